#include "import/yaml_text.h"

#include "import/texts.h"
#include "base/utf8.h"
#include "yaml/list_marks.h"
#include "yaml/say.h"

#include <algorithm>

namespace import_ {

namespace {

constexpr std::size_t width = 104;

// A word that begins no line under `|`: it would be taken for the mark or number of an item.
bool may_begin_line(std::string_view word) {
  if (word == "-" || yaml::bullet_length(std::string(word) + " ", 0) > 0) return false;
  if (yaml::other_dash_length(std::string(word) + " ", 0) > 0) return false;
  return !((word.ends_with('.') || word.ends_with(')')) && base::count_code_points(word) <= 4);
}

// The prose cut into lines between its words; blanks of any number stay as they are, inside a line.
std::vector<std::string> wrapped(std::string_view prose, std::size_t columns) {
  std::vector<std::string> out(1);
  std::size_t taken = 0;
  for (std::size_t at = 0; at < prose.size();) {
    const std::size_t end = std::min(prose.find(' ', at), prose.size());
    const std::string_view word = prose.substr(at, end - at);
    const std::size_t size = base::count_code_points(word);
    const bool broken = out.back().ends_with("<br/>");
    const bool single = at > 0 && !word.empty() && (at < 2 || prose[at - 2] != ' ');
    if (single && (broken || (taken + 1 + size > columns && may_begin_line(word)))) {
      out.emplace_back(word);
      taken = size;
    } else {
      if (at > 0) out.back() += ' ';
      out.back() += word;
      taken += size + (at > 0 ? 1 : 0);
    }
    at = end + 1;
  }
  return out;
}

// Figures that YAML takes for a number; the schemas ask for text there and the model takes what was typed.
bool is_figures(std::string_view words) {
  return !words.empty() && words.front() >= '0' && words.front() <= '9' &&
         words.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

// Of an item that is itself the first line of an item: «- - слова».
void YamlText::begin_item() {
  if (dash_) {
    text_ += std::string(column_ - 2, ' ') + "-\n";
  }
  dash_ = true;
  deeper();
}

void YamlText::open_line() {
  text_ += dash_ ? std::string(column_ - 2, ' ') + "- " : indent();
  dash_ = false;
}

void YamlText::line(std::string_view words) {
  open_line();
  text_ += words;
  text_ += '\n';
}

void YamlText::key(std::string_view name) { line(std::string(name) + ":"); }

void YamlText::value(std::string_view name, std::string_view markup) { put(std::string(name) + ":", markup); }

// Demands that no item has been begun whose first line is not written: a comment stands above its item.
void YamlText::comment(std::string_view words) {
  std::string said;
  for (const char c : words) said += c == '\n' || c == '\t' ? ' ' : c;
  for (const std::string& one : wrapped(said, width - 4)) text_ += indent() + "# " + one + "\n";
}

void YamlText::item(std::string_view markup) { put("-", markup); }

void YamlText::put(std::string_view head, std::string_view markup) {
  const bool short_enough = column_ + base::count_code_points(head) + 1 + base::count_code_points(markup) <= width;
  const bool item = typed_mark_length(markup) > 0;
  if (markup.empty()) return line(std::string(head) + " \"\"");
  const bool broken = markup.find("<br/>") != std::string_view::npos;
  if (short_enough && !item && !broken && (yaml::plain_can_say(markup, false) || is_figures(markup)))
    return line(std::string(head) + " " + std::string(markup));
  literal(head, {std::string(markup)});
}

void YamlText::literal(std::string_view head, const std::vector<std::string>& markups) {
  const std::size_t inner = column_ + 2;
  std::string words;
  bool item_before = false;
  for (const std::string& one : markups) {
    const bool item = one.starts_with("- ");
    if (!words.empty() && !(item && item_before)) words += '\n';
    item_before = item;
    std::vector<std::string> lines = wrapped(one, width - inner);
    for (std::size_t i = 0; i < lines.size(); ++i) words += (item && i > 0 ? "  " : "") + lines[i] + "\n";
  }
  if (!yaml::literal_can_say(words)) return line(std::string(head) + " " + yaml::in_quotes(trimmed(words)));
  open_line();
  text_ += std::string(head) + " |\n" + yaml::literal_lines(words, inner, "\n");
}

void YamlText::values(std::string_view name, const std::vector<std::string>& markups) {
  std::string line = "[";
  bool flow = true;
  for (const std::string& one : markups) {
    flow = flow && (yaml::plain_can_say(one, true) || is_figures(one)) && one.find('<') == std::string::npos;
    line += (line.size() > 1 ? ", " : "") + one;
  }
  line += "]";
  if (flow && column_ + name.size() + 2 + base::count_code_points(line) <= width)
    return this->line(std::string(name) + ": " + line);
  key(name);
  deeper();
  for (const std::string& one : markups) item(one);
  back();
}

void YamlText::paragraphs(std::string_view name, const std::vector<std::string>& markups) {
  if (markups.size() == 1) return value(name, markups.front());
  literal(std::string(name) + ":", markups);
}

}  // namespace import_
