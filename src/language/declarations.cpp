#include "language/declarations.h"

#include "base/utf8.h"
#include "language/abbreviations.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace language {

namespace {

char32_t initial_of(std::string_view word) {
  const char32_t first = base::code_point_at(word, 0);
  return first >= U'а' && first <= U'я' ? first - U'а' + U'А' : first;
}

// The last words, as many as there are letters, whose first letters make the abbreviation one by one; empty: none near.
std::string_view words_letter_by_letter(const std::u32string& letters, const std::vector<Word>& found,
                                        std::string_view words, std::size_t most) {
  for (std::size_t end = found.size(); end >= letters.size() && found.size() - end <= most; --end) {
    const std::size_t first = end - letters.size();
    bool fits = true;
    for (std::size_t i = 0; i < letters.size(); ++i)
      fits = fits && initial_of(found[first + i].in(words)) == letters[i];
    if (fits) return words.substr(found[first].first, found[end - 1].end - found[first].first);
  }
  return {};
}

// The shortest end of the words whose first letters make the abbreviation. A territory alone is a part of the name:
// «организации Омской области (далее – ОО)». Where the end has words that no letter stands for, what stands before it
// letter by letter is meant: «медицинских организаций, подведомственных министерству … области (далее – МО)».
std::string_view words_of_abbreviation(std::string_view abbreviation, std::string_view words) {
  constexpr auto territories = std::to_array<std::string_view>(
      {"области", "края", "района", "округа", "города", "республики", "федерации", "поселения"});
  const std::u32string letters = capitals_in(abbreviation);
  const std::vector<Word> found = words_of(words);
  std::size_t left = letters.size();
  const std::size_t most = letters.size() * 2 + 6;  // words: no name is longer
  for (std::size_t i = found.size(); i-- > 0 && found.size() - i <= most && left > 0;) {
    if (initial_of(found[i].in(words)) != letters[left - 1]) continue;
    if (--left > 0) continue;
    if (found.size() - i > letters.size())
      if (const auto exact = words_letter_by_letter(letters, found, words, most); !exact.empty()) return exact;
    const bool part =
        found.size() - i == 2 && std::ranges::find(territories, lower(found.back().in(words))) != territories.end();
    return part ? std::string_view{} : words.substr(found[i].first, found.back().end - found[i].first);
  }
  return {};
}

// «телемедицинских консультаций (ТМК)»: the letters stand inside the few words before, in order, the first at the
// beginning of the first word.
std::string_view words_around_letters(std::string_view abbreviation, std::string_view words) {
  constexpr std::size_t most = 5;  // words
  const std::u32string letters = capitals_in(abbreviation);
  const std::vector<Word> found = words_of(words);
  if (letters.size() < 3) return {};
  for (std::size_t count = 1; count <= std::min({most, letters.size(), found.size()}); ++count) {
    const Word& first = found[found.size() - count];
    if (initial_of(first.in(words)) != letters.front()) continue;
    const std::string_view tail = words.substr(first.first, found.back().end - first.first);
    std::size_t next = 0;
    for (const char32_t c : base::to_utf32(capitals(tail)))
      if (next < letters.size() && c == letters[next]) ++next;
    if (next == letters.size()) return tail;
  }
  return {};
}

// «десантников-пожарных (ДПС)»: most of the letters, the first of them at the beginning.
std::string_view words_that_fit(std::string_view abbreviation, std::string_view words) {
  const std::size_t letters = capitals_in(abbreviation).size();
  if (letters < 3) return {};
  const std::vector<Word> found = words_of(words);
  for (std::size_t count = 1; count <= std::min(letters + 2, found.size()); ++count) {
    const std::size_t first = found[found.size() - count].first;
    const std::string_view tail = words.substr(first, found.back().end - first);
    if (fits(abbreviation, tail)) return tail;
  }
  return {};
}

// «экзаменационной (ЭК) комиссии»
std::string words_on_both_sides(std::string_view abbreviation, std::string_view before, std::string_view behind) {
  const std::size_t letters = capitals_in(abbreviation).size();
  const std::vector<Word> left = words_of(before), right = words_of(behind);
  for (std::size_t count = 1; count < letters && count <= left.size() && letters - count <= right.size(); ++count) {
    const std::size_t first = left[left.size() - count].first;
    std::string words =
        std::string(before.substr(first, left.back().end - first)) + " " +
        std::string(behind.substr(right.front().first, right[letters - count - 1].end - right.front().first));
    if (fits(abbreviation, words)) return words;
  }
  return {};
}

bool is_abbreviation(std::string_view term) {
  const auto found = find_abbreviations(term);
  return !found.empty() && found.front().first == 0 && found.back().end == term.size();
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '.' || text.back() == ',' || text.back() == ';'))
    text.remove_suffix(1);
  return text;
}

