// Who acts: bodies, their units, and the terms that stand beside them in a legend.
#pragma once

#include "model/ids.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model {

// The head in a further language, and what that language calls the kinds of acts.
struct ForeignHead {
  std::vector<std::string> head;
  std::map<std::string, std::string> acts;  // приказ: БОЕРЫК
  bool before = false;                      // at the left of the Russian one
};

// Whose body it is; a state body cannot oblige a municipal one.
enum class Level { unsaid, federal, regional, municipal, institution };

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
  Level level = Level::unsaid;
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

// Who holds which post, by the name that documents print. One who holds two has two entries.
struct Official {
  std::string id;  // what he is called in the register: «Первый»
  std::string post;
  std::string name;     // «А.А. Первый»
  bool acting = false;  // for another: signs as «И.о. …»
  base::Span span;
};

// What a register names: in the order of its files, found by id.
template <class Item>
class ById {
 public:
  // In place of the item that has this id already, if there is one.
  void put(Item item) {
    const auto [place, fresh] = places_.emplace(key_of(item), items_.size());
    if (fresh)
      items_.push_back(std::move(item));
    else
      items_[place->second] = std::move(item);
  }

  [[nodiscard]] const Item* find(std::string_view id) const {
    const auto place = places_.find(id);
    return place == places_.end() ? nullptr : &items_[place->second];
  }

  [[nodiscard]] auto begin() const { return items_.begin(); }
  [[nodiscard]] auto end() const { return items_.end(); }
  [[nodiscard]] std::size_t size() const { return items_.size(); }

 private:
  static const std::string& key_of(const Body& body) { return body.id.value; }
  static const std::string& key_of(const Unit& unit) { return unit.id; }
  static const std::string& key_of(const Term& term) { return term.id; }
  static const std::string& key_of(const Official& official) { return official.id; }

  std::vector<Item> items_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

struct Register {
  ById<Body> bodies;
  ById<Unit> units;
  ById<Term> terms;
  ById<Official> officials;

  [[nodiscard]] const Body* find_body(const BodyId& id) const { return bodies.find(id.value); }
  [[nodiscard]] const Unit* find_unit(std::string_view id) const { return units.find(id); }
  [[nodiscard]] const Term* find_term(std::string_view id) const { return terms.find(id); }
};

// A body as a row names it: the author's role and suffix around the register's id.
struct Responsible {
  std::string role;  // «руководители»
  BodyId body;
  std::string suffix;  // «(по согласованию)»
  base::Span span;
};

}  // namespace model
