// A row of Word is a sequence of cells over the columns of the grid: where a cell of a row above goes on, a cell stands
// that continues it (w:vMerge), and every cell ends with a paragraph (17.4.66).
#include "write/docx/tables.h"

#include "base/utf8.h"
#include "blocks/grid.h"
#include "write/docx/measures.h"
#include "write/docx/paragraphs.h"
#include "write/docx/revisions.h"
#include "write/docx/runs.h"

#include <algorithm>

namespace docx {

namespace {

using base::Length;

std::string_view name_of(blocks::VerticalAlign align) {
  switch (align) {
    case blocks::VerticalAlign::top: return "top";
    case blocks::VerticalAlign::middle: return "center";
    case blocks::VerticalAlign::bottom: return "bottom";
  }
  return "top";
}

void write_width(std::string_view element, Length width, xml::Writer& out) {
  out.open(element).attribute("w:w", twips(width)).attribute("w:type", "dxa").close();
}

void write_no_borders(xml::Writer& out) {
  out.open("w:tcBorders");
  for (const std::string_view side : {"w:top", "w:left", "w:bottom", "w:right"}) out.empty(side, "w:val", "nil");
  out.close();
}

struct Frame {
  std::string style;  // empty: none
  std::string_view place = {};
  std::vector<Length> columns;
};

void open_table(const Frame& frame, xml::Writer& out) {
  Length width;
  for (const Length column : frame.columns) width += column;
  out.open("w:tbl").open("w:tblPr");
  if (!frame.style.empty()) out.empty("w:tblStyle", "w:val", frame.style);
  write_width("w:tblW", width, out);
  if (!frame.place.empty())
    out.empty("w:jc", "w:val", frame.place);
  else
    write_width("w:tblInd", Length{}, out);
  out.empty("w:tblLayout", "w:type", "fixed");
  if (frame.style.empty()) {
    out.open("w:tblCellMar");
    for (const std::string_view side : {"w:left", "w:right"}) write_width(side, Length{}, out);
    out.close();
  }
  out.close().open("w:tblGrid");
  for (const Length column : frame.columns) out.empty("w:gridCol", "w:w", twips(column));
  out.close();
}

// How high a turned head must be for its words: Word does not ask them. Letters are half as wide as high.
Length height_of_turned(const blocks::Cell& cell, Length width, const blocks::StyleSheet& styles) {
  Length needed;
  for (const blocks::Paragraph& paragraph : cell.paragraphs) {
    const Length size = styles.paragraphs.at(paragraph.style.index).size;
    std::size_t letters = 0, longest = 0, word = 0;
    for (const blocks::Inline& part : paragraph.inlines)
      if (const auto* run = std::get_if<blocks::Run>(&part))
        for (const char32_t c : base::to_utf32(run->text)) {
          ++letters;
          word = c == U' ' ? 0 : word + 1;
          longest = std::max(longest, word);
        }
    const std::int64_t lines = std::max<std::int64_t>(1, width.emu() / size.scaled(6, 5).emu());
    const auto of_lines = static_cast<std::int64_t>(letters) / lines + 4;
    const auto count = std::max(of_lines, static_cast<std::int64_t>(longest) + 1);
    needed = std::max(needed, size.scaled(count * 11, 20));
  }
  return needed;
}

class TableWriter {
 public:
  TableWriter(const blocks::Table& table, Parts& parts, xml::Writer& out)
      : table_(table), style_(parts.document.styles.tables.at(table.style.index)), parts_(parts), out_(out) {
    for (const blocks::Column& column : table.columns) widths_.push_back(column.width.value_or(Length{}));
  }

  void write(Length text_width) {
    Length width;
    for (const Length column : widths_) width += column;
    std::string_view place;
    if (width < text_width && table_.align == blocks::Align::center) place = "center";
    if (width < text_width && table_.align == blocks::Align::right) place = "right";
    parts_.styles.tables.insert(table_.style.index);
    open_table({table_style_id(style_), place, widths_}, out_);
    rows(table_.head, true);
    rows(table_.rows, false);
    out_.close();
  }

 private:
  void rows(const std::vector<blocks::Row>& rows, bool head) {
    const std::vector<blocks::GridCell> cells = blocks::grid_of(rows, widths_.size());
    std::vector<const blocks::GridCell*> above(widths_.size(), nullptr);  // the cell that takes each column
    std::size_t next = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (auto& cell : above)
        if (cell != nullptr && cell->row + cell->rows <= row) cell = nullptr;
      for (; next < cells.size() && cells[next].row == row; ++next)
        std::fill_n(above.begin() + cells[next].column, cells[next].columns, &cells[next]);
      const bool last = !head && row + 1 == rows.size();
      this->row(rows[row], row, above, head, last);
    }
  }

  void row(const blocks::Row& row, std::size_t index, const std::vector<const blocks::GridCell*>& taken, bool head,
           bool last) {
    out_.open("w:tr");
    std::size_t end = taken.size();
    while (end > 0 && taken[end - 1] == nullptr) --end;
    row_properties(row, index, taken, end, head);
    const bool keep = head || row.keep_with_next || (last && table_.keep_with_next);
    for (std::size_t column = 0; column < end;) {
      const blocks::GridCell* place = taken[column];
      if (place == nullptr) {
        empty_cell(widths_[column], row.revision);
        ++column;
        continue;
      }
      cell(*place, place->row == index, keep, row.revision);
      column += place->columns;
    }
    if (end == 0) empty_cell(widths_.front(), row.revision);
    out_.close();
  }

