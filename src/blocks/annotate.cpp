#include "blocks/annotate.h"

#include "blocks/run_part.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace blocks {

namespace {

// A stretch of inlines with the paragraph that holds it; nothing of a signature.
struct Place {
  std::vector<Inline>* inlines = nullptr;
  Paragraph* paragraph = nullptr;
};

// In reading order; visit(inlines, paragraph), the paragraph nothing for the two sides of a signature.
template <class Document, class Visit>
void visit_places(Document& document, Visit visit) {
  for (auto& section : document.sections)
    for (auto& block : section.blocks) {
      auto* paragraph = std::get_if<Paragraph>(&block);
      if (paragraph != nullptr) visit(paragraph->inlines, paragraph);
      if (auto* signature = std::get_if<Signature>(&block))
        for (auto* side : {&signature->post, &signature->name}) visit(*side, paragraph);
      if (auto* table = std::get_if<Table>(&block))
        for (auto* rows : {&table->head, &table->rows})
          for (auto& row : *rows)
            for (auto& cell : row.cells)
              for (auto& inside : cell.paragraphs) visit(inside.inlines, &inside);
    }
}

std::vector<Place> places_of(Document& document) {
  std::vector<Place> out;
  visit_places(document, [&out](std::vector<Inline>& inlines, Paragraph* paragraph) {
    out.push_back({&inlines, paragraph});
  });
  return out;
}

// What of a run's bytes a remark is about; nothing: none of them.
struct Cover {
  std::size_t first = 0, end = 0;
};

std::optional<Cover> cover_of(const Run& run, const base::Span& span) {
  if (!run.span.known() || run.span.origin != span.origin) return std::nullopt;
  if (span.length == 0 || run.cited) return Cover{0, run.text.size()};
  const std::uint32_t first = std::max(run.span.first, span.first);
  const std::uint32_t end = std::min(run.span.first + run.span.length, span.first + span.length);
  if (first >= end) return std::nullopt;
  return Cover{first - run.span.first, std::min<std::size_t>(end - run.span.first, run.text.size())};
}

struct Mark {
  std::size_t place = 0, inline_ = 0;
  Cover cover;
  std::uint32_t comment = 0;
};

class Annotator {
 public:
  explicit Annotator(Document& document) : document_(document), places_(places_of(document)) {
    for (std::size_t place = 0; place < places_.size(); ++place)
      for (std::size_t i = 0; i < places_[place].inlines->size(); ++i)
        if (const auto* run = std::get_if<Run>(&(*places_[place].inlines)[i]); run != nullptr && run->span.known())
          runs_[run->span.origin].emplace_back(place, i);
    for (std::size_t place = 0; place < places_.size(); ++place)
      if (const Paragraph* paragraph = places_[place].paragraph; paragraph != nullptr && paragraph->anchor.known())
        anchors_.emplace(paragraph->anchor, place);
  }

  void annotate(std::span<const Remark> remarks) {
    if (places_.empty()) return;
    for (const Remark& remark : remarks) {
      const auto comment = static_cast<std::uint32_t>(document_.comments.size());
      document_.comments.push_back({remark.lines, 0});
      if (!mark_words(remark.span, comment)) mark_paragraph(remark, comment);
    }
    cut();
  }

 private:
  // Shown again the words begin anew: only the first time is taken.
  bool mark_words(const base::Span& span, std::uint32_t comment) {
    const auto found = runs_.find(span.origin);
    if (!span.known() || found == runs_.end()) return false;
    std::optional<std::uint32_t> reached;
    for (const auto& [place, index] : found->second) {
      const Run& run = std::get<Run>((*places_[place].inlines)[index]);
      const auto cover = cover_of(run, span);
      if (!cover || cover->first >= cover->end) continue;
      if (reached && run.span.first < *reached) break;
      reached = run.span.first + run.span.length;
      marks_.push_back({place, index, *cover, comment});
    }
    return reached.has_value();
  }

  void mark_paragraph(const Remark& remark, std::uint32_t comment) {
    const base::Span& span = remark.span;
    Paragraph* at = nullptr;
    if (span.known()) {
      auto after = remark.of_record ? anchors_.lower_bound(span.origin) : anchors_.upper_bound(span.origin);
      const bool begins = remark.of_record && after != anchors_.end() && after->first.file == span.origin.file;
      if (!begins && after != anchors_.begin() && std::prev(after)->first.file == span.origin.file) --after;
      if (after != anchors_.end() && after->first.file == span.origin.file) at = places_[after->second].paragraph;
    }
    for (std::size_t i = 0; at == nullptr && i < places_.size(); ++i) at = places_[i].paragraph;
    if (at == nullptr) return;
    at->comments.push_back(comment);
    ++document_.comments[comment].places;
  }

  // From the last run to the first: cutting one moves those behind it.
  void cut() {
    std::ranges::stable_sort(marks_, [](const Mark& a, const Mark& b) {
      return std::pair(a.place, a.inline_) > std::pair(b.place, b.inline_);
    });
    for (auto first = marks_.begin(); first != marks_.end();) {
      const auto same = [&](const Mark& mark) { return mark.place == first->place && mark.inline_ == first->inline_; };
      const auto end = std::find_if_not(first, marks_.end(), same);
      cut_run(places_[first->place], first->inline_, {first, end});
      first = end;
    }
  }

  void cut_run(const Place& place, std::size_t index, std::span<const Mark> marks) {
    const Run whole = std::get<Run>((*place.inlines)[index]);
    std::vector<std::size_t> cuts{0, whole.text.size()};
    for (const Mark& mark : marks) cuts.insert(cuts.end(), {mark.cover.first, mark.cover.end});
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    std::vector<Inline> pieces;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
      Run piece = part_of(whole, cuts[i], cuts[i + 1]);
      for (const Mark& mark : marks)
        if (mark.cover.first <= cuts[i] && cuts[i + 1] <= mark.cover.end) {
          piece.comments.push_back(mark.comment);
          ++document_.comments[mark.comment].places;
        }
      std::ranges::sort(piece.comments);
      pieces.emplace_back(std::move(piece));
    }
    const auto more = static_cast<std::uint32_t>(pieces.size() - 1);
    if (Paragraph* paragraph = place.paragraph; paragraph != nullptr && paragraph->label)
      if (index < paragraph->label->inlines) paragraph->label->inlines += more;
    auto at = place.inlines->begin() + static_cast<std::ptrdiff_t>(index);
    at = place.inlines->erase(at);
    place.inlines->insert(at, pieces.begin(), pieces.end());
  }

  Document& document_;
  std::vector<Place> places_;
  std::map<base::Origin, std::vector<std::pair<std::size_t, std::size_t>>> runs_;  // place and inline
  std::multimap<base::Origin, std::size_t> anchors_;
  std::vector<Mark> marks_;
};

}  // namespace

void annotate(Document& document, std::span<const Remark> remarks) { Annotator(document).annotate(remarks); }

std::set<base::FileId> files_of(const Document& document) {
  std::set<base::FileId> out;
  visit_places(document, [&out](const std::vector<Inline>& inlines, const Paragraph* paragraph) {
    if (paragraph != nullptr && paragraph->anchor.known()) out.insert(paragraph->anchor.file);
    for (const Inline& part : inlines)
      if (const auto* run = std::get_if<Run>(&part); run != nullptr && run->span.known())
        out.insert(run->span.origin.file);
  });
  return out;
}

}  // namespace blocks
