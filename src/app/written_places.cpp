#include "app/written_places.h"

#include "yaml/pointer.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

std::size_t end_of(const match::PrintedParagraph& paragraph, std::size_t slice) {
  return slice + 1 < paragraph.slices.size() ? paragraph.slices[slice + 1].first : paragraph.words.size();
}

bool is_written(const match::PrintedSlice& slice) { return slice.span.known(); }

// Of the part [first, end) of one slice. The blank behind it belongs to none.
WrittenRange range_in(const match::PrintedSlice& slice, std::size_t first, std::size_t end) {
  const std::size_t length = slice.span.length;
  if (slice.cited) return {slice.span.origin, slice.span.first, slice.span.first + length};
  return {slice.span.origin, slice.span.first + std::min(first - slice.first, length),
          slice.span.first + std::min(end - slice.first, length)};
}

}  // namespace

std::string_view holder_of(std::string_view pointer) {
  return pointer.substr(0, std::min(pointer.rfind('/'), pointer.size()));
}

std::string_view last_step(std::string_view pointer) {
  return pointer.empty() ? pointer : pointer.substr(pointer.rfind('/') + 1);
}

std::optional<std::size_t> index_of(std::string_view pointer) {
  const std::string_view step = last_step(pointer);
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
  if (step.empty() || error != std::errc{} || end != step.data() + step.size()) return std::nullopt;
  return index;
}

std::string_view item_of(std::string_view pointer) {
  while (!pointer.empty() && !index_of(pointer)) pointer = holder_of(pointer);
  return pointer;
}

std::string parent_item(const std::string& pointer) { return std::string(item_of(holder_of(pointer))); }

std::optional<WrittenRange> written_range(const match::PrintedParagraph& paragraph, std::size_t first,
                                          std::size_t end) {
  std::optional<WrittenRange> out;
  for (std::size_t i = 0; i < paragraph.slices.size(); ++i) {
    const match::PrintedSlice& slice = paragraph.slices[i];
    const std::size_t from = std::max<std::size_t>(first, slice.first), to = std::min(end, end_of(paragraph, i));
    if (from >= to) continue;
    const std::string_view words = std::string_view(paragraph.words).substr(from, to - from);
    if (!is_written(slice)) {
      if (words.find_first_not_of(' ') == std::string_view::npos) continue;
      return std::nullopt;
    }
    if (slice.cited && (from > slice.first || words.size() + 1 < end_of(paragraph, i) - slice.first))
      return std::nullopt;
    const WrittenRange part = range_in(slice, from, to);
    if (!out)
      out = part;
    else if (out->origin != part.origin || part.first < out->end)
      return std::nullopt;
    else
      out->end = part.end;
  }
  return out;
}

std::optional<WrittenRange> written_between(const match::PrintedParagraph& paragraph, std::size_t at) {
  const match::PrintedSlice *before = nullptr, *behind = nullptr;
  for (const match::PrintedSlice& slice : paragraph.slices) {
    if (slice.first < at) before = &slice;
    if (slice.first >= at && behind == nullptr) behind = &slice;
  }
  if (before != nullptr && is_written(*before)) {
    const WrittenRange range = range_in(*before, before->first, at);
    return WrittenRange{range.origin, range.end, range.end};
  }
  if (behind == nullptr || !is_written(*behind)) return std::nullopt;
  const WrittenRange range = range_in(*behind, behind->first, behind->first);
  return WrittenRange{range.origin, range.first, range.first};
}

std::optional<WrittenRange> written_range(const match::PrintedParagraph& paragraph) {
  const auto says = [&paragraph](const match::PrintedSlice& slice) { return slice.span.origin == paragraph.anchor; };
  auto first = std::ranges::find_if(paragraph.slices, says);
  if (first == paragraph.slices.end()) first = std::ranges::find_if(paragraph.slices, is_written);
  if (first == paragraph.slices.end()) return std::nullopt;
  WrittenRange out{first->span.origin, first->span.first, first->span.first};
  for (const match::PrintedSlice& slice : paragraph.slices)
    if (slice.span.origin == out.origin) out.end = std::max<std::size_t>(out.end, slice.span.first + slice.span.length);
  return out;
}

std::optional<WrittenPlace> WrittenPlaces::at(const base::Origin& origin) {
  if (!origin.known() || origin.file.index >= base::SharedSources::first_id) return std::nullopt;
  const auto [entry, is_new] = known_.try_emplace(origin);
  if (!is_new) return entry->second;
  const yaml::Value* document = find_document(opened_, origin.file);
  if (document == nullptr) return std::nullopt;
  const std::string pointer = yaml::pointer_of(opened_.values, origin);
  const auto place = yaml::follow(*document, pointer);
  if (place && !pointer.empty()) entry->second = WrittenPlace{origin.file, pointer, place->value};
  return entry->second;
}

std::optional<WrittenPlace> WrittenPlaces::of(const match::PrintedParagraph& paragraph) {
  for (const match::PrintedSlice& slice : paragraph.slices)
    if (slice.span.known() && slice.span.origin == paragraph.anchor) return at(paragraph.anchor);
  for (const match::PrintedSlice& slice : paragraph.slices)
    if (is_written(slice)) return at(slice.span.origin);
  return at(paragraph.anchor);
}

const yaml::Value* WrittenPlaces::follow(base::FileId file, std::string_view pointer) const {
  const yaml::Value* document = find_document(opened_, file);
  if (document == nullptr) return nullptr;
  const auto place = yaml::follow(*document, pointer);
  return place ? place->value : nullptr;
}

}  // namespace app
