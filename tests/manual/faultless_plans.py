"""Two small faultless plans, a programme and a strategic plan, over which a manual page's example is laid."""

INSTITUTION = "name: Örnek Belediyesi\n"
PROGRAMME = {
    "program.yaml": """\
year: 2024
title: 2024 Yılı Performans Programı
columns: [{heading: GERÇEKLEŞEN, periods: [2022, 2023-H1]}, {heading: HEDEFLENEN, periods: [2024]}]
directorates: [halkla-iliskiler]
economic_codes: {"01": Personel Giderleri, "03": Mal ve Hizmet Alım Giderleri}
""",
    "goals.yaml": """\
goals: [{code: A4, title: Sosyal hizmetler}]
objectives: [{code: H4.4, title: İstihdam}]
""",
    "halkla-iliskiler/directorate.yaml": "name: Halkla İlişkiler Müdürlüğü\n",
    "halkla-iliskiler/PH4.4.1.yaml": """\
code: PH4.4.1
objective: H4.4
title: İş arayanları iş verenlerle buluşturmak
indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}]
activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}]
economic_codes: {"03": 1000}
""",
}
STRATEGY = {
    "strategy.yaml": """\
title: 2025–2029 Stratejik Planı
baseline: 2024-H1
years: [2025, 2026, 2027, 2028, 2029]
directorates: [basin-ve-yayin]
""",
    "goals.yaml": """\
goals: [{code: A7, title: Paydaşlar}]
objectives: [{code: H7.2, title: Tanıtım}]
""",
    "basin-ve-yayin/directorate.yaml": "name: Basın ve Yayın Müdürlüğü\n",
    "basin-ve-yayin/H7.2.yaml": """\
code: H7.2
cooperating: all
indicators:
  - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, monitoring_frequency: 6 ayda bir,
     reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
risks: [Faaliyetlerin duyurulamaması]
activities: [Basın faaliyetleri]
cost_estimate: 500
findings: [Takipçi sayısının az olması]
needs: [Sosyal medyanın kullanılması]
""",
}
