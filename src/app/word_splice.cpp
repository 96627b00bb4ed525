#include "app/word_splice.h"

#include "match/word_diff.h"

#include <algorithm>
#include <array>
#include <set>

namespace app {

namespace {

using match::PrintedParagraph;
using match::PrintedSlice;

constexpr base::Wording made_by_program{
    "эти слова программа печатает сама: они сделаны из других данных пакета",
    "the program prints these words itself: they are made of other data of the package"};
constexpr base::Wording shared_file{"эти слова из общего файла ведомства: правьте их там",
                                    "these words are from the organisation's file: change them there"};

// A stretch of the printed words that becomes others.
struct Splice {
  std::size_t first = 0, end = 0;
  std::string words;
};

// What was deleted takes a blank beside it along, what was put in brings one.
Splice spliced(const std::string& before, std::size_t at, const match::WordStretch& stretch) {
  Splice out{at, at + stretch.before.size(), stretch.after};
  if (stretch.after.empty()) {
    if (out.end < before.size())
      ++out.end;
    else if (out.first > 0)
      --out.first;
  } else if (stretch.before.empty()) {
    if (at == 0)
      out.words += ' ';
    else if (at >= before.size())
      out.words.insert(0, 1, ' '), out.first = out.end = before.size();
    else
      out.words.insert(0, 1, ' '), out.first = out.end = at - 1;
  }
  return out;
}

std::vector<Splice> splices_of(const std::string& before, const std::string& after) {
  std::vector<Splice> out;
  std::size_t at = 0;
  for (const match::WordStretch& stretch : match::word_stretches(before, after, match::Grain::finest)) {
    if (stretch.changed) out.push_back(spliced(before, at, stretch));
    at += stretch.before.size() + (stretch.before.empty() ? 0 : 1);
  }
  return out;
}

// A reference of which a part was changed is typed words from then on, as a whole.
void widen_over_references(const PrintedParagraph& paragraph, Splice& splice) {
  for (std::size_t i = 0; i < paragraph.slices.size(); ++i) {
    const PrintedSlice& slice = paragraph.slices[i];
    std::size_t end = i + 1 < paragraph.slices.size() ? paragraph.slices[i + 1].first : paragraph.words.size();
    if (end > slice.first && end < paragraph.words.size() && paragraph.words[end - 1] == ' ') --end;
    const bool touches = splice.first < end && splice.end > slice.first;
    if (!slice.cited || !touches) continue;
    if (slice.first < splice.first) {
      splice.words.insert(0, paragraph.words.substr(slice.first, splice.first - slice.first));
      splice.first = slice.first;
    }
    if (end > splice.end) {
      splice.words += paragraph.words.substr(splice.end, end - splice.end);
      splice.end = end;
    }
  }
}

// Marks of notes among the words that go stay, and so does emphasis that begins or ends there.
std::string emphasis_in(std::string_view words) {
  constexpr std::array<std::string_view, 8> tags{"<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<spaced>", "</spaced>"};
  std::string out;
  for (std::size_t at = words.find("<note "); at != std::string_view::npos; at = words.find("<note ", at + 1))
    if (const std::size_t end = words.find('>', at); end != std::string_view::npos)
      out += words.substr(at, end + 1 - at);
  for (std::size_t at = words.find('<'); at != std::string_view::npos; at = words.find('<', at + 1))
    for (const std::string_view tag : tags)
      if (words.substr(at).starts_with(tag)) out += tag;
  return out;
}

bool add_text(const WrittenRange& range, const std::string& words, WrittenPlaces& places, WordEdit& out) {
  const auto place = places.at(range.origin);
  if (!place || !place->value->is(yaml::Kind::scalar) || range.end > place->value->text.size()) return false;
  const std::string kept =
      emphasis_in(std::string_view(place->value->text).substr(range.first, range.end - range.first));
  out.texts.push_back({place->file, place->pointer, range.first, range.end, marked_up(words) + kept});
  return true;
}

bool splice_words(const PrintedParagraph& before, const std::string& after, WrittenPlaces& places, WordEdit& out) {
  for (Splice& splice : splices_of(before.words, after)) {
    widen_over_references(before, splice);
    const auto range = splice.first == splice.end ? written_between(before, splice.first)
                                                  : written_range(before, splice.first, splice.end);
    if (!range || !add_text(*range, splice.words, places, out)) return false;
  }
  return true;
}

bool is_shared(const std::vector<PrintedParagraph>& paragraphs) {
  return std::ranges::any_of(paragraphs, [](const PrintedParagraph& paragraph) {
    return std::ranges::any_of(paragraph.slices, [](const PrintedSlice& slice) {
      return slice.span.known() && slice.span.origin.file.index >= base::SharedSources::first_id;
    });
  });
}

// The values whose words the paragraphs show, in order.
std::vector<base::Origin> origins_of(const std::vector<PrintedParagraph>& paragraphs) {
  std::vector<base::Origin> out;
  for (const PrintedParagraph& paragraph : paragraphs)
    for (const PrintedSlice& slice : paragraph.slices)
      if (slice.span.known() && std::ranges::find(out, slice.span.origin) == out.end())
        out.push_back(slice.span.origin);
  return out;
}

// All words go into the first value; others of the same list have nothing left to say.
bool replace_all(const std::vector<PrintedParagraph>& before, const std::vector<PrintedParagraph>& after,
                 WrittenPlaces& places, WordEdit& out) {
  const std::vector<base::Origin> origins = origins_of(before);
  if (origins.empty()) return false;
  const auto first = places.at(origins.front());
  if (!first || !first->value->is(yaml::Kind::scalar)) return false;
  WrittenRange range{origins.front(), first->value->text.size(), 0};
  for (const PrintedParagraph& paragraph : before)
    for (const PrintedSlice& slice : paragraph.slices)
      if (slice.span.origin == origins.front()) {
        range.first = std::min<std::size_t>(range.first, slice.span.first);
        range.end = std::max<std::size_t>(range.end, slice.span.first + slice.span.length);
      }
  // A body at its first use is printed in full: nothing tells which bytes name it, but they begin or end the value.
  const auto is_made = [](const PrintedSlice& slice) { return !slice.span.known(); };
  if (!before.front().slices.empty() && is_made(before.front().slices.front())) range.first = 0;
  if (!before.back().slices.empty() && is_made(before.back().slices.back())) range.end = first->value->text.size();
  out.texts.push_back({first->file, first->pointer, range.first, range.end, lines_of(after)});
  for (std::size_t i = 1; i < origins.size(); ++i) {
    const auto other = places.at(origins[i]);
    if (!other || !index_of(other->pointer) || holder_of(other->pointer) != holder_of(first->pointer)) return false;
    out.edits.emplace_back(other->file, yaml::Remove{other->pointer});
  }
  return true;
}

bool is_list_mark(std::string_view label) {
  return label == "–" || label == "-" || label == "—" || label == "•" || label == "·" || label == "o" || label == "§";
}

}  // namespace

std::string line_of(const PrintedParagraph& paragraph) {
  const std::string words = marked_up(paragraph.words);
  if (paragraph.label.empty()) return words;
  return (is_list_mark(paragraph.label) ? "-" : paragraph.label) + " " + words;
}

std::string lines_of(const std::vector<PrintedParagraph>& paragraphs) {
  std::string out;
  for (const PrintedParagraph& paragraph : paragraphs) out += (out.empty() ? "" : "\n\n") + line_of(paragraph);
  return out;
}

WordAnswer change_words(const std::vector<PrintedParagraph>& before, const std::vector<PrintedParagraph>& after,
                        Manner manner, WrittenPlaces& places) {
  WordEdit out;
  if (manner == Manner::changed_words && before.size() == after.size()) {
    bool done = true;
    for (std::size_t i = 0; i < before.size() && done; ++i)
      done = before[i].words == after[i].words || splice_words(before[i], after[i].words, places, out);
    if (done) return out;
  }
  out = {};
  if (replace_all(before, after, places, out)) return out;
  return is_shared(before) ? shared_file : made_by_program;
}

}  // namespace app
