// PKG-005: the act approves a document under another title than the document bears: «Утвердить Порядок отбора школ»
// above «Порядок выбора школ»; likewise the heading «Об утверждении …» of an act that approves one document. Titles are
// compared word by word after their case endings. A shorter name («Утвердить план») is no other title.

#include "base/utf8.h"
#include "check/rules.h"
#include "language/letters.h"
#include "language/same_words.h"
#include "language/scripts.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording basis{"утверждённый документ называют в акте так, как он называется",
                              "an act calls the document it approves by its own title"};

constexpr base::Message other_title{
    "PKG-005.point",
    base::Severity::warning,
    {"пункт утверждает «{0}», а документ называется «{1}»",
     "the point approves “{0}”, and the document is called “{1}”"},
    {"сделайте названия одинаковыми, слово в слово", "make the titles the same, word by word"},
    basis};
constexpr base::Message other_heading{
    "PKG-005.heading",
    base::Severity::warning,
    {"заголовок акта говорит об утверждении «{0}», а документ называется «{1}»",
     "the heading speaks of the approval of “{0}”, and the document is called “{1}”"},
    {"сделайте названия одинаковыми, слово в слово", "make the titles the same, word by word"},
    basis};

constexpr std::array messages{&other_title, &other_heading};

using Words = std::vector<std::string>;

// A name inside a longer text.
struct Name {
  std::string words;
  std::size_t first = 0;  // byte of the line
};

// Where the title ends and the sentence goes on: «(далее – …)», «(приложение № 1)», «согласно приложению».
std::size_t end_of_title(std::string_view line, std::size_t from) {
  const std::string small = language::lower_in_place(line);
  std::size_t end = small.size();
  for (const std::string_view sign :
       {"(далее", "(зарегистр", "(приложени", "(прилага", "согласно приложени", "в соответствии с приложени",
        "согласно прилага", "по форме согласно", "приложение №", "к настоящему", ", являющ", ", изложив", "; "})
    end = std::min(end, base::find(small, sign, from));
  while (end > from && std::string_view(" .;:,").find(line[end - 1]) != std::string_view::npos) --end;
  return end;
}

// Behind «Утвердить», which other words may precede: «Создать комиссию и утвердить Положение …»; and behind what may
// stand between: «прилагаемый», «следующий», «новый».
std::size_t begin_of_title(std::string_view line) {
  const std::string small = language::lower_in_place(line);
  const std::size_t verb = base::find(small, "утвердить ");
  std::size_t first = 0;
  for (const language::Word& word : language::words_of(small)) {
    if (verb != std::string::npos && word.first < verb) continue;
    const std::string_view it = word.in(small);
    const bool before = it.starts_with("утверд") || it.starts_with("прилага") || it.starts_with("следующ") ||
                        it.starts_with("нов") || it == "и" || it.starts_with("ввести") || it.starts_with("действи") ||
                        it == "в";
    if (!before) return word.first;
    first = word.end;
  }
  return first;
}

// Of «Утвердить с 1 января 2025 г. Порядок …» from the word that the title begins with, if it is near.
std::size_t aligned(const std::string& line, std::size_t first, const std::string& title) {
  constexpr std::size_t near = 8;  // words
  const std::vector<std::string> of_title = language::plain_words_of(title);
  std::size_t seen = 0;
  for (const language::Word& word : language::words_of(line)) {
    if (word.first < first || of_title.empty()) continue;
    if (++seen > near) break;
    const std::vector<std::string> plain = language::plain_words_of(word.in(line));
    if (!plain.empty() && language::same_but_ending(plain.front(), of_title.front())) return word.first;
  }
  return first;
}

Name name_from(const std::string& line, std::size_t first) {
  return {line.substr(first, end_of_title(line, first) - first), first};
}

// Full names by the short ones that the package introduces, in small letters.
using FullNames = std::map<std::string, Words>;

FullNames full_names_of(const Abbreviations& abbreviations) {
  FullNames out{{"рф", {"российской", "федерации"}}};
  for (const DeclaredTerm& term : abbreviations.terms)
    if (term.abbreviation && !term.expansion.empty())
      out.emplace(language::lower(term.text), language::plain_words_of(term.expansion));
  return out;
}

// What is short for other words is those words.
Words words_of(std::string_view title, const FullNames& full_names) {
  constexpr std::size_t enough = 200;
  Words out;
  const std::string read = language::in_one_script(title);  // «прилoжение» with a Latin letter too ends a title
  for (std::string& word : language::plain_words_of(read.substr(0, end_of_title(read, 0)))) {
    const auto full = full_names.find(word);
    if (full != full_names.end())
      out.insert(out.end(), full->second.begin(), full->second.end());
    else
      out.push_back(std::move(word));
    if (out.size() >= enough) break;
  }
  return out;
}

