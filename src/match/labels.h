// Numbers and marks of lists in what came back: which were typed by hand, which go on from those above.
#pragma once

#include "match/printed.h"

#include <cstddef>
#include <set>

namespace match {

// «2. Текст» where Word's list was taken off: a paragraph without a label whose words begin with one that the printed
// document counts («8.» beside its «1.», «2.4.» beside its «2.1.») gets it as its label, with its level. Where the
// author types such numbers himself, only what then says the words of a counted paragraph is taken so.
PrintedDocument with_typed_labels(PrintedDocument after, const PrintedDocument& before);

// Blocks whose number is the next of its level, or its first: nobody needs to have typed it.
std::set<std::size_t> counted_on(const PrintedDocument& document);

}  // namespace match
