#include "write/docx/paragraphs.h"

#include "blocks/trace.h"
#include "write/docx/measures.h"
#include "write/docx/revisions.h"
#include "write/docx/runs.h"

#include <algorithm>
#include <optional>

namespace docx {

namespace {

using base::Length;

bool has_tab(const blocks::Paragraph& paragraph) {
  return std::ranges::any_of(paragraph.inlines,
                             [](const blocks::Inline& part) { return std::holds_alternative<blocks::Tab>(part); });
}

// The words of the label that the paragraph begins with.
std::string label_words(const blocks::Paragraph& paragraph) {
  std::string out;
  for (std::size_t i = 0; i < paragraph.label->inlines; ++i)
    if (const auto* run = std::get_if<blocks::Run>(&paragraph.inlines[i])) out += run->text;
  return out;
}

// What stands behind the label, without the space that Word puts there.
std::vector<blocks::Inline> behind_label(const blocks::Paragraph& paragraph) {
  std::vector<blocks::Inline> out(paragraph.inlines.begin() + paragraph.label->inlines, paragraph.inlines.end());
  auto* run = out.empty() ? nullptr : std::get_if<blocks::Run>(&out.front());
  if (run == nullptr || !run->text.starts_with(' ')) return out;
  run->text.erase(0, 1);
  std::erase(run->joined, 0U);
  for (std::uint32_t& space : run->joined) --space;
  for (std::uint32_t& hyphen : run->whole_hyphens) --hyphen;
  if (run->text.empty() && run->comments.empty()) out.erase(out.begin());
  return out;
}

// Of the label, which Word counts, only its comments are written.
void write_behind_label(const blocks::Paragraph& paragraph, Parts& parts, xml::Writer& out) {
  for (std::size_t i = 0; i < paragraph.label->inlines; ++i)
    if (const auto* run = std::get_if<blocks::Run>(&paragraph.inlines[i])) {
      begin_comments(run->comments, parts, out);
      end_comments(run->comments, parts, out);
    }
  write_runs(behind_label(paragraph), parts, out);
}

// Ids of bookmarks and comments are one space (17.13.6.2).
std::int64_t trace_id(const blocks::Paragraph& paragraph, const Parts& parts) {
  return static_cast<std::int64_t>(parts.document.comments.size()) + paragraph.trace;
}

void begin_trace(const blocks::Paragraph& paragraph, const Parts& parts, xml::Writer& out) {
  if (paragraph.trace == 0) return;
  out.open("w:bookmarkStart").attribute("w:id", trace_id(paragraph, parts));
  out.attribute("w:name", blocks::trace_name(paragraph.trace)).close();
}

void end_trace(const blocks::Paragraph& paragraph, const Parts& parts, xml::Writer& out) {
  if (paragraph.trace != 0) out.empty("w:bookmarkEnd", "w:id", trace_id(paragraph, parts));
}

class Properties {
 public:
  Properties(const blocks::Paragraph& paragraph, const Setting& setting, Parts& parts, xml::Writer& out)
      : paragraph_(paragraph),
        setting_(setting),
        parts_(parts),
        style_(parts.document.styles.paragraphs.at(paragraph.style.index)),
        out_(out) {}

  // In the order of CT_PPr (ECMA-376-1, 17.3.1.26).
  void write() {
    parts_.styles.paragraphs.insert(paragraph_.style.index);
    const Numbers numbers = this->numbers();
    out_.open("w:pPr");
    base(numbers.now);
    if (paragraph_.mark != blocks::Revision::none) {
      out_.open("w:rPr");
      write_revision(paragraph_.mark, parts_, out_);
      out_.close();
    }
    if (setting_.ends != nullptr) write_section(*setting_.ends, parts_, out_);
    if (numbers.changed) {
      open_revision("w:pPrChange", parts_, out_);
      out_.open("w:pPr");
      base(numbers.before);
      out_.close().close();
    }
    out_.close();
  }

 private:
  void base(const std::optional<Numbered>& number) {
    out_.empty("w:pStyle", "w:val", style_id(style_));
    if ((paragraph_.keep_with_next || setting_.keep_with_next) && !style_.keep_with_next) out_.empty("w:keepNext");
    if (setting_.new_page) out_.empty("w:pageBreakBefore");
    if (style_.foot_of_page) foot_of_page();
    if (number) {
      out_.open("w:numPr").empty("w:ilvl", "w:val", static_cast<std::int64_t>(number->level));
      out_.empty("w:numId", "w:val", std::int64_t{number->list}).close();
    }
    if (has_tab(paragraph_)) right_tab();
    if (setting_.more_before > Length{})
      out_.empty("w:spacing", "w:before", twips(style_.space_before + setting_.more_before));
    indents();
    if (paragraph_.align && *paragraph_.align != style_.align) out_.empty("w:jc", "w:val", name_of(*paragraph_.align));
  }

  // Lowest on its page, whatever grows above it.
  void foot_of_page() {
    out_.open("w:framePr").attribute("w:w", twips(setting_.text_width)).attribute("w:wrap", "notBeside");
    out_.attribute("w:vAnchor", "margin").attribute("w:hAnchor", "margin").attribute("w:xAlign", "left");
    out_.attribute("w:yAlign", "bottom").close();
  }

  struct Numbers {
    std::optional<Numbered> now, before = {};
    bool changed = false;
  };