std::size_t offset(std::string_view part, std::string_view line) {
  return static_cast<std::size_t>(part.data() - line.data());
}

void add(std::string_view line, std::string_view term, std::string_view expansion, std::vector<Declaration>& out) {
  term = trimmed(term);
  if (term.empty()) return;
  const std::size_t first = offset(term, line);
  out.push_back({std::string(term), first, first + term.size(), std::string(expansion), {}});
}

// The bracket that closes what is open at `at`, or the end of the clause where none is.
std::size_t end_of_term(std::string_view line, std::size_t at, bool bracketed) {
  int depth = 0;
  for (; at < line.size(); ++at) {
    const std::string_view rest = line.substr(at);
    if (rest.starts_with("(") || rest.starts_with("«")) ++depth;
    if (rest.starts_with(")") && depth == 0) return at;
    if (rest.starts_with(")") || rest.starts_with("»")) --depth;
    if (!bracketed && depth == 0 && (line[at] == ',' || line[at] == ';' || line[at] == '.')) return at;
  }
  return at;
}

std::size_t dash_length(std::string_view rest) {
  for (const std::string_view dash : {"–", "—", "-", ":", "\u2212"})
    if (rest.starts_with(dash)) return dash.size();
  return 0;
}

// Where the term begins behind «далее», over «соответственно», «по тексту», «именуется» and a dash.
std::size_t term_begin(std::string_view line, std::size_t at) {
  constexpr std::size_t longest = 120;  // bytes of such words
  for (std::size_t i = at; i < std::min(line.size(), at + longest) && line[i] != ')' && line[i] != ','; ++i)
    if (const std::size_t dash = dash_length(line.substr(i)); dash > 0) return i + dash;
  for (const std::string_view word : {" именуется", " именуемый", " именуемая", " именуемое", " именуемые"})
    if (line.substr(at).starts_with(word)) return at + word.size();
  return std::string_view::npos;
}

void add_terms(std::string_view line, std::string_view terms, std::string_view before, std::vector<Declaration>& out) {
  const auto expansion = [&](std::string_view term) {
    return is_abbreviation(term) ? words_of_abbreviation(term, before) : std::string_view{};
  };
  std::vector<std::string_view> parts;
  std::size_t first = 0;
  for (std::size_t at = 0; at <= terms.size(); ++at)
    if (at == terms.size() || terms[at] == ',' || terms[at] == ';') {
      parts.push_back(trimmed(terms.substr(first, at - first)));
      first = at + 1;
    }
  const bool several = parts.size() > 1 && std::ranges::any_of(parts, is_abbreviation);
  if (!several) return add(line, terms, expansion(trimmed(terms)), out);
  for (const std::string_view part : parts) add(line, part, expansion(part), out);
}

// «до 1 октября, далее – по мере поступления», «далее – ежемесячно»: what comes next, no short name.
bool tells_what_follows(std::string_view term) {
  const std::string first = lower(term.substr(0, term.find(' ')));
  constexpr auto words = std::to_array<std::string_view>(
      {"по", "до", "с", "со", "в", "во", "на", "не", "к", "при", "через", "каждый", "каждые", "постоянно"});
  return std::ranges::find(words, first) != words.end() || first.starts_with("еже");
}

// Without brackets a short name begins with a capital or a quotation mark: «далее – раз в полгода» is none.
bool begins_as_name(std::string_view term) {
  const char32_t first = term.empty() ? U'\0' : base::code_point_at(term, 0);
  return first == U'«' || first == U'"' || is_capital(first);
}

void find_by_word(std::string_view line, std::vector<Declaration>& out) {
  constexpr std::string_view word = "алее";
  for (std::size_t at = base::find(line, word); at != std::string_view::npos; at = base::find(line, word, at + 1)) {
    if (at < 2 || (line.substr(at - 2, 2) != "д" && line.substr(at - 2, 2) != "Д")) continue;
    const std::size_t first = term_begin(line, at + word.size());
    if (first == std::string_view::npos) continue;
    const bool bracketed = at >= 3 && line[at - 3] == '(';
    const std::size_t end = end_of_term(line, first, bracketed);
    const std::string_view term = trimmed(line.substr(first, end - first));
    if (!bracketed && (tells_what_follows(term) || !begins_as_name(term))) continue;
    const std::size_t fresh = out.size();
    if (end > first) add_terms(line, line.substr(first, end - first), line.substr(0, at - 2), out);
    for (std::size_t i = fresh; i < out.size(); ++i) out[i].before = line.substr(0, at - 2);
  }
}

