"""The words of the synthetic municipality: plausible Turkish, with the letters and signs that break careless programs."""

from __future__ import annotations

DIRECTORATES = (
    "Halkla İlişkiler",
    "Park ve Bahçeler",
    "Fen İşleri",
    "Temizlik İşleri",
    "Zabıta",
    "İmar ve Şehircilik",
    "Kültür ve Sosyal İşler",
    "Sosyal Yardım İşleri",
    "Bilgi İşlem",
    "İnsan Kaynakları ve Eğitim",
    "Mali Hizmetler",
    "Strateji Geliştirme",
    "Destek Hizmetleri",
    "Emlak ve İstimlak",
    "Ruhsat ve Denetim",
    "Veteriner İşleri",
    "Sağlık İşleri",
    "Gençlik ve Spor Hizmetleri",
    "Kadın ve Aile Hizmetleri",
    "Kentsel Dönüşüm",
    "Plan ve Proje",
    "Yapı Kontrol",
    "Ulaşım Hizmetleri",
    "İklim Değişikliği ve Sıfır Atık",
    "Çevre Koruma ve Kontrol",
    "Afet İşleri",
    "Muhtarlık İşleri",
    "Kütüphane",
    "Basın ve Yayın",
    "Özel Kalem",
    "Yazı İşleri",
    "Hukuk İşleri",
    "Teftiş Kurulu",
    "İşletme ve İştirakler",
    "Dış İlişkiler",
    "Etüt Proje",
    "Makine İkmal, Bakım ve Onarım",
    "Engelli Hizmetleri",
    "Kreş ve Gündüz Bakımevleri",
    "Mezarlıklar",
)

GOALS = (
    "Paydaşlarla olan ilişkileri güçlendirmek ve belediye hizmetlerine erişimi kolaylaştırmak",
    "Kentin altyapısını güvenli, erişilebilir ve iklim değişikliğine dayanıklı kılmak.",
    "İlçemizdeki sosyal yardımlarla sosyal hizmetler arasındaki bağlantıyı güçlendirmek.",
    "Kültür, sanat ve spor hizmetlerini bütün mahallelere yaygınlaştırmak",
    "Çevreyi koruyan, atığını azaltan ve yeşil alanını çoğaltan bir ilçe olmak",
    "Kurumsal kapasiteyi geliştirmek; kaynakları etkili, ekonomik & verimli kullanmak",
    "Afetlere hazırlıklı, sağlıklı ve güvenli bir yaşam çevresi oluşturmak",
)

# Each subject names a service; texts of a target are made round it.
SUBJECTS = (
    "Danışma ve yönlendirme",
    "Mahalle bakım & onarım",
    "Çağrı merkezi",
    "Açık alan düzenleme",
    "Yerinde denetim",
    "Evde bakım ve destek",
    "Ağaçlandırma",
    "İlçe içi ulaşım",
    "Çevrim içi başvuru",
    "Atık getirme merkezi",
    "Gezici kütüphane",
    "Mesleki eğitim",
    "Gıda güvenliği",
    "Yaz spor okulu",
    "Ruhsatlandırma",
    "Sokak aydınlatma",
    "Kaldırım yenileme",
    "İhtiyaç sahibi ailelere destek",
    "Afet farkındalığı",
    "Şeffaf yönetim",
    "Ölçü ve ayar",
    "Görme engellilere rehberlik",
    "Üniversite adaylarına danışmanlık",
)

TITLES = (
    "{subject} hizmetlerinin niteliğini ve yaygınlığını artırmak.",
    "{subject} hizmetlerini teknoloji ve yüz yüze iletişim kanalları ile güçlendirmek, vatandaşların ve "
    "kurumların kent kararlarına katılımlarını sağlamak.",
    "{subject} alanında kurum içi ve kurum dışı paydaşlarla iş birliğini geliştirmek",
    "{subject} hizmetlerini mahallelerin ihtiyacına göre planlamak ve zamanında sunmak.",
)

