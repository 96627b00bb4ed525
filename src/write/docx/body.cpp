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

class SectionWriter {
 public:
  SectionWriter(const blocks::Section& section, bool last, Parts& parts, xml::Writer& out)
      : section_(section),
        last_(last),
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
    if (last_) write_section(section_, parts_, out_);
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
  // A paragraph may take the end of its section.
  Setting setting_of_paragraph() {
    Setting out = setting();
    if (ends_) out.ends = &section_;
    ended_ = ends_;
    after_table_ = false;
    return out;
  }

  void spacer(Length height, bool ends, bool keep = false) {
    Setting out = setting();
    out.keep_with_next = keep;
    if (ends) out.ends = &section_;
    ended_ = ends;
    write_spacer(height, out, parts_, out_);
    after_table_ = false;
  }

  // One at the foot of its page stands on the page of the paragraph behind it: that ends the section.
  void show(const blocks::Paragraph& paragraph) {
    const bool at_foot = parts_.document.styles.paragraphs.at(paragraph.style.index).foot_of_page;
    write_paragraph(paragraph, at_foot ? setting() : setting_of_paragraph(), parts_, out_);
    after_table_ = at_foot;
  }

  void show(const blocks::Picture& picture) {
    const Length room = room_for_picture(section_, index_, parts_.document.styles);
    write_picture(picture, picture.fit ? room : picture.height, setting_of_paragraph(), parts_, out_);
  }

  void show(const blocks::Signature& signature) {
    before_table({});
    const Length more = setting().more_before;
    write_signature(signature, text_width_, more, parts_, out_);
    after_table_ = true;
  }

  void show(const blocks::Table& table) {
    const blocks::TableStyle& style = parts_.document.styles.tables.at(table.style.index);
    before_table(style.space_before);
    write_table(table, text_width_, parts_, out_);
    after_table_ = true;
    room_ = style.space_after;
  }

  void show(const blocks::ReservedBox& box) {
    before_table({});
    write_box(box, parts_, out_);
    after_table_ = true;
  }

  void show(const blocks::Space& space) {
    room_ += space.height;
    new_page_ = new_page_ || space.new_page;
  }

  void before_table(Length room) {
    room_ += room;
    if (!after_table_ && !new_page_ && room_ == Length{}) return;
    const Length height = room_;
    room_ = {};
    spacer(height, false, true);
  }

  const blocks::Section& section_;
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
  for (std::size_t i = 0; i < sections.size(); ++i)
    SectionWriter(sections[i], i + 1 == sections.size(), parts, out).write();
  out.close().close();
  return out.finish();
}

}  // namespace docx
