// The tables that a relation may speak of: its own, the others of its form, those of other forms.
#pragma once

#include "model/package.h"
#include "model/relation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace decode {

// The package outlives it.
class RelationTables {
 public:
  RelationTables(const model::Package& package, model::TableRef own) : package_(package), named_{std::move(own)} {}

  [[nodiscard]] const model::Form* find_form(const model::DocumentId& id) const;
  [[nodiscard]] const model::DocumentId& own_form() const { return named_.front().form; }

  // The index of a table that is named by its printed number, its id, or, without a number, by its place in the form.
  static std::optional<std::size_t> find_table(const model::Form& form, const std::string& name);

  // The index of a table among those that the relation names; a new one is added.
  std::size_t named(const model::TableRef& table);
  [[nodiscard]] const model::FormTable& at(std::size_t named) const;
  [[nodiscard]] const std::vector<model::TableRef>& all() const { return named_; }

 private:
  const model::Package& package_;
  std::vector<model::TableRef> named_;
};

}  // namespace decode
