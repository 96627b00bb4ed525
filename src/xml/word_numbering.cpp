#include "xml/word_numbering.h"

#include "base/utf8.h"
#include "xml/word_symbols.h"

#include <algorithm>
#include <utility>

namespace xml {

namespace {

// Labels are copied to each paragraph; Word's own dialog takes a few dozen characters.
constexpr std::size_t longest_text = 256;

std::string cut(std::string_view text) {
  std::size_t end = std::min(text.size(), longest_text);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end));
}

std::size_t level_of(std::optional<std::int64_t> number) {
  return static_cast<std::size_t>(std::clamp<std::int64_t>(number.value_or(0), 0, word_levels - 1));
}

}  // namespace

// ---- reading

class WordNumberingReader : public WordListener {
 public:
  void start(const WordTag& tag) override {
    const WordName name = name_of(tag);
    if (name == WordName::set_aside || name == WordName::change) return skip();
    open_.push_back(name);
    if (list_ != nullptr) return of_list(name, tag);
    if (instance_ != nullptr) return of_instance(name, tag);
    if (name == WordName::abstract_num) begin_list(tag.number("abstractNumId").value_or(-1));
    if (name == WordName::num) begin_instance(tag.number("numId").value_or(-1));
  }

  void end() override {
    const WordName name = open_.back();
    open_.pop_back();
    const bool whole = name == WordName::abstract_num || name == WordName::num;
    if (whole || name == WordName::level) level_ = nullptr;
    if (whole || name == WordName::level_override) override_ = nullptr;
    if (whole) list_ = nullptr, instance_ = nullptr;
  }

  WordNumbering finish() { return std::move(numbering_); }

 private:
  void begin_list(std::int64_t id) {
    numbering_.list_by_id_.emplace(id, numbering_.lists_.size());
    list_ = &numbering_.lists_.emplace_back();
    list_->id = id;
  }

  void begin_instance(std::int64_t id) {
    instance_ = &numbering_.instances_[id];
    *instance_ = {};
  }

  void of_list(WordName name, const WordTag& tag) {
    if (level_ != nullptr) return of_level(name, tag);
    if (name == WordName::num_style_link) list_->style_link = tag.value();
    if (name != WordName::level) return;
    const std::size_t index = level_of(tag.number("ilvl"));
    std::erase_if(list_->levels, [&](const auto& one) { return one.first == index; });
    level_ = &list_->levels.emplace_back(index, WordListLevel{}).second;
  }

  void of_instance(WordName name, const WordTag& tag) {
    if (level_ != nullptr) return of_level(name, tag);
    if (name == WordName::abstract_num_id) instance_->list_id = tag.number();
    if (name == WordName::level_override) {
      const std::size_t index = level_of(tag.number("ilvl"));
      std::erase_if(instance_->overrides, [&](const auto& one) { return one.level == index; });
      override_ = &instance_->overrides.emplace_back();
      override_->level = index;
    }
    if (override_ == nullptr) return;
    if (name == WordName::start_override) override_->start = tag.number().value_or(0);
    if (name == WordName::level) level_ = &override_->instead.emplace();
  }

  void of_level(WordName name, const WordTag& tag) {
    switch (name) {
      case WordName::start: level_->start = std::max<std::int64_t>(0, tag.number().value_or(0)); break;
      case WordName::num_format: format(tag); break;
      case WordName::level_text: level_->text = cut(tag.value()); break;
      case WordName::level_legal: level_->legal = tag.on(); break;
      case WordName::level_restart: level_->restart = tag.number(); break;
      case WordName::paragraph_style: level_->style = tag.value(); break;
      case WordName::run_fonts:
        level_->font = cut(tag.value("ascii").empty() ? tag.value("hAnsi") : tag.value("ascii"));
        break;
      default: break;
    }
  }

  // «001, 002, 003, …» is a format of its own, told by its beginning.
  void format(const WordTag& tag) {
    level_->format = cut(tag.value());
    if (level_->format != "custom") return;
    const std::string_view zeros = tag.value("format");
    level_->format = "decimal";
    level_->digits = std::clamp<std::size_t>(std::min(zeros.find_first_not_of("0123456789"), zeros.size()), 1, 10);
    if (!zeros.starts_with('0')) level_->digits = 1;
  }

  WordNumbering numbering_;
  WordNumbering::List* list_ = nullptr;
  WordNumbering::Instance* instance_ = nullptr;
  WordNumbering::Override* override_ = nullptr;
  WordListLevel* level_ = nullptr;
  std::vector<WordName> open_;
};

