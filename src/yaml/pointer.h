// JSON pointers (RFC 6901) of places in YAML files: `/mark/number`, `/rows/3/deadline`.
#pragma once

#include "yaml/value.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

// One step of a pointer: `/` and the key with `~` and `/` escaped.
std::string pointer_step(std::string_view key);

// The pointer of the innermost value that begins where `origin` says, or of the key that does; empty when none does.
std::string pointer_of(std::span<const Value> documents, const base::Origin& origin);

// The same for many bytes of one file, in rising order, by one walk over its document.
std::vector<std::string> pointers_of(const Value& document, std::span<const std::uint32_t> bytes);

// The value that a pointer leads to, and the list or map that holds it; nothing where it leads nowhere.
struct Pointed {
  const Value* value = nullptr;
  const Value* holder = nullptr;  // none of the document itself
  std::size_t index = 0;          // in its holder
};
std::optional<Pointed> follow(const Value& document, std::string_view pointer);

}  // namespace yaml
