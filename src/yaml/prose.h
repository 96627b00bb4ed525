// Traps of Russian prose in a plain scalar: how it opens, a colon in it, a ` #` that cuts it.
#pragma once

#include "yaml/findings.h"

#include <cstddef>
#include <set>
#include <string_view>

namespace yaml {

// The names of the anchors met so far; `*name` is an alias only behind its anchor, else a text that begins with an
// asterisk.
using Anchors = std::set<std::string_view, std::less<>>;

// Steps over `&name` and `!tag` in front of a value. Tags are reported and blanked, anchors remembered.
std::size_t skip_properties(std::string_view text, std::size_t at, Anchors& anchors, Findings& findings);

// Reports a character that no plain value can begin with and masks it. `at` is the value's first character.
void check_opening(std::string_view text, std::size_t at, const Anchors& anchors, Findings& findings);

// Where the comment of the line begins: a # behind a blank in [at, end); `end` when there is none.
std::size_t find_comment(std::string_view text, std::size_t at, std::size_t end);

// Reports the ` #` at `hash` when it looks like a part of the text that begins at `first`: one space before it, unless
// the text is one Latin word of our own (`status: final # …`).
bool check_hash(std::string_view text, std::size_t first, std::size_t hash, Findings& findings);

// Reports the first colon in [first, end) that YAML would take for a key's, and masks them all. False if there is none.
bool check_colons(std::string_view text, std::size_t first, std::size_t end, Findings& findings);

// The end of a Latin key name (`deadline`) that begins at `at`; `at` when there is none.
std::size_t latin_name_end(std::string_view text, std::size_t at);

// The length in bytes of a no-break or other typographic space at `at`, 0 if there is none.
std::size_t odd_space_length(std::string_view text, std::size_t at);

}  // namespace yaml
