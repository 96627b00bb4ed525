// What a short adjective agrees with in a document's title: УТВЕРЖДЕН план, УТВЕРЖДЕНА форма, УТВЕРЖДЕНО положение,
// УТВЕРЖДЕНЫ правила (ГОСТ Р 7.0.97-2016, 5.16: with the document, not with the act).
#pragma once

#include "model/mark.h"

#include <optional>
#include <string>
#include <string_view>

namespace language {

struct TitleAgreement {
  model::Agreement with;
  bool several = false;  // «Порядок и форма»: a verb before them may agree with the first alone
};

// By the head noun of the title, behind its adjectives: from the table of nouns that documents are called, else from
// endings that only one gender has, else from the adjectives. Nothing where none of them tells: «Ямбля».
std::optional<TitleAgreement> agreement_of(std::string_view title);

// УТВЕРЖДЕН, УТВЕРЖДЕНА, УТВЕРЖДЕНО, УТВЕРЖДЕНЫ.
std::string_view approved_word(model::Agreement with);
// The way back, whatever its case; nothing of any other word.
std::optional<model::Agreement> find_approved_word(std::string_view word);

}  // namespace language
