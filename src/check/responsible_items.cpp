#include "check/responsible_items.h"

#include "base/utf8.h"
#include "language/abbreviations.h"
#include "language/letters.h"
#include "language/near_spellings.h"
#include "language/number_looks.h"
#include "language/stems.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace check {

namespace {

bool overlaps(base::Span one, base::Span other) {
  return one.known() && one.origin == other.origin && one.first < other.first + other.length &&
         other.first < one.first + one.length;
}

// The body whom this item names, if the register has it.
const model::Responsible* known_in(const model::Measure& owner, base::Span item) {
  const auto named =
      std::ranges::find_if(owner.responsible, [&](const model::Responsible& one) { return overlaps(item, one.span); });
  return named == owner.responsible.end() ? nullptr : &*named;
}

// All of it the program printed in place of the author's abbreviation.
bool is_made(const model::Line& line, const language::Item& item) {
  return !line.span_of(item.first, item.end - item.first).known();
}

bool is_body_name(std::string_view words) {
  // In the singular: many of them are a group.
  // clang-format off
  static constexpr auto nouns = std::to_array<std::string_view>({
      "министерство", "департамент", "управление", "комитет", "служба", "агентство", "инспекция", "центр",
      "институт", "университет", "академия", "колледж", "техникум", "лицей", "гимназия", "школа", "кабинет",
      "администрация", "учреждение", "палата", "фонд", "филиал", "библиотека", "музей", "больница", "поликлиника",
      "дирекция", "предприятие",
  });
  // clang-format on
  const auto abbreviations = language::find_abbreviations(words);
  if (!abbreviations.empty() && abbreviations.front().first == 0) return true;
  return std::ranges::any_of(language::words_of(words), [&](const language::Word& word) {
    return std::ranges::find(nouns, language::lower(word.in(words))) != nouns.end();
  });
}

std::vector<ResponsibleItem> items_of(const model::Document& document) {
  std::vector<ResponsibleItem> out;
  std::size_t cell = 0;
  std::unordered_map<std::string, bool> body_names;  // most come again and again
  model::visit_cells(document, [&](const model::PlanCell& shown) {
    if (shown.column->key != "responsible" || shown.text == nullptr) return;
    ++cell;
    for (const model::Paragraph& paragraph : shown.text->paragraphs) {
      const model::Line line = model::line_of(paragraph);
      for (const language::Item& item : language::items_of(line.text)) {
        ResponsibleItem one;
        one.document = &document;
        one.part = shown.place.part;
        one.cell = cell;
        one.words = item.in(line.text);
        one.behind = item.behind;
        const auto [name, fresh] = body_names.try_emplace(one.words);
        if (fresh) name->second = is_body_name(one.words);
        one.names_body = name->second;
        one.span = line.span_of(item.first, item.end - item.first);
        const std::size_t sign = line.text.find(item.behind == '\0' ? '\n' : item.behind, item.end);
        if (sign != std::string::npos) one.sign_span = line.span_of(sign, 1);
        one.where = shown.place.where;
        one.known = known_in(*shown.owner, one.span);
        if (one.known == nullptr && is_made(line, item)) continue;
        out.push_back(std::move(one));
      }
    }
  });
  return out;
}

bool begins_with_capital(std::string_view word) { return language::is_capital(base::code_point_at(word, 0)); }

// The first letter small, as the register may have it.
std::string alike(std::string_view name) {
  const std::size_t letter = name.empty() ? 0 : base::code_point_length(name, 0);
  return language::lower(name.substr(0, letter)) + std::string(name.substr(letter));
}

// One word differs, and it is no proper name («Каменского», «Калменского») and no other number of the first noun
// («отдел», «отделы»).
bool differ_by_a_slip(std::string_view one, std::string_view other) {
  const auto a = language::words_of(one), b = language::words_of(other);
  if (a.size() != b.size()) return true;  // a blank left out or put in
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::string_view left = a[i].in(one), right = b[i].in(other);
    if (left == right) continue;
    if (begins_with_capital(left) || begins_with_capital(right)) return false;
    return i > 0 || language::stem_of(left) != language::stem_of(right);
  }
  return false;
}

// By the words that are meant wrongly.
std::map<std::string, std::string> near_names(const model::Register& bodies,
                                              const std::vector<ResponsibleItem>& items) {
  constexpr std::size_t least_letters = 10;
  struct Name {
    std::string words;     // as typed
    std::size_t uses = 0;  // in the column
    bool registered = false;
  };
  std::vector<Name> names;
  std::vector<std::string> spellings;
  std::map<std::string, std::size_t> places;
  const auto add = [&](const std::string& words, bool registered) {
    std::string spelling = alike(words);
    if (language::has_digit(spelling) || base::count_code_points(spelling) < least_letters) return;
    const auto [place, fresh] = places.emplace(spelling, names.size());
    if (fresh) {
      names.push_back({words});
      spellings.push_back(std::move(spelling));
    }
    Name& name = names[place->second];
    name.registered = name.registered || registered;
    name.uses += registered ? 0 : 1;
  };
  for (const model::Body& body : bodies.bodies) {
    add(body.name, true);
    add(body.id.value, true);
  }
  for (const ResponsibleItem& item : items)
    if (item.known == nullptr && item.names_body) add(item.words, false);
  std::map<std::string, std::string> out;
  for (const auto& [one, other] : language::near_spellings(spellings)) {
    if (names[one].registered && names[other].registered) continue;
    if (!differ_by_a_slip(spellings[one], spellings[other])) continue;
    const bool first = names[other].registered || (!names[one].registered && names[one].uses < names[other].uses);
    out.emplace(names[first ? one : other].words, names[first ? other : one].words);
  }
  return out;
}

}  // namespace

std::vector<ResponsibleItem> responsible_items(const model::Package& package) {
  std::vector<ResponsibleItem> out;
  for (const model::Document& document : package.documents) {
    std::vector<ResponsibleItem> items = items_of(document);
    const auto near = near_names(package.register_, items);
    for (ResponsibleItem& item : items) {
      if (const auto meant = near.find(item.words); meant != near.end()) item.near = meant->second;
      out.push_back(std::move(item));
    }
  }
  return out;
}

}  // namespace check
