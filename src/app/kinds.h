// The kinds of documents: a row a kind.
#pragma once

#include "model/package.h"

#include <span>
#include <string_view>

namespace app {

struct Kind {
  std::string_view name;  // of `kind:`, the schema and the template
  bool printed;           // has a template and gives a PDF
  bool workbook;          // gives an XLSX
  bool skeleton;          // `prikaz new` can begin one
};

std::span<const Kind> kinds();
const Kind* find_kind(std::string_view name);
const Kind& kind_of(const model::Document& document);

}  // namespace app
