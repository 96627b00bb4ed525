// Small Word files made of the XML of their parts.
#pragma once

#include "xml/word.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

namespace word_file {

// Parts are what stands inside their root; an empty one is not there.
struct Made {
  std::string body, styles = {}, numbering = {}, footnotes = {}, endnotes = {}, comments = {}, comments_extended = {};
  std::string settings = {}, header = {}, footer = {};
  std::vector<xml::Part> more = {};
  std::string relations = {};  // further ones of the body
};

base::Bytes bytes_of(const Made& made);
// Without its content types or relations, which stand in `parts`.
base::Bytes package(const std::vector<xml::Part>& parts);
std::string content_types(std::string_view main = "/word/document.xml",
                          std::string_view type =
                              "application/vnd.openxmlformats-officedocument.wordprocessingml."
                              "document.main+xml");
std::string root_relations(std::string_view target);
// The part, with all names declared that files have.
std::string part(std::string_view root, std::string_view content);

xml::WordDocument read(const Made& made);
inline xml::WordDocument read(const std::string& body) { return read(Made{body}); }
// Nothing: it can be read.
std::optional<xml::WordFault> fault(const base::Bytes& bytes, const xml::WordLimits& limits = {});

std::string p(std::string_view words, std::string_view properties = {});
std::string r(std::string_view words, std::string_view properties = {});
std::string tc(std::string_view content, std::string_view properties = {});

// «1. слова» a paragraph; of a table «<», a line a cell «строка,столбец строк×столбцов: слова», «>».
std::vector<std::string> lines(const xml::WordDocument& document);
std::vector<std::string> lines(const std::string& body);
// «*жирный*»: runs in square brackets, with their letters: b, i, u, s, r.
std::string looks(const xml::WordParagraph& paragraph);
const xml::WordParagraph& paragraph(const xml::WordDocument& document, std::size_t index = 0);

}  // namespace word_file
