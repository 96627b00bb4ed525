#include "app/kinds.h"

#include "base/failure.h"

#include <algorithm>
#include <array>

namespace app {

std::span<const Kind> kinds() {
  static constexpr std::array<Kind, 8> all{{
      //  name        printed workbook skeleton
      {"order", true, false, true},
      {"plan", true, false, true},
      {"approval", true, false, true},
      {"form", true, true, true},
      {"regulation", true, false, true},
      {"bodies", false, false, true},
      {"package", false, false, true},
      {"style", false, false, false},
  }};
  return all;
}

const Kind* find_kind(std::string_view name) {
  const auto all = kinds();
  const auto found = std::ranges::find(all, name, &Kind::name);
  return found == all.end() ? nullptr : &*found;
}

namespace {

struct KindOf {
  std::string_view operator()(const model::Order&) const { return "order"; }
  std::string_view operator()(const model::Plan&) const { return "plan"; }
  std::string_view operator()(const model::ApprovalSheet&) const { return "approval"; }
  std::string_view operator()(const model::Form&) const { return "form"; }
  std::string_view operator()(const model::Regulation&) const { return "regulation"; }
};

}  // namespace

const Kind& kind_of(const model::Document& document) {
  const Kind* kind = find_kind(std::visit(KindOf{}, document.body));
  base::ensure(kind != nullptr, "every document has a kind");
  return *kind;
}

}  // namespace app
