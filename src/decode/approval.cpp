#include "decode/documents.h"
#include "decode/idle.h"
#include "decode/unprinted_visas.h"
#include "decode/values.h"
#include "language/dates.h"
#include "language/lengths.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

struct UsualHeading {
  std::string_view column, heading;
};

// Where a sheet wants times too.
constexpr std::array<UsualHeading, 3> timed_headings{
    {{"date", "Дата, время"}, {"received", "Дата и время поступления"}, {"returned", "Дата и время возврата"}}};

constexpr std::array<UsualHeading, 10> usual_headings{{{"number", "№ п/п"},
                                                       {"person", "Должность, инициалы и фамилия"},
                                                       {"post", "Должность"},
                                                       {"name", "Инициалы, фамилия"},
                                                       {"conclusion", "Заключение"},
                                                       {"signature", "Личная подпись"},
                                                       {"date", "Дата"},
                                                       {"received", "Дата поступления"},
                                                       {"returned", "Дата возврата"},
                                                       {"remarks", "Замечания"}}};

model::ApprovalColumn usual_column(std::string_view key) {
  const auto usual = std::ranges::find(usual_headings, key, &UsualHeading::column);
  model::ApprovalColumn column;
  column.key = key;
  if (usual != usual_headings.end()) column.heading = model::made(usual->heading);
  return column;
}

bool is_usual(const model::ApprovalColumn& column) {
  return model::plain(column.heading) == model::plain(usual_column(column.key).heading);
}

// Usual headings of dates name times too; those that the author gave stay.
void add_times(const yaml::Value& document, model::ApprovalSheet& sheet, base::Diagnostics& diagnostics) {
  sheet.times = flag(document, "times", false);
  if (!sheet.times || sheet.layout == model::SheetLayout::blocks) return;
  bool used = false;
  for (model::ApprovalColumn& column : sheet.columns) {
    const auto timed = std::ranges::find(timed_headings, column.key, &UsualHeading::column);
    if (timed == timed_headings.end() || !is_usual(column)) continue;
    column.heading = model::made(timed->heading);
    used = true;
  }
  if (!used)
    report_idle(document, "times",
                {"столбцов date, received, returned с обычным заголовком нет, время назовите в своём заголовке сами",
                 "no column date, received or returned has its usual heading: name the time in your own heading"},
                diagnostics);
}

// What a sheet shows when its author names no columns.
std::vector<model::ApprovalColumn> default_columns(model::SheetKind sheet) {
  if (sheet == model::SheetKind::acquaintance)
    return {usual_column("number"), usual_column("name"), usual_column("post"), usual_column("signature"),
            usual_column("date")};
  return {usual_column("person"), usual_column("conclusion"), usual_column("signature"), usual_column("date")};
}

model::ApprovalColumn read_column(const yaml::Value& value, base::Diagnostics& diagnostics) {
  if (value.is(yaml::Kind::scalar)) return usual_column(value.text);
  model::ApprovalColumn column;
  for (const yaml::Member& member : value.members) {
    if (member.key.text == "width") {
      column.width = language::parse_length(member.value.text);
    } else if (member.key.text == "weight") {
      column.weight = whole_number(value, "weight");
    } else {
      column.key = member.key.text;
      column.heading = text(member.value, diagnostics);
    }
  }
  return column;
}

