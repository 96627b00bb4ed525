// Reading order, places and dates of a package as a whole.

#include "model/package.h"

#include "model/packages.h"
#include "model/reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using packages::document;
using packages::plan;
using packages::point;
using packages::row;
using testing::ElementsAre;

model::Appendix appendix(std::string_view id, std::optional<int> number) {
  model::Appendix out;
  out.document = {std::string(id)};
  out.number.meaning = number;
  return out;
}

// Documents lie by file name; the act lists `second` before `first`, `apart` is no appendix.
model::Package package() {
  model::Order order;
  order.title = model::made("О планах");
  order.points = {point("1.", "Утвердить")};
  order.appendices = {appendix("second", 1), appendix("first", 2), appendix("missing", 3)};
  model::Package out;
  out.documents = {document("order", order), document("apart", plan("Отдельно")), document("first", plan("А")),
                   document("second", plan("Б"))};
  return out;
}

std::vector<std::string> readings(const std::vector<model::Reading>& list) {
  std::vector<std::string> out;
  for (const model::Reading& reading : list) {
    if (reading.text->empty() || reading.place.back() == "заголовок графы") continue;
    std::string place;
    for (const std::string& step : reading.place) place += (place.empty() ? "" : ", ") + step;
    out.push_back(place + ": " + model::plain(*reading.text));
  }
  return out;
}

TEST(ReadingOrder, IsTheActItsAppendicesAsListedThenTheRest) {
  EXPECT_THAT(readings(model::reading_order(package())),
              ElementsAre("заголовок: О планах", "п. 1: Утвердить", "приложение 1, заголовок: Б",
                          "приложение 2, заголовок: А", "план, заголовок: Отдельно"));
}

TEST(ReadingOrder, OfATableGoesRowByRowAndSeesASharedCellOnce) {
  model::Plan one = plan("План");
  one.parts.front().sections.resize(1);
  auto& rows = one.parts.front().sections.front().rows;
  rows = {row("1.", "Раз"), row("2.", "Два")};
  rows.front().rows.resize(2);
  rows.front().rows[0].cells["deadline"] = model::made("май");
  rows.front().rows[1].cells["deadline"] = model::made("июнь");
  rows.back().cells["deadline"] = model::made("июль");
  model::Package alone;
  alone.documents = {document("plan", one)};
  EXPECT_THAT(readings(model::reading_order(alone, {"plan"})),
              ElementsAre("план, заголовок: План", "план, п. 1: Раз", "план, п. 1: май", "план, п. 1: июнь",
                          "план, п. 2: Два", "план, п. 2: июль"));
}

TEST(ReadingOrder, OfAPointGoesThroughItsTablesAndQuotesBeforeItsSubPoints) {
  model::Point parent = point("1.", "Внести");
  parent.points = {point("1.1.", "под", 2)};
  model::Table table;
  table.rows = {{{model::made("клетка")}}};
  parent.body = {{model::made("новые слова"), true}, {table, false}};
  model::Order order;
  order.points = {parent};
  std::vector<std::string> seen;
  const model::Document act = document("order", order);
  model::visit_texts(act, [&](const model::Text& text, const model::Where& where) {
    if (!text.empty()) seen.push_back((where.quoted ? "quoted " : "") + model::plain(text));
  });
  EXPECT_THAT(seen, ElementsAre("Внести", "quoted новые слова", "клетка", "под"));
}

TEST(Places, BeginWithTheAppendixAndNothingForTheAct) {
  const model::Package all = package();
  EXPECT_THAT(model::place_of(all, {"order"}, {"п.", "2.1."}), ElementsAre("п. 2.1"));
  EXPECT_THAT(model::place_of(all, {"second"}, {"п.", "17."}), ElementsAre("приложение 1", "п. 17"));
  EXPECT_THAT(model::place_of(all, {"apart"}, {"отметка"}), ElementsAre("план", "отметка"));
}

TEST(Places, OfASoleAppendixBearNoNumber) {
  model::Package all = package();
  std::get<model::Order>(all.documents.front().body).appendices = {appendix("first", std::nullopt)};
  EXPECT_THAT(model::document_place(all, {"first"}), ElementsAre("приложение"));
}

TEST(Places, CallAPointWithoutANumberThePoint) {
  EXPECT_EQ((model::Where{"п.", ""}.step()), "пункт");
  EXPECT_EQ((model::Where{"заголовок"}.step()), "заголовок");
}

base::Date day(int year, int month, int number) { return *base::Date::find(year, month, number); }

TEST(NewestDate, IsTheActsOwnWhateverOthersSay) {
  model::Package all = package();
  std::get<model::Order>(all.documents[0].body).date.meaning = day(2020, 5, 15);
  std::get<model::Plan>(all.documents[1].body).mark.date.meaning = day(2021, 1, 1);
  EXPECT_EQ(model::newest_date(all), day(2020, 5, 15));
}

TEST(NewestDate, OfAnUndatedActIsThatOfMarksAndVisas) {
  model::Package all = package();
  EXPECT_EQ(model::newest_date(all), std::nullopt);
  std::get<model::Plan>(all.documents[1].body).mark.date.meaning = day(2020, 3, 1);
  EXPECT_EQ(model::newest_date(all), day(2020, 3, 1));
  model::ApprovalSheet sheet;
  sheet.groups.resize(1);
  sheet.groups.front().visas.resize(2);
  sheet.groups.front().visas[1].signed_on.meaning = day(2020, 4, 2);
  all.documents.push_back(document("approval", sheet));
  EXPECT_EQ(model::newest_date(all), day(2020, 4, 2));
}

}  // namespace
