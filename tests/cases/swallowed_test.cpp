// Slips of the pen that used to lose words: keys inside texts, dashes that are none, lines a blank too far, cells of a
// sheet, values of blanks, characters nobody sees. Each is one finding, at the slip.

#include "app/finding.h"
#include "app/opened.h"
#include "blocks/dump.h"
#include "check/check.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const app::Resources& resources() {
  static const app::Resources taken(samples::resource_folder());
  return taken;
}

const std::string bodies =
    "kind: bodies\n"
    "bodies:\n"
    "  МП:\n"
    "    name: министерство примеров\n"
    "    genitive: министерства примеров\n"
    "    head: [МИНИСТЕРСТВО ПРИМЕРОВ]\n"
    "  ЦО: центр образцов\n";

const std::string order =
    "kind: order\n"                                   // 1
    "act: приказ\n"                                   // 2
    "issuer: МП\n"                                    // 3
    "title: |\n"                                      // 4
    "  Об утверждении образцов\n"                     // 5
    "preamble: |\n"                                   // 6
    "  В целях порядка\n"                             // 7
    "points:\n"                                       // 8
    "  - instruct: |\n"                               // 9
    "      Центру образцов <deadline> собрать их.\n"  // 10
    "    deadline: до 15 декабря 2026 года\n"         // 11
    "  - text: |\n"                                   // 12
    "      Считать образцы собранными.\n"             // 13
    "  - control: |\n"                                // 14
    "      Контроль оставляю за собой.\n"             // 15
    "signature:\n"                                    // 16
    "  post: Министр\n"                               // 17
    "  name: И.О. Фамилия\n";                         // 18

const std::string plan =
    "kind: plan\n"
    "title: План сбора образцов\n"
    "columns:\n"
    "  - number: № п/п\n"
    "  - measure: Мероприятие\n"
    "  - deadline: Срок\n"
    "  - responsible: Исполнитель\n"
    "rows:\n"
    "  - measure: Собрать\n"
    "    deadline: декабрь 2026 года\n"
    "    responsible: ЦО\n"
    "  - measure: Описать\n"
    "    deadline: январь 2027 года\n"
    "    responsible: ЦО\n";

const std::string regulation =
    "kind: regulation\n"
    "title: Положение об образцах\n"
    "parts:\n"
    "  - title: Общие положения\n"
    "    points:\n"
    "      - text: |\n"
    "          Образцы хранит центр.\n"
    "        points:\n"
    "          - text: |\n"
    "              в шкафу;\n"
    "          - text: на полке.\n"
    "  - title: Выдача\n"
    "    points:\n"
    "      - text: Образцы выдаёт центр.\n";

const std::string form =
    "kind: form\n"
    "tables:\n"
    "  - title: |\n"
    "      Сведения об образцах\n"
    "    unit: штук\n"
    "    columns:\n"
    "      - label: Вид\n"
    "      - whole: Число\n"
    "    rows:\n"
    "      - row: Тетради\n"
    "      - row: Книги\n";

const std::string approval =
    "kind: approval\n"
    "of: order\n"
    "visas:\n"
    "  - post: |\n"
    "      Начальник отдела\n"
    "    name: И.О. Фамилия\n"
    "    remarks:\n"
    "      - text: |\n"
    "          Уточнить срок.\n"
    "        answer: Уточнён.\n";

app::OpenedPackage opened_of(std::vector<app::NamedBytes> files) {
  app::OpenedPackage opened = app::open_package(resources(), "package", std::move(files));
  if (opened.package) check::check(*opened.package, opened.diagnostics, opened.common_abbreviations);
  return opened;
}

// «3 SCH-015» of the one document, errors and warnings of reading and schema alone; notes with them on demand.
std::vector<std::string> found(const std::string& text, bool notes = false) {
  const app::OpenedPackage opened = opened_of({{"document.yaml", text}});
  std::vector<std::string> out;
  for (const app::Finding& finding : app::findings_of(resources(), opened, base::Language::ru)) {
    const bool ours = finding.rule.starts_with("YML") || finding.rule.starts_with("SCH");
    if (ours && (notes || finding.severity != base::Severity::note))
      out.push_back(std::to_string(finding.place.line) + " " + finding.rule);
  }
  return out;
}

