// A table of fields belongs to one view: what does not fit does not compile.

#include "compose/field.h"

#include <gtest/gtest.h>

namespace {

struct Line {
  std::string words;
  bool last = false;
};
struct Other {
  std::string words;
};
struct View {
  std::vector<Line> lines;
};

constexpr compose::FieldTable line_fields{compose::text<&Line::words>("line"), compose::flag<&Line::last>("last")};
constexpr compose::FieldTable other_fields{compose::text<&Other::words>("line")};

template <auto member, class Table>
concept Lists = requires(const Table& table) {
  compose::list<member>("lines", table);
};
static_assert(Lists<&View::lines, decltype(line_fields)>);
static_assert(!Lists<&View::lines, decltype(other_fields)>, "a list shows the fields of its own items");

template <class... Fields>
concept OneTable = requires(Fields... fields) {
  compose::FieldTable{fields...};
};
static_assert(OneTable<compose::FieldOf<Line>, compose::FieldOf<Line>>);
static_assert(!OneTable<compose::FieldOf<Line>, compose::FieldOf<Other>>, "a table shows the members of one view");

template <auto member>
concept Flags = requires {
  compose::flag<member>("x");
};
template <auto member>
concept Texts = requires {
  compose::text<member>("x");
};
static_assert(Flags<&Line::last> && !Flags<&Line::words>);
static_assert(Texts<&Line::words> && !Texts<&Line::last> && !Texts<&View::lines>);

TEST(Field, AListLendsTheItemsItsTableReads) {
  constexpr compose::FieldTable fields{compose::list<&View::lines>("lines", line_fields)};
  const View view{{{"а", false}, {"б", true}}};
  const compose::AnyFields all = fields;
  const auto items = std::get<compose::Items>(all.front().value(&view));
  ASSERT_EQ(items.count, 2U);
  const compose::Field& words = all.front().fields.front();
  EXPECT_EQ(std::get<compose::Shown>(words.value(items.first + items.size)).words, "б");
}

}  // namespace
