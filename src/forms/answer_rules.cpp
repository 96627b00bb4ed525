#include "forms/answer_rules.h"

#include "forms/fitted.h"
#include "forms/looks.h"
#include "forms/rectangles.h"
#include "forms/sheet_names.h"
#include "model/answer.h"
#include "sheets/sound.h"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace forms {

namespace {

using model::FieldType;
using sheets::Accepts;

constexpr double widest = 1e15;  // a spreadsheet keeps no more digits than this number has

// What makes two cells' rules differ.
struct Rule {
  FieldType type = FieldType::text;
  FieldPart part = FieldPart::cell;
  std::string unit;
  std::optional<sheets::Range> list;
  friend auto operator<=>(const Rule&, const Rule&) = default;
};

model::AnswerRule answers_of(const Rule& rule) {
  return rule.part == FieldPart::caption ? model::caption_rule() : model::answer_rule(rule.type);
}

// Spreadsheets count from 1 January 1900 and believe in a 29 February of that year.
double day_serial(base::Date date) {
  static const std::int64_t first = base::Date::find(1900, 1, 1)->days();
  constexpr std::int64_t days_to_march = 59;
  const std::int64_t days = date.days() - first + 1;
  return static_cast<double>(days > days_to_march ? days + 1 : days);
}

struct BoundsSetter {
  const Rule& rule;
  sheets::Validation& out;

  void operator()(const model::NumberBounds& bounds) const {
    out.accepts = bounds.whole ? Accepts::whole : Accepts::decimal;
    out.minimum = bounds.least ? *bounds.least : -widest;
    if (bounds.most) out.maximum = *bounds.most;
    if (!bounds.least && !bounds.most) out.maximum = widest;
  }
  void operator()(const model::DateBounds& bounds) const {
    out.accepts = Accepts::date;
    out.minimum = day_serial(bounds.first);
    out.maximum = day_serial(bounds.last);
  }
  void operator()(const model::Choices& choices) const {
    out.accepts = rule.list ? Accepts::list : Accepts::words;
    if (rule.list) {
      out.list_sheet = list_sheet;
      out.list = *rule.list;
    } else {
      out.words = choices.words;
    }
  }
  void operator()(const model::WordBounds& bounds) const {
    out.accepts = Accepts::text_length;
    out.maximum = static_cast<double>(bounds.longest);
  }
};

sheets::Validation validation(const Rule& rule, const model::AnswerRule& answers, const sheets::Range& range) {
  sheets::Validation out;
  out.range = range;
  std::visit(BoundsSetter{rule, out}, answers.bounds);
  out.prompt_title = answers.title;
  out.prompt = answers.prompt;
  if (!rule.unit.empty()) out.prompt = fitted(out.prompt + " Единица: " + rule.unit + ".", sheets::prompt_limit);
  out.error_title = "Неверное значение";
  out.error = answers.refusal;
  return out;
}

// True while the cell holds what its validation would refuse; pasting gets past a validation. Lists and lengths are
// left to the reader of what comes back.
struct WrongValue {
  const std::string& cell;

  std::string operator()(const model::NumberBounds& bounds) const {
    std::vector<std::string> bad;
    if (bounds.least) bad.push_back(cell + "<" + std::to_string(*bounds.least));
    if (bounds.most) bad.push_back(cell + ">" + std::to_string(*bounds.most));
    if (bounds.whole) bad.push_back(cell + "<>INT(" + cell + ")");
    return unless_number(bad);
  }
  std::string operator()(const model::DateBounds& bounds) const {
    return unless_number({cell + "<" + serial(bounds.first), cell + ">" + serial(bounds.last)});
  }
  std::string operator()(const model::Choices& choices) const {
    if (choices.words.empty()) return {};
    std::string out = "AND(" + cell + "<>\"\"";
    for (const std::string& word : choices.words) out += "," + cell + "<>\"" + word + "\"";
    return out + ")";
  }
  std::string operator()(const model::WordBounds&) const { return {}; }

 private:
  static std::string serial(base::Date date) { return std::to_string(static_cast<std::int64_t>(day_serial(date))); }