// Most words are shared, so the same document is meant, and some are not. Words that one of them leaves out at its end
// are a shorter name.
bool differs(const Words& named, const Words& title) {
  constexpr std::size_t least = 4;
  constexpr double mostly = 0.6;
  if (named.size() < least || title.size() < least || language::same_words(named, title)) return false;
  const std::size_t shared = language::shared_words(named, title);
  const std::size_t shorter = std::min(named.size(), title.size()), longer = std::max(named.size(), title.size());
  if (static_cast<double>(shared) < mostly * static_cast<double>(longer)) return false;
  // A word or two left out are a slip; more of them are a short name.
  constexpr double nearly_all = 0.8;
  const bool part_of_other = shared == shorter;
  if (part_of_other && static_cast<double>(shared) < nearly_all * static_cast<double>(longer)) return false;
  const Words head_of_named(named.begin(), named.begin() + static_cast<std::ptrdiff_t>(shorter));
  const Words head_of_title(title.begin(), title.begin() + static_cast<std::ptrdiff_t>(shorter));
  return !language::same_words(head_of_named, head_of_title);
}

struct Approval {
  const model::Point* point;
  model::Where where;
};

// «Создать комиссию в составе согласно приложению» says nothing of a title.
bool approves(const model::Point& point) {
  return point.kind == model::PointKind::approve ||
         base::contains(language::lower_in_place(model::line_of(point.text).text), "утвер");
}

std::vector<Approval> approvals_of(const model::Document& act, const model::Order& order) {
  std::vector<Approval> out;
  model::visit_points(act, [&](const model::Point& point, const model::Where& where) {
    const auto listed = std::ranges::find(order.appendices, point.document.id, &model::Appendix::document);
    if (point.document.empty() || listed == order.appendices.end() || !approves(point)) return;
    // Two documents under one mark are named in one breath.
    const bool joined = listed->joined || (listed + 1 != order.appendices.end() && (listed + 1)->joined);
    if (!joined) out.push_back({&point, where});
  });
  return out;
}

std::string bare_title(const model::Document& document) {
  const std::string title = model::title_of(document);
  return title.substr(0, end_of_title(title, 0));
}

class Finder {
 public:
  Finder(const Reading& reading, const model::Document& act, base::Diagnostics& diagnostics)
      : reading_(reading), act_(act), diagnostics_(diagnostics), full_names_(full_names_of(reading.abbreviations)) {}

  // The name that the point gives, where it is another.
  std::string point(const Approval& approval, const std::string& title) {
    const model::Line line = model::line_of(approval.point->text);
    return judge(other_title, line, begin_of_title(line.text), title, approval.where);
  }

  // `told`: the name that a point gave is told already.
  void heading(const model::Order& order, const std::string& title, const std::string& told) {
    constexpr std::string_view about = "об утверждении ";
    const model::Line line = model::line_of(order.title);
    if (!language::lower_in_place(line.text).starts_with(about)) return;
    const Name name = name_from(line.text, about.size());
    if (!told.empty() && language::same_words(words_of(told, full_names_), words_of(name.words, full_names_))) return;
    judge(other_heading, line, about.size(), title, {"заголовок"});
  }

 private:
  std::string judge(const base::Message& message, const model::Line& line, std::size_t first, const std::string& title,
                    const model::Where& where) {
    const Name name = name_from(line.text, aligned(line.text, first, title));
    if (!line.written_at(name.first) || !differs(words_of(name.words, full_names_), words_of(title, full_names_)))
      return {};
    diagnostics_.report(message, line.span_of(name.first, name.words.size()), {name.words, title},
                        model::place_of(reading_.package, act_.id, where));
    return name.words;
  }

  const Reading& reading_;
  const model::Document& act_;
  base::Diagnostics& diagnostics_;
  FullNames full_names_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& act, const model::Order& order) {
    Finder finder(reading, act, diagnostics);
    const std::vector<Approval> approvals = approvals_of(act, order);
    std::string told, title;
    for (const Approval& approval : approvals) {
      const model::Document* document = package.find_document(approval.point->document.id);
      title = document == nullptr ? std::string() : bare_title(*document);
      told = finder.point(approval, title);
    }
    if (approvals.size() == 1 && order.appendices.size() == 1) finder.heading(order, title, told);
  });
}

}  // namespace

const Rule pkg_005{
    "PKG-005",
    {"название утверждаемого документа", "the title of what is approved"},
    messages,
    find,
    {"«Утвердить Порядок отбора школ», документ – «Порядок выбора школ»", "одно название в пункте и на документе"},
    {"в пункте название сокращено намеренно", "the point shortens the title on purpose"}};

}  // namespace check
