#include "model/line.h"

#include <gtest/gtest.h>

namespace {

base::Span at(std::uint32_t byte, std::uint32_t first, std::uint32_t length) {
  return {{base::FileId{0}, byte}, first, length};
}

model::Words words(std::string text, base::Span span) { return {std::move(text), span, {}}; }

// «по плану <plan> и | срок¹», with a made word at its end.
model::Paragraph paragraph() {
  model::Paragraph out;
  out.pieces = {
      words("po planu ", at(100, 0, 9)), model::Reference{"plan", "12", at(100, 9, 6), {}}, model::LineBreak{},
      words("srok", at(100, 15, 4)),     model::NoteMark{"a", "1", at(100, 19, 8)},         words(" (made)", {})};
  return out;
}

TEST(Line, ReadsAsTheWordsArePrintedWithoutMarksOfNotes) {
  model::Text text;
  text.paragraphs = {paragraph(), paragraph()};
  EXPECT_EQ(model::line_of(paragraph()).text, "po planu 12 srok (made)");
  EXPECT_EQ(model::line_of(text).text, model::plain(text));
}

TEST(Line, LeadsBackToTheAuthorsWords) {
  const model::Paragraph source = paragraph();
  const model::Line line = model::line_of(source);
  EXPECT_EQ(line.span_of(line.text.find("planu"), 5), at(100, 3, 5));
  EXPECT_EQ(line.span_of(line.text.find("srok"), 4), at(100, 15, 4));
}

TEST(Line, TakesOfSeveralPiecesTheFirst) {
  const model::Paragraph source = paragraph();
  const model::Line line = model::line_of(source);
  EXPECT_EQ(line.span_of(line.text.find("planu"), line.text.size()), at(100, 3, 6));
  EXPECT_EQ(line.span_of(line.text.find("12") + 2, 5), at(100, 15, 4)) << "a line break has no place";
}

TEST(Line, HasTheWholeMarkupForAReferenceAndNoPlaceForMadeWords) {
  const model::Paragraph source = paragraph();
  const model::Line line = model::line_of(source);
  EXPECT_EQ(line.span_of(line.text.find("12"), 1), at(100, 9, 6));
  EXPECT_FALSE(line.span_of(line.text.find("(made)"), 6).known());
}

TEST(Line, TellsTheAuthorsWordsFromThoseOfTheProgram) {
  const model::Paragraph source = paragraph();
  const model::Line line = model::line_of(source);
  EXPECT_TRUE(line.written_at(line.text.find("srok")));
  EXPECT_FALSE(line.written_at(line.text.find("12")));
  EXPECT_FALSE(line.written_at(line.text.find("made")));
  EXPECT_FALSE(line.written_at(line.text.size()));
}

TEST(Line, FindsAReferenceThatPrintsNothing) {
  model::Paragraph source;
  source.pieces = {words("No. ", at(0, 0, 4)), model::Reference{"plan", "", at(0, 4, 6), {}}};
  const model::Line line = model::line_of(source);
  ASSERT_NE(line.reference_at(4), nullptr);
  EXPECT_EQ(line.reference_at(4)->id, "plan");
  EXPECT_EQ(line.reference_at(3), nullptr);
}

TEST(Reference, KnowsWhatItDefines) {
  EXPECT_EQ((model::Reference{"define МОУО", {}, {}, {}}.defined()), "МОУО");
  EXPECT_EQ((model::Reference{"МОУО", {}, {}, {}}.defined()), "");
}

}  // namespace
