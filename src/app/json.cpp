#include "app/json.h"

#include "base/utf8.h"

#include <cstdlib>

namespace app {

namespace {

// Names of files may be any bytes; JSON is UTF-8.
std::string sound(std::string_view text) {
  std::string out;
  for (auto bad = base::find_bad_utf8(text); bad; bad = base::find_bad_utf8(text)) {
    out += std::string(text.substr(0, *bad)) + "\uFFFD";
    text.remove_prefix(*bad + 1);
  }
  return out + std::string(text);
}

}  // namespace

void JsonWriter::separate() {
  if (!fresh_) text_ += ',';
  fresh_ = false;
}

void JsonWriter::quote(std::string_view text) {
  if (base::find_bad_utf8(text)) return quote(sound(text));
  static constexpr std::string_view digits = "0123456789abcdef";
  text_ += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      text_ += '\\';
      text_ += c;
    } else if (c == '\n') {
      text_ += "\\n";
    } else if (byte < 0x20) {
      text_ += "\\u00";
      text_ += digits[byte >> 4U];
      text_ += digits[byte & 15U];
    } else {
      text_ += c;
    }
  }
  text_ += '"';
}

JsonWriter& JsonWriter::begin_object() {
  separate();
  text_ += '{';
  fresh_ = true;
  return *this;
}

JsonWriter& JsonWriter::end_object() {
  text_ += '}';
  fresh_ = false;
  return *this;
}

JsonWriter& JsonWriter::begin_list() {
  separate();
  text_ += '[';
  fresh_ = true;
  return *this;
}

JsonWriter& JsonWriter::end_list() {
  text_ += ']';
  fresh_ = false;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  quote(name);
  text_ += ':';
  fresh_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  separate();
  quote(text);
  return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
  separate();
  text_ += std::to_string(number);
  return *this;
}

JsonWriter& JsonWriter::truth(bool is) {
  separate();
  text_ += is ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::thousandths(std::int64_t number) {
  separate();
  if (number < 0) text_ += '-';
  const std::int64_t size = std::abs(number);
  std::string decimals = std::to_string(1000 + size % 1000).substr(1);
  while (decimals.size() > 1 && decimals.back() == '0') decimals.pop_back();
  text_ += std::to_string(size / 1000) + "." + decimals;
  return *this;
}

}  // namespace app
