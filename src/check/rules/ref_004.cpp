// REF-004: «N» for the number sign in a document that prints «№», once a document.
// Example: «приложение N 1» in an order whose head says «№ 744».

#include "check/rules.h"
#include "model/walk.h"

#include <array>

namespace check {

namespace {

constexpr base::Message latin_sign{
    "REF-004",
    base::Severity::note,
    {"вместо знака «№» стоит латинская «N»", "a Latin “N” stands for the number sign"},
    {"замените «N» на «№» здесь и дальше в документе", "write “№” for “N” here and further on"},
    {"Правила подготовки нормативных правовых актов (постановление Правительства РФ от 13.08.1997 № 1009)",
     "Rules for preparing normative acts (Government resolution of 13.08.1997 No. 1009)"}};

constexpr std::array messages{&latin_sign};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// «N 15», «N15», «(N 3»: alone before a number.
bool is_sign(std::string_view text, std::size_t at) {
  const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text.substr(0, at).ends_with("\u00a0");
  std::string_view behind = text.substr(at + 1);
  if (behind.starts_with("\u00a0")) behind.remove_prefix(2);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  return begins && !behind.empty() && is_digit(behind.front());
}

// The act's number is printed behind «№», and so is it in every mark.
bool prints_the_sign(const model::Document& document) {
  bool out = std::holds_alternative<model::Order>(document.body);
  model::visit_lines(document, [&out](const model::Line& line, const model::Where&) {
    out = out || line.text.find("№") != std::string::npos;
  });
  return out;
}

void judge(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics) {
  bool found = false;
  model::visit_lines(document, [&](const model::Line& line, const model::Where& where) {
    for (std::size_t at = line.text.find('N'); at != std::string::npos && !found; at = line.text.find('N', at + 1)) {
      if (!line.written_at(at) || !is_sign(line.text, at) || !prints_the_sign(document)) continue;
      found = true;
      diagnostics.report(latin_sign, line.span_of(at, 1), {}, model::place_of(package, document.id, where));
    }
  });
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const model::Document& document : package.documents) judge(package, document, diagnostics);
}

}  // namespace

const Rule ref_004{"REF-004", {"знак номера", "the number sign"}, messages, find};

}  // namespace check
