#include "base/edit_distance.h"
#include "base/utf8.h"
#include "decode/join.h"
#include "decode/messages.h"
#include "decode/near_names.h"
#include "language/letters.h"
#include "model/markup_names.h"
#include "model/walk.h"

#include <algorithm>
#include <utility>

namespace decode {

namespace {

std::string without_stop(std::string words) {
  if (words.ends_with('.') || words.ends_with(')')) words.pop_back();
  return words;
}

// A word in capitals alone: «МОУО», «ЦБ-1».
bool is_abbreviation(std::string_view name) {
  const std::u32string letters = base::to_utf32(name);
  return letters.size() >= 2 && std::ranges::all_of(letters, [](char32_t c) {
           return language::is_capital(c) || c == U'-' || (c >= U'0' && c <= U'9');
         });
}

// No-break spaces and line breaks are spaces.
std::string spaced_alike(std::string words) {
  for (std::size_t at = words.find("\u00a0"); at != std::string::npos; at = words.find("\u00a0", at))
    words.replace(at, 2, " ");
  std::ranges::replace(words, '\n', ' ');
  return words;
}

class Anchors {
 public:
  Anchors(model::Package& package, base::Diagnostics& diagnostics) : package_(package), diagnostics_(diagnostics) {}

  void collect() {
    if (const model::Order* order = package_.find_order())
      for (const model::Appendix& appendix : order->appendices)
        package_.anchors[{appendix.document.value}] = {appendix.number.words,
                                                       model::document_place(package_, appendix.document)};
    for (const model::Document& document : package_.documents) {
      prefix_ = std::holds_alternative<model::Order>(document.body) ? "" : document.id.value + ".";
      place_ = model::document_place(package_, document.id);
      if (const auto* order = std::get_if<model::Order>(&document.body)) points(order->points);
      if (const auto* plan = std::get_if<model::Plan>(&document.body))
        for (const model::PlanPart& part : plan->parts) this->part(part);
      if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
        for (const model::RegulationPart& part : regulation->parts) {
          add(part.id, part.label.words, {"раздел", part.label.words}, part.span);
          points(part.points);
        }
    }
  }

 private:
  void add(const model::AnchorId& id, const std::string& label, const model::Where& where, base::Span span) {
    if (id.empty()) return;
    if (model::is_markup_name(id.value)) diagnostics_.report(reserved_id, span, {id.value});
    std::vector<std::string> place = place_;
    place.push_back(where.step());
    const model::AnchorId full{prefix_ + id.value};
    if (!package_.anchors.emplace(full, model::Anchor{without_stop(label), std::move(place)}).second)
      diagnostics_.report(repeated_id, span, {full.value});
  }

  void points(const std::vector<model::Point>& list) {
    for (const model::Point& point : list) {
      add(point.id, point.label.words, {"п.", point.label.words}, point.span);
      points(point.points);
    }
  }

  void part(const model::PlanPart& part) {
    add(part.id, part.label.words, {"часть", part.label.words}, part.span);
    for (const model::PlanSection& section : part.sections) {
      add(section.id, section.label.words, {"раздел", section.label.words}, section.span);
      for (const model::Measure& row : section.rows) {
        add(row.id, row.label.words, {"п.", row.label.words}, row.span);
        for (const model::Measure& sub : row.rows) {
          // A row inside a row has its number, or shares that of the outer one.
          const std::string& number = sub.label.words.empty() ? row.label.words : sub.label.words;
          add(sub.id, number, {"п.", number}, sub.span);
        }
      }
    }
  }

  model::Package& package_;
  base::Diagnostics& diagnostics_;
  std::string prefix_;
  std::vector<std::string> place_;
};

using NamedAnchor = std::pair<const model::AnchorId, model::Anchor>;

// A row of the same plan may be named without the plan's name.
const NamedAnchor* find_anchor(const model::Package& package, const model::DocumentId& document,
                               const std::string& id) {
  for (const std::string& key : {document.value + "." + id, id})
    if (const auto found = package.anchors.find({key}); found != package.anchors.end()) return &*found;
  return nullptr;
}

class Resolver {
 public:
  Resolver(model::Package& package, base::Diagnostics& diagnostics) : package_(package), diagnostics_(diagnostics) {}

