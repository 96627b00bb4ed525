#include "app/register_act.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "check/blanks.h"
#include "decode/decode.h"
#include "language/dates.h"
#include "language/letters.h"
#include "yaml/edit.h"

#include <algorithm>

namespace app {

namespace {

using Edits = std::vector<yaml::Edit>;

bool is_one_line(std::string_view words) {
  return !base::find_bad_utf8(words) &&
         std::ranges::none_of(words, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
}

yaml::Value scalar(std::string_view words) {
  yaml::Value out;
  out.kind = yaml::Kind::scalar;
  out.text = words;
  return out;
}

// Behind the member `key`, where a person would look for it.
std::size_t place_behind(const yaml::Value& document, std::string_view key) {
  const auto found =
      std::ranges::find_if(document.members, [key](const yaml::Member& member) { return member.key.text == key; });
  return found == document.members.end() ? yaml::Insert::last
                                         : static_cast<std::size_t>(found - document.members.begin()) + 1;
}

void set_scalar(const yaml::Value& document, std::string_view key, std::string_view behind, const std::string& words,
                Edits& edits) {
  if (document.find(key) != nullptr)
    edits.emplace_back(yaml::Replace{"/" + std::string(key), words});
  else
    edits.emplace_back(yaml::Insert{"", std::string(key), scalar(words), place_behind(document, behind)});
}

// A card {words, means} stays one, with the comments in it.
void set_date(const yaml::Value& document, const std::string& words, Edits& edits) {
  const yaml::Value* date = document.find("date");
  if (date == nullptr || !date->is(yaml::Kind::map)) return set_scalar(document, "date", "issuer", words, edits);
  for (const char* key : {"words", "means"}) {
    if (date->find(key) != nullptr)
      edits.emplace_back(yaml::Replace{std::string("/date/") + key, words});
    else
      edits.emplace_back(yaml::Insert{"/date", key, scalar(words)});
  }
}

std::string joined(const std::vector<std::string>& numbers) {
  std::string out;
  for (const std::string& number : numbers) out += (out.empty() ? "" : "/") + number;
  return out;
}

void set_items(const yaml::Value& list, const std::vector<std::string>& numbers, Edits& edits) {
  const auto item = [](std::size_t i) { return "/number/" + std::to_string(i); };
  for (std::size_t i = 0; i < std::max(list.items.size(), numbers.size()); ++i) {
    if (i >= numbers.size())
      edits.emplace_back(yaml::Remove{item(i)});
    else if (i < list.items.size())
      edits.emplace_back(yaml::Replace{item(i), numbers[i]});
    else
      edits.emplace_back(yaml::Insert{"/number", "", scalar(numbers[i])});
  }
}

void set_number(const yaml::Value& document, const std::vector<std::string>& numbers, Edits& edits) {
  const yaml::Value* number = document.find("number");
  if (number != nullptr && number->is(yaml::Kind::list)) return set_items(*number, numbers, edits);
  const char* behind = document.find("date") != nullptr ? "date" : "issuer";
  if (number != nullptr || numbers.size() == 1) return set_scalar(document, "number", behind, joined(numbers), edits);
  yaml::Value list;
  list.kind = yaml::Kind::list;
  for (const std::string& one : numbers) list.items.push_back(scalar(one));
  edits.emplace_back(yaml::Insert{"", "number", std::move(list), place_behind(document, behind)});
}

std::vector<std::string> parts_of(std::string_view words, char mark) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find(mark, at), words.size());
    std::string part(words.substr(at, end - at));
    part.erase(0, part.find_first_not_of(' '));
    part.resize(part.find_last_not_of(' ') + 1);
    out.push_back(std::move(part));
    at = end + 1;
  }
  return out;
}

bool is_broken(const OpenedPackage& opened, base::FileId file) {
  return std::ranges::any_of(opened.diagnostics.all(), [file](const base::Diagnostic& finding) {
    return finding.severity() == base::Severity::error && finding.message->id.starts_with("SCH-") &&
           finding.span.origin.file == file;
  });
}

}  // namespace

std::optional<base::Wording> fault_of_date(std::string_view words) {
  const base::Wording unreadable{"дата не понята; напишите 15.05.2025 или «15 мая 2025 г.»",
                                 "date not understood; write 15.05.2025"};
  if (!is_one_line(words) || words.empty() || check::leaves_room(words)) return unreadable;
  if (language::is_letter(base::code_point_at(words, 0))) return unreadable;  // «от …» would stand twice
  const language::DateReading reading = language::read_date(words);
  if (reading.impossible) return base::Wording{"такого дня нет в календаре", "the calendar has no such day"};
  return reading.date ? std::nullopt : std::optional(unreadable);
}

std::optional<base::Wording> fault_of_number(std::string_view words) {
  if (!is_one_line(words) || words.find_first_of("<>") != std::string_view::npos)
    return base::Wording{"номер пишут одной строкой, без разметки", "a number is one line without markup"};
  if (words == "blank" || words == "stamp" || words == "none" || !check::says_something(words) ||
      check::leaves_room(words))
    return base::Wording{"нужен сам номер, без пропусков", "the number itself is needed, without blanks"};
  if (words.starts_with("№"))
    return base::Wording{"номер пишут без знака «№»: его ставит программа", "leave out “№”: it is made"};
  return std::nullopt;
}

std::optional<ActFile> find_act(const OpenedPackage& opened) {
  const auto is_act = [](const yaml::Value& value) { return decode::kind_of(value) == "order"; };
  const auto found = std::ranges::find_if(opened.values, is_act);
  if (found == opened.values.end() || is_broken(opened, found->origin.file)) return std::nullopt;
  ActFile out;
  out.document = &*found;
  out.name = opened.sources.at(found->origin.file).name;
  if (const yaml::Value* act = found->find("act"); act != nullptr) out.act = act->text;
  const yaml::Value* issuer = found->find("issuer");
  if (issuer != nullptr && issuer->is(yaml::Kind::list)) out.issuers = issuer->items.size();
  return out;
}

std::optional<std::vector<std::string>> numbers_of(std::string_view words, std::size_t issuers) {
  if (issuers < 2) return std::vector<std::string>{std::string(words)};
  for (const char mark : {',', '/'})
    if (auto parts = parts_of(words, mark); parts.size() == issuers) return parts;
  return std::nullopt;
}

base::Bytes registered(const OpenedPackage& opened, const ActFile& act, const std::string& date,
                       const std::vector<std::string>& numbers) {
  Edits edits;
  set_scalar(*act.document, "status", "act", "final", edits);
  set_date(*act.document, date, edits);
  set_number(*act.document, numbers, edits);
  yaml::Edited edited = yaml::edit(opened.sources.at(act.document->origin.file), *act.document, edits);
  if (!edited.refused.empty())
    throw base::Failure(act.name, {"дату, номер и status не удалось вписать: поставьте их значения на отдельные строки",
                                   "date, number and status could not be set; put their values on lines of their own"});
  return std::move(edited.bytes);
}

}  // namespace app
