#include "model/walk.h"

#include "model/packages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace {

using packages::document;
using packages::plan;
using packages::point;
using packages::row;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> points_of(const model::Document& document) {
  std::vector<std::string> out;
  model::visit_points(document, [&](const model::Point& one, const model::Where& where) {
    out.push_back(where.step() + ": " + model::plain(one.text));
  });
  return out;
}

// The numbers of each series, joined: «1. 2.».
std::vector<std::string> series_of(const model::Document& document) {
  std::map<std::size_t, std::string> series;
  for (const model::Numbered& number : model::numbers_of(document)) {
    std::string& words = series[number.series];
    words += (words.empty() ? "" : " ") + number.label->words;
  }
  std::vector<std::string> out;
  for (const auto& [id, words] : series) out.push_back(words);
  return out;
}

// «measure: Раз», «deadline: –».
std::vector<std::string> cells_of(const model::Document& document) {
  std::vector<std::string> out;
  model::visit_cells(document, [&](const model::PlanCell& cell) {
    const std::string words = cell.text == nullptr ? "–" : model::plain(*cell.text);
    out.push_back(cell.place.where.step() + " " + cell.column->key + ": " + words);
  });
  return out;
}

model::Order order_of_points() {
  model::Order order;
  order.points = {point("1.", "a"), point("2.", "b")};
  order.points.front().points = {point("1)", "a1", 2), point("2)", "a2", 2)};
  order.points.back().points = {point("1)", "b1", 2), point("2.2.", "b2", 2)};
  return order;
}

TEST(Walk, SeesAPointBeforeItsSubPoints) {
  EXPECT_THAT(points_of(document("order", order_of_points())),
              ElementsAre("п. 1: a", "п. 1): a1", "п. 2): a2", "п. 2: b", "п. 1): b1", "п. 2.2: b2"));
}

TEST(Walk, SeesThePointsOfARegulationPartByPartAndNoneOfAPlan) {
  model::Regulation regulation;
  regulation.parts.resize(2);
  regulation.parts[0].points = {point("1.", "a")};
  regulation.parts[1].points = {point("2.", "b")};
  EXPECT_THAT(points_of(document("rules", regulation)), ElementsAre("п. 1: a", "п. 2: b"));
  EXPECT_THAT(points_of(document("plan", plan("План"))), IsEmpty());
}

TEST(Walk, LetsPointsBeChanged) {
  model::Document act = document("order", order_of_points());
  model::visit_points(act, [](model::Point& one, const model::Where&) { one.text = model::made("c"); });
  EXPECT_EQ(model::plain(std::get<model::Order>(act.body).points[0].points[1].text), "c");
}

TEST(Numbers, CountShortOnesAmongBrothersAndWholeOnesInTheAct) {
  EXPECT_THAT(series_of(document("order", order_of_points())), ElementsAre("1. 2. 2.2.", "1) 2)", "1)"));
}

TEST(Numbers, BeginAnewInASectionOnlyWhereTheAuthorSaidSo) {
  for (const bool anew : {true, false}) {
    model::Plan two = plan("План");
    two.parts.front().sections.resize(2);
    for (model::PlanSection& section : two.parts.front().sections) {
      section.rows = {row("1.", "a")};
      section.numbers_anew = anew;
    }
    if (anew)
      EXPECT_THAT(series_of(document("plan", two)), ElementsAre("1.", "1."));
    else
      EXPECT_THAT(series_of(document("plan", two)), ElementsAre("1. 1."));
  }
}

TEST(Numbers, OfEveryTableAreASeriesOfTheirOwn) {
  model::Plan two = plan("План");
  two.parts.push_back(two.parts.front());
  for (model::PlanPart& part : two.parts) {
    part.sections.resize(1);
    part.sections.front().rows = {row("1.", "a")};
  }
  EXPECT_THAT(series_of(document("plan", two)), ElementsAre("1.", "1."));
  model::Form form;
  form.tables.resize(2);
  for (model::FormTable& table : form.tables) {
    table.rows.resize(1);
    table.rows.front().label = packages::label("1");
  }
  EXPECT_THAT(series_of(document("form", form)), ElementsAre("1", "1"));
}

