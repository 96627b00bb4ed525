// Numbers and marks of lists that were typed by hand in place of Word's own: «2. Текст» where the list was taken off.
//
// In goes what came back, beside what was printed; a paragraph without a label whose words begin with one that the
// printed document counts («8.» beside its «1.», «2.4.» beside its «2.1.») gets it as its label, with its level.
// Where the author types such numbers himself, only what then says the words of a counted paragraph is taken so.
#pragma once

#include "match/printed.h"

namespace match {

PrintedDocument with_typed_labels(PrintedDocument after, const PrintedDocument& before);

}  // namespace match
