#include "model/answer.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "base/wording.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace model {

namespace {

constexpr std::size_t longest_words = 4000;  // more does not fit on a printed row
constexpr int first_year = 1900;             // spreadsheets know no day before it
constexpr int last_year = 2100;

struct Wordings {
  const char* title;
  const char* prompt;  // {0} the example, {1} and {2} the bounds
  const char* refusal;
};

std::string filled(const char* words, const std::string& example, const std::string& least, const std::string& most) {
  return base::format(words, std::array{example, least, most});
}

AnswerRule made(AnswerBounds bounds, const Wordings& words, std::string example, const std::string& least = {},
                const std::string& most = {}) {
  return {std::move(bounds), words.title, filled(words.prompt, example, least, most),
          filled(words.refusal, example, least, most), std::move(example)};
}

AnswerRule number_rule(const NumberBounds& bounds, const Wordings& words, std::string example) {
  const auto printed = [](std::optional<std::int32_t> bound) { return bound ? std::to_string(*bound) : std::string(); };
  return made(bounds, words, std::move(example), printed(bounds.least), printed(bounds.most));
}

AnswerRule date_rule() {
  const auto first = base::Date::find(first_year, 1, 1), last = base::Date::find(last_year, 12, 31);
  base::ensure(first && last, "bounds of dates are days");
  return made(DateBounds{*first, *last},
              {"Дата", "Введите дату: день, месяц и год через точку, например {0}.",
               "Здесь нужна дата: день, месяц и год через точку, например {0}."},
              "05.06.2020");
}

AnswerRule choice_rule(const std::vector<Text>& options) {
  Choices choices;
  for (const Text& option : options) choices.words.push_back(plain(option));
  return made(std::move(choices),
              {"Выбор из списка", "Выберите одно из значений списка: стрелка справа от ячейки.",
               "Такого значения в списке нет: выберите одно из предложенных."},
              {});
}

AnswerRule word_rule(const char* title, const char* prompt) {
  return made(WordBounds{longest_words}, {title, prompt, "Слишком длинный текст: оставьте не больше {2} знаков."}, {},
              {}, std::to_string(longest_words));
}

bool says(const std::string& caption, const std::string& words) { return caption.find(words) != std::string::npos; }

std::string choices(const std::string& caption, const std::vector<Text>& options) {
  std::string out;
  bool said = true;
  for (const Text& option : options) {
    const std::string words = plain(option);
    said = said && says(caption, words);
    out += (out.empty() ? "" : " / ") + words;
  }
  return said ? std::string() : " (" + out + ")";
}

template <class Captioned>
std::string addition(const Captioned& of) {
  const std::string caption = plain(of.caption);
  std::string out;
  if (!of.unit.empty() && !says(caption, of.unit)) out = (caption.empty() ? "" : ", ") + of.unit;
  if (of.told) return out;
  if (of.type == FieldType::yesno && !says(caption, "да/нет")) out += " (да/нет)";
  if (of.type == FieldType::choice) out += choices(caption, of.options);
  return out;
}

// «05.06.2020», «5.6.2020».
std::optional<base::Date> find_date(std::string_view words) {
  std::array<int, 3> parts{};
  for (int& part : parts) {
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), part);
    const auto length = static_cast<std::size_t>(end - words.data());
    const bool last = &part == &parts.back();
    if (error != std::errc() || (last ? length != 4 : length > 2)) return std::nullopt;
    words.remove_prefix(length);
    if (last ? !words.empty() : !words.starts_with('.')) return std::nullopt;
    if (!last) words.remove_prefix(1);
  }
  return base::Date::find(parts[2], parts[1], parts[0]);
}

