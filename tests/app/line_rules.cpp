#include "line_rules.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace line_rules {

namespace {

constexpr std::string_view soft_hyphen = "\u00ad";

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::u32string decoded(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size(); at += base::code_point_length(text, at))
    out += base::code_point_at(text, at);
  return out;
}

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_space_at(std::string_view text, std::size_t at) {
  return text[at] == ' ' || text.substr(at).starts_with("\u00a0");
}

std::string_view last_word(std::string_view line) {
  std::size_t first = 0;
  for (std::size_t at = 0; at < line.size(); at += base::code_point_length(line, at))
    if (is_space_at(line, at)) first = at + base::code_point_length(line, at);
  return line.substr(first);
}

std::string_view first_word(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); at += base::code_point_length(line, at))
    if (is_space_at(line, at)) return line.substr(0, at);
  return line;
}

std::string_view without_openers(std::string_view word) {
  while (!word.empty() && is_in(U"«„“\"([", base::code_point_at(word, 0)))
    word.remove_prefix(base::code_point_length(word, 0));
  return word;
}

// «года),» gives «года», «г.),» gives «г.».
std::string_view without_closers(std::string_view word) {
  static constexpr std::array<std::string_view, 9> closers{"»", "”", "\"", ")", "]", ",", ";", ":", "!"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view closer : closers)
      if (word.ends_with(closer)) {
        word.remove_suffix(closer.size());
        again = true;
      }
  }
  return word;
}

std::string_view without_stop(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

bool is_number(std::string_view word) {
  return !word.empty() && is_digit(word.front()) && word.back() != '.' &&
         std::ranges::all_of(decoded(word), [](char32_t c) { return is_in(U"0123456789.,/-–—", c); });
}

bool begins_with_number(std::string_view word) {
  word = without_openers(word);
  if (word.starts_with("№")) word.remove_prefix(std::string_view("№").size());
  if (!word.empty() && is_digit(word.front())) return true;
  const std::string_view bare = without_stop(without_closers(word));
  return !bare.empty() && bare.find_first_not_of("IVXLC") == std::string_view::npos;
}

// «А.», «А.А.», «Ж.-П.».
bool is_initials(std::string_view word) {
  const std::u32string letters = decoded(word);
  if (letters.size() < 2) return false;
  bool letter = true;  // awaited
  for (const char32_t c : letters) {
    if (letter && c == U'-') continue;
    if (letter ? !language::is_capital(c) : c != U'.') return false;
    letter = !letter;
  }
  return letter;
}

bool is_surname(std::string_view word) {
  const std::u32string letters = decoded(word);
  return letters.size() > 1 && language::is_capital(letters[0]) &&
         std::all_of(letters.begin() + 1, letters.end(),
                     [](char32_t c) { return c == U'-' || (language::is_letter(c) && !language::is_capital(c)); });
}

constexpr std::array<std::string_view, 8> one_letter_words{"и", "в", "к", "с", "о", "у", "а", "я"};
constexpr std::array<std::string_view, 6> years{"г", "гг", "год", "года", "годы", "году"};
constexpr std::array<std::string_view, 3> more_years{"годов", "годах", "годам"};
constexpr std::array<std::string_view, 16> parts{"п",  "пп",   "подп", "ст",  "стр",  "гр",  "ч",   "абз",
                                                 "гл", "разд", "табл", "рис", "прил", "лит", "вып", "т"};
constexpr std::array<std::string_view, 24> units{"%",   "тыс",     "млн", "млрд", "руб", "рублей", "коп", "кв",
                                                 "м",   "км",      "мм",  "см",   "га",  "кг",     "т",   "ч",
                                                 "чел", "человек", "экз", "л",    "шт",  "мин",    "лет", "раза"};

bool one_letter_word(std::string_view end) {
  const std::string small = language::lower(without_openers(end));
  return holds(one_letter_words, small);
}

bool number_sign(std::string_view end) {
  const std::string_view bare = without_openers(end);
  return bare == "№" || bare == "№№" || bare == "§" || bare == "§§";
}

bool initials(std::string_view end, std::string_view begin) {
  const std::string_view left = without_openers(end);
  if (is_initials(left) && is_surname(without_stop(without_closers(begin)))) return true;
  const std::string_view right = without_closers(begin);
  return is_initials(right) && (is_initials(left) || is_surname(left));
}

bool year(std::string_view end, std::string_view begin) {
  const std::string small = language::lower(without_stop(without_closers(begin)));
  return is_number(without_openers(end)) && (holds(years, small) || holds(more_years, small));
}

bool part_of_act(std::string_view end, std::string_view begin) {
  const std::string_view bare = without_openers(end);
  return bare.ends_with('.') && holds(parts, language::lower(without_stop(bare))) && begins_with_number(begin);
}

bool unit(std::string_view end, std::string_view begin) {
  if (begin.starts_with("%")) return is_number(without_openers(end));
  return is_number(without_openers(end)) && holds(units, language::lower(without_stop(without_closers(begin))));
}

bool dash(std::string_view begin) { return begin == "–" || begin == "—" || begin == "‒" || begin == "-"; }

// Letters next to the cut.
std::u32string letters_at_end(std::string_view word) {
  const std::u32string all = decoded(word);
  const auto other = std::find_if(all.rbegin(), all.rend(), [](char32_t c) { return !language::is_letter(c); });
  return {other.base(), all.end()};
}

std::u32string letters_at_start(std::string_view word) {
  const std::u32string all = decoded(word);
  return {all.begin(), std::ranges::find_if(all, [](char32_t c) { return !language::is_letter(c); })};
}

void check_pair(const Line& line, const Line& next, std::vector<Violation>& out) {
  const auto add = [&](Rule rule, bool broken) {
    if (broken) out.push_back({rule, line.text, next.text, line.page});
  };
  const std::string_view begin = first_word(next.text);
  const std::string_view end = last_word(line.text);
  if (end.ends_with(soft_hyphen)) {
    const std::u32string before = letters_at_end(end.substr(0, end.size() - soft_hyphen.size()));
    const std::u32string after = letters_at_start(begin);
    const auto capitals = std::ranges::count_if(before + after, language::is_capital);
    add(Rule::acronym, capitals > 1);
    add(Rule::short_part, before.size() < 2 || after.size() < 3);
    return;
  }
  add(Rule::one_letter_word, one_letter_word(end));
  add(Rule::number_sign, number_sign(end));
  add(Rule::initials, initials(end, begin));
  add(Rule::year, year(end, begin));
  add(Rule::part_of_act, part_of_act(end, begin));
  add(Rule::unit, unit(end, begin));
  add(Rule::dash, dash(begin));
}

// A word may be parted without a new hyphen after one of its own signs.
bool ends_in_own_sign(std::string_view text) {
  for (const std::string_view sign : {"-", "–", "—", "/", "‐"})
    if (text.ends_with(sign)) return true;
  return false;
}

// ---- section rows

std::optional<std::uint32_t> ancestor(const pages::Document& document, pages::NodeId node, pages::Role role) {
  while (node.index != pages::NodeId::artifact && node.index != 0) {
    if (document.nodes[node.index].role == role) return node.index;
    node = document.nodes[node.index].parent;
  }
  return std::nullopt;
}

struct Row {
  std::uint32_t cells = 0;
  std::uint16_t columns = 0;  // of its widest cell
};

}  // namespace

