#include "decode/decode.h"
#include "decode/documents.h"
#include "decode/values.h"

namespace decode {

void read_settings(const yaml::Value& document, model::Settings& out) {
  if (kind_of(document) != "package") return;
  out.published = flag(document, "publish", out.published);
  const yaml::Value* limits = document.find("limits");
  if (limits == nullptr) return;
  model::Limits& own = out.limits;
  own.open_deadlines = whole_number(*limits, "open_deadlines").value_or(own.open_deadlines);
}

}  // namespace decode
