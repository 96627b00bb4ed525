// One function a kind of document: its YAML to its value, numbers already counted, nothing joined yet.
#pragma once

#include "base/diagnostic.h"
#include "model/package.h"
#include "yaml/value.h"

namespace decode {

// What nothing prints: each reads documents of its kind and passes the others over. A later entry replaces an earlier
// one of the same key (package over organisation).
void read_bodies(const yaml::Value& document, model::Register& out);
void read_acts(const yaml::Value& document, const model::Register& bodies, std::vector<model::RegisteredAct>& out,
               base::Diagnostics& diagnostics);

void read_settings(const yaml::Value& document, model::Settings& out);

model::Order read_order(const yaml::Value& document, const model::Profile& profile, base::Diagnostics& diagnostics);
model::Plan read_plan(const yaml::Value& document, const model::Profile& profile, base::Diagnostics& diagnostics);
model::Regulation read_regulation(const yaml::Value& document, const model::Profile& profile,
                                  base::Diagnostics& diagnostics);
model::ApprovalSheet read_approval(const yaml::Value& document, const model::Profile& profile,
                                   base::Diagnostics& diagnostics);
std::vector<model::ApprovalColumn> read_approval_columns(const yaml::Value& map, std::string_view key,
                                                         base::Diagnostics& diagnostics);
model::Form read_form(const yaml::Value& document, base::Diagnostics& diagnostics);

// Parts that several kinds have.

// The mark as far as the author set it; decode/marks.cpp makes the rest.
model::Mark read_mark(const yaml::Value& document, base::Diagnostics& diagnostics);
model::MarkForm mark_form(std::string_view word);
model::Picture read_picture(const yaml::Value& value, base::Diagnostics& diagnostics);
std::vector<model::Signature> read_signatures(const yaml::Value& document, const model::Profile& profile,
                                              base::Diagnostics& diagnostics);
std::vector<model::PersonalStamp> read_stamps(const yaml::Value& document, base::Diagnostics& diagnostics);
// `column_numbers:` of a table with so many columns: none, 1, 2, 3 …, or as they are set.
std::vector<model::Text> read_column_numbers(const yaml::Value& document, std::size_t columns,
                                             base::Diagnostics& diagnostics);
void read_footnotes(const yaml::Value& map, std::vector<model::Footnote>& out, base::Diagnostics& diagnostics);

}  // namespace decode
