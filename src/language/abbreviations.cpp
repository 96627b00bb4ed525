#include "language/abbreviations.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/signs.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace language {

namespace {

bool is_russian_capital(char32_t c) { return (c >= U'А' && c <= U'Я') || c == U'Ё'; }
bool is_russian(char32_t c) { return (c >= U'А' && c <= U'я') || c == U'Ё' || c == U'ё'; }
bool is_hyphen(char32_t c) { return c == U'-' || c == U'\u2010' || c == U'\u2011'; }

std::size_t bytes_of(char32_t c) {
  std::string bytes;
  base::append_utf8(bytes, c);
  return bytes.size();
}

template <std::size_t size>
bool is_one_of(std::u32string_view word, const std::array<std::u32string_view, size>& list) {
  return std::ranges::find(list, word) != list.end();
}

// ---- words typed in capitals

// clang-format off
constexpr auto short_words = std::to_array<std::u32string_view>({
    U"АКТ", U"АНКЕТА", U"БЕЗ", U"ВЕРНО", U"ВСЕ", U"ВСЕГО", U"ВЫ", U"ГЛАВА", U"ГОРОД", U"ГРАФИК", U"ДА", U"ДЛЯ", U"ДО",
    U"ДОГОВОР", U"ЖУРНАЛ", U"ЗА", U"ЗАКОН", U"ЗАЯВКА", U"ЗНАК", U"ИЗ", U"ИЛИ", U"ИТОГО", U"КАК", U"КАРТА", U"КОПИЯ",
    U"КРАЙ", U"КОРП", U"МЕСТО", U"МЫ", U"НА", U"НЕ", U"НЕТ", U"НИ", U"НОМЕР", U"ОБ", U"ОБЛ", U"ОБЛАСТЬ", U"ОБРАЗЕЦ",
    U"ОН", U"ОНИ", U"ОТ", U"ОТЧЕТ", U"ОТЧЁТ", U"ОКРУГ", U"ПЕР", U"ПЛАН", U"ПОД", U"ПОРЯДОК", U"ПРАВИЛА", U"ПРАВО",
    U"ПРИ", U"ПРИКАЗ", U"ПРОЕКТ", U"ПРОТОКОЛ", U"РАЗДЕЛ", U"РАЙОН", U"РЕЕСТР", U"РЕШИЛ", U"РЕШИЛА", U"РЕШИЛО", U"СЕЛО",
    U"СОСТАВ", U"СПИСОК", U"СРОЧНО", U"СТАТЬЯ", U"СТОП", U"СХЕМА", U"ТОЛЬКО", U"ТОМ", U"УКАЗ", U"УЛ", U"УЛИЦА", U"УСТАВ", U"ФОРМА",
    U"ЧАСТЬ", U"ЧТО", U"ЭТО",
});
constexpr auto word_ends = std::to_array<std::u32string_view>({
    U"ТЬ", U"СЯ", U"ИЕ", U"ИЯ", U"ИЙ", U"ЫЙ", U"АЯ", U"ОЕ", U"ЫЕ", U"ОГО", U"ЫХ", U"ИХ", U"ЫМ", U"ОЙ", U"ОМУ", U"АНО",
    U"ЕНО", U"ЮТ", U"ЕТ", U"ИТ", U"ОВ", U"АМИ",
});
// clang-format on

// Neither three vowels nor four consonants side by side, and enough of both.
bool is_pronounceable(std::u32string_view word) {
  constexpr std::u32string_view vowel_letters = U"АЕЁИОУЫЭЮЯ";
  std::size_t vowels = 0, run = 0, longest_vowels = 0, longest_consonants = 0;
  bool last_vowel = false;
  for (const char32_t c : word) {
    const bool vowel = vowel_letters.find(c) != std::u32string_view::npos;
    run = vowel == last_vowel ? run + 1 : 1;
    std::size_t& longest = vowel ? longest_vowels : longest_consonants;
    longest = std::max(longest, run);
    vowels += vowel ? 1 : 0;
    last_vowel = vowel;
  }
  return longest_vowels < 3 && longest_consonants < 4 && vowels * 4 >= word.size() && vowels * 3 <= word.size() * 2;
}

// No list has all words; long ones are told by their sound, shorter ones by their endings.
bool is_plain_word(std::u32string_view word) {
  constexpr std::size_t long_word = 7, ending_tells = 5;
  if (is_one_of(word, short_words)) return true;
  if (word.size() < ending_tells || !is_pronounceable(word)) return false;
  return word.size() >= long_word ||
         std::ranges::any_of(word_ends, [&](std::u32string_view end) { return word.ends_with(end); });
}

// ---- one word

// How many of its letters are the abbreviation: all of «МОУО», «МОиН», three of «ВУЗы»; 0: it is none.
std::size_t abbreviation_letters(std::u32string_view word) {
  constexpr auto endings = std::to_array<std::u32string_view>(
      {U"а", U"у", U"е", U"ы", U"и", U"ов", U"ом", U"ам", U"ах", U"ами", U"ей", U"ями"});
  if (!std::ranges::all_of(word, is_russian)) return 0;
  std::size_t lead = 0;
  while (lead < word.size() && is_russian_capital(word[lead])) ++lead;
  if (lead < 2) return 0;
  // «ХХ» век, «НН» for a blank, «РР» for Latin letters; «ОО» is meant.
  constexpr std::u32string_view no_abbreviation_alone = U"ХНР";
  const bool same = std::ranges::all_of(word.substr(0, lead), [&](char32_t c) { return c == word[0]; });
  if (same && no_abbreviation_alone.find(word[0]) != std::u32string_view::npos) return 0;
  if (word == U"МПа" || word == U"ГПа") return 0;  // the unit
  const std::u32string_view rest = word.substr(lead);
  if (rest.empty()) return lead;
  if (is_one_of(rest, endings)) return lead;
  return std::ranges::any_of(rest, is_russian_capital) ? word.size() : 0;
}

// D0 90…D0 AF are А…Я, D0 81 is Ё.
bool is_capital_at(std::string_view line, std::size_t at) {
  const auto byte = static_cast<unsigned char>(line[at + 1]);
  return line[at] == '\xD0' && ((byte >= 0x90U && byte <= 0xAFU) || byte == 0x81U);
}

struct Capitals {
  Word word;
  std::u32string letters = {};  // of a word that begins with two capitals
  std::size_t capitals = 0;     // that it begins with
  std::size_t abbreviated = 0;  // letters
  bool all = false;             // it is typed in capitals, one letter included

