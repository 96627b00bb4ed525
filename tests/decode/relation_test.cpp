#include "package_of.h"

namespace {

using decoding::package_of;
using model::Comparison;
using model::FormulaCell;
using model::JudgedIn;

// Rows 1, 1.1, 1.2, 2, 3; columns 1 to 6: number, caption, three of numbers, one of words.
const std::string form =
    "kind: form\ntables:\n  - columns: [{number: №}, {label: А}, {whole: Б}, {whole: В}, {decimal: Г}, {text: Д}]\n"
    "    rows: [{row: а, rows: [б, в]}, {row: г, blocked: [c4]}, {year: д}]\n";

std::string with(const std::string& rule) { return form + "    relations:\n      - \"" + rule + "\"\n"; }

const model::Relation& first_relation(const decoding::Decoded& decoded) {
  return decoded.body<model::Form>("form").tables.at(0).relations.at(0);
}

model::RelationMeaning meaning(const std::string& rule) {
  const auto decoded = package_of({{"form", with(rule)}});
  EXPECT_TRUE(decoded.ids().empty()) << rule;
  return first_relation(decoded).rule.meaning.value_or(model::RelationMeaning{});
}

const model::Compared& compared(const model::RelationMeaning& relation) {
  return std::get<model::Compared>(relation.claim);
}

const FormulaCell& cell(const model::Formula& formula, std::size_t term = 0) {
  return std::get<FormulaCell>(formula.terms.at(term));
}

TEST(DecodeRelation, IsJudgedInEachRowWhenItNamesColumns) {
  const auto relation = meaning("гр. 3 = сумме гр. 4–5");
  EXPECT_EQ(relation.judged, JudgedIn::each_row);
  EXPECT_EQ(compared(relation).is, Comparison::equal);
  EXPECT_EQ(cell(compared(relation).left).leaf, 2U);
  const auto& sum = std::get<model::FormulaSum>(compared(relation).right.terms.at(0)).cells;
  ASSERT_EQ(sum.size(), 2U);
  EXPECT_EQ(sum[0].leaf, 3U);
  EXPECT_EQ(sum[1].leaf, 4U);
}

TEST(DecodeRelation, IsJudgedInEachColumnWhenItNamesRows) {
  const auto relation = meaning("стр. 1 >= сумме стр. 1.1–1.2");
  EXPECT_EQ(relation.judged, JudgedIn::each_column);
  EXPECT_EQ(cell(compared(relation).left).row, 0U);
  EXPECT_FALSE(cell(compared(relation).left).leaf);
}

TEST(DecodeRelation, IsJudgedOnceWhenItNamesCells) {
  const auto relation = meaning("стр. 2 гр. 3 < гр. 4 стр. 1 * 0,5 + 10");
  EXPECT_EQ(relation.judged, JudgedIn::one_place);
  EXPECT_EQ(compared(relation).right.terms.size(), 5U);
}

TEST(DecodeRelation, TakesSignsAndWordsOfComparison) {
  const std::vector<std::pair<std::string, Comparison>> all{{"=", Comparison::equal},
                                                            {"равна", Comparison::equal},
                                                            {"<>", Comparison::unequal},
                                                            {"≠", Comparison::unequal},
                                                            {"не равна", Comparison::unequal},
                                                            {"<", Comparison::less},
                                                            {"меньше", Comparison::less},
                                                            {"<=", Comparison::less_or_equal},
                                                            {"≤", Comparison::less_or_equal},
                                                            {"не больше", Comparison::less_or_equal},
                                                            {"не превышает", Comparison::less_or_equal},
                                                            {">", Comparison::greater},
                                                            {"больше", Comparison::greater},
                                                            {">=", Comparison::greater_or_equal},
                                                            {"≥", Comparison::greater_or_equal},
                                                            {"не менее", Comparison::greater_or_equal}};
  for (const auto& [sign, means] : all) EXPECT_EQ(compared(meaning("гр. 3 " + sign + " гр. 4")).is, means) << sign;
}

TEST(DecodeRelation, HasConditions) {
  const auto relation = meaning("если стр. 1 гр. 3 > 0 и гр. 3 = сумме гр. 4, 5, то гр. 6 заполнена");
  ASSERT_EQ(relation.conditions.size(), 2U);
  EXPECT_EQ(std::get<model::Compared>(relation.conditions[0]).is, Comparison::greater);
  EXPECT_EQ(relation.judged, JudgedIn::each_row);
  const auto& filled = std::get<model::Filled>(relation.claim);
  EXPECT_TRUE(filled.filled);
  ASSERT_EQ(filled.cells.size(), 1U);
  EXPECT_EQ(filled.cells[0].leaf, 5U);
}

TEST(DecodeRelation, SaysThatCellsAreFilledOrEmpty) {
  for (const auto& [words, cells, filled] : {std::tuple{"гр. 3–5 заполнены", 3U, true},
                                             {"гр. 3, 6 не заполнены", 2U, false},
                                             {"гр. 3, гр. 6 пусты", 2U, false},
                                             {"стр. 1 гр. 6 должна быть заполнена.", 1U, true},
                                             {"гр. 3 и 4 не пусты", 2U, true}}) {
    const auto relation = meaning(words);
    const auto* claim = std::get_if<model::Filled>(&relation.claim);
    ASSERT_NE(claim, nullptr) << words;
    EXPECT_EQ(claim->cells.size(), cells) << words;
    EXPECT_EQ(claim->filled, filled) << words;
  }
}

TEST(DecodeRelation, KeepsTheWordsTheSeverityAndTheTolerance) {
  const auto decoded = package_of({{"form", form + "    relations:\n      - гр. 3 > 0\n      - rule: гр. 3 = гр. 4\n"
                                                   "        severity: note\n        tolerance: 0,5\n"
                                                   "        message: Проверьте.\n"}});
  EXPECT_TRUE(decoded.ids().empty());
  const auto& relations = decoded.body<model::Form>("form").tables.at(0).relations;
  ASSERT_EQ(relations.size(), 2U);
  EXPECT_EQ(relations[0].severity, base::Severity::error);
  EXPECT_EQ(relations[0].tolerance, base::Decimal(0));
  EXPECT_EQ(relations[1].rule.words, "гр. 3 = гр. 4");
  EXPECT_EQ(relations[1].severity, base::Severity::note);
  EXPECT_EQ(relations[1].tolerance, *base::Decimal::find("0,5"));
  EXPECT_EQ(model::plain(relations[1].message), "Проверьте.");
}

const std::string other =
    "kind: form\ntables:\n  - number: Таблица 14\n    columns: [{code: Код}, {label: А}, {whole: Б}]\n"
    "    codes: 01\n    rows: [{row: а, of_which: [б]}, {heading: в, rows: [г]}]\n"
    "  - id: last\n    columns: [{label: А}, {whole: Б}]\n    rows: [{row: а, code: 7}]\n";

std::vector<std::string> findings(const std::string& rule) {
  return package_of({{"form", with(rule)}, {"other", other}}).ids();
}

// Also of a form that is decoded later.
TEST(DecodeRelation, NamesTablesOfOtherFormsByNumberIdAndPlace) {
  for (const auto& [name, table, row, leaf] : {std::tuple{"табл. 14 стр. 02 гр. 3", 0U, 1U, 2U},
                                               {"табл. last стр. 7 гр. 2", 1U, 0U, 1U},
                                               {"табл. 2 стр. 7 гр. 2", 1U, 0U, 1U}}) {
    const auto decoded =
        package_of({{"form", with(std::string("стр. 1 гр. 3 = форма other ") + name)}, {"other", other}});
    EXPECT_TRUE(decoded.ids().empty()) << name;
    const auto& relation = first_relation(decoded).rule.meaning.value();
    ASSERT_EQ(relation.tables.size(), 2U) << name;
    EXPECT_EQ(relation.tables[0], (model::TableRef{{"form"}, 0}));
    EXPECT_EQ(relation.tables[1], (model::TableRef{{"other"}, table}));
    const FormulaCell& read = cell(compared(relation).right);
    EXPECT_EQ(read.table, 1U);
    EXPECT_EQ(read.row, row);
    EXPECT_EQ(read.leaf, leaf);
    EXPECT_EQ(cell(compared(relation).left).table, 0U);
  }
}

// Parts are in their rows already; rows under a heading are in no other.
TEST(DecodeRelation, SumsAColumnOfAnotherTableOverItsRows) {
  const auto decoded = package_of({{"form", with("гр. 3 >= сумме формы other табл. 14 гр. 3")}, {"other", other}});
  EXPECT_TRUE(decoded.ids().empty());
  const auto& relation = first_relation(decoded).rule.meaning.value();
  std::vector<std::size_t> rows;
  for (const FormulaCell& each : std::get<model::FormulaSum>(compared(relation).right.terms.at(0)).cells)
    rows.push_back(each.row.value());
  EXPECT_EQ(rows, (std::vector<std::size_t>{0, 3}));
  EXPECT_EQ(relation.judged, JudgedIn::each_row);
}

TEST(DecodeRelation, NamesItsOwnTableLikeAnyOther) {
  const auto relation = meaning("табл. 1 стр. 1 гр. 3 = гр. 4");
  EXPECT_EQ(relation.tables.size(), 1U);
  EXPECT_EQ(cell(compared(relation).left).table, 0U);
}

TEST(DecodeRelation, RefusesWhatItCannotRead) {
  for (const char* rule :
       {"примерно", "гр. 3", "гр. 3 =", "= гр. 3", "гр. 3 примерно гр. 4", "гр. 3 = гр. 4 = гр. 5", "гр. 3 = (гр. 4",
        "если гр. 3 > 0", "если гр. 3 > 0, гр. 4 > 0", "гр. 5–3 заполнены", "гр. 3 = гр. 4 лет"})
    EXPECT_EQ(findings(rule), std::vector<std::string>{"FRM-001.words"}) << rule;
}

TEST(DecodeRelation, SaysWhatIsNotThere) {
  const std::vector<std::pair<std::string, std::string>> all{
      {"гр. 9 = гр. 3", "FRM-001.column"},
      {"гр. 9 заполнена", "FRM-001.column"},
      {"стр. 4 = стр. 1", "FRM-001.row"},
      {"гр. 3 = табл. 2 стр. 1 гр. 3", "FRM-001.table"},
      {"гр. 3 = форма other табл. 1 стр. 01 гр. 3", "FRM-001.table"},
      {"гр. 3 = форма other стр. 01 гр. 3", "FRM-001.which"},
      {"гр. 3 = форма missing табл. 1 стр. 1 гр. 3", "FRM-001.form"},
      {"гр. 3 = форма other табл. 14 гр. 3", "FRM-001.cell"},
      {"гр. 3 = сумме форма other табл. 14 стр. 01, 02", "FRM-001.cell"},
      {"гр. 3 = форма other табл. 14 стр. 09 гр. 3", "FRM-001.row"},
      {"гр. 3 = гр. 6", "FRM-001.answers"},
      {"гр. 3 = гр. 2", "FRM-001.answers"},
      {"стр. 2 гр. 4 > 0", "FRM-001.answers"},
      {"если гр. 3 > 0, то гр. 2 заполнена", "FRM-001.filled"},
      {"гр. 3 = стр. 1", "FRM-001.cross"}};
  for (const auto& [rule, id] : all) EXPECT_EQ(findings(rule), std::vector<std::string>{id}) << rule;
}

TEST(DecodeRelation, TellsThePlaceInTheWords) {
  const auto decoded = package_of({{"form", with("если гр. 3 > 0, то гр. 19 = 0")}});
  ASSERT_EQ(decoded.diagnostics.all().size(), 1U);
  const base::Diagnostic& finding = decoded.diagnostics.all()[0];
  EXPECT_EQ(finding.arguments, std::vector<std::string>{"19"});
  EXPECT_EQ(finding.span.first, std::string("если гр. 3 > 0, то гр. ").size());
  EXPECT_EQ(finding.span.length, 2U);
  EXPECT_FALSE(first_relation(decoded).rule.meaning);
  EXPECT_EQ(first_relation(decoded).rule.words, "если гр. 3 > 0, то гр. 19 = 0") << "it is printed all the same";
}

TEST(DecodeRelation, RefusesATolerantWord) {
  for (const char* typed : {"немного", "-1"})
    EXPECT_EQ(package_of({{"form", form + "    relations: [{rule: гр. 3 > 0, tolerance: \"" + typed + "\"}]\n"}}).ids(),
              std::vector<std::string>{"FRM-001.tolerance"})
        << typed;
}

}  // namespace
