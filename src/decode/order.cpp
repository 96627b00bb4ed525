#include "decode/documents.h"
#include "decode/idle.h"
#include "decode/messages.h"
#include "decode/points.h"
#include "decode/typed_twice.h"
#include "decode/values.h"
#include "language/dates.h"

#include <array>

namespace decode {

namespace {

model::Verb read_verb(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Verb verb;
  if (document.find("verb") == nullptr) return verb;
  verb.by_hand = true;
  if (words(document, "verb") != "none") verb.text = text(document, "verb", diagnostics);
  return verb;
}

model::GivenBy given_by(const yaml::Value& document, std::string_view key) {
  const std::string word = words(document, key);
  if (word == "blank") return model::GivenBy::hand;
  return word == "stamp" ? model::GivenBy::system : model::GivenBy::author;
}

// «« 23 » 01 _____ 2019 г.»: typed as printed, with places to write in; a final act has none (ORD-006).
bool has_blanks(const yaml::Value& date) {
  return date.is(yaml::Kind::scalar) && date.text.find('_') != std::string::npos;
}

model::Written<base::Date> typed_date(const yaml::Value& document, base::Diagnostics& diagnostics) {
  const yaml::Value* value = document.find("date");
  if (value == nullptr || !has_blanks(*value)) return date(document, "date", diagnostics);
  return {value->text,
          language::read_date(value->text).date,
          true,
          {value->origin, 0, static_cast<std::uint32_t>(value->text.size())}};
}

// The act's day in the profile's form, unless the author gave words and meaning apart.
model::Written<base::Date> read_date(const yaml::Value& document, const model::Profile& profile,
                                     base::Diagnostics& diagnostics) {
  model::Written<base::Date> out = typed_date(document, diagnostics);
  drop_date_word(out, diagnostics);
  const yaml::Value* value = document.find("date");
  if (!out.meaning || value->is(yaml::Kind::map) || profile.dates == model::DateForm::as_typed) return out;
  const bool digits = profile.dates == model::DateForm::digits;
  out.words = digits ? language::date_in_digits(*out.meaning) : language::date_in_words(*out.meaning);
  return out;
}

// Numbers of a joint act stand in the order of its authors (ГОСТ Р 7.0.97-2016, 5.11).
void read_numbers(const yaml::Value& list, model::Order& order, base::Diagnostics& diagnostics) {
  for (const yaml::Value& part : list.items) {
    if (is_later(part.text)) diagnostics.report(misplaced_later, part.span(), {part.text});
    refuse_markup(part, diagnostics);
    model::Written<std::string> number = written(part);
    drop_number_sign(number, diagnostics);
    order.number.words += (order.number.words.empty() ? "" : "/") + number.words;
    order.numbers.push_back(number.words);
  }
  order.number.meaning = order.number.words;
  order.number.by_hand = true;
  order.number.span = list.span();
}

void read_requisites(const yaml::Value& document, const model::Profile& profile, model::Order& order,
                     base::Diagnostics& diagnostics) {
  order.date_by = given_by(document, "date");
  if (order.date_by == model::GivenBy::author) order.date = read_date(document, profile, diagnostics);
  order.number_by = given_by(document, "number");
  const yaml::Value* number = document.find("number");
  if (number != nullptr && number->is(yaml::Kind::list))
    read_numbers(*number, order, diagnostics);
  else if (order.number_by == model::GivenBy::author)
    order.number = act_number(document, diagnostics);
  // The stamp that takes the place of both in the head brings both.
  order.registration_box = profile.registration_box;
  if (!order.registration_box) return;
  if (order.date.words.empty() && order.date_by == model::GivenBy::author) order.date_by = model::GivenBy::system;
  if (order.number.words.empty() && order.number_by == model::GivenBy::author) order.number_by = model::GivenBy::system;
}

std::vector<model::HeadColumn> read_heads(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::HeadColumn own;
  for (model::Text& line : lines(document, "head", diagnostics)) own.lines.push_back({std::move(line)});
  own.heading = text(document, "heading", diagnostics);
  std::vector<model::HeadColumn> out;
  out.push_back(std::move(own));
  return out;
}

// A visa has what it has: one without `name:` is a heading over others.
model::SheetVisa read_visa(const yaml::Value& value, base::Diagnostics& diagnostics) {
  return {text(value, "role", diagnostics),
          lines(value, "post", diagnostics),
          person_name(value, diagnostics),
          text(value, "phone", diagnostics),
          text(value, "date", diagnostics),
          is_nameless(value) || value.find("name") == nullptr,
          value.span()};
}

// What the paper bears already is printed by nobody.
void report_preprinted(const yaml::Value& document, const model::Profile& profile, base::Diagnostics& diagnostics) {
  if (profile.head != model::HeadLook::preprinted) return;
  const base::Phrase way_out{
      "бланк отпечатан заранее (head: preprinted), и это на нём уже есть; что на бланке, говорит "
      "blank_holds: в стиле",
      "the blank is preprinted (head: preprinted) and bears this; what it bears is said by "
      "blank_holds: of the style"};
  report_idle(document, "head", way_out, diagnostics);
  if (profile.blank_holds >= model::BlankHolds::act) report_idle(document, "heading", way_out, diagnostics);
  if (profile.blank_holds == model::BlankHolds::date) report_idle(document, "place", way_out, diagnostics);
}

model::CopyMark read_copy_mark(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::CopyMark out;
  const yaml::Value* copy = document.find("copy");
  if (copy == nullptr) return out;
  for (const yaml::Value* line : one_or_more(*copy, "post")) out.post.push_back(line->text);
  out.name = words(*copy, "name");
  out.date = words(*copy, "date");
  out.kept = words(*copy, "kept");
  for (const yaml::Member& member : copy->members) {
    if (member.value.is(yaml::Kind::scalar)) refuse_markup(member.value, diagnostics);
    for (const yaml::Value& line : member.value.items) refuse_markup(line, diagnostics);
  }
  return out;
}

// ---- distribution

model::Recipient read_recipient(const yaml::Value& value, base::Diagnostics& diagnostics) {
  if (value.is(yaml::Kind::scalar)) return {{}, text(value, diagnostics), std::nullopt};
  return {{}, text(value, "to", diagnostics), whole_number(value, "copies")};
}

model::RecipientGroup read_group(const yaml::Value& map, base::Diagnostics& diagnostics) {
  model::RecipientGroup group;
  group.title = text(map, "title", diagnostics);
  if (const yaml::Value* list = map.find("list"); list != nullptr)
    for (const yaml::Value& item : list->items) group.recipients.push_back(read_recipient(item, diagnostics));
  return group;
}

void count(const yaml::Value& map, model::Distribution& out) {
  const bool numbered = flag(map, "numbered", false);
  int number = 0;
  std::int64_t copies = 0;
  for (model::RecipientGroup& group : out.groups)
    for (model::Recipient& recipient : group.recipients) {
      if (numbered) recipient.number = std::to_string(++number) + ".";
      copies += recipient.copies.value_or(1);
    }
  if (flag(map, "total", false)) out.total = std::to_string(copies);
}

model::DistributionPlace place_of(std::string_view word) {
  if (word == "after") return model::DistributionPlace::after_executor;
  return word == "sheet" ? model::DistributionPlace::sheet : model::DistributionPlace::before_executor;
}

void read_look(const yaml::Value& map, model::Distribution& out, base::Diagnostics& diagnostics) {
  out.place = place_of(words(map, "place"));
  out.in_line = words(map, "layout") == "paragraph";
  out.columns = whole_number(map, "columns").value_or(1);
  out.across = words(map, "fill") == "across";
  if (const std::string word = words(map, "copies_word"); !word.empty()) out.copies_word = word == "none" ? "" : word;
  for (const char* key : {"columns", "fill"})
    if (out.in_line)
      report_idle(map, key,
                  {"получатели стоят одним абзацем, столбцов в нём нет: уберите layout: paragraph или этот ключ",
                   "the recipients stand in one paragraph without columns: drop layout: paragraph or this key"},
                  diagnostics);
  if (!out.in_line && out.columns < 2)
    report_idle(map, "fill",
                {"столбец один: добавьте, например, columns: 2", "there is one column: add, for instance, columns: 2"},
                diagnostics);
}

// A list of lines, or a map with groups, copies and columns.
model::Distribution read_distribution(const yaml::Value& document, base::Diagnostics& diagnostics) {
  model::Distribution out;
  const yaml::Value* value = document.find("distribution");
  if (value == nullptr) return out;
  if (value->is(yaml::Kind::list)) {
    out.groups.emplace_back();
    for (const yaml::Value& item : value->items)
      out.groups.back().recipients.push_back(read_recipient(item, diagnostics));
    return out;
  }
  out.title = text(*value, "title", diagnostics);
  read_look(*value, out, diagnostics);
  if (value->find("list") != nullptr) {
    out.groups.push_back(read_group(*value, diagnostics));
    out.groups.back().title = {};
  }
  if (const yaml::Value* groups = value->find("groups"); groups != nullptr)
    for (const yaml::Value& group : groups->items) out.groups.push_back(read_group(group, diagnostics));
  count(*value, out);
  return out;
}

std::vector<model::Point> read_points(const yaml::Value& document, const model::Profile& profile,
                                      std::vector<model::Footnote>& footnotes, base::Diagnostics& diagnostics) {
  SharedColumns columns(document);
  PointReader reader(read_point_patterns(document, profile.point_numbers, diagnostics), footnotes, columns,
                     diagnostics);
  std::vector<int> levels{0};
  std::vector<model::Point> out = reader.read(document, levels);
  columns.report_unused(diagnostics);
  drop_lone_number(std::array{&out});
  return out;
}

// A name, or those of the documents that are one appendix.
void read_appendix(const yaml::Value& value, model::Order& order) {
  if (!value.is(yaml::Kind::list)) order.appendices.push_back({{value.text}, {}, value.span()});
  for (const yaml::Value& one : value.items)
    order.appendices.push_back({{one.text}, {}, one.span(), &one != &value.items.front()});
}

}  // namespace

model::Order read_order(const yaml::Value& document, const model::Profile& profile, base::Diagnostics& diagnostics) {
  model::Order order;
  order.act = words(document, "act");
  order.span = document.span();
  order.status = words(document, "status") == "final" ? model::Status::final : model::Status::draft;
  for (const yaml::Value* issuer : one_or_more(document, "issuer"))
    order.issuers.push_back({{issuer->text}, issuer->span()});
  order.heads = read_heads(document, diagnostics);
  order.registration = text(document, "registration", diagnostics);
  read_requisites(document, profile, order, diagnostics);
  order.place = text(document, "place", diagnostics);
  report_preprinted(document, profile, diagnostics);
  order.title = text(document, "title", diagnostics);
  order.edition = text(document, "edition", diagnostics);
  order.preamble = text(document, "preamble", diagnostics);
  order.verb = read_verb(document, diagnostics);
  read_footnotes(document, order.footnotes, diagnostics);
  order.points = read_points(document, profile, order.footnotes, diagnostics);
  order.signatures = read_signatures(document, profile, diagnostics);
  if (const yaml::Value* visas = document.find("visas"); visas != nullptr)
    for (const yaml::Value& visa : visas->items) order.visas.push_back(read_visa(visa, diagnostics));
  for (const yaml::Value* appendix : one_or_more(document, "appendices")) read_appendix(*appendix, order);
  order.executor = lines(document, "executor", diagnostics);
  order.distribution = read_distribution(document, diagnostics);
  order.copy_mark = read_copy_mark(document, diagnostics);
  return order;
}

}  // namespace decode
