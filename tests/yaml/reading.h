// Reads a text the way tests like it: the value, and each finding as one line of words.
#pragma once

#include "base/diagnostic.h"
#include "yaml/read.h"

#include <optional>
#include <string>
#include <vector>

namespace reading {

struct Reading {
  std::optional<yaml::Value> value;
  base::Diagnostics diagnostics;

  // «line:column id», in the order of the sink.
  [[nodiscard]] std::vector<std::string> findings() const {
    std::vector<std::string> out;
    for (const base::Diagnostic& d : diagnostics.all())
      out.push_back(std::to_string(d.place->line) + ":" + std::to_string(d.place->column) + " " +
                    std::string(d.message->id));
    return out;
  }

  [[nodiscard]] std::string words(std::size_t finding = 0) const {
    const base::Diagnostic& d = diagnostics.all().at(finding);
    return base::format(d.message->text.ru, d.arguments);
  }
};

inline base::SourceFile file_of(std::string text) {
  return {base::FileId{7}, "package", "order.yaml", std::move(text)};
}

inline Reading read(std::string text) {
  Reading reading;
  reading.value = yaml::read(file_of(std::move(text)), reading.diagnostics);
  return reading;
}

}  // namespace reading
