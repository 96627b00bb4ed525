// A foreign sheet: an image, or pages of a PDF, with a caption.
#pragma once

#include "base/length.h"
#include "model/text.h"

#include <optional>
#include <string>
#include <vector>

namespace model {

struct Picture {
  std::string file;
  int first_page = 1;
  std::optional<int> last_page;         // nothing: the last there is
  base::Span pages_span;                // of `pages:`, else of the file's name
  std::optional<base::Length> width;    // nothing: as large as its points allow
  Text caption;                         // under it; of several pages under the last
  base::Span span;                      // of the file's name
  std::vector<std::string> names = {};  // of Package::pictures, in order; none until its file was read
};

}  // namespace model
