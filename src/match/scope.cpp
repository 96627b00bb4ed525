#include "match/scope.h"

#include "language/letters.h"

#include <algorithm>

namespace match {

namespace {

constexpr std::size_t shortest_beginning = 8;  // bytes of a title that tell it: four Russian letters

std::string without_stop(std::string words) {
  while (words.ends_with('.') || words.ends_with(' ')) words.pop_back();
  return words;
}

bool is_container(PartKind kind) {
  return kind == PartKind::document || kind == PartKind::part || kind == PartKind::section || kind == PartKind::point ||
         kind == PartKind::form_table;
}

}  // namespace

Scope::Scope(std::string_view named) : named_(without_stop(language::lower(named))) {}

bool Scope::names_body(std::string_view words) const {
  const std::string all = language::lower(words);
  for (std::size_t at = all.find(named_); at != std::string::npos; at = all.find(named_, at + 1)) {
    const bool begins = at == 0 || all[at - 1] == ' ';
    const std::size_t end = at + named_.size();
    const bool ends = end == all.size() || all[end] == ' ' || all[end] == ',' || all[end] == ')';
    if (begins && ends) return true;
  }
  return false;
}

bool Scope::names(const Part& part) const {
  if (part.kind == PartKind::body)
    return language::lower(part.id) == named_ || (!part.fields.empty() && language::lower(words_of(part)) == named_);
  if (std::ranges::any_of(part.bodies, [this](const std::string& body) { return names_body(body); })) return true;
  for (const Field& field : part.fields)
    if ((field.key == "addressee" || field.key == "responsible") && names_body(field.words)) return true;
  if (!is_container(part.kind)) return false;
  const std::string title = language::lower(words_of(part));
  return language::lower(part.label) == named_ || language::lower(part.id) == named_ ||
         (named_.size() >= shortest_beginning && title.starts_with(named_));
}

std::vector<bool> Scope::inside(const Outline& outline) const {
  std::vector<bool> out(outline.parts.size(), everything());
  if (everything()) return out;
  for (std::size_t i = 0; i < outline.parts.size(); ++i)
    out[i] = names(outline.parts[i]) || (i > 0 && out[outline.parts[i].parent]);
  // A measure is a body's where one of its sub-rows is.
  for (std::size_t i = outline.parts.size(); i-- > 1;)
    if (out[i] && outline.parts[i].kind == PartKind::row &&
        outline.parts[outline.parts[i].parent].kind == PartKind::row)
      out[outline.parts[i].parent] = true;
  return out;
}

}  // namespace match
