// Bodies in the cells of a plan. An item is «[role] BODY [(suffix)]»; items part at `,` and `;` outside brackets and
// quotes, and the longest name of the register wins; its first letter may be a capital, as at the beginning of a cell.
// What is no body stays text.

#include "base/utf8.h"
#include "decode/join.h"
#include "language/enumerations.h"
#include "language/letters.h"
#include "model/reading.h"

#include <algorithm>
#include <set>

namespace decode {

namespace {

struct Named {
  const model::Body* body = nullptr;
  std::size_t first = 0, end = 0;  // of the body's name inside the item's piece
  bool in_full = false;            // named by its full name
  bool begun = false;              // with a capital that the register does not have
};

// One letter and the rest.
struct Parted {
  std::string_view letter, rest;
};

Parted part_first(std::string_view word) {
  const std::size_t end = word.empty() ? 0 : base::code_point_length(word, 0);
  return {word.substr(0, end), word.substr(end)};
}

// False for the further bytes of a letter.
bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

bool ends_with_name(std::string_view own, std::string_view name) {
  if (name.empty() || own.size() < name.size()) return false;
  const std::string_view end = own.substr(own.size() - name.size());
  if (end == name) return true;
  if (!begins_letter(end[0])) return false;  // a name of one Latin letter is half a Russian one
  const Parted typed = part_first(end), known = part_first(name);
  return typed.rest == known.rest && language::lower(typed.letter) == language::lower(known.letter);
}

// The body an item ends with (a bracketed suffix aside): its abbreviation or its full name.
Named find_body(const model::Register& bodies, std::string_view words, language::Item item) {
  std::size_t end = item.end;
  if (words.substr(item.first, item.end - item.first).ends_with(")")) {
    const std::size_t bracket = words.rfind(" (", item.end);
    if (bracket != std::string_view::npos && bracket > item.first) end = bracket;
  }
  const std::string_view own = words.substr(item.first, end - item.first);
  Named best;
  for (const model::Body& body : bodies.bodies) {
    for (const std::string_view name : {std::string_view(body.id.value), std::string_view(body.name)}) {
      if (!ends_with_name(own, name)) continue;
      const std::size_t first = end - name.size();
      const bool whole = first == item.first || words[first - 1] == ' ';
      if (!whole || (best.body != nullptr && first >= best.first)) continue;
      const bool begun = !own.ends_with(name) && language::lower(part_first(name).letter) == part_first(name).letter;
      best = {&body, first, end, name == body.name, begun};
    }
  }
  return best;
}

class CellNamer {
 public:
  CellNamer(const model::Register& bodies, bool expand) : bodies_(bodies), expand_(expand) {}

  std::vector<model::FirstUse> first_uses;

  void row(model::Measure& row) {
    if (const auto cell = row.cells.find("responsible"); cell != row.cells.end())
      for (model::Paragraph& paragraph : cell->second.paragraphs) name(paragraph, row);
    for (model::Measure& sub : row.rows) this->row(sub);
  }

 private:
  void name(model::Paragraph& paragraph, model::Measure& row) {
    std::vector<model::Piece> pieces;
    for (const model::Piece& piece : paragraph.pieces) {
      if (const auto* words = std::get_if<model::Words>(&piece))
        name(*words, row, pieces);
      else
        pieces.push_back(piece);
    }
    paragraph.pieces = std::move(pieces);
  }

  void name(const model::Words& words, model::Measure& row, std::vector<model::Piece>& out) {
    std::size_t copied = 0;
    const auto copy = [&](std::size_t end) {
      if (end == copied) return;
      const auto first = static_cast<std::uint32_t>(copied);
      const auto length = static_cast<std::uint32_t>(end - copied);
      out.push_back(model::Words{words.text.substr(copied, length), words.span.part(first, length), words.emphasis});
      copied = end;
    };
    for (const language::Item& item : language::items_of(words.text)) {
      const Named named = find_body(bodies_, words.text, item);
      if (named.body == nullptr) continue;
      row.responsible.push_back(responsible(words, item, named));
      const base::Span span = row.responsible.back().span;
      if (const std::string printed = expansion(named, named.first == item.first, span); !printed.empty()) {
        copy(named.first);
        out.push_back(model::Words{printed, {}, words.emphasis});
        copied = named.end;
      }
      if (named.body->by_agreement && named.end == item.end) {
        copy(named.end);
        out.push_back(model::Words{" (по согласованию)", {}, words.emphasis});
      }
    }
    copy(words.text.size());
  }

