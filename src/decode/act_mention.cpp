#include "decode/act_mention.h"

#include "decode/messages.h"
#include "model/later.h"

namespace decode {

const std::string& genitive_of(const model::Body& body, base::Diagnostics& diagnostics) {
  if (body.genitive.empty()) diagnostics.report(missing_genitive, body.span, {body.id.value});
  return body.genitive;
}

std::string issuers_genitive(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics) {
  std::string out;
  for (std::size_t i = 0; i < order.issuers.size(); ++i) {
    const model::Body* issuer = package.register_.find_body(order.issuers[i].body);
    if (issuer == nullptr) continue;
    const bool last = i + 1 == order.issuers.size();
    out += (out.empty() ? "" : last ? " и " : ", ") + genitive_of(*issuer, diagnostics);
  }
  return out;
}

namespace {

model::Piece words(std::string_view said) { return model::Words{std::string(said), {}, {}}; }

model::Piece given(const std::string& said, model::GivenBy by, model::Piece later, std::string_view rule) {
  if (!said.empty()) return words(said);
  return by == model::GivenBy::system ? std::move(later) : words(rule);
}

}  // namespace

model::Text date_and_number(const model::Package& package, const model::Order& order,
                            const model::Written<base::Date>& date, const model::Written<std::string>& number,
                            const model::DocumentId& sheet) {
  model::Paragraph line;
  line.pieces.push_back(words("от "));
  line.pieces.push_back(given(date.words, order.date_by, model::later_date(package.profile, sheet), "____________"));
  line.pieces.push_back(words(" № "));
  line.pieces.push_back(given(number.words, order.number_by, model::later_number(package.profile, sheet), "________"));
  return {{std::move(line)}};
}

}  // namespace decode
