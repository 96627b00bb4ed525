#include "mutations.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <re2/re2.h>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

namespace mutations {

namespace {

using Pattern = std::shared_ptr<const RE2>;

Pattern compiled(std::string_view pattern) {
  auto out = std::make_shared<const RE2>(re2::StringPiece(pattern.data(), pattern.size()));
  if (!out->ok()) throw std::invalid_argument(std::string(pattern));
  return out;
}

struct Range {
  std::size_t first, end;
};

// «# …» to the end of the line; no sample has the sign in its words.
bool is_in_comment(std::string_view text, std::size_t at) {
  if (at == 0 || text[at] == '\n') return false;
  const std::size_t line = text.rfind('\n', at) + 1;
  return text.substr(line, at - line).find('#') != std::string_view::npos;
}

using Groups = std::vector<re2::StringPiece>;

// `words` with what the groups hold in place of \\1 … and a line break in place of \\n.
std::string filled(std::string_view words, const Groups& groups) {
  std::string out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool escaped = words[at] == '\\' && at + 1 < words.size();
    if (!escaped) {
      out += words[at];
    } else if (words[++at] == 'n') {
      out += '\n';
    } else {
      const re2::StringPiece group = groups.at(static_cast<std::size_t>(words[at] - '0'));
      out.append(group.data(), group.size());
    }
  }
  return out;
}

// A place for each match in this part of the file.
void collect(std::string_view text, Range range, const RE2& pattern, std::string_view words, std::vector<Defect>& out) {
  const re2::StringPiece all(text.data(), text.size());
  Groups groups(static_cast<std::size_t>(1 + pattern.NumberOfCapturingGroups()));
  const re2::StringPiece part = all.substr(range.first, range.end - range.first);
  for (std::size_t at = 0; at <= part.size();) {
    if (!pattern.Match(part, at, part.size(), RE2::UNANCHORED, groups.data(), static_cast<int>(groups.size()))) break;
    const auto first = static_cast<std::size_t>(groups[0].data() - text.data());
    std::string made = filled(words, groups);
    const bool changes = made != std::string_view(groups[0].data(), groups[0].size());
    if (changes && !is_in_comment(text, first)) out.push_back({{{first, groups[0].size(), std::move(made)}}});
    at = first - range.first + std::max<std::size_t>(groups[0].size(), 1);
  }
}

// Where the words of a scalar are typed: behind the line of `|`.
Range range_of(std::string_view text, const yaml::Value& scalar) {
  const bool block = scalar.style == yaml::Style::literal || scalar.style == yaml::Style::folded;
  const std::size_t first = block ? text.find('\n', scalar.origin.byte) + 1 : scalar.origin.byte;
  return {first, scalar.end};
}

using Visit = std::function<void(const std::string& way, const yaml::Value& scalar)>;

void visit_scalars(const yaml::Value& value, const std::string& way, const Visit& visit) {
  if (value.is(yaml::Kind::scalar)) visit(way, value);
  for (std::size_t i = 0; i < value.items.size(); ++i)
    visit_scalars(value.items[i], way + "/" + std::to_string(i), visit);
  for (const yaml::Member& member : value.members) visit_scalars(member.value, way + "/" + member.key.text, visit);
}

void visit_values(const Page& page, const RE2& where, const std::function<void(const yaml::Value&)>& visit) {
  visit_scalars(page.value, page.kind, [&](const std::string& way, const yaml::Value& scalar) {
    if (RE2::FullMatch(way, where)) visit(scalar);
  });
}

// The first letter of these bytes; nothing where a sign stands before it.
std::optional<std::size_t> find_first_letter(std::string_view text, Range range) {
  const std::size_t first = text.find_first_not_of(" \n", range.first);
  if (first >= range.end || !language::is_letter(base::code_point_at(text, first))) return std::nullopt;
  return first;
}

std::string in_other_case(std::string_view letter) {
  const std::string small = language::lower(letter);
  if (small != letter) return small;
  const char32_t c = base::code_point_at(letter, 0);
  constexpr char32_t to_capital = U'А' - U'а';
  return base::to_utf8(std::u32string(1, c >= U'а' && c <= U'я' ? c + to_capital : c));
}

}  // namespace

Finder in_values(std::string_view where, std::string_view pattern, std::string_view words) {
  return [way = compiled(where), slip = compiled(pattern), words](const Page& page) {
    std::vector<Defect> out;
    visit_values(page, *way, [&](const yaml::Value& scalar) {
      collect(page.file.bytes, range_of(page.file.bytes, scalar), *slip, words, out);
    });
    return out;
  };
}

Finder in_files(std::string_view kind, std::string_view pattern, std::string_view words) {
  return [kind, slip = compiled(pattern), words](const Page& page) {
    std::vector<Defect> out;
    if (page.kind == kind) collect(page.file.bytes, {0, page.file.bytes.size()}, *slip, words, out);
    return out;
  };
}

Finder filled_down(std::string_view where, std::string_view words) {
  return [way = compiled(where), words](const Page& page) {
    Defect all;
    visit_values(page, *way, [&](const yaml::Value& scalar) {
      all.cuts.push_back({scalar.origin.byte, scalar.end - scalar.origin.byte, std::string(words)});
    });
    return all.cuts.empty() ? std::vector<Defect>{} : std::vector{std::move(all)};
  };
}

Finder other_first_letter(std::string_view where) {
  return [way = compiled(where)](const Page& page) {
    std::vector<Defect> out;
    const std::string_view text = page.file.bytes;
    visit_values(page, *way, [&](const yaml::Value& scalar) {
      const auto first = find_first_letter(text, range_of(text, scalar));
      if (!first) return;
      const std::size_t length = base::code_point_length(text, *first);
      out.push_back({{{*first, length, in_other_case(text.substr(*first, length))}}});
    });
    return out;
  };
}

Finder copied_file(std::string_view kind) {
  return [kind](const Page& page) {
    if (page.kind != kind) return std::vector<Defect>{};
    return std::vector<Defect>{{{}, "copy-of-" + page.file.name}};
  };
}

}  // namespace mutations
