// The `requisites:` of a style and how it writes the title of a plan: base profile and overlays, later ones outranking
// earlier ones key by key.

#include "decode/decode.h"
#include "decode/documents.h"
#include "decode/points.h"
#include "decode/values.h"
#include "language/lengths.h"

namespace decode {

namespace {

template <class Value>
struct Choice {
  std::string_view word;
  Value value;
};

template <class Value, std::size_t N>
void set_choice(const yaml::Value& map, std::string_view key, const Choice<Value> (&choices)[N], Value& out) {
  const std::string typed = words(map, key);
  for (const auto& [word, value] : choices)
    if (word == typed) out = value;
}

constexpr Choice<model::HeadLook> heads[] = {{"lengthwise", model::HeadLook::lengthwise},
                                             {"corner", model::HeadLook::corner},
                                             {"preprinted", model::HeadLook::preprinted}};
constexpr Choice<model::BlankHolds> blanks[] = {
    {"body", model::BlankHolds::body}, {"act", model::BlankHolds::act}, {"date", model::BlankHolds::date}};
constexpr Choice<bool> titles[] = {{"required", true}, {"long_text", false}};
constexpr Choice<bool> plan_titles[] = {{"as_typed", false}, {"noun_alone", true}};
constexpr Choice<bool> thousands[] = {{"spaced", true}, {"plain", false}};
constexpr Choice<bool> boxes[] = {{"none", false}, {"reserved", true}};
constexpr Choice<bool> fingerprints[] = {{"none", false}, {"printed", true}};
constexpr Choice<bool> numbers[] = {{"beside_date", false}, {"in_heading", true}};
constexpr Choice<model::PlaceOfAct> act_places[] = {{"own_line", model::PlaceOfAct::own_line},
                                                    {"between", model::PlaceOfAct::between},
                                                    {"right", model::PlaceOfAct::right}};
constexpr Choice<model::DateForm> dates[] = {
    {"as_typed", model::DateForm::as_typed}, {"digits", model::DateForm::digits}, {"words", model::DateForm::words}};
constexpr Choice<model::VerbLook> looks[] = {
    {"spaced", model::VerbLook::spaced}, {"capitals", model::VerbLook::capitals}, {"plain", model::VerbLook::plain}};
constexpr Choice<model::VerbPlace> verb_places[] = {{"by_word", model::VerbPlace::by_word},
                                                    {"own_line", model::VerbPlace::own_line},
                                                    {"end", model::VerbPlace::preamble_end}};
constexpr Choice<model::Continuation> continuations[] = {{"none", model::Continuation::none},
                                                         {"appendix", model::Continuation::appendix},
                                                         {"table", model::Continuation::table}};
constexpr Choice<model::NoteLook> notes[] = {{"asterisks", model::NoteLook::asterisks},
                                             {"numbers", model::NoteLook::numbers},
                                             {"brackets", model::NoteLook::brackets}};

void add_layer(const yaml::Value& map, model::Profile& out, base::Diagnostics& diagnostics) {
  set_choice(map, "head", heads, out.head);
  if (const auto height = language::parse_length(words(map, "blank_height"))) out.blank_height = *height;
  set_choice(map, "blank_holds", blanks, out.blank_holds);
  if (const auto width = language::parse_length(words(map, "corner_width"))) out.corner_width = *width;
  set_choice(map, "title", titles, out.title_demanded);
  set_choice(map, "date", dates, out.dates);
  set_choice(map, "number", numbers, out.number_in_heading);
  set_choice(map, "place", act_places, out.place);
  set_choice(map, "verb", looks, out.verb_look);
  set_choice(map, "verb_place", verb_places, out.verb_place);
  if (const std::string form = words(map, "appendix_mark"); !form.empty()) out.appendix_mark = mark_form(form);
  if (const std::string number = words(map, "appendix_number"); !number.empty())
    out.appendix_sign = number.starts_with("№");
  set_choice(map, "continuation", continuations, out.continuation);
  set_choice(map, "table_notes", notes, out.table_notes);
  set_choice(map, "thousands", thousands, out.spaced_thousands);
  set_choice(map, "signature_mark", boxes, out.signature_box);
  set_choice(map, "fingerprint", fingerprints, out.fingerprint);
  set_choice(map, "registration_stamp", boxes, out.registration_box);
  if (const yaml::Value* tags = map.find("stamp_tags"); tags != nullptr) {
    if (const std::string tag = words(*tags, "date"); !tag.empty()) out.date_tag = tag;
    if (const std::string tag = words(*tags, "number"); !tag.empty()) out.number_tag = tag;
  }
  if (map.find("points") != nullptr) out.point_numbers = read_number_samples(map, "points", diagnostics);
  if (map.find("approval_columns") != nullptr)
    out.approval_columns = read_approval_columns(map, "approval_columns", diagnostics);
}

}  // namespace

model::Profile decode_profile(std::span<const yaml::Value* const> layers, base::Diagnostics& diagnostics) {
  model::Profile out;
  for (const yaml::Value* layer : layers) {
    set_choice(*layer, "plan_title", plan_titles, out.plan_noun_alone);
    const yaml::Value* requisites = layer->find("requisites");
    if (requisites == nullptr) continue;
    add_layer(*requisites, out, diagnostics);
    if (requisites->find("title") != nullptr)
      out.title_demanded_by = layer->find("name") != nullptr ? words(*layer, "name") : "package.yaml";
  }
  return out;
}

}  // namespace decode
