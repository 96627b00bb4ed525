// Title pages and lines to write on. A line that is too long for the sheet is divided here, so that the printed form
// and the order of reading agree.
#include "base/utf8.h"
#include "decode/form_parts.h"
#include "decode/messages.h"
#include "decode/values.h"

#include <algorithm>

namespace decode {

namespace {

// Letters of 12 pt on a line of the sheet, by the mean width of Russian letters (half the size): 170 and 257 mm.
constexpr std::size_t portrait_letters = 80, landscape_letters = 120;
constexpr std::size_t least_blank = 12;  // of these letters: 25 mm, a short word by hand

std::size_t letters(const model::Text& words) { return base::count_code_points(model::plain(words)); }

class TitlePageReader {
 public:
  TitlePageReader(model::Orientation page, base::Diagnostics& diagnostics)
      : room_(page == model::Orientation::portrait ? portrait_letters : landscape_letters), diagnostics_(diagnostics) {}

  std::vector<model::TitleItem> read(const yaml::Value& list, bool has_title) {
    std::vector<model::TitleItem> out;
    for (const yaml::Value& item : list.items) add(item, has_title, out);
    return out;
  }

  std::vector<model::BlankLine> read_lines(const yaml::Value& list) {
    std::vector<model::BlankLine> out;
    for (const yaml::Value& item : list.items)
      for (model::BlankLine& line : lines_of(item)) out.push_back(std::move(line));
    return out;
  }

 private:
  void add(const yaml::Value& item, bool has_title, std::vector<model::TitleItem>& out) {
    if (const yaml::Value* boxes = item.find("boxes")) out.emplace_back(box_row(*boxes));
    if (const yaml::Value* codes = item.find("codes")) out.emplace_back(code_table(*codes));
    if (const yaml::Value* title = item.find("title")) place_title(*title, has_title, out);
    if (item.is(yaml::Kind::scalar) || item.find("line") != nullptr)
      for (model::BlankLine& line : lines_of(item)) out.emplace_back(std::move(line));
  }

  void place_title(const yaml::Value& value, bool has_title, std::vector<model::TitleItem>& out) {
    if (!has_title) return diagnostics_.report(no_title_to_place, value.span());
    if (title_placed_) return diagnostics_.report(title_placed_twice, value.span());
    title_placed_ = true;
    out.emplace_back(model::PlacedTitle{value.text != "plain"});
  }

  model::BoxRow box_row(const yaml::Value& list) {
    model::BoxRow out;
    for (const yaml::Value& item : list.items) {
      model::PageBox& box = out.boxes.emplace_back();
      const bool bare = item.is(yaml::Kind::scalar);
      box.words = bare ? text(item, diagnostics_) : text(item, "text", diagnostics_);
      if (bare) continue;
      box.weight = whole_number(item, "weight").value_or(1);
      box.framed = flag(item, "frame", true);
    }
    return out;
  }

  model::CodeTable code_table(const yaml::Value& list) {
    model::CodeTable out;
    for (const yaml::Value& item : list.items) {
      model::FormCode code;
      code.name = blank(item, "code");
      if (item.is(yaml::Kind::map)) code.value = text(item, "value", diagnostics_);
      out.codes.push_back(std::move(code));
    }
    return out;
  }

  model::Blank blank(const yaml::Value& item, std::string_view key) {
    model::Blank out;
    ++blanks_;
    if (item.is(yaml::Kind::scalar)) {
      out.words = text(item, diagnostics_);
    } else {
      out.id = words(item, "id");
      out.words = text(item, key, diagnostics_);
      out.under = text(item, "under", diagnostics_);
    }
    if (out.id.empty()) out.id = "b" + std::to_string(blanks_);
    return out;
  }

  std::vector<model::BlankLine> lines_of(const yaml::Value& item) {
    model::BlankLine line;
    const yaml::Value* blanks = item.is(yaml::Kind::map) ? item.find("blanks") : nullptr;
    if (blanks == nullptr) {
      line.blanks.push_back(blank(item, "line"));
      return {std::move(line)};
    }
    line.words = text(item, "line", diagnostics_);
    for (const yaml::Value& one : blanks->items) line.blanks.push_back(blank(one, "blank"));
    return divided(std::move(line));
  }

  std::vector<model::BlankLine> divided(model::BlankLine line) const {
    std::vector<model::BlankLine> out(1);
    std::size_t used = letters(line.words);
    out.front().words = std::move(line.words);
    for (model::Blank& blank : line.blanks) {
      const std::size_t needed = letters(blank.words) + std::max(least_blank, letters(blank.under) * 3 / 4);
      if (used + needed > room_ && !out.back().blanks.empty()) {
        out.emplace_back();
        used = 0;
      }
      used += needed;
      out.back().blanks.push_back(std::move(blank));
    }
    return out;
  }

  std::size_t room_;
  std::size_t blanks_ = 0;
  bool title_placed_ = false;
  base::Diagnostics& diagnostics_;
};

}  // namespace

void read_title_page(const yaml::Value& document, model::Form& out, base::Diagnostics& diagnostics) {
  TitlePageReader reader(out.page, diagnostics);
  if (const yaml::Value* page = document.find("title_page")) out.title_page = reader.read(*page, !out.title.empty());
  const yaml::Value* tables = document.find("tables");
  for (std::size_t i = 0; i < out.tables.size(); ++i)
    if (const yaml::Value* lines = tables->items[i].find("lines")) out.tables[i].lines = reader.read_lines(*lines);
}

}  // namespace decode
