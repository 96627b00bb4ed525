#include "model/kinds.h"

#include "base/failure.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace model {

namespace {

template <class Body>
DocumentBody empty() {
  return Body{};
}

template <class Body, std::size_t... Each>
constexpr std::size_t alternative(std::index_sequence<Each...>) {
  return ((std::is_same_v<Body, std::variant_alternative_t<Each, DocumentBody>> ? Each : 0) + ...);
}

constexpr auto every_alternative = std::make_index_sequence<std::variant_size_v<DocumentBody>>{};

template <class Body>
constexpr KindBody holds{alternative<Body>(every_alternative), &empty<Body>};

constexpr std::optional<KindBody> nothing;

// clang-format off
constexpr std::array<Kind, 9> table{{
    // name        gloss                                               body                  workbook skeleton sole imported, words
    {"order",      {"приказ", "order"},                                holds<Order>,         false,  true,  true,  true,
     "распоряжение постановление решение указание акт"},
    {"plan",       {"план", "plan"},                                   holds<Plan>,          false,  true,  false, true,
     "дорожная карта график комплекс мер мероприятий мероприятия"},
    {"approval",   {"лист согласования", "approval sheet"},            holds<ApprovalSheet>, false,  true,  false, false,
     "визы ознакомление лист ознакомления"},
    {"form",       {"анкета", "questionnaire"},                        holds<Form>,          true,   true,  false, true,
     "форма опросник опросный лист вопросник"},
    {"regulation", {"положение, порядок, перечень", "regulation"},     holds<Regulation>,    false,  true,  false, false,
     "правила регламент состав перечень инструкция положение порядок список"},
    {"bodies",     {"реестр", "register"},                             nothing,               false,  true,  false, false,
     "органы сокращения справочник"},
    {"acts",       {"нормативная база", "register of acts"},           nothing,               false,  true,  false, false,
     "ссылки законы"},
    {"style",      {"стиль", "style"},                                 nothing,               false,  false, false, false,
     "оформление"},
    {"package",    {"настройки", "settings"},                          nothing,               false,  true,  true,  false,
     "пакет параметры"},
}};
// clang-format on

constexpr std::ptrdiff_t rows_of(std::size_t alternative) {
  return std::ranges::count_if(
      table, [alternative](const Kind& kind) { return kind.body && kind.body->alternative == alternative; });
}

template <std::size_t... Each>
constexpr bool one_row_each(std::index_sequence<Each...>) {
  return ((rows_of(Each) == 1) && ...);
}

static_assert(one_row_each(every_alternative), "what a document may hold is one row of the table");

std::string line_of(const Text& title) { return plain(title); }
std::string line_of(const std::vector<Text>& title) {
  std::string out;
  for (const Text& line : title) out += (out.empty() ? "" : " ") + plain(line);
  return out;
}

struct Called {
  std::string operator()(const Order& order) const { return order.act; }
  std::string operator()(const Plan&) const { return "план"; }
  std::string operator()(const ApprovalSheet& sheet) const {
    return sheet.sheet == SheetKind::acquaintance ? "лист ознакомления" : "лист согласования";
  }
  std::string operator()(const Form&) const { return "форма"; }
  std::string operator()(const Regulation&) const { return "положение"; }
};

void add(std::string_view name, std::string_view gloss, std::string& list) {
  list.append(list.empty() ? "" : ", ").append(name);
  if (gloss != name) list.append(" (").append(gloss).append(")");
}

}  // namespace

std::span<const Kind> kinds() { return table; }

const Kind* find_kind(std::string_view name) {
  const auto* found = std::ranges::find(table, name, &Kind::name);
  return found == table.end() ? nullptr : found;
}

const Kind& kind_of(const Document& document) {
  const auto* found = std::ranges::find_if(
      table, [&document](const Kind& kind) { return kind.body && kind.body->alternative == document.body.index(); });
  base::ensure(found != table.end(), "every document has a kind");
  return *found;
}

base::Phrase listed_kinds(bool (*fits)(const Kind&)) {
  base::Phrase out;
  for (const Kind& kind : table) {
    if (!fits(kind)) continue;
    add(kind.name, kind.gloss.ru, out.ru);
    add(kind.name, kind.gloss.en, out.en);
  }
  return out;
}

std::string title_of(const Document& document) {
  return std::visit([](const auto& body) { return line_of(body.title); }, document.body);
}

std::string called(const Document& document) { return std::visit(Called{}, document.body); }

const Mark* mark_of(const Document& document) {
  const auto mark = [](const auto& body) -> const Mark* {
    if constexpr (requires { body.mark; })
      return &body.mark;
    else
      return nullptr;
  };
  return std::visit(mark, document.body);
}

Mark* mark_of(Document& document) { return const_cast<Mark*>(mark_of(std::as_const(document))); }

}  // namespace model
