// A package from YAML texts, as decode sees it.
#pragma once

#include "base/diagnostic.h"
#include "decode/decode.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace decoding {

struct Decoded {
  model::Package package;
  base::Diagnostics diagnostics;

  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> out;
    for (const base::Diagnostic& diagnostic : diagnostics.all()) out.emplace_back(diagnostic.message->id);
    return out;
  }

  template <class Body>
  [[nodiscard]] const Body& body(const std::string& document) const {
    return std::get<Body>(package.find_document({document})->body);
  }
};

// The words with the marks of their notes, which model::plain leaves out.
inline std::string with_marks(const model::Text& text) {
  std::string out;
  for (const model::Paragraph& paragraph : text.paragraphs)
    for (const model::Piece& piece : paragraph.pieces) {
      if (const auto* words = std::get_if<model::Words>(&piece)) out += words->text;
      if (const auto* mark = std::get_if<model::NoteMark>(&piece)) out += mark->printed;
    }
  return out;
}

// Pairs of a file's stem and its text.
inline Decoded package_of(const std::vector<std::pair<std::string, std::string>>& files,
                          const model::Profile& profile = {}) {
  base::SourceFiles sources;
  std::deque<yaml::Value> values;
  std::vector<decode::Input> inputs;
  Decoded out;
  for (const auto& [stem, text] : files) {
    const base::SourceFile& file = sources.add("package", stem + ".yaml", text);
    auto value = yaml::read(file, out.diagnostics);
    EXPECT_TRUE(value) << stem;
    values.push_back(value.value_or(yaml::Value{}));
    inputs.push_back({&values.back(), stem, false});
  }
  EXPECT_TRUE(out.diagnostics.empty());
  out.package = decode::decode_package("package", inputs, profile, out.diagnostics);
  return out;
}

inline const char* bodies = R"(kind: bodies
bodies:
  МО:
    name: министерство образования
    genitive: министерства образования
  ОО: образовательные организации
  вузы:
    name: образовательные организации высшего образования
    abbreviation: none
terms:
  НПА: нормативный правовой акт
)";

}  // namespace decoding
