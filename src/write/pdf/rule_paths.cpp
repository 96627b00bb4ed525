// A table comes as one short rule for each side of each cell. Upright and level rules of equal width that touch or
// overlap are drawn as one: a page of a plan falls from some 300 segments to some 30, and no joint shows on screen.
// Ends are cut where they lie (butt caps, the usual of ISO 32000-1, 8.4.3.3): a table's rules reach over their corners.
#include "write/pdf/rule_paths.h"

#include "write/pdf/syntax.h"

#include <algorithm>
#include <tuple>

namespace pdf {

namespace {

// Slanting rules keep apart from those that may be joined.
enum class Run { level, upright, slanting };

struct Line {
  base::Length width;
  Run run = Run::slanting;
  base::Length across;       // where a level or upright line stands
  base::Length first, last;  // and from where to where it goes
  pages::Rule rule;
};

Line line_of(const pages::Rule& rule) {
  if (rule.y1 == rule.y2)
    return {rule.width, Run::level, rule.y1, std::min(rule.x1, rule.x2), std::max(rule.x1, rule.x2), rule};
  if (rule.x1 == rule.x2)
    return {rule.width, Run::upright, rule.x1, std::min(rule.y1, rule.y2), std::max(rule.y1, rule.y2), rule};
  return {rule.width, Run::slanting, rule.x1, rule.x1, rule.x2, rule};
}

auto key(const Line& line) {
  return std::tie(line.width, line.run, line.across, line.first, line.last, line.rule.y1, line.rule.y2);
}

std::vector<Line> joined(const std::vector<pages::Rule>& rules) {
  std::vector<Line> lines;
  lines.reserve(rules.size());
  for (const pages::Rule& rule : rules) lines.push_back(line_of(rule));
  std::ranges::sort(lines, [](const Line& a, const Line& b) { return key(a) < key(b); });
  std::vector<Line> out;
  for (const Line& line : lines) {
    const bool joins = !out.empty() && line.run != Run::slanting && out.back().run == line.run &&
                       out.back().width == line.width && out.back().across == line.across &&
                       line.first <= out.back().last;
    if (joins)
      out.back().last = std::max(out.back().last, line.last);
    else
      out.push_back(line);
  }
  return out;
}

void append_point(std::string& out, base::Length x, base::Length y, char operation) {
  append_hundredths(out, hundredths(x));
  out += ' ';
  append_hundredths(out, hundredths(y));
  out += ' ';
  out += operation;
  out += ' ';
}

void append_line(std::string& out, const Line& line, base::Length page_height) {
  pages::Rule r = line.rule;
  if (line.run == Run::level) r.x1 = line.first, r.x2 = line.last;
  if (line.run == Run::upright) r.y1 = line.first, r.y2 = line.last;
  append_point(out, r.x1, page_height - r.y1, 'm');
  append_point(out, r.x2, page_height - r.y2, 'l');
}

}  // namespace

void append_rules(std::string& out, const pages::Page& page) {
  if (page.rules.empty()) return;
  const std::vector<Line> lines = joined(page.rules);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || lines[i].width != lines[i - 1].width) {
      if (i != 0) out += "S\n";
      append_hundredths(out, hundredths(lines[i].width));
      out += " w ";
    }
    append_line(out, lines[i], page.height);
  }
  out += "S\n";
}

}  // namespace pdf
