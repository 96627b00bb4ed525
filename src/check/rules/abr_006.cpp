// ABR-006: the full name goes on where its abbreviation has been introduced, or both stand side by side. Examples:
// «Управление образования» throughout a plan whose legend has «УО»; «общеобразовательные организации ОО».

#include "check/rules.h"
#include "language/abbreviations.h"
#include "language/phrases.h"
#include "language/quotations.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace check {

namespace {

constexpr base::Wording basis{"юридическая техника: введённое сокращение употребляют вместо полного названия",
                              "legal drafting: an abbreviation once introduced stands in place of the full name"};

constexpr base::Message full_form{"ABR-006.full",
                                  base::Severity::note,
                                  {"полное название, хотя для него введено «{0}»: «{1}» ({2})",
                                   "the full name where “{0}” has been introduced for it: “{1}” ({2})"},
                                  {"пишите «{0}» или уберите сокращение", "write “{0}”, or drop the abbreviation"},
                                  basis};
constexpr base::Message both{
    "ABR-006.both",
    base::Severity::note,
    {"название и его сокращение рядом: «{0}»", "a name and its abbreviation side by side: “{0}”"},
    {"оставьте одно из двух", "leave one of the two"},
    basis};

constexpr std::array messages{&full_form, &both};

bool is_prose(std::string_view what) {
  constexpr auto prose =
      std::to_array<std::string_view>({"п.", "преамбула", "вводная часть", "цели", "примечание", "сноска"});
  return std::ranges::find(prose, what) != prose.end();
}

struct Seen {
  const TypedLine* line = nullptr;  // the first place
  std::size_t first = 0, end = 0;
  std::size_t places = 0;
};

class Search {
 public:
  Search(const Reading& reading, base::Diagnostics& diagnostics)
      : reading_(reading), report_(reading.package, diagnostics) {
    for (const DeclaredTerm& term : reading.abbreviations.terms)
      if (term.abbreviation && term.expansion.find(' ') != std::string::npos) add(term);
    full_.resize(names_.size());
    both_.resize(names_.size());
    holds_.resize(names_.size());
  }

  void run() {
    if (names_.empty()) return;
    for (const model::Document* document : documents_as_read(reading_.package)) {
      begin(*document);
      for (const TypedLine& typed : found_in(reading_.lines, *document)) line(typed);
    }
    for (std::size_t i = 0; i < names_.size(); ++i) tell(i);
  }

 private:
  // One name declared again and again, as in rows that were copied, is one phrase.
  void add(const DeclaredTerm& term) {
    const auto [place, fresh] = by_name_.emplace(std::pair(term.text, term.expansion), names_.size());
    if (fresh) {
      names_.push_back(term.text);
      phrases_.add(term.expansion);
    }
    declared_.emplace(term.paragraph, place->second);
    if (term.legend) legends_.emplace_back(&term, place->second);
  }

  // A legend holds for its own document; all of it, but where it stands before the text.
  void begin(const model::Document& document) {
    for (const auto& [term, name] : legends_) holds_[name] = false;
    for (const auto& [term, name] : legends_)
      if (term->place.document == &document && (term->whole_document || !term->typed)) holds_[name] = true;
  }

  void line(const TypedLine& typed) {
    const auto [first, last] = declared_.equal_range(typed.paragraph);
    for (auto one = first; one != last; ++one) holds_[one->second] = true;
    if (first != last || typed.where.quoted || !is_prose(typed.where.what)) return;
    for (const language::FoundPhrase& found : phrases_.find(typed.words())) {
      if (!holds_[found.phrase] || language::inside_quotation(typed.words(), found.first)) continue;
      if (is_bracketed(typed.words(), found.end)) continue;
      const std::size_t end = end_of_both(typed.words(), found);
      Seen& seen = end > found.end ? both_[found.phrase] : full_[found.phrase];
      if (seen.places++ == 0) seen = {&typed, found.first, end, 1};
    }
  }

  // «(далее – …)», «(ОО)»: introduced anew.
  static bool is_bracketed(std::string_view words, std::size_t end) { return words.substr(end).starts_with(" ("); }

  // Behind the abbreviation, where it stands right behind the name.
  [[nodiscard]] std::size_t end_of_both(std::string_view words, const language::FoundPhrase& found) const {
    const std::string_view rest = words.substr(found.end);
    const std::string& term = names_[found.phrase];
    if (!rest.starts_with(" ") || !rest.substr(1).starts_with(term)) return found.end;
    const std::size_t end = found.end + 1 + term.size();
    const auto abbreviations = language::find_abbreviations(words.substr(found.end + 1));
    return !abbreviations.empty() && abbreviations.front().first == 0 ? end : found.end;
  }

  void tell(std::size_t i) const {
    const auto slip = [](const Seen& seen) { return language::Slip{seen.first, seen.end - seen.first, {}}; };
    const auto words = [](const Seen& seen) {
      return std::string(seen.line->words().substr(seen.first, seen.end - seen.first));
    };
    if (const Seen& seen = full_[i]; seen.places > 0)
      report_(full_form, *seen.line, slip(seen), {names_[i], words(seen), std::to_string(seen.places)});
    if (const Seen& seen = both_[i]; seen.places > 0) report_(both, *seen.line, slip(seen), {words(seen)});
  }

  const Reading& reading_;
  SlipReport report_;
  std::map<std::pair<std::string, std::string>, std::size_t> by_name_;  // abbreviation and full name
  std::vector<std::string> names_;                                      // abbreviations, by phrase
  std::unordered_multimap<const model::Paragraph*, std::size_t> declared_;
  std::vector<std::pair<const DeclaredTerm*, std::size_t>> legends_;
  language::Phrases phrases_;
  std::vector<Seen> full_, both_;
  std::vector<bool> holds_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) { Search(reading, diagnostics).run(); }

}  // namespace

const Rule abr_006{"ABR-006",
                   {"полное название при введённом сокращении", "the full name beside its abbreviation"},
                   messages,
                   find,
                   {"Методический кабинет, общеобразовательные организации ОО", "Методический кабинет, ОО"}};

}  // namespace check
