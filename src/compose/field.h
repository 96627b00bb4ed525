// Fields: what a template may name, and how a view answers.
//
// A view is a plain struct made of a model document; its table of fields names the members a template may show. The
// table is one constant, read top to bottom; a list takes the table of its own items and no other:
//
//   constexpr FieldTable line_fields{text<&Line::words>("line")};
//   constexpr FieldTable order_fields{flag<&OrderView::draft>("draft"), list<&OrderView::notes>("notes", line_fields)};
//
// Nothing is copied: a value lends the view's words, and a template refers to the entries of the table. An item with a
// member `anchor` says where what is made of it comes from.
#pragma once

#include "base/origin.h"
#include "model/ids.h"
#include "model/text.h"
#include "model/written.h"

#include <array>
#include <concepts>
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

// Fields of a view whose type only the table knew.
using AnyFields = std::span<const Field>;

// One field of this view.
template <class View>
struct FieldOf {
  Field field;
};

// The fields of this view.
template <class View>
class Fields {
 public:
  explicit constexpr Fields(AnyFields all) : all_(all) {}
  constexpr operator AnyFields() const { return all_; }

 private:
  AnyFields all_;
};

template <class View, std::size_t size>
struct FieldTable {
  std::array<Field, size> fields;

  template <std::same_as<FieldOf<View>>... More>
  explicit constexpr FieldTable(FieldOf<View> first, More... more) : fields{first.field, more.field...} {}
  constexpr operator Fields<View>() const { return Fields<View>(fields); }
  constexpr operator AnyFields() const { return fields; }
};
template <class View, class... More>
FieldTable(FieldOf<View>, More...) -> FieldTable<View, 1 + sizeof...(More)>;

namespace detail {

template <class Member>
struct MemberOf;
template <class View, class Type>
struct MemberOf<Type View::*> {
  using Owner = View;
  using Member = Type;
};
template <auto member>
using OwnerOf = typename MemberOf<decltype(member)>::Owner;
template <auto member>
using TypeOf = typename MemberOf<decltype(member)>::Member;

// Shown, words the view made, or a number.
template <class Type>
concept Wordy = std::same_as<Type, Shown> || std::same_as<Type, std::string> || std::same_as<Type, std::string_view> ||
    std::same_as<Type, int>;

template <class List>
struct ItemOf;
template <class Item>
struct ItemOf<std::vector<Item>> {
  using Type = Item;
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
  return lend(static_cast<const OwnerOf<member>*>(item)->*member);
}

}  // namespace detail

template <auto member>
requires detail::Wordy<detail::TypeOf<member>>
constexpr FieldOf<detail::OwnerOf<member>> text(std::string_view name) {
  return {{name, FieldKind::text, detail::value<member>, {}}};
}
template <auto member>
requires std::same_as < detail::TypeOf<member>,
bool > constexpr FieldOf<detail::OwnerOf<member>> flag(std::string_view name) {
  return {{name, FieldKind::flag, detail::value<member>, {}}};
}
template <auto member>
constexpr FieldOf<detail::OwnerOf<member>> list(std::string_view name,
                                                Fields<typename detail::ItemOf<detail::TypeOf<member>>::Type> fields) {
  return {{name, FieldKind::list, detail::value<member>, fields}};
}
template <auto member>
requires std::same_as<detail::TypeOf<member>, model::DocumentId>
constexpr FieldOf<detail::OwnerOf<member>> document(std::string_view name) {
  return {{name, FieldKind::document, detail::value<member>, {}}};
}

}  // namespace compose