  [[nodiscard]] bool is_letter() const { return all && capitals == 1; }
};

class Finder {
 public:
  explicit Finder(std::string_view line) : line_(line) {
    const std::vector<Word> words = words_of(line);
    words_.reserve(words.size());
    for (const Word& word : words) {
      Capitals& one = words_.emplace_back(Capitals{word});
      std::size_t end = word.first;
      while (end + 1 < word.end && is_capital_at(line, end)) end += 2;
      one.capitals = (end - word.first) / 2;
      one.all = end == word.end;
      if (one.capitals < 2) continue;
      one.letters = base::to_utf32(word.in(line));
      one.abbreviated = abbreviation_letters(one.letters);
    }
  }

  std::vector<FoundAbbreviation> find() {
    silence_loud_words();
    std::vector<FoundAbbreviation> out;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const Capitals& one = words_[i];
      if (one.abbreviated == 0 || is_code(one) || has_initials(i)) continue;
      const std::size_t bytes = one.abbreviated * 2;  // Russian letters
      out.push_back({one.word.first, one.word.first + bytes, names(one)});
    }
    mark_chains(out);
    mark_grades(out);
    mark_quoted(out);
    return out;
  }

 private:
  [[nodiscard]] char32_t before(std::size_t at) const {
    if (at == 0) return U'\0';
    do --at;
    while ((static_cast<unsigned char>(line_[at]) & 0xC0U) == 0x80U);
    return base::code_point_at(line_, at);
  }
  [[nodiscard]] char32_t at(std::size_t byte) const {
    return byte < line_.size() ? base::code_point_at(line_, byte) : U'\0';
  }
  // The first sign behind these bytes that is no blank, and whether blanks stand before it.
  [[nodiscard]] char32_t behind(std::size_t end) const {
    while (is_blank(at(end))) end += base::code_point_length(line_, end);
    return at(end);
  }

