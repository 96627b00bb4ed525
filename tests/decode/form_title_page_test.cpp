// Title pages, lines to write on, words that follow the form's year, legends that stand for «(да/нет)».
#include "package_of.h"

#include "model/answer.h"

#include <gmock/gmock.h>

namespace {

using decoding::package_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* table =
    "tables:\n  - id: t\n    columns: [{label: А}, {whole: \"{{year-7}} г. р.\"}]\n    rows: [а]\n";

decoding::Decoded form(const std::string& words) { return package_of({{"form", "kind: form\n" + words}}); }

const model::Form& body(const decoding::Decoded& decoded) { return decoded.body<model::Form>("form"); }

TEST(FormYear, CountsHeadsAndTitlesFromTheFormsYear) {
  const auto decoded = form("title: Приём {{ year }} – {{year + 1}} годов\nyear: 2025\n" + std::string(table));
  EXPECT_THAT(decoded.ids(), IsEmpty());
  EXPECT_EQ(model::plain(body(decoded).title), "Приём 2025 – 2026 годов");
  EXPECT_EQ(model::plain(body(decoded).tables[0].columns[1].caption), "2018 г. р.");
}

TEST(FormYear, LeavesTheWordsAroundItSlicesOfWhatWasTyped) {
  const auto decoded = form("year: 2025\n" + std::string(table));
  const auto& pieces = body(decoded).tables[0].columns[1].caption.paragraphs[0].pieces;
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_FALSE(std::get<model::Words>(pieces[0]).span.known());
  EXPECT_EQ(std::get<model::Words>(pieces[1]).span.first, std::string("{{year-7}}").size());
}

TEST(FormYear, IsAskedForOnceWhereItIsMissing) {
  EXPECT_THAT(form("title: \"{{year}}\"\n" + std::string(table)).ids(), ElementsAre("DOC-140"));
}

TEST(FormYear, RefusesOtherWordsInBraces) {
  const auto decoded = form("title: За {{yaer}} год\nyear: 2025\n" + std::string(table));
  EXPECT_THAT(decoded.ids(), ElementsAre("DOC-141"));
  EXPECT_EQ(model::plain(body(decoded).title), "За {{yaer}} год");
}

TEST(FormYear, IsToldWhereNothingPrintsIt) {
  EXPECT_THAT(form("year: 2025\ntables:\n  - columns: [{whole: А}]\n    rows: [{blank: 1}]\n").ids(),
              ElementsAre("DOC-142"));
}

// ---- legends

std::string addition(const std::string& words) {
  const auto decoded = form("tables:\n  - columns: [{label: А}, {yesno: Имеется}]\n    rows: [а]\n" + words);
  return model::caption_addition(body(decoded).tables[0].columns[1]);
}

TEST(FormLegend, StandsForYesAndNoInTheHead) {
  EXPECT_EQ(addition(""), " (да/нет)");
  EXPECT_EQ(addition("    legend: «+» – есть, «–» – нет\n"), "");
  EXPECT_EQ(addition("    notes: [Отвечают да/нет.]\n"), "");
  EXPECT_EQ(addition("    notes: [Что-то другое.]\n"), " (да/нет)");
}

TEST(FormLegend, OfAGroupsCaptionHoldsForItsColumns) {
  const auto decoded = form(
      "tables:\n  - columns: [{label: А}, {group: Есть (да/нет), yesno: [вода, свет]}, {yesno: газ}]\n    rows: [а]\n");
  const auto leaves = model::leaf_columns(body(decoded).tables[0].columns);
  EXPECT_EQ(model::caption_addition(*leaves[1]), "");
  EXPECT_EQ(model::caption_addition(*leaves[3]), " (да/нет)");
}

TEST(FormLegend, KeepsChoicesThatItDoesNotName) {
  const auto decoded = form(
      "tables:\n  - legend: 1 – своё, 2 – общее\n"
      "    columns: [{label: А}, {choice: вид, options: [своё, общее]}, {choice: тип, options: [новый, старый]}]\n"
      "    rows: [а]\n");
  const auto& columns = body(decoded).tables[0].columns;
  EXPECT_EQ(model::caption_addition(columns[1]), "");
  EXPECT_EQ(model::caption_addition(columns[2]), " (новый / старый)");
}

// ---- title pages

const std::string plain_table = "tables:\n  - columns: [{whole: А}]\n    rows: [{blank: 1}]\n";

TEST(FormTitlePage, DividesALineWhoseVariantsDoNotFit) {
  const auto decoded = form("page: portrait\n" + plain_table +
                            "title_page:\n  - line: \"Тип:\"\n    blanks: [типовое здание, приспособленное здание, "
                            "встроенное помещение, иное]\n");
  ASSERT_EQ(body(decoded).title_page.size(), 2U);
  const auto& first = std::get<model::BlankLine>(body(decoded).title_page[0]);
  const auto& second = std::get<model::BlankLine>(body(decoded).title_page[1]);
  EXPECT_EQ(model::plain(first.words), "Тип:");
  EXPECT_TRUE(second.words.empty());
  EXPECT_EQ(first.blanks.size() + second.blanks.size(), 4U);
}

TEST(FormTitlePage, RefusesATitleThatIsNotThere) {
  EXPECT_THAT(form(plain_table + "title_page: [{title: framed}]\n").ids(), ElementsAre("DOC-143"));
  EXPECT_THAT(form("title: Сведения\n" + plain_table + "title_page: [{title: framed}, {title: plain}]\n").ids(),
              ElementsAre("DOC-144"));
}

}  // namespace
