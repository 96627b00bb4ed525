#include "match/printed.h"

#include "match/hands.h"
#include "match/printed_changes.h"
#include "match/printed_words.h"
#include "match/state.h"

#include <gmock/gmock.h>

namespace match {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

base::Span span(std::uint32_t byte, std::uint32_t first, std::uint32_t length) {
  return {{base::FileId{0}, byte}, first, length};
}

TEST(PrintedWords, AreAsReadersSeeThem) {
  EXPECT_EQ(compared_words(" №\u00a012  от\n1 мая "), "№ 12 от 1 мая");
  EXPECT_EQ(compared_words("ВБ\u2011 35"), "ВБ- 35");
  EXPECT_EQ(compared_words("пере\u00adнос\u200b"), "перенос");
}

TEST(PrintedWords, LeadBackToTheBytesTheyWereWrittenAt) {
  PrintedParagraph paragraph;
  PrintedWords words(paragraph);
  words.add("к приказу ");
  words.add("№\u00a0 12, п.\u00a05", span(40, 10, 18));
  EXPECT_EQ(paragraph.words, "к приказу № 12, п. 5");
  const PrintedSlice& last = paragraph.slices.back();
  EXPECT_EQ(paragraph.words.substr(last.first), "5");
  EXPECT_EQ(last.span.first, 10U + std::string("№\u00a0 12, п.\u00a0").size());
  EXPECT_FALSE(paragraph.slices.front().span.known());
}

PrintedParagraph paragraph(std::string words, std::vector<std::uint32_t> traces = {}) {
  PrintedParagraph out;
  out.words = std::move(words);
  out.traces = std::move(traces);
  return out;
}

PrintedRow row(const std::vector<std::string>& cells, std::vector<std::uint32_t> traces = {}) {
  PrintedRow out;
  for (const std::string& words : cells) {
    out.cells.push_back({static_cast<std::uint32_t>(out.cells.size())});
    if (!words.empty()) out.cells.back().paragraphs.push_back(paragraph(words));
  }
  out.cells.front().paragraphs.front().traces = std::move(traces);
  return out;
}

PrintedDocument table(std::vector<PrintedRow> rows) {
  PrintedDocument out;
  out.blocks.emplace_back(PrintedTable{3, std::move(rows)});
  return out;
}

std::vector<PrintedChangeKind> kinds_of(const PrintedComparison& comparison) {
  std::vector<PrintedChangeKind> out;
  for (const PrintedChange& change : comparison.changes) out.push_back(change.kind);
  return out;
}

const PrintedRow group = row({"1", "Создать рабочую группу", "до 1 июня"}, {1});
const PrintedRow seminar = row({"2", "Провести семинар для учителей", "июль"}, {2});
const PrintedRow report = row({"3", "Представить отчёт о работе", "декабрь"}, {3});

TEST(PrintedChanges, AreNoneOfBordersThatWereDragged) {
  PrintedRow wider = seminar;
  wider.cells[1].columns = 2;
  wider.cells[2].column = 3;
  EXPECT_THAT(compare_printed(table({group, seminar}), table({group, wider})).changes, IsEmpty());
}

TEST(PrintedChanges, TellTheCellThatChanged) {
  PrintedRow later = seminar;
  later.cells[2].paragraphs[0].words = "август";
  const auto changes = compare_printed(table({group, seminar, report}), table({group, later, report})).changes;
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].kind, PrintedChangeKind::words);
  EXPECT_EQ(changes[0].after->cell, 2U);
}

TEST(PrintedChanges, KnowARowByItsBookmarkWhenNoWordIsLeft) {
  const PrintedRow other = row({"2", "Издать сборник", "март"}, {2});
  EXPECT_THAT(kinds_of(compare_printed(table({group, seminar, report}), table({group, other, report}))),
              ElementsAre(PrintedChangeKind::words, PrintedChangeKind::words));
}

TEST(PrintedChanges, TakeOneOfTwoRowsWithOneBookmarkForACopy) {
  EXPECT_THAT(kinds_of(compare_printed(table({group, seminar, report}), table({group, seminar, seminar, report}))),
              ElementsAre(PrintedChangeKind::added));
}

TEST(PrintedChanges, TellTheFewestRowsThatMoved) {
  const auto changes = compare_printed(table({group, seminar, report}), table({report, group, seminar})).changes;
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].kind, PrintedChangeKind::moved);
  EXPECT_EQ(changes[0].before->row, 2U);
}

TEST(State, IsReadAsItWasWritten) {
  const PrintedDocument document = table({group, seminar});
  State state{"order", "17", units_of_state(document)};
  state.units[1].written = "plan.yaml#/rows/1";
  const auto read = read_state(state_as_xml(state));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->document, "order");
  ASSERT_THAT(read->units, SizeIs(2));
  EXPECT_EQ(read->units[1].written, "plan.yaml#/rows/1");
  EXPECT_EQ(read->units[1].prints, state.units[1].prints);
  EXPECT_EQ(read->units[1].traces, state.units[1].traces);
  EXPECT_FALSE(read_state("<state xmlns=\"urn:other\"/>"));
  EXPECT_FALSE(read_state("no XML"));
}

std::vector<Hand> hands(const PrintedDocument& then, const PrintedDocument& now, const PrintedDocument& returned) {
  const State state{"plan", "1", units_of_state(then)};
  const std::vector<std::string> written(units_of_state(now).size());
  return hands_of(now, returned, compare_printed(now, returned), state, written);
}

TEST(Hands, TellWhoChangedARow) {
  PrintedRow typed = seminar, written = seminar;
  typed.cells[2].paragraphs[0].words = "август";
  written.cells[2].paragraphs[0].words = "сентябрь";
  const PrintedDocument then = table({group, seminar, report});
  EXPECT_THAT(hands(then, then, table({group, typed, report})), ElementsAre(Hand::person));
  EXPECT_THAT(hands(then, table({group, written, report}), then), ElementsAre(Hand::source));
  EXPECT_THAT(hands(then, table({group, written, report}), table({group, typed, report})), ElementsAre(Hand::both));
}

TEST(Hands, TellWhoTookARowOutAndWhoPutOneIn) {
  const PrintedDocument then = table({group, seminar});
  EXPECT_THAT(hands(then, then, table({group})), ElementsAre(Hand::person));
  EXPECT_THAT(hands(then, table({group, seminar, report}), then), ElementsAre(Hand::source));
  EXPECT_THAT(hands(then, then, table({group, seminar, report})), ElementsAre(Hand::person));
}

}  // namespace
}  // namespace match
