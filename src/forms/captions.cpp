#include "forms/captions.h"

#include "forms/fitted.h"

namespace forms {

namespace {

using model::FieldType;

bool says(const std::string& caption, const std::string& words) { return caption.find(words) != std::string::npos; }

std::string choices(const std::string& caption, const std::vector<model::Text>& options) {
  std::string out;
  bool said = true;
  for (const model::Text& option : options) {
    const std::string words = model::plain(option);
    said = said && says(caption, words);
    out += (out.empty() ? "" : " / ") + words;
  }
  return said ? std::string() : " (" + out + ")";
}

template <class Captioned>
std::string shown(const Captioned& of) {
  const std::string caption = model::plain(of.caption);
  std::string out = caption;
  if (!of.unit.empty() && !says(caption, of.unit)) out += (out.empty() ? "" : ", ") + of.unit;
  if (of.type == FieldType::yesno && !says(caption, "да/нет")) out += " (да/нет)";
  if (of.type == FieldType::choice) out += choices(caption, of.options);
  return fitted(std::move(out), shown_units);
}

}  // namespace

std::string shown_caption(const model::FormRow& row) {
  return row.heading ? fitted(model::plain(row.caption), shown_units) : shown(row);
}

std::string shown_caption(const model::FormColumn& column) { return shown(column); }

}  // namespace forms