  // A hyphen with a blank behind it is a dash: «РМО- районные объединения».
  [[nodiscard]] bool is_joined_behind(std::size_t end) const {
    const char32_t sign = at(end);
    if (!is_hyphen(sign)) return is_digit(sign) || sign == U'_' || sign == U'@' || sign == U'\\';
    return !is_gap(at(end + base::code_point_length(line_, end)));
  }
  [[nodiscard]] bool is_joined_before(std::size_t first) const {
    const char32_t sign = before(first);
    if (sign == U'.') return is_letter(before(first - 1));
    if (!is_hyphen(sign)) return is_digit(sign) || sign == U'_' || sign == U'@' || sign == U'\\';
    return !is_gap(before(first - bytes_of(sign)));
  }

  // «ВБ-35», «ИКТ-центр», «0503МО», «a_МО», «№ ВБ».
  [[nodiscard]] bool is_code(const Capitals& one) const {
    if (is_joined_before(one.word.first) || is_joined_behind(one.word.end)) return true;
    std::size_t blank = one.word.first;
    while (blank > 0 && is_blank(before(blank))) blank -= bytes_of(before(blank));
    return before(blank) == U'№';
  }

  // «ИВАНОВ И.И.», «И.И. ИВАНОВ», «ИВАНОВ Иван Иванович».
  [[nodiscard]] bool has_initials(std::size_t index) const {
    constexpr std::size_t shortest = 4;
    const auto initial = [this](const Capitals& one) { return one.is_letter() && at(one.word.end) == U'.'; };
    if (words_[index].letters.size() < shortest) return false;
    if (index + 1 < words_.size() && initial(words_[index + 1])) return true;
    if (index > 0 && initial(words_[index - 1])) return true;
    if (index + 2 >= words_.size() || words_[index + 2].capitals == 0) return false;
    const std::string_view third = words_[index + 2].word.in(line_);
    return third.ends_with("вич") || third.ends_with("вна") || third.ends_with("ВИЧ") || third.ends_with("ВНА");
  }

  [[nodiscard]] bool is_dash_before(std::size_t index) const {
    const std::size_t end = words_[index - 1].word.end;
    const std::string_view between = line_.substr(end, words_[index].word.first - end);
    return base::contains(between, " – ") || base::contains(between, "- ");
  }

  // It says what kind of thing the name or number behind it is of; «ФСТ России» is itself the name of a federal body.
  [[nodiscard]] bool names(const Capitals& one) const {
    if (line_.substr(one.word.end).starts_with(" России")) return true;
    const char32_t next = behind(one.word.end);
    return next == U'«' || next == U'"' || next == U'“' || next == U'„' || next == U'№' || is_digit(next);
  }

  // Words in capitals beside one that is no abbreviation are a heading or an address: «ПОЛОЖЕНИЕ О МОУО». A dash parts
  // them: «ОГПУ – ФГБОУВО …».
  void silence_loud_words() {
    for (std::size_t first = 0; first < words_.size();) {
      std::size_t end = first;
      bool loud = false;
      for (; end < words_.size() && words_[end].all && (end == first || !is_dash_before(end)); ++end)
        loud = loud || is_plain_word(words_[end].letters);
      for (std::size_t i = first; loud && i < end; ++i) words_[i].abbreviated = 0;
      first = std::max(end, first + 1);
    }
  }