// «единая система (ЕС)» and «ЕС (единая система)».
// «г. Энск, ул. Ленина, д. 1», «reception@example.ru»
bool is_address(std::string_view words) {
  constexpr std::array<std::string_view, 6> places{"г. ", "ул. ", "пос. ", "п. ", "с. ", "д. "};
  return words.find_first_of("0123456789@") != std::string_view::npos ||
         std::ranges::any_of(places, [words](std::string_view place) { return words.starts_with(place); });
}

// The letters begin words of these in their order, whatever stands between.
bool stands_in(std::string_view abbreviation, std::string_view words) {
  const std::u32string letters = capitals_in(abbreviation);
  std::size_t met = 0;
  for (const Word& word : words_of(words))
    if (met < letters.size() && initial_of(word.in(words)) == letters[met]) ++met;
  return letters.size() > 1 && met == letters.size();
}

// «ССР, ВСР или УНД (сплошная, выборочная санитарная рубка, уборка неликвидной древесины)»: all of them, or none. Words
// that several share stand once, so of no one of them it is told what it is short for.
void add_enumerated(std::string_view line, const std::vector<FoundAbbreviation>& found, std::string_view inside,
                    std::vector<Declaration>& out) {
  constexpr auto separators = std::to_array<std::string_view>({", ", " и ", " или ", " либо "});
  std::size_t first = found.size() - 1;
  while (first > 0) {
    const std::string_view between = line.substr(found[first - 1].end, found[first].first - found[first - 1].end);
    if (std::ranges::find(separators, between) == separators.end()) break;
    --first;
  }
  const auto begin = found.begin() + static_cast<std::ptrdiff_t>(first);
  const auto explained = [&](const FoundAbbreviation& one) { return stands_in(one.in(line), inside); };
  if (first + 1 == found.size() || !std::all_of(begin, found.end(), explained)) return;
  for (auto one = begin; one != found.end(); ++one) add(line, one->in(line), {}, out);
}

void find_by_brackets(std::string_view line, std::vector<Declaration>& out) {
  for (std::size_t open = line.find('('); open != std::string_view::npos; open = line.find('(', open + 1)) {
    const std::size_t close = line.find(')', open);
    if (close == std::string_view::npos) return;
    const std::string_view inside = line.substr(open + 1, close - open - 1);
    if (is_abbreviation(inside)) {
      std::string_view words = words_of_abbreviation(inside, line.substr(0, open));
      if (words.empty()) words = words_around_letters(inside, line.substr(0, open));
      if (words.empty()) words = words_that_fit(inside, line.substr(0, open));
      if (!words.empty()) add(line, inside, words, out);
      if (words.empty())
        if (const std::string around = words_on_both_sides(inside, line.substr(0, open), line.substr(close + 1));
            !around.empty())
          add(line, inside, around, out);
    } else if (!inside.empty() && !is_address(inside)) {
      const std::string_view before = trimmed(line.substr(0, open));
      if (!may_hold_abbreviation(before.substr(before.rfind(' ') + 1))) continue;
      const auto found = find_abbreviations(before);
      if (found.empty() || found.back().end != before.size()) continue;
      if (fits(found.back().in(before), inside))
        add(line, found.back().in(before), inside, out);
      else if (before.data() == line.data())  // found in it are bytes of the line
        add_enumerated(line, found, inside, out);
    }
  }
}

// Behind the abbreviations, of one word or several, that an entry begins with; 0: it begins with none.
std::size_t abbreviations_end(std::string_view entry) {
  constexpr std::size_t longest = 120;  // bytes: no more are read of a long line
  std::size_t end = std::min(entry.size(), longest);
  while (end < entry.size() && (static_cast<unsigned char>(entry[end]) & 0xC0U) == 0x80U) ++end;
  entry = entry.substr(0, end);
  end = 0;
  for (const FoundAbbreviation& one : find_abbreviations(entry)) {
    // «КК ИПК», «ОНД и ПР»
    const std::string_view between = entry.substr(end, one.first - end);
    const bool goes_on = end > 0 && (between == " " || between == " и ");
    if (!(end == 0 && one.first == 0) && !goes_on) break;
    end = one.end;
  }
  return end;
}

// Behind the Russian words that it begins with; where none stands nothing more need be read.
bool may_have_dash(std::string_view entry) {
  std::size_t at = 0;
  while (at < entry.size() && (entry[at] == ' ' || entry[at] == '\xD0' || entry[at] == '\xD1'))
    at += entry[at] == ' ' ? 1 : 2;
  return at < entry.size() && dash_length(entry.substr(at)) > 0;
}