std::string hint_of(const std::string& text) {
  const auto findings = app::findings_of(resources(), opened_of({{"document.yaml", text}}), base::Language::ru);
  EXPECT_FALSE(findings.empty());
  return findings.empty() ? std::string{} : findings.front().hint;
}

// `text` with its line `number` (from 1) replaced; nothing removes it.
std::string with_line(const std::string& text, int number, const std::string& line) {
  std::size_t begin = 0;
  for (; number > 1; --number) begin = text.find('\n', begin) + 1;
  std::string out = text;
  return out.replace(begin, text.find('\n', begin) - begin, line);
}

TEST(SwallowedKeys, TheWholePackagesAreClean) {
  for (const std::string& text : {order, plan, regulation, form, approval, bodies}) EXPECT_THAT(found(text), IsEmpty());
}

TEST(SwallowedKeys, AreFoundAtTheLevelOfATextInEveryKind) {
  EXPECT_THAT(found(with_line(order, 11, "      deadline: до 15 декабря 2026 года")), ElementsAre("11 SCH-015"));
  EXPECT_THAT(found(with_line(order, 6, "  preamble: |")), ElementsAre("6 SCH-015"));
  EXPECT_THAT(found(with_line(plan, 9, "  - measure: |\n      Собрать\n      deadline: декабрь 2026 года")),
              ElementsAre("11 SCH-015"));
  EXPECT_THAT(found(with_line(regulation, 8, "          points:")), ElementsAre("8 SCH-015"));
  EXPECT_THAT(found(with_line(form, 5, "      unit: штук")), ElementsAre("5 SCH-015"));
  EXPECT_THAT(found(with_line(approval, 10, "          answer: Уточнён.")), ElementsAre("10 SCH-015"));
  EXPECT_THAT(found(with_line(bodies, 4, "    name: |\n      министерство\n      genitive: министерства")),
              ElementsAre("6 SCH-015"));
}

TEST(SwallowedKeys, OfOuterLevelsAndItemsOfListsAreFoundToo) {
  // A key of the document inside a point's text, and an item of the list that the point belongs to.
  const std::string text = order.substr(0, order.find("signature:"));
  EXPECT_THAT(found(text + "      signature:\n        post: Министр\n        name: И.О. Фамилия\n"),
              ElementsAre("16 SCH-015"));
  for (const char* item : {"      - control: |", "      – control: |", "       -control : |", "      • control: |"})
    EXPECT_THAT(found(with_line(order, 14, item)), ElementsAre("14 SCH-015")) << item;
}

TEST(SwallowedKeys, MakeNoCascade) {
  // `points` and `name` are asked for, and are there.
  EXPECT_THAT(found(with_line(order, 8, "  points:")), ElementsAre("8 SCH-015"));
  EXPECT_THAT(found(with_line(approval, 6, "      name: И.О. Фамилия")), ElementsAre("6 SCH-015"));
}

TEST(SwallowedKeys, AreToldWhereToGo) {
  EXPECT_THAT(hint_of(with_line(order, 11, "      deadline: до 15 декабря 2026 года")), HasSubstr("под «instruct»"));
  EXPECT_THAT(hint_of(with_line(order, 6, "  preamble: |")), HasSubstr("под «title»"));
  EXPECT_THAT(hint_of(with_line(order, 14, "      - control: |")), HasSubstr("под «- text»"));
}

TEST(SwallowedKeys, AreNoWordsOfProse) {
  for (const char* line : {"Примечание: образцы", "E-mail: x@y.ru", "http://title: x", "title", "Titel: x", "kinds: x"})
    EXPECT_THAT(found(with_line(order, 13, "      Считать образцы.\n      " + std::string(line))), IsEmpty()) << line;
}

TEST(SwallowedKeys, InsideQuotesAreFoundByTheirLine) {
  EXPECT_THAT(found("kind: plan\ntitle: \"Об\n  утверждении\n  period: 2026 год\"\nrows: []\n"),
              ElementsAre("4 YML-056"));
}