  // Both editions show their own numbers: what was removed bears its number and counts nothing; what stayed and was
  // counted otherwise has its old number as an earlier property. So do all behind it in its list, for whoever rejects
  // the changes takes it out of the count.
  Numbers numbers() {
    if (!paragraph_.label) {
      Numbers out;
      if (!paragraph_.marker.empty()) out.now = parts_.numbers.marked(paragraph_.marker);
      if (paragraph_.old_label != 0) earlier(parts_.document.old_labels.at(paragraph_.old_label - 1), out);
      return out;
    }
    const std::string words = label_words(paragraph_);
    const std::uint32_t level = paragraph_.label->level;
    if (paragraph_.mark == blocks::Revision::removed) return {parts_.numbers.fixed(words, level)};
    Numbers out{parts_.numbers.numbered(words, level)};
    auto& renumbered = parts_.renumbered_lists;
    if (out.now->begins && paragraph_.old_label == 0) renumbered.erase(out.now->counted_in);
    if (paragraph_.mark == blocks::Revision::inserted) {
      renumbered.insert(out.now->counted_in);
    } else if (paragraph_.old_label != 0) {
      renumbered.insert(out.now->counted_in);
      earlier(parts_.document.old_labels.at(paragraph_.old_label - 1), out);
    } else if (renumbered.contains(out.now->counted_in)) {
      earlier({words, level}, out);
    }
    return out;
  }

  void earlier(const blocks::OldLabel& label, Numbers& out) {
    out.changed = true;
    if (label.words.empty()) return;
    out.before = label.mark ? parts_.numbers.marked(label.words)
                            : parts_.numbers.numbered(label.words, label.level, Edition::earlier);
  }

  void right_tab() {
    out_.open("w:tabs").open("w:tab").attribute("w:val", "right");
    out_.attribute("w:pos", twips(setting_.text_width)).close().close();
  }

  // Of a block at the right edge they depend on the width of the page; text set otherwise than its style has no first
  // indent.
  void indents() {
    const bool at_right = style_.width_at_right.has_value();
    const bool no_first = paragraph_.align && style_.first_indent != Length{};
    if (!at_right && !no_first) return;
    out_.open("w:ind");
    if (at_right) out_.attribute("w:left", twips(std::max(Length{}, setting_.text_width - *style_.width_at_right)));
    if (no_first) out_.attribute("w:firstLine", std::int64_t{0});
    out_.close();
  }

  const blocks::Paragraph& paragraph_;
  const Setting& setting_;
  Parts& parts_;
  const blocks::ParagraphStyle& style_;
  xml::Writer& out_;
};

}  // namespace

void write_paragraph(const blocks::Paragraph& paragraph, const Setting& setting, Parts& parts, xml::Writer& out) {
  out.open("w:p");
  Properties(paragraph, setting, parts, out).write();
  begin_trace(paragraph, parts, out);
  begin_comments(paragraph.comments, parts, out);
  if (paragraph.label)
    write_behind_label(paragraph, parts, out);
  else
    write_runs(paragraph.inlines, parts, out);
  end_comments(paragraph.comments, parts, out);
  end_trace(paragraph, parts, out);
  out.close();
}

void write_spacer(Length height, const Setting& setting, Parts& parts, xml::Writer& out) {
  out.open("w:p").open("w:pPr");
  if (setting.keep_with_next) out.empty("w:keepNext");
  if (setting.new_page) out.empty("w:pageBreakBefore");
  out.open("w:spacing").attribute("w:before", std::int64_t{0}).attribute("w:after", std::int64_t{0});
  out.attribute("w:line", std::max<std::int64_t>(20, twips(height))).attribute("w:lineRule", "exact").close();
  out.empty("w:ind", "w:firstLine", std::int64_t{0});
  if (setting.ends == nullptr || setting.mark != blocks::Revision::none) {
    out.open("w:rPr");
    write_revision(setting.mark, parts, out);
    if (setting.ends == nullptr) out.empty("w:sz", "w:val", std::int64_t{2});
    out.close();
  }
  if (setting.ends != nullptr) write_section(*setting.ends, parts, out);
  out.close().close();
}

namespace {

// What a change of the section's pages tells of them too (CT_SectPrBase).
void write_pages(const blocks::Section& section, const Parts& parts, xml::Writer& out) {
  const blocks::PageStyle& page = parts.document.styles.page;
  const blocks::Margins& margins = section.landscape ? page.landscape : page.portrait;
  const bool first = &section == &parts.document.sections.front();
  out.empty("w:type", "w:val", "nextPage");
  out.open("w:pgSz").attribute("w:w", twips(section.landscape ? page.height : page.width));
  out.attribute("w:h", twips(section.landscape ? page.width : page.height));
  if (section.landscape) out.attribute("w:orient", "landscape");
  out.close();
  out.open("w:pgMar").attribute("w:top", twips(margins.top)).attribute("w:right", twips(margins.right));
  out.attribute("w:bottom", twips(margins.bottom)).attribute("w:left", twips(margins.left));
  out.attribute("w:header", twips(page.number_from_top)).attribute("w:footer", twips(page.number_from_top));
  out.attribute("w:gutter", std::int64_t{0}).close();
  if (section.restart_numbers) out.empty("w:pgNumType", "w:start", std::int64_t{1});
  if (first || section.restart_numbers) out.empty("w:titlePg");  // without a header of its own: no number there
}

}  // namespace

void write_section(const blocks::Section& section, Parts& parts, xml::Writer& out, const blocks::Section* before) {
  out.open("w:sectPr");
  out.open("w:headerReference").attribute("w:type", "default").attribute("r:id", "rIdHeader").close();
  write_pages(section, parts, out);
  if (before != nullptr) {
    open_revision("w:sectPrChange", parts, out);
    out.open("w:sectPr");
    write_pages(*before, parts, out);
    out.close().close();
  }
  out.close();
}

}  // namespace docx
