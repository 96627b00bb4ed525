// ORD-003: one person signs the act as acting («И.о. министра») and a sheet of it as the one whose post it is, or the
// reverse; or the register of officials knows him under another post. A post in short («Министр» of «Министр
// образования области») is the same, and whoever acts for another may hold any post of his own.

#include "check/rules.h"
#include "check/signatories.h"
#include "check/visas.h"
#include "language/letters.h"
#include "language/same_words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «подпись»", "GOST R 7.0.97-2025, signature"};

constexpr base::Message acting_once{
    "ORD-003.acting",
    base::Severity::error,
    {"{0} подписывает здесь как «{1}», а раньше как «{2}»", "{0} signs as “{1}” here and as “{2}” before"},
    {"напишите одну должность; временно исполняющий обязанности подписывает как «И.о. …» везде",
     "write one post; who acts for another signs as “И.о. …” everywhere"},
    basis};

constexpr base::Wording by_register{
    "исправьте должность в подписи; если сменился человек или должность – в officials: реестра",
    "mend the post in the signature; if the person or the post has changed, officials: of the register"};

constexpr base::Message other_post{
    "ORD-003.post",
    base::Severity::error,
    {"{0} подписывает как «{1}», а по реестру – «{2}»", "{0} signs as “{1}”, but the register knows “{2}”"},
    by_register,
    basis};
constexpr base::Message not_acting{"ORD-003.own",
                                   base::Severity::error,
                                   {"{0} подписывает как «{1}», а по реестру это его должность: «{2}»",
                                    "{0} signs as “{1}”, but by the register the post is his: “{2}”"},
                                   by_register,
                                   basis};
constexpr base::Message acting{"ORD-003.acting_for",
                               base::Severity::error,
                               {"{0} подписывает как «{1}», а по реестру только исполняет обязанности: «{2}»",
                                "{0} signs as “{1}”, but by the register only acts for: “{2}”"},
                               by_register,
                               basis};

constexpr std::array messages{&acting_once, &other_post, &not_acting, &acting};

std::string post_of(const model::Signature& signature) { return model::plain_lines(signature.post); }

bool is_acting(const model::Signature& signature) { return is_acting_post(post_of(signature)); }

// The words of the post itself.
std::vector<std::string> post_words(std::string_view post) {
  constexpr auto acting_words = std::to_array<std::string_view>({"и", "о", "ио", "врио", "вр", "временно"});
  std::vector<std::string> words = language::plain_words_of(post);
  std::erase_if(words, [&](const std::string& word) {
    return std::ranges::find(acting_words, word) != acting_words.end() || word.starts_with("исполняющ") ||
           word.starts_with("обязанност");
  });
  return words;
}

// «Заместитель председателя правительства, министр образования» holds two.
std::vector<std::vector<std::string>> posts_in(std::string_view post) {
  std::vector<std::vector<std::string>> out;
  for (std::size_t at = 0; at < post.size();) {
    const std::size_t end = std::min({post.find(',', at), post.find(" – ", at), post.size()});
    if (auto words = post_words(post.substr(at, end - at)); !words.empty()) out.push_back(std::move(words));
    at = end == post.size() || post[end] == ',' ? end + 1 : end + std::string_view(" – ").size();
  }
  return out;
}

// Whether one is the other in short, whatever their cases: the words at its head.
bool is_head_of(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  const std::size_t shorter = std::min(one.size(), other.size());
  return std::equal(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shorter), other.begin(),
                    [](const std::string& a, const std::string& b) { return language::same_but_ending(a, b); });
}

bool may_be_one(std::string_view post, std::string_view other) {
  const auto others = posts_in(other);
  return std::ranges::any_of(posts_in(post), [&others](const std::vector<std::string>& one) {
    return std::ranges::any_of(others, [&one](const std::vector<std::string>& two) { return is_head_of(one, two); });
  });
}

class Finder {
 public:
  Finder(const model::Package& package, base::Diagnostics& diagnostics)
      : package_(package), diagnostics_(diagnostics) {}

  void judge(const model::Document& document, const model::Signature& signature) {
    const std::string person = person_key(signature.name);
    if (person.empty() || signature.post.empty()) return;
    const model::Signature* before = first_.emplace(person, &signature).first->second;
    if (is_acting(*before) != is_acting(signature))
      report(acting_once, document, signature, post_of(*before));
    else
      compare_with_register(person, document, signature);
  }

 private:
  void compare_with_register(const std::string& person, const model::Document& document,
                             const model::Signature& signature) {
    const model::Official* known = nullptr;  // the post that is signed with, else any
    bool same_post = false;
    for (const model::Official& official : package_.register_.officials) {
      if (person_key(model::made(official.name)) != person) continue;
      const bool same = may_be_one(post_of(signature), official.post);
      if (same && official.acting == is_acting(signature)) return;
      if (known == nullptr || same) known = &official;
      same_post = same_post || same;
    }
    if (known == nullptr) return;
    if (same_post)
      report(known->acting ? acting : not_acting, document, signature, known->post);
    else if (!is_acting(signature))
      report(other_post, document, signature, known->post);
  }

  void report(const base::Message& message, const model::Document& document, const model::Signature& signature,
              std::string other) {
    diagnostics_.report(message, signature.post_span,
                        {model::plain(signature.name), post_of(signature), std::move(other)},
                        model::place_of(package_, document.id, {"подпись"}));
  }

  const model::Package& package_;
  base::Diagnostics& diagnostics_;
  std::map<std::string, const model::Signature*> first_;  // of each person
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  Finder finder(reading.package, diagnostics);
  for (const model::Document& document : reading.package.documents)
    for (const model::Signature& signature : signatures_of(document)) finder.judge(document, signature);
}

}  // namespace

const Rule ord_003{
    "ORD-003",
    {"должность подписавшего", "the post of who signs"},
    messages,
    find,
    {"подписал «И.о. министра», в отметке приложения – «Министр»", "и там и там – «И.о. министра»"},
    {"полномочия сменились между подписанием документов", "the post changed hands between the documents"}};

}  // namespace check
