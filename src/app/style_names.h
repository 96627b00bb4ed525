// Names under `paragraphs:` and `tables:` of an overlay. One that the base profiles do not have is a style of one's
// own, which a template must use; one that nothing uses changes nothing and is a slip.
#pragma once

#include "base/diagnostic.h"
#include "blocks/style.h"
#include "yaml/value.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct StyleName {
  std::string name;
  bool of_table = false;
  base::Span span;
  std::string like;  // the style it starts from
};

// Those that overlays have and the profiles under them have not.
std::vector<StyleName> own_style_names(std::span<const yaml::Value* const> profiles,
                                       std::span<const yaml::Value* const> overlays);

// Reports the names that no template uses, neither itself nor through a style that is like it.
void refuse_unused_styles(const std::vector<StyleName>& own, const blocks::StyleSheet& styles,
                          const std::function<bool(std::string_view name, bool of_table)>& is_used,
                          base::Diagnostics& diagnostics);

}  // namespace app
