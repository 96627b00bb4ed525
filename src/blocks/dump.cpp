#include "blocks/dump.h"

#include <charconv>

namespace blocks {

namespace {

std::string number(double value) {
  char digits[32];
  const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), value, std::chars_format::fixed, 1);
  std::string out(std::begin(digits), end);
  if (out.ends_with(".0")) out.resize(out.size() - 2);
  return out;
}

std::string millimetres(base::Length length) { return number(length.mm()) + " mm"; }

// ---- words

struct PlainInline {
  std::string operator()(const Run& run) const { return run.text; }
  std::string operator()(const Break&) const { return " "; }
  std::string operator()(const Tab&) const { return " "; }
  std::string operator()(const FootnoteRef&) const { return {}; }
  std::string operator()(const Gap&) const { return {}; }
};

// Emphasis as the tags of the templates, `|` a new line, `→` the right edge.
struct MarkedInline {
  std::string operator()(const Run& run) const {
    std::string out = run.text;
    if (run.raised) out = "<sup>" + out + "</sup>";
    if (run.spaced) out = "<spaced>" + out + "</spaced>";
    if (run.underlined) out = "<u>" + out + "</u>";
    if (run.italic) out = "<i>" + out + "</i>";
    if (run.bold) out = "<b>" + out + "</b>";
    return out;
  }
  std::string operator()(const Break&) const { return " | "; }
  std::string operator()(const Tab&) const { return " → "; }
  std::string operator()(const FootnoteRef& note) const { return "[note " + std::to_string(note.index + 1) + "]"; }
  std::string operator()(const Gap& gap) const { return "[" + gap.name + " " + millimetres(gap.width) + "]"; }
};

template <class Look>
std::string words(const std::vector<Inline>& inlines, const Look& look) {
  std::string out;
  for (const Inline& part : inlines) out += std::visit(look, part);
  return out;
}

// ---- dump

class Dump {
 public:
  explicit Dump(const StyleSheet& styles) : styles_(styles) {}

  void section(const Section& section) {
    line(0, std::string("page ") + (section.landscape ? "landscape" : "portrait") +
                (section.restart_numbers ? ", numbers from 1" : "") +
                (section.resume_numbers ? ", numbers of the whole" : ""));
    for (const Block& block : section.blocks) std::visit([this](const auto& one) { show(one, 1); }, block);
  }

  void footnotes(const std::vector<Paragraph>& notes) {
    if (notes.empty()) return;
    line(0, "footnotes");
    for (const Paragraph& note : notes) show(note, 1);
  }

  [[nodiscard]] const std::string& text() const { return out_; }

 private:
  void line(int depth, const std::string& words) {
    out_.append(static_cast<std::size_t>(depth) * 2, ' ').append(words).append("\n");
  }

  [[nodiscard]] std::string name(StyleId style) const {
    return style.index < styles_.paragraphs.size() ? styles_.paragraphs[style.index].name : "?";
  }

  void show(const Paragraph& paragraph, int depth) {
    const std::string mark = paragraph.marker.empty() ? "" : paragraph.marker + " ";
    const std::string placed = paragraph.align ? " " + align_words(*paragraph.align) : "";
    line(depth, name(paragraph.style) + placed + ": " + mark + words(paragraph.inlines, MarkedInline{}));
  }

  static std::string align_words(Align align) {
    constexpr std::string_view names[] = {"left", "center", "right", "justify"};
    return std::string(names[static_cast<std::size_t>(align)]);
  }

  void show(const Signature& signature, int depth) {
    line(depth, "signature " + name(signature.style) + ": " + words(signature.post, MarkedInline{}) + " → " +
                    words(signature.name, MarkedInline{}));
  }

  void show(const ReservedBox& box, int depth) {
    line(depth, "box " + box.name + " " + millimetres(box.width) + " × " + millimetres(box.height));
  }

  void show(const Picture& picture, int depth) {
    constexpr std::string_view aligns[] = {"", ", center", ", right", ""};
    line(depth, "picture " + picture.name + " " + millimetres(picture.width) + " × " + millimetres(picture.height) +
                    std::string(aligns[static_cast<std::size_t>(picture.align)]) +
                    (picture.within ? " within " + millimetres(*picture.within) : "") + (picture.fit ? ", fit" : ""));
  }

