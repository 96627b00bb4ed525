#include "xml/write.h"

#include "base/failure.h"
#include "base/utf8.h"

#include <charconv>
#include <iterator>
#include <utility>

namespace xml {

namespace {

// XML 1.0, 2.2. The words are well-formed UTF-8.
bool is_character(char32_t c) {
  if (c < 0x20) return c == U'\t' || c == U'\n';
  return c != 0xFFFE && c != 0xFFFF;
}

std::string_view reference_of(char c, bool in_attribute) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return in_attribute ? "&quot;" : "";
    case '\n': return in_attribute ? "&#10;" : "";
    case '\t': return in_attribute ? "&#9;" : "";
    default: return {};
  }
}

}  // namespace

Writer::Writer() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") {}

Writer& Writer::open(std::string_view element) {
  end_of_tag();
  out_.append("<").append(element);
  open_.emplace_back(element);
  in_tag_ = true;
  return *this;
}

Writer& Writer::attribute(std::string_view name, std::string_view value) {
  base::ensure(in_tag_, "an attribute stands in the tag of its element");
  out_.append(" ").append(name).append("=\"");
  escaped(value, true);
  out_ += '"';
  return *this;
}

Writer& Writer::attribute(std::string_view name, std::int64_t value) {
  char digits[24];
  const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), value);
  return attribute(name, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

Writer& Writer::words(std::string_view words) {
  end_of_tag();
  escaped(words, false);
  return *this;
}

Writer& Writer::close() {
  base::ensure(!open_.empty(), "an element is closed once");
  if (in_tag_)
    out_ += "/>";
  else
    out_.append("</").append(open_.back()).append(">");
  in_tag_ = false;
  open_.pop_back();
  return *this;
}

std::string Writer::finish() {
  base::ensure(open_.empty(), "every element is closed");
  return std::exchange(out_, {});
}

void Writer::end_of_tag() {
  if (in_tag_) out_ += '>';
  in_tag_ = false;
}

void Writer::escaped(std::string_view words, bool in_attribute) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t length = base::code_point_length(words, at);
    const std::string_view reference = length == 1 ? reference_of(words[at], in_attribute) : std::string_view{};
    if (!reference.empty())
      out_ += reference;
    else if (is_character(base::code_point_at(words, at)))
      out_ += words.substr(at, length);
    at += length;
  }
}

}  // namespace xml
