#include "forms/blank.h"

#include "forms/cover.h"
#include "forms/fitted.h"
#include "forms/field_map.h"
#include "forms/lists.h"
#include "forms/meta.h"
#include "forms/table_sheet.h"
#include "forms/text_meter.h"
#include "forms/title_rows.h"
#include "forms/title_sheet.h"
#include "sheets/sound.h"

#include <algorithm>
#include <vector>

namespace forms {

namespace {

std::string page_header(const model::Requisites& requisites) {
  std::string out = requisites.appendix;
  const std::string act = act_line(requisites);
  if (!out.empty() && !act.empty()) out += ", ";
  return fitted(out + act, 80);
}

// Sheets in the order of their first tables.
std::vector<std::vector<std::size_t>> tables_by_sheet(const FieldMap& map) {
  std::vector<std::vector<std::size_t>> out;
  for (std::size_t t = 0; t < map.tables.size(); ++t) {
    const auto same = std::ranges::find_if(out, [&](const std::vector<std::size_t>& tables) {
      return map.tables[tables.front()].sheet == map.tables[t].sheet;
    });
    if (same == out.end())
      out.push_back({t});
    else
      same->push_back(t);
  }
  return out;
}

}  // namespace

sheets::Workbook blank(const model::Form& form, const model::Requisites& requisites, fonts::Shaper& shaper) {
  const FieldMap map = field_map(form);
  TextMeter meter(shaper);
  Lists lists;
  sheets::Workbook workbook;
  workbook.subject = fitted(model::plain(form.title), sheets::property_limit);
  workbook.sheets.push_back(cover(workbook, form, requisites, map, lists, meter));
  if (!title_rows(form).empty()) workbook.sheets.push_back(title_sheet(workbook, form, map, lists, meter));
  const std::string header = page_header(requisites);
  for (const std::vector<std::size_t>& tables : tables_by_sheet(map))
    workbook.sheets.push_back(table_sheet(workbook, form, map, tables, header, lists, meter));
  if (!lists.empty()) workbook.sheets.push_back(lists.sheet(workbook));
  workbook.sheets.push_back(meta(workbook, form, requisites, map));
  for (const Field& field : map.fields) workbook.names.push_back({field.name, field.sheet, field.at});
  workbook.properties = properties(form, requisites, map);
  return workbook;
}

}  // namespace forms
