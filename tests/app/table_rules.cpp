#include "table_rules.h"

#include "base/utf8.h"
#include "blocks/dump.h"
#include "language/letters.h"
#include "line_rules.h"

#include <algorithm>
#include <array>

namespace table_rules {

namespace {

using base::Length;

constexpr std::u32string_view spaces = U" \n\t\u00a0\u202f";
constexpr char32_t soft_hyphen = U'\u00ad';
constexpr std::u32string_view own_signs = U"-–—/‐";

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

std::u32string decoded(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size(); at += base::code_point_length(text, at))
    out += base::code_point_at(text, at);
  return out;
}

// Goes along the flow's words with the lines of the pages.
class Walk {
 public:
  explicit Walk(const blocks::Document& flow) {
    for (const std::string& paragraph : blocks::paragraphs_of(flow)) flow_ += decoded(paragraph) + U'\n';
  }

  // False when the line says something else.
  bool follow(const line_rules::Line& line, Faults& faults) {
    const std::u32string text = decoded(line.text);
    for (const char32_t c : text) {
      if (is_in(spaces, c) || c == soft_hyphen) continue;
      while (at_ < flow_.size() && is_in(spaces, flow_[at_])) ++at_;
      if (at_ == flow_.size() || flow_[at_] != c) {
        faults.text.push_back(line.text + " is not what the flow says");
        return false;
      }
      ++at_;
    }
    judge_end(line, text, faults);
    return true;
  }

  [[nodiscard]] bool is_at_end() const {
    return std::all_of(flow_.begin() + static_cast<std::ptrdiff_t>(at_), flow_.end(),
                       [](char32_t c) { return is_in(spaces, c); });
  }

 private:
  void judge_end(const line_rules::Line& line, const std::u32string& text, Faults& faults) const {
    const std::string place = "page " + std::to_string(line.page) + ": " + line.text;
    if (at_ == 0 || at_ + 1 >= flow_.size() || flow_[at_] == U'\n') return;
    if (is_in(spaces, flow_[at_])) {
      if (parts_groups()) faults.numbers.push_back(place);
      return;
    }
    if (is_digit(flow_[at_]) && (is_digit(flow_[at_ - 1]) || is_in(U",.–−", flow_[at_ - 1])))
      faults.numbers.push_back(place);
    if (is_in(own_signs, text.back())) return;
    if (text.back() != soft_hyphen || letters_before() < 2 || letters_after() < 2) faults.words.push_back(place);
  }

  // «12 | 345»: one to three digits, a space, three digits and no more.
  [[nodiscard]] bool parts_groups() const {
    std::size_t before = 0;
    while (before < at_ && is_digit(flow_[at_ - before - 1])) ++before;
    std::size_t after = 0;
    while (at_ + 1 + after < flow_.size() && is_digit(flow_[at_ + 1 + after])) ++after;
    return before >= 1 && before <= 3 && after == 3;
  }

  [[nodiscard]] std::size_t letters_before() const {
    std::size_t count = 0;
    while (count < at_ && language::is_letter(flow_[at_ - count - 1])) ++count;
    return count;
  }
  [[nodiscard]] std::size_t letters_after() const {
    std::size_t count = 0;
    while (at_ + count < flow_.size() && language::is_letter(flow_[at_ + count])) ++count;
    return count;
  }

  std::u32string flow_;
  std::size_t at_ = 0;
};

void judge_words(const blocks::Document& flow, const pages::Document& pages, Faults& faults) {
  Walk walk(flow);
  for (const line_rules::Lines& lines : line_rules::lines_of(pages))
    for (const line_rules::Line& line : lines)
      if (!walk.follow(line, faults)) return;
  if (!walk.is_at_end()) faults.text.emplace_back("the flow says more than the pages");
}

constexpr Length tolerance = Length::mm(0.02);

bool crosses(const pages::Rule& rule, const pages::GlyphRun& run, Length right) {
  const bool upright = rule.x1 == rule.x2;
  const bool beside = std::min(rule.y1, rule.y2) < run.baseline && run.baseline < std::max(rule.y1, rule.y2);
  return upright && beside && run.x + tolerance < rule.x1 && rule.x1 < right - tolerance;
}

void judge_places(const pages::Document& document, const fonts::Shaper& shaper, Faults& faults) {
  for (std::size_t number = 0; number < document.pages.size(); ++number) {
    const pages::Page& page = document.pages[number];
    bool says_something = !page.pictures.empty();
    for (const pages::GlyphRun& run : page.runs) {
      const pages::ShapedWord& word = document.words[run.word.index];
      says_something = says_something || run.node.index != pages::NodeId::artifact;
      if (run.turned) continue;
      const Length right = run.x + shaper.width(word, run.size) +
                           run.letter_spacing * (static_cast<std::int64_t>(word.glyphs.size()) - 1);
      const bool outside = run.x < Length{} || right > page.width || run.baseline > page.height;
      const bool crossed = std::ranges::any_of(page.rules, [&](const auto& rule) { return crosses(rule, run, right); });
      if (outside || crossed) faults.cells.push_back("page " + std::to_string(number + 1) + ": " + word.text);
    }
    if (!says_something) faults.pages.push_back("page " + std::to_string(number + 1));
  }
}

}  // namespace

Faults faults_of(const blocks::Document& flow, const pages::Document& pages, const fonts::Shaper& shaper) {
  Faults faults;
  judge_words(flow, pages, faults);
  judge_places(pages, shaper, faults);
  return faults;
}

Length smallest_type(const pages::Document& document) {
  Length smallest = Length::pt(100);
  for (const pages::Page& page : document.pages)
    for (const pages::GlyphRun& run : page.runs) {
      if (run.node.index == pages::NodeId::artifact) continue;
      const pages::Role role = document.nodes[run.node.index].role;
      if (role == pages::Role::cell || role == pages::Role::head_cell) smallest = std::min<Length>(smallest, run.size);
    }
  return smallest;
}

}  // namespace table_rules
