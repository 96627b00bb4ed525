#include "decode/ahead.h"

#include "decode/messages.h"
#include "decode/values.h"
#include "language/lengths.h"

namespace decode {

model::Ahead read_ahead(const yaml::Value& map, base::Diagnostics& diagnostics) {
  constexpr base::Length most = base::Length::mm(200);
  model::Ahead out;
  out.new_page = flag(map, "new_page", false);
  const auto space = language::parse_length(words(map, "space_before"));
  if (!space) return out;
  if (*space <= most)
    out.space = *space;
  else
    diagnostics.report(absurd_space, map.find("space_before")->span(), {map.find("space_before")->text});
  return out;
}

}  // namespace decode