  // «ГАУ ДПО «…»»: both; «МО МВД России»: also its own part; «ФГИС ЦС»: a system's name is short as it is.
  void mark_chains(std::vector<FoundAbbreviation>& out) const {
    const auto joined = [&](std::size_t i) {
      return out[i - 1].end + 1 == out[i].first && line_[out[i - 1].end] == ' ';
    };
    for (std::size_t i = out.size(); i-- > 1;) {
      const std::string_view next = out[i].in(line_);
      const bool names_another = out[i].in_name || next == "МВД" || next == "МЧС";
      if (names_another && joined(i)) out[i - 1].in_name = true;
    }
    for (std::size_t i = 1; i < out.size(); ++i)
      if (out[i - 1].in(line_).ends_with("ИС") && joined(i)) out[i].in_name = true;
  }

  // «угля марки ДПК», «60 ЕД»: a grade, a unit.
  void mark_grades(std::vector<FoundAbbreviation>& out) const {
    for (FoundAbbreviation& one : out) {
      const std::string_view before = line_.substr(0, one.first);
      for (const std::string_view word : {"марки ", "марка ", "марку ", "маркой "})
        one.in_name = one.in_name || before.ends_with(word);
      const bool number =
          before.size() > 1 && before.ends_with(' ') && is_digit(static_cast<unsigned char>(*(before.end() - 2)));
      one.in_name = one.in_name || (number && one.in(line_) == "ЕД");
    }
  }

  void mark_quoted(std::vector<FoundAbbreviation>& out) const {
    if (line_.find('"') == std::string_view::npos && line_.find("«") == std::string_view::npos) return;
    int depth = 0;
    bool straight = false;
    std::size_t at = 0;
    for (FoundAbbreviation& one : out) {
      for (; at < one.first; ++at) {
        if (line_[at] == '"') straight = !straight;
        if (line_[at] != '\xC2') continue;
        const std::string_view rest = line_.substr(at);
        if (rest.starts_with("«")) ++depth;
        if (rest.starts_with("»")) --depth;
      }
      if (depth > 0 || straight) one.in_name = true;
    }
  }

  std::string_view line_;
  std::vector<Capitals> words_;
};

}  // namespace

// A letter begins wherever D0 stands: all bytes of a block at once, of which the compiler makes one step.
bool may_hold_abbreviation(std::string_view line) {
  constexpr std::size_t block = 16, pair = 4;  // bytes
  const auto capital = [](const char* at) {
    const auto lead = static_cast<unsigned char>(at[0]), byte = static_cast<unsigned char>(at[1]);
    const bool letter = static_cast<unsigned char>(byte - 0x90U) < 0x20U;
    return static_cast<unsigned char>((lead == 0xD0U) & (letter | (byte == 0x81U)));
  };
  for (; line.size() >= block + pair; line.remove_prefix(block)) {
    const char* const bytes = line.data();
    unsigned char found = 0;
    for (std::size_t i = 0; i < block; ++i)
      found |= static_cast<unsigned char>(capital(bytes + i) & capital(bytes + i + 2));
    if (found != 0) return true;
  }
  for (; line.size() >= pair; line.remove_prefix(1))
    if ((capital(line.data()) & capital(line.data() + 2)) != 0) return true;
  return false;
}

std::vector<FoundAbbreviation> find_abbreviations(std::string_view line) {
  if (!may_hold_abbreviation(line)) return {};
  return Finder(line).find();
}

std::u32string capitals_in(std::string_view abbreviation) {
  std::u32string out;
  for (const char32_t c : base::to_utf32(abbreviation))
    if (is_russian_capital(c)) out += c;
  return out;
}

std::vector<std::string> read_abbreviations(std::string_view file) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < file.size();) {
    const std::size_t end = std::min(file.find('\n', at), file.size());
    std::string_view line = file.substr(at, end - at);
    line = line.substr(0, line.find('#'));
    const auto parts = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == ',' || c == ';'; };
    for (std::size_t first = 0; first < line.size();) {
      std::size_t last = first;
      while (last < line.size() && !parts(line[last])) ++last;
      if (last > first) words.push_back(line.substr(first, last - first));
      first = last + 1;
    }
    at = end + 1;
  }
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return {words.begin(), words.end()};
}

}  // namespace language
