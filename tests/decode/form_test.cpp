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
  const auto columns = model::leaves(read);
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

}  // namespace
