// Words of a source as they are compared, and as YAML prints them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace import_ {

// In a source's words the mark of its footnote k is this, the number and `note_end`.
inline constexpr char note_mark = '\x02';
inline constexpr char note_end = '\x03';

// No-break spaces and hyphens, which the program sets itself, as plain ones; soft hyphens and control characters left
// out. Line breaks and tabs stay.
std::string plain_words(std::string_view words);

std::string_view trimmed(std::string_view words);

// In lower case, «ё» as «е», blanks of any number as one space: for comparing.
std::string folded(std::string_view words);

// The words of a line in lower case: runs of letters and figures.
std::vector<std::string> counted_words(std::string_view text);

// Without a letter or a figure.
bool says_nothing(std::string_view words);

bool begins_small(std::string_view words);
bool begins_capital(std::string_view words);
// Has letters, and no small one.
bool is_in_capitals(std::string_view words);

// Does one of these stand in the words, which are folded?
bool holds_any(std::string_view words, std::initializer_list<std::string_view> parts);
bool begins_with_any(std::string_view words, std::initializer_list<std::string_view> beginnings);

// As text of a value: brackets that are no markup escaped, line breaks as <br/>, tabs as spaces, marks of footnotes as
// <note сK>.
std::string as_markup(std::string_view words);
std::string note_name(std::string_view number);

std::vector<std::string> split(std::string_view words, char at);

// The length of a dash or bullet with a blank behind it at the beginning of a paragraph; 0: none.
std::size_t typed_mark_length(std::string_view words);

}  // namespace import_
