// The acts that a package cites in words, each with where it stands: what the rules on references compare.
#pragma once

#include "check/typed_lines.h"
#include "model/citations.h"
#include "model/package.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace check {

struct ActCitation {
  const model::Document* document;
  const model::Paragraph* paragraph;
  std::string_view where;  // «преамбула», «п.»
  model::CitedAct act;
  base::Span span;
  std::vector<std::string> place;
  std::string words;           // as typed, «приказом … от … № … «…»»
  std::string before, behind;  // a few words of the line around it
  bool edition = false;  // tells when the text here was changed: «(п. 1 в ред. приказа …)», «(введён приказом …)»
  bool noted = false;    // a note hangs on it, and may name what the words do not
};

// Of these lines, in their order. Left out: marks, whose acts other rules compare, quoted new wording, titles in
// quotation marks that name another act («приказ … «О внесении изменений в приказ … от …»»), and what a reference
// prints.
std::vector<ActCitation> act_citations(const model::Package& package, std::span<const TypedLine> lines);

// Kind and body, for acts that may be one: «Министерства образования» and «Министерство образования» are the same body.
// Empty where no body is named; federal laws need none.
std::string issued_by(const model::CitedAct& act);

// Acts that count in one register: kind, body, and what stands around the number proper («01-21/», «-ФЗ»). Empty where
// that cannot be told: no body, decisions of meetings, which count anew in each, letters and protocols.
struct RegisterNumber {
  std::string register_;
  int number = 0;
};
RegisterNumber register_number(const model::CitedAct& act);

// «№» of one act typed in two ways: small letters, any dash a hyphen.
std::string plain_number(std::string_view number);

// An act of the register as a citation of all its requisites.
model::CitedAct cited(const model::RegisteredAct& act);

// The act of the package as others would cite it; no number or date where they are open.
model::CitedAct act_itself(const model::Package& package, const model::Order& order);

}  // namespace check
