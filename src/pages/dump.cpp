#include "pages/dump.h"

#include <algorithm>

namespace pages {

namespace {

using base::Length;

constexpr std::int64_t emu_per_mm = 36000;
constexpr std::int64_t emu_per_pt = 12700;

// Two decimals at most, rounded half away from zero.
std::string number(Length length, std::int64_t unit) {
  const std::int64_t emu = length.emu();
  const std::int64_t hundredths = (std::abs(emu) * 100 + unit / 2) / unit;
  std::string out = emu < 0 && hundredths != 0 ? "-" : "";
  out += std::to_string(hundredths / 100);
  if (hundredths % 100 == 0) return out;
  out += '.';
  out += static_cast<char>('0' + hundredths / 10 % 10);
  if (hundredths % 10 != 0) out += static_cast<char>('0' + hundredths % 10);
  return out;
}

std::string mm(Length length) { return number(length, emu_per_mm); }

std::string range(Length from, Length to) { return mm(from) + ".." + mm(to); }

// How a run is set: its size, face and the like.
std::string setting(const Document& document, const GlyphRun& run) {
  std::string out = number(run.size, emu_per_pt) + " f" + std::to_string(document.words[run.word.index].face.index);
  if (run.letter_spacing != Length()) out += " +" + number(run.letter_spacing, emu_per_pt);
  if (run.turned) out += " turned";
  return out;
}

void append_word(std::string& out, const std::string& text) {
  constexpr std::string_view soft_hyphen = "\u00ad";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find(soft_hyphen, at), text.size());
    out.append(text, at, next - at);
    if (next < text.size()) out += "¬";
    at = next + soft_hyphen.size();
  }
}

void append_lines(std::string& out, const Document& document, const Page& page) {
  std::string set;  // of the open line; empty: none is open
  for (const GlyphRun& run : page.runs) {
    const std::string now = setting(document, run);
    if (set.empty())
      out += "  x " + mm(run.x) + "  y " + mm(run.baseline) + "  " + now + "  ";
    else if (now != set)
      out += '{' + now + "} ";
    set = now;
    append_word(out, document.words[run.word.index].text);
    if (run.line_end) {
      out += '\n';
      set.clear();
    } else if (run.space_after) {
      out += ' ';
    }
  }
  if (!set.empty()) out += '\n';
}

void append_rules(std::string& out, const std::vector<Rule>& rules) {
  if (rules.empty()) return;
  const auto level = std::ranges::count_if(rules, [](const Rule& r) { return r.y1 == r.y2; });
  const auto upright = std::ranges::count_if(rules, [](const Rule& r) { return r.x1 == r.x2 && r.y1 != r.y2; });
  const auto slanting = std::ssize(rules) - level - upright;
  Rule box = rules.front();
  for (const Rule& r : rules) {
    box.x1 = std::min({box.x1, r.x1, r.x2});
    box.x2 = std::max({box.x2, r.x1, r.x2});
    box.y1 = std::min({box.y1, r.y1, r.y2});
    box.y2 = std::max({box.y2, r.y1, r.y2});
  }
  out += "  rules: " + std::to_string(level) + " level, " + std::to_string(upright) + " upright";
  if (slanting > 0) out += ", " + std::to_string(slanting) + " slanting";
  out += ", x " + range(box.x1, box.x2) + ", y " + range(box.y1, box.y2) + '\n';
}

void append_boxes(std::string& out, const std::vector<NamedBox>& boxes) {
  for (const NamedBox& box : boxes)
    out += "  box " + box.name + ": x " + mm(box.x) + "  y " + mm(box.y) + "  " + mm(box.width) + " x " +
           mm(box.height) + '\n';
}

void append_pictures(std::string& out, const std::vector<PlacedPicture>& pictures) {
  for (const PlacedPicture& picture : pictures)
    out += "  picture " + picture.name + ": x " + mm(picture.x) + "  y " + mm(picture.y) + "  " + mm(picture.width) +
           " x " + mm(picture.height) + '\n';
}

}  // namespace

std::string dump(const Document& document) {
  std::string out;
  for (std::size_t i = 0; i < document.pages.size(); ++i) {
    const Page& page = document.pages[i];
    out += "page " + std::to_string(i + 1) + " of " + std::to_string(document.pages.size()) + ", " + mm(page.width) +
           " x " + mm(page.height) + '\n';
    append_lines(out, document, page);
    append_rules(out, page.rules);
    append_boxes(out, page.boxes);
    append_pictures(out, page.pictures);
  }
  return out;
}

}  // namespace pages
