// A foreign sheet: the file it comes from, and which pages of it.

#include "decode/documents.h"
#include "decode/values.h"
#include "language/lengths.h"

#include <algorithm>

namespace decode {

namespace {

// «3», «2-5», «2–5»; the schema lets nothing else through.
void read_pages(const yaml::Value& value, model::Picture& out) {
  const std::string& typed = value.text;
  const std::size_t first_end = std::min(typed.find_first_not_of("0123456789"), typed.size());
  const std::size_t last = typed.find_last_not_of("0123456789");
  out.pages_span = value.span();
  out.first_page = whole_number(typed.substr(0, first_end)).value_or(0);
  out.last_page = last == std::string::npos ? out.first_page : whole_number(typed.substr(last + 1)).value_or(0);
}

}  // namespace

model::Picture read_picture(const yaml::Value& value, base::Diagnostics& diagnostics) {
  model::Picture out;
  const yaml::Value& file = value.is(yaml::Kind::map) ? *value.find("file") : value;
  out.file = file.text;
  out.span = out.pages_span = file.span();
  if (!value.is(yaml::Kind::map)) return out;
  if (const yaml::Value* pages = value.find("pages"); pages != nullptr) read_pages(*pages, out);
  out.width = language::parse_length(words(value, "width"));
  out.caption = text(value, "caption", diagnostics);
  return out;
}

}  // namespace decode
