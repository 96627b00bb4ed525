#include "decode/act_mention.h"

#include "decode/messages.h"

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

std::string date_and_number(std::string_view date, std::string_view number) {
  std::string out = "от ";
  out.append(date.empty() ? "____________" : date);
  return out.append(" № ").append(number.empty() ? "________" : number);
}

}  // namespace decode
