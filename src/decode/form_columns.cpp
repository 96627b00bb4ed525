#include "decode/column_limit.h"
#include "decode/form_parts.h"
#include "decode/values.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

struct TypeKey {
  std::string_view key;
  model::FieldType type;
};

constexpr std::array<TypeKey, 11> field_types{{{"label", model::FieldType::label},
                                               {"number", model::FieldType::number},
                                               {"code", model::FieldType::code},
                                               {"text", model::FieldType::text},
                                               {"whole", model::FieldType::whole},
                                               {"decimal", model::FieldType::decimal},
                                               {"percent", model::FieldType::percent},
                                               {"year", model::FieldType::year},
                                               {"date", model::FieldType::date},
                                               {"yesno", model::FieldType::yesno},
                                               {"choice", model::FieldType::choice}}};

class ColumnReader {
 public:
  ColumnReader(TypedFormulas& formulas, base::Diagnostics& diagnostics)
      : formulas_(formulas), diagnostics_(diagnostics), limit_(diagnostics) {}

  // A bare caption is a column like the pattern: what its group says of its columns.
  std::vector<model::FormColumn> read(const yaml::Value& list, const model::FormColumn& pattern) {
    std::vector<model::FormColumn> out;
    for (const yaml::Value& item : list.items)
      if (limit_.admits(item)) out.push_back(column(item, pattern));
    return out;
  }

 private:
  model::FormColumn column(const yaml::Value& item, const model::FormColumn& pattern) {
    model::FormColumn out;
    if (item.is(yaml::Kind::scalar)) {
      out = pattern;
      out.caption = text(item, diagnostics_);
    } else if (item.find("group") != nullptr) {
      group(item, out);
    } else {
      leaf(item, out);
    }
    out.span = item.span();
    if (out.columns.empty()) {
      limit_.count();
      if (out.id.empty()) out.id = "c" + std::to_string(limit_.counted());
    }
    return out;
  }

  void leaf(const yaml::Value& item, model::FormColumn& out) {
    out.id = words(item, "id");
    for (const yaml::Member& member : item.members) {
      const auto type = field_type(member.key.text);
      if (!type || member.value.is(yaml::Kind::list)) continue;
      out.type = *type;
      out.caption = text(member.value, diagnostics_);
      if (out.caption.empty() && *type == model::FieldType::percent) out.caption = model::made("%");
    }
    look(item, out);
    if (const yaml::Value* formula = item.find("formula"))
      formulas_.push_back({TypedFormula::Of::column, limit_.counted(), formula});
    if (const yaml::Value* share = item.find("share_of"))
      formulas_.push_back({TypedFormula::Of::share, limit_.counted(), share, item.find("share")});
  }

  void look(const yaml::Value& item, model::FormColumn& out) {
    out.options = lines(item, "options", diagnostics_);
    out.unit = words(item, "unit");
    out.weight = whole_number(item, "weight");
    out.decimals = whole_number(item, "decimals");
    if (item.find("rotated") != nullptr) out.rotated = flag(item, "rotated", false);
  }

  void group(const yaml::Value& item, model::FormColumn& out) {
    out.caption = text(item, "group", diagnostics_);
    out.id = words(item, "id");
    model::FormColumn pattern;
    look(item, pattern);
    for (const yaml::Member& member : item.members) {
      if (!member.value.is(yaml::Kind::list)) continue;
      pattern.type = field_type(member.key.text);
      if (!pattern.type && member.key.text != "columns") continue;
      for (model::FormColumn& inner : read(member.value, pattern)) out.columns.push_back(std::move(inner));
    }
  }

  TypedFormulas& formulas_;
  base::Diagnostics& diagnostics_;
  ColumnLimit limit_;
};

}  // namespace

std::optional<model::FieldType> field_type(std::string_view key) {
  const auto found = std::ranges::find(field_types, key, &TypeKey::key);
  return found == field_types.end() ? std::nullopt : std::optional(found->type);
}

std::vector<model::FormColumn> read_form_columns(const yaml::Value& list, TypedFormulas& formulas,
                                                 base::Diagnostics& diagnostics) {
  return ColumnReader(formulas, diagnostics).read(list, {});
}

}  // namespace decode
