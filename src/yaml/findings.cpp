#include "yaml/findings.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "yaml/lines.h"
#include "yaml/messages.h"

#include <algorithm>
#include <tuple>

namespace yaml {

namespace {

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' ||
         c == '\n' || c == '\r' || c == '\t';
}

bool is_lone_return(std::string_view text, std::size_t at) {
  return text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
}

}  // namespace

void Findings::add(const base::Message& message, std::size_t byte, std::vector<std::string> arguments) {
  if (!full()) findings_.push_back({&message, byte, std::move(arguments), bracketed_});
}

bool Findings::has_errors() const {
  return std::ranges::any_of(findings_, [](const Finding& f) { return f.message->severity == base::Severity::error; });
}

void Findings::mend(std::size_t first, std::size_t end, Mend how) {
  // Tabs of the lines of a run are one range: there may be one in each of millions of lines.
  if (how == Mend::tabs && !mends_.empty() && mends_.back().how == Mend::tabs && first <= mends_.back().end + 2)
    mends_.back().end = end;
  else
    mends_.push_back({first, end, how});
}

bool Findings::any_on_line_of(std::size_t byte) const {
  byte = std::min(byte, text_.size());
  const std::size_t previous = byte == 0 ? std::string_view::npos : text_.rfind('\n', byte - 1);
  const std::size_t begin = previous == std::string_view::npos ? 0 : previous + 1;
  const std::size_t end = std::min(text_.find('\n', byte), text_.size());
  return std::ranges::any_of(findings_, [&](const Finding& f) { return f.byte >= begin && f.byte <= end; });
}

std::string Findings::mended() const {
  std::string text(text_);
  for (const Range& range : mends_) {
    const std::size_t end = std::min(range.end, text.size());
    if (range.first >= end) continue;
    if (range.how == Mend::comment) text[range.first] = '#';
    for (std::size_t at = range.first; at < end && range.how != Mend::comment; ++at) {
      if (range.how == Mend::blank) text[at] = ' ';
      if (range.how == Mend::returns && is_lone_return(text, at)) text[at] = '\n';
      if (range.how == Mend::tabs && text[at] == '\t') text[at] = ' ';
      if (range.how == Mend::word && !is_word(text[at])) text[at] = 'x';
    }
  }
  return text;
}

void Findings::deliver(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  if (findings_.empty()) return;
  const Lines lines(text_);
  std::ranges::stable_sort(findings_, [](const Finding& a, const Finding& b) {
    return std::tie(a.byte, a.message->id) < std::tie(b.byte, b.message->id);
  });
  const std::size_t shown = std::min(findings_.size(), base::limits::findings_per_file);
  const auto report = [&](const Finding& finding) {
    base::Diagnostic diagnostic;
    diagnostic.message = finding.bracketed ? &message::in_brackets(*finding.message) : finding.message;
    diagnostic.arguments = finding.arguments;
    diagnostic.span.origin = {file.id, static_cast<std::uint32_t>(finding.byte)};
    diagnostic.place = lines.at(finding.byte);
    diagnostics.report(std::move(diagnostic));
  };
  for (std::size_t i = 0; i < shown; ++i) report(findings_[i]);
  if (shown < findings_.size()) report({&message::more_findings, findings_[shown].byte, {std::to_string(shown)}});
}

std::string excerpt(std::string_view text, std::size_t limit) {
  text = text.substr(0, text.find_first_of("\r\n"));
  while (text.ends_with(' ')) text.remove_suffix(1);
  std::size_t end = 0;
  for (std::size_t points = 0; end < text.size() && points < limit; ++points) {
    ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  }
  std::string out(text.substr(0, end));
  // A damaged file may hold a torn sequence; messages stay well-formed.
  for (auto bad = base::find_bad_utf8(out); bad; bad = base::find_bad_utf8(out)) out[*bad] = '?';
  return end < text.size() ? out + "…" : out;
}

}  // namespace yaml