TEST(Dashes, OneBlankTooFarAreBlamedThemselves) {
  EXPECT_THAT(found(with_line(order, 9, " - instruct: |")), ElementsAre("9 YML-078"));
  EXPECT_THAT(found(with_line(order, 9, "   - instruct: |")), ElementsAre("9 YML-079"));
  // The deadline in the text besides: first the dash, and what it hides next.
  EXPECT_THAT(found(with_line(with_line(order, 9, " - instruct: |"), 11, "      deadline: до 15 декабря 2026 года")),
              ElementsAre("9 YML-078"));
  EXPECT_THAT(found(with_line(regulation, 9, "         - text: |")), ElementsAre("9 YML-078"));
}

TEST(Dashes, OfAnotherKindAreNamedOnce) {
  for (const char* mark : {"–", "—", "−", "•", "*", "\uF0B7"}) {
    EXPECT_THAT(found(with_line(order, 9, std::string("  ") + mark + " instruct: |")), ElementsAre("9 YML-076"))
        << mark;
    EXPECT_THAT(found(with_line(plan, 4, std::string("  ") + mark + " {number: № п/п}")), ElementsAre("4 YML-076"))
        << mark;
  }
  EXPECT_THAT(found(with_line(with_line(order, 9, "  – instruct: |"), 12, "  – text: |")), ElementsAre("9 YML-076"));
  EXPECT_THAT(found(order + "appendices:\n  - plan\n  – form\n"), ElementsAre("21 YML-076"));
  EXPECT_THAT(found(order + "appendices:\n  – plan\n  - form\n"), ElementsAre("20 YML-076"));
  EXPECT_THAT(found(order + "appendices:\n  – plan\n  – form\n"), ElementsAre("20 SCH-032"));
}

TEST(Dashes, WithoutASpaceAreNamed) {
  EXPECT_THAT(found(with_line(order, 9, "  -instruct: |")), ElementsAre("9 YML-077"));
  EXPECT_THAT(found(order + "appendices:\n  - plan\n  -form\n"), ElementsAre("21 YML-077"));
}

TEST(Dashes, ABlankBeforeTheColonIsNoSlip) { EXPECT_THAT(found(with_line(order, 9, "  - instruct : |")), IsEmpty()); }

TEST(Keys, BetweenATextAndItsHolderAreNotToldToJoinTheText) {
  EXPECT_THAT(found(with_line(order, 11, "     deadline: до 15 декабря 2026 года")), ElementsAre("11 YML-056"));
}

TEST(Cells, OfASheetAreRecognisedAloneAndInAValue) {
  EXPECT_THAT(found(with_line(plan, 9, "  - measure: Собрать\tдекабрь 2026 года\tЦО")), ElementsAre("9 SCH-016"));
  EXPECT_THAT(found(plan + "  - Описать\tянварь 2027 года\tЦО\n"), ElementsAre("15 SCH-016"));
  EXPECT_THAT(found(plan + "  Описать\tянварь 2027 года\tЦО\n  Сдать\tмай 2027 года\tЦО\n"), ElementsAre("15 YML-075"));
  EXPECT_THAT(found(plan + "\tОписать\tянварь 2027 года\n"), ElementsAre("15 YML-075"));
  EXPECT_THAT(found(with_line(plan, 9, "  - measure: |\n      Собрать\tдекабрь 2026 года\tЦО")),
              ElementsAre("10 SCH-016"));
}

TEST(Cells, ATabInATextIsTold) {
  EXPECT_THAT(found(with_line(order, 13, "      Считать\tсобранными.")), ElementsAre("13 SCH-017"));
  EXPECT_THAT(found(with_line(order, 13, "      \tСчитать собранными.")), ElementsAre("13 SCH-017"));
  EXPECT_THAT(found(with_line(order, 13, "      Считать собранными.\t")), IsEmpty());
}