# Name and unit; the position in the tuple is the position in the table, and FORMULA and SUM refer to it.
INDICATORS = (
    ("{subject} hizmetinden yararlanan kişi sayısı", "kişi"),
    ("{subject} kapsamında tamamlanan iş sayısı", "adet"),
    ("{subject} için gelen başvuru sayısı", "adet"),
    ("{subject} için sonuçlandırılan başvuru sayısı", "adet"),
    ("{subject}: sonuçlandırılan başvuruların oranı", "%"),
    ("{subject} konusunda personele verilen eğitim sayısı", "adet"),
    ('{subject} hizmetinde "toplam saha çalışması" sayısı', "adet"),
    ("{subject} hizmetine ilişkin vatandaş memnuniyeti", "%"),
    ("{subject} taleplerinde ortalama geri dönüş süresi", "gün"),
)
RECEIVED, ANSWERED, ANSWERED_SHARE, FIELD_WORK, SATISFACTION, RESPONSE_DAYS = 2, 3, 4, 6, 7, 8

PARTS = ('"Planlı çalışma" sayısı', '"Şikâyet üzerine çalışma" sayısı', "Acil müdahale sayısı")
PARTS_SUBTOTAL = "Mesai içinde tamamlanan çalışma sayısı"

MONITORING_INDICATORS = (
    ("{subject} için CİMER'den gelen müracaat sayısı", "adet"),
    ("{subject} için sosyal medyadan gelen müracaat sayısı", "adet"),
    ("{subject} hizmetinde görevli personel sayısı", "kişi"),
    ("{subject} için ziyaret edilen hane sayısı", "hane"),
    ("{subject} kapsamında dağıtılan broşür sayısı", "adet"),
    ("{subject} danışma kurulu toplantı sayısı", "adet"),
)

ACTIVITIES = (
    "{subject} hizmet alımı",
    "{subject} için araç, gereç ve malzeme alımı",
    "Yazılım bakım onarım ve lisans giderleri",
    "{subject} tanıtım, fuar & organizasyon giderleri",
    "Hizmet binalarının bakım ve onarımı",
    "{subject} memnuniyet araştırması",
    "Eğitim, toplantı ve diğer giderler",
    "{subject} için gezici ekip kurulması",
    "Proje danışmanlığı",
    "Ölçüm ve izleme çalışmaları",
)
PERSONNEL = "Hedefle ilgili personel giderleri"

NOTES = (
    "Gelen başvurular telefonla, şahsen, internet üzerinden, Açık Kapı ve CİMER aracılığıyla yapılan bütün "
    "başvuruları kapsar; aynı kişinin aynı konudaki başvurusu bir kez sayılır.",
    'Oran, sonuçlandırılan başvuru sayısının "gelen başvuru" sayısına bölünmesiyle elde edilmiştir; '
    "süresi içinde yanıtlanamayan başvurular < 30 gün ise sonraki döneme devreder.",
    "Hava koşulları & ihale takvimi sebebiyle düzenlenememiştir.",
)

RISKS = (
    "{subject} hizmetlerinin vatandaşlarımıza etkin düzeyde duyurulmaması sebebiyle verimliliğin düşmesi",
    "Nitelikli personel sayısının artan talep karşısında yetersiz kalması",
    "Tedarik süreçlerinde yaşanabilecek gecikmeler & fiyat artışları",
)
FINDINGS = (
    "{subject} hizmetlerinin bazı mahallelerde istenen seviyede olmaması",
    "Birimler arasında veri paylaşımının sınırlı kalması",
)
NEEDS = (
    "{subject} için ayrılan kaynağın ve araç parkının güçlendirilmesi",
    "İç ve dış paydaşlarla iş birliği ve koordinasyonun artırılması",
)

ECONOMIC_CODES = {
    "01": "Personel Giderleri",
    "02": "SGK Dev. Prim Giderleri",
    "03": "Mal ve Hizmet Alım Giderleri",
    "04": "Faiz Giderleri",
    "05": "Cari Transferler",
    "06": "Sermaye Giderleri",
    "07": "Sermaye Transferleri",
    "08": "Borç Verme",
    "09": "Yedek Ödenekler",
}
