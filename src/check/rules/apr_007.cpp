// APR-007: the text of the package is not the one that was visaed. The visa keeps the code that stood on its sheet
// (`seen: 7F2A-91C4`); the program counts the code of the text as it is. Once an act.
//
// Which points and rows differ tells `prikaz changes`, given a copy of the package as it was.

#include "check/rules.h"
#include "model/fingerprint.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace check {

namespace {

constexpr base::Wording basis{"виза подтверждает согласие с тем текстом, который был представлен",
                              "a visa agrees with the text that was shown"};

constexpr base::Message changed{
    "APR-007.changed",
    base::Severity::warning,
    {"после виз текст изменён: {1}; сейчас код текста {0}",
     "the text has changed after visas: {1}; its code is {0} now"},
    {"согласуйте изменённое заново и запишите в seen код с новой визы; что изменилось, покажет prikaz changes СТАРЫЙ "
     "НОВЫЙ",
     "have the changes visaed again and put the new code into seen; prikaz changes OLD NEW tells what differs"},
    basis};
constexpr base::Message no_code{"APR-007.code",
                                base::Severity::warning,
                                {"это не код текста: «{0}»", "this is no code of a text: “{0}”"},
                                {"перепишите код с листа, на котором стоит виза; он такого вида: 7F2A-91C4",
                                 "copy the code from the sheet that bears the visa; it looks like 7F2A-91C4"},
                                basis};

constexpr std::array messages{&changed, &no_code};

std::vector<std::string> groups_of(std::string_view code) {
  std::vector<std::string> out{""};
  for (const char c : code) {
    if (c == '-')
      out.emplace_back();
    else
      out.back() += c;
  }
  return out;
}

bool is_code(const std::vector<std::string>& groups) {
  return std::ranges::all_of(groups, [](const std::string& group) {
    return group.size() == 4 && group.find_first_not_of("0123456789ABCDEF") == std::string::npos;
  });
}

void add(base::Phrase& list, std::string_view separator, const base::Phrase& item) {
  list.ru += (list.ru.empty() ? "" : std::string(separator)) + item.ru;
  list.en += (list.en.empty() ? "" : std::string(separator)) + item.en;
}

base::Phrase name_of(const model::Package& package, const model::DocumentId& id) {
  if (std::holds_alternative<model::Order>(package.find_document(id)->body)) return {"акт", "the act"};
  const std::vector<std::string> place = model::document_place(package, id);
  return {place.empty() ? id.value : place.front(), id.value};
}

class Finder {
 public:
  Finder(const model::Package& package, base::Diagnostics& diagnostics)
      : package_(package), diagnostics_(diagnostics), now_(model::fingerprint(package)) {}

  void read(const model::Document& document, const model::Visa& visa, const model::Where& where) {
    if (visa.seen.words.empty()) return;
    const std::vector<std::string> groups = groups_of(model::plain_code(visa.seen.words));
    if (!is_code(groups)) {
      diagnostics_.report(no_code, visa.seen.span, {visa.seen.words}, model::place_of(package_, document.id, where));
      return;
    }
    const base::Phrase what = difference(groups);
    if (what.ru.empty()) return;
    if (told_.ru.empty()) {
      first_.span = visa.seen.span;
      first_.steps = model::place_of(package_, document.id, where);
    }
    add(told_, "; ", {visa.plain_name + " – " + what.ru, visa.plain_name + " – " + what.en});
  }

  void report() {
    if (told_.ru.empty()) return;
    first_.message = &changed;
    first_.arguments = {model::fingerprint_words(package_)};
    first_.ours = {std::move(told_)};
    diagnostics_.report(std::move(first_));
  }

 private:
  // «приложение 1, приложение 3»; empty: nothing.
  [[nodiscard]] base::Phrase difference(const std::vector<std::string>& seen) const {
    if (seen.size() != now_.size()) return {"состав документов", "which documents there are"};
    base::Phrase out;
    for (std::size_t i = 0; i < seen.size(); ++i)
      if (seen[i] != now_[i].code) add(out, ", ", name_of(package_, now_[i].document));
    return out;
  }

  const model::Package& package_;
  base::Diagnostics& diagnostics_;
  std::vector<model::DocumentCode> now_;
  base::Diagnostic first_;
  base::Phrase told_;
};

bool has_code(const model::Document& document) {
  bool found = false;
  model::visit_visas(
      document, [&found](const model::Visa& visa, const model::Where&) { found = found || !visa.seen.words.empty(); });
  return found;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  // Most packages keep no code, and counting one reads every text.
  if (std::ranges::none_of(reading.package.documents, has_code)) return;
  Finder finder(reading.package, diagnostics);
  for (const model::Document& document : reading.package.documents)
    model::visit_visas(document,
                       [&](const model::Visa& visa, const model::Where& where) { finder.read(document, visa, where); });
  finder.report();
}

}  // namespace

const Rule apr_007{
    "APR-007",
    {"текст изменён после визы", "the text changed after a visa"},
    messages,
    find,
    {"у визы seen: 7F2A-91C4, а на листе согласования теперь код 7F2A-03B8",
     "код у визы тот же, что на листе согласования"},
    {"код не различает примерно один текст из 65 536", "of two texts of one document one in 65,536 has the same code"}};

}  // namespace check
