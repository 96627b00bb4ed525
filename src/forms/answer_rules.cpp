#include "forms/answer_rules.h"

#include "forms/fitted.h"
#include "forms/looks.h"
#include "forms/rectangles.h"
#include "forms/sheet_names.h"
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

constexpr double longest_answer = 4000;  // characters; more does not fit on a printed row
constexpr double last_day = 73415;       // 31 December 2100 as a day serial
constexpr int first_year = 1900;
constexpr int last_year = 2100;

// What makes two cells' rules differ.
struct Rule {
  FieldType type = FieldType::text;
  FieldPart part = FieldPart::cell;
  std::string unit;
  std::optional<sheets::Range> list;
  friend auto operator<=>(const Rule&, const Rule&) = default;
};

struct Words {
  const char* title;
  const char* prompt;
  const char* error;
};

Words words_of(const Rule& rule) {
  if (rule.part == FieldPart::caption)
    return {"Допишите название строки", "Впишите сюда то, о чём просят слова строки: предмет, вид, название.",
            "Слишком длинный текст: оставьте не больше 4000 знаков."};
  switch (rule.type) {
    case FieldType::whole:
      return {"Целое число", "Введите целое число, например 12. Если показатель равен нулю, введите 0.",
              "Здесь нужно целое число, не меньше нуля: только цифры, без слов, пробелов и дробной части."};
    case FieldType::decimal:
      return {"Число", "Введите число, можно с дробной частью, например 36,5.",
              "Здесь нужно число: только цифры и десятичная запятая, без слов и единиц измерения."};
    case FieldType::percent:
      return {"Процент", "Введите число от 0 до 100 без знака %, например 45,5.",
              "Здесь нужно число от 0 до 100 без знака %."};
    case FieldType::year:
      return {"Год", "Введите год четырьмя цифрами, например 2019.",
              "Здесь нужен год четырьмя цифрами, от 1900 до 2100, без «г.»."};
    case FieldType::date:
      return {"Дата", "Введите дату: день, месяц и год через точку, например 05.06.2020.",
              "Здесь нужна дата: день, месяц и год через точку, например 05.06.2020."};
    case FieldType::yesno:
      return {"Да или нет", "Выберите из списка: да или нет.", "Здесь может стоять только «да» или «нет»."};
    case FieldType::choice:
      return {"Выбор из списка", "Выберите одно из значений списка: стрелка справа от ячейки.",
              "Такого значения в списке нет: выберите одно из предложенных."};
    default:
      return {"Текст", "Введите текст. Если он не помещается, увеличьте высоту строки.",
              "Слишком длинный текст: оставьте не больше 4000 знаков."};
  }
}

void set_bounds(sheets::Validation& out, const Rule& rule) {
  switch (rule.type) {
    case FieldType::whole: out.accepts = Accepts::whole; break;
    case FieldType::decimal:
      out.accepts = Accepts::decimal;
      out.minimum = -1e15;
      out.maximum = 1e15;
      break;
    case FieldType::percent:
      out.accepts = Accepts::decimal;
      out.maximum = 100;
      break;
    case FieldType::year:
      out.accepts = Accepts::whole;
      out.minimum = first_year;
      out.maximum = last_year;
      break;
    case FieldType::date:
      out.accepts = Accepts::date;
      out.minimum = 1;
      out.maximum = last_day;
      break;
    case FieldType::yesno:
      out.accepts = Accepts::words;
      out.words = {"да", "нет"};
      break;
    case FieldType::choice:
      out.accepts = Accepts::list;
      out.list_sheet = list_sheet;
      out.list = *rule.list;
      break;
    default: out.accepts = Accepts::text_length; out.maximum = longest_answer;
  }
}

sheets::Validation validation(const Rule& rule, const sheets::Range& range) {
  const Words words = words_of(rule);
  sheets::Validation out;
  out.range = range;
  set_bounds(out, rule);
  out.prompt_title = words.title;
  out.prompt = words.prompt;
  if (!rule.unit.empty()) out.prompt = fitted(out.prompt + " Единица: " + rule.unit + ".", sheets::prompt_limit);
  out.error_title = "Неверное значение";
  out.error = words.error;
  return out;
}

// True while the cell holds what its validation would refuse; pasting gets past a validation.
std::string wrong_value(const Rule& rule, const std::string& cell) {
  const auto unless_number = [&cell](const std::string& bad) {
    return "IF(ISNUMBER(" + cell + ")," + bad + "," + cell + "<>\"\")";
  };
  switch (rule.type) {
    case FieldType::whole: return unless_number("OR(" + cell + "<0," + cell + "<>INT(" + cell + "))");
    case FieldType::decimal: return unless_number("FALSE");
    case FieldType::percent: return unless_number("OR(" + cell + "<0," + cell + ">100)");
    case FieldType::year:
      return unless_number("OR(" + cell + "<1900," + cell + ">2100," + cell + "<>INT(" + cell + "))");
    case FieldType::date: return unless_number("OR(" + cell + "<1," + cell + ">73415)");
    case FieldType::yesno: return "AND(" + cell + "<>\"\"," + cell + "<>\"да\"," + cell + "<>\"нет\")";
    default: return {};
  }
}

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
    rule.unit = leaf.unit.empty() ? row.unit : leaf.unit;
    const bool amount = rule.type == FieldType::whole || rule.type == FieldType::decimal;
    if (rule.unit.empty() && amount) rule.unit = model::plain(table.unit);
    const std::vector<model::Text>& options = leaf.type ? leaf.options : row.options;
    if (rule.type == FieldType::choice && options.empty()) rule.type = FieldType::text;
    if (rule.type == FieldType::choice) rule.list = lists_.add(options);
    return rule;
  }

  void add(const Rule& rule, const sheets::Range& range) {
    sheet_.validations.push_back(validation(rule, range));
    const std::string formula = wrong_value(rule, sheets::cell_name(range.first));
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
