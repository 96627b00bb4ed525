#include "match/outline.h"

#include "match/outline_maker.h"

#include <algorithm>
#include <array>

namespace match {

namespace {

// «2.1.» and «2.1» are one number.
std::string without_stop(std::string label) {
  while (label.ends_with('.') || label.ends_with(')')) label.pop_back();
  return label;
}

struct Said {
  std::string operator()(const model::Words& words) const { return words.span.known() ? words.text : std::string{}; }
  std::string operator()(const model::Reference& reference) const { return "<" + reference.id + ">"; }
  std::string operator()(const model::LineBreak&) const { return " "; }
  std::string operator()(const model::NoteMark& mark) const { return "<note " + mark.id + ">"; }
  std::string operator()(const model::Gap&) const { return {}; }
};

// A part without a title is not known by what else is said of it first.
bool tells_nothing(const Field& field) {
  constexpr std::array<std::string_view, 10> keys{"type",  "kind",   "code",  "act",  "number",
                                                  "width", "weight", "blank", "page", "addressee"};
  return std::ranges::find(keys, field.key) != keys.end();
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& one : words) out += (out.empty() ? "" : "\n") + one;
  return out;
}

}  // namespace

std::string said_of(const model::Text& text) {
  std::string out;
  for (const model::Paragraph& paragraph : text.paragraphs) {
    if (!out.empty()) out += ' ';
    for (const model::Piece& piece : paragraph.pieces) out += std::visit(Said{}, piece);
  }
  return out;
}

// A name in full is the author's «МО» at its first use: «… (далее – МО)».
std::string said_of_bodies(const model::Text& text) {
  constexpr std::string_view begins = " (далее – ", by_agreement = " (по согласованию)";
  std::string out;
  for (const model::Paragraph& paragraph : text.paragraphs) {
    if (!out.empty()) out += '\n';
    for (const model::Piece& piece : paragraph.pieces) {
      const auto* words = std::get_if<model::Words>(&piece);
      if (words == nullptr || words->span.known()) {
        out += std::visit(Said{}, piece);
        continue;
      }
      const std::size_t use = words->text.rfind(begins);
      if (use != std::string::npos && words->text.ends_with(")"))
        out += words->text.substr(use + begins.size(), words->text.size() - use - begins.size() - 1);
      else if (words->text != by_agreement)
        out += words->text;
    }
  }
  return out;
}

const std::string& words_of(const Part& part) {
  static const std::string nothing;
  return part.known_by < part.fields.size() ? part.fields[part.known_by].words : nothing;
}

// ---- what documents have in common

std::size_t OutlineMaker::add(PartKind kind, std::size_t parent, std::string label, std::string id) {
  Part part;
  part.kind = kind;
  part.parent = parent;
  part.label = without_stop(std::move(label));
  part.id = std::move(id);
  outline_.parts.push_back(std::move(part));
  return outline_.parts.size() - 1;
}

void OutlineMaker::put(std::size_t part, std::string_view key, const model::Text& text, std::string heading) {
  std::string words = model::plain(text);
  std::string said = said_of(text);
  if (words.empty() && said.empty()) return;
  at(part).fields.push_back({std::string(key), std::move(heading), std::move(words), std::move(said)});
}

void OutlineMaker::put(std::size_t part, std::string_view key, const std::vector<model::Text>& lines) {
  Field field{std::string(key), {}, model::plain_lines(lines), {}};
  for (const model::Text& line : lines) field.said += (field.said.empty() ? "" : "\n") + said_of(line);
  if (!field.words.empty()) at(part).fields.push_back(std::move(field));
}

void OutlineMaker::put(std::size_t part, std::string_view key, std::string words) {
  if (!words.empty()) at(part).fields.push_back({std::string(key), {}, words, words});
}

void OutlineMaker::lines(std::size_t parent, std::string_view key, const std::vector<model::Text>& lines) {
  for (const model::Text& line : lines) {
    const std::size_t part = add(PartKind::line, parent);
    at(part).called = key;
    put(part, key, line);
  }
}

void OutlineMaker::footnotes(std::size_t parent, const std::vector<model::Footnote>& footnotes) {
  for (const model::Footnote& footnote : footnotes) {
    const std::size_t part = add(PartKind::footnote, parent, footnote.mark, footnote.id);
    put(part, "text", footnote.text);
  }
}

void OutlineMaker::signatures(std::size_t parent, const std::vector<model::Signature>& signatures) {
  for (const model::Signature& signature : signatures) {
    const std::size_t part = add(PartKind::signature, parent);
    put(part, "post", signature.post);
    put(part, "name", signature.name);
    if (signature.nameless) put(part, "name", std::string("none"));
    for (const model::ElectronicSignature& mark : signature.electronic)
      put(part, "electronic", joined({mark.certificate, mark.owner, mark.from, mark.to}));
  }
}

void OutlineMaker::stamps(std::size_t parent, const std::vector<model::PersonalStamp>& stamps) {
  for (const model::PersonalStamp& stamp : stamps) {
    const std::size_t part = add(PartKind::stamp, parent);
    put(part, "post", stamp.post);
    put(part, "word", stamp.word);
    put(part, "name", stamp.name);
    put(part, "date", stamp.date);
  }
}

void OutlineMaker::mark(std::size_t parent, const model::Mark& mark) {
  Field field{"mark", {}, model::plain_lines(mark.lines), {}};
  if (mark.lines_by_hand) field.said = field.words;
  if (!field.words.empty()) at(parent).fields.push_back(std::move(field));
  put(parent, "also", mark.also);
}

