#include "yaml/say.h"

#include "yaml/characters.h"
#include "yaml/prose.h"

#include <algorithm>
#include <array>

namespace yaml {

namespace {

constexpr std::size_t indent_step = 2;

// What no plain scalar begins with; some of it only before a blank.
bool begins_plain(std::string_view words, bool flow) {
  const char first = words.front();
  if (std::string_view(",[]{}#&*!|>'\"%@`").find(first) != std::string_view::npos) return false;
  if (first != '-' && first != '?' && first != ':') return true;
  return !flow && !is_space_at(words, 1) && odd_space_length(words, 1) == 0;
}

bool is_null_word(std::string_view words) {
  static constexpr std::array<std::string_view, 4> nulls{"~", "null", "Null", "NULL"};
  return std::ranges::find(nulls, words) != nulls.end();
}

// A colon or # that YAML, or our gate, would take for more than a letter.
bool has_loud_mark(std::string_view words) {
  for (std::size_t at = words.find_first_of(":#"); at != std::string_view::npos; at = words.find_first_of(":#", at + 1))
    if (is_comment_at(words, at) || is_key_colon_at(words, at) || odd_space_length(words, at + 1) > 0) return true;
  const std::size_t name = latin_name_end(words, 0);
  return name > 0 && char_at(words, name) == ':' && char_at(words, name + 1) != '/';
}

bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20U) || c == '\x7F'; }

std::string indent(std::size_t column) { return std::string(column, ' '); }

bool is_text(const Value& scalar) { return scalar_type(scalar) == ScalarType::text; }

// The words of a literal scalar without the line breaks at their end.
std::string_view without_last_breaks(std::string_view words) {
  while (words.ends_with('\n')) words.remove_suffix(1);
  return words;
}

}  // namespace

bool plain_can_say(std::string_view words, bool flow) {
  if (words.empty() || is_blank(words.front()) || is_blank(words.back())) return false;
  if (!begins_plain(words, flow) || is_null_word(words) || has_loud_mark(words)) return false;
  if (std::ranges::any_of(words, is_control) || is_document_marker_at(words, 0)) return false;
  if (flow && words.find_first_of(",[]{}") != std::string_view::npos) return false;
  return is_text({Kind::scalar, Style::plain, {}, 0, std::string(words), {}, {}});
}

bool literal_can_say(std::string_view words) {
  std::string_view rest = without_last_breaks(words);
  if (rest.empty() || rest.find_first_of("\r\t") != std::string_view::npos) return false;
  const std::size_t first = rest.find_first_not_of('\n');
  if (is_blank(rest[first])) return false;
  for (std::size_t at = 0; at < rest.size(); at = next_line(rest, at)) {
    const std::size_t word = skip_blanks(rest, at);
    if (word > at && word == line_end(rest, at)) return false;
  }
  return true;
}

std::string in_single_quotes(std::string_view words) {
  std::string out = "'";
  for (const char c : words) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out += '\'';
}

std::string in_double_quotes(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) switch (c) {
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      case '\r': out += "\\r"; break;
      case '"':
      case '\\': out += '\\'; [[fallthrough]];
      default: out += c;
    }
  return out += '"';
}

std::string in_quotes(std::string_view words) {
  const bool escapes = words.find_first_of("\"\\") != std::string_view::npos;
  return escapes && std::ranges::none_of(words, is_control) ? in_single_quotes(words) : in_double_quotes(words);
}

std::string literal_header(std::string_view words) {
  const std::size_t breaks = words.size() - without_last_breaks(words).size();
  return breaks == 0 ? "|-" : breaks == 1 ? "|" : "|+";
}

std::string literal_lines(std::string_view words, std::size_t column, std::string_view line_break) {
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    if (end > at) out += indent(column);
    out.append(words.substr(at, end - at)).append(line_break);
    at = end + 1;
  }
  return out;
}

std::string written_key(std::string_view key, bool flow) {
  return plain_can_say(key, flow) && key != "<<" ? std::string(key) : in_double_quotes(key);
}

std::string in_lines(const Value& value, const Layout& layout) {
  const Layout inner{layout.line_break, layout.column + indent_step};
  switch (value.kind) {
    case Kind::null: return {};
    case Kind::list:
      if (value.items.empty()) return " []";
      break;
    case Kind::map:
      if (value.members.empty()) return " {}";
      break;
    case Kind::scalar: {
      if (!is_text(value)) return ' ' + value.text;
      const bool lines = value.style == Style::literal || value.text.find('\n') != std::string::npos;
      if (!lines && plain_can_say(value.text, false)) return ' ' + value.text;
      if (!lines || !literal_can_say(value.text)) return ' ' + in_quotes(value.text);
      std::string out = ' ' + literal_header(value.text) + std::string(layout.line_break) +
                        literal_lines(value.text, inner.column, layout.line_break);
      out.resize(out.size() - layout.line_break.size());
      return out;
    }
  }
  return std::string(layout.line_break) + indent(inner.column) + entries_in_lines(value, inner);
}

std::string entries_in_lines(const Value& value, const Layout& layout) {
  std::string out;
  const auto add = [&](const std::string& head, const Value& inner) {
    if (!out.empty()) out.append(layout.line_break).append(indent(layout.column));
    out += head;
    // Behind a dash the first entry of a list or map stands on the same line.
    const bool entries = !inner.items.empty() || !inner.members.empty();
    if (head == "-" && entries)
      out += ' ' + entries_in_lines(inner, {layout.line_break, layout.column + indent_step});
    else
      out += in_lines(inner, layout);
  };
  for (const Value& item : value.items) add("-", item);
  for (const Member& member : value.members) add(written_key(member.key.text, false) + ":", member.value);
  return out;
}

std::string in_brackets(const Value& value) {
  std::string out;
  const auto add = [&](const std::string& entry) { out += (out.empty() ? "" : ", ") + entry; };
  switch (value.kind) {
    case Kind::null: return "~";
    case Kind::scalar: {
      const bool plain = !is_text(value) || plain_can_say(value.text, true);
      return plain ? value.text : in_quotes(value.text);
    }
    case Kind::list:
      for (const Value& item : value.items) add(in_brackets(item));
      return '[' + out + ']';
    case Kind::map:
      for (const Member& member : value.members)
        add(written_key(member.key.text, true) + ": " + in_brackets(member.value));
      return '{' + out + '}';
  }
  return out;
}

}  // namespace yaml