std::vector<Lines> lines_of(const pages::Document& document) {
  std::vector<Lines> out(document.nodes.size());
  std::string text;
  for (std::size_t page = 0; page < document.pages.size(); ++page)
    for (const pages::GlyphRun& run : document.pages[page].runs) {
      if (run.node.index == pages::NodeId::artifact) continue;
      text += document.words[run.word.index].text;
      if (!run.line_end) {
        if (run.space_after) text += ' ';
        continue;
      }
      const bool continued = run.space_after || text.ends_with(soft_hyphen) || ends_in_own_sign(text);
      out[run.node.index].push_back({text, continued, page + 1});
      text.clear();
    }
  std::erase_if(out, [](const Lines& lines) { return lines.empty(); });
  return out;
}

std::vector<Violation> check_lines(const Lines& lines) {
  std::vector<Violation> out;
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (lines[i - 1].continued) check_pair(lines[i - 1], lines[i], out);
  return out;
}

std::vector<Violation> check_section_rows(const pages::Document& document) {
  std::map<std::uint32_t, Row> rows;
  for (const pages::Node& node : document.nodes) {
    if (node.role != pages::Role::cell) continue;
    Row& row = rows[node.parent.index];
    ++row.cells;
    row.columns = std::max(row.columns, node.columns);
  }
  std::map<std::uint32_t, std::size_t> last_page;                                                   // of a table
  std::map<std::pair<std::size_t, std::uint32_t>, std::pair<std::uint32_t, std::string>> last_row;  // of page and table
  for (std::size_t page = 0; page < document.pages.size(); ++page)
    for (const pages::GlyphRun& run : document.pages[page].runs) {
      const auto row = ancestor(document, run.node, pages::Role::row);
      if (!row || !rows.contains(*row)) continue;  // head rows stand in no grid
      const std::uint32_t table = document.nodes[*row].parent.index;
      last_page[table] = page;
      auto& [id, text] = last_row[{page, table}];
      if (id < *row) text.clear();  // cells over several rows may be painted after the rows they reach into
      if (id <= *row) text += document.words[run.word.index].text + ' ';
      id = std::max(id, *row);
    }
  std::vector<Violation> out;
  for (const auto& [place, last] : last_row) {
    const Row& row = rows[last.first];
    const bool section = row.cells == 1 && row.columns > 1;
    if (section && place.first < last_page[place.second])
      out.push_back({Rule::section_row, last.second, {}, place.first + 1});
  }
  return out;
}

std::vector<Violation> check(const pages::Document& document) {
  std::vector<Violation> out = check_section_rows(document);
  for (const Lines& lines : lines_of(document))
    for (Violation& violation : check_lines(lines)) out.push_back(std::move(violation));
  return out;
}

std::string words_of(const Violation& violation) {
  static constexpr std::array names{
      "a one-letter word ends a line", "№ without its number",    "initials without a surname", "a year parted",
      "a part of an act parted",       "a unit parted",           "a dash begins a line",       "an acronym cut",
      "a short part of a word",        "a section row left alone"};
  return std::string(names.at(static_cast<std::size_t>(violation.rule))) + ", page " + std::to_string(violation.page) +
         ": " + violation.line + " | " + violation.next;
}

}  // namespace line_rules
