// Where what is shown comes from: comments of Word and changes find their way back to the YAML by it.
#include "printed.h"

#include <gmock/gmock.h>

namespace {

constexpr base::FileId file{3};

base::Origin at(std::uint32_t byte) { return {file, byte}; }
base::Span span_at(std::uint32_t byte, std::string_view words) {
  return {at(byte), 0, static_cast<std::uint32_t>(words.size())};
}
model::Text said(std::string_view words, std::uint32_t byte) { return model::written(words, span_at(byte, words)); }

blocks::Document shown(
    std::variant<model::Order, model::Plan, model::ApprovalSheet, model::Form, model::Regulation> body) {
  model::Package package;
  package.documents.push_back({{"one"}, file, std::move(body)});
  return printed::document(package, "one");
}

template <class Block>
const Block& only(const blocks::Document& document) {
  for (const blocks::Block& block : document.sections.at(0).blocks)
    if (const auto* found = std::get_if<Block>(&block)) return *found;
  throw std::logic_error("no such block");
}

model::Plan plan() {
  model::Plan out;
  out.title = said("План", 10);
  model::PlanPart& part = out.parts.emplace_back();
  for (const char* key : {"number", "measure", "result"}) {
    model::PlanColumn& column = part.columns.emplace_back();
    column.key = key;
    column.span = {at(20), 0, 0};
  }
  model::Measure row;
  row.label = {"1.", {}, false, {}};
  row.cells["measure"] = said("Создать группу", 110);
  row.span = {at(100), 0, 0};
  part.sections.emplace_back().rows = {row};
  return out;
}

TEST(Anchors, OfARowAreItsRecordAndOfACellItsValue) {
  const blocks::Document document = shown(plan());
  const auto& table = only<blocks::Table>(document);
  const blocks::Row& row = table.rows.at(0);
  EXPECT_EQ(row.anchor, at(100));
  EXPECT_EQ(row.cells.at(0).anchor, at(100)) << "its number is counted";
  EXPECT_EQ(row.cells.at(1).anchor, at(110));
  EXPECT_EQ(row.cells.at(1).paragraphs.at(0).anchor, at(110));
  EXPECT_EQ(row.cells.at(2).anchor, at(100)) << "empty";
  EXPECT_EQ(table.head.at(0).cells.at(1).anchor, at(20));
}

TEST(Anchors, OfAParagraphAreWhatItSaysNotTheNumberBeforeIt) {
  model::Order order;
  order.heads.emplace_back();
  model::Point point;
  point.label = {"5)", {}, true, span_at(50, "5)")};
  point.text = said("Утвердить план.", 60);
  point.span = {at(40), 0, 0};
  model::Point silent;
  silent.label = {"6)", {}, false, {}};
  silent.text = model::made("Опубликовать.");
  silent.span = {at(80), 0, 0};
  order.points = {point, silent};
  const blocks::Document document = shown(order);
  std::vector<base::Origin> anchors;
  for (const blocks::Block& block : document.sections.at(0).blocks)
    if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block)) anchors.push_back(paragraph->anchor);
  EXPECT_THAT(anchors, testing::IsSupersetOf({at(60), at(80)}));
  EXPECT_EQ(anchors.front(), at(0)) << "the document, where no value is shown";
}

TEST(Anchors, OfACellTypedEmptyInATableOfATextAreItsPlace) {
  model::Table table;
  table.columns.resize(2);
  table.rows.emplace_back().resize(2);
  table.rows[0][0].text = said("слово", 310);
  table.rows[0][0].origin = at(310);
  table.rows[0][1].origin = at(320);
  table.rows[0][1].column = 1;
  table.row_origins = {at(300)};
  model::Point point;
  point.text = said("Показатели:", 60);
  point.body.push_back({table, false});
  model::Order order;
  order.heads.emplace_back();
  order.points = {point};
  const blocks::Document document = shown(order);
  const blocks::Row& row = only<blocks::Table>(document).rows.at(0);
  EXPECT_EQ(row.anchor, at(300));
  EXPECT_EQ(row.cells.at(0).anchor, at(310));
  EXPECT_EQ(row.cells.at(1).anchor, at(320));
}

TEST(References, KeepThePlaceOfTheirMarkup) {
  model::Plan with_reference = plan();
  auto& pieces = with_reference.parts[0].sections[0].rows[0].cells["measure"].paragraphs[0].pieces;
  const base::Span markup{at(110), 30, 9};
  pieces.emplace_back(model::Reference{"roadmap", "1", markup, {}});
  pieces.emplace_back(model::Words{" к приказу", {at(110), 39, 18}, {}});
  const blocks::Document document = shown(with_reference);
  const auto& inlines = only<blocks::Table>(document).rows.at(0).cells.at(1).paragraphs.at(0).inlines;
  const auto& cited = std::get<blocks::Run>(inlines.at(1));
  EXPECT_EQ(cited.text, "1");
  EXPECT_EQ(cited.span, markup);
  EXPECT_TRUE(cited.cited);
  EXPECT_FALSE(std::get<blocks::Run>(inlines.at(2)).cited);
}

}  // namespace