TEST(Rows, LeaveOutTotalsAndFollowAMeasureWithItsSubRows) {
  model::Plan one = plan("План");
  one.parts.front().sections.resize(1);
  auto& rows = one.parts.front().sections.front().rows;
  rows = {row("1.", "a"), row("", "b")};
  rows.front().rows = {row("", "a1")};
  rows.back().total = model::made("Итого");
  std::vector<std::string> seen;
  model::visit_rows(document("plan", one), [&](const model::Measure& measure, const model::RowPlace& place) {
    seen.push_back(model::plain(measure.cells.at("measure")) + (place.parent != nullptr ? " of a row" : ""));
  });
  EXPECT_THAT(seen, ElementsAre("a", "a1 of a row"));
}

TEST(Cells, AreSeenEmptyOnesIncluded) {
  model::Plan one = plan("План");
  one.parts.front().sections.resize(1);
  one.parts.front().sections.front().rows = {row("1.", "Раз")};
  EXPECT_THAT(cells_of(document("plan", one)), ElementsAre("п. 1 measure: Раз", "п. 1 deadline: –"));
}

TEST(Cells, SharedBySubRowsAreSeenOnce) {
  model::Plan one = plan("План");
  one.parts.front().sections.resize(1);
  auto& rows = one.parts.front().sections.front().rows;
  rows = {row("1.", "Раз")};
  rows.front().rows.resize(2);
  rows.front().rows[0].cells["deadline"] = model::made("май");
  rows.front().rows[1].cells["deadline"] = model::made("июнь");
  EXPECT_THAT(cells_of(document("plan", one)),
              ElementsAre("п. 1 measure: Раз", "п. 1 deadline: май", "п. 1 deadline: июнь"));
}

TEST(FormRows, AreSeenTableByTable) {
  model::Form form;
  form.tables.resize(2);
  for (model::FormTable& table : form.tables) {
    table.rows.resize(1);
    table.rows.front().label = packages::label("1.");
  }
  form.tables.back().id = "second";
  std::vector<std::string> seen;
  model::visit_form_rows(document("form", form),
                         [&](const model::FormRow&, const model::FormTable& table, const model::Where& where) {
                           seen.push_back(table.id + ": " + where.step());
                         });
  EXPECT_THAT(seen, ElementsAre(": стр. 1", "second: стр. 1"));
}

TEST(Visas, AreSeenGroupByGroupWithoutWhoPreparedTheDocument) {
  model::ApprovalSheet sheet;
  sheet.groups.resize(2);
  sheet.groups[0].visas.resize(1);
  sheet.groups[0].visas[0].plain_name = "А. Первый";
  sheet.groups[1].visas.resize(1);
  sheet.groups[1].visas[0].plain_name = "Б. Второй";
  sheet.prepared_by.emplace();
  std::vector<std::string> seen;
  model::visit_visas(document("approval", sheet),
                     [&](const model::Visa&, const model::Where& where) { seen.push_back(where.step()); });
  EXPECT_THAT(seen, ElementsAre("виза А. Первый", "виза Б. Второй"));
}

TEST(Lines, AreSeenParagraphByParagraph) {
  model::Order order;
  order.title = model::made("О плане");
  order.preamble = model::made("В целях");
  order.preamble.paragraphs.push_back(model::made("и во исполнение").paragraphs.front());
  std::vector<std::string> seen;
  model::visit_lines(document("order", order), [&](const model::Line& line, const model::Where& where) {
    seen.push_back(where.step() + ": " + line.text);
  });
  EXPECT_THAT(seen, ElementsAre("заголовок: О плане", "преамбула: В целях", "преамбула: и во исполнение"));
}

TEST(Documents, AreSeenByKind) {
  model::Package package;
  package.documents = {document("order", model::Order{}), document("a", plan("А")), document("b", plan("Б"))};
  std::vector<std::string> seen;
  model::visit_all<model::Plan>(package, [&](const model::Document& one, const model::Plan& body) {
    seen.push_back(one.id.value + " " + model::plain(body.title));
  });
  EXPECT_THAT(seen, ElementsAre("a А", "b Б"));
}

}  // namespace
