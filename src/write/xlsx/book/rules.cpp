#include "write/xlsx/book/rules.h"

#include "base/failure.h"
#include "write/xlsx/book/formats.h"
#include "write/xlsx/book/sheet_writer.h"

#include <string>
#include <type_traits>
#include <vector>

namespace xlsx {

namespace {

// The library takes char* (from 1.2 on const char* in lists) and copies it at once.
char* unowned(const std::string& text) { return text.empty() ? nullptr : const_cast<char*>(text.c_str()); }

std::uint8_t library_type(sheets::Accepts accepts) {
  switch (accepts) {
    case sheets::Accepts::whole: return LXW_VALIDATION_TYPE_INTEGER;
    case sheets::Accepts::decimal: return LXW_VALIDATION_TYPE_DECIMAL;
    case sheets::Accepts::date: return LXW_VALIDATION_TYPE_DATE_NUMBER;
    case sheets::Accepts::text_length: return LXW_VALIDATION_TYPE_LENGTH;
    case sheets::Accepts::words: return LXW_VALIDATION_TYPE_LIST;
    case sheets::Accepts::list: return LXW_VALIDATION_TYPE_CUSTOM_FORMULA;  // see make_lists
  }
  return LXW_VALIDATION_TYPE_NONE;
}

void set_bounds(lxw_data_validation& out, const sheets::Validation& validation) {
  if (validation.maximum) {
    out.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    out.minimum_number = validation.minimum;
    out.maximum_number = *validation.maximum;
  } else {
    out.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
    out.value_number = validation.minimum;
  }
}

void set_messages(lxw_data_validation& out, const sheets::Validation& validation) {
  // Not 1: the library's 1 means «off».
  out.ignore_blank = LXW_VALIDATION_ON;
  out.show_input = LXW_VALIDATION_ON;
  out.show_error = LXW_VALIDATION_ON;
  out.dropdown = LXW_VALIDATION_ON;
  out.input_title = unowned(validation.prompt_title);
  out.input_message = unowned(validation.prompt);
  out.error_title = unowned(validation.error_title);
  out.error_message = unowned(validation.error);
}

void write_validation(lxw_worksheet* out, const sheets::Validation& validation) {
  lxw_data_validation rule{};
  rule.validate = library_type(validation.accepts);
  set_bounds(rule, validation);
  set_messages(rule, validation);
  std::vector<std::remove_pointer_t<decltype(rule.value_list)>> words;
  for (const std::string& word : validation.words) words.push_back(unowned(word));
  words.push_back(nullptr);
  if (validation.accepts == sheets::Accepts::words) rule.value_list = words.data();
  const std::string list = '=' + absolute_name(validation.list_sheet, validation.list);
  if (validation.accepts == sheets::Accepts::list) {
    base::ensure(list.size() <= 255, "a list's formula fits");
    rule.value_formula = unowned(list);
  }
  const sheets::Range& range = validation.range;
  must(worksheet_data_validation_range(out, range.first.row, static_cast<lxw_col_t>(range.first.column), range.last.row,
                                       static_cast<lxw_col_t>(range.last.column), &rule));
}

// The library copies the formula of a list twice and loses the first copy. So lists are added as rules of their own
// formula, which is kept in the same place and copied once, and become lists afterwards.
void make_lists(lxw_worksheet* out, std::span<const sheets::Validation> validations) {
  auto validation = validations.begin();
  lxw_data_val_obj* rule = nullptr;
  STAILQ_FOREACH(rule, out->data_validations, list_pointers) {
    base::ensure(validation != validations.end(), "the library keeps the rules it was given");
    if (validation->accepts == sheets::Accepts::list) rule->validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    ++validation;
  }
}

}  // namespace

void write_validations(lxw_worksheet* out, std::span<const sheets::Validation> validations) {
  for (const sheets::Validation& validation : validations) write_validation(out, validation);
  make_lists(out, validations);
}

void write_highlight(lxw_workbook* book, lxw_worksheet* out, const sheets::Highlight& highlight) {
  const std::string formula = '=' + highlight.formula;
  lxw_conditional_format rule{};
  rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
  rule.value_string = unowned(formula);
  rule.format = add_fill(book, highlight.fill);
  const sheets::Range& range = highlight.range;
  must(worksheet_conditional_format_range(out, range.first.row, static_cast<lxw_col_t>(range.first.column),
                                          range.last.row, static_cast<lxw_col_t>(range.last.column), &rule));
}

}  // namespace xlsx
