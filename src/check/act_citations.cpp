#include "check/act_citations.h"

#include "base/utf8.h"
#include "check/blanks.h"
#include "language/citations.h"
#include "language/letters.h"
#include "language/number_looks.h"
#include "language/quotations.h"
#include "language/same_words.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace check {

namespace {

constexpr std::size_t context = 120;  // bytes of words kept on either side

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Cut where a letter begins.
std::string_view tail(std::string_view text) {
  if (text.size() <= context) return text;
  text.remove_prefix(text.size() - context);
  while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0U) == 0x80U) text.remove_prefix(1);
  return text;
}

std::string_view head(std::string_view text) {
  if (text.size() <= context) return text;
  std::size_t end = context;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

// Behind «с изменениями, внесёнными», or inside an open bracket that tells of changes to the text around it.
bool tells_edition(std::string_view before) {
  const std::string all = language::lower_in_place(before);
  for (const char* sign : {"изменениями, внес", "изменений, внес", "изменения, внес"})
    if (base::contains(all, sign)) return true;
  const std::size_t open = before.rfind('(');
  if (open == std::string_view::npos || before.find(')', open) != std::string_view::npos) return false;
  const std::string inside = language::lower_in_place(before.substr(open));
  return std::ranges::any_of(
      std::array{"в ред", "(ред.", "введен", "введён", "утратил", "изменени", "дополнен", "исключен"},
      [&inside](const char* sign) { return base::contains(inside, sign); });
}

bool has_note(const model::Line& line, const model::CitedAct& act) {
  return std::ranges::any_of(line.parts, [&act](const model::LinePart& part) {
    return std::holds_alternative<model::NoteMark>(*part.piece) && part.first >= act.first &&
           part.first <= act.first + act.length;
  });
}

void read(const model::Package& package, const TypedLine& typed, std::vector<ActCitation>& out) {
  const auto& [document, paragraph, line, where, unmade] = typed;
  const std::string_view text = line.text;
  if (!language::has_digit(text)) return;  // most cells of a plan
  for (model::CitedAct& act : language::find_cited_acts(text)) {
    if (!line.written_at(act.first) || language::inside_quotation(text, act.first)) continue;
    ActCitation found{document, paragraph, where.what, {}, line.span_of(act.first, act.length), {}, {}, {}, {}};
    found.words = text.substr(act.first, act.length);
    found.place = model::place_of(package, document->id, where);
    found.before = tail(text.substr(0, act.first));
    found.behind = head(text.substr(act.first + act.length));
    found.edition = act.amending || where.what == "редакция" || tells_edition(found.before);
    found.noted = has_note(line, act);
    found.act = std::move(act);
    out.push_back(std::move(found));
  }
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    // «Министерство образования» and «Министерства образования» are one body: the stem stands for the word.
    std::u32string letters = base::to_utf32(word);
    while (letters.size() > 3 && std::u32string_view(U"аеиоуыэюяьй").find(letters.back()) != std::u32string_view::npos)
      letters.pop_back();
    out += base::to_utf8(letters) + " ";
  }
  return out;
}

// «РФ» as the words it stands for.
std::string body_key(std::string_view body) {
  std::vector<std::string> words;
  for (std::string& word : language::plain_words_of(body)) {
    if (word == "рф") {
      words.insert(words.end(), {"российской", "федерации"});
      continue;
    }
    words.push_back(std::move(word));
  }
  return joined(words);
}

}  // namespace

std::vector<ActCitation> act_citations(const model::Package& package, std::span<const TypedLine> lines) {
  std::vector<ActCitation> out;
  for (const TypedLine& typed : lines) {
    const model::Where& where = typed.where;
    if (where.quoted || where.what == "отметка" || where.what == "регистрация") continue;
    if (where.what == "заголовок" && std::holds_alternative<model::ApprovalSheet>(typed.document->body)) continue;
    read(package, typed, out);
  }
  return out;
}

std::string issued_by(const model::CitedAct& act) {
  if (act.kind == "федеральный закон") return act.kind;
  const std::string body = body_key(act.body);
  return body.empty() ? body : act.kind + "|" + body;
}

RegisterNumber register_number(const model::CitedAct& act) {
  constexpr std::array<std::string_view, 6> counted{"приказ", "распоряжение", "постановление",
                                                    "указ",   "закон",        "федеральный закон"};
  const std::string issued = issued_by(act);
  if (std::ranges::find(counted, act.kind) == counted.end() || !act.date || issued.empty()) return {};
  const auto last = std::find_if(act.number.rbegin(), act.number.rend(), is_digit);
  if (last == act.number.rend()) return {};
  const auto first = std::find_if_not(last, act.number.rend(), is_digit);
  RegisterNumber out;
  const auto [end, error] = std::from_chars(&*first.base(), &*last + 1, out.number);
  if (error != std::errc{}) return {};
  const std::string prefix(act.number.begin(), first.base()), suffix(last.base(), act.number.end());
  out.register_ = issued + "|" + prefix + "#" + suffix;
  return out;
}

std::string plain_number(std::string_view number) {
  std::string out = language::lower(number);
  for (const std::string_view dash : {"–", "—", "−"})
    for (std::size_t at = out.find(dash); at != std::string::npos; at = out.find(dash))
      out.replace(at, dash.size(), "-");
  return out;
}

model::CitedAct cited(const model::RegisteredAct& act) {
  model::CitedAct out;
  out.kind = act.kind;
  out.body = act.body;
  out.date = act.date.meaning;
  out.number = act.number;
  out.title = act.title;
  return out;
}

model::CitedAct act_itself(const model::Package& package, const model::Order& order) {
  model::CitedAct out;
  out.kind = order.act;
  const model::Body* issuer = package.register_.find_body(order.issuer());
  if (order.issuers.size() == 1 && issuer != nullptr)
    out.body = issuer->genitive.empty() ? issuer->name : issuer->genitive;
  if (order.date_by == model::GivenBy::author && !leaves_room(order.date.words)) out.date = order.date.meaning;
  if (order.number_by == model::GivenBy::author && !leaves_room(order.number.words)) out.number = order.number.words;
  const std::string title = model::plain(order.title);
  out.title = title;
  return out;
}

}  // namespace check