// The day of «12.05.2020 10:30», «12.05.2020 в 10-30»; nothing where no time stands behind a day.
std::optional<base::Date> day_before_time(std::string_view typed) {
  const std::size_t blank = typed.rfind(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string_view time = typed.substr(blank + 1);
  const std::size_t sign = time.find_first_of(":-");
  const auto hour = sign == std::string_view::npos ? std::nullopt : whole_number(time.substr(0, sign));
  const auto minute = sign == std::string_view::npos ? std::nullopt : whole_number(time.substr(sign + 1));
  if (!hour || !minute || *hour > 23 || *minute > 59 || time.size() - sign != 3) return std::nullopt;
  std::string_view day = typed.substr(0, blank);
  if (day.ends_with(" в")) day.remove_suffix(std::string_view(" в").size());
  while (day.ends_with(',') || day.ends_with(' ')) day.remove_suffix(1);
  return language::read_date(day).date;
}

// The words of a card may have markup: «12.05.2020<br/>10-00».
model::VisaDay read_day(const yaml::Value& visa, std::string_view key, base::Diagnostics& diagnostics) {
  const yaml::Value* value = visa.find(key);
  if (value != nullptr && value->is(yaml::Kind::map))
    return {text(*value, "words", diagnostics), date(*value, "means", diagnostics).meaning};
  if (value != nullptr)
    if (const auto day = day_before_time(value->text)) return {text(visa, key, diagnostics), day};
  const model::Written<base::Date> said = date(visa, key, diagnostics);
  if (said.words.empty()) return {{}, said.meaning};
  return {model::written(said.words, said.span), said.meaning};
}

model::Visa read_visa(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::Visa visa;
  visa.post = text(value, "post", diagnostics);
  visa.unit = written(value, "unit");
  visa.body = text(value, "body", diagnostics);
  visa.rank = text(value, "rank", diagnostics);
  visa.name = person_name(value, diagnostics);
  visa.nameless = is_nameless(value);
  visa.plain_name = model::plain(visa.nameless ? visa.post : visa.name);
  visa.conclusion = text(value, "conclusion", diagnostics);
  visa.signed_on = read_day(value, "signed", diagnostics);
  visa.received = read_day(value, "received", diagnostics);
  visa.returned = read_day(value, "returned", diagnostics);
  for (const yaml::Value* remark : one_or_more(value, "remarks"))
    visa.remarks.push_back({{}, text(*remark, "text", diagnostics), text(*remark, "answer", diagnostics)});
  visa.role = words(value, "role");
  visa.outside = flag(value, "outside", false);
  visa.seen = written(value, "seen");
  visa.span = value.span();
  return visa;
}

// Groups of a sheet by role: the heading each takes, and what it says of the persons under it.
struct GroupRole {
  std::string_view key, title, visa_role;
};

constexpr std::array<GroupRole, 4> group_roles{{{"brought", "Проект вносит", {}},
                                                {"prepared", "Проект подготовил", "drafter"},
                                                {"agreed", "Согласовано", {}},
                                                {"lawyer", "Юридическая экспертиза", "lawyer"}}};

model::VisaGroup read_group(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::VisaGroup group;
  group.title = text(value, "title", diagnostics);
  for (const yaml::Value* visa : one_or_more(value, "visas")) group.visas.push_back(read_visa(*visa, diagnostics));
  const auto role = std::ranges::find(group_roles, words(value, "role"), &GroupRole::key);
  if (role == group_roles.end()) return group;
  if (group.title.empty()) group.title = model::made(role->title);
  for (model::Visa& visa : group.visas)
    if (visa.role.empty()) visa.role = role->visa_role;
  return group;
}

std::vector<model::VisaGroup> read_groups(const yaml::Value& document, base::Diagnostics& diagnostics) {
  std::vector<model::VisaGroup> groups;
  for (const yaml::Value* group : one_or_more(document, "groups")) groups.push_back(read_group(*group, diagnostics));
  if (!groups.empty()) return groups;
  model::VisaGroup& all = groups.emplace_back();
  for (const char* key : {"visas", "people"})
    for (const yaml::Value* visa : one_or_more(document, key)) all.visas.push_back(read_visa(*visa, diagnostics));
  return groups;
}

// More columns than six leave no room for posts on an upright sheet.
model::Orientation read_page(const yaml::Value& document, const model::ApprovalSheet& sheet) {
  const std::string page = words(document, "page");
  const bool wide =
      page.empty() ? sheet.layout == model::SheetLayout::table && sheet.columns.size() > 6 : page == "landscape";
  return wide ? model::Orientation::landscape : model::Orientation::portrait;
}

void count(model::ApprovalSheet& sheet, int blank_rows) {
  const auto number = [](int count) { return std::to_string(count) + "."; };
  int visas = 0;
  int remarks = 0;
  for (model::VisaGroup& group : sheet.groups)
    for (model::Visa& visa : group.visas) {
      visa.number = number(++visas);
      for (model::Remark& remark : visa.remarks) remark.number = number(++remarks);
    }
  // A sole remark needs no number.
  if (remarks == 1)
    for (model::VisaGroup& group : sheet.groups)
      for (model::Visa& visa : group.visas)
        for (model::Remark& remark : visa.remarks) remark.number.clear();
  for (int i = 0; i < blank_rows; ++i) sheet.blank_rows.push_back(number(++visas));
}

// `captions: true`, or the words of some.
model::Captions read_captions(const yaml::Value& document, model::SheetLayout layout, base::Diagnostics& diagnostics) {
  model::Captions out;
  const yaml::Value* value = document.find("captions");
  if (value == nullptr) return out;
  if (layout == model::SheetLayout::table && document.find("prepared_by") == nullptr)
    report_idle(document, "captions",
                {"визы стоят таблицей, места подписей названы в её шапке: напишите layout: blocks или уберите ключ",
                 "visas stand in a table whose head names the places: write layout: blocks or drop the key"},
                diagnostics);
  if (!value->is(yaml::Kind::map)) {
    if (flag(document, "captions", false)) out = {"должность", "подпись", "инициалы, фамилия", "дата"};
    return out;
  }
  const auto caption = [&](std::string_view key) {
    if (const yaml::Value* typed = value->find(key); typed != nullptr) refuse_markup(*typed, diagnostics);
    return words(*value, key);
  };
  return {caption("post"), caption("signature"), caption("name"), caption("date")};
}

}  // namespace

