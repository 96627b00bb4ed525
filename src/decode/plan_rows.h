// The rows of one table of a plan: their cells, numbers, sums. Counts rows as they are read: through the part, or anew
// in each section.
#pragma once

#include "base/diagnostic.h"
#include "decode/number_pattern.h"
#include "model/plan.h"
#include "yaml/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace decode {

// `totals: {place: top}`
bool stands_on_top(const yaml::Value& totals);

class RowReader {
 public:
  // `sections`: the table has some; `summed`: its rows go into a row of totals over all of it. `part` has its columns
  // and outlives the reader.
  RowReader(const yaml::Value* numbering, bool sections, bool summed, const model::PlanPart& part,
            base::Diagnostics& diagnostics);

  model::PlanSection section(const yaml::Value& value);

  std::vector<model::Measure> rows(const yaml::Value& parent);

  // `totals: {title: Итого, by: source}`: a row over the rows of these lists, at the beginning or the end of `out`.
  void add_totals(const yaml::Value& value, const std::vector<const std::vector<model::Measure>*>& lists,
                  std::vector<model::Measure>& out);

 private:
  model::Measure row(const yaml::Value& value, bool summed);
  model::Measure sub_row(const yaml::Value& value, const model::Measure& parent, int& number);
  model::Measure cells(const yaml::Value& value);
  void cell(const yaml::Value& map, std::string_view key, const std::string& column, model::Measure& row);
  void money(const yaml::Value& money, model::Measure& row);

  void stand_on_own_line(model::Measure& row) const;
  void share_with_row_above(const yaml::Value& value, bool first, model::Measure& row);
  void leave_parts_out(const std::vector<yaml::Value>& typed, bool summed, std::vector<model::Measure>& rows);
  [[nodiscard]] bool is_part_by_its_words(const model::Measure& row) const;
  [[nodiscard]] bool has_money(const model::Measure& row) const;
  [[nodiscard]] bool shows_money() const;
  void tell_if_without_money(const yaml::Value& value, std::string_view key);

  model::Label next_label(const yaml::Value& value);
  model::Label next_sub_label(const yaml::Value& value, const model::Measure& parent, int& number);
  void refuse_unreadable(const yaml::Value& numbering, bool sections);
  [[nodiscard]] bool has_column(const std::string& key) const;

  const model::PlanPart& part_;
  std::vector<const model::PlanColumn*> leaves_;
  base::Diagnostics& diagnostics_;
  NumberPattern section_pattern_, row_pattern_, sub_pattern_;
  bool summed_;
  bool restart_ = false;
  bool numbers_anew_ = false;  // a number says nothing of its section, so it may come again in the next
  int section_ = 0;
  int row_ = 0;
};

}  // namespace decode
