// Who signs, approves or agrees, and where the signature stands (ГОСТ Р 7.0.97-2016, 5.16, 5.20–5.23).
#pragma once

#include "model/text.h"

#include <string>
#include <vector>

namespace model {

// What the mark of an electronic signature says. Never invented: without data the place stays an empty box.
struct ElectronicSignature {
  std::string certificate;
  std::string owner;
  std::string from, to;  // the certificate's days, as printed
};

struct Signature {
  std::vector<Text> post;  // 1 to 5 lines
  Text name;               // «И.О. Фамилия»
  std::string plain_name;
  bool nameless = false;                        // said to have no printed name
  bool beside = false;                          // on one level with the signature before it
  bool boxed = false;                           // a place for the mark of an electronic signature
  std::vector<ElectronicSignature> electronic;  // one or none: the data of that mark
  base::Span post_span, name_span;              // where they are typed, else of the signature
};

// УТВЕРЖДАЮ or СОГЛАСОВАНО of a person or a collegial body at the top of a document.
struct PersonalStamp {
  Text word;               // УТВЕРЖДАЮ
  std::vector<Text> post;  // or the body: «Советом …», «(протокол от … № …)»
  Text name;               // empty for a collegial body
  Text date;               // empty: blank, on a rule
  bool at_right = true;    // СОГЛАСОВАНО stands at the left
};

}  // namespace model
