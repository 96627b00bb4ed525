#include "base/failure.h"

namespace base {

Failure::Failure(std::string path, Wording cause, std::string detail)
    : std::runtime_error(path + ": " + std::string(cause.en) + (detail.empty() ? "" : ": " + detail)),
      path_(std::move(path)),
      cause_(cause),
      detail_(std::move(detail)) {}

std::string Failure::cause(Language language) const {
  const std::string text(cause_.in(language));
  return detail_.empty() ? text : text + ": " + detail_;
}

void throw_defect(const char* promise, std::source_location at) {
  const std::string file = at.file_name();
  throw Defect(file.substr(file.rfind('/') + 1) + ":" + std::to_string(at.line()) + ": " + promise);
}

}  // namespace base
