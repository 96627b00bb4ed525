#include "package_of.h"

namespace {

using decoding::package_of;
using Ids = std::vector<std::string>;

decoding::Decoded rules(const std::string& rest) {
  return package_of({{"rules", "kind: regulation\ntitle: Порядок\n" + rest}});
}

decoding::Decoded plan(const std::string& rest) {
  return package_of({{"plan", "kind: plan\ntitle: План\ncolumns: [{measure: Мера}]\n" + rest}});
}

std::string marks(const std::vector<model::Footnote>& notes) {
  std::string out;
  for (const model::Footnote& note : notes) out += note.id + note.mark + " ";
  return out;
}

TEST(DecodeFootnotes, StandInTheOrderOfTheirMarks) {
  const auto decoded = rules("points: [{text: \"а<note b> б<note a> в<note b>\"}]\nfootnotes: {a: А, b: Б}\n");
  EXPECT_EQ(marks(decoded.body<model::Regulation>("rules").footnotes), "b1 a2 ");
  EXPECT_EQ(decoded.ids(), Ids{});
}

TEST(DecodeFootnotes, ReportsMarksWithoutWordsAndWordsWithoutMarks) {
  EXPECT_EQ(rules("points: [{text: \"а<note>\"}]\n").ids(), Ids{"DOC-043"});
  EXPECT_EQ(rules("points: [{text: \"а<note b>\"}]\nfootnotes: {a: А}\n").ids(), (Ids{"DOC-022", "DOC-023"}));
}

// Notes of points and of the whole are one list: the second «a» would never be printed.
TEST(DecodeFootnotes, RefusesAnIdThatIsTaken) {
  const auto decoded = rules(
      "points:\n  - {text: \"а<note a>\", footnotes: {a: Раз}}\n"
      "  - {text: \"б<note a>\", footnotes: {a: Два}}\n");
  EXPECT_EQ(decoded.ids(), Ids{"DOC-012"});
}

TEST(DecodeFootnotes, CountsNoMoreThanFiveAsterisks) {
  std::string text = "rows: [{measure: \"", notes = "footnotes: {";
  for (const char id : std::string("abcdef")) {
    text += std::string("х<note ") + id + ">";
    notes += std::string(id == 'a' ? "" : ", ") + id + ": с";
  }
  const auto decoded = plan(text + "\"}]\n" + notes + "}\n");
  EXPECT_EQ(marks(decoded.body<model::Plan>("plan").parts.at(0).footnotes), "a1 b2 c3 d4 e5 f6 ");
  EXPECT_EQ(marks(plan("rows: [{measure: \"а<note a><note b>\"}]\nfootnotes: {a: А, b: Б}\n")
                      .body<model::Plan>("plan")
                      .parts.at(0)
                      .footnotes),
            "a* b** ");
}

TEST(DecodeFootnotes, OfATableInAPointStandUnderItAndThoseOfThePageGoOn) {
  const auto decoded = rules(
      "points:\n"
      "  - {text: \"а<note page>\", body: [{table: {columns: [\"Г<note own>\"], rows: [[\"х<note page> у<note "
      "more>\"]],"
      " footnotes: {own: О, more: М}}}]}\n"
      "footnotes: {page: С}\n");
  EXPECT_EQ(decoded.ids(), Ids{});
  const auto& regulation = decoded.body<model::Regulation>("rules");
  EXPECT_EQ(marks(regulation.footnotes), "page1 ");
  const auto& table = std::get<model::Table>(regulation.parts.at(0).points.at(0).body.at(0).content);
  EXPECT_EQ(marks(table.footnotes), "own* more** ");
  EXPECT_EQ(decoding::with_marks(table.rows.at(0).at(0).text), "х1 у**");
}

TEST(DecodeFootnotes, BeginAnewInEachPartWhereTheNumberingSaysSo) {
  const std::string parts =
      "parts:\n  - {title: А, points: [{text: \"а<note a> б<note b>\"}]}\n  - {title: Б, points: [{text: \"в<note "
      "c>\"}]}\n"
      "footnotes: {a: А, b: Б, c: В}\n";
  EXPECT_EQ(marks(rules("numbering: {footnotes_restart: true}\n" + parts).body<model::Regulation>("rules").footnotes),
            "a1 b2 c1 ");
  EXPECT_EQ(marks(rules(parts).body<model::Regulation>("rules").footnotes), "a1 b2 c3 ");
}

TEST(DecodeFootnotes, OfAFormsTableAreMarkedAsTheProfileSays) {
  model::Profile profile;
  profile.table_notes = model::NoteLook::brackets;
  const auto decoded = package_of({{"form",
                                    "kind: form\ntables:\n  - columns: [{label: Что}, {whole: \"Сколько<note a>\"}]\n"
                                    "    rows: [Школ]\n    footnotes: {a: На день заполнения.}\n"}},
                                  profile);
  EXPECT_EQ(decoded.ids(), Ids{});
  const model::FormTable& table = decoded.body<model::Form>("form").tables.at(0);
  EXPECT_EQ(marks(table.footnotes), "a<1> ");
  EXPECT_EQ(model::plain_with_marks(table.columns.at(1).caption), "Сколько<1>");
}

}  // namespace