  void show(const Space& space, int depth) {
    line(depth, "space " + millimetres(space.height) + (space.new_page ? ", new page" : ""));
  }

  void show(const Table& table, int depth) {
    const bool known = table.style.index < styles_.tables.size();
    std::string head = "table " + (known ? styles_.tables[table.style.index].name : "?") + ", columns:";
    for (const Column& column : table.columns) head += " " + column_words(column) + ",";
    head.pop_back();
    if (table.align == Align::center) head += ", center";
    if (table.align == Align::right) head += ", right";
    line(depth, head);
    if (!table.continued.empty()) line(depth + 1, "continued");
    for (const Paragraph& paragraph : table.continued) show(paragraph, depth + 2);
    for (const Row& row : table.head) show(row, "head", depth + 1);
    for (const Row& row : table.rows) show(row, "row", depth + 1);
  }

  static std::string column_words(const Column& column) {
    if (column.width) return millimetres(*column.width);
    if (column.weight) return "weight " + std::to_string(*column.weight);
    return "auto";
  }

  void show(const Row& row, const std::string& what, int depth) {
    const bool tall = row.least_height > base::Length{};
    line(depth, what + (row.keep_with_next ? ", keep with next" : "") +
                    (tall ? ", at least " + millimetres(row.least_height) : ""));
    for (const Cell& cell : row.cells) show(cell, depth + 1);
  }

  // A plain cell of one paragraph takes one line.
  void show(const Cell& cell, int depth) {
    std::string looks;
    if (cell.columns > 1) looks += ", columns " + std::to_string(cell.columns);
    if (cell.rows > 1) looks += ", rows " + std::to_string(cell.rows);
    if (cell.align == VerticalAlign::middle) looks += ", middle";
    if (cell.align == VerticalAlign::bottom) looks += ", bottom";
    if (cell.rotated) looks += ", rotated";
    if (!cell.rule) looks += ", without rules";
    if (!cell.box.empty()) looks += ", box " + cell.box;
    if (looks.empty() && cell.paragraphs.size() == 1) return show(cell.paragraphs.front(), depth);
    line(depth, "cell" + looks);
    for (const Paragraph& paragraph : cell.paragraphs) show(paragraph, depth + 1);
  }

  const StyleSheet& styles_;
  std::string out_;
};

// ---- words alone

class Words {
 public:
  void operator()(const Paragraph& paragraph) {
    const std::string mark = paragraph.marker.empty() ? "" : paragraph.marker + " ";
    add(mark + words(paragraph.inlines, PlainInline{}));
  }
  void operator()(const Signature& signature) {
    add(words(signature.post, PlainInline{}));
    add(words(signature.name, PlainInline{}));
  }
  void operator()(const Table& table) {
    for (const Row& row : table.head) add(row);
    for (const Row& row : table.rows) add(row);
  }
  void operator()(const ReservedBox&) {}
  void operator()(const Picture&) {}
  void operator()(const Space&) {}

  std::vector<std::string> out;

 private:
  void add(const Row& row) {
    for (const Cell& cell : row.cells)
      for (const Paragraph& paragraph : cell.paragraphs) (*this)(paragraph);
  }
  void add(std::string line) {
    if (!line.empty()) out.push_back(std::move(line));
  }
};

}  // namespace

std::string dump(const Document& document) {
  Dump out(document.styles);
  for (const Section& section : document.sections) out.section(section);
  out.footnotes(document.footnotes);
  const std::string foot = document.foot_words.empty() ? "" : "foot: " + document.foot_words + "\n";
  return "title: " + document.title + "\n" + foot + out.text();
}

std::vector<std::string> paragraphs_of(const Document& document) {
  Words words;
  for (const Section& section : document.sections)
    for (const Block& block : section.blocks) std::visit(words, block);
  for (const Paragraph& note : document.footnotes) words(note);
  return std::move(words.out);
}

}  // namespace blocks
