// A schema in JSON and a document in YAML, checked; each finding as one line.
#pragma once

#include "validate/validate.h"
#include "yaml/locate.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace checking {

inline yaml::Value json(const std::string& text) {
  base::Diagnostics diagnostics;
  const auto value = yaml::read_json({base::FileId{0}, "", "schema.json", text}, diagnostics);
  EXPECT_TRUE(value) << text;
  return value.value_or(yaml::Value{});
}

struct Checked {
  base::SourceFile file;
  base::Diagnostics diagnostics;

  // «line:column id pointer»
  [[nodiscard]] std::vector<std::string> findings() const {
    std::vector<std::string> out;
    for (const base::Diagnostic& d : diagnostics.all()) {
      const base::Place place = yaml::locate(file, d.span);
      out.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " + std::string(d.message->id) +
                    " " + d.pointer);
    }
    return out;
  }
  [[nodiscard]] std::string words(std::size_t i = 0) const {
    const base::Diagnostic& d = diagnostics.all().at(i);
    return base::format(d.message->text.ru, d.arguments);
  }
  [[nodiscard]] std::string hint(std::size_t i = 0) const {
    const base::Diagnostic& d = diagnostics.all().at(i);
    return d.filled(d.message->hint, base::Language::ru);
  }
};

inline Checked check(const std::string& schema, const std::string& text) {
  Checked checked;
  checked.file = {base::FileId{0}, "package", "order.yaml", text};
  const auto value = yaml::read(checked.file, checked.diagnostics);
  EXPECT_TRUE(value) << text;
  if (value) validate::validate(*value, validate::Schema(json(schema)), checked.diagnostics);
  return checked;
}

}  // namespace checking
