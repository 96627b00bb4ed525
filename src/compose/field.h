// Fields: what a template may name, and how a view answers.
//
// A view is a plain struct made of a model document; its table of fields names the members a template may show. The
// table is one constant array, read top to bottom:
//
//   constexpr Field line_fields[] = {text<&Line::words>("line")};
//   constexpr Field order_fields[] = {flag<&OrderView::draft>("draft"), list<&OrderView::head>("head", line_fields)};
//
// Nothing is copied: a value lends the view's words, and a template refers to the entries of the table. An item with a
// member `anchor` says where what is made of it comes from.
#pragma once

#include "base/origin.h"
#include "model/ids.h"
#include "model/text.h"
#include "model/written.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace compose {

// Words lent by the model: a text, or one stretch of words with its span (unknown: made).
struct Shown {
  const model::Text* text = nullptr;
  std::string_view words;
  base::Span span;

  Shown() = default;
  Shown(const model::Text& value) : text(&value) {}
  template <class Meaning>
  Shown(const model::Written<Meaning>& value) : words(value.words), span(value.span) {}

  [[nodiscard]] bool empty() const;
};

// The items of a list, lying one after another.
struct Items {
  const std::byte* first = nullptr;
  std::size_t count = 0;
  std::size_t size = 0;                                // of one item
  base::Origin (*anchor)(const void* item) = nullptr;  // where an item comes from; nothing: its kind does not say
};

using Value = std::variant<Shown, bool, std::int64_t, Items, const model::DocumentId*>;

enum class FieldKind { text, flag, list, document };

struct Field {
  std::string_view name;
  FieldKind kind;
  Value (*value)(const void* item);
  std::span<const Field> fields;  // of a list's items
};

using Fields = std::span<const Field>;

namespace detail {

template <class Member>
struct MemberOf;
template <class View, class Type>
struct MemberOf<Type View::*> {
  using Owner = View;
};

inline Value lend(const Shown& value) { return value; }
inline Value lend(const std::string& made) {
  Shown shown;
  shown.words = made;
  return shown;
}
inline Value lend(std::string_view made) {
  Shown shown;
  shown.words = made;
  return shown;
}
inline Value lend(bool value) { return value; }
inline Value lend(int value) { return std::int64_t{value}; }
inline Value lend(const model::DocumentId& value) { return &value; }
template <class Item>
Value lend(const std::vector<Item>& items) {
  Items lent{reinterpret_cast<const std::byte*>(items.data()), items.size(), sizeof(Item)};
  if constexpr (requires(const Item& item) { item.anchor; })
    lent.anchor = [](const void* item) -> base::Origin { return static_cast<const Item*>(item)->anchor; };
  return lent;
}

template <auto member>
Value value(const void* item) {
  return lend(static_cast<const typename MemberOf<decltype(member)>::Owner*>(item)->*member);
}

}  // namespace detail

// Shown, std::string (made by the view) or int.
template <auto member>
constexpr Field text(std::string_view name) {
  return {name, FieldKind::text, detail::value<member>, {}};
}
template <auto member>
constexpr Field flag(std::string_view name) {
  return {name, FieldKind::flag, detail::value<member>, {}};
}
template <auto member>
constexpr Field list(std::string_view name, Fields fields) {
  return {name, FieldKind::list, detail::value<member>, fields};
}
template <auto member>
constexpr Field document(std::string_view name) {
  return {name, FieldKind::document, detail::value<member>, {}};
}

}  // namespace compose
