#include "import/order_yaml.h"

#include "import/plan_yaml.h"
#include "import/texts.h"
#include "language/dates.h"
#include "language/letters.h"

#include <algorithm>

namespace import_ {

namespace {

bool is_blank(std::string_view words) { return says_nothing(words); }

// What the style would print by itself.
std::string usual_verb(std::string_view act) {
  return act == "приказ" || act == "указание" ? "приказываю:" : act == "постановление" ? "постановляю:" : "";
}

// Kinds of points that their first words show; the other kinds ask for more than words.
std::string key_of(const DraftPoint& point) {
  const std::string words = folded(point.text);
  if (point.level > 0 || !point.below.empty()) return "text";
  if (begins_with_any(words, {"контроль за ", "возложить контроль", "контроль исполнения", "контроль над "}))
    return "control";
  if (begins_with_any(words, {"рекомендовать "})) return "recommend";
  if (begins_with_any(words, {"признать утративш"})) return "repeal";
  if (begins_with_any(words, {"утвердить "})) return "approve";
  if (words.find("вступает в силу") != std::string::npos && words.starts_with("настоящ")) return "entry";
  return "text";
}

class OrderWriter {
 public:
  OrderWriter(const DraftOrder& order, YamlText& out) : order_(order), out_(out) {}

  std::size_t write() {
    out_.line("kind: order");
    for (const std::string& doubt : order_.doubts) write_doubt(doubt, out_, doubts_);
    out_.line("act: " + order_.act);
    const bool usual = order_.heading.empty() || order_.heading == language::capitals(order_.act);
    if (!usual) out_.value("heading", as_markup(order_.heading));
    const bool ready = !order_.project && !is_blank(order_.date) && !is_blank(order_.number);
    out_.line(ready ? "status: final" : "status: draft");
    issuer();
    requisites();
    if (!order_.title.empty()) out_.value("title", as_markup(order_.title));
    if (!order_.preamble.empty()) preamble();
    verb();
    if (!order_.numbering.empty()) out_.values("numbering", order_.numbering);
    out_.key("points");
    out_.deeper();
    for (const DraftPoint& one : order_.points) point(one);
    out_.back();
    signatures();
    if (!order_.executor.empty()) out_.values("executor", marked(order_.executor));
    return doubts_;
  }

 private:
  static std::vector<std::string> marked(const std::vector<std::string>& lines) {
    std::vector<std::string> out;
    for (const std::string& line : lines) out.push_back(as_markup(line));
    return out;
  }

  void issuer() {
    std::string name;
    for (const std::string& line : order_.head) name += (name.empty() ? "" : " ") + line;
    if (name.empty()) {
      write_doubt("кто издал акт, не найдено: назовите орган из bodies.yaml", out_, doubts_);
      name = "не назван";
    } else {
      write_doubt("назовите орган сокращением из bodies.yaml; тогда и head не нужен", out_, doubts_);
    }
    out_.value("issuer", as_markup(name));
    if (!order_.head.empty()) out_.values("head", marked(order_.head));
  }

  void requisites() {
    if (!order_.date.empty()) {
      const auto read = language::read_date(order_.date);
      if (is_blank(order_.date)) {
        out_.line("date: blank");
      } else if (read.date && order_.date.find('_') == std::string::npos) {
        out_.value("date", as_markup(order_.date));
      } else {
        out_.key("date");
        out_.deeper();
        out_.value("words", as_markup(order_.date));
        out_.back();
      }
    }
    if (!order_.number.empty()) out_.value("number", is_blank(order_.number) ? "blank" : as_markup(order_.number));
    if (!order_.place.empty()) out_.value("place", as_markup(order_.place));
  }

  void preamble() {
    std::vector<std::string> paragraphs;
    for (const std::string& one : split(order_.preamble, '\n'))
      if (!one.empty()) paragraphs.push_back(as_markup(one));
    out_.paragraphs("preamble", paragraphs);
  }

  void verb() {
    if (order_.verb.empty())
      out_.line("verb: none");
    else if (order_.verb != usual_verb(order_.act))
      out_.prose("verb", as_markup(order_.verb));
  }

