// Points: numbers by their patterns, what stands under a point's text.

#include "decode/number_pattern.h"
#include "package_of.h"

namespace {

using decoding::package_of;

std::string order(const std::string& rest) { return "kind: order\nact: приказ\ndate: 15.05.2020\nnumber: 1\n" + rest; }

std::string printed(const char* sample, std::vector<int> levels) {
  return decode::NumberPattern(sample).label(levels).words;
}

TEST(NumberPatterns, AreWrittenAsTheirOwnFirstNumber) {
  EXPECT_EQ(printed("1.", {3, 2}), "2.");
  EXPECT_EQ(printed("1.1.", {3, 2}), "3.2.");
  EXPECT_EQ(printed("1)", {1, 12}), "12)");
  EXPECT_EQ(printed("I.", {14}), "XIV.");
  EXPECT_EQ(printed("Раздел I.", {4}), "Раздел IV.");
  EXPECT_EQ(printed("а)", {3}), "в)");
  EXPECT_EQ(printed("a)", {3}), "c)");
  EXPECT_EQ(printed("none", {3}), "");
}

TEST(NumberPatterns, PassOverLettersThatNumberNothingAndDoubleTheRest) {
  EXPECT_EQ(printed("а)", {7}), "ж)") << "no ё";
  EXPECT_EQ(printed("а)", {10}), "к)") << "no й";
  EXPECT_EQ(printed("а)", {28}), "я)");
  EXPECT_EQ(printed("а)", {29}), "аа)");
  EXPECT_EQ(printed("а)", {30}), "бб)");
}

TEST(NumberPatterns, SayWhenTheyAreNotUnderstood) {
  for (const char* sample : {"б)", "абв", "*", "пункт"})
    EXPECT_FALSE(decode::NumberPattern(sample).understood()) << sample;
  const auto decoded = package_of({{"order", order("numbering: [1., '*']\npoints: [{text: а}]\n")}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-018"}));
}

// All labels, level by level inwards.
void labels_of(const std::vector<model::Point>& points, std::vector<std::string>& out) {
  for (const model::Point& point : points) {
    out.push_back(point.label.words);
    labels_of(point.points, out);
  }
}

std::vector<std::string> labels(const std::string& rest, const model::Profile& profile = {}) {
  const auto decoded = package_of({{"order", order(rest)}}, profile);
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{});
  std::vector<std::string> out;
  labels_of(decoded.body<model::Order>("order").points, out);
  return out;
}

using Labels = std::vector<std::string>;

constexpr const char* nested =
    "points:\n  - {text: а, points: [{text: б, points: [{text: в}, {text: г}]}, {text: д}]}\n  - text: е\n";

TEST(DecodePoints, AreNumberedByTheOrderElseByTheProfile) {
  EXPECT_EQ(labels(nested), (Labels{"1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "2."}));
  model::Profile profile;
  profile.point_numbers = {"1.", "1)", "а)"};
  EXPECT_EQ(labels(nested, profile), (Labels{"1.", "1)", "а)", "б)", "2)", "2."}));
  EXPECT_EQ(labels(std::string("numbering: I.\n") + nested, profile),
            (Labels{"I.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "II."}));
}

TEST(DecodePoints, NumberTheirOwnPointsOtherwiseWhereTheyWant) {
  EXPECT_EQ(labels("points:\n  - {text: а, numbering: none, points: [{text: б}, {text: в}]}\n"
                   "  - {text: г, numbering: а), points: [{text: д}, {text: е}]}\n"
                   "  - {text: ж, points: [{text: з}]}\n"),
            (Labels{"1.", "", "", "2.", "а)", "б)", "3.", "3.1."}));
}

TEST(DecodePoints, CountAnewUnderAnUnnumberedParagraph) {
  EXPECT_EQ(labels("points:\n  - text: а\n  - {text: б, number: none, numbering: 1., points: [{text: в}, {text: г}]}\n"
                   "  - text: д\n"),
            (Labels{"1.", "", "1.", "2.", "2."}));
}

TEST(DecodePoints, BearNoLoneNumber) {
  EXPECT_EQ(labels("points: [{text: а}]\n"), (Labels{""}));
  EXPECT_EQ(labels("points: [{text: а, number: 1.}]\n"), (Labels{"1."})) << "set by hand";
  EXPECT_EQ(labels("points: [{text: а, numbering: none, points: [{text: б}]}]\n"), (Labels{"", ""}));
  EXPECT_EQ(labels("points: [{text: а, points: [{text: б}, {text: в}]}]\n"), (Labels{"1.", "1.1.", "1.2."}))
      << "not alone: its own count under it";
  EXPECT_EQ(labels("points: [{text: а}, {number: none, text: б}]\n"), (Labels{"", ""}));
}

TEST(DecodePoints, MadeOfATableAreNotCounted) {
  const std::string table = "{body: [{table: {rows: [[1, 2]]}}]}";
  EXPECT_EQ(labels("points: [{text: а}, " + table + ", {text: б}]\n"), (Labels{"1.", "", "2."}));
  EXPECT_EQ(labels("points: [{text: а}, " + table + "]\n"), (Labels{"", ""}));
  EXPECT_EQ(labels("points: [{text: а}, {body: [{quote: [{table: {rows: [[1]]}}]}]}, {text: б}]\n"),
            (Labels{"1.", "", "2."}));
  const auto named = package_of(
      {{"order", order("points: [{text: а}, {text: см. <t>}, {id: t, body: [{table: {rows: [[1, 2]]}}]}]\n")}});
  EXPECT_EQ(named.ids(), (std::vector<std::string>{"DOC-016"}));
}

TEST(DecodePoints, MadeOfAPictureAreNotCounted) {
  EXPECT_EQ(labels("points: [{text: а}, {body: [{picture: map.png}]}, {text: б}]\n"), (Labels{"1.", "", "2."}));
}

TEST(DecodePoints, AreNotNumberedWhereARegulationHasOne) {
  const auto label = [](const std::string& rest) {
    const auto decoded = package_of({{"rules", "kind: regulation\ntitle: Порядок\n" + rest}});
    return decoded.body<model::Regulation>("rules").parts.at(0).points.at(0).label.words;
  };
  EXPECT_EQ(label("points: [{text: а}]\n"), "");
  EXPECT_EQ(label("points: [{text: а}, {text: б}]\n"), "1.");
  EXPECT_EQ(label("parts: [{title: А, points: [{text: а}]}, {title: Б, points: [{text: б}]}]\n"), "1.");
}

TEST(DecodeTextTables, TakeColumnsByName) {
  const auto decoded =
      package_of({{"order", order("table_columns: {people: [Кто, Что], idle: [А]}\npoints:\n  - text: а\n"
                                  "  - body: [{text: б}, {table: {columns: people, rows: [[1, 2]]}}]\n"
                                  "  - body: [{text: в}, {table: {columns: nobody, rows: [[1, 2]]}}]\n")}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-124", "DOC-125"}));
  const auto& table = std::get<model::Table>(decoded.body<model::Order>("order").points.at(1).body.at(0).content);
  ASSERT_EQ(table.columns.size(), 2U);
  EXPECT_EQ(model::plain(table.columns[1].heading), "Что");
}

TEST(DecodeTextTables, TakeAListForTheParagraphsOfACell) {
  const auto decoded = package_of(
      {{"order",
        order("points: [{text: а}, {body: [{table: {rows: [[[И.О. Фамилия, тел. 1], {text: [б, в]}]]}}]}]\n")}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{});
  const auto& table = std::get<model::Table>(decoded.body<model::Order>("order").points.at(1).body.at(0).content);
  EXPECT_EQ(table.rows[0][0].text.paragraphs.size(), 2U);
  EXPECT_EQ(table.rows[0][1].text.paragraphs.size(), 2U);
}

TEST(DecodePoints, AreNotDisturbedByANumberOfAnotherKind) {
  EXPECT_EQ(labels("points:\n  - text: а\n  - {text: б, number: 12.}\n  - {text: в, number: 12-1.}\n  - text: г\n"),
            (Labels{"1.", "12.", "12-1.", "13."}));
}

// ---- what stands under a point's text

const model::Point& point_of(const decoding::Decoded& decoded) {
  return decoded.body<model::Order>("order").points.at(0);
}

std::string words(const model::PointPart& part) { return model::plain(std::get<model::Text>(part.content)); }

TEST(DecodePoints, TakeTheFirstParagraphsOfTheirBodyBesideTheNumber) {
  const auto decoded = package_of({{"order", order("points:\n  - body: [{text: раз}, {text: два}]\n  - text: три\n")}});
  EXPECT_EQ(model::plain(point_of(decoded).text), "раз");
  ASSERT_EQ(point_of(decoded).body.size(), 1U);
  EXPECT_EQ(words(point_of(decoded).body[0]), "два");
}

TEST(DecodePoints, QuoteParagraphsAsOneWhole) {
  const auto decoded = package_of({{"order", order("points:\n  - text: изложить\n    body:\n      - quote:\n"
                                                   "          - text: |\n              раз\n\n              два\n"
                                                   "          - text: три\n        after: ;\n")}});
  const auto& body = point_of(decoded).body;
  ASSERT_EQ(body.size(), 2U);
  EXPECT_EQ(words(body[0]), "«раз два");
  EXPECT_EQ(words(body[1]), "три»;");
  EXPECT_TRUE(body[0].quoted && body[1].quoted);
}

TEST(DecodePoints, PutTheMarksOfAQuotedTableBesideIt) {
  const auto decoded = package_of({{"order", order("points:\n  - text: дополнить\n    body:\n      - quote:\n"
                                                   "          - table: {rows: [[а]]}\n        after: .\n")}});
  const auto& body = point_of(decoded).body;
  ASSERT_EQ(body.size(), 3U);
  EXPECT_EQ(words(body[0]), "«");
  EXPECT_TRUE(std::holds_alternative<model::Table>(body[1].content));
  EXPECT_EQ(words(body[2]), "».");
  EXPECT_EQ(std::get<model::Text>(body[2].content).paragraphs[0].placement, model::Placement::at_right);
}

TEST(DecodePoints, PutTheMarksOfAQuotedTableWithoutRulesIntoItsCells) {
  const auto decoded =
      package_of({{"order", order("points:\n  - text: дополнить\n    body:\n      - quote:\n"
                                  "          - table: {borders: false, rows: [[а, б], [в, г]]}\n        after: .\n")}});
  const auto& body = point_of(decoded).body;
  ASSERT_EQ(body.size(), 1U);
  const auto& rows = std::get<model::Table>(body[0].content).rows;
  EXPECT_EQ(model::plain(rows[0][0].text), "«а");
  EXPECT_EQ(model::plain(rows[1][1].text), "г».");
}

TEST(DecodePoints, PutTheMarksOfAQuotedTableToItsNumberAndItsLastNote) {
  const auto decoded = package_of(
      {{"order", order("points:\n  - text: дополнить\n    body:\n      - quote:\n"
                       "          - table: {number: Таблица 1, rows: [[а]], notes: [раз, два]}\n        after: ;\n")}});
  const auto& body = point_of(decoded).body;
  ASSERT_EQ(body.size(), 1U);
  const auto& table = std::get<model::Table>(body[0].content);
  EXPECT_EQ(model::plain(table.number), "«Таблица 1");
  EXPECT_EQ(model::plain(table.notes[1]), "два»;");
}

TEST(DecodePoints, MayBeginWithAQuotation) {
  const auto decoded = package_of({{"order", order("points:\n  - body: [{quote: [{text: раз}]}]\n")}});
  EXPECT_TRUE(point_of(decoded).text.empty());
  EXPECT_EQ(words(point_of(decoded).body.at(0)), "«раз»");
}

TEST(DecodePoints, PrintADefinitionOfARegisteredBody) {
  const auto decoded =
      package_of({{"order", order("points: [{text: организациям <define ОО>}]\n")}, {"bodies", decoding::bodies}});
  EXPECT_EQ(model::plain(point_of(decoded).text), "организациям (далее – ОО)");
}

// ---- tables in the text

decoding::Decoded with_table(const std::string& table) {
  return package_of({{"order", order("points: [{text: а, body: [{table: " + table + "}]}]\n")}});
}

const model::Table& table_of(const decoding::Decoded& decoded) {
  return std::get<model::Table>(point_of(decoded).body.at(0).content);
}

TEST(DecodeTextTables, FillUpShortRows) {
  const auto decoded = with_table("{columns: [А, Б, В], rows: [[а], [а, б, в]]}");
  EXPECT_EQ(table_of(decoded).rows[0].size(), 3U);
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{"DOC-082"});
  EXPECT_EQ(table_of(with_table("{rows: [[а], [а, б]]}")).rows[0].size(), 2U) << "the widest row counts";
}

TEST(DecodeTextTables, ReportRowsWiderThanTheHeadAndCutThem) {
  const auto decoded = with_table(
      "{columns: [А, {group: Б, columns: [В, Г]}], rows: [[а, б, в, г], [{text: д, columns: "
      "4}]]}");
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-021", "DOC-021"}));
  EXPECT_EQ(table_of(decoded).rows[0].size(), 3U);
  ASSERT_EQ(table_of(decoded).rows[1].size(), 1U) << "the words of the wide cell stay";
  EXPECT_EQ(table_of(decoded).rows[1][0].columns, 3);
}

TEST(DecodeTextTables, KnowTheColumnsThatSpansLeaveFree) {
  const auto decoded = with_table(
      "{columns: [А, Б, В], rows: [[{text: а, rows: 2}, {text: б, columns: 2}], [в, г], [{text: д, rows: 9}]]}");
  const auto& rows = table_of(decoded).rows;
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{"DOC-082"}) << "the last row has one cell of three";
  EXPECT_EQ(rows[0].size(), 2U);
  ASSERT_EQ(rows[1].size(), 2U);
  EXPECT_EQ(rows[1][0].column, 1U);
  EXPECT_EQ(rows[1][1].column, 2U);
  EXPECT_EQ(rows[2][0].rows, 1) << "no cell is higher than its table";
}

// ---- by hand

TEST(Ahead, IsReadOfPointsAndOfWhatStandsUnderThem) {
  const auto decoded = package_of({{"order", order("points:\n  - {text: а, new_page: true}\n"
                                                   "  - body: [{text: б, space_before: 12 пт}, "
                                                   "{table: {rows: [[в]]}, new_page: true}]\n")}});
  EXPECT_TRUE(decoded.ids().empty());
  const auto& points = decoded.body<model::Order>("order").points;
  EXPECT_TRUE(points[0].ahead.new_page);
  EXPECT_EQ(points[1].ahead.space, base::Length::pt(12)) << "its first paragraph stands beside the number";
  EXPECT_TRUE(points[1].body[0].ahead.new_page);
}

TEST(Ahead, OfAQuotationStandsBeforeItsMark) {
  const auto decoded = package_of(
      {{"order", order("points:\n  - body: [{text: а}, {space_before: 5 мм, quote: [{table: {rows: [[в]]}, new_page: "
                       "true}]}]\n")}});
  const auto& body = decoded.body<model::Order>("order").points[0].body;
  ASSERT_EQ(body.size(), 3U);
  EXPECT_TRUE(body[0].ahead.new_page);
  EXPECT_EQ(body[0].ahead.space, base::Length::mm(5));
  EXPECT_FALSE(body[1].ahead.new_page);
}

TEST(Ahead, OfMoreThanASheetIsRefused) {
  EXPECT_EQ(package_of({{"order", order("points: [{text: а, space_before: 900 мм}]\n")}}).ids(),
            std::vector<std::string>{"DOC-130"});
}

TEST(PreprintedBlank, BearsWhatIsNotPrintedThen) {
  model::Profile profile;
  profile.head = model::HeadLook::preprinted;
  const auto decoded =
      package_of({{"order", order("heading: ПРИКАЗ\nplace: г. Энск\npoints: [{text: а}]\n")}}, profile);
  EXPECT_EQ(decoded.ids().size(), 1U) << "the heading is typed for nothing";
  const auto& read = decoded.body<model::Order>("order");
  EXPECT_TRUE(read.heads[0].heading.empty());
  EXPECT_FALSE(read.place.empty());
}

}  // namespace
