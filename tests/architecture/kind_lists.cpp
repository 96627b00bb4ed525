#include "architecture/kind_lists.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

namespace architecture {
namespace {

std::string without_comments(std::string_view text) {
  std::string out;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line); out += line + "\n")
    if (const std::size_t comment = line.find("// "); comment != std::string::npos) line.resize(comment);
  return out;
}

// Where the string that begins at `at` ends: behind its closing mark, also of a raw one, R"(…)".
std::size_t string_end(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] == 'R') return std::min(text.find(")\"", at), text.size() - 2) + 2;
  for (++at; at < text.size() && text[at] != '"'; ++at)
    if (text[at] == '\\') ++at;
  return std::min(at + 1, text.size());
}

// What the strings hold; those that only blanks part are one.
std::vector<std::string> strings(std::string_view text) {
  std::vector<std::string> out;
  std::size_t last_end = std::string_view::npos;
  for (std::size_t at = text.find('"'); at < text.size(); at = text.find('"', last_end)) {
    const bool goes_on = last_end != std::string_view::npos && text.find_first_not_of(" \n", last_end) == at;
    last_end = string_end(text, at);
    const std::string_view held = text.substr(at + 1, last_end - at - 2);
    if (goes_on)
      out.back() += held;
    else
      out.emplace_back(held);
  }
  return out;
}

void in_strings(std::string_view text, const std::string& any, std::vector<std::string>& found) {
  const std::regex list("\\b" + any + "\\b( \\([^)\\n]*\\))?(, |/|\\|| and | or | и | или )" + any + "\\b");
  for (const std::string& string : strings(text))
    if (std::regex_search(string, list)) found.push_back(string);
}

std::set<std::string> whole_names(std::string_view text, std::span<const std::string> names) {
  std::set<std::string> out;
  for (const std::string& name : names)
    if (text.find("\"" + name + "\"") != std::string_view::npos) out.insert(name);
  return out;
}

void in_braces(std::string_view text, std::span<const std::string> names, std::vector<std::string>& found) {
  for (std::size_t open = text.find('{'); open < text.size(); open = text.find('{', open + 1)) {
    const std::size_t end = text.find_first_of("{};", open + 1);
    if (end >= text.size() || text[end] != '}') continue;
    const std::string_view inside = text.substr(open, end - open + 1);
    if (whole_names(inside, names).size() > 1) found.emplace_back(inside);
  }
}

void in_neighbouring_lines(std::string_view text, std::span<const std::string> names, std::vector<std::string>& found) {
  constexpr std::size_t window = 10;
  std::vector<std::string> lines;
  std::istringstream source{std::string(text)};
  for (std::string line; std::getline(source, line);) lines.push_back(line + "\n");
  for (std::size_t first = 0; first < lines.size(); ++first) {
    if (whole_names(lines[first], names).empty()) continue;
    std::string shown;
    for (std::size_t i = first; i < std::min(first + window, lines.size()); ++i) shown += lines[i];
    if (whole_names(shown, names).size() < 3) continue;
    found.push_back(shown);
    first += window;
  }
}

}  // namespace

std::vector<std::string> kind_lists(std::string_view text, std::span<const std::string> names) {
  std::string any;
  for (const std::string& name : names) any += (any.empty() ? "(" : "|") + name;
  const std::string source = without_comments(text);
  std::vector<std::string> found;
  in_strings(source, any + ")", found);
  in_braces(source, names, found);
  in_neighbouring_lines(source, names, found);
  return found;
}

}  // namespace architecture
