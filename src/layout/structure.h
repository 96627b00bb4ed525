// The tree of structure, made in the order of the blocks.
#pragma once

#include "blocks/style.h"
#include "pages/document.h"

#include <vector>

namespace layout {

class Structure {
 public:
  explicit Structure(std::vector<pages::Node>& nodes) : nodes_(nodes) {
    nodes_.push_back({pages::Role::document, {}, 1, 1});
  }

  [[nodiscard]] static pages::NodeId root() { return {0}; }

  pages::NodeId add(pages::Role role, pages::NodeId parent, std::size_t columns = 1, std::size_t rows = 1) {
    nodes_.push_back({role, parent, static_cast<std::uint16_t>(columns), static_cast<std::uint16_t>(rows)});
    return {static_cast<std::uint32_t>(nodes_.size() - 1)};
  }

 private:
  std::vector<pages::Node>& nodes_;
};

}  // namespace layout
