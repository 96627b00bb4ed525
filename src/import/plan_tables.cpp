// The surest table with a head is the plan; tables of the same head, and those without any that follow it with as many
// columns, go on with it: programs part a long table at pages and sections.
#include "import/plan_tables.h"

#include "import/plan_rows.h"
#include "import/texts.h"

#include <algorithm>
#include <iterator>

namespace import_ {

namespace {

constexpr std::size_t longest_section = 400;  // bytes of a title between two tables

bool same_keys(const TableHead& one, const TableHead& other) {
  return std::ranges::equal(one.columns, other.columns, {}, &HeadColumn::key, &HeadColumn::key);
}

std::size_t widest_row(const SourceTable& table) {
  std::size_t out = 0;
  for (const SourceRow& row : table.rows) {
    std::size_t columns = 0;
    for (const SourceCell& cell : row.cells) columns += cell.columns;
    out = std::max(out, columns);
  }
  return out;
}

// The rows of a sheet above its head, as paragraphs.
void rows_above(const SourceTable& table, const TableHead& head, std::vector<SourceBlock>& out) {
  for (std::size_t row = 0; row < (head.rows == 0 ? 0 : head.first); ++row)
    for (const SourceCell& cell : table.rows[row].cells)
      for (const SourceParagraph& paragraph : cell.paragraphs)
        for (SourceParagraph& line : lines_of(paragraph)) out.emplace_back(std::move(line));
}

class PlanFinder {
 public:
  PlanFinder(const Source& source, std::span<const std::string> keys, bool any)
      : source_(source), keys_(keys), any_(any) {}

  std::optional<ReadPlan> find() {
    choose();
    if (!best_) return std::nullopt;
    ReadPlan out;
    out.draft.head = *head_;
    std::vector<SourceBlock> before(source_.blocks.begin(), at(first_));
    rows_above(table(first_), *head_, before);
    std::vector<SourceBlock> between;
    std::size_t last = first_;
    for (std::size_t i = first_; i < source_.blocks.size(); ++i) {
      if (!std::holds_alternative<SourceTable>(source_.blocks[i])) {
        between.push_back(source_.blocks[i]);
        continue;
      }
      const auto head = head_of(i);
      const bool goes_on = i == first_ || (head && same_keys(*head, *head_)) ||
                           (!head && between.size() <= 2 && widest_row(table(i)) == widest_row(table(first_)));
      if (!goes_on) {
        between.push_back(source_.blocks[i]);
        continue;
      }
      take_between(between, out);
      if (head && i != first_) ++out.draft.repeated_heads;
      read_plan_rows(table(i), head ? *head : headless(), out.draft);
      last = i;
    }
    const std::span<const SourceBlock> all(source_.blocks);
    out.frame = read_frame(before, all.subspan(last + 1), source_.name);
    for (std::string& words : apart_) out.frame.apart.push_back(std::move(words));
    settle_numbers(out.draft);
    return out;
  }

 private:
  [[nodiscard]] std::vector<SourceBlock>::const_iterator at(std::size_t block) const {
    return source_.blocks.begin() + static_cast<std::ptrdiff_t>(block);
  }
  [[nodiscard]] const SourceTable& table(std::size_t block) const {
    return std::get<SourceTable>(source_.blocks[block]);
  }

  [[nodiscard]] std::optional<TableHead> head_of(std::size_t block) const {
    auto head = find_head(table(block));
    if (head && !keys_.empty()) return head_by_hand(table(block), head, keys_);
    return head;
  }

  [[nodiscard]] TableHead headless() const {
    TableHead out = *head_;
    out.first = out.rows = 0;
    return out;
  }

  void choose() {
    std::size_t most = 0, largest = 0;
    std::optional<std::size_t> bare;
    for (std::size_t i = 0; i < source_.blocks.size(); ++i) {
      if (!std::holds_alternative<SourceTable>(source_.blocks[i])) continue;
      if (const auto head = head_of(i)) {
        const std::size_t weight = weight_of(table(i), *head);
        if (weight > most) {
          most = weight;
          best_ = i;
          head_ = head;
        }
      } else if (table(i).rows.size() > largest && table(i).columns >= 2) {
        largest = table(i).rows.size();
        bare = i;
      }
    }
    if (!best_ && bare) choose_bare(*bare);
    if (!best_) return;
    first_ = *best_;
    // The plan begins with the first table of this head.
    for (std::size_t i = 0; i < first_; ++i)
      if (std::holds_alternative<SourceTable>(source_.blocks[i]))
        if (const auto head = head_of(i); head && same_keys(*head, *head_)) {
          first_ = i;
          head_ = head;
        }
  }

