#include "package_of.h"

namespace {

using decoding::package_of;

model::FormTable table(const std::string& rest) {
  const auto decoded = package_of({{"form", "kind: form\ntables:\n  - id: t\n" + rest}});
  EXPECT_TRUE(decoded.ids().empty());
  return decoded.body<model::Form>("form").tables.at(0);
}

std::vector<std::string> numbers(const model::FormTable& table) {
  std::vector<std::string> out;
  for (const auto& row : table.rows) out.push_back(row.label.words + "|" + model::plain(row.caption));
  return out;
}

TEST(DecodeForm, GivesABareStringTheTypeThatStandsAboveIt) {
  const auto read = table(
      "    columns: [{label: А}, {group: Б, columns: [в, г]}]\n"
      "    rows: [{year: год}, ещё год, {text: слова}, ещё слова]\n");
  EXPECT_EQ(read.rows[1].type, model::FieldType::year);
  EXPECT_EQ(read.rows[3].type, model::FieldType::text);
}

TEST(DecodeForm, FlattensRowsWithNumbersLevelsAndRelations) {
  const auto read = table(
      "    columns: [{number: №}, {label: А}, {whole: Б}]\n"
      "    rows:\n      - row: всего\n        caption: из них\n        of_which: [а, б]\n"
      "      - row: ещё\n");
  EXPECT_EQ(numbers(read), (std::vector<std::string>{"1|всего", "|из них", "1.1|а", "1.2|б", "2|ещё"}));
  EXPECT_EQ(read.rows[2].relation, model::RowRelation::subset);
  EXPECT_EQ(read.rows[2].parent, 0U);
  EXPECT_EQ(read.rows[2].level, 1);
}

TEST(DecodeForm, AddsEmptyRowsForTheRespondent) {
  const auto read =
      table("    columns: [{label: А}, {whole: Б}]\n    rows: [{specify: других, blank: 2}, {blank: 1}]\n");
  ASSERT_EQ(read.rows.size(), 4U);
  EXPECT_FALSE(read.rows[0].blank);
  EXPECT_TRUE(read.rows[1].blank && read.rows[2].blank && read.rows[3].blank);
}

TEST(DecodeForm, BlocksCellsByTypeOrId) {
  const auto read = table(
      "    columns: [{label: А}, {whole: Б, id: n}, {percent: }]\n"
      "    rows: [{row: а, blocked: percent}, {row: б, blocked: [n]}]\n");
  const auto columns = model::leaf_columns(read.columns);
  EXPECT_TRUE(model::is_blocked(*columns[2], read.rows[0]));
  EXPECT_FALSE(model::is_blocked(*columns[1], read.rows[0]));
  EXPECT_EQ(model::cell_type(*columns[1], read.rows[1]), model::FieldType::none);
  EXPECT_EQ(model::plain(columns[2]->caption), "%");
}

TEST(DecodeForm, KeepsIdsOfRowsApart) {
  const auto read =
      table("    columns: [{number: №}, {label: А}]\n    rows: [{row: а, number: 6.1.}, {row: б, number: 6.1.}]\n");
  EXPECT_NE(read.rows[0].id, read.rows[1].id);
  EXPECT_EQ(read.rows[1].label.words, "6.1.");
}

std::vector<std::string> findings(const std::string& rest) {
  return package_of({{"form", "kind: form\ntables:\n  - id: t\n" + rest}}).ids();
}

std::vector<std::string> codes(const model::FormTable& table) {
  std::vector<std::string> out;
  for (const auto& row : table.rows) out.push_back(row.code.words);
  return out;
}

const char* const numbers_table = "    columns: [{number: №}, {label: А}, {whole: Б}, {whole: В}, {percent: }]\n";

TEST(DecodeForm, CountsCodesFromTheFirstOne) {
  const auto read = table(
      "    codes: 010\n    columns: [{label: А}, {code: Код}, {whole: Б}]\n"
      "    rows: [{row: а, caption: из них, of_which: [б, {blank: 2}]}, {row: в, code: 200}, г, {row: д, code: "
      "none}]\n");
  EXPECT_EQ(codes(read), (std::vector<std::string>{"010", "", "020", "030", "040", "200", "210", ""}));
  EXPECT_EQ(read.rows[0].id, "010");
  EXPECT_EQ(read.rows[5].code.by_hand, true);
}

TEST(DecodeForm, StepsCodesByThePlaceOfTheirLastDigit) {
  for (const auto& [first, second] : {std::pair{"01", "02"}, {"101", "102"}, {"100", "200"}, {"110", "120"}}) {
    const auto read = table(std::string("    codes: ") + first +
                            "\n    columns: [{label: А}, {code: Код}]\n    rows: [{row: а}, б]\n");
    EXPECT_EQ(codes(read), (std::vector<std::string>{first, second}));
  }
}

TEST(DecodeForm, RefusesCodesThatStandTwiceOrAreNone) {
  EXPECT_EQ(findings("    columns: [{label: А}, {code: Код}]\n    rows: [{row: а, code: 01}, {row: б, code: 01}]\n"),
            std::vector<std::string>{"DOC-031"});
  EXPECT_EQ(findings("    codes: А1\n    columns: [{label: А}, {code: Код}]\n    rows: [{row: а}]\n"),
            std::vector<std::string>{"DOC-032"});
}

TEST(DecodeForm, SumsThePartsOfAComputedRow) {
  const auto read =
      table(std::string(numbers_table) +
            "    rows: [{row: всего, computed: true, made_of: [а, {row: б, of_which: [в]}, {blank: 1}]}]\n");
  const model::FormulaTable formulas(read);
  const model::Formula* total = formulas.formula_at({0, 2});
  ASSERT_NE(total, nullptr);
  std::vector<std::size_t> parts;
  for (const auto& cell : std::get<model::FormulaSum>(total->terms.at(0)).cells) parts.push_back(cell.row.value());
  EXPECT_EQ(parts, (std::vector<std::size_t>{1, 2, 4}));
  EXPECT_EQ(formulas.formula_at({0, 4}), nullptr) << "percents are not summed";
  EXPECT_EQ(formulas.formula_at({1, 2}), nullptr) << "parts are answered";
}

TEST(DecodeForm, CountsSharesOfTheWholeAndCrossesOutWhereThereIsNone) {
  const auto read = table(
      "    columns: [{label: А}, {whole: Б}, {percent: '%', share_of: parent}]\n"
      "    rows: [{row: всего, of_which: [а]}]\n");
  EXPECT_TRUE(model::is_blocked(*model::leaf_columns(read.columns)[2], read.rows[0]));
  const model::FormulaTable formulas(read);
  const model::Formula* share = formulas.formula_at({1, 2});
  ASSERT_NE(share, nullptr);
  EXPECT_EQ(formulas.find_quantity(std::get<model::FormulaCell>(share->terms.at(1)), {1, 2}), (model::CellIndex{0, 1}));
}

TEST(DecodeForm, ReadsFormulasByPrintedNumbersAndCodes) {
  const auto read = table(
      "    codes: 01\n    column_numbers: [А, Б, 1, 2, 3]\n"
      "    columns: [{label: А}, {code: Код}, {whole: Б}, {whole: В}, {decimal: Г, formula: \"(гр. 1 – гр.2) × 0,5 : "
      "сумма гр. 1–2\"}]\n"
      "    rows: [{row: а}, б, {row: в, formula: сумма стр. 01–02}]\n");
  const auto& terms = model::leaf_columns(read.columns)[4]->formula.value().terms;
  ASSERT_EQ(terms.size(), 7U);
  EXPECT_EQ(std::get<model::FormulaCell>(terms[1]).leaf, 3U);
  EXPECT_EQ(std::get<model::FormulaSign>(terms[2]), model::FormulaSign::minus);
  EXPECT_EQ(std::get<model::FormulaNumber>(terms[3]).digits, "0.5");
  EXPECT_EQ(std::get<model::FormulaSum>(terms[5]).cells.size(), 2U);
  EXPECT_EQ(std::get<model::FormulaSum>(read.rows[2].formula.value().terms[0]).cells[1].row, 1U);
}

TEST(DecodeForm, TakesOnlyRowsOfOneLevelIntoARange) {
  const auto read = table(std::string(numbers_table) +
                          "    rows: [{row: а, rows: [б, в]}, {row: г}, {row: д, formula: сумма стр. 1–2}]\n");
  EXPECT_EQ(std::get<model::FormulaSum>(read.rows[4].formula.value().terms[0]).cells.size(), 2U);
  EXPECT_EQ(
      findings(std::string(numbers_table) + "    rows: [{row: а, rows: [б]}, {row: д, formula: сумма стр. 1–1.1}]\n"),
      std::vector<std::string>{"DOC-033"});
}

TEST(DecodeForm, RefusesFormulasThatCannotBeCounted) {
  const auto of_column = [](const std::string& formula) {
    return findings("    columns: [{label: А}, {whole: Б}, {whole: В, formula: \"" + formula +
                    "\"}]\n    rows: [{row: а}]\n");
  };
  EXPECT_EQ(of_column("гр. 2 +"), std::vector<std::string>{"DOC-033"});
  EXPECT_EQ(of_column("количество"), std::vector<std::string>{"DOC-033"});
  EXPECT_EQ(of_column("гр. 2 * 1,5 лет"), std::vector<std::string>{"DOC-033"});
  EXPECT_EQ(of_column("гр. 9"), std::vector<std::string>{"DOC-034"});
  EXPECT_EQ(of_column("стр. 7 гр. 2"), std::vector<std::string>{"DOC-035"});
  EXPECT_EQ(of_column("гр. 3 + 1"), std::vector<std::string>{"DOC-036"});
  EXPECT_EQ(findings("    columns: [{label: А}, {text: В, formula: гр. 1}]\n    rows: [{row: а}]\n"),
            std::vector<std::string>{"DOC-037"});
  EXPECT_EQ(findings("    columns: [{label: А}, {whole: В}]\n    rows: [{row: а, computed: true}]\n"),
            std::vector<std::string>{"DOC-037"});
  EXPECT_EQ(findings("    column_numbers: [А]\n    columns: [{label: А}, {whole: В}]\n    rows: [{row: а}]\n"),
            std::vector<std::string>{"DOC-038"});
}

TEST(DecodeForm, DropsTheFormulaThatClosesACircle) {
  const auto decoded =
      package_of({{"form",
                   "kind: form\ntables:\n  - columns: [{label: А}, {whole: Б, formula: гр. 3}, {whole: "
                   "В, formula: гр. 2}]\n    rows: [{row: а}]\n"}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{"DOC-036"});
  const auto& read = decoded.body<model::Form>("form").tables.at(0);
  const auto leaves = model::leaf_columns(read.columns);
  EXPECT_NE(leaves[1]->formula.has_value(), leaves[2]->formula.has_value());
}

TEST(DecodeForm, BlocksGroupsByIdAndRowsUnderAHeading) {
  const auto read = table(
      "    columns: [{label: А}, {group: Б, id: g, columns: [в, г]}, {text: Д}]\n"
      "    rows: [{row: а, blocked: g}, {heading: б, blocked: text, rows: [{whole: в}]}]\n");
  EXPECT_EQ(read.rows[0].blocked, (std::vector<std::string>{"c2", "c3"}));
  EXPECT_EQ(read.rows[2].blocked, std::vector<std::string>{"c4"});
}

TEST(DecodeForm, GivesBareCaptionsWhatTheirGroupSays) {
  const auto read = table(
      "    columns: [{label: А}, {group: Б, rotated: true, unit: шт., choice: [в, г], options: [да, нет]}]\n"
      "    rows: [{row: а}]\n");
  const auto leaves = model::leaf_columns(read.columns);
  EXPECT_EQ(leaves[2]->rotated, true);
  EXPECT_EQ(leaves[2]->unit, "шт.");
  EXPECT_EQ(leaves[1]->options.size(), 2U);
}

TEST(DecodeForm, MakesTheStandardGridOfSigners) {
  const auto signers_of = [](const std::string& typed) {
    return package_of({{"form", "kind: form\ntables: []\nsigners: " + typed}}).body<model::Form>("form").signers;
  };
  EXPECT_EQ(signers_of("standard\n").size(), 4U);
  const auto typed = signers_of("[{post: Директор, name: И.О. Фамилия}, {date: Дата}]\n");
  ASSERT_EQ(typed.size(), 2U);
  EXPECT_EQ(model::plain(typed[0].name), "И.О. Фамилия");
  EXPECT_EQ(typed[1].blanks, std::vector<model::SignerBlank>{model::SignerBlank::date});
}

}  // namespace
