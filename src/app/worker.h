// What one thread keeps from package to package: shaped words, divided words, faces cut for documents before.
// Everything in it can be made again, and is thrown away when there is too much of it; no output depends on what it
// holds.
#pragma once

#include "app/resources.h"
#include "fonts/shaper.h"
#include "layout/kept.h"
#include "write/pdf/font_streams.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace app {

class Worker {
 public:
  explicit Worker(const Resources& resources) : resources_(resources) {}

  [[nodiscard]] const Resources& resources() const { return resources_; }

  // Of one family: its fonts() are the faces of this family, then their substitutes.
  fonts::Shaper& shaper(std::string_view family) { return type(family).shaper; }
  layout::Kept& kept(std::string_view family);
  pdf::FontShelf& font_shelf(std::string_view family) { return type(family).shelf; }

  // Between packages, when nothing refers to a word any more.
  void tidy();

 private:
  struct Type {
    explicit Type(const fonts::FontSet& fonts) : shaper(fonts), shelf(fonts) {}
    fonts::Shaper shaper;
    pdf::FontShelf shelf;
    std::optional<layout::Kept> kept;  // a workbook needs no hyphenation
  };
  Type& type(std::string_view family);

  const Resources& resources_;
  std::map<std::string, Type, std::less<>> types_;  // by family
};

}  // namespace app
