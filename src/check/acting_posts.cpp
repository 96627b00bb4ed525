#include "check/acting_posts.h"

#include "language/letters.h"

#include <algorithm>
#include <array>
#include <string>

namespace check {

bool is_acting_post(std::string_view post) {
  std::string small = language::lower(post);
  std::erase(small, ' ');
  return std::ranges::any_of(std::array{"и.о", "ио", "врио", "вр.и.о", "временноисполн", "исполняющ"},
                             [&small](const char* sign) { return small.starts_with(sign); });
}

}  // namespace check
