#include "language/public_bodies.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace language {

namespace {

bool begins_with_any(std::string_view word, auto stems) {
  return std::ranges::any_of(stems, [word](std::string_view stem) { return word.starts_with(stem); });
}

bool is_any(std::string_view word, auto words) { return std::ranges::find(words, word) != words.end(); }

// A line in words, each as typed and in small letters.
class Phrase {
 public:
  explicit Phrase(std::string_view line) : line_(line), small_(lower_in_place(line)), words_(words_of(small_)) {}

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] std::size_t end_of(std::size_t at) const { return words_[at].end; }
  [[nodiscard]] std::string_view at(std::size_t at) const {
    return at < words_.size() ? words_[at].in(small_) : std::string_view{};
  }
  [[nodiscard]] bool capital(std::size_t at) const {
    const std::u32string letters = base::to_utf32(words_[at].in(line_));
    return !letters.empty() && is_capital(letters.front());
  }
  // The number of words that one of these names takes here.
  [[nodiscard]] std::size_t known_at(std::size_t at, std::span<const std::string_view> known) const {
    for (const std::string_view name : known) {
      if (name.empty() || !line_.substr(words_[at].first).starts_with(name)) continue;
      const std::size_t end = words_[at].first + name.size();
      std::size_t last = at;
      while (last + 1 < words_.size() && words_[last + 1].first < end) ++last;
      if (words_[last].end <= end) return last - at + 1;
    }
    return 0;
  }

 private:
  std::string_view line_;
  std::string small_;
  std::vector<Word> words_;
};

bool is_organisation(std::string_view word) { return word.starts_with("организаци"); }  // no «орган»

constexpr auto territories = std::to_array<std::string_view>(
    {"города", "городов", "района", "районов", "округа", "округов", "поселения", "поселений"});

// «муниципальных и городских округов», not «муниципальных школ». How many words, or none.
std::size_t municipal_words(const Phrase& phrase, std::size_t at) {
  constexpr auto bodies = std::to_array<std::string_view>(
      {"орган", "образовани", "район", "округ", "управлени", "администраци", "отдел", "комитет"});
  if (phrase.at(at) == "местного" && phrase.at(at + 1) == "самоуправления") return 2;
  if (!phrase.at(at).starts_with("муниципальн")) return 0;
  std::size_t end = at + 1;
  while (phrase.at(end) == "и" || begins_with_any(phrase.at(end), std::array{"городск", "районн"})) ++end;
  return begins_with_any(phrase.at(end), bodies) && !is_organisation(phrase.at(end)) ? end + 1 - at : 0;
}

bool heads_territory(std::string_view word) { return begins_with_any(word, std::array{"глав", "администраци"}); }

// What may stand between «Руководителям» and «муниципальных районов».
bool leads_to_local(std::string_view word) {
  constexpr auto stems = std::to_array<std::string_view>(
      {"глав", "администраци", "руководител", "начальник", "председател", "заведующ", "заместител", "орган",
       "управлени", "отдел", "комитет", "департамент", "образованием", "образования", "осуществляющ", "исполнительн",
       "распорядительн", "городск", "сельск"});
  if (is_organisation(word)) return false;
  return begins_with_any(word, stems) || is_any(word, std::array<std::string_view, 3>{"и", "в", "сфере"});
}

bool is_of_state(std::string_view word) { return begins_with_any(word, std::array{"министерств", "правительств"}); }

bool is_dative(std::string_view word) {
  constexpr auto heads = std::to_array<std::string_view>(
      {"органам", "администрациям", "главам", "руководителям", "начальникам", "председателям", "заведующим",
       "муниципальным", "управлениям", "отделам", "комитетам", "департаментам", "главе", "администрации"});
  return is_any(word, heads);
}

// From the word where the addressee begins; the place behind the word that tells.
std::optional<std::size_t> local_from(const Phrase& phrase, std::size_t first,
                                      std::span<const std::string_view> known) {
  bool territorial = false;
  for (std::size_t at = first; at < phrase.size(); ++at) {
    const std::string_view word = phrase.at(at);
    if (const std::size_t count = municipal_words(phrase, at)) return phrase.end_of(at + count - 1);
    if (const std::size_t count = phrase.known_at(at, known)) return phrase.end_of(at + count - 1);
    if (territorial && is_any(word, territories)) return phrase.end_of(at);
    const bool name = at > first && phrase.capital(at) && !is_of_state(word);
    if (!leads_to_local(word) && !name) return std::nullopt;
    territorial = territorial || heads_territory(word);
  }
  return std::nullopt;
}

}  // namespace

bool names_state_body(std::string_view name) {
  constexpr auto local = std::to_array<std::string_view>(
      {"муниципальн", "город", "район", "поселени", "администраци", "мэри", "зато", "сельск"});
  constexpr auto regions = std::to_array<std::string_view>({"области", "края", "республики", "автономного"});
  constexpr auto offices =
      std::to_array<std::string_view>({"департамент", "комитет", "управление", "служба", "агентство", "инспекция"});
  constexpr auto ranks = std::to_array<std::string_view>({"главное", "государственный", "государственная"});
  const Phrase phrase(name);
  for (std::size_t at = 0; at < phrase.size(); ++at)
    if (begins_with_any(phrase.at(at), local)) return false;
  const std::string_view first = phrase.at(0);
  if (is_any(first, std::array<std::string_view, 4>{"министерство", "правительство", "губернатор", "президент"}))
    return true;
  if (first == "федеральная" || first == "федеральное") return is_any(phrase.at(1), offices);
  if (!is_any(is_any(first, ranks) ? phrase.at(1) : first, offices)) return false;
  // «Управление образования Энска Энской области» is a town's: before the region no other name stands.
  for (std::size_t at = 1; at < phrase.size(); ++at) {
    // «Энской области», «Республики …», not «в области образования».
    if (is_any(phrase.at(at), regions) && (phrase.capital(at) || phrase.capital(at - 1))) return true;
    if (phrase.capital(at) && !is_any(phrase.at(at + 1), regions)) return false;
  }
  return false;
}

bool names_local_body(std::string_view name) {
  constexpr auto heads = std::to_array<std::string_view>({"орган", "муниципальн", "администраци", "глав"});
  const Phrase phrase(name);
  return begins_with_any(phrase.at(0), heads) && local_from(phrase, 0, {});
}

std::optional<std::size_t> find_local_addressee(std::string_view line, std::span<const std::string_view> known) {
  constexpr std::array<std::string_view, 5> obliging{"поручить", "обязать", "предписать", "поручаю", "обязываю"};
  const Phrase phrase(line);
  if (is_any(phrase.at(0), obliging)) return local_from(phrase, 1, known);
  const bool named = phrase.size() > 0 && phrase.known_at(0, known) > 0;
  return named || is_dative(phrase.at(0)) ? local_from(phrase, 0, known) : std::nullopt;
}

bool names_local_addressee(std::string_view phrase, std::span<const std::string_view> known) {
  return local_from(Phrase(phrase), 0, known).has_value();
}

}  // namespace language
