// Runs that follow each other on one line in one face and size share one TJ array: words, the spaces between them as
// glyphs, and after each space a number that brings the pen to where the next word stands. So a reader of the text
// finds real spaces, however wide the line was stretched, and the file stays small.
//
// A line is followed in coordinates of the text: u along it, v upwards from it; for turned text they are the page's
// y and -x, by the text matrix.
#include "write/pdf/page_content.h"

#include "write/pdf/pictures.h"
#include "write/pdf/rule_paths.h"
#include "write/pdf/syntax.h"

namespace pdf {

namespace {

struct Point {
  base::Length u, v;
};

Point point_of(const pages::GlyphRun& run, base::Length page_height) {
  const base::Length up = page_height - run.baseline;
  return run.turned ? Point{up, -run.x} : Point{run.x, up};
}

class TextWriter {
 public:
  TextWriter(std::string& out, const pages::Document& document, const WordCodes& codes, base::Length page_height)
      : out_(out), document_(document), codes_(codes), page_height_(page_height) {}

  void add(const pages::GlyphRun& run) {
    const pages::ShapedWord& word = document_.words[run.word.index];
    const WordCode& code = codes_.at(run.word);
    const Point at = point_of(run, page_height_);
    if (word.glyphs.empty()) return skip(run);
    if (run.letter_spacing != base::Length() || !code.as_written) {
      add_span(run, word, code, at);
      return;
    }
    if (continues(run, word, at)) {
      bring_pen_to(at.u);
    } else {
      close();
      place(run, word, at);
      out_ += "[(";
      open_ = true;
    }
    append(code.bytes, code.pen);
    space_pending_ = run.space_after;
    if (run.line_end) close();
  }

  void close() {
    if (!open_) return;
    write_pending_space();
    out_ += ")]TJ\n";
    open_ = false;
  }

 private:
  bool continues(const pages::GlyphRun& run, const pages::ShapedWord& word, Point at) const {
    return open_ && run.turned == turned_ && at.v == at_.v && word.face == face_ && run.size == size_;
  }

  // A word of invisible characters only; its face may not even be embedded.
  void skip(const pages::GlyphRun& run) {
    space_pending_ = space_pending_ || (open_ && run.space_after);
    if (run.line_end) close();
  }

  // A word with a text of its own: spaced letters, which readers take for words, and glyphs that say something else.
  void add_span(const pages::GlyphRun& run, const pages::ShapedWord& word, const WordCode& code, Point at) {
    close();
    place(run, word, at);
    out_ += "/Span<</ActualText<FEFF";
    append_utf16_hex(out_, as_read(word.text, true));
    out_ += ">>>BDC ";
    if (const std::int64_t spacing = hundredths(run.letter_spacing); spacing != 0) {
      // After the last letter there is none, else what follows would begin inside the word.
      append_hundredths(out_, spacing);
      out_ += " Tc";
      show(code, 0, code.last);
      out_ += " 0 Tc";
      show(code, code.last, code.bytes.size());
    } else {
      show(code, 0, code.bytes.size());
    }
    if (code.rises > 0) out_ += " 0 Ts";
    out_ += " EMC\n";
    if (run.space_after) out_.append("(").append(codes_.face(face_).space).append(")Tj\n");
  }

  // A part of a word's bytes; its raised glyphs apart.
  void show(const WordCode& code, std::size_t from, std::size_t to) {
    out_ += "[(";
    for (const Rise& rise : codes_.rises(code)) {
      if (rise.at < from || rise.at >= to) continue;
      out_.append(code.bytes.substr(from, rise.at - from)).append(")]TJ ");
      append_hundredths(out_, hundredths(size_.scaled(rise.up * 1000LL, em_)));
      out_ += " Ts[(";
      from = rise.at;
    }
    out_.append(code.bytes.substr(from, to - from)).append(")]TJ");
  }

  void place(const pages::GlyphRun& run, const pages::ShapedWord& word, Point at) {
    if (!type_set_ || word.face != face_ || run.size != size_) set_type(word.face, run.size);
    const std::int64_t u = hundredths(at.u);
    const std::int64_t v = hundredths(at.v);
    if (run.turned != turned_) {
      turned_ = run.turned;
      out_ += turned_ ? "0 1 -1 0 " : "1 0 0 1 ";
      append_pair(turned_ ? -v : u, turned_ ? u : v);
      out_ += "Tm ";
    } else {
      append_pair(u - origin_u_, v - origin_v_);
      out_ += "Td ";
    }
    origin_u_ = u;
    origin_v_ = v;
    at_ = at;
    pen_ = 0;
  }

  void set_type(pages::FaceId face, base::Length size) {
    type_set_ = true;
    face_ = face;
    size_ = size;
    em_ = 1000 * codes_.face(face).units_per_em;
    out_ += "/F";
    append_integer(out_, face.index);
    out_ += ' ';
    append_thousandths(out_, (size.emu() * 1000 + 6350) / 12700);
    out_ += " Tf ";
  }

  void bring_pen_to(base::Length u) {
    write_pending_space();
    const std::int64_t ahead = pen_ * size_.emu() - (u - at_.u).emu() * em_;
    const std::int64_t step = size_.emu() * em_ / 1000;  // a thousandth of the em
    if (step == 0 || 2 * std::abs(ahead) < step) return;
    const std::int64_t back = (ahead + (ahead > 0 ? step : -step) / 2) / step;
    out_ += ')';
    append_integer(out_, back);
    out_ += '(';
    pen_ -= back * em_ / 1000;
  }

  void write_pending_space() {
    if (!space_pending_) return;
    append(codes_.face(face_).space, codes_.face(face_).space_pen);
    space_pending_ = false;
  }

  void append(std::string_view bytes, PenUnits pen) {
    out_ += bytes;
    pen_ += pen;
  }

  void append_pair(std::int64_t a, std::int64_t b) {
    append_hundredths(out_, a);
    out_ += ' ';
    append_hundredths(out_, b);
    out_ += ' ';
  }

  std::string& out_;
  const pages::Document& document_;
  const WordCodes& codes_;
  base::Length page_height_;

  bool open_ = false;  // a string of a TJ array is being written
  bool space_pending_ = false;
  bool turned_ = false;
  bool type_set_ = false;
  pages::FaceId face_;
  base::Length size_;
  std::int64_t em_ = 0;        // pen units of one em
  Point at_;                   // where the open line began
  PenUnits pen_ = 0;           // from there
  std::int64_t origin_u_ = 0;  // the same place as the file has it, hundredths
  std::int64_t origin_v_ = 0;
};

}  // namespace

void write_page_content(std::string& out, const pages::Page& page, const pages::Document& document,
                        const WordCodes& codes) {
  out.clear();
  append_pictures(out, page, document);
  append_rules(out, page);
  if (page.runs.empty()) return;
  out += "BT\n";
  TextWriter text(out, document, codes, page.height);
  for (const pages::GlyphRun& run : page.runs) text.add(run);
  text.close();
  out += "ET\n";
}

}  // namespace pdf
