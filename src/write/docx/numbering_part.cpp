// word/numbering.xml (ECMA-376-1, 17.9): the lists, then the instances of them that paragraphs name.
#include "write/docx/list_numbers.h"
#include "write/docx/parts.h"
#include "xml/write.h"

namespace docx {

namespace {

std::string_view name_of(Counting counting) {
  switch (counting) {
    case Counting::decimal: return "decimal";
    case Counting::russian_lower: return "russianLower";
    case Counting::roman_upper: return "upperRoman";
    case Counting::none: return "none";
  }
  return "none";
}

void write_level(std::size_t level, std::string_view format, std::string_view text, xml::Writer& out) {
  out.open("w:lvl").attribute("w:ilvl", static_cast<std::int64_t>(level));
  out.empty("w:start", "w:val", std::int64_t{1});
  out.empty("w:numFmt", "w:val", format);
  out.empty("w:suff", "w:val", "space");
  out.empty("w:lvlText", "w:val", text);
  out.empty("w:lvlJc", "w:val", "left");
  out.close();
}

// «%1.%2.» of a level that no label has.
std::string usual_format(std::size_t level) {
  std::string out;
  for (std::size_t i = 0; i <= level; ++i) out += "%" + std::to_string(i + 1) + ".";
  return out;
}

}  // namespace

std::string ListNumbers::part() const {
  xml::Writer out;
  out.open("w:numbering").attribute("xmlns:w", word_space);
  for (std::size_t id = 0; id < lists_.size(); ++id) {
    const List& list = lists_[id];
    out.open("w:abstractNum").attribute("w:abstractNumId", static_cast<std::int64_t>(id));
    out.empty("w:multiLevelType", "w:val", list.mark.empty() ? "multilevel" : "singleLevel");
    if (!list.mark.empty()) write_level(0, "bullet", list.mark, out);
    for (std::size_t level = 0; list.mark.empty() && level < level_count; ++level) {
      const Level& own = list.levels[level];
      if (own.format.empty())
        write_level(level, "decimal", usual_format(level), out);
      else
        write_level(level, name_of(own.counting), own.format, out);
    }
    out.close();
  }
  for (std::size_t id = 0; id < instances_.size(); ++id) {
    const Instance& made = instances_[id];
    out.open("w:num").attribute("w:numId", static_cast<std::int64_t>(id + 1));
    out.empty("w:abstractNumId", "w:val", static_cast<std::int64_t>(made.list));
    for (std::size_t level = made.level; level < level_count && made.start > 0; ++level) {
      out.open("w:lvlOverride").attribute("w:ilvl", static_cast<std::int64_t>(level));
      out.empty("w:startOverride", "w:val", std::int64_t{level == made.level ? made.start : 1});
      out.close();
    }
    out.close();
  }
  out.close();
  return out.finish();
}

}  // namespace docx
