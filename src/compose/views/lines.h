// Texts that stand one under another: heads, marks, notes.
#pragma once

#include "compose/field.h"
#include "model/footnote.h"
#include "model/mark.h"

#include <span>
#include <string>
#include <vector>

namespace compose {

struct Line {
  Shown words;
};

inline constexpr FieldTable line_fields{text<&Line::words>("line")};

// A note under a table.
struct NoteItem {
  Shown words;
  std::string mark;
};

inline constexpr FieldTable note_fields{
    text<&NoteItem::words>("text"),
    text<&NoteItem::mark>("note_mark"),
};

inline std::vector<NoteItem> notes_of(std::span<const model::Footnote> notes) {
  std::vector<NoteItem> out;
  for (const model::Footnote& note : notes) out.push_back({note.text, note.mark});
  return out;
}

inline std::vector<Line> lines_of(std::span<const model::Text> texts) {
  std::vector<Line> out;
  for (const model::Text& one : texts) out.push_back({one});
  return out;
}

// An approved appendix bears two requisites, set apart: «Приложение № 1», and «УТВЕРЖДЕН …» below it
// (ГОСТ Р 7.0.97-2016, 5.16 and 5.19). Any other mark is one.
struct MarkLines {
  std::vector<Line> mark;
  std::vector<Line> approval;
  std::vector<Line> also;  // a second mark, of another document
};

inline MarkLines lines_of(const model::Mark& mark) {
  const std::span<const model::Text> lines = mark.lines;
  if (mark.form != model::MarkForm::both || lines.empty()) return {lines_of(lines), {}, lines_of(mark.also)};
  return {lines_of(lines.first(1)), lines_of(lines.subspan(1)), lines_of(mark.also)};
}

}  // namespace compose
