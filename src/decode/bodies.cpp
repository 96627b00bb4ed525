#include "decode/decode.h"
#include "decode/documents.h"
#include "decode/values.h"

namespace decode {

namespace {

// Names may be long and stand under `|`: their line breaks are spaces.
std::string name(const yaml::Value& scalar) {
  std::string out;
  for (const char c : scalar.text) {
    const char put = c == '\n' ? ' ' : c;
    if (put != ' ' || (!out.empty() && out.back() != ' ')) out += put;
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string name(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  return value == nullptr ? std::string{} : name(*value);
}

model::Level level(const yaml::Value& map) {
  const std::string word = words(map, "level");
  if (word == "federal") return model::Level::federal;
  if (word == "regional") return model::Level::regional;
  if (word == "municipal") return model::Level::municipal;
  return word == "institution" ? model::Level::institution : model::Level::unsaid;
}

model::ForeignHead foreign_head(const yaml::Value& value) {
  model::ForeignHead out;
  for (const yaml::Value* line : one_or_more(value, "head")) out.head.push_back(line->text);
  out.before = words(value, "place") == "before";
  if (const yaml::Value* acts = value.find("acts"); acts != nullptr)
    for (const yaml::Member& act : acts->members) out.acts[act.key.text] = act.value.text;
  return out;
}

model::Body body(const yaml::Member& member) {
  model::Body out;
  out.id = {member.key.text};
  out.span = member.key.span();
  if (member.value.is(yaml::Kind::scalar)) {
    out.name = name(member.value);
    return out;
  }
  out.name = name(member.value, "name");
  out.genitive = name(member.value, "genitive");
  for (const yaml::Value* line : one_or_more(member.value, "head")) out.head.push_back(line->text);
  const model::Written<std::string> parent = written(member.value, "parent");
  out.parent = {parent.words};
  out.parent_span = parent.span;
  out.short_name = name(member.value, "short");
  out.verb = words(member.value, "verb");
  out.collegial = flag(member.value, "collegial", false);
  if (const yaml::Value* languages = member.value.find("languages"); languages != nullptr)
    for (const yaml::Value& language : languages->items) out.foreign_heads.push_back(foreign_head(language));
  out.abbreviated = words(member.value, "abbreviation") != "none";
  out.by_agreement = flag(member.value, "by_agreement", false);
  out.level = level(member.value);
  if (const yaml::Value* emblem = member.value.find("emblem"); emblem != nullptr) {
    out.emblem = emblem->text;
    out.emblem_span = emblem->span();
  }
  out.members = words(member.value, "members");
  return out;
}

template <class Read>
void each(const yaml::Value& document, std::string_view key, Read read) {
  if (const yaml::Value* map = document.find(key); map != nullptr)
    for (const yaml::Member& member : map->members) read(member);
}

}  // namespace

void read_bodies(const yaml::Value& document, model::Register& out) {
  if (kind_of(document) != "bodies") return;
  each(document, "bodies", [&out](const yaml::Member& member) { out.bodies.put(body(member)); });
  each(document, "units", [&out](const yaml::Member& member) {
    out.units.put({member.key.text, name(member.value, "genitive"), words(member.value, "of"), member.key.span()});
  });
  each(document, "officials", [&out](const yaml::Member& member) {
    out.officials.put({member.key.text, name(member.value, "post"), name(member.value, "name"),
                       flag(member.value, "acting", false), member.key.span()});
  });
  each(document, "terms", [&out](const yaml::Member& member) {
    out.terms.put({member.key.text, name(member.value), member.key.span()});
  });
}

}  // namespace decode
