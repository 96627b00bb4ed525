#include "decode/documents.h"
#include "decode/typed_twice.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

struct UsualHeading {
  std::string_view column, heading;
};

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

model::VisaDay read_day(const yaml::Value& visa, std::string_view key, base::Diagnostics& diagnostics) {
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
  visa.name = text(value, "name", diagnostics);
  visa.plain_name = model::plain(visa.name);
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
  for (int i = 0; i < blank_rows; ++i) sheet.blank_rows.push_back(number(++visas));
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
  if (words(document, "sheet") == "acquaintance") sheet.sheet = model::SheetKind::acquaintance;
  const bool grouped = document.find("groups") != nullptr;
  const std::string layout = words(document, "layout");
  if (layout == "blocks" || (layout.empty() && grouped)) sheet.layout = model::SheetLayout::blocks;
  const model::Written<std::string> of = written(document, "of");
  sheet.of = {{of.words}, of.span};
  sheet.title = lines(document, "title", diagnostics);
  sheet.title_of_act = flag(document, "title_of_act", false);
  sheet.number = written(document, "number");
  drop_number_sign(sheet.number, diagnostics);
  sheet.columns = read_approval_columns(document, "columns", diagnostics);
  const bool as_usual = sheet.columns.empty() && sheet.sheet == model::SheetKind::approval;
  if (as_usual) sheet.columns = profile.approval_columns;
  if (sheet.columns.empty()) sheet.columns = default_columns(sheet.sheet);
  sheet.page = read_page(document, sheet);
  sheet.groups = read_groups(document, diagnostics);
  count(sheet, whole_number(document, "blank_rows").value_or(0));
  if (const yaml::Value* prepared = document.find("prepared_by"); prepared != nullptr)
    sheet.prepared_by = read_visa(*prepared, diagnostics);
  return sheet;
}

}  // namespace decode