std::vector<model::ApprovalColumn> read_approval_columns(const yaml::Value& map, std::string_view key,
                                                         base::Diagnostics& diagnostics) {
  std::vector<model::ApprovalColumn> out;
  for (const yaml::Value* column : one_or_more(map, key)) out.push_back(read_column(*column, diagnostics));
  return out;
}

model::ApprovalSheet read_approval(const yaml::Value& document, const model::Profile& profile,
                                   base::Diagnostics& diagnostics) {
  model::ApprovalSheet sheet;
  sheet.mark = read_mark(document, diagnostics);
  if (words(document, "sheet") == "acquaintance") sheet.sheet = model::SheetKind::acquaintance;
  const bool grouped = document.find("groups") != nullptr;
  const std::string layout = words(document, "layout");
  if (layout == "blocks" || (layout.empty() && grouped)) sheet.layout = model::SheetLayout::blocks;
  const model::Written<std::string> of = written(document, "of");
  sheet.of = {{of.words}, of.span};
  sheet.title = lines(document, "title", diagnostics);
  sheet.title_by_hand = !sheet.title.empty();
  sheet.title_of_act = flag(document, "title_of_act", sheet.sheet == model::SheetKind::approval);
  sheet.number = stated_number(document, diagnostics);
  sheet.columns = read_approval_columns(document, "columns", diagnostics);
  const bool as_usual = sheet.columns.empty() && sheet.sheet == model::SheetKind::approval;
  if (as_usual) sheet.columns = profile.approval_columns;
  if (sheet.columns.empty()) sheet.columns = default_columns(sheet.sheet);
  add_times(document, sheet, diagnostics);
  if (sheet.layout == model::SheetLayout::blocks)
    for (const char* key : {"columns", "blank_rows", "column_numbers"})
      report_idle(document, key,
                  {"визы печатаются каждая отдельно, без таблицы: напишите layout: table или уберите ключ",
                   "visas are printed one by one without a table: write layout: table or drop the key"},
                  diagnostics);
  sheet.page = read_page(document, sheet);
  sheet.groups = read_groups(document, diagnostics);
  count(sheet, whole_number(document, "blank_rows").value_or(0));
  sheet.urgency = text(document, "urgency", diagnostics);
  if (sheet.layout == model::SheetLayout::table)
    sheet.column_numbers = read_column_numbers(document, sheet.columns.size(), diagnostics);
  sheet.notes = lines(document, "notes", diagnostics);
  read_footnotes(document, sheet.footnotes, diagnostics);
  sheet.captions = read_captions(document, sheet.layout, diagnostics);
  if (const yaml::Value* prepared = document.find("prepared_by"); prepared != nullptr)
    sheet.prepared_by = read_visa(*prepared, diagnostics);
  report_unprinted_visas(document, sheet, diagnostics);
  return sheet;
}

}  // namespace decode