  [[nodiscard]] std::string unless_number(const std::vector<std::string>& bad) const {
    std::string any;
    for (const std::string& each : bad) any += (any.empty() ? "" : ",") + each;
    if (bad.empty()) any = "FALSE";
    if (bad.size() > 1) any = "OR(" + any + ")";
    return "IF(ISNUMBER(" + cell + ")," + any + "," + cell + "<>\"\")";
  }
};

class RuleMaker {
 public:
  RuleMaker(sheets::Sheet& sheet, const model::Form& form, Lists& lists) : sheet_(sheet), form_(form), lists_(lists) {}

  void make(std::span<const Field> fields) {
    std::map<Rule, std::vector<sheets::Position>> by_rule;
    for (const Field& field : fields) by_rule[rule_of(field)].push_back(field.at);
    for (const auto& [rule, cells] : by_rule)
      for (const sheets::Range& range : rectangles(cells)) add(rule, range);
    add_parts(fields);
  }

 private:
  Rule rule_of(const Field& field) {
    Rule rule{field.type, field.part == FieldPart::caption ? FieldPart::caption : FieldPart::cell, {}, {}};
    if (field.part != FieldPart::cell) return rule;
    const model::FormTable& table = form_.tables[field.table];
    const model::FormColumn& leaf = *model::leaf_columns(table.columns)[field.leaf];
    const model::FormRow& row = table.rows[field.row];
    rule.type = model::answered_type(leaf, row);
    rule.unit = model::answer_unit(leaf, row, table);
    if (rule.type == FieldType::choice) rule.list = lists_.add(model::answer_options(leaf, row));
    return rule;
  }

  void add(const Rule& rule, const sheets::Range& range) {
    const model::AnswerRule answers = answers_of(rule);
    sheet_.validations.push_back(validation(rule, answers, range));
    const std::string cell = sheets::cell_name(range.first);
    const std::string formula = std::visit(WrongValue{cell}, answers.bounds);
    if (!formula.empty()) sheet_.highlights.push_back({range, formula, looks::wrong});
  }

  // A part is not larger than its whole: «из них», «в том числе». The sum that is counted from its parts never is less.
  void add_parts(std::span<const Field> fields) {
    std::map<std::uint32_t, std::vector<sheets::Position>> by_whole;  // row of the whole → cells of its parts
    for (const Field& field : fields) {
      if (field.part != FieldPart::cell || (field.type != FieldType::whole && field.type != FieldType::decimal))
        continue;
      const model::FormRow& row = form_.tables[field.table].rows[field.row];
      if (row.relation == model::RowRelation::none || !row.parent || *row.parent >= field.row) continue;
      if (is_whole_of(field, *row.parent, row.relation))
        by_whole[field.at.row - static_cast<std::uint32_t>(field.row - *row.parent)].push_back(field.at);
    }
    for (const auto& [whole, cells] : by_whole)
      for (const sheets::Range& range : rectangles(cells)) add_part(whole, range);
  }

  bool is_whole_of(const Field& part, std::size_t whole, model::RowRelation relation) const {
    const model::FormTable& table = form_.tables[part.table];
    const model::FormulaTable formulas(table);
    if (model::cell_type(*formulas.columns()[part.leaf], table.rows[whole]) != part.type) return false;
    return relation == model::RowRelation::subset || formulas.formula_at({whole, part.leaf}) == nullptr;
  }

  void add_part(std::uint32_t whole, const sheets::Range& range) {
    const std::string part = sheets::cell_name(range.first);
    const std::string column = sheets::column_name(range.first.column);
    const std::string sum = column + '$' + std::to_string(whole + 1);
    sheet_.highlights.push_back(
        {range, "AND(ISNUMBER(" + part + "),ISNUMBER(" + sum + ")," + part + ">" + sum + ")", looks::doubtful});
  }

  sheets::Sheet& sheet_;
  const model::Form& form_;
  Lists& lists_;
};

}  // namespace

void add_answer_rules(sheets::Sheet& sheet, const model::Form& form, std::span<const Field> fields, Lists& lists) {
  RuleMaker(sheet, form, lists).make(fields);
}

}  // namespace forms
