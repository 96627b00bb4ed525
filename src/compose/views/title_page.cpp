#include "compose/views/title_page.h"

#include "base/utf8.h"

#include <algorithm>
#include <numeric>

namespace compose {

namespace {

constexpr const char* writing_height = "9 mm";  // a line by hand

std::size_t letters(const model::Text& words) { return base::count_code_points(model::plain(words)); }

PagePart nothing() { return {{}, "title-box", false, "top", 1}; }

// ---- boxes

PageItem boxes_of(const model::BoxRow& row) {
  constexpr int gap = 4, box_share = 100;  // of a box of weight 1 beside others
  PageItem out{"title-page", {}, {{{}, {}, false}}};
  for (const model::PageBox& box : row.boxes) {
    if (!out.columns.empty()) {
      out.columns.push_back({std::to_string(gap)});
      out.rows.front().cells.push_back(nothing());
    }
    out.columns.push_back({std::to_string(box.weight * box_share)});
    out.rows.front().cells.push_back({box.words, "title-box", box.framed, "middle", 1});
  }
  return out;
}

PageItem title_of(const model::Form& form, bool framed) {
  PageItem out{"title-page", {{"1"}}, {{{{form.title, "title-box-title", framed, "middle", 1}}, {}, false}}};
  if (!form.edition_line.empty())
    out.rows.push_back({{{form.edition_line, "title-box", false, "middle", 1}}, {}, false});
  return out;
}

// ---- lines

// A rule to write on is a row without height: its upper and lower border fall together. The words stand over it, the
// explanation below.
struct LineRows {
  PartRow words{{}, writing_height, true};
  PartRow rule{{}, {}, true};
  PartRow under{{}, {}, false};

  void add_words(const model::Text& text, const char* look) {
    words.cells.push_back({text, look, false, "bottom", 1});
    rule.cells.push_back(nothing());
    under.cells.push_back(nothing());
  }
  void add_blank(const model::Text& explanation) {
    words.cells.push_back(nothing());
    rule.cells.push_back({{}, "blank-words", true, "top", 1});
    under.cells.push_back({explanation, "blank-under", false, "top", 1});
  }
};

// Words take what they need by the count of their letters, blanks share the rest.
class LineColumns {
 public:
  LineColumns(const model::BlankLine& line, model::Orientation page) {
    if (!line.words.empty()) words_.push_back(share_of(line.words));
    for (const model::Blank& blank : line.blanks) {
      words_.push_back(share_of(blank.words));
      // Set in 9 pt, not in 12; a longer explanation takes two lines.
      blanks_.push_back(std::clamp(letters(blank.under) * 3 / 4 + margin, least_blank, most_blank));
    }
    widen(page == model::Orientation::portrait ? portrait_letters : landscape_letters);
  }

  PartColumn words() { return {std::to_string(words_[next_words_++])}; }
  PartColumn blank() { return {std::to_string(blanks_[next_blank_++])}; }

 private:
  // Letters of 12 pt, of which a sheet's line has so many.
  static constexpr std::size_t portrait_letters = 80, landscape_letters = 120;
  static constexpr std::size_t margin = 3;  // the cell's padding
  static constexpr std::size_t least_blank = 12, most_blank = 40;
  static constexpr std::size_t even_share = 30;  // so that the blanks of short lines begin at one place
  static constexpr std::size_t most_share = 55;  // longer words take two lines

  static std::size_t share_of(const model::Text& text) { return std::min(letters(text) + margin, most_share); }

  void widen(std::size_t room) {
    const auto free = [&] {
      const std::size_t taken = std::accumulate(words_.begin(), words_.end(), std::size_t{0}) +
                                std::accumulate(blanks_.begin(), blanks_.end(), std::size_t{0});
      return room > taken ? room - taken : 0;
    };
    if (words_.front() < even_share) words_.front() += std::min(even_share - words_.front(), free());
    const std::size_t each = free() / blanks_.size();
    for (std::size_t& blank : blanks_) blank += each;
  }

  std::vector<std::size_t> words_, blanks_;
  std::size_t next_words_ = 0, next_blank_ = 0;
};

// The words of a variant stand close to its blank.
PageItem line_of(const model::BlankLine& line, model::Orientation page) {
  PageItem out{"blank-line", {}, {}};
  LineColumns columns(line, page);
  LineRows rows;
  if (!line.words.empty()) {
    out.columns.push_back(columns.words());
    rows.add_words(line.words, "blank-words");
  }
  for (const model::Blank& blank : line.blanks) {
    rows.add_words(blank.words, out.columns.empty() ? "blank-words" : "blank-variant");
    out.columns.push_back(columns.words());
    out.columns.push_back(columns.blank());
    rows.add_blank(blank.under);
  }
  const bool explained =
      std::ranges::any_of(line.blanks, [](const model::Blank& blank) { return !blank.under.empty(); });
  rows.rule.keep = explained;
  out.rows = {std::move(rows.words), std::move(rows.rule)};
  if (explained) out.rows.push_back(std::move(rows.under));
  return out;
}

// ---- codes

PageItem codes_of(const model::CodeTable& table) {
  PageItem out{"form", {}, {{{}, {}, true}, {{}, "7 mm", false}}};
  for (const model::FormCode& code : table.codes) {
    out.columns.push_back({"1"});
    out.rows[0].cells.push_back({code.name.words, "form-head", true, "middle", 1});
    out.rows[1].cells.push_back({code.value, "form-cell", true, "middle", 1});
  }
  return out;
}

}  // namespace

std::vector<PageItem> title_page_of(const model::Form& form) {
  std::vector<PageItem> out;
  for (const model::TitleItem& item : form.title_page) {
    if (const auto* row = std::get_if<model::BoxRow>(&item)) out.push_back(boxes_of(*row));
    if (const auto* line = std::get_if<model::BlankLine>(&item)) out.push_back(line_of(*line, form.page));
    if (const auto* table = std::get_if<model::CodeTable>(&item)) out.push_back(codes_of(*table));
    if (const auto* title = std::get_if<model::PlacedTitle>(&item)) out.push_back(title_of(form, title->framed));
  }
  return out;
}

std::vector<PageItem> lines_to_write_on(const std::vector<model::BlankLine>& lines, model::Orientation page) {
  std::vector<PageItem> out;
  for (const model::BlankLine& line : lines) out.push_back(line_of(line, page));
  return out;
}

}  // namespace compose
