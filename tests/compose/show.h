// A small view, a small style sheet, and a template shown with them, for the tests of the markup.
#pragma once

#include "blocks/dump.h"
#include "compose/expand.h"
#include "compose/template.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace show {

struct Cell {
  std::string words;
  int rows = 1;
};

struct Row {
  std::string name;
  std::vector<Cell> cells;
};

struct View {
  compose::Shown title;
  compose::Shown words;
  std::string made;
  bool draft = false;
  int count = 2;
  std::vector<Row> rows;
  model::DocumentId plan;
};

inline constexpr compose::FieldTable cell_fields{compose::text<&Cell::words>("words"),
                                                 compose::text<&Cell::rows>("spans")};
inline constexpr compose::FieldTable row_fields{compose::text<&Row::name>("name"),
                                                compose::list<&Row::cells>("cells", cell_fields)};
inline constexpr compose::FieldTable fields{
    compose::text<&View::title>("title"),   compose::text<&View::words>("words"),
    compose::text<&View::made>("made"),     compose::flag<&View::draft>("draft"),
    compose::text<&View::count>("count"),   compose::list<&View::rows>("rows", row_fields),
    compose::document<&View::plan>("plan"),
};

inline blocks::StyleSheet styles() {
  blocks::StyleSheet sheet;
  for (const char* name : {"text", "item", "title", "title-item", "footnote"}) {
    blocks::ParagraphStyle style;
    style.name = name;
    sheet.paragraphs.push_back(style);
  }
  sheet.paragraphs[1].marker = "-";
  blocks::TableStyle table;
  table.name = "plan";
  sheet.tables.push_back(table);
  return sheet;
}

inline compose::Template parse(std::string bytes, base::Diagnostics& diagnostics) {
  const base::SourceFile file{base::FileId{7}, "", "templates/order.xml", std::move(bytes)};
  compose::Template out = compose::parse_template(file, fields, diagnostics);
  compose::check_styles(out, styles(), diagnostics);
  return out;
}

inline blocks::Document expanded(const std::string& bytes, const View& view, base::Diagnostics& diagnostics) {
  blocks::Document document;
  document.styles = styles();
  document.pictures["emblem.png"] = {"bytes", 200, 240};
  const compose::Template source = parse(bytes, diagnostics);
  const auto include = [&document](const model::DocumentId& id, const compose::Node&) {
    document.sections.push_back({});
    document.sections.back().blocks.emplace_back(blocks::Paragraph{{}, {blocks::Run{"included " + id.value, {}}}, ""});
  };
  compose::expand(source, &view, {}, include, document, diagnostics);
  return document;
}

// The dump without its title line, of blocks inside one portrait page.
inline std::string page(const std::string& blocks, const View& view) {
  base::Diagnostics diagnostics;
  const blocks::Document document =
      expanded("<template kind='order'><page>" + blocks + "</page></template>", view, diagnostics);
  for (const base::Diagnostic& finding : diagnostics.all()) ADD_FAILURE() << finding.message->text.ru;
  std::string dump = blocks::dump(document);
  for (const std::string_view head : {"title: \n", "page portrait\n"})
    if (dump.starts_with(head)) dump.erase(0, head.size());
  return dump;
}

}  // namespace show
