#include "decode/unprinted_visas.h"

#include "decode/messages.h"
#include "decode/values.h"

#include <algorithm>
#include <array>
#include <vector>

namespace decode {

namespace {

struct VisaKey {
  std::string_view key;
  base::Wording title;
  std::array<std::string_view, 2> columns;  // each shows it; the first is the one to add
  bool in_blocks;                           // also shown where visas stand by themselves
  bool of_drafter;                          // also shown of who prepared the document
};

constexpr std::array<VisaKey, 7> keys{
    {{"post", {"должность", "it is the post"}, {"post", "person"}, true, true},
     {"rank", {"звание или чин", "it is the rank"}, {"person", "name"}, true, true},
     {"name", {"имя", "it is the name"}, {"name", "person"}, true, true},
     {"conclusion", {"заключение", "it is the conclusion"}, {"conclusion", "conclusion"}, true, false},
     {"signed", {"дата визы", "it is the day of the visa"}, {"date", "signature"}, true, false},
     {"received", {"дата поступления", "it is the day of receipt"}, {"received", "received"}, false, false},
     {"returned", {"дата возврата", "it is the day of return"}, {"returned", "returned"}, false, false}}};

bool says_something(const yaml::Value* value) {
  return value != nullptr && !value->is(yaml::Kind::null) && !(value->is(yaml::Kind::scalar) && value->text.empty());
}

void report(const base::Message& message, const VisaKey& key, const yaml::Value& value,
            base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &message;
  finding.span = value.span();
  finding.arguments = {std::string(key.key), std::string(key.columns.front())};
  finding.hints = {{std::string(key.key) + " – " + std::string(key.title.ru), std::string(key.title.en)}};
  diagnostics.report(std::move(finding));
}

void check_visa(const yaml::Value& visa, const model::ApprovalSheet& sheet, base::Diagnostics& diagnostics) {
  const bool table = sheet.layout == model::SheetLayout::table;
  for (const VisaKey& key : keys) {
    const yaml::Value* value = visa.find(key.key);
    const auto has = [&sheet](std::string_view column) { return sheet.has_column(column); };
    const bool shown = table ? std::ranges::any_of(key.columns, has) : key.in_blocks;
    if (shown || !says_something(value) || (key.key == "name" && is_nameless(visa))) continue;
    report(table ? unprinted_visa_value : unprinted_in_blocks, key, *value, diagnostics);
  }
}

void check_drafter(const yaml::Value& person, base::Diagnostics& diagnostics) {
  for (const VisaKey& key : keys)
    if (const yaml::Value* value = person.find(key.key); !key.of_drafter && says_something(value))
      report(unprinted_of_drafter, key, *value, diagnostics);
}

}  // namespace

void report_unprinted_visas(const yaml::Value& document, const model::ApprovalSheet& sheet,
                            base::Diagnostics& diagnostics) {
  std::vector<const yaml::Value*> holders{&document};
  for (const yaml::Value* group : one_or_more(document, "groups")) holders.push_back(group);
  for (const yaml::Value* holder : holders)
    for (const char* list : {"visas", "people"})
      for (const yaml::Value* visa : one_or_more(*holder, list)) check_visa(*visa, sheet, diagnostics);
  if (const yaml::Value* drafter = document.find("prepared_by"); drafter != nullptr)
    check_drafter(*drafter, diagnostics);
}

}  // namespace decode