std::variant<WordNumbering, WordFault> WordNumbering::read(std::string_view bytes, std::size_t depth) {
  WordNumberingReader reader;
  if (const auto fault = read_word_xml(bytes, depth, reader)) return *fault;
  return reader.finish();
}

// ---- whose list it is

const WordNumbering::Override* WordNumbering::Instance::find(std::size_t level) const {
  const auto found = std::ranges::find(overrides, level, &Override::level);
  return found == overrides.end() ? nullptr : &*found;
}

const WordListLevel* WordNumbering::List::find(std::size_t level) const {
  for (const auto& [index, one] : levels)
    if (index == level) return &one;
  return nullptr;
}

// Through the style of lists to the instance that it names, and to the list of that: once, or round and round.
std::optional<std::size_t> WordNumbering::linked(std::size_t list, const WordStyles& styles) const {
  constexpr int most = 8;
  for (int step = 0; step < most && !lists_[list].style_link.empty(); ++step) {
    const WordStyles::Style* style = styles.find(lists_[list].style_link);
    if (style == nullptr || !style->setting.place.list) return std::nullopt;
    const auto instance = instances_.find(*style->setting.place.list);
    if (instance == instances_.end() || !instance->second.list_id) return std::nullopt;
    const auto next = list_by_id_.find(*instance->second.list_id);
    if (next == list_by_id_.end() || next->second == list) return std::nullopt;
    list = next->second;
  }
  return lists_[list].style_link.empty() ? std::optional(list) : std::nullopt;
}

void WordNumbering::link(const WordStyles& styles) {
  for (auto& [id, instance] : instances_) {
    if (!instance.list_id) continue;
    const auto list = list_by_id_.find(*instance.list_id);
    if (list == list_by_id_.end()) continue;
    instance.list = linked(list->second, styles).value_or(list->second);
  }
}

const WordNumbering::Instance* WordNumbering::find(std::int64_t id) const {
  const auto found = instances_.find(id);
  return found == instances_.end() || found->second.list == SIZE_MAX ? nullptr : &found->second;
}

const WordListLevel* WordNumbering::level_at(const Instance& instance, std::size_t level) const {
  const Override* override = instance.find(level);
  if (override != nullptr && override->instead) return &*override->instead;
  return lists_[instance.list].find(level);
}

// The level of a list that a style names is that which names the style (17.9.23).
std::optional<WordNumbering::Place> WordNumbering::place(const WordStyles& styles, const WordStyles::Style& style,
                                                         const WordListPlace& direct) const {
  const std::int64_t id = direct.list.value_or(style.setting.place.list.value_or(0));
  const Instance* instance = id == 0 ? nullptr : find(id);
  if (instance == nullptr) return std::nullopt;
  if (direct.level) return Place{id, level_of(direct.level)};
  if (direct.list) return Place{id, 0};
  const std::string_view named = styles.list_style(style);
  for (std::size_t level = 0; level < word_levels && !named.empty(); ++level)
    if (const WordListLevel* one = level_at(*instance, level); one != nullptr && one->style == named)
      return Place{id, level};
  return Place{id, level_of(style.setting.place.level)};
}

// ---- counting

std::int64_t WordCount::start_of(const WordNumbering::Instance& instance, std::size_t level) const {
  const WordNumbering::Override* override = instance.find(level);
  if (override != nullptr && override->start) return *override->start;
  const WordListLevel* own = numbering_.level_at(instance, level);
  return own == nullptr ? 1 : own->start;
}

WordCount::Label WordCount::next(const WordNumbering::Place& place) {
  const WordNumbering::Instance* instance = numbering_.find(place.instance);
  if (instance == nullptr) return {};
  Counters& counters = counters_[instance->list];
  std::uint32_t& used = used_[place.instance];
  const std::uint32_t bit = 1U << place.level;
  const WordNumbering::Override* override = instance->find(place.level);
  const bool anew = override != nullptr && override->start && (used & bit) == 0;
  used |= bit;
  for (std::size_t above = 0; above < place.level; ++above)
    if (!counters.values[above]) counters.values[above] = start_of(*instance, above);
  auto& value = counters.values[place.level];
  value = value && !anew ? *value + 1 : start_of(*instance, place.level);
  for (std::size_t below = place.level + 1; below < word_levels; ++below) {
    const WordListLevel* level = numbering_.level_at(*instance, below);
    const bool kept = level != nullptr && level->restart && *level->restart <= static_cast<std::int64_t>(place.level);
    if (!kept) counters.values[below].reset();
  }
  const WordListLevel* level = numbering_.level_at(*instance, place.level);
  if (level == nullptr) return {};
  std::string words = shown(*instance, *level, counters);
  const bool counts = level->format != "bullet" && level->format != "none";
  return {std::move(words), counts && level->text.find('%') != std::string::npos};
}

