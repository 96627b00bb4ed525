// BOD-004: one body under two near spellings of its full name, one person with initials the other way round or under
// two posts. Examples: «Управление образование» beside «Управление образования»; «Пылова Л.Ю.» and «Пылова Ю.Л.».
// Names that differ in a proper name or a number («Каменского», «№ 2») are different bodies; other initials are
// namesakes.

#include "check/responsible_items.h"
#include "check/rules.h"
#include "check/signatories.h"
#include "check/visas.h"
#include "language/initials.h"
#include "language/stems.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Wording basis{"юридическая техника: один орган и одно лицо названы одинаково",
                              "legal drafting: a body or a person has one name"};

constexpr base::Message near_name{
    "BOD-004.name",
    base::Severity::warning,
    {"«{0}» почти совпадает с «{1}»: похоже, это один орган", "“{0}” is nearly “{1}”: it looks like one body"},
    {"напишите название одинаково", "spell the name alike"},
    basis};
constexpr base::Message swapped_initials{
    "BOD-004.initials",
    base::Severity::warning,
    {"«{0}» и «{1}»: похоже, это одно лицо", "“{0}” and “{1}” look like one person"},
    {"проверьте порядок инициалов", "see which initial comes first"},
    basis};
constexpr base::Message two_posts{
    "BOD-004.posts",
    base::Severity::warning,
    {"{0} подписывает в двух разных должностях: «{1}» и «{2}»", "{0} signs under two posts: “{1}” and “{2}”"},
    {"назовите должность одинаково; для исполняющего обязанности напишите «И.о. …»",
     "name the post alike; of one who acts for another write “И.о. …”"},
    basis};

constexpr std::array messages{&near_name, &swapped_initials, &two_posts};

void find_names(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const model::Document& document : reading.package.documents) {
    std::set<std::string> told;
    for (const ResponsibleItem& item : found_in(reading.responsible, document))
      if (!item.near.empty() && told.insert(item.words).second)
        diagnostics.report(near_name, item.span, {item.words, item.near}, place_of(reading, item));
  }
}

// Initials are rare in a line: they are looked for where two stops follow each other closely.
bool may_hold_initials(std::string_view line) {
  for (std::size_t at = line.find('.'); at != std::string_view::npos; at = line.find('.', at + 1)) {
    const std::size_t next = line.find('.', at + 1);
    constexpr std::size_t most = 5;  // a blank, also one that does not break, and a letter
    if (next != std::string_view::npos && next - at <= most) return true;
  }
  return false;
}

void find_initials(const Reading& reading, base::Diagnostics& diagnostics) {
  const SlipReport report(reading.package, diagnostics);
  std::map<std::string, std::string> seen;  // by surname and initials, as written
  std::set<std::string> told;
  for (const TypedLine& typed : reading.lines) {
    if (!may_hold_initials(typed.words())) continue;
    for (const language::Initials& one : language::find_initials(typed.words())) {
      const std::string surname = language::stem_of(one.surname) + " ";
      const std::string words(typed.words().substr(one.first, one.length));
      const auto other = one.one == one.two ? seen.end() : seen.find(surname + one.two + one.one);
      if (other != seen.end() && told.insert(surname).second)
        report(swapped_initials, typed, {one.first, one.length, {}}, {words, other->second});
      seen.emplace(surname + one.one + one.two, words);
    }
  }
}

// ---- posts

struct Signed {
  std::string post;
  std::vector<std::string> stems;  // sorted
};

std::string joined(const std::vector<model::Text>& lines) {
  std::string out;
  for (const model::Text& line : lines) out += (out.empty() ? "" : " ") + model::plain(line);
  return out;
}

bool share_a_word(const Signed& one, const Signed& other) {
  return std::ranges::any_of(one.stems,
                             [&](const std::string& stem) { return std::ranges::binary_search(other.stems, stem); });
}

class Posts {
 public:
  Posts(const Reading& reading, base::Diagnostics& diagnostics) : reading_(reading), diagnostics_(diagnostics) {}

  void add(const model::Document& document, const std::vector<model::Text>& post, const model::Text& name,
           const model::Where& where) {
    const std::string person = person_key(name);
    Signed one{joined(post), language::stems_of(joined(post))};
    // Who acts for another has a post of his own besides.
    if (person.empty() || one.stems.empty() || is_acting_post(one.post)) return;
    std::ranges::sort(one.stems);
    const auto [known, fresh] = posts_.emplace(person, one);
    if (fresh || share_a_word(known->second, one)) return;
    const model::Line line = model::line_of(name);
    diagnostics_.report(two_posts, line.span_of(0, line.text.size()), {line.text, known->second.post, one.post},
                        model::place_of(reading_.package, document.id, where));
  }

 private:
  const Reading& reading_;
  base::Diagnostics& diagnostics_;
  std::map<std::string, Signed> posts_;
};

void find_posts(const Reading& reading, base::Diagnostics& diagnostics) {
  Posts posts(reading, diagnostics);
  for (const model::Document& document : reading.package.documents) {
    const auto stamps = [&](const std::vector<model::PersonalStamp>& list) {
      for (const model::PersonalStamp& one : list) posts.add(document, one.post, one.name, {"гриф"});
    };
    if (const auto* plan = std::get_if<model::Plan>(&document.body)) stamps(plan->stamps);
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) stamps(regulation->stamps);
    for (const model::Signature& one : signatures_of(document)) posts.add(document, one.post, one.name, {"подпись"});
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  find_names(reading, diagnostics);
  find_initials(reading, diagnostics);
  find_posts(reading, diagnostics);
}

}  // namespace

const Rule bod_004{"BOD-004",
                   {"один орган или лицо под двумя именами", "one body or person under two names"},
                   messages,
                   find,
                   {"Управление образование, ОО … Управление образования, ОО", "Управление образования, ОО"},
                   {"это могут быть разные органы или однофамильцы", "they may be two bodies, or namesakes"}};

}  // namespace check
