// Word knows no room between a table and what stands beside it, and joins two tables that touch: a paragraph without
// words stands there. A section ends with the properties of its last paragraph, the last one with those of the body.
#include "write/docx/body.h"

#include "write/docx/heights.h"
#include "write/docx/paragraphs.h"
#include "write/docx/pictures.h"
#include "write/docx/tables.h"

namespace docx {

namespace {

using base::Length;

using blocks::Revision;

// How a section ends.
struct End {
  bool last = false;                        // with the body
  Revision mark = Revision::none;           // of the paragraph that ends it
  const blocks::Section* pages = nullptr;   // of the last one: those that it has
  const blocks::Section* before = nullptr;  // likewise: had in the earlier edition
};

bool is_revised(const blocks::Section& section) { return section.revision != Revision::none; }

// What ends a section comes and goes with it. With the last sections, which came or went as a whole, goes the end of
// that before them, for the last one has none of its own: its pages become those of the body.
End end_of(const std::vector<blocks::Section>& sections, std::size_t index) {
  std::size_t stays = sections.size();  // the last one that does
  while (stays > 0 && is_revised(sections[stays - 1])) --stays;
  const blocks::Section& section = sections[index];
  if (index + 1 < sections.size())
    return {false, index + 1 == stays ? sections[stays].revision : section.revision, nullptr, nullptr};
  End out{true, Revision::none, &section, nullptr};
  if (stays == 0 || stays == sections.size()) return out;
  const blocks::Section& before = sections[stays - 1];
  const bool same = before.landscape == section.landscape && before.restart_numbers == section.restart_numbers;
  if (section.revision == Revision::removed)
    out.pages = &before;
  else if (!same)
    out.before = &before;
  return out;
}

// Of all its rows; none: they differ.
Revision revision_of(const blocks::Table& table) {
  const auto& rows = table.head.empty() ? table.rows : table.head;
  if (rows.empty()) return Revision::none;
  const Revision out = rows.front().revision;
  for (const auto* part : {&table.head, &table.rows})
    for (const blocks::Row& row : *part)
      if (row.revision != out) return Revision::none;
  return out;
}

class SectionWriter {
 public:
  SectionWriter(const blocks::Section& section, const End& end, Parts& parts, xml::Writer& out)
      : section_(section),
        end_(end),
        last_(end.last),
        text_width_(parts.document.styles.page.text_width(section.landscape)),
        parts_(parts),
        out_(out) {}

  void write() {
    for (std::size_t i = 0; i < section_.blocks.size(); ++i) {
      index_ = i;
      ends_ = i + 1 == section_.blocks.size() && !last_;
      std::visit([this](const auto& block) { show(block); }, section_.blocks[i]);
    }
    // Behind a table, and where there is nothing at all.
    const bool closed = ended_ || (last_ && !after_table_ && !section_.blocks.empty());
    if (!closed) spacer({}, !last_);
    if (last_) write_section(*end_.pages, parts_, out_, end_.before);
  }

 private:
  Setting setting() {
    Setting out{text_width_};
    out.more_before = room_;
    out.new_page = new_page_;
    room_ = {};
    new_page_ = false;
    return out;
  }
  // A paragraph may take the end of its section, if it comes and goes with it. Where it may go, a table before it
  // must not meet what follows.
  Setting setting_of_paragraph(Revision mark = Revision::none) {
    // What was removed takes no room from what stays.
    Setting out = mark == Revision::removed && !is_revised(section_) ? Setting{text_width_} : setting();
    const bool ends = ends_ && mark == end_.mark;
    if (ends) out.ends = &section_;
    ended_ = ends;
    after_table_ = mark != Revision::none && !ends && (after_table_ || index_ + 1 == section_.blocks.size());
    return out;
  }

  void spacer(Length height, bool ends, bool keep = false, Revision mark = Revision::none) {
    Setting out = setting();
    out.keep_with_next = keep;
    out.mark = ends ? end_.mark : mark;
    if (ends) out.ends = &section_;
    ended_ = ends;
    write_spacer(height, out, parts_, out_);
    after_table_ = false;
  }

  // One at the foot of its page stands on the page of the paragraph behind it: that ends the section.
  void show(const blocks::Paragraph& paragraph) {
    const bool at_foot = parts_.document.styles.paragraphs.at(paragraph.style.index).foot_of_page;
    write_paragraph(paragraph, at_foot ? setting() : setting_of_paragraph(paragraph.mark), parts_, out_);
    after_table_ = after_table_ || at_foot;
  }

  void show(const blocks::Picture& picture) {
    const Length room = room_for_picture(section_, index_, parts_.document.styles);
    write_picture(picture, picture.fit ? room : picture.height, setting_of_paragraph(), parts_, out_);
  }

  void show(const blocks::Signature& signature) {
    before_table({}, signature.revision);
    const Length more = setting().more_before;
    write_signature(signature, text_width_, more, parts_, out_);
    after_table_ = true;
  }

  void show(const blocks::Table& table) {
    const blocks::TableStyle& style = parts_.document.styles.tables.at(table.style.index);
    before_table(style.space_before, revision_of(table));
    write_table(table, text_width_, parts_, out_);
    after_table_ = true;
    room_ = style.space_after;
  }

  void show(const blocks::ReservedBox& box) {
    before_table({}, Revision::none);
    write_box(box, parts_, out_);
    after_table_ = true;
  }

  void show(const blocks::Space& space) {
    room_ += space.height;
    new_page_ = new_page_ || space.new_page;
  }

  void before_table(Length room, Revision revision) {
    room_ += room;
    if (!after_table_ && !new_page_ && room_ == Length{}) return;
    const Length height = room_;
    room_ = {};
    spacer(height, false, true, revision);
  }

  const blocks::Section& section_;
  End end_;
  bool last_;
  Length text_width_;
  Parts& parts_;
  xml::Writer& out_;
  std::size_t index_ = 0;     // of the block that is shown
  bool ends_ = false;         // the block that is shown is the last one of its section
  bool ended_ = false;        // the section's properties are written
  bool after_table_ = false;  // a table was the last thing, or what else needs a paragraph behind it
  Length room_;               // before what comes next
  bool new_page_ = false;     // it begins a page
};

}  // namespace

std::string body_part(Parts& parts) {
  xml::Writer out;
  out.open("w:document").attribute("xmlns:w", word_space).attribute("xmlns:r", relations_space).open("w:body");
  const auto& sections = parts.document.sections;
  for (std::size_t i = 0; i < sections.size(); ++i) SectionWriter(sections[i], end_of(sections, i), parts, out).write();
  out.close().close();
  return out.finish();
}

}  // namespace docx
