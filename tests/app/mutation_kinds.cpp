// The table of defects: the rule that must find each, what the person did, and where it can be done.

#include "mutations.h"

namespace mutations {

namespace {

// Ways of values.
constexpr std::string_view points = R"(order/points/.*/(text|approve|instruct|recommend|publish|control|entry))";
constexpr std::string_view duties = R"(order/points/\d+/(instruct|recommend|control))";
constexpr std::string_view controls = R"(order/points/\d+/control)";
constexpr std::string_view approvals = R"(order/points/.*/approve)";
constexpr std::string_view preamble = "order/preamble";
constexpr std::string_view measures = R"(plan/(.*/)?rows/.*/measure)";
constexpr std::string_view results = R"(plan/(.*/)?rows/.*/(result|document)(/\d+)?)";
constexpr std::string_view cells = R"(plan/(.*/)?rows/.*/(measure|result|document)(/\d+)?)";
constexpr std::string_view row_terms = R"(plan/(.*/)?rows/.*/deadline(/\d+)?)";
constexpr std::string_view sole_terms = R"(plan/(.*/)?rows/.*/deadline)";
constexpr std::string_view point_terms = R"(order/points/.*/deadline)";
constexpr std::string_view terms = R"((plan/(.*/)?rows|order/points)/.*/deadline(/\d+)?)";
// What is read as sentences: words of acts, cells, titles, items of lists.
constexpr std::string_view prose =
    R"((order|plan|regulation)/(.*/)?(title|preamble|intro|text|approve|instruct|recommend|control|measure|result|document)(/\d+)?)";

// Samples.
constexpr std::string_view any = ".*";
constexpr std::string_view clean = "clean/.*";
constexpr std::string_view final_acts = "clean/.*|features/([^d].*)";
constexpr std::string_view sole = "clean/(omsk|smolensk|kizel)";          // one appendix, a plan
constexpr std::string_view with_plan = "clean/(omsk|smolensk|kizel|orenburg)";
constexpr std::string_view orenburg = "clean/orenburg";
constexpr std::string_view several = "clean/orenburg|features/(appendices|forms|grants|tables)";
constexpr std::string_view signed_in_may = "features/(approval|points|tables)";  // their acts are of 15.05.2025

// A mark that the plan leaves to the program.
constexpr std::string_view made_mark = R"(mark: \{form: both\})";

std::vector<Kind> table() {
  return {
      // ---- the package as a whole
      {"PKG-001", "a mark bears another number", in_files("plan", made_mark, "mark: {form: both, number: 1680}"), clean},
      {"PKG-001", "an approval sheet names another number", in_files("approval", "\nof: order", "\nof: order\nnumber: 12-Р"),
       any},
      {"PKG-002", "a mark bears another date", in_files("plan", made_mark, "mark: {form: both, date: 27.06.2020}"), clean},
      {"PKG-003", "an appendix cited that is not there", in_values(points, R"(№\s+<\w+>)", "№ 9"), any},
      {"PKG-003", "a further appendix cited at the end of a point",
       in_values(duties, R"(\.(\s*)$)", R"( (приложение № 9).\1)"), "clean/.*|features/(tables|grants|end|approval|blank)"},
      {"PKG-003", "«прилагаемый» forgotten", in_values(approvals, R"(Утвердить прилагаем\pL+ )", "Утвердить "), sole},
      {"PKG-003", "appendices listed in another order", in_files("order", R"(\nappendices: \[(\w+), (\w+))", R"(\nappendices: [\2, \1)"),
       "clean/.*|features/(tables|grants|forms|joint|sheets)"},
      {"PKG-004", "the approval mark left out", in_files("plan", made_mark, "mark: {form: reference}"), clean},
      {"PKG-004", "an approved plan without any mark", in_files("plan", made_mark, "mark: {form: none}"), clean, "PKG-003"},
      {"PKG-005", "a word left out of the plan's title",
       in_values("plan/title", R"( (функционирующих|неблагоприятных|показавших|поддержки|методической|показывающим|реализации|управления|обеспечивающий) )", " "),
       with_plan},
      {"PKG-005", "another word in the title that the point approves",
       in_values(approvals, R"( (школ|организаций|организациям|стратегии|помощи|Концепции|качеством)([ ,\n]))", R"( учреждений\2)"), with_plan},
      {"PKG-005", "another word in the heading", in_values("order/title", R"( (школ|организаций|организациям|стратегии|помощи|Концепции)([ ,\n]))", R"( учреждений\2)"),
       "clean/(omsk|kizel)"},
      {"PKG-006", "УТВЕРЖДЕНО above a plan", in_files("plan", made_mark, "mark: {text: [Приложение, УТВЕРЖДЕНО, приказом]}"), sole},
      {"PKG-006", "УТВЕРЖДЕН above a Положение",
       in_files("regulation", R"(\ntitle: (Положение о рабочей группе))", R"(\nmark: {text: [Приложение № 1, УТВЕРЖДЕН]}\ntitle: \1)"), any},
      {"PKG-006", "УТВЕРЖДЕНА above a План", in_files("plan", made_mark, "mark: {text: [Приложение № 1, УТВЕРЖДЕНА]}"), orenburg},
      {"PKG-007", "the sole appendix bears a number", in_files("plan", made_mark, "mark: {form: both, appendix: 1}"), sole},
      {"PKG-007", "one of several appendices without a number", in_files("plan", made_mark, "mark: {text: [Приложение, УТВЕРЖДЕН]}"),
       orenburg},
      {"PKG-007", "the number sign forgotten at one appendix", in_values(points, R"(№\s+<(\w+)>)", R"(<\1>)"), several},
      {"PKG-008", "a copy of a plan left in the folder", copied_file("plan"), "clean/(omsk|smolensk|kizel|orenburg)|features/(tables|grants|joint)"},
      {"PKG-008", "a copy of a regulation left in the folder", copied_file("regulation"), any},

      // ---- references
      {"REF-001", "control of a point that is not", in_values(controls, R"(исполнением\s+настоящего)", "исполнением пункта 19 настоящего"), any},
      {"REF-001", "a wrong number of a point", in_values(points, R"(пунктом \d настоящего)", "пунктом 9 настоящего"), any},
      {"REF-001", "a wrong number of a point of the regulation", in_values("regulation/.*/text", R"(пункте <duties>)", "пункте 7.7"), any},
      {"REF-002", "the year of the ground lies ahead", in_values(preamble, R"((от\s+\d+ \pL+ )20\d\d( г))", R"(\1)" "2031" R"(\2)"), clean},
      {"REF-002", "the month of the ground lies ahead", in_values(preamble, R"(11 июня)", "11 августа"), "clean/kizel"},
      {"REF-003", "a digit of a cited number", in_values(preamble, R"(№ 1532)", "№ 1732"), clean},
      {"REF-003", "two digits of a cited number exchanged", in_values(preamble, R"(№ 1532)", "№ 5132"), clean},
      {"REF-003", "the first digit of a cited number", in_values(preamble, R"(№ 26-01-06-662)", "№ 26-01-06-262"), clean},
      {"REF-003", "another digit of a cited number", in_values(preamble, R"(№ 26-01-06-394)", "№ 26-01-06-894"), clean},
      {"REF-003", "the month of a cited act", in_values(preamble, "11 июня", "11 января"), "clean/kizel"},
      {"REF-004", "the heading of a cited act left out", in_values(preamble, R"(\s+«Об утверждении Стратегии[^»]*»)", ""), clean},
      {"REF-004", "the number of a cited act left out", in_values(preamble, R"(\s+№ [\d-]+)", ""), sole},
      {"REF-004", "the date of a cited act left out", in_values(preamble, R"(от \d+ \pL+ 20\d\d (г\.|года)\s+№)", "№"), sole},
      {"REF-004", "the body of a cited act left out", in_values(preamble, R"(постановлением\s+Правительства Российской Федерации)", "постановлением"), clean},
      {"REF-004", "a Latin N for the number sign", in_values(R"(order/(preamble|points/.*/(text|approve|instruct|recommend)))", R"(№ (\d|<))", R"(N \1)"), any},
      {"REF-005", "the ground named again with another day",
       in_values(duties, R"(\.(\s*)$)", R"( во исполнение приказа Министерства образования и науки Пермского края от 12 июня 2021 г. № 26-01-06-662.\1)"), "clean/kizel"},
      {"REF-005", "the ground named again with another month",
       in_values(duties, R"(\.(\s*)$)", R"( во исполнение постановления Правительства Российской Федерации от 26 ноября 2017 г. № 1642.\1)"), "clean/smolensk"},
      {"REF-005", "the ground named again with another title",
       in_values(controls, R"(\.(\s*)$)", R"( и распоряжения Министерства образования Омской области от 10 июня 2020 года № 1532 «Об утверждении Программы развития школ».\1)"), "clean/omsk"},
      {"REF-005", "an edition line with another day", in_values(".*/edition(_line)?", R"(12\.09\.2025)", "21.09.2025"), "features/editions"},

      // ---- the act
      {"ORD-001", "the point on control left out", in_files("order", R"((?m)^  - control: (\|\n(?:      [^\n]*\n)+|[^\n]*\n))", ""),
       "clean/.*|features/(approval|forms|tables|draft|points)"},
      {"ORD-002", "«постановляю» in an order", in_files("order", R"(\nact: приказ\n((?s:.*?))\npoints:)", R"(\nact: приказ\n\1\nverb: постановляю\npoints:)"),
       "clean/(orenburg|smolensk)|features/(tables|forms|grants|approval)"},
      {"ORD-002", "another verb in place of «приказываю»", in_files("order", "ПРИКАЗЫВАЮ", "ПОСТАНОВЛЯЮ"), clean},
      {"ORD-002", "«приказываю» in a распоряжение", in_files("order", "verb: none", "verb: приказываю"), clean},
      {"ORD-002", "«приказываю» typed in the preamble of a распоряжение", in_values(preamble, R"(:(\s*)$)", R"( приказываю:\1)"), "clean/omsk|features/(draft|sheets)"},
      {"ORD-002", "«приказываю» of two heads", in_files("order", "\npoints:", "\nverb: приказываю\npoints:"), "features/joint"},
      {"ORD-003", "the signatory signs the plan in full post",
       in_files("plan", R"(\npage: )", R"(\nsignature: {post: Начальник Департамента, name: Д.В. Борисов}\npage: )"), "clean/smolensk"},
      {"ORD-003", "the signatory signs the plan as acting",
       in_files("plan", R"(\npage: )", R"(\nsignature: {post: И.о. Министра, name: Т.В. Дернова}\npage: )"), "clean/omsk"},
      {"ORD-003", "the signatory signs the road map as acting",
       in_files("plan", R"(\npage: )", R"(\nsignature: {post: Исполняющий обязанности министра, name: А.А. Пахомов}\npage: )"), "clean/orenburg"},
      {"ORD-003", "the signatory signs the town's plan as acting",
       in_files("plan", R"(\npage: )", R"(\nsignature: {post: Врио начальника управления, name: В.А. Павлова}\npage: )"), "clean/kizel"},
      {"ORD-004", "the heading does not say about what", in_values("order/title", R"(^(\s*)Об? (\pL))", R"(\1По \2)"), any},
      {"ORD-004", "a stop behind the heading", in_values("order/title", R"(([^\s.])(\s*)$)", R"(\1.\2)"), any},
      {"ORD-004", "no heading", in_files("order", R"(\ntitle: (\|[^\n]*\n(?:  [^\n]*\n)+|[^\n]*\n))", "\n"), any},
      {"ORD-006", "no number", in_files("order", R"(\nnumber: [^\n]*)", ""), any},
      {"ORD-006", "no date", in_files("order", R"(\ndate: [^\n]*)", ""), any},
      {"ORD-006", "a rule in place of the number", in_files("order", R"(\nnumber: \d[^\n]*)", R"(\nnumber: ______)"), any},
      {"ORD-006", "the day of the date not filled in", in_files("order", R"(\ndate: \d+[. ][^\n]*)", R"(\ndate: «___» мая 2025 г.)"), any},
      {"ORD-006", "nobody's name under the act", in_files("order", R"((\nsignature:\n(?:  post:[^\n]*\n(?:    [^\n]*\n)*))  name: [^\n]*\n)", R"(\1  name: ________\n)"), final_acts},
      {"ORD-006", "no post under the act", in_files("order", R"(\nsignature:\n  post: \pL[^\n]*)", R"(\nsignature:\n  post: ________)"), any},
      {"ORD-006", "a point without words", in_files("order", R"(\n  - control: \pL[^\n]*)", R"(\n  - control: ________)"), any},
      {"ORD-007", "the act's date written its own way", in_files("order", R"(\ndate: (\d\d)\.0(\d)\.)", R"(\ndate: \1.\2.)"), any},
      {"ORD-007", "a stamp's date written its own way", in_files("plan", R"(\n    date: (\d\d)\.0(\d)\.)", R"(\n    date: \1.\2.)"), any},
      {"ORD-007", "a cited date in digits among words", in_values(preamble, R"(19 апреля 2021 г\.)", "19.04.2021"), clean},
      {"ORD-008", "one number of two bodies", in_files("order", R"(\nnumber: \[([^,]*), [^\n]*)", R"(\nnumber: \1)"), "features/joint"},
      {"ORD-008", "one signature of two bodies", in_files("order", R"(\n  - \{post: [^\n]*beside: true\})", ""), "features/joint"},
      {"ORD-009", "the number of a point typed", in_values(R"(order/points/\d+/(text|approve|instruct|recommend|publish|control))", R"(^(\s*)(\p{Lu}\p{Ll}))", R"(\1)" "2. " R"(\2)"), "clean/.*|features/(tables|forms|grants|approval|draft|appendices)"},
      {"ORD-009", "the number of a row typed", in_values(R"(plan/(.*/)?rows/\d+/measure)", R"(^(\s*)(\p{Lu}\p{Ll}))", R"(\1)" "3. " R"(\2)"), clean},
      {"ORD-009", "the number of a section typed", in_values(R"(plan/sections/\d+/title)", R"(^(\s*)(\p{Lu}\p{Ll}))", R"(\1)" "2. " R"(\2)"), "clean/(omsk|kizel|sayansky)"},
      {"ORD-009", "«приказываю» typed at the end of the preamble", in_values(preamble, R"((\pL|»|\d),?(\s*)$)", R"(\1 приказываю:\2)"),
       "clean/(orenburg|smolensk|kizel)|features/(tables|forms|approval)"},
      {"ORD-010", "the deadline of a point left out",
       in_files("order", R"((?s)((?:представить|предоставить|направить|сообщить|подготовить)[^<]*?) <deadline>([^\n]*\n(?:          [^\n]*\n)*) +deadline: [^\n]*\n)", R"(\1\2)"),
       "clean/.*|features/(draft|forms|points)"},
      {"ORD-010", "nobody is told", in_values(points, R"(Отделу образцов подготовить)", "Подготовить"), any},
      {"ORD-010", "the ground left out of the preamble", in_values(preamble, R"(,\s+во исполнение(?s:.*))", "\n"), clean},

      // ---- numbering
      {"NUM-001", "a row numbered as another", in_files("plan", R"(\n\n    ( *)- measure: )", R"(\n\n    \1- number: 1.1\n    \1  measure: )"), "clean/(omsk|kizel|sayansky)"},
      {"NUM-001", "a row numbered as the first", in_files("plan", R"(\n\n(  *)- measure: )", R"(\n\n\1- number: 1.\n\1  measure: )"), "clean/(orenburg|smolensk)"},
      {"NUM-001", "a point numbered as the first", in_files("order", R"(\n  - control: )", R"(\n  - number: 1.\n    control: )"),
       "clean/.*|features/(tables|forms|grants|approval|draft|points|joint)"},
      {"NUM-002", "numbers of points skip", in_files("order", R"(\n  - control: )", R"(\n  - number: 29.\n    control: )"),
       "clean/.*|features/(tables|forms|grants|approval|draft|joint)"},
      {"NUM-002", "numbers of rows skip", in_files("plan", R"(\n\n(  *)- measure: )", R"(\n\n\1- number: 77.\n\1  measure: )"), "clean/(orenburg|smolensk)"},
      {"NUM-002", "a single sub-point left", in_files("order", R"(\n      - text: \|\n          обеспечить формирование(?s:.*?)row: [^\n]*)", ""), orenburg},
      {"NUM-003", "a letter of a list skipped", in_values(cells, R"(- ([^\n]*(?:\n +[^-\s][^\n]*)*)\n( +)- )", R"(а) \1\n\2в) )"), orenburg},
      {"NUM-003", "a letter of a typed list skipped", in_values("order/.*", R"(б\) в эл)", "в) в эл"), any},
      {"NUM-004", "the last row under a title of its own",
       in_files("plan", R"(\n\n(      - measure: (?:[^\n]+\n)+)(\n  - title|$))", R"(\n\n  - title: Прочие мероприятия\n    rows:\n\1\2)"), "clean/(omsk|smolensk|kizel|sayansky)"},

      // ---- tables
      {"TBL-001", "too few column numbers", in_files("plan", "\ncolumn_numbers: true", "\ncolumn_numbers: [1, 2, 3, 4, 5]"), any},
      {"TBL-001", "too many column numbers", in_files("plan", "\ncolumns:", "\ncolumn_numbers: [1, 2, 3, 4, 5, 6, 7]\ncolumns:"),
       "clean/(omsk|smolensk|kizel|orenburg)"},
      {"TBL-002", "a row without a deadline", in_files("plan", R"((\n +responsible: [^\n]*)\n +deadline: [^\n]*)", R"(\1)"), clean},
      {"TBL-002", "a row without a term", in_files("plan", R"(\n +deadline: [^\n\[#]*(\n +(?:responsible|result):))", R"(\1)"), clean},
      {"TBL-002", "nobody responsible for a row", in_files("plan", R"(\n +responsible: [^\n\[#]*)", ""), clean},
      {"TBL-002", "an empty measure", in_files("plan", R"(\n( +- )measure: \pL[^\n]*)", R"(\n\1measure: "")"), clean},
      {"TBL-004", "a row pasted twice", in_files("plan", R"(\n\n( +- measure: \|\n +[^\n]+\n +[^\n]{30,}\n(?:[^\n]+\n)*))", R"(\n\n\1\n\1)"), clean},
      {"TBL-005", "a cell begins otherwise than its column", other_first_letter(measures), clean},
      {"TBL-005", "a deadline begins otherwise than its column", other_first_letter(sole_terms), clean},
      {"TBL-005", "a result begins otherwise than its column", other_first_letter(results), clean},
      {"TBL-005", "a stop behind one cell", in_values(cells, R"((\p{Ll}{4})(\s*)$)", R"(\1.\2)"), clean},
      {"TBL-006", "a wrong total of rows", in_files("order", R"(columns: 3\}, 33\])", "columns: 3}, 35]"), any},
      {"TBL-006", "a digit of a total of years", in_files("order", R"("(\d+) 234 567,89")", R"("\1 234 576,89")"), any},
      {"TBL-008", "an asterisk without its note", in_values(cells, R"((\p{Ll})(\s*)$)", R"(\1*\2)"), clean},
      {"TBL-008", "a note without its asterisk", in_files("plan", "\ncolumns:", "\nnotes: [\"* По согласованию с учредителем.\"]\ncolumns:"),
       "clean/.*|features/(joint|grants)"},
      {"TBL-008", "the note of an asterisk removed", in_files("form", R"(\n      - "\*+ [^\n]*)", R"(\n      - Заполняется один раз в год.)"), any},

      // ---- deadlines
      {"DL-001", "the years of a span exchanged", in_values(row_terms, R"((20\d\d)(\s?–\s?)(20\d\d))", R"(\3\2\1)"), clean},
      {"DL-006", "the months of a span exchanged", in_values(row_terms, R"((\pL+) – (\pL+)( 20\d\d))", R"(\2 – \1\3)"), clean},
      {"DL-002", "the year of a point's deadline", in_values(point_terms, R"( (июня|июля|августа|октября|ноября|декабря) 20(20|25))", R"( \1 2019)"), "clean/orenburg|features/(tables|points|forms|editions|head|approval)"},
      {"DL-002", "the month of a point's deadline", in_values(point_terms, R"( \p{Ll}+ 2025)", " февраля 2025"), signed_in_may},
      {"DL-002", "a row due before the act", in_values(row_terms, R"(^(май|август|сентябрь|октябрь) 2020)", "апрель 2020"), orenburg},
      {"DL-002", "a row of the town due before the act", in_values(row_terms, R"(^(август|сентябрь) 2021)", "май 2021"), "clean/kizel"},
      {"DL-003", "a row begins before the act", in_values(row_terms, R"(^(май|сентябрь|август)( – \pL+ 2020))", R"(апрель\2)"), orenburg},
      {"DL-003", "a row of the town begins before the act", in_values(row_terms, R"(^(июль|август|сентябрь)( –.*)? 2021)", "июнь – сентябрь 2021"), "clean/kizel"},
      {"DL-004", "the last year of a row lies outside the plan", in_values(row_terms, R"(– 20\d\d годы$)", "– 2029 годы"), clean},
      {"DL-004", "the last year of a row lies outside", in_values(row_terms, R"(–20\d\d годы$)", "–2029 годы"), clean},
      {"DL-004", "the year of a month lies outside the plan", in_values(row_terms, R"(^(\p{Ll}+) 20\d\d (года|г\.)$)", R"(\1 2028 \2)"), clean},
      {"DL-005", "the year forgotten", in_values(row_terms, R"(^(\p{Ll}+( – \p{Ll}+)?) 20\d\d (года|г\.)$)", R"(\1)"), clean},
      {"DL-005", "«в течение года» in place of the year", in_values(row_terms, R"(^в течение 20\d\d года$)", "в течение года"), clean},
      {"DL-006", "a month of several years", in_values(row_terms, R"(^(\p{Ll}+) 2020 года$)", R"(\1 2020 – 2021 г.)"), clean},
      {"DL-006", "a year of two digits", in_values(row_terms, R"(^(\p{Ll}+( – \p{Ll}+)?) 20(\d\d) (года|г\.)$)", R"(\1 \3 г.)"), clean},
      {"DL-006", "the day of a deadline forgotten", in_values(row_terms, R"(до \d+ \p{Ll}+ 202(5|6) года)", "до 2027 года"), "features/tables"},
      {"DL-007", "a letter of a month dropped", in_values(row_terms, R"((янв|фев|сен|окт|авг|ноя|дек)\p{Ll}(\p{Ll}+ 20))", R"(\1\2)"), clean},
      {"DL-007", "a letter of «ежегодно» wrong", in_values(row_terms, "ежегодно", "ежегодня"), clean},
      {"DL-007", "no term at all", in_values(row_terms, R"(^[^\n]*$)", "исполнено"), clean},
      {"DL-008", "a plan that is not named", in_values(row_terms, R"(^[^\n]*$)", "по отдельному плану"), clean},
      {"DL-008", "the plan itself", in_values(row_terms, R"(^[^\n]*$)", "в соответствии с планом"), clean},
      {"DL-008", "a schedule that is not named", in_values(row_terms, R"(^[^\n]*$)", "по графику"), clean},
      {"DL-009", "«по мере необходимости» filled down", filled_down(row_terms, "по мере необходимости"), clean},
      {"DL-009", "«постоянно» filled down", filled_down(row_terms, "постоянно"), clean},
      {"DL-010", "another day in the point than in the row", in_values(point_terms, "15 сентября", "25 сентября"), orenburg},
      {"DL-010", "another day in the row than in the point", in_values(row_terms, "15 сентября", "1 октября"), orenburg},
      {"DL-010", "another month in the row than in the point", in_values(row_terms, "до 15 сентября", "до 15 октября"), orenburg},
      {"DL-013", "a day that is not in a deadline", in_values(terms, R"(\d+ (июня|сентября|ноября))", R"(31 \1)"), any},
      {"DL-013", "a day that is not in the preamble", in_values(preamble, R"(\d+ (июня|апреля))", R"(31 \1)"), clean},
      {"DL-013", "a weekday that is not the day's", in_values(terms, R"((\d+ \p{Ll}+ 20\d\d года))", R"(\1 (суббота))"), "clean/orenburg|features/(points|forms|draft|approval)"},

      // ---- approval
      {"APR-001", "«согласно» for «согласовано»", in_files("approval", R"(conclusion: согласовано([\n}]))", R"(conclusion: согласно\1)"), any},
      {"APR-001", "a conclusion of one's own", in_files("approval", R"(conclusion: согласовано([\n}]))", R"(conclusion: не возражаю\1)"), any},
      {"APR-002", "a visa without its day", in_files("approval", R"(,? +signed: \d\d\.\d\d\.\d\d\d\d)", ""), any},
      {"APR-003", "one visa twice", in_files("approval", R"(\n  - \{post: [^\n]*\})", R"(\0\0)"), "clean/omsk"},
      {"APR-003", "the signatory among the visas", in_files("approval", R"(name: \p{Lu}\.\p{Lu}\. \pL+, conclusion)", "name: Т.В. Дернова, conclusion"), "clean/omsk"},
      {"APR-003", "the minister among the visas", in_files("approval", R"(name: [БВГ]\.[БВГ]\. \pL+\n)", "name: А.А. Первый\n"), "features/approval"},
      {"APR-004", "no drafter", in_files("approval", R"((поступления\.|Черданцева)\nprepared_by: [^\n]*)", R"(\1)"), any},
      {"APR-004", "no lawyer", in_files("approval", R"(\n  - post: Начальник\n    unit: ПУ\n(    [^\n]*\n)+)", "\n"), any},
      {"APR-005", "a visa after the act", in_files("approval", R"(conclusion: согласовано\})", "conclusion: согласовано, signed: 29.06.2020}"), "clean/omsk"},
      {"APR-005", "the month of a visa", in_files("approval", R"(signed: (\d\d)\.0[45])", R"(signed: \1.07)"), any},
      {"APR-006", "remarks promised and not there", in_files("approval", R"(conclusion: согласовано([\n}]))", R"(conclusion: замечания прилагаются\1)"), any},
      {"APR-006", "a remark nobody answered", in_files("approval", R"(\n +answer: [^\n]*)", ""), any},
      {"APR-008", "somebody did not agree", in_files("approval", R"(conclusion: согласовано([\n}]))", R"(conclusion: не согласовано\1)"), any},

      // ---- typing
      {"TYP-001", "straight quotes", in_values(prose, R"(([^\s] |\()«([^«»]*)»)", R"(\1"\2")"), any},
      {"TYP-001", "a quotation left open", in_values(prose, R"((«[^«»]*)»)", R"(\1)"), any},
      {"TYP-001", "a quotation that nobody opened", in_values(prose, R"(([^\s] |\()«)", R"(\1)"), any},
      {"TYP-001", "English quotes", in_values(prose, R"(([^\s] |\()«(\pL[^«»]*)»)", R"(\1“\2”)"), "clean/.*|features/(tables|points|head|forms)"},
      {"TYP-002", "no space behind the number sign", in_values(prose, R"(№ (\d|<))", R"(№\1)"), any},
      {"TYP-002", "no space before the word for a year", in_values(R"(.*/(title|preamble|text|approve|deadline|period|measure))", R"((20\d\d) (г\.|года|годы))", R"(\1\2)"), clean},
      {"TYP-002", "no space behind «г.»", in_files("order", R"(place: г\. )", "place: г."), any},
      {"TYP-003", "a hyphen for a dash", in_values(prose, R"((\pL) – )", R"(\1 - )"), any},
      {"TYP-003", "a hyphen between years", in_values(".*", R"((20\d\d)–(20\d\d))", R"(\1-\2)"), clean},
      {"TYP-003", "a spaced hyphen between years", in_values(".*", R"((20\d\d) – (20\d\d))", R"(\1 - \2)"), clean},
      {"TYP-003", "a hyphen between months", in_values(row_terms, R"((\p{Ll}+) – (\p{Ll}+ 20))", R"(\1-\2)"), clean},
      {"TYP-004", "a Latin e in a word", in_values(prose, R"(([а-яё])е([а-яё]))", R"(\1e\2)"), any},
      {"TYP-004", "a Latin o in a word", in_values(prose, R"(([а-яё])о([а-яё]))", R"(\1o\2)"), any},
      {"TYP-004", "a Latin c in a word", in_values(prose, R"(([а-яё])с([а-яё]))", R"(\1c\2)"), any},
      {"TYP-004", "a Latin capital in a word", in_values(prose, R"(О(б|р))", R"(O\1)"), any},
      {"TYP-004", "an abbreviation in Latin letters", in_values(".*/(measure|result|responsible)", R"((^|\s)ОО(\s|,|$))", R"(\1OO\2)"), clean},
      {"TYP-005", "two spaces", in_values(prose, R"((\p{Ll}) (\p{Ll}))", R"(\1  \2)"), any},
      {"TYP-005", "a space before a comma", in_values(prose, R"((\p{Ll}),)", R"(\1 ,)"), any},
      {"TYP-005", "a space before a colon", in_values(prose, R"((\p{Ll}):\n)", R"(\1 :\n)"), any},
      {"TYP-005", "a word set apart with spaces", in_values(prose, R"( образования([ \n]))", R"( о б р а з о в а н и я\1)"), clean},
      {"TYP-006", "a space between initials", in_values(".*", R"((\p{Lu}\.)(\p{Lu}\. \p{Lu}\p{Ll}))", R"(\1 \2)"), "clean/(omsk|kizel|smolensk)"},
      {"TYP-006", "no space before the surname", in_values(".*", R"((\p{Lu}\.\p{Lu}\.) (\p{Lu}\p{Ll}))", R"(\1\2)"), clean},
      {"TYP-007", "«е» for «ё» once", in_values(prose, R"((\p{Ll})ённ)", R"(\1енн)"), "clean/kizel|features/forms"},
      {"TYP-008", "thousands with a space here and without there", in_values(measures, R"((\p{Ll})(\s*)$)", R"(\1 (12 500 человек, в том числе 10500 человек в сельских школах)\2)"), clean},
      {"TYP-008", "percent signs in two ways", in_values(measures, R"((\p{Ll})(\s*)$)", R"(\1 (не менее 45 %, в сельских школах – 40%)\2)"), clean},
      {"TYP-008", "a decimal point beside a comma", in_values(results, R"((\p{Ll})(\s*)$)", R"(\1 (с 3,5 балла до 3.7 балла)\2)"), clean},
      {"TXT-002", "a number and other words in brackets", in_values(measures, R"((\p{Ll})(\s*)$)", R"(\1, не реже 4 (трех) раз в год\2)"), clean},
      {"TXT-002", "another numeral for the number that stands there", in_values(prose, R"( (\d+) (педагогов|градусов|процентов|учителей))", R"( \1 (восьми) \2)"), any},
      // ---- the same in other places and other spellings
      {"PKG-001", "a digit left out in a mark typed by hand",
       in_files("plan", made_mark, "mark: {text: [Приложение № 1, к приказу министерства, от 15.05.2020 № 01-21/74]}"), orenburg},
      {"PKG-001", "a digit wrong in a mark typed by hand",
       in_files("plan", made_mark, "mark: {text: [Приложение, к распоряжению Министерства, от 26.06.2020 № 1602]}"), "clean/omsk"},
      {"PKG-002", "another day in a mark typed by hand",
       in_files("plan", made_mark, "mark: {text: [Приложение № 1, к приказу министерства, от 16.05.2020 № 01-21/744]}"), orenburg},
      {"PKG-002", "another month in a mark typed by hand",
       in_files("plan", made_mark, "mark: {text: [Приложение, к приказу Департамента, от 23 февраля 2019 г. № 44-02]}"), "clean/smolensk"},
      {"PKG-003", "an appendix cited without the sign that is not there",
       in_values(duties, R"(\.(\s*)$)", R"( согласно приложению № 7 к настоящему приказу.\1)"), "clean/.*"},
      {"REF-001", "a wrong sub-point", in_values(controls, R"(исполнением\s+настоящего)", "исполнением подпункта 2.9 настоящего"), any},
      {"REF-001", "a wrong number behind «п.»", in_values(controls, R"(исполнением\s+настоящего)", "исполнением п. 19 настоящего"), any},
      {"REF-001", "the end of a range of points that is not", in_values(controls, R"(исполнением\s+настоящего)", "исполнением пунктов 1–19 настоящего"), "clean/.*|features/(tables|forms)"},
      {"REF-002", "two digits of a year exchanged", in_values(preamble, R"(2017 г\.)", "2071 г."), clean},
      {"DL-002", "two digits of a year exchanged", in_values(point_terms, R"( (июня|июля|августа|октября|ноября|декабря) 2020)", R"( \1 2002)"), clean},
      {"DL-002", "two digits of a row's year exchanged", in_values(row_terms, R"(^(май|сентябрь|октябрь) 2020)", R"(\1 2002)"), orenburg},
      {"DL-002", "a row's year one less", in_values(row_terms, R"(^(август|сентябрь) 2021 г)", R"(\1 2020 г)"), "clean/kizel"},
      {"DL-001", "the days of a span exchanged", in_values(sole_terms, R"(^\pL+ (20\d\d) года$)", R"(с 20 по 10 декабря \1 года)"), clean},
      {"DL-001", "the months of a full span exchanged", in_values(sole_terms, R"(^\pL+ (20\d\d) года$)", R"(с 1 декабря \1 года по 1 ноября \1 года)"), clean},
      {"DL-005", "only the month named", in_values(sole_terms, R"(^\pL+ (20\d\d) года$)", "до 15 декабря"), clean},
      {"DL-007", "a month misspelt", in_values(row_terms, R"(ябрь 20)", "ебрь 20"), clean},
      {"DL-013", "a thirtieth of February in a row", in_values(sole_terms, R"(^\pL+ (20\d\d) года$)", R"(до 30 февраля \1 года)"), clean},
      {"DL-013", "a day that is not, in digits", in_values(duties, R"(\.(\s*)$)", R"( (до 31.11.2025).\1)"), clean},
      {"DL-013", "a day that is not, in a cell", in_values(measures, R"((\p{Ll})(\s*)$)", R"(\1 (не позднее 31 июня 2021 года)\2)"), clean},
      {"ORD-006", "half a number", in_files("order", R"(\nnumber: (\d+)[^\n]*)", R"(\nnumber: ___/\1)"), final_acts},
      {"ORD-006", "the year of the date not filled in", in_files("order", R"(\ndate: (\d\d\.\d\d)\.\d\d\d\d)", R"(\ndate: \1.20__)"), final_acts},
      {"ORD-009", "a bracket's number before a sub-point", in_values(R"(order/points/\d+/points/\d+/text)", R"(^(\s*)(\p{Ll}))", R"(\1)" "1) " R"(\2)"), "clean/.*|features/(forms|draft)"},
      {"ORD-009", "the full number before a sub-point", in_values(R"(order/points/1/points/\d+/text)", R"(^(\s*)(\p{Ll}))", R"(\1)" "2.1. " R"(\2)"), "clean/.*|features/draft"},
      {"APR-001", "a conclusion misspelt", in_files("approval", R"(conclusion: согласовано([\n}]))", R"(conclusion: соглосовано\1)"), any},
      {"APR-001", "«согласен» for «согласовано»", in_files("approval", R"(conclusion: согласовано([\n}]))", R"(conclusion: согласен\1)"), any},
      {"TYP-001", "a quotation left open in a form", in_values("form/.*", R"((«[^«»]*)»)", R"(\1)"), any},
      {"TYP-001", "a quotation closed twice", in_values(prose, R"((«[^«»]*»))", R"(\1»)"), any},
      {"TYP-001", "a quotation opened twice", in_values(prose, R"((«[^«»]*»))", R"(«\1)"), any},
      {"TYP-002", "no space behind «п.»", in_values(controls, R"(исполнением\s+настоящего)", "исполнением п.1 настоящего"), any},
      {"TYP-002", "no space behind «ул.»", in_values(".*/place", R"(ул\. )", "ул."), any},
      {"TYP-003", "a hyphen for a dash in a form", in_values("form/.*", R"( – )", " - "), any},
      {"TYP-003", "a hyphen with one space", in_values(prose, R"((\p{Ll}) – (\p{Ll}))", R"(\1- \2)"), any},
      {"TYP-003", "a hyphen in a definition", in_values(prose, R"(\(далее – )", "(далее - "), any},
      {"TYP-003", "hyphens with spaces between months", in_values(row_terms, R"((\p{Ll}+) – (\p{Ll}+ 20))", R"(\1 - \2)"), clean},
      {"TYP-004", "a Latin letter in a form", in_values("form/.*", R"(([а-яё])о([а-яё]))", R"(\1o\2)"), "clean/.*|features/forms"},
      {"TYP-004", "a Latin letter on the approval sheet", in_values("approval/.*/post", R"(([а-яё])а([а-яё]))", R"(\1a\2)"), any},
      {"TYP-004", "a Latin a in a deadline", in_values(terms, R"(год(а)?)", R"(гoд\1)"), any},
      {"TYP-004", "a Latin e in a month", in_values(terms, R"((с)ент)", R"(cент)"), any},
      {"TYP-004", "a Latin letter in a name", in_values(".*/name", R"(\. (\p{Lu})о)", R"(. \1o)"), any},
      {"TYP-004", "a Russian Р in «PR»", in_values(prose, R"(PR)", R"(РR)"), any},
      {"TYP-004", "a Latin letter in a cited kind of act", in_values(preamble, R"(приказ)", R"(прикaз)"), any},
      {"TYP-004", "a Latin letter in «прилагаемый»", in_values(approvals, R"(прилага)", R"(прилaга)"), any},
      {"TYP-004", "a Latin letter in «приложение»", in_values(points, R"(прилож)", R"(прилoж)"), any},
      {"TYP-004", "a Latin letter in «Контроль»", in_values(controls, R"(онтроль)", R"(oнтроль)"), any},
      {"TYP-004", "a Latin letter in «Утвердить»", in_values(approvals, R"(Утверд)", R"(Утвeрд)"), any},
      {"TYP-004", "a Latin С in the heading", in_values("order/title", R"(^(\s*)Об )", R"(\1Oб )"), any},
      {"TYP-005", "a space before a stop", in_values(prose, R"((\p{Ll})\.(\s))", R"(\1 .\2)"), any},
      {"TYP-005", "a space before a closing bracket", in_values(prose, R"((\p{Ll}{3})\))", R"(\1 ))"), any},
      {"TYP-005", "a space behind an opening bracket", in_values(prose, R"(\((\p{Ll}{3}))", R"(( \1)"), any},
      {"TYP-005", "two spaces in a form", in_values("form/.*", R"((\p{Ll}) (\p{Ll}))", R"(\1  \2)"), "clean/.*|features/forms"},
      {"TYP-005", "two spaces on the approval sheet", in_values("approval/.*/post", R"((\p{Ll}) (\p{Ll}))", R"(\1  \2)"), any},
      {"TYP-005", "two spaces in a deadline", in_values(terms, R"((\p{Ll}) (\d|\p{Ll}))", R"(\1  \2)"), any},
      {"TYP-005", "a space before a semicolon", in_values(prose, R"((\p{Ll});)", R"(\1 ;)"), any},
      {"TYP-006", "a space between the initials of who controls", in_values(controls, R"(( \p{Lu}\.)(\p{Lu}\.))", R"(\1 \2)"), "clean/(orenburg|kizel)"},
  };
}

}  // namespace

std::span<const Kind> kinds() {
  static const std::vector<Kind> all = table();
  return all;
}

}  // namespace mutations
