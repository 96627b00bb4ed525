// The words of an enumeration as a reader meets them, and which of them was meant by a word that is none.
#pragma once

#include "base/diagnostic.h"
#include "validate/schema_node.h"

#include <string_view>
#include <vector>

namespace validate {

// «portrait – книжная; landscape – альбомная»; in English the words alone.
base::Phrase listed(const std::vector<Schema::Node::Choice>& choices);

// By its letters, by the same keys of the other layout, or by its Russian gloss in any case («альбомный», «юриста»);
// nothing when none is near or several are.
const Schema::Node::Choice* meant_choice(std::string_view typed, const std::vector<Schema::Node::Choice>& choices);

// Adds the hint that names Cyrillic letters in the place of the Latin ones of `meant`: they look right and nobody sees
// them.
void name_cyrillic(std::string_view typed, std::string_view meant, base::Diagnostic& out);

}  // namespace validate