  void document(model::Document& document) {
    id_ = document.id;
    known_.clear();
    model::visit_points(document, [this](model::Point& point, const model::Where&) { point_deadlines(point); });
    model::visit_texts(document, [this](model::Text& text, const model::Where& where) { resolve(text, where); });
    model::visit_points(document, [this](const model::Point& point, const model::Where&) { links(point); });
    if (auto* plan = std::get_if<model::Plan>(&document.body))
      for (model::PlanPart& part : plan->parts)
        for (model::PlanSection& section : part.sections) follow(section.rows);
  }

 private:
  // `<deadline>` prints the words of the point's own deadline, from their own place in the file.
  void point_deadlines(model::Point& point) {
    put_deadlines(point, point.text);
    for (model::PointPart& part : point.body)
      if (auto* words = std::get_if<model::Text>(&part.content)) put_deadlines(point, *words);
    for (const model::WrittenDeadline& deadline : point.deadlines)
      if (!says(point, deadline.words))
        diagnostics_.report(unprinted_deadline, deadline.span, {deadline.words},
                            {model::Where{"п.", point.label.words}.step()});
  }

  // In its own words or in those of its sub-points.
  [[nodiscard]] static bool says(const model::Point& point, const std::string& words) {
    const auto has = [&words](const model::Text& text) {
      return spaced_alike(model::plain(text)).find(spaced_alike(words)) != std::string::npos;
    };
    const auto part_has = [&has](const model::PointPart& part) {
      const auto* text = std::get_if<model::Text>(&part.content);
      return text != nullptr && has(*text);
    };
    return has(point.text) || std::ranges::any_of(point.body, part_has) ||
           std::ranges::any_of(point.points, [&words](const model::Point& sub) { return says(sub, words); });
  }

  void put_deadlines(const model::Point& point, model::Text& text) {
    for (model::Paragraph& paragraph : text.paragraphs)
      for (model::Piece& piece : paragraph.pieces) put_deadline(point, piece);
  }

  void put_deadline(const model::Point& point, model::Piece& piece) {
    const auto* reference = std::get_if<model::Reference>(&piece);
    if (reference == nullptr || reference->id != "deadline") return;
    if (point.deadlines.empty()) {
      diagnostics_.report(deadline_without_value, reference->span, {}, {model::Where{"п.", point.label.words}.step()});
      piece = model::Words{{}, reference->span, reference->emphasis};
      return;
    }
    piece = model::Words{point.deadlines.front().words, point.deadlines.front().span, reference->emphasis};
  }

  void resolve(model::Text& text, const model::Where& where) {
    for (model::Paragraph& paragraph : text.paragraphs)
      for (model::Piece& piece : paragraph.pieces)
        if (auto* reference = std::get_if<model::Reference>(&piece)) print(*reference, where);
  }

  // «(далее – МОУО)» for `<define МОУО>`.
  bool print_definition(model::Reference& reference) {
    const std::string id(reference.defined());
    if (id.empty()) return false;
    if (package_.register_.find_body({id}) == nullptr && package_.register_.find_term(id) == nullptr) return false;
    reference.printed = "(далее – " + id + ")";
    return true;
  }

  void print(model::Reference& reference, const model::Where& where) {
    if (reference.id == "deadline") return report(misplaced_deadline, reference.span, reference.id, where);
    if (print_definition(reference)) return;
    if (const NamedAnchor* anchor = find_anchor(package_, id_, reference.id)) {
      reference.printed = anchor->second.label;
      if (anchor->second.label.empty()) report(unnumbered_reference, reference.span, reference.id, where);
      return;
    }
    if (const model::Body* body = package_.register_.find_body({reference.id})) {
      reference.printed = body->name;
      return;
    }
    if (const model::Term* term = package_.register_.find_term(reference.id)) {
      reference.printed = term->name;
      return;
    }
    print_unknown(reference, where);
  }