  static model::Responsible responsible(const model::Words& words, language::Item item, const Named& named) {
    model::Responsible out;
    if (named.first > item.first) out.role = words.text.substr(item.first, named.first - 1 - item.first);
    out.body = named.body->id;
    if (named.end < item.end) out.suffix = words.text.substr(named.end + 1, item.end - named.end - 1);
    out.span =
        words.span.part(static_cast<std::uint32_t>(named.first), static_cast<std::uint32_t>(named.end - named.first));
    return out;
  }

  // What replaces the author's word: the full name at first use; empty where the word stays. A role before the body
  // («руководители МОУО») would need the genitive plural of its name, so it never introduces it.
  std::string expansion(const Named& named, bool bare, base::Span span) {
    const model::Body& body = *named.body;
    const Parted name = part_first(body.name);
    const std::string printed = named.begun ? language::capitals(name.letter) + std::string(name.rest) : body.name;
    if (!body.abbreviated) return named.in_full ? std::string{} : printed;
    if (!expand_ || !bare || !introduced_.insert(body.id).second) return {};
    first_uses.push_back({body.id, span});
    return printed + " (далее – " + body.id.value + ")";
  }

  const model::Register& bodies_;
  bool expand_;
  std::set<model::BodyId> introduced_;
};

// ---- the legend

bool goes_on_a_word(char32_t c) { return language::is_letter(c) || (c >= U'0' && c <= U'9'); }

// Demands that text stands before `at`.
char32_t letter_before(std::string_view text, std::size_t at) {
  do --at;
  while (!begins_letter(text[at]));
  return base::code_point_at(text, at);
}

// `word` as a whole word, in text of any script.
bool occurs(std::string_view text, std::string_view word) {
  for (std::size_t at = base::find(text, word); at != std::string_view::npos; at = base::find(text, word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !goes_on_a_word(letter_before(text, at));
    const bool ends = end == text.size() || !goes_on_a_word(base::code_point_at(text, end));
    if (begins && ends) return true;
  }
  return false;
}

class LegendMaker {
 public:
  explicit LegendMaker(const model::Package& package) : register_(package.register_) {}

  void make(const model::Document& document, model::Plan& plan) {
    std::string all;
    model::visit_texts(document, [&all](const model::Text& text, const model::Where&) {
      all += model::plain(text);
      all += '\n';
    });
    for (const model::Body& body : register_.bodies)
      if (body.abbreviated && occurs(all, body.id.value)) add(plan, body.id.value, body.name);
    for (const model::Term& term : register_.terms)
      if (occurs(all, term.id)) add(plan, term.id, term.name);
  }

 private:
  static void add(model::Plan& plan, const std::string& abbreviation, const std::string& name) {
    plan.legend.push_back(model::made(abbreviation + " – " + name));
  }

  const model::Register& register_;
};

bool wants_legend(const model::Plan& plan) {
  return plan.legend.empty() &&
         (plan.abbreviations == model::Abbreviations::before || plan.abbreviations == model::Abbreviations::after);
}

}  // namespace

void name_bodies(model::Package& package) {
  for (model::Document& document : package.documents) {
    auto* plan = std::get_if<model::Plan>(&document.body);
    if (plan == nullptr) continue;
    CellNamer namer(package.register_, plan->abbreviations == model::Abbreviations::inline_);
    for (model::PlanPart& part : plan->parts)
      for (model::PlanSection& section : part.sections)
        for (model::Measure& row : section.rows) namer.row(row);
    plan->first_uses = std::move(namer.first_uses);
    if (wants_legend(*plan)) LegendMaker(package).make(document, *plan);
    if (plan->legend.empty()) plan->legend_title = {};  // nothing to stand above
  }
}

}  // namespace decode