struct FaultFinder {
  std::optional<Fault> operator()(const NumberBounds& bounds, base::Decimal number) const {
    if (bounds.whole && number.rounded(0) != number) return Fault::fraction;
    if (bounds.least && number < base::Decimal(*bounds.least)) return Fault::too_small;
    if (bounds.most && number > base::Decimal(*bounds.most)) return Fault::too_large;
    return std::nullopt;
  }
  std::optional<Fault> operator()(const DateBounds& bounds, base::Date date) const {
    if (date < bounds.first) return Fault::too_small;
    return date > bounds.last ? std::optional(Fault::too_large) : std::nullopt;
  }
  std::optional<Fault> operator()(const Choices& choices, const std::string& words) const {
    return std::ranges::find(choices.words, words) == choices.words.end() ? std::optional(Fault::not_offered)
                                                                          : std::nullopt;
  }
  std::optional<Fault> operator()(const WordBounds& bounds, const std::string& words) const {
    return base::count_code_points(words) > bounds.longest ? std::optional(Fault::too_long) : std::nullopt;
  }
  template <class Bounds, class Other>
  std::optional<Fault> operator()(const Bounds&, const Other&) const {
    return Fault::other_kind;
  }
};

struct AnswerFinder {
  std::string_view words;

  std::optional<Answer> operator()(const NumberBounds&) const { return base::Decimal::find(words); }
  std::optional<Answer> operator()(const DateBounds&) const { return find_date(words); }
  std::optional<Answer> operator()(const Choices&) const { return std::string(words); }
  std::optional<Answer> operator()(const WordBounds&) const { return std::string(words); }
};

}  // namespace

AnswerRule answer_rule(FieldType type, const std::vector<Text>& options) {
  switch (type) {
    case FieldType::whole:
      return number_rule({0, {}, true},
                         {"Целое число", "Введите целое число, например {0}. Если показатель равен нулю, введите 0.",
                          "Здесь нужно целое число, не меньше нуля: только цифры, без слов, пробелов и дробной части."},
                         "12");
    case FieldType::decimal:
      return number_rule({},
                         {"Число", "Введите число, можно с дробной частью, например {0}.",
                          "Здесь нужно число: только цифры и десятичная запятая, без слов и единиц измерения."},
                         "36,5");
    case FieldType::percent:
      return number_rule({0, 100, false},
                         {"Процент", "Введите число от {1} до {2} без знака %, например {0}.",
                          "Здесь нужно число от {1} до {2} без знака %."},
                         "45,5");
    case FieldType::year:
      return number_rule({first_year, last_year, true},
                         {"Год", "Введите год четырьмя цифрами, например {0}.",
                          "Здесь нужен год четырьмя цифрами, от {1} до {2}, без «г.»."},
                         "2019");
    case FieldType::date: return date_rule();
    case FieldType::yesno:
      return made(Choices{{"да", "нет"}},
                  {"Да или нет", "Выберите из списка: да или нет.", "Здесь может стоять только «да» или «нет»."}, "да");
    case FieldType::choice: return choice_rule(options);
    case FieldType::text: return word_rule("Текст", "Введите текст. Если он не помещается, увеличьте высоту строки.");
    case FieldType::none:
    case FieldType::number:
    case FieldType::label:
    case FieldType::code: break;
  }
  base::ensure(false, "only what respondents answer has a rule");
  return {};
}

AnswerRule caption_rule() {
  return word_rule("Допишите название строки", "Впишите сюда то, о чём просят слова строки: предмет, вид, название.");
}

FieldType answered_type(const FormColumn& leaf, const FormRow& row) {
  const FieldType type = cell_type(leaf, row);
  return type == FieldType::choice && answer_options(leaf, row).empty() ? FieldType::text : type;
}

const std::vector<Text>& answer_options(const FormColumn& leaf, const FormRow& row) {
  return leaf.type ? leaf.options : row.options;
}

std::string answer_unit(const FormColumn& leaf, const FormRow& row, const FormTable& table) {
  const std::string& unit = leaf.unit.empty() ? row.unit : leaf.unit;
  const FieldType type = cell_type(leaf, row);
  const bool amount = type == FieldType::whole || type == FieldType::decimal;
  return unit.empty() && amount ? plain(table.unit) : unit;
}

std::string caption_addition(const FormRow& row) { return row.heading ? std::string() : addition(row); }

std::string caption_addition(const FormColumn& column) { return addition(column); }

std::optional<Answer> find_answer(const AnswerRule& rule, std::string_view words) {
  return std::visit(AnswerFinder{words}, rule.bounds);
}

std::optional<Fault> fault_of(const AnswerRule& rule, const Answer& answer) {
  return std::visit(FaultFinder{}, rule.bounds, answer);
}

}  // namespace model