  void row_properties(const blocks::Row& row, std::size_t index, const std::vector<const blocks::GridCell*>& taken,
                      std::size_t end, bool head) {
    Length height = row.least_height;
    for (const blocks::GridCell* place : taken)
      if (place != nullptr && place->row == index && place->cell->rotated && place->rows == 1)
        height = std::max(height, height_of_turned(*place->cell, width_of(*place), parts_.document.styles));
    out_.open("w:trPr");
    if (end < taken.size()) {
      out_.empty("w:gridAfter", "w:val", static_cast<std::int64_t>(taken.size() - std::max<std::size_t>(end, 1)));
    }
    out_.empty("w:cantSplit");
    if (height > Length{})
      out_.open("w:trHeight").attribute("w:val", twips(height)).attribute("w:hRule", "atLeast").close();
    if (head) out_.empty("w:tblHeader");
    write_revision(row.revision, parts_, out_);
    out_.close();
  }

  [[nodiscard]] Length width_of(const blocks::GridCell& place) const {
    Length width;
    for (std::size_t i = place.column; i < place.column + place.columns; ++i) width += widths_[i];
    return width;
  }

  void cell(const blocks::GridCell& place, bool begins, bool keep, blocks::Revision revision) {
    const blocks::Cell& cell = *place.cell;
    const Length width = width_of(place);
    out_.open("w:tc").open("w:tcPr");
    write_width("w:tcW", width, out_);
    if (place.columns > 1) out_.empty("w:gridSpan", "w:val", std::int64_t{place.columns});
    if (place.rows > 1) {
      out_.open("w:vMerge");
      if (begins) out_.attribute("w:val", "restart");
      out_.close();
    }
    if (!cell.rule) write_no_borders(out_);
    if (cell.rotated) out_.empty("w:textDirection", "w:val", "btLr");
    if (cell.align != blocks::VerticalAlign::top) out_.empty("w:vAlign", "w:val", name_of(cell.align));
    out_.close();
    Setting setting{width - style_.padding_x * 2};
    setting.keep_with_next = keep;
    setting.mark = revision;
    if (begins)
      for (const blocks::Paragraph& paragraph : cell.paragraphs) write_paragraph(paragraph, setting, parts_, out_);
    // The last paragraph of a cell cannot go without its row.
    const bool may_go = begins && !cell.paragraphs.empty() && cell.paragraphs.back().mark != revision;
    if (!begins || cell.paragraphs.empty() || may_go) write_spacer({}, setting, parts_, out_);
    out_.close();
  }

  void empty_cell(Length width, blocks::Revision revision) {
    out_.open("w:tc").open("w:tcPr");
    write_width("w:tcW", width, out_);
    write_no_borders(out_);
    out_.close();
    Setting setting{width};
    setting.mark = revision;
    write_spacer({}, setting, parts_, out_);
    out_.close();
  }

  const blocks::Table& table_;
  const blocks::TableStyle& style_;
  Parts& parts_;
  xml::Writer& out_;
  std::vector<Length> widths_;
};

// A cell without borders; `write` writes its paragraph.
template <class Write>
void bare_cell(Length width, std::string_view align, xml::Writer& out, Write write) {
  out.open("w:tc").open("w:tcPr");
  write_width("w:tcW", width, out);
  if (!align.empty()) out.empty("w:vAlign", "w:val", align);
  out.close();
  write();
  out.close();
}

}  // namespace

void write_table(const blocks::Table& table, Length text_width, Parts& parts, xml::Writer& out) {
  TableWriter(table, parts, out).write(text_width);
}

void write_signature(const blocks::Signature& signature, Length text_width, Length more_before, Parts& parts,
                     xml::Writer& out) {
  constexpr int post_percent = 60;  // as pages divide the line
  const Length post = text_width.scaled(post_percent, 100), name = text_width - post;
  open_table({{}, {}, {post, name}}, out);
  out.open("w:tr").open("w:trPr").empty("w:cantSplit");
  write_revision(signature.revision, parts, out);
  out.close();
  const auto paragraph = [&](const std::vector<blocks::Inline>& words, Length width, blocks::Align align) {
    blocks::Paragraph made{signature.style, words, {}, align};
    made.mark = signature.revision;
    Setting setting{width};
    setting.more_before = more_before;
    setting.keep_with_next = signature.keep_with_next;
    write_paragraph(made, setting, parts, out);
  };
  bare_cell(post, {}, out, [&] { paragraph(signature.post, post, blocks::Align::left); });
  bare_cell(name, "bottom", out, [&] { paragraph(signature.name, name, blocks::Align::right); });
  out.close().close();
}

void write_box(const blocks::ReservedBox& box, Parts& parts, xml::Writer& out) {
  const std::string_view place = box.align == blocks::Align::center  ? "center"
                                 : box.align == blocks::Align::right ? "right"
                                                                     : "";
  open_table({{}, place, {box.width}}, out);
  out.open("w:tr").open("w:trPr").empty("w:cantSplit");
  out.open("w:trHeight").attribute("w:val", twips(box.height)).attribute("w:hRule", "exact").close().close();
  Setting setting{box.width};
  setting.keep_with_next = box.keep_with_next;
  bare_cell(box.width, {}, out, [&] { write_spacer({}, setting, parts, out); });
  out.close().close();
}

}  // namespace docx