  void choose_bare(std::size_t block) {
    if (!keys_.empty())
      head_ = head_by_hand(table(block), std::nullopt, keys_);
    else if (any_)
      head_ = guess_head(table(block));
    if (head_) best_ = block;
  }

  // One or two short lines between two tables are the title of a section.
  void take_between(std::vector<SourceBlock>& between, ReadPlan& out) {
    const auto is_short = [](const SourceBlock& block) {
      const auto* line = std::get_if<SourceParagraph>(&block);
      return line != nullptr && line->text.size() < longest_section && !line->item;
    };
    const bool titled = !between.empty() && between.size() <= 2 && std::ranges::all_of(between, is_short);
    std::string title;
    for (const SourceBlock& block : between) {
      if (const auto* line = std::get_if<SourceParagraph>(&block)) {
        if (titled)
          title += (title.empty() ? "" : " ") + line->words();
        else
          apart_.push_back(line->words());
        continue;
      }
      for (const SourceRow& row : std::get<SourceTable>(block).rows)
        for (const SourceCell& cell : row.cells)
          if (!cell.empty()) apart_.push_back(cell.words());
    }
    between.clear();
    if (!title.empty()) add_section_between(title, out.draft);
  }

  const Source& source_;
  std::span<const std::string> keys_;
  bool any_;
  std::optional<std::size_t> best_;
  std::size_t first_ = 0;
  std::optional<TableHead> head_;
  std::vector<std::string> apart_;
};

// Places of the columns of `from` in `to`, which grows by those it lacks.
std::vector<std::size_t> joined_columns(const TableHead& from, TableHead& to) {
  std::vector<std::size_t> out;
  for (const HeadColumn& column : from.columns) {
    auto found = std::ranges::find_if(to.columns, [&](const HeadColumn& one) {
      return one.own == column.own && (one.own ? folded(one.heading) == folded(column.heading) : one.key == column.key);
    });
    if (found == to.columns.end()) {
      to.columns.push_back(column);
      while (std::ranges::count(to.columns, to.columns.back().key, &HeadColumn::key) > 1) to.columns.back().key += "_2";
      found = std::prev(to.columns.end());
    }
    out.push_back(static_cast<std::size_t>(found - to.columns.begin()));
  }
  return out;
}

void move_columns(DraftRow& row, const std::vector<std::size_t>& places) {
  for (auto& cell : row.cells) cell.first = places[cell.first];
  for (std::size_t& column : row.as_above) column = places[column];
  for (DraftRow& inner : row.rows) move_columns(inner, places);
}

}  // namespace

std::optional<ReadPlan> read_plan(const Source& source, std::span<const std::string> keys, bool any) {
  return PlanFinder(source, keys, any).find();
}

ReadPlan join_plans(std::vector<ReadPlan> plans) {
  if (plans.size() == 1) return std::move(plans.front());
  ReadPlan out;
  out.draft.head = plans.front().draft.head;
  for (ReadPlan& plan : plans) {
    const std::vector<std::size_t> places = joined_columns(plan.draft.head, out.draft.head);
    DraftSection section{{}, plan.frame.title, false};
    section.doubts = std::move(plan.frame.doubts);
    for (DraftSection& inner : plan.draft.sections) {
      if (!inner.title.empty()) {
        DraftRow group;
        group.group = inner.number + (inner.number.empty() ? "" : " ") + inner.title;
        group.doubts = std::move(inner.doubts);
        section.rows.push_back(std::move(group));
      }
      for (DraftRow& row : inner.rows) {
        move_columns(row, places);
        section.rows.push_back(std::move(row));
      }
    }
    out.draft.sections.push_back(std::move(section));
    out.draft.repeated_heads += plan.draft.repeated_heads;
    for (const DraftCell* cell : {&plan.frame.intro, &plan.frame.goals, &plan.frame.notes})
      for (const DraftParagraph& one : *cell) out.frame.apart.push_back(one.text);
    for (auto* list : {&plan.frame.mark, &plan.frame.legend, &plan.frame.apart})
      for (std::string& one : *list) out.frame.apart.push_back(std::move(one));
    if (plan.frame.signature) {
      std::string words;
      for (const std::string& line : plan.frame.signature->post) words += line + " ";
      out.frame.apart.push_back(words + plan.frame.signature->name);
    }
    for (const std::string& one : {plan.frame.goals_title, plan.frame.legend_title})
      if (!one.empty()) out.frame.apart.push_back(one);
  }
  out.frame.title = "Сводный план";
  out.frame.doubts.emplace_back("назовите план: он собран из нескольких файлов, у каждого свой раздел");
  settle_numbers(out.draft);
  return out;
}

}  // namespace import_
