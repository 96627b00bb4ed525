// A plan that was read, as YAML.
#pragma once

#include "import/frame.h"
#include "import/plan_draft.h"
#include "import/yaml_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace import_ {

// Without the list of what was not understood. Counts its doubts.
std::size_t write_plan(const DraftPlan& plan, const Frame& frame, YamlText& out);

// Words of the source that the program prints by itself: numbers that run, column numbers.
std::vector<std::string> made_words(const DraftPlan& plan);

// `footnotes:` of those whose marks stand in what was written.
void write_footnotes(const std::vector<std::string>& notes, YamlText& out);

void write_mark(const std::vector<std::string>& lines, YamlText& out);

void write_signature(const DraftSignature& signature, YamlText& out);

// Prose of several paragraphs and lists, each as markup.
std::vector<std::string> markups(const DraftCell& cell);

void write_doubt(std::string_view words, YamlText& out, std::size_t& doubts);

}  // namespace import_
