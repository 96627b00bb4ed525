#include "app/output_name.h"

#include "app/messages.h"
#include "app/opened_package.h"
#include "base/failure.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "decode/decode.h"
#include "language/dates.h"
#include "language/letters.h"
#include "yaml/read.h"

#include <algorithm>
#include <optional>

namespace app {

namespace {

// `kind: order` in a line of its own, however it is spaced and quoted.
bool says_kind(std::string_view text, std::string_view kind) {
  constexpr std::string_view key = "kind:";
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const std::size_t word = text.find_first_not_of(" '\"", at + key.size());
    if (word != std::string_view::npos && text.substr(word).starts_with(kind)) return true;
  }
  return false;
}

// The value of a file that says it is of this kind and has this key; others, of thousands of rows perhaps, are not
// read.
std::optional<yaml::Value> value_of(const InputFiles& files, const std::string& name, std::string_view kind,
                                    std::string_view key) {
  if (files.kind(name) != FileKind::file) return std::nullopt;
  const base::Bytes bytes = files.read_text(name, base::limits::file_bytes);
  if (bytes.find(key) == base::Bytes::npos || !says_kind(bytes, kind)) return std::nullopt;
  base::Diagnostics ignored;  // they are told when the package is read
  std::optional<yaml::Value> value = yaml::read({base::FileId{0}, {}, name, bytes}, ignored);
  if (!value || decode::kind_of(*value) != kind) return std::nullopt;
  return value;
}

std::optional<yaml::Value> find_document(const InputFiles& files, std::string_view kind, std::string_view key) {
  for (const std::string& name : files.names("", ".yaml"))
    if (auto value = value_of(files, name, kind, key)) return value;
  return std::nullopt;
}

std::string words(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  if (value == nullptr) return {};
  if (value->is(yaml::Kind::scalar)) return value->text;
  std::string out;  // numbers of a joint act
  for (const yaml::Value& item : value->items) out += (out.empty() ? "" : "-") + item.text;
  return out;
}

std::string number_of(const yaml::Value& act) {
  std::string number = words(act, "number");
  if (number.starts_with("№")) number.erase(0, std::string_view("№").size());
  const bool later = number == "blank" || number == "stamp" || number.find('_') != std::string::npos;
  return later ? std::string{} : number;
}

std::string date_of(const yaml::Value& act) {
  const yaml::Value* date = act.find("date");
  if (date == nullptr) return {};
  const bool card = date->is(yaml::Kind::map);
  std::string typed = card ? words(*date, "means") : date->text;
  if (card && typed.empty()) typed = words(*date, "words");
  const auto read = language::read_date(typed).date;
  return read ? language::date_in_digits(*read) : std::string{};
}

// «Приказ 01-21/744 от 12.11.2025»
std::string name_of(const yaml::Value& act) {
  const std::string number = number_of(act), date = date_of(act), kind = words(act, "act");
  if (kind.empty() || (number.empty() && date.empty())) return {};
  std::string out = language::with_capital(kind);
  if (!number.empty()) out += " " + number;
  if (!date.empty()) out += " от " + date;
  return out;
}

// What Windows refuses in a name of a file, and what would lead out of the folder, becomes a hyphen; a name ends with
// neither a dot nor a blank there and is not longer than 255 bytes anywhere, its ending included.
std::string as_file_name(std::string_view words) {
  constexpr std::size_t most_bytes = 200;
  std::string out;
  for (std::size_t at = 0; at < words.size(); at += base::code_point_length(words, at)) {
    const std::string_view letter = words.substr(at, base::code_point_length(words, at));
    if (out.size() + letter.size() > most_bytes) break;
    const bool refused = static_cast<unsigned char>(letter.front()) < 0x20 || letter == "\x7F" ||
                         std::string_view("/\\:*?\"<>|").find(letter) != std::string_view::npos;
    out += refused ? "-" : letter;
  }
  while (!out.empty() && (out.back() == '.' || out.back() == ' ')) out.pop_back();
  out.erase(0, out.find_first_not_of(". "));
  return out;
}

std::string wanted_name(const InputFiles& files, bool by_act) {
  const auto settings = find_document(files, "package", "name");
  const std::string typed = settings ? words(*settings, "name") : std::string{};
  if (!typed.empty() && typed != "act") return typed;
  if (typed.empty() && !by_act) return {};
  const auto act = find_document(files, "order", "act");
  return act ? name_of(*act) : std::string{};
}

}  // namespace

std::string OutputName::of(const model::Document& document) const {
  return act.empty() || !std::holds_alternative<model::Order>(document.body) ? document.id.value : act;
}

OutputName output_name(const InputFiles& files, std::string usual, bool by_act) {
  std::string name;
  try {
    name = as_file_name(wanted_name(files, by_act));
  } catch (const base::Failure&) {
    // What cannot be read is told when the package is.
  }
  if (name.empty()) return {std::move(usual), {}};
  return {name, name};
}

OutputName output_name(const std::filesystem::path& package, bool by_act) {
  return output_name(InputFiles(package), package_name(package), by_act);
}

void refuse_taken_name(const Documents& documents, base::Diagnostics& diagnostics) {
  const auto settings = std::ranges::find(documents.values, "package", decode::kind_of);
  const yaml::Value* name = settings == documents.values.end() ? nullptr : settings->find("name");
  if (name == nullptr) return;
  const std::string meant = as_file_name(name->text);
  for (std::size_t i = 0; i < documents.values.size(); ++i)
    if (documents.stems[i] == meant && decode::kind_of(documents.values[i]) != "order")
      diagnostics.report(taken_name, name->span(), {meant, documents.stems[i]});
}

}  // namespace app
