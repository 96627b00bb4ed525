// Plans of three columns laid out by hand-set widths, and what every page of a table must show.
#pragma once

#include "layout/setting.h"

#include <algorithm>

namespace layout {

using base::Length;

inline constexpr Length area_left = Length::mm(30);
inline constexpr Length area_right = Length::mm(200);
inline constexpr Length area_top = Length::mm(20);
inline constexpr Length area_bottom = Length::mm(277);
inline constexpr Length border = Length::pt(0.5);

class Tables : public Setting {
 protected:
  blocks::Table plan(int rows, int words_in_row = 12) {
    blocks::Table table;
    table.columns = columns_of({15, 95, 60});
    table.head.push_back(row_of({"№", "Мероприятие", "Срок"}));
    for (int i = 1; i <= rows; ++i) table.rows.push_back(row_of({number(i), words(words_in_row), "май 2020 года"}));
    return table;
  }
  static std::string number(int i) { return std::to_string(i) + "."; }

  // The page on which a line with this text stands first.
  std::size_t page_of(const std::string& text) const {
    for (const SeenLine& line : lines())
      if (line.text == text) return line.page;
    ADD_FAILURE() << "no line " << text;
    return 0;
  }
  int count_on(std::size_t page, const std::string& text) const {
    const auto seen = lines();
    return static_cast<int>(
        std::ranges::count_if(seen, [&](const SeenLine& line) { return line.page == page && line.text == text; }));
  }

  void expect_nothing_outside_the_area() const {
    for (const SeenLine& line : lines()) {
      if (line.artifact && line.baseline < area_top) continue;  // the page number
      EXPECT_GE(line.left, area_left) << line.text;
      EXPECT_LE(line.right, area_right) << line.text;
      EXPECT_GT(line.baseline, area_top) << line.text;
      EXPECT_LT(line.baseline, area_bottom) << line.text;
    }
    for (const pages::Page& page : pages.pages)
      for (const pages::Rule& rule : page.rules) {
        EXPECT_GE(rule.x1, area_left - border);
        EXPECT_LE(rule.x2, area_right + border);
        EXPECT_GE(rule.y1, area_top - border);
        EXPECT_LE(rule.y2, area_bottom + border);
      }
  }

  // Each page's outermost rules make a closed box.
  void expect_closed_borders() const {
    for (const pages::Page& page : pages.pages) {
      ASSERT_FALSE(page.rules.empty());
      Length top = page.rules[0].y1, bottom = top, left = page.rules[0].x1, right = page.rules[0].x2;
      for (const pages::Rule& rule : page.rules) {
        top = std::min(top, rule.y1);
        bottom = std::max(bottom, rule.y2);
        left = std::min(left, rule.x1);
        right = std::max(right, rule.x2);
      }
      const auto spans = [&](const pages::Rule& rule) { return rule.x1 == left && rule.x2 == right; };
      EXPECT_TRUE(std::ranges::any_of(
          page.rules, [&](const pages::Rule& r) { return spans(r) && r.y1 - border / 2 == top && r.y1 == r.y2; }));
      EXPECT_TRUE(std::ranges::any_of(
          page.rules, [&](const pages::Rule& r) { return spans(r) && r.y1 + border / 2 == bottom && r.y1 == r.y2; }));
    }
  }
};

}  // namespace layout