// ---- points

void OutlineMaker::points(std::size_t parent, const std::vector<model::Point>& points) {
  for (const model::Point& point : points) this->point(parent, point);
}

void OutlineMaker::point(std::size_t parent, const model::Point& point) {
  static constexpr const char* kinds[] = {"text",   "approve", "instruct", "recommend",
                                          "repeal", "entry",   "publish",  "control"};
  const std::size_t part = add(PartKind::point, parent, point.label.words, point.id.value);
  put(part, "text", point.text);
  at(part).deadlines = point.deadlines;
  put(part, "addressee", point.addressee);
  if (point.kind != model::PointKind::text) put(part, "kind", std::string(kinds[static_cast<int>(point.kind)]));
  put(part, "document", point.document.id.value);
  put(part, "form", point.form.id.value);
  put(part, "row", point.row.id.value);
  at(part).label_by_hand = point.label.by_hand;
  for (const model::PointPart& inside : point.body) {
    if (const auto* text = std::get_if<model::Text>(&inside.content)) {
      const std::size_t paragraph = add(PartKind::paragraph, part);
      put(paragraph, inside.quoted ? "quote" : "text", *text);
    }
    if (const auto* table = std::get_if<model::Table>(&inside.content)) this->table(part, *table);
    if (const auto* picture = std::get_if<model::Picture>(&inside.content)) {
      const std::size_t sheet = add(PartKind::picture, part);
      std::string pages;
      if (picture->first_page != 1 || picture->last_page)
        pages = ", " + std::to_string(picture->first_page) + "–" +
                (picture->last_page ? std::to_string(*picture->last_page) : "");
      put(sheet, "picture", picture->file + pages);
      put(sheet, "caption", picture->caption);
    }
  }
  points(part, point.points);
}

void OutlineMaker::table_columns(std::size_t parent, const std::vector<model::TableColumn>& columns) {
  for (const model::TableColumn& column : columns) {
    put(add(PartKind::column, parent), "heading", column.heading);
    table_columns(parent, column.columns);
  }
}

void OutlineMaker::table(std::size_t parent, const model::Table& table) {
  const std::size_t part = add(PartKind::table, parent, model::plain(table.number));
  put(part, "title", table.title);
  put(part, "number", table.number);
  put(part, "unit", table.unit);
  table_columns(part, table.columns);
  std::vector<std::string> headings;
  for (const model::TableColumn* leaf : model::leaf_columns(table.columns))
    headings.push_back(model::plain(leaf->heading));
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const std::size_t row = add(PartKind::table_row, part, std::to_string(i + 1));
    for (const model::TableCell& cell : table.rows[i])
      put(row, "column " + std::to_string(cell.column + 1), cell.text,
          cell.column < headings.size() ? headings[cell.column] : std::string{});
    const auto longest =
        std::ranges::max_element(at(row).fields, {}, [](const Field& one) { return one.words.size(); });
    at(row).known_by = static_cast<std::size_t>(longest - at(row).fields.begin());
  }
  footnotes(part, table.footnotes);
  lines(part, "notes", table.notes);
}

// ---- whole documents

Outline outline_of(const model::Document& document) {
  Outline out;
  out.document = document.id;
  OutlineMaker maker(out);
  maker.add(PartKind::document, 0, {}, document.id.value);
  if (const auto* order = std::get_if<model::Order>(&document.body)) outline_order(maker, *order);
  if (const auto* plan = std::get_if<model::Plan>(&document.body)) {
    out.period = model::context_of(*plan);
    outline_plan(maker, *plan);
  }
  if (const auto* form = std::get_if<model::Form>(&document.body)) outline_form(maker, *form);
  if (const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body)) outline_sheet(maker, *sheet);
  if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) outline_regulation(maker, *regulation);
  for (Part& part : out.parts)
    if (part.known_by == 0 && !part.fields.empty() && tells_nothing(part.fields.front()))
      part.known_by = part.fields.size();
  return out;
}

Outline outline_of(const model::Register& bodies) {
  Outline out;
  OutlineMaker maker(out);
  maker.add(PartKind::document, 0);
  for (const model::Body& body : bodies.bodies) {
    const std::size_t part = maker.add(PartKind::body, 0, body.id.value, body.id.value);
    maker.put(part, "name", body.name);
    maker.put(part, "genitive", body.genitive);
    maker.put(part, "head", joined(body.head));
    maker.put(part, "parent", body.parent.value);
    maker.put(part, "short_name", body.short_name);
    for (const model::ForeignHead& head : body.foreign_heads) {
      maker.put(part, "foreign", joined(head.head));
      for (const auto& [act, word] : head.acts) maker.put(part, "foreign", act + ": " + word);
    }
    maker.put(part, "verb", body.verb);
    maker.put(part, "collegial", std::string(body.collegial ? "true" : ""));
    maker.put(part, "abbreviation", std::string(body.abbreviated ? "" : "none"));
    maker.put(part, "by_agreement", std::string(body.by_agreement ? "true" : ""));
    maker.put(part, "emblem", body.emblem);
    maker.put(part, "members", body.members);
  }
  for (const model::Unit& unit : bodies.units) {
    const std::size_t part = maker.add(PartKind::unit, 0, unit.id, unit.id);
    maker.put(part, "genitive", unit.genitive);
    maker.put(part, "of", unit.of);
  }
  for (const model::Term& term : bodies.terms)
    maker.put(maker.add(PartKind::term, 0, term.id, term.id), "name", term.name);
  return out;
}

}  // namespace match
