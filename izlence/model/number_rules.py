"""What can be wrong with a number as it is written; `number_text` finds which, docs/numbers.md has the whole table."""

from __future__ import annotations

from izlence.diagnostic import Wording, error

AMBIGUOUS_DOT = error(
    "number-with-ambiguous-dot",
    Wording(
        "“{written}” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da.",
        "Binlik ise {whole} (veya {grouped}), ondalık ise {decimal} yazın.",
    ),
    Wording(
        "“{written}” is ambiguous: the dot may part thousands or decimals.",
        "For thousands write {whole} (or {grouped}), for decimals {decimal}.",
    ),
)
AMBIGUOUS_COMMA = error(
    "number-with-ambiguous-comma",
    Wording(
        "“{written}” belirsiz: virgül ondalık ayırıcı da olabilir, binlik ayırıcı da.",
        "Ondalık ise {decimal}, binlik ise {whole} (veya {grouped}) yazın.",
    ),
    Wording(
        "“{written}” is ambiguous: the comma may part decimals or thousands.",
        "For decimals write {decimal}, for thousands {whole} (or {grouped}).",
    ),
)
DOTS = error(
    "number-with-dots",
    Wording("“{written}” sayısında binlik noktası var.", "Binlik noktası olmadan {right} yazın."),
    Wording("The number “{written}” has dots between thousands.", "Write {right}, without the dots."),
)
COMMA = error(
    "number-with-comma",
    Wording("“{written}” sayısında ondalık virgülü var.", "Virgül yerine nokta ile {right} yazın."),
    Wording("The number “{written}” has a decimal comma.", "Write {right}, with a point."),
)
COMMA_GROUPS = error(
    "number-with-comma-groups",
    Wording("“{written}” sayısında binlikler virgülle ayrılmış.", "Virgül olmadan {right} yazın."),
    Wording("The number “{written}” has commas between thousands.", "Write {right}, without the commas."),
)
SPACES = error(
    "number-with-spaces",
    Wording("“{written}” sayısının basamakları arasında boşluk var.", "Boşluk bırakmadan {right} yazın."),
    Wording("The number “{written}” has spaces between its digits.", "Write {right}, without spaces."),
)
APOSTROPHES = error(
    "number-with-apostrophes",
    Wording(
        "“{written}” sayısında binlikler kesme işaretiyle ayrılmış.", "Kesme işareti olmadan {right} yazın."
    ),
    Wording(
        "The number “{written}” has apostrophes between thousands.", "Write {right}, without apostrophes."
    ),
)
BRACKETS = error(
    "number-in-brackets",
    Wording(
        "“{written}” ayraç içinde yazılmış; muhasebede bu eksi sayı demektir.",
        "Eksi ise -{right}, değilse ayraçsız {right} yazın.",
    ),
    Wording(
        "“{written}” stands in brackets, which accountants read as a minus.",
        "Write -{right} if it is negative, else {right} without brackets.",
    ),
)
LETTERS = error(
    "number-with-letters-for-digits",
    Wording(
        "“{written}” içinde rakam yerine harf var (sıfır yerine O ya da bir yerine l).",
        "Rakamlarla {right} yazın, ya da değeri denetleyin.",
    ),
    Wording(
        "“{written}” holds letters in place of digits (O for zero or l for one).",
        "Write {right}, in digits, or check the value.",
    ),
)
CURRENCY = error(
    "number-with-currency",
    Wording(
        "“{written}” tutarında para birimi de yazılmış.",
        "Yalnız {right} yazın; para birimini program ekler.",
    ),
    Wording(
        "The amount “{written}” carries a currency.", "Write only {right}; the program adds the currency."
    ),
)
PERCENT = error(
    "number-with-percent",
    Wording("“{written}” değerinde yüzde işareti var.", "Yüzde işareti olmadan yalnız {right} yazın."),
    Wording("The value “{written}” carries a percent sign.", "Write only {right}, without the sign."),
)
MAGNITUDE = error(
    "number-with-magnitude",
    Wording("“{written}” sayısı sözle kısaltılmış.", "Bütün rakamlarıyla {right} yazın."),
    Wording("The number “{written}” is shortened with a word.", "Write {right}, with all its digits."),
)
WORDS = error(
    "number-with-words",
    Wording(
        "“{written}” içinde sayının yanında “{extra}” yazıyor.",
        "Yalnız {right} yazın; birim kendi alanına, açıklama dipnota yazılır.",
    ),
    Wording(
        "In “{written}” there is “{extra}” beside the number.",
        "Write only {right}; a unit goes to its own field, a remark to a note.",
    ),
)
TIME = error(
    "number-as-time",
    Wording(
        "“{written}” saat gibi yazılmış; burada tek bir sayı gerekir.",
        "Süreyi tek birimle yazın: örneğin bir buçuk saat için 1.5 ya da dakika olarak 90.",
    ),
    Wording(
        "“{written}” is written like a time; one number is needed here.",
        "Write a duration in one unit: an hour and a half is 1.5, or 90 in minutes.",
    ),
)
EXPONENT = error(
    "number-with-exponent",
    Wording("“{written}” üslü (bilimsel) yazılmış bir sayı.", "Bütün rakamlarıyla {right} yazın."),
    Wording("“{written}” is a number in scientific notation.", "Write {right}, with all its digits."),
)
HEXADECIMAL = error(
    "number-in-hexadecimal",
    Wording(
        "“{written}” on altılık düzende bir sayı olarak okunuyor.",
        'Sayıysa {right}, metinse tırnak içinde "{written}" yazın.',
    ),
    Wording(
        "“{written}” is read as a hexadecimal number.",
        'For a number write {right}, for text "{written}" in quotes.',
    ),
)
OCTAL = error(
    "number-in-octal",
    Wording(
        "“{written}” sekizlik düzende bir sayı olarak okunuyor.",
        'Sayıysa {right}, metinse tırnak içinde "{written}" yazın.',
    ),
    Wording(
        "“{written}” is read as an octal number.",
        'For a number write {right}, for text "{written}" in quotes.',
    ),
)
LEADING_ZEROS = error(
    "number-with-leading-zeros",
    Wording(
        "“{written}” sayısı sıfırla başlıyor.",
        'Sayıysa {right}, kod veya metinse tırnak içinde "{written}" yazın.',
    ),
    Wording(
        "The number “{written}” begins with a zero.",
        'For a number write {right}, for a code or text "{written}" in quotes.',
    ),
)
SIGN = error(
    "number-with-odd-sign",
    Wording("“{written}” sayısının başındaki işaret kullanılmıyor.", "{right} yazın."),
    Wording("The sign before the number “{written}” is not in use.", "Write {right}."),
)
BARE_POINT = error(
    "number-with-bare-point",
    Wording("“{written}” sayısında noktanın bir yanı boş.", "{right} yazın."),
    Wording("The number “{written}” has nothing on one side of its point.", "Write {right}."),
)
UNDERSCORES = error(
    "number-with-misplaced-underscores",
    Wording(
        "“{written}” sayısında alt çizgiler üçer basamağı ayırmıyor.",
        "Alt çizgi olmadan {right} yazın ya da üçer basamağı ayırın: 1_500_000.",
    ),
    Wording(
        "The underscores in “{written}” do not part groups of three digits.",
        "Write {right}, or part groups of three: 1_500_000.",
    ),
)
NOT_FINITE = error(
    "number-not-finite",
    Wording("“{written}” bir sayı değil.", "Sayıyı rakamla yazın; değer yoksa null yazın."),
    Wording("“{written}” is not a number.", "Write the number in digits, or null if there is none."),
)
ABSENT = error(
    "number-absent",
    Wording(
        "Sayı yerine “{written}” yazılmış.",
        "Değer yoksa tırnaksız null yazın (belgede “-” basılır); değer sıfırsa 0 yazın.",
    ),
    Wording(
        "“{written}” stands where a number is needed.",
        "If there is no value write null without quotes (printed as “-”); for zero write 0.",
    ),
)
IN_QUOTES = error(
    "number-in-quotes",
    Wording("“{written}” sayısı tırnak içinde yazılmış.", "Tırnakları kaldırıp {right} yazın."),
    Wording("The number “{written}” is written in quotes.", "Remove the quotes: {right}."),
)
TOO_LONG = error(
    "number-too-long",
    Wording(
        "“{written}” çok uzun bir sayı; en çok {limit} basamak yazılabilir.",
        "Sayıda fazladan yazılmış basamak olup olmadığına bakın.",
    ),
    Wording("“{written}” is too long; a number has at most {limit} digits.", "Look for digits too many."),
)
TOO_MANY_DECIMALS = error(
    "number-with-too-many-decimals",
    Wording(
        "“{written}” sayısının ondalık basamağı çok; en çok {limit} basamak yazılabilir.",
        "Sayıyı yuvarlayarak yazın.",
    ),
    Wording("“{written}” has too many decimals; at most {limit} may be written.", "Round the number."),
)
NOT_A_NUMBER = error(
    "not-a-number",
    Wording(
        "Sayı yerine “{written}” yazılmış.",
        "Rakamlarla tek bir sayı yazın, örneğin 1102 ya da 13.48; değer yoksa null yazın.",
    ),
    Wording(
        "“{written}” stands where a number is needed.",
        "Write one number in digits, such as 1102 or 13.48; if there is none write null.",
    ),
)
