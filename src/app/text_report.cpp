#include "app/text_report.h"

#include "app/wrapped.h"
#include "base/limits.h"
#include "base/printable.h"
#include "language/plural.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace app {

namespace {

struct Labels {
  std::string_view hint, basis;
};

constexpr Labels russian{"что сделать", "основание"};
constexpr Labels english{"what to do", "basis"};

constexpr std::string_view indent = "    ";

std::string_view colour_of(base::Severity severity) {
  return severity == base::Severity::error ? "\033[31m" : severity == base::Severity::warning ? "\033[33m" : "\033[36m";
}

constexpr std::string_view bold = "\033[1m";

std::string coloured(std::string_view words, std::string_view colour) {
  return std::string(colour) + std::string(words) + "\033[0m";
}

// A finding and the others that repeat its fault.
struct Shown {
  const Finding* first;
  std::size_t times = 0;             // besides the first
  std::vector<std::uint32_t> lines;  // of these, each once
};

std::vector<Shown> without_repeats(std::span<const Finding> findings, bool notes) {
  std::vector<Shown> out;
  std::map<std::string_view, std::size_t> by_fault;
  for (const Finding& finding : findings) {
    if (finding.suppressed || (finding.severity == base::Severity::note && !notes)) continue;
    const auto [known, fresh] = by_fault.try_emplace(finding.fault, out.size());
    if (fresh || finding.fault.empty()) {
      out.push_back({&finding, 0, {}});
      continue;
    }
    Shown& shown = out[known->second];
    ++shown.times;
    const std::uint32_t before = shown.lines.empty() ? shown.first->place.line : shown.lines.back();
    if (finding.place.line != before) shown.lines.push_back(finding.place.line);
  }
  return out;
}

// How many are left out, by severity; those that stay keep their order. The last of the errors of a file whose reading
// ended says so: it has a place of its own.
SeverityCounts keep_gravest(std::vector<Shown>& shown) {
  constexpr std::size_t most = base::limits::findings_per_file + 1;
  SeverityCounts left_out{};
  if (shown.size() <= most) return left_out;
  std::array<std::size_t, 3> room{};
  std::size_t free = most;
  for (const base::Severity severity : {base::Severity::error, base::Severity::warning, base::Severity::note}) {
    const auto count = std::ranges::count(shown, severity, [](const Shown& s) { return s.first->severity; });
    room[static_cast<std::size_t>(severity)] = std::min(free, static_cast<std::size_t>(count));
    free -= room[static_cast<std::size_t>(severity)];
  }
  std::erase_if(shown, [&](const Shown& one) {
    const auto severity = static_cast<std::size_t>(one.first->severity);
    if (room[severity] > 0) {
      --room[severity];
      return false;
    }
    left_out[severity] += static_cast<std::int64_t>(one.times) + 1;
    return true;
  });
  return left_out;
}

// «и ещё 229 раз: строки 10, 11, 12, 13, 14 …»
std::string repeats_of(const Shown& shown, bool ru) {
  if (shown.times == 0) return {};
  constexpr std::size_t listed = 10;
  const auto times = static_cast<std::int64_t>(shown.times);
  std::string out = ru ? "и ещё " + language::counted(times, {"раз", "раза", "раз"})
                       : "and " + std::to_string(times) + (times == 1 ? " more time" : " more times");
  for (std::size_t i = 0; i < std::min(listed, shown.lines.size()); ++i)
    out += (i > 0                     ? ", "
            : shown.lines.size() == 1 ? (ru ? ": строка " : ": line ")
                                      : (ru ? ": строки " : ": lines ")) +
           std::to_string(shown.lines[i]);
  return out + (shown.lines.size() > listed ? " …" : "");
}

void add_line(std::string& out, const std::string& line, std::size_t width) {
  out += wrapped(line, width, indent) + "\n";
}

std::string text_of(const Shown& shown, const TextOptions& options) {
  const Finding& finding = *shown.first;
  const bool ru = options.language == base::Language::ru;
  const Labels& labels = ru ? russian : english;
  const std::string label(base::severity_name(finding.severity).in(options.language));
  std::string head = path_of(finding);
  if (finding.place.line > 0)
    head += ":" + std::to_string(finding.place.line) + ":" + std::to_string(finding.place.column);
  head += ": " + (options.colour ? coloured(label, colour_of(finding.severity)) : label);
  head += " " + finding.rule + ": " + base::printable(finding.message);
  if (!finding.where.empty()) head += " (" + base::printable(finding.where) + ")";
  std::string out;
  add_line(out, head, options.width);
  constexpr std::size_t usual_width = 104;
  std::string shown_line = excerpt(finding.line, indent, options.width == 0 ? usual_width : options.width);
  if (options.colour && shown_line.ends_with("^\n"))
    shown_line.replace(shown_line.size() - 2, 1, coloured("^", colour_of(finding.severity)));
  out += shown_line;
  const std::string margin(indent);
  if (shown.times > 0) add_line(out, margin + repeats_of(shown, ru), options.width);
  const auto add = [&](std::string_view what, const std::string& words) {
    if (words.empty()) return;
    const std::string named = std::string(what) + ":";
    add_line(out, margin + (options.colour ? coloured(named, bold) : named) + " " + base::printable(words),
             options.width);
  };
  add(labels.hint, finding.hint);
  add(labels.basis, finding.basis);
  return out;
}

std::string left_out_line(const Finding& of_file, const SeverityCounts& left_out, const TextOptions& options) {
  const bool ru = options.language == base::Language::ru;
  const std::string counts = counts_of(left_out, options.language);
  if (counts.empty()) return {};
  std::string out;
  add_line(out,
           path_of(of_file) + (ru ? ": показано не всё, ещё " : ": not all is shown, further ") + counts +
               (ru ? "; исправьте показанное и проверьте снова, всё сразу даёт --format json"
                   : "; mend what is shown and check again, --format json gives all at once"),
           options.width);
  return out;
}

// «order.yaml: 2 ошибки, 1 предупреждение»: on a terminal above what is found in a document.
std::string heading_of(std::span<const Shown> shown, const TextOptions& options) {
  if (options.width == 0 || shown.empty()) return {};
  SeverityCounts counts{};
  for (const Shown& one : shown)
    counts[static_cast<std::size_t>(one.first->severity)] += static_cast<std::int64_t>(one.times) + 1;
  const std::string words = path_of(*shown.front().first) + ": " + counts_of(counts, options.language);
  std::string out;
  add_line(out, options.colour ? coloured(words, bold) : words, options.width);
  return out;
}

}  // namespace

