#include "settle/no_break.h"

#include <algorithm>

namespace settle {

namespace {

// A text as the rules of language see it: marks of footnotes take no room in it.
struct AsText {
  std::string_view operator()(const blocks::Run& run) const { return run.text; }
  std::string_view operator()(const blocks::Break&) const { return "\n"; }
  std::string_view operator()(const blocks::Tab&) const { return "\t"; }
  std::string_view operator()(const blocks::FootnoteRef&) const { return {}; }
  std::string_view operator()(const blocks::Gap&) const { return "1"; }  // «№» keeps to the number that comes
};

// Whether the word around this hyphen stays on one line with it.
bool is_whole(std::string_view text, std::size_t hyphen) {
  constexpr std::string_view blanks = " \n\t";
  const std::size_t before = text.find_last_of(blanks, hyphen);
  const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = std::min(text.find_first_of(blanks, hyphen), text.size());
  if (hyphen == first || hyphen + 1 == end) return false;  // a dash
  const std::vector<std::size_t> breaks = language::breaks_inside(text.substr(first, end - first));
  return !std::ranges::binary_search(breaks, hyphen + 1 - first);
}

}  // namespace

void Joiner::join(std::vector<blocks::Inline>& inlines, language::Joins kind) {
  text_.clear();
  for (const blocks::Inline& part : inlines) text_ += std::visit(AsText{}, part);
  const std::vector<std::size_t> joined = language::no_break_spaces(text_, kind);
  auto from = joined.begin();
  std::size_t begin = 0;
  for (blocks::Inline& part : inlines) {
    const std::size_t end = begin + std::visit(AsText{}, part).size();
    const auto to = std::lower_bound(from, joined.end(), end);
    if (auto* run = std::get_if<blocks::Run>(&part)) {
      run->joined.resize(static_cast<std::size_t>(to - from));
      std::transform(from, to, run->joined.begin(),
                     [begin](std::size_t space) { return static_cast<std::uint32_t>(space - begin); });
    }
    from = to;
    begin = end;
  }
  if (text_.find('-') != std::string::npos) keep_hyphens(inlines);
}

void Joiner::keep_hyphens(std::vector<blocks::Inline>& inlines) const {
  std::size_t begin = 0;
  for (blocks::Inline& part : inlines) {
    const std::string_view words = std::visit(AsText{}, part);
    if (auto* run = std::get_if<blocks::Run>(&part)) {
      run->whole_hyphens.clear();
      for (std::size_t at = words.find('-'); at != std::string_view::npos; at = words.find('-', at + 1))
        if (is_whole(text_, begin + at)) run->whole_hyphens.push_back(static_cast<std::uint32_t>(at));
    }
    begin += words.size();
  }
}

}  // namespace settle