bool has_dash_behind_abbreviations(std::string_view entry) {
  if (!may_have_dash(entry)) return false;
  const std::size_t end = abbreviations_end(entry);
  return end > 0 && entry.substr(end).starts_with(" ") && dash_length(entry.substr(end + 1)) > 0;
}

// The letters of «СХТП» also stand inside «сельскохозяйственные товаропроизводители».
bool explains(std::string_view words, std::string_view abbreviation) {
  if (fits(abbreviation, words)) return true;
  const std::u32string letters = capitals_in(abbreviation);
  const std::vector<Word> found = words_of(words);
  if (letters.size() < 3 || found.empty() || initial_of(found.front().in(words)) != letters.front()) return false;
  const std::size_t last = std::min(found.size(), letters.size());
  return !words_around_letters(abbreviation, words.substr(0, found[last - 1].end)).empty();
}

std::optional<Declaration> legend_entry(std::string_view line, std::string_view entry, bool demanded) {
  if (demanded && !may_have_dash(entry)) return std::nullopt;
  const std::size_t end = abbreviations_end(entry);
  if (end == 0) return std::nullopt;
  std::string_view rest = trimmed(entry.substr(end));
  const std::size_t dash = dash_length(rest);
  rest = trimmed(rest.substr(dash));
  if (rest.empty() || (demanded && (dash == 0 || !explains(rest, entry.substr(0, end))))) return std::nullopt;
  const std::size_t first = offset(entry, line);
  return Declaration{std::string(entry.substr(0, end)), first, first + end, std::string(rest), {}};
}

// Behind «Условные обозначения:», «Примечание. Сокращения:» entries need no letters that fit; npos: none is announced.
std::size_t announcement_end(std::string_view line) {
  for (const std::string_view word : {"окращени", "бозначени"})
    if (const std::size_t at = base::find(line, word); at != std::string_view::npos)
      if (const std::size_t colon = line.find(':', at); colon != std::string_view::npos) return colon;
  return std::string_view::npos;
}

// Where entries may begin: at the line's beginning and behind «;» two capitals; behind another sign two capitals with
// a dash.
std::vector<std::size_t> entry_begins(std::string_view line) {
  constexpr std::size_t two_letters = 4;  // bytes
  std::vector<std::size_t> out;
  const std::size_t begin = std::min(line.find_first_not_of("* "), line.size());  // «* СХТП – …»: a note with its mark
  for (std::size_t at = begin; at < line.size(); ++at) {
    const bool begins = at == begin || line[at - 1] == ' ' || line[at - 1] == ';';
    if (!begins || line[at] == ' ') continue;
    const char sign = at == begin ? ';' : line[at - 1] == ' ' && at > 1 ? line[at - 2] : line[at - 1];
    if (std::string_view(";:.,").find(sign) == std::string_view::npos) continue;
    if (!may_hold_abbreviation(line.substr(at, two_letters))) continue;
    if (sign == ';' || has_dash_behind_abbreviations(line.substr(at))) out.push_back(at);
  }
  return out;
}

}  // namespace

std::vector<Declaration> find_declarations(std::string_view line) {
  std::vector<Declaration> out;
  find_by_word(line, out);
  if (may_hold_abbreviation(line)) find_by_brackets(line, out);
  return out;
}

std::vector<Declaration> find_legend_entries(std::string_view line, bool demanded) {
  std::vector<Declaration> out;
  if (!may_hold_abbreviation(line)) return out;
  const std::vector<std::size_t> begins = entry_begins(line);
  if (begins.empty()) return out;
  const std::size_t announced = announcement_end(line);
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t first = begins[i], end = i + 1 < begins.size() ? begins[i + 1] : line.size();
    const bool asked = demanded && first < announced;
    if (auto found = legend_entry(line, trimmed(line.substr(first, end - first)), asked))
      out.push_back(*std::move(found));
  }
  return out;
}

bool fits(std::string_view abbreviation, std::string_view words) {
  const std::u32string letters = capitals_in(abbreviation);
  const std::vector<Word> found = words_of(words);
  if (letters.size() < 2 || found.empty() || initial_of(found.front().in(words)) != letters.front()) return false;
  std::vector<std::size_t> above(letters.size() + 1, 0), row(letters.size() + 1, 0);
  for (const Word& word : found) {
    const char32_t initial = initial_of(word.in(words));
    for (std::size_t i = 0; i < letters.size(); ++i)
      row[i + 1] = initial == letters[i] ? above[i] + 1 : std::max(above[i + 1], row[i]);
    std::swap(above, row);
  }
  return above.back() * 3 >= letters.size() * 2;
}

}  // namespace language