std::string counts_of(const SeverityCounts& counts, base::Language language) {
  struct Words {
    base::Severity severity;
    language::Noun ru;
    std::string_view en;
  };
  static constexpr std::array<Words, 3> words{
      {{base::Severity::error, {"ошибка", "ошибки", "ошибок"}, "error"},
       {base::Severity::warning, {"предупреждение", "предупреждения", "предупреждений"}, "warning"},
       {base::Severity::note, {"замечание", "замечания", "замечаний"}, "note"}}};
  std::string out;
  for (const Words& of : words) {
    const std::int64_t count = counts[static_cast<std::size_t>(of.severity)];
    if (count == 0) continue;
    if (!out.empty()) out += ", ";
    out += language == base::Language::ru ? language::counted(count, of.ru)
                                          : std::to_string(count) + " " + std::string(of.en) + (count == 1 ? "" : "s");
  }
  return out;
}

std::string path_of(const Finding& finding) {
  return base::printable(finding.file.empty() ? finding.package : finding.package + "/" + finding.file);
}

std::string text_of(std::span<const Finding> findings, const TextOptions& options) {
  std::string out;
  while (!findings.empty()) {
    const auto other = std::ranges::find_if(findings, [&](const Finding& finding) {
      return finding.file != findings.front().file || finding.package != findings.front().package;
    });
    const auto count = static_cast<std::size_t>(other - findings.begin());
    std::vector<Shown> shown = without_repeats(findings.first(count), options.notes);
    const std::string heading = heading_of(shown, options);
    if (!heading.empty() && !out.empty()) out += "\n";
    out += heading;
    const auto left_out = keep_gravest(shown);
    for (const Shown& one : shown) out += text_of(one, options);
    out += left_out_line(findings.front(), left_out, options);
    findings = findings.subspan(count);
  }
  return out;
}

}  // namespace app
