#include "match/items.h"

#include "match/assignment.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace match {

bool operator==(const Pair& one, const Pair& other) {
  return one.before == other.before && one.after == other.after && one.doubtful == other.doubtful;
}

void PrintTo(const Pair& pair, std::ostream* out) {
  *out << pair.before << "-" << pair.after << (pair.doubtful ? "?" : "");
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Item row(const std::string& label, const std::string& words, const std::string& id = {}) {
  Item item;
  item.label = label;
  item.words = words;
  item.id = id;
  return item;
}

Pair sure(std::size_t before, std::size_t after) { return {before, after, By::sameness, false}; }

TEST(Matcher, FindsEqualRowsWhereverTheyWent) {
  EXPECT_THAT(match_items({row("1", "создать рабочую группу"), row("2", "провести семинар")},
                          {row("1", "провести семинар"), row("2", "создать рабочую группу")}),
              ElementsAre(sure(0, 1), sure(1, 0)));
}

TEST(Matcher, TrustsIdsMoreThanWords) {
  EXPECT_THAT(match_items({row("1", "создать рабочую группу", "группа"), row("2", "провести семинар", "семинар")},
                          {row("1", "провести семинар", "группа"), row("2", "создать рабочую группу", "семинар")}),
              ElementsAre(sure(0, 0), sure(1, 1)));
}

TEST(Matcher, TellsRowsThatDifferByALetter) {
  const std::string one = "Проведение мониторинга эффективности МППКО в школах района";
  const std::string other = "Проведение мониторинга эффективности ШППКО в школах района";
  EXPECT_THAT(match_items({row("7.1", one), row("7.2", other)},
                          {row("7.1", other + " и города"), row("7.2", one + " и города")}),
              ElementsAre(sure(0, 1), sure(1, 0)));
}

TEST(Matcher, SaysWhenItDoubts) {
  // Either of two may be what was written anew.
  const auto pairs = match_items(
      {row("", "отчёт школы за первое полугодие работы"), row("", "отчёт школы за второе полугодие работы")},
      {row("", "отчёт школы за третье полугодие работы")});
  ASSERT_EQ(pairs.size(), 1U);
  EXPECT_TRUE(pairs.front().doubtful);
}

TEST(Matcher, LeavesStrangersApart) {
  EXPECT_THAT(match_items({row("1", "создать рабочую группу по поддержке школ")},
                          {row("2", "опубликовать приказ на сайте министерства")}),
              IsEmpty());
}

TEST(Matcher, KeepsEqualRowsInTheirOrder) {
  const Item twin = row("17", "реализация программ повышения квалификации");
  EXPECT_THAT(match_items({twin, twin, row("18", "семинар")}, {twin, twin, row("18", "семинар")}),
              ElementsAre(sure(0, 0), sure(1, 1), sure(2, 2)));
}

TEST(Matcher, NeverPairsThingsOfTwoKinds) {
  Item point = row("1", "провести семинар");
  point.kind = 1;
  EXPECT_THAT(match_items({row("1", "провести семинар")}, {point}), IsEmpty());
}

TEST(OutOfOrder, NamesTheFewestThatMoved) {
  EXPECT_THAT(out_of_order({0, 1, 2}), ElementsAre(false, false, false));
  EXPECT_THAT(out_of_order({1, 2, 3, 0}), ElementsAre(false, false, false, true));
  EXPECT_THAT(out_of_order({3, 0, 1, 2}), ElementsAre(true, false, false, false));
  EXPECT_THAT(out_of_order({}), IsEmpty());
}

// ---- the assignment against all choices

constexpr std::size_t side = 4;
using Worths = std::vector<std::vector<double>>;

// The best sum of worths, with one pair forbidden.
double best_sum(const Worths& worths, std::size_t forbidden_row = side, std::size_t forbidden_column = side) {
  std::vector<std::size_t> columns{0, 1, 2, 3};
  double best = 0;
  do {
    double sum = 0;
    for (std::size_t row = 0; row < side; ++row)
      if (row != forbidden_row || columns[row] != forbidden_column) sum += std::max(0.0, worths[row][columns[row]]);
    best = std::max(best, sum);
  } while (std::ranges::next_permutation(columns).found);
  return best;
}

TEST(Assignment, IsTheBestAndKnowsWhatEachPairIsWorth) {
  std::mt19937 random(1);
  for (int round = 0; round < 500; ++round) {
    Worths worths(side, std::vector<double>(side, 0));
    Assignment assignment(side, side);
    for (std::size_t row = 0; row < side; ++row)
      for (std::size_t column = 0; column < side; ++column) {
        worths[row][column] = static_cast<double>(random() % 100) / 100.0 - 0.3;
        assignment.set(row, column, worths[row][column]);
      }
    assignment.solve();
    double sum = 0;
    for (std::size_t row = 0; row < side; ++row) {
      const auto column = assignment.column_of(row);
      if (!column) continue;
      sum += worths[row][*column];
      EXPECT_NEAR(assignment.regret(row), best_sum(worths) - best_sum(worths, row, *column), 1e-9);
    }
    EXPECT_NEAR(sum, best_sum(worths), 1e-9);
  }
}

}  // namespace
}  // namespace match
