#include "decode/kinds.h"
#include "decode/values.h"
#include "language/lengths.h"

namespace decode {

namespace {

model::ApprovalColumn read_column(const yaml::Value& value, base::Diagnostics& diagnostics) {
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

model::Visa read_visa(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::Visa visa;
  visa.post = text(value, "post", diagnostics);
  visa.name = written(value, "name");
  visa.conclusion = written(value, "conclusion");
  visa.signed_on = date(value, "signed", diagnostics);
  visa.role = words(value, "role");
  visa.unit = written(value, "unit");
  visa.span = value.span();
  return visa;
}

}  // namespace

std::vector<model::ApprovalColumn> read_approval_columns(const yaml::Value& map, std::string_view key,
                                                         base::Diagnostics& diagnostics) {
  std::vector<model::ApprovalColumn> out;
  for (const yaml::Value* column : one_or_more(map, key)) out.push_back(read_column(*column, diagnostics));
  return out;
}

model::ApprovalSheet read_approval(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::ApprovalSheet sheet;
  const model::Written<std::string> of = written(document, "of");
  sheet.of = {{of.words}, of.span};
  sheet.title = lines(document, "title", diagnostics);
  sheet.number = written(document, "number");
  sheet.columns = read_approval_columns(document, "columns", diagnostics);
  for (const yaml::Value* visa : one_or_more(document, "visas")) sheet.visas.push_back(read_visa(*visa, diagnostics));
  if (const yaml::Value* prepared = document.find("prepared_by"); prepared != nullptr)
    sheet.prepared_by = read_visa(*prepared, diagnostics);
  return sheet;
}

}  // namespace decode
