#include "model/fingerprint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace model {
namespace {

Package act_of(const std::string& words) {
  Package package;
  Order order;
  order.title = written("О примерах", {});
  Point point;
  point.text = written(words, {});
  order.points.push_back(point);
  package.documents.push_back({{"order"}, {}, order});
  return package;
}

TEST(Fingerprint, IsFourDigitsADocument) {
  Package package = act_of("Показать.");
  EXPECT_THAT(fingerprint_words(package), testing::MatchesRegex("[0-9A-F]{4}"));
  package.documents.push_back({{"plan"}, {}, Plan{}});
  EXPECT_THAT(fingerprint_words(package), testing::MatchesRegex("[0-9A-F]{4}-[0-9A-F]{4}"));
}

TEST(Fingerprint, ChangesWithAWord) {
  EXPECT_NE(fingerprint_words(act_of("Показать.")), fingerprint_words(act_of("Показать!")));
}

TEST(Fingerprint, StaysWhenSpacesNumberDateAndVisasChange) {
  const Package before = act_of("Показать  пример.");
  Package after = act_of("Показать пример.");
  auto& order = std::get<Order>(after.documents.front().body);
  order.number.words = "7";
  order.date.words = "01.02.2025";
  order.status = Status::final;
  after.documents.push_back({{"sheet"}, {}, ApprovalSheet{}});
  EXPECT_EQ(fingerprint_words(before), fingerprint_words(after));
}

TEST(Fingerprint, KnowsDeadlinesThatAreNotPrinted) {
  Package package = act_of("Показать.");
  const std::string before = fingerprint_words(package);
  std::get<Order>(package.documents.front().body).points.front().deadlines.push_back({"до 5 июня", {}, true, {}});
  EXPECT_NE(before, fingerprint_words(package));
}

TEST(Fingerprint, ReadsACodeAsPeopleTypeIt) {
  EXPECT_EQ(plain_code("7f2a - 91с4"), "7F2A-91C4");  // a Russian «с»
  EXPECT_EQ(plain_code("7F2A–91C4"), "7F2A-91C4");
}

}  // namespace
}  // namespace model
