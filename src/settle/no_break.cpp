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
}

}  // namespace settle
