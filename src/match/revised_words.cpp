#include "match/revised_words.h"

#include "base/utf8.h"
#include "blocks/run_part.h"
#include "match/printed.h"
#include "match/word_diff.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace match {

namespace {

using blocks::Inline;
using blocks::Revision;
using Inlines = std::span<const Inline>;

// Of an inline: of a run its bytes from `first` to `end`.
struct Piece {
  std::size_t index = 0;
  std::size_t first = 0, end = 0;
};

struct Word {
  std::string said;  // as it is compared
  std::vector<Piece> pieces, blanks;
};

bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == U'\u00a0' || c == U'\u202f' ||
         (c >= U'\u2000' && c <= U'\u200a') || c == U'\u2028' || c == U'\u2029';
}

bool is_note(Inlines inlines, std::size_t index) {
  const auto* run = std::get_if<blocks::Run>(&inlines[index]);
  return run != nullptr && run->raised && index + 1 < inlines.size() &&
         std::holds_alternative<blocks::FootnoteRef>(inlines[index + 1]);
}

class Reader {
 public:
  explicit Reader(Inlines inlines) : inlines_(inlines) {}

  std::vector<Word> words;
  std::vector<Piece> lead;  // blanks before the first word

  void read() {
    for (std::size_t i = 0; i < inlines_.size(); ++i) {
      if (is_note(inlines_, i)) {
        sign("\x01", {whole(i), whole(i + 1)});
        ++i;
      } else {
        index_ = i;
        std::visit([this](const auto& one) { take(one); }, inlines_[i]);
      }
    }
    for (Word& word : words)
      if (word.said.empty())
        for (const Piece& piece : word.pieces)
          word.said += std::get<blocks::Run>(inlines_[piece.index]).text.substr(piece.first, piece.end - piece.first);
    for (Word& word : words)
      if (static_cast<unsigned char>(word.said.front()) > ' ') word.said = compared_words(word.said);
  }

 private:
  [[nodiscard]] Piece whole(std::size_t index) const {
    const auto* run = std::get_if<blocks::Run>(&inlines_[index]);
    return {index, 0, run == nullptr ? 0 : run->text.size()};
  }

  // What is one thing and no word.
  void sign(std::string said, std::vector<Piece> pieces) {
    words.push_back({std::move(said), std::move(pieces), {}});
    open_ = false;
  }

  void take(const blocks::Break&) { sign("\n", {whole(index_)}); }
  void take(const blocks::Tab&) { sign("\t", {whole(index_)}); }
  void take(const blocks::Gap& gap) { sign("\x02" + gap.name, {whole(index_)}); }
  void take(const blocks::FootnoteRef&) { sign("\x03", {whole(index_)}); }

  void take(const blocks::Run& run) {
    for (std::size_t at = 0; at < run.text.size();) {
      const bool blank = is_blank(base::code_point_at(run.text, at));
      const std::size_t first = at;
      while (at < run.text.size() && is_blank(base::code_point_at(run.text, at)) == blank)
        at += base::code_point_length(run.text, at);
      put(blank, {index_, first, at});
    }
  }

  void put(bool blank, Piece piece) {
    if (blank) {
      open_ = false;
      (words.empty() ? lead : words.back().blanks).push_back(piece);
      return;
    }
    if (!std::exchange(open_, true)) words.emplace_back();
    words.back().pieces.push_back(piece);
  }

  Inlines inlines_;
  std::size_t index_ = 0;
  bool open_ = false;  // the last word goes on
};

// What is put together; neighbours that were one run stay one.
class Composer {
 public:
  Composer(Inlines before, Inlines after, RevisedNotes& notes) : before_(before), after_(after), notes_(notes) {}

  void put(const std::vector<Piece>& pieces, Revision revision) {
    for (const Piece& piece : pieces) put(piece, revision);
  }

  // The note of a mark that stayed.
  void keep_note(const Word& before, const Word& after) {
    notes_.keep(std::get<blocks::FootnoteRef>(before_[before.pieces.back().index]).index,
                std::get<blocks::FootnoteRef>(after_[after.pieces.back().index]).index);
  }

  RevisedWords finish() {
    flush();
    return std::move(out_);
  }

 private:
  void put(const Piece& piece, Revision revision) {
    out_.changed = out_.changed || revision != Revision::none;
    if (open_ && revision == revision_ && open_->index == piece.index && open_->end == piece.first) {
      open_->end = piece.end;
      return;
    }
    flush();
    open_ = piece;
    revision_ = revision;
  }

  void flush() {
    if (!open_) return;
    const Inline& whole = (revision_ == Revision::removed ? before_ : after_)[open_->index];
    Inline made = whole;
    if (const auto* run = std::get_if<blocks::Run>(&whole)) made = blocks::part_of(*run, open_->first, open_->end);
    std::vector<Inline> one{std::move(made)};
    mark_words(one, revision_, notes_);
    out_.inlines.push_back(std::move(one.front()));
    open_.reset();
  }

  Inlines before_, after_;
  RevisedNotes& notes_;
  RevisedWords out_;
  std::optional<Piece> open_;
  Revision revision_ = Revision::none;
};

