#include "write/docx/runs.h"

#include "write/docx/measures.h"
#include "write/docx/revisions.h"

#include <algorithm>

namespace docx {

namespace {

constexpr std::string_view no_break_space = "\u00a0";

void write_look(const blocks::Run& run, const blocks::StyleSheet& styles, xml::Writer& out) {
  const bool plain = !run.bold && !run.italic && !run.underlined && !run.spaced && !run.raised;
  if (plain) return;
  out.open("w:rPr");
  if (run.bold) out.empty("w:b").empty("w:bCs");
  if (run.italic) out.empty("w:i").empty("w:iCs");
  if (run.spaced) out.empty("w:spacing", "w:val", twips(styles.spaced));
  if (run.underlined) out.empty("w:u", "w:val", "single");
  if (run.raised) out.empty("w:vertAlign", "w:val", "superscript");
  out.close();
}

void write_words(std::string_view words, blocks::Revision revision, xml::Writer& out) {
  out.open(revision == blocks::Revision::removed ? "w:delText" : "w:t");
  if (words.starts_with(' ') || words.ends_with(' ') || words.find("  ") != std::string_view::npos)
    out.attribute("xml:space", "preserve");
  out.words(words).close();
}

// Words with the spaces that no line ends at as no-break spaces, from byte `from` to `end`.
std::string shown_words(const blocks::Run& run, std::size_t from, std::size_t end) {
  std::string out;
  for (const std::uint32_t space : run.joined) {
    if (space < from || space >= end) continue;
    out.append(run.text, from, space - from).append(no_break_space);
    from = space + 1;
  }
  return out.append(run.text, from, end - from);
}

void write_text(const blocks::Run& run, xml::Writer& out) {
  std::size_t from = 0;
  for (const std::uint32_t hyphen : run.whole_hyphens) {
    if (hyphen > from) write_words(shown_words(run, from, hyphen), run.revision, out);
    out.empty("w:noBreakHyphen");
    from = hyphen + 1;
  }
  if (from < run.text.size()) write_words(shown_words(run, from, run.text.size()), run.revision, out);
}

class RunWriter {
 public:
  RunWriter(Parts& parts, xml::Writer& out) : parts_(parts), out_(out) {}

  void write(std::span<const blocks::Inline> inlines) {
    for (std::size_t i = 0; i < inlines.size(); ++i) {
      if (std::holds_alternative<blocks::FootnoteRef>(inlines[i])) continue;  // written with its mark
      revise(revision_of(inlines[i]));
      const auto* run = std::get_if<blocks::Run>(&inlines[i]);
      const auto* note = i + 1 < inlines.size() ? std::get_if<blocks::FootnoteRef>(&inlines[i + 1]) : nullptr;
      if (run != nullptr && run->raised && note != nullptr)
        reference(*run, *note);
      else
        std::visit([this](const auto& one) { show(one); }, inlines[i]);
    }
    revise(Revision::none);
  }

 private:
  using Revision = blocks::Revision;

  static Revision revision_of(const blocks::Inline& part) {
    return std::visit(
        [](const auto& one) {
          if constexpr (requires { one.revision; }) return one.revision;
          return Revision::none;
        },
        part);
  }

  // Neighbours of one revision stand in one element.
  void revise(Revision revision) {
    if (revision == revision_) return;
    if (revision_ != Revision::none) out_.close();
    if (revision != Revision::none) open_revision(revision_element(revision), parts_, out_);
    revision_ = revision;
  }

  void show(const blocks::Run& run) {
    begin_comments(run.comments, parts_, out_);
    out_.open("w:r");
    write_look(run, parts_.document.styles, out_);
    write_text(run, out_);
    out_.close();
    end_comments(run.comments, parts_, out_);
  }
  void show(const blocks::Break&) { out_.open("w:r").empty("w:br").close(); }
  void show(const blocks::Tab&) { out_.open("w:r").empty("w:tab").close(); }
  void show(const blocks::FootnoteRef&) {}

  // No-break spaces of about the width: each a quarter of type of 14 pt.
  void show(const blocks::Gap& gap) {
    const base::Length space = base::Length::pt(3.5);
    std::string words;
    for (base::Length width; width < gap.width; width += space) words += no_break_space;
    out_.open("w:r");
    write_words(words, gap.revision, out_);
    out_.close();
  }

  // Word counts notes itself; a mark that is not the next number is typed beside the reference.
  void reference(const blocks::Run& mark, const blocks::FootnoteRef& note) {
    std::uint32_t& count = mark.revision == Revision::removed ? parts_.notes_before : parts_.notes_now;
    if (mark.revision == Revision::none) ++parts_.notes_before;
    const bool counted = mark.text == std::to_string(++count);
    parts_.notes.push_back({note.index, counted});
    const auto id = static_cast<std::int64_t>(parts_.notes.size());
    out_.open("w:r");
    write_look(mark, parts_.document.styles, out_);
    out_.open("w:footnoteReference");
    if (!counted) out_.attribute("w:customMarkFollows", "1");
    out_.attribute("w:id", id).close();
    if (!counted) write_words(mark.text, mark.revision, out_);
    out_.close();
  }

  Parts& parts_;
  xml::Writer& out_;
  Revision revision_ = Revision::none;  // of the element that is open
};

}  // namespace

void begin_comments(std::span<const std::uint32_t> comments, Parts& parts, xml::Writer& out) {
  for (const std::uint32_t comment : comments)
    if (parts.comment_places[comment] == parts.document.comments[comment].places)
      out.empty("w:commentRangeStart", "w:id", std::int64_t{comment});
}

void end_comments(std::span<const std::uint32_t> comments, Parts& parts, xml::Writer& out) {
  for (const std::uint32_t comment : comments) {
    if (--parts.comment_places[comment] > 0) continue;
    out.empty("w:commentRangeEnd", "w:id", std::int64_t{comment});
    out.open("w:r").empty("w:commentReference", "w:id", std::int64_t{comment}).close();
  }
}

void write_runs(std::span<const blocks::Inline> inlines, Parts& parts, xml::Writer& out) {
  RunWriter(parts, out).write(inlines);
}

}  // namespace docx
