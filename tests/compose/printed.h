// Documents shown by the templates that come with the program.
#pragma once

#include "base/files.h"
#include "base/limits.h"
#include "blocks/dump.h"
#include "compose/compose.h"

#include <gtest/gtest.h>

#include <deque>
#include <sstream>
#include <string>

namespace printed {

inline std::string file(const std::string& name) {
  return base::read_file(std::string(PRIKAZ_SOURCE_DIR) + "/templates/" + name, base::limits::file_bytes);
}

// The names of the styles alone: how they look is no business of compose.
inline blocks::StyleSheet styles() {
  blocks::StyleSheet sheet;
  std::istringstream lines(file("styles/gost-2025.yaml"));
  bool paragraphs = false, tables = false;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(' ') && !line.empty() && !line.starts_with('#')) {
      paragraphs = line.starts_with("paragraphs:");
      tables = line.starts_with("tables:");
    }
    const std::size_t colon = line.find(": {");
    if (!line.starts_with("  ") || line[2] == ' ' || colon == std::string::npos) continue;
    const std::string name = line.substr(2, colon - 2);
    if (paragraphs) sheet.paragraphs.emplace_back().name = name;
    if (tables) sheet.tables.emplace_back().name = name;
  }
  return sheet;
}

// Our templates, which `kept` holds.
inline compose::Templates templates(const blocks::StyleSheet& styles, std::deque<compose::Template>& kept,
                                    base::Diagnostics& diagnostics) {
  std::deque<base::SourceFile> files;
  compose::Parts parts;
  for (const char* part : {"points", "signatures", "stamps", "distribution", "recipients", "form-head", "form-lines"}) {
    const std::string name = "parts/" + std::string(part) + ".xml";
    compose::add_part(files.emplace_back(base::SourceFile{base::FileId{0}, "", "templates/" + name, file(name)}), parts,
                      diagnostics);
  }
  compose::Templates out;
  for (const char* kind : {"order", "plan", "approval", "form", "regulation"}) {
    const std::string name = std::string(kind) + ".xml";
    auto read = compose::read_template({base::FileId{0}, "", "templates/" + name, file(name)}, diagnostics,
                                       compose::lookup_in(parts));
    compose::check_styles(kept.emplace_back(*std::move(read)), styles, diagnostics);
    out[kind] = &kept.back();
  }
  return out;
}

inline blocks::Document document(const model::Package& package, const std::string& id,
                                 const blocks::StyleSheet& styles = printed::styles()) {
  base::Diagnostics diagnostics;
  std::deque<compose::Template> kept;
  const compose::Templates all = templates(styles, kept, diagnostics);
  blocks::Document out = compose::compose(package, {id}, all, styles, diagnostics);
  for (const base::Diagnostic& finding : diagnostics.all())
    ADD_FAILURE() << base::format(finding.message->text.ru, finding.arguments);
  return out;
}

template <class Body>
std::string dump(Body body, const blocks::StyleSheet& styles = printed::styles(), const model::Profile& profile = {}) {
  model::Package package;
  package.profile = profile;
  package.documents.push_back({{"one"}, {}, std::move(body)});
  return blocks::dump(document(package, "one", styles));
}

}  // namespace printed
