// What a person wrote in YAML: a tree of values, each with the bytes it takes in its file.
//
// Every scalar keeps its characters as typed: the schema decides the type, not the look (`1.10` is never 1.1).
#pragma once

#include "base/origin.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

enum class Kind : std::uint8_t { null, scalar, list, map };

// How a scalar was written; only a plain one may stand for a number, a boolean or null in the YAML 1.2 core schema.
enum class Style : std::uint8_t { plain, quoted, literal, folded };

struct Member;

struct Value {
  Kind kind = Kind::null;
  Style style = Style::plain;
  // Of a scalar: its first byte (a quote, `|`); of a map: its first key or `{`; of a list: its first dash or `[`; of
  // null: `~`; where its key ends, or its dash, when nothing was written.
  base::Origin origin;
  // One past the last byte. Of a quoted scalar and of brackets: behind what closes them; of a list or map in lines:
  // where its last value ends; of `|`: behind its last line with the line break, and with `|+` behind the empty lines
  // that count; of null that was not written: behind the colon or the dash. Blanks and comments behind it are not its.
  std::uint32_t end = 0;
  std::string text;             // scalar: decoded words; else empty
  std::vector<Value> items;     // list
  std::vector<Member> members;  // map, in the order of the file, keys unique

  [[nodiscard]] const Value* find(std::string_view key) const;
  [[nodiscard]] const Member* find_member(std::string_view key) const;
  [[nodiscard]] bool is(Kind k) const { return kind == k; }
  [[nodiscard]] base::Span span() const { return {origin, 0, 0}; }
};

// A scalar without one character that can be seen: spaces of any sort say nothing.
bool is_blank(const Value& value);

struct Member {
  Value key;  // always a scalar
  Value value;
};

// The YAML 1.2 core reading of a plain scalar; a quoted or block scalar is always text.
enum class ScalarType { text, integer, number, boolean };
ScalarType scalar_type(const Value& scalar);

}  // namespace yaml