  void point(const DraftPoint& one) {
    for (const std::string& doubt : one.doubts) write_doubt(doubt, out_, doubts_);
    out_.begin_item();
    const bool tables = std::ranges::any_of(
        one.below, [](const SourceBlock& block) { return std::holds_alternative<SourceTable>(block); });
    if (tables)
      body(one);
    else
      text(one);
    if (one.number_by_hand) out_.value("number", one.number.empty() ? "none" : as_markup(one.number));
    if (!one.points.empty()) {
      out_.key("points");
      out_.deeper();
      for (const DraftPoint& inner : one.points) point(inner);
      out_.back();
    }
    out_.end_item();
  }

  static std::string prose(const SourceParagraph& line) {
    const std::string words = line.words();
    const std::size_t mark = typed_mark_length(words);
    return (line.item || mark > 0 ? "- " : "") + as_markup(words.substr(mark));
  }

  void text(const DraftPoint& one) {
    std::vector<std::string> paragraphs{as_markup(one.text)};
    for (const SourceBlock& block : one.below) paragraphs.push_back(prose(std::get<SourceParagraph>(block)));
    out_.paragraphs(key_of(one), paragraphs);
  }

  void body(const DraftPoint& one) {
    out_.key("body");
    out_.deeper();
    part(as_markup(one.text));
    for (const SourceBlock& block : one.below) {
      if (const auto* line = std::get_if<SourceParagraph>(&block))
        part(prose(*line));
      else
        table(std::get<SourceTable>(block));
    }
    out_.back();
  }

  void part(const std::string& markup) {
    out_.begin_item();
    out_.value("text", markup);
    out_.end_item();
  }

  void table(const SourceTable& table) {
    write_doubt("таблица внесена без шапки: первая строка может быть ею (columns)", out_, doubts_);
    out_.begin_item();
    out_.key("table");
    out_.deeper();
    out_.key("rows");
    out_.deeper();
    for (const SourceRow& row : table.rows) {
      if (row.cells.empty()) continue;
      out_.begin_item();
      for (const SourceCell& cell : row.cells) this->cell(cell);
      out_.end_item();
    }
    out_.back();
    out_.back();
    out_.end_item();
  }

  void cell(const SourceCell& cell) {
    std::vector<std::string> lines;
    for (const std::string& line : split(cell.words(), '\n'))
      if (!trimmed(line).empty()) lines.push_back(as_markup(line));
    out_.begin_item();
    if (lines.empty())
      out_.value("text", "");
    else if (lines.size() == 1)
      out_.value("text", lines.front());
    else
      out_.values("text", lines);
    if (cell.columns > 1) out_.line("columns: " + std::to_string(cell.columns));
    if (cell.rows > 1) out_.line("rows: " + std::to_string(cell.rows));
    out_.end_item();
  }

  void signatures() {
    if (order_.signatures.empty()) {
      write_doubt("подписи под пунктами не найдено", out_, doubts_);
      out_.key("signature");
      out_.deeper();
      out_.line("post: Должность");
      out_.line("name: И.О. Фамилия");
      out_.back();
    } else if (order_.signatures.size() == 1) {
      write_signature(order_.signatures.front(), out_);
    } else {
      out_.key("signature");
      out_.deeper();
      for (const DraftSignature& one : order_.signatures) {
        out_.begin_item();
        out_.values("post", marked(one.post));
        out_.value("name", as_markup(one.name));
        out_.end_item();
      }
      out_.back();
    }
  }

  const DraftOrder& order_;
  YamlText& out_;
  std::size_t doubts_ = 0;
};

void add_numbers(const std::vector<DraftPoint>& points, std::vector<std::string>& out) {
  for (const DraftPoint& point : points) {
    if (!point.number_by_hand) out.push_back(point.number);
    add_numbers(point.points, out);
  }
}

}  // namespace

std::size_t write_order(const DraftOrder& order, YamlText& out) { return OrderWriter(order, out).write(); }

std::vector<std::string> made_words(const DraftOrder& order) {
  std::vector<std::string> out{order.heading, order.verb, order.project ? "ПРОЕКТ" : ""};
  add_numbers(order.points, out);
  return out;
}

}  // namespace import_