TEST(Blanks, AreNoValueAnywhere) {
  for (const char* blank : {"\"\"", "\" \"", "''", "\u00A0", "\"\u00A0\u2003\"", "|"}) {
    const std::string value = blank;
    EXPECT_THAT(found(with_line(order, 3, "issuer: " + value)), ElementsAre("3 SCH-020")) << value;
    EXPECT_THAT(found(with_line(order, 17, "  post: " + value)), ElementsAre("17 SCH-020")) << value;
    EXPECT_THAT(found(with_line(with_line(order, 12, "  - text: " + value), 13, "")), ElementsAre("12 SCH-020"))
        << value;
    EXPECT_THAT(found(with_line(plan, 2, "title: " + value)), ElementsAre("2 SCH-020")) << value;
    EXPECT_THAT(found(with_line(bodies, 7, "  ЦО: " + value)), ElementsAre("7 SCH-020")) << value;
    EXPECT_THAT(found(with_line(form, 10, "      - row: " + value)), ElementsAre("10 SCH-020")) << value;
  }
  EXPECT_THAT(found(order + "executor: [Исп., \" \"]\n"), ElementsAre("19 SCH-020"));
}

TEST(Blanks, MayStandInCellsOfTables) {
  EXPECT_THAT(found(plan + "  - measure: \"\"\n  - {measure: Сдать, deadline: \" \", responsible: \"\"}\n"), IsEmpty());
  EXPECT_THAT(found(with_line(plan, 4, "  - number: \"\"")), IsEmpty());
}

TEST(Characters, ThatNoTwoProgramsShowAlikeAreRefused) {
  for (const char* c : {"\u0085", "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069", "\uFFFE", "\uFFFF"})
    EXPECT_THAT(found(with_line(order, 13, "      Считать" + std::string(c) + "так.")), ElementsAre("13 YML-006")) << c;
  for (const char* escape : {"\\u2028", "\\u202E", "\\u2066", "\\uFFFE", "\\x07", "\\P"})
    EXPECT_THAT(found(with_line(order, 17, "  post: \"Мини" + std::string(escape) + "стр\"")),
                ElementsAre("17 YML-006"))
        << escape;
}

TEST(Characters, WithoutWidthAreLeftOutWithOneNote) {
  const std::string text = with_line(order, 13, "      Счи\u200Bтать обра\u200Bзцы \u2060собран\uFEFFными\u200E.");
  EXPECT_THAT(found(text), IsEmpty());
  EXPECT_THAT(found(text, true), ElementsAre("13 YML-074", "13 YML-074", "13 YML-074", "13 YML-074"));
  EXPECT_THAT(found(with_line(order, 17, "  post: \"Мини\\u200Bстр\""), true), ElementsAre("17 YML-074"));
  EXPECT_THAT(found(with_line(order, 17, "  post: \"\u200B\"")), ElementsAre("17 SCH-020"));
}

TEST(Characters, WithoutWidthMoveNoPlace) {
  const app::OpenedPackage opened =
      opened_of({{"order.yaml", with_line(order, 13, "      Счи\u200Bтать <nowhere>.")}, {"bodies.yaml", bodies}});
  for (const app::Finding& finding : app::findings_of(resources(), opened, base::Language::ru))
    if (finding.rule == "DOC-001") {
      EXPECT_EQ(finding.place.column, 16U);
      return;
    }
  FAIL() << "the unknown name is a finding";
}

std::string words_of(const std::string& text) {
  const app::OpenedPackage opened = opened_of({{"order.yaml", text}, {"bodies.yaml", bodies}});
  app::Worker worker(resources());
  base::Diagnostics diagnostics;
  return blocks::dump(app::flow_of(worker, opened, {"order"}, diagnostics));
}

TEST(Bullets, OfWordAreTheDashOfAList) {
  const auto listed = [](const std::string& mark) {
    return words_of(with_line(order, 13, "      Считать:\n      " + mark + "книги;\n      " + mark + "тетради."));
  };
  const std::string dashes = listed("- ");
  EXPECT_THAT(dashes, HasSubstr("книги;"));
  for (const char* mark :
       {"\uF0B7 ", "\uF0B7\t", "\uF0A7 ", "\uF0D8 ", "\u2022 ", "\u2022\t", "\u00B7\u00A0", "\uF0FC"})
    EXPECT_EQ(listed(mark), dashes) << mark;
}

TEST(Bullets, InsideALineAreWords) {
  EXPECT_THAT(words_of(with_line(order, 13, "      Считать 5 \u2022 3.")), HasSubstr("5 \u2022 3"));
  EXPECT_THAT(words_of(with_line(order, 13, "      \u00B7Считать.")), Not(HasSubstr("item")));
}

}  // namespace
