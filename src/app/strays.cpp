#include "app/strays.h"

#include "base/failure.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace app {

namespace {

// Cyrillic letters that look like those of «yaml», as bytes would be typed in a Russian layout.
char32_t as_latin(char32_t c) {
  switch (c) {
    case U'у': return U'y';
    case U'а': return U'a';
    case U'м': return U'm';
    case U'л': return U'l';
    default: return c;
  }
}

bool is_latin(char32_t c) { return c >= U'a' && c <= U'z'; }

// The name in small Latin letters, character for character.
std::u32string plain(std::string_view name) {
  std::u32string out = base::to_utf32(language::lower(name));
  std::ranges::transform(out, out.begin(), as_latin);
  return out;
}

// Where the ending begins that somebody took for .yaml; what follows it no longer matters.
std::size_t ending_at(std::u32string_view name) {
  constexpr std::array<std::u32string_view, 4> endings{U".yaml", U".yml", U".ymal", U".yalm"};
  std::size_t out = std::u32string_view::npos;
  for (const std::u32string_view ending : endings)
    for (std::size_t at = name.rfind(ending); at != std::u32string_view::npos && at > 0;
         at = name.rfind(ending, at - 1)) {
      const std::size_t end = at + ending.size();
      const bool whole = end == name.size() || !is_latin(name[end]);
      if (whole) out = std::min(out, at);
    }
  return out;
}

// «kind:» at the head of a line, as every document has it.
bool begins_like_a_document(const InputFiles& files, const std::string& name) {
  constexpr std::size_t largest = 16U * 1024U * 1024U;
  try {
    if (files.size(name) > largest) return false;
    const base::Bytes text = files.read(name, base::limits::file_bytes);
    return text.starts_with("kind:") || text.starts_with("\xEF\xBB\xBFkind:") ||
           text.find("\nkind:") != base::Bytes::npos;
  } catch (const base::Failure&) {
    return false;
  }
}

// The stem of the document that the file was meant to be. A .txt and a file without an ending are looked into: editors
// save so unless they are told otherwise.
std::optional<std::string> meant_stem(const InputFiles& files, const std::string& name) {
  const std::size_t at = ending_at(plain(name));
  if (at != std::u32string::npos) return base::to_utf8(base::to_utf32(name).substr(0, at));
  const std::string lower = language::lower(name);
  const bool text = lower.ends_with(".txt");
  if (!text && name.find('.') != std::string::npos) return std::nullopt;
  if (!begins_like_a_document(files, name)) return std::nullopt;
  return text ? name.substr(0, name.size() - std::string_view(".txt").size()) : name;
}

bool left_by_an_editor(std::string_view name) { return name.ends_with("~") || name.ends_with("#"); }

std::optional<Stray> stray_of(const InputFiles& files, const std::string& name) {
  if (name.ends_with(".yaml") || base::find_bad_utf8(name) || files.kind(name) != FileKind::file) return std::nullopt;
  std::optional<std::string> stem = meant_stem(files, name);
  if (!stem) return std::nullopt;
  if (stem->starts_with("#")) stem->erase(0, 1);
  Stray out{name, *stem + ".yaml"};
  out.copy = files.holds(out.meant);
  const bool document = begins_like_a_document(files, name);
  if (out.copy && !document) return std::nullopt;
  if (out.copy)
    out.severity = left_by_an_editor(name) ? base::Severity::note : base::Severity::warning;
  else if (!document)
    out.severity = base::Severity::warning;
  return out;
}

}  // namespace

std::vector<Stray> strays_of(const InputFiles& files) {
  std::vector<Stray> out;
  for (const std::string& name : files.all_names())
    if (auto stray = stray_of(files, name)) out.push_back(*std::move(stray));
  return out;
}

}  // namespace app