  void print_unknown(model::Reference& reference, const model::Where& where) {
    if (is_left_out(reference.id)) {
      // A misspelt name among the appendices has been told, and this is what was meant by it.
      if (!lacks_appendix()) report(no_appendix, reference.span, reference.id, where);
      reference.printed.clear();
      return;
    }
    const std::vector<std::string>& known = known_names();
    // Words in other letters that are near no name are no markup: they print as typed. An abbreviation is a name.
    const bool words = !reference.printed.empty() && !is_slip_of(reference.id, known) && !is_abbreviation(reference.id);
    if (words) return;
    reference.printed.clear();
    report_unknown(unknown_reference, reference.span, reference.id, known, model::place_of(package_, id_, where),
                   diagnostics_);
  }

  // A document that could be an appendix of the act and is none.
  [[nodiscard]] bool is_left_out(const std::string& id) const {
    const model::Document* document = package_.find_document({id});
    return document != nullptr && !model::is_markup_name(id) && package_.find_order() != nullptr &&
           !std::holds_alternative<model::Order>(document->body);
  }

  [[nodiscard]] bool lacks_appendix() const {
    const model::Order* order = package_.find_order();
    return order != nullptr && std::ranges::any_of(order->appendices, [this](const model::Appendix& appendix) {
             return package_.find_document(appendix.document) == nullptr;
           });
  }

  // A long name with a letter or two wrong; short words resemble too much.
  static bool is_slip_of(const std::string& typed, const std::vector<std::string>& known) {
    constexpr std::size_t least_letters = 8, most_wrong = 2;
    const std::u32string word = base::to_utf32(typed);
    return word.size() >= least_letters && known.size() <= most_compared_names &&
           std::ranges::any_of(known, [&](const std::string& name) {
             return base::edit_distance(word, base::to_utf32(name), most_wrong) <= most_wrong;
           });
  }

  // What `<…>` may name in this document.
  const std::vector<std::string>& known_names() {
    if (!known_.empty()) return known_;
    const std::string own = id_.value + ".";
    for (const auto& [id, anchor] : package_.anchors)
      known_.push_back(id.value.starts_with(own) ? id.value.substr(own.size()) : id.value);
    for (const model::Body& body : package_.register_.bodies) known_.push_back(body.id.value);
    for (const model::Term& term : package_.register_.terms) known_.push_back(term.id);
    return known_;
  }

  void report(const base::Message& message, base::Span span, const std::string& id, const model::Where& where) {
    diagnostics_.report(message, span, {id}, model::place_of(package_, id_, where));
  }

  // A missing appendix is told where the act lists it.
  [[nodiscard]] bool is_told(const model::DocumentId& missing) const {
    const model::Order* order = package_.find_order();
    return order != nullptr &&
           std::ranges::find(order->appendices, missing, &model::Appendix::document) != order->appendices.end();
  }

  // A row is told apart by its full name from here on.
  void follow(std::vector<model::Measure>& rows) {
    for (model::Measure& row : rows) {
      follow(row.rows);
      if (row.follows.empty()) continue;
      if (const NamedAnchor* source = find_anchor(package_, id_, row.follows.id.value))
        row.follows.id = source->first;
      else
        diagnostics_.report(unknown_row, row.follows.span, {row.follows.id.value});
    }
  }

  void links(const model::Point& point) {
    for (const auto& target : {point.document, point.form})
      if (!target.empty() && package_.find_document(target.id) == nullptr && !is_told(target.id))
        report_unknown_document(package_, target, diagnostics_);
    if (!point.row.empty() && package_.anchors.find(point.row.id) == package_.anchors.end())
      diagnostics_.report(unknown_row, point.row.span, {point.row.id.value});
  }

  model::Package& package_;
  base::Diagnostics& diagnostics_;
  model::DocumentId id_;
  std::vector<std::string> known_;  // made when first asked for
};

}  // namespace

void resolve_references(model::Package& package, base::Diagnostics& diagnostics) {
  Anchors(package, diagnostics).collect();
  Resolver resolver(package, diagnostics);
  for (model::Document& document : package.documents) resolver.document(document);
}

}  // namespace decode