namespace {

std::string mark_of(const WordListLevel& level) {
  std::string out;
  for (std::size_t at = 0; at < level.text.size(); at += base::code_point_length(level.text, at)) {
    const char32_t c = base::code_point_at(level.text, at);
    // What a font of pictures shows, is a mark whatever it is; its minus is the dash of who chose it in a list.
    const bool picture = c >= 0xE000 && c < 0xF900;
    const char32_t shown = character_of_symbol(level.font, c).value_or(picture ? U'•' : c);
    base::append_utf8(out, picture && shown == U'−' ? U'–' : shown);
  }
  return out;
}

std::string number_at(const WordListLevel& level, std::int64_t number, bool legal) {
  std::string out = word_number_words(legal && level.format != "decimalZero" ? "decimal" : level.format, number);
  if (out.size() < level.digits) out.insert(0, level.digits - out.size(), '0');
  return out;
}

}  // namespace

std::string WordCount::shown(const WordNumbering::Instance& instance, const WordListLevel& level,
                             const Counters& counters) const {
  if (level.format == "bullet") return mark_of(level);
  std::string out;
  for (std::size_t at = 0; at < level.text.size(); ++at) {
    const bool place =
        level.text[at] == '%' && at + 1 < level.text.size() && level.text[at + 1] >= '1' && level.text[at + 1] <= '9';
    if (!place) {
      out += level.text[at];
      continue;
    }
    const auto of = static_cast<std::size_t>(level.text[++at] - '1');
    const WordListLevel* shown = numbering_.level_at(instance, of);
    if (shown == nullptr || shown->format == "bullet") continue;
    out += number_at(*shown, counters.values[of].value_or(start_of(instance, of)), level.legal);
  }
  return out;
}

// ---- numbers

namespace {

constexpr std::u32string_view latin = U"abcdefghijklmnopqrstuvwxyz";
// Without ё, й, ъ, ы, ь, as Word counts.
constexpr std::u32string_view russian_lower = U"абвгдежзиклмнопрстуфхцчшщэюя";
constexpr std::u32string_view russian_upper = U"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ";
constexpr std::u32string_view notes = U"*†‡§";

// Behind the last letter each is doubled, then trebled: «аа», «бб». Word ends at thirty.
std::string letters(std::u32string_view alphabet, std::int64_t number) {
  constexpr std::int64_t most = 30;
  const auto count = static_cast<std::int64_t>(alphabet.size());
  if (number < 1 || number > count * most) return std::to_string(number);
  const auto letter = static_cast<std::size_t>((number - 1) % count);
  return base::to_utf8(std::u32string(static_cast<std::size_t>((number - 1) / count + 1), alphabet[letter]));
}

std::string roman(std::int64_t number) {
  constexpr std::int64_t most = 32'767;
  constexpr std::array<std::pair<int, std::string_view>, 13> signs{{{1000, "m"},
                                                                    {900, "cm"},
                                                                    {500, "d"},
                                                                    {400, "cd"},
                                                                    {100, "c"},
                                                                    {90, "xc"},
                                                                    {50, "l"},
                                                                    {40, "xl"},
                                                                    {10, "x"},
                                                                    {9, "ix"},
                                                                    {5, "v"},
                                                                    {4, "iv"},
                                                                    {1, "i"}}};
  if (number < 1 || number > most) return std::to_string(number);
  std::string out;
  for (const auto& [value, sign] : signs)
    for (; number >= value; number -= value) out += sign;
  return out;
}

std::string upper(std::string words) {
  for (char& c : words)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return words;
}

}  // namespace

std::string word_number_words(std::string_view format, std::int64_t number) {
  if (format == "none" || format == "bullet") return {};
  if (format == "lowerLetter") return letters(latin, number);
  if (format == "upperLetter") return upper(letters(latin, number));
  if (format == "russianLower") return letters(russian_lower, number);
  if (format == "russianUpper") return letters(russian_upper, number);
  if (format == "lowerRoman") return roman(number);
  if (format == "upperRoman") return upper(roman(number));
  if (format == "chicago") return letters(notes, number);
  if (format == "numberInDash") return "- " + std::to_string(number) + " -";
  if (format == "decimalEnclosedFullstop") return std::to_string(number) + ".";
  if (format == "decimalEnclosedParen") return "(" + std::to_string(number) + ")";
  std::string out = std::to_string(number);
  if (format == "decimalZero" && number >= 0 && number < 10) out.insert(0, "0");
  return out;
}

}  // namespace xml
