// Signatures, personal stamps and footnotes: the same words in every kind of document.

#include "decode/documents.h"
#include "decode/values.h"

namespace decode {

namespace {

void read_electronic(const yaml::Value& value, model::Signature& out) {
  const yaml::Value* electronic = value.find("electronic");
  if (electronic == nullptr) return;
  out.boxed = electronic->is(yaml::Kind::map) || electronic->text == "reserved";
  if (electronic->is(yaml::Kind::map))
    out.electronic.push_back({words(*electronic, "certificate"), words(*electronic, "owner"),
                              words(*electronic, "from"), words(*electronic, "to")});
}

base::Span span_of(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  return value == nullptr ? map.span() : value->span();
}

model::Signature read_signature(const yaml::Value& value, const model::Profile& profile,
                                base::Diagnostics& diagnostics) {
  model::Signature out;
  out.post = lines(value, "post", diagnostics);
  out.name = person_name(value, diagnostics);
  out.plain_name = model::plain(out.name);
  out.nameless = is_nameless(value);
  out.post_span = span_of(value, "post");
  out.name_span = span_of(value, "name");
  out.beside = flag(value, "beside", false);
  out.boxed = profile.signature_box;
  read_electronic(value, out);
  return out;
}

model::PersonalStamp read_stamp(const yaml::Value& value, std::string_view word, bool at_right,
                                base::Diagnostics& diagnostics) {
  model::PersonalStamp out;
  out.word = text(value, "word", diagnostics);
  if (out.word.empty()) out.word = model::made(word);
  out.post = lines(value, "post", diagnostics);
  out.name = text(value, "name", diagnostics);
  out.date = text(value, "date", diagnostics);
  out.at_right = at_right;
  return out;
}

}  // namespace

std::vector<model::Signature> read_signatures(const yaml::Value& document, const model::Profile& profile,
                                              base::Diagnostics& diagnostics) {
  std::vector<model::Signature> out;
  for (const yaml::Value* value : one_or_more(document, "signature"))
    out.push_back(read_signature(*value, profile, diagnostics));
  if (!out.empty()) out.front().beside = false;
  return out;
}

std::vector<model::PersonalStamp> read_stamps(const yaml::Value& document, base::Diagnostics& diagnostics) {
  std::vector<model::PersonalStamp> out;
  const yaml::Value* stamps = document.find("stamps");
  if (stamps == nullptr) return out;
  if (const yaml::Value* agreed = stamps->find("agreed"); agreed != nullptr)
    out.push_back(read_stamp(*agreed, "СОГЛАСОВАНО", false, diagnostics));
  if (const yaml::Value* approved = stamps->find("approved"); approved != nullptr)
    out.push_back(read_stamp(*approved, "УТВЕРЖДАЮ", true, diagnostics));
  return out;
}

void read_footnotes(const yaml::Value& map, std::vector<model::Footnote>& out, base::Diagnostics& diagnostics) {
  if (const yaml::Value* footnotes = map.find("footnotes"); footnotes != nullptr)
    for (const yaml::Member& member : footnotes->members)
      out.push_back({member.key.text, {}, text(member.value, diagnostics), member.key.span()});
}

}  // namespace decode