std::vector<std::string_view> said_by(const std::vector<Word>& words) {
  std::vector<std::string_view> out;
  for (const Word& word : words) out.emplace_back(word.said);
  return out;
}

// Where little stayed, single words that happen to be common tell a reader nothing: all was replaced.
std::vector<WordRange> changes_of(const std::vector<Word>& before, const std::vector<Word>& after) {
  constexpr std::size_t least = 4;  // of so many words one stayed
  std::vector<WordRange> out = differing_words(said_by(before), said_by(after));
  std::size_t stayed = after.size();
  for (const WordRange& range : out) stayed -= range.after_end - range.after;
  if (!out.empty() && stayed * least < std::max(before.size(), after.size()))
    out = {{0, before.size(), 0, after.size()}};
  return out;
}

// A space that no reader sees, before a new line or behind all words.
bool is_last_in_line(const std::vector<Word>& words, std::size_t index) {
  return index + 1 == words.size() || words[index + 1].said == "\n";
}

void keep(const std::vector<Word>& ours, std::size_t i, const std::vector<Word>& theirs, std::size_t j, Composer& out) {
  const Word& before = ours[i];
  const Word& after = theirs[j];
  if (after.said == "\x01") out.keep_note(before, after);
  out.put(after.pieces, Revision::none);
  if (is_last_in_line(ours, i) && is_last_in_line(theirs, j))
    out.put(after.blanks, Revision::none);
  else if (after.blanks.empty())
    out.put(before.blanks, Revision::removed);
  else
    out.put(after.blanks, before.blanks.empty() ? Revision::inserted : Revision::none);
}

void put(const Word& word, Revision revision, Composer& out) {
  out.put(word.pieces, revision);
  out.put(word.blanks, revision);
}

}  // namespace

RevisedWords revised_words(Inlines before, Inlines after, RevisedNotes& notes) {
  Reader one(before), other(after);
  one.read();
  other.read();
  Composer out(before, after, notes);
  out.put(other.lead, Revision::none);
  std::size_t i = 0, j = 0;
  const auto keep_up_to = [&](std::size_t end) {
    for (; j < end; ++i, ++j) keep(one.words, i, other.words, j, out);
  };
  for (const WordRange& range : changes_of(one.words, other.words)) {
    keep_up_to(range.after);
    for (; i < range.before_end; ++i) put(one.words[i], Revision::removed, out);
    for (; j < range.after_end; ++j) put(other.words[j], Revision::inserted, out);
  }
  keep_up_to(other.words.size());
  return out.finish();
}

void mark_words(std::vector<Inline>& inlines, Revision revision, RevisedNotes& notes) {
  if (revision == Revision::none) return;
  for (Inline& part : inlines) {
    if (auto* note = std::get_if<blocks::FootnoteRef>(&part)) {
      if (revision == Revision::removed)
        note->index = notes.remove(note->index);
      else
        notes.insert(note->index);
      continue;
    }
    std::visit(
        [revision](auto& one) {
          if constexpr (requires { one.revision; }) one.revision = revision;
        },
        part);
    if (auto* run = std::get_if<blocks::Run>(&part); run != nullptr && revision == Revision::removed) {
      run->span = {};  // of a source that this document is not made of
      run->comments.clear();
    }
  }
}

Inlines words_behind_label(const blocks::Paragraph& paragraph) {
  return Inlines(paragraph.inlines).subspan(paragraph.label ? paragraph.label->inlines : 0);
}

// ---- notes

namespace {

// A note begins with its raised mark, which is no word of it.
std::size_t marks_of(const blocks::Paragraph& note) {
  const auto* mark = note.inlines.empty() ? nullptr : std::get_if<blocks::Run>(&note.inlines.front());
  return mark != nullptr && mark->raised ? 1 : 0;
}

void mark_note(blocks::Paragraph& note, Revision revision) {
  for (std::size_t i = marks_of(note); i < note.inlines.size(); ++i)
    std::visit(
        [revision](auto& one) {
          if constexpr (requires { one.revision; }) one.revision = revision;
        },
        note.inlines[i]);
}

}  // namespace

void RevisedNotes::keep(std::uint32_t before, std::uint32_t after) {
  const blocks::Paragraph& one = before_.at(before);
  blocks::Paragraph& other = after_.at(after);
  const std::size_t marks = marks_of(other);
  RevisedWords words =
      revised_words(Inlines(one.inlines).subspan(marks_of(one)), Inlines(other.inlines).subspan(marks), *this);
  other.inlines.resize(marks);
  std::ranges::move(words.inlines, std::back_inserter(other.inlines));
}

std::uint32_t RevisedNotes::remove(std::uint32_t before) {
  blocks::Paragraph note = before_.at(before);
  mark_note(note, Revision::removed);
  after_.push_back(std::move(note));
  return static_cast<std::uint32_t>(after_.size() - 1);
}

void RevisedNotes::insert(std::uint32_t after) { mark_note(after_.at(after), Revision::inserted); }

}  // namespace match
