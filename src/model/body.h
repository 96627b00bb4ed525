// Who acts: bodies, their units, and the terms that stand beside them in a legend.
#pragma once

#include "model/ids.h"
#include "model/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace model {

// The head in a further language, and what that language calls the kinds of acts.
struct ForeignHead {
  std::vector<std::string> head;
  std::map<std::string, std::string> acts;  // приказ: БОЕРЫК
};

struct Body {
  BodyId id;                      // what a clerk types in a row
  std::string name;               // in full, nominative
  std::string genitive;           // «к приказу …»; empty when the author gave none
  std::vector<std::string> head;  // lines of the order's head; empty: the name in capitals
  BodyId parent;                  // its head stands above
  base::Span parent_span;
  std::string short_name;  // in brackets under the head
  std::vector<ForeignHead> foreign_heads;
  std::string verb;         // «решил»: in place of the usual ordering word
  bool collegial = false;   // «постановляет», not «постановляю»
  bool abbreviated = true;  // false (`abbreviation: none`): the id is only a handle, the name is always printed
  bool by_agreement = false;
  std::string emblem;  // file of the picture above the head; empty: none
  base::Span emblem_span;
  std::string members;  // file of respondents, for a class of bodies
  base::Span span;
};

// A part of a body, for posts: prints genitives up the chain.
struct Unit {
  std::string id;
  std::string genitive;
  std::string of;  // a unit or a body
  base::Span span;
};

struct Term {
  std::string id;  // НПА
  std::string name;
  base::Span span;
};

struct Register {
  std::vector<Body> bodies;
  std::vector<Unit> units;
  std::vector<Term> terms;

  [[nodiscard]] const Body* find_body(const BodyId& id) const;
  [[nodiscard]] const Unit* find_unit(std::string_view id) const;
  [[nodiscard]] const Term* find_term(std::string_view id) const;
};

// A body as a row names it: the author's role and suffix around the register's id.
struct Responsible {
  std::string role;  // «руководители»
  BodyId body;
  std::string suffix;  // «(по согласованию)»
  base::Span span;
};

struct LegendEntry {
  std::string abbreviation;
  Text text;  // the whole line as printed
};

}  // namespace model
