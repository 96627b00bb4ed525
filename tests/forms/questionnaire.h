// A questionnaire of the kinds of tables that schools are sent: staff by years and category, pupils with shares,
// premises whose rows have types of their own, and a table of prose.
#pragma once

#include "model/form.h"
#include "model/requisites.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace forms_test {

using model::FieldType;
using model::FormColumn;
using model::FormRow;
using model::FormTable;
using model::RowRelation;

inline FormColumn column(std::string id, std::optional<FieldType> type, const char* caption) {
  FormColumn out;
  out.id = std::move(id);
  out.type = type;
  out.caption = model::made(caption);
  return out;
}

inline FormColumn group(const char* caption, std::vector<FormColumn> columns) {
  FormColumn out;
  out.caption = model::made(caption);
  out.columns = std::move(columns);
  return out;
}

inline FormRow row(std::string id, const char* caption, int level = 0) {
  FormRow out;
  out.id = std::move(id);
  out.caption = model::made(caption);
  out.level = level;
  return out;
}

inline FormRow heading(std::string id, const char* caption, int level = 0) {
  FormRow out = row(std::move(id), caption, level);
  out.heading = true;
  return out;
}

inline FormRow numbered(std::string number, const char* caption, FieldType type) {
  FormRow out = row(number, caption, number.size() > 2 ? 1 : 0);
  out.label.words = std::move(number);
  out.type = type;
  return out;
}

inline FormRow blank_row(std::string id) {
  FormRow out;
  out.id = std::move(id);
  out.blank = true;
  out.specify = true;
  return out;
}

inline FormTable staff() {
  FormTable table;
  table.id = "staff";
  table.title = model::made("Кадровый состав");
  std::vector<FormColumn> years;
  int index = 3;
  for (const char* caption : {"0-3", "4-10", "11-15", "16-20", "21-25", "26-35", "36-45", "свыше 45"})
    years.push_back(column("c" + std::to_string(index++), FieldType::whole, caption));
  std::vector<FormColumn> categories;
  for (const char* caption : {"высшая", "первая", "соответствие занимаемой должности", "без категории"})
    categories.push_back(column("c" + std::to_string(index++), FieldType::whole, caption));
  table.columns = {column("c1", FieldType::label, "Учителя"),
                   column("c2", FieldType::whole, "количество"),
                   group("стаж работы", years),
                   group("квалификац. категория", categories),
                   column("c15", FieldType::text, "последние курсы повышения квалификации (проблема кратко, год)"),
                   column("c16", FieldType::text, "внутреннее совместительство (указать предмет)")};
  table.rows = {row("r1", "Всего учителей"),
                heading("r1_caption", "из них учителей (каждого учителя показать 1 раз)", 1)};
  index = 3;
  for (const char* caption : {"начальных классов", "русского языка и литературы", "родного языка (указать какого)",
                              "иностранного языка (указать какого)", "математики", "физики", "химии", "географии",
                              "биологии", "истории и обществознания", "информатики и ИКТ", "физкультуры", "технологии",
                              "музыки", "ИЗО", "других предметов (указать каких)"}) {
    FormRow each = row("r" + std::to_string(index++), caption, 1);
    each.parent = 0;
    each.relation = RowRelation::part_of_sum;
    each.specify = each.id == "r5" || each.id == "r6" || each.id == "r18";
    table.rows.push_back(each);
  }
  table.rows.push_back(blank_row("r19"));
  table.rows.push_back(blank_row("r20"));
  FormRow last = row("r21", "в том числе внешние совместители по (указать предметы)");
  last.specify = true;
  table.rows.push_back(last);
  table.notes = {
      model::made("* при условии внутреннего совместительства указать предмет, учитель которого осуществляет "
                  "это совмещение")};
  table.relations.resize(2);
  table.relations[0].rule.words = "гр. 2 = сумме гр. 3–10";
  table.relations[1].rule.words = "гр. 2 = сумме гр. 11–14";
  return table;
}

inline FormTable pupils() {
  FormTable table;
  table.id = "pupils";
  table.title = model::made("Контингент обучающихся");
  table.columns = {column("c1", FieldType::number, "№ п/п"), column("c2", FieldType::label, "Категории"),
                   column("c3", FieldType::whole, "количество"), column("c4", FieldType::percent, "%")};
  table.rows = {numbered("1", "Всего обучающихся", FieldType::whole),
                numbered("1.1", "из них прибывших в течение года", FieldType::whole),
                numbered("1.2", "Кол-во детей, для которых русский язык не является языком внутрисемейного общения",
                         FieldType::whole),
                numbered("2", "Количество семей, дети из которых обучаются в ОО", FieldType::whole),
                numbered("2.1", "Кол-во многодетных семей", FieldType::whole)};
  for (const std::size_t part : {1U, 2U, 4U}) {
    table.rows[part].parent = part == 4 ? 3 : 0;
    table.rows[part].relation = RowRelation::subset;
  }
  for (const std::size_t whole : {0U, 3U}) table.rows[whole].blocked = {"c4"};
  return table;
}

inline FormTable premises() {
  FormTable table;
  table.id = "premises";
  table.title = model::made("Материально-техническое оснащение");
  table.columns = {column("c1", FieldType::number, "№ п/п"), column("c2", FieldType::label, "Показатель"),
                   group("здание", {column("c3", std::nullopt, "основное"), column("c4", std::nullopt, "пристрой"),
                                    column("c5", std::nullopt, "другой корпус (корпуса)")})};
  FormRow area = numbered("3.1", "площадь", FieldType::decimal);
  area.unit = "кв. м";
  FormRow hall = numbered("3", "Спортивный зал", FieldType::choice);
  hall.options = {model::made("типовой"), model::made("приспособленный")};
  FormRow building = heading("1", "Характеристика здания школы");
  building.label.words = "1";
  table.rows = {building,
                numbered("1.1", "год постройки", FieldType::year),
                numbered("1.2", "требует ремонта (указать конкретно)", FieldType::text),
                numbered("2", "Количество учебных кабинетов", FieldType::whole),
                numbered("2.1", "установлены интерактивные средства обучения (проектор, интерактивная доска и др.)",
                         FieldType::whole),
                hall,
                area,
                numbered("3.2", "дата последней проверки", FieldType::date),
                numbered("7", "Столовая", FieldType::yesno)};
  return table;
}

inline FormTable factors() {
  FormTable table;
  table.id = "factors";
  table.title = model::made("Факторы, влияющие на работу школы");
  table.columns = {column("c1", FieldType::text, "Внешние факторы"),
                   column("c2", FieldType::text, "Внутренние факторы"), column("c3", FieldType::text, "Принятые меры"),
                   column("c4", FieldType::text, "Необходима помощь")};
  for (const char* id : {"r1", "r2", "r3", "r4"}) table.rows.push_back(blank_row(id));
  return table;
}

inline model::Form questionnaire() {
  model::Form form;
  form.title = model::made("Информация о ресурсном обеспечении школ с низкими образовательными результатами");
  form.mark.lines = {model::made("Приложение № 2"), model::made("к приказу министерства образования"),
                     model::made("Оренбургской области"), model::made("от 15.05.2020 № 01-21/744")};
  form.edition = "2020";
  form.tables = {staff(), pupils(), premises(), factors()};
  return form;
}

inline model::Requisites requisites() {
  return {{"resources"},
          "министерство образования Оренбургской области",
          "приказ",
          "15.05.2020",
          "01-21/744",
          "Приложение № 2",
          "до 5 июня 2020 года",
          "lasa@mail.orb.ru"};
}

}  // namespace forms_test
