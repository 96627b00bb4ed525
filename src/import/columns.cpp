#include "import/columns.h"

#include "import/texts.h"

#include <algorithm>
#include <array>
#include <span>

namespace import_ {

namespace {

struct KnownKey {
  std::string_view key;
  std::string_view heading;
};

constexpr std::array<KnownKey, 9> keys{{{"number", "№ п/п"},
                                        {"measure", "Мероприятие"},
                                        {"deadline", "Срок"},
                                        {"responsible", "Ответственный исполнитель"},
                                        {"result", "Ожидаемый результат"},
                                        {"document", "Документ"},
                                        {"place", "Место"},
                                        {"cost", "Стоимость"},
                                        {"note", "Примечание"}}};

// The words by which a heading is known; the first of them in it counts: «Документ, закрепляющий результат».
struct Sign {
  std::string_view part;
  std::string_view key;  // empty: of a column of one's own
};
constexpr std::array<Sign, 22> signs{{{"п/п", "number"},
                                      {"п.п", "number"},
                                      {"срок", "deadline"},
                                      {"дата", "deadline"},
                                      {"период", "deadline"},
                                      {"время", "deadline"},
                                      {"исполнител", "responsible"},
                                      {"ответствен", "responsible"},
                                      {"результат", "result"},
                                      {"документ", "document"},
                                      {"источник", ""},
                                      {"финансир", "cost"},
                                      {"стоимост", "cost"},
                                      {"затрат", "cost"},
                                      {"расход", "cost"},
                                      {"место", "place"},
                                      {"примечан", "note"},
                                      {"отметка", "note"},
                                      {"показател", ""},
                                      {"категори", ""},
                                      {"форма", ""},
                                      {"мероприят", "measure"}}};
// Words that stand over anything: they count where no other does.
constexpr std::array<Sign, 7> weak_signs{{{"наименование", "measure"},
                                          {"содержание", "measure"},
                                          {"направлени", "measure"},
                                          {"вид работ", "measure"},
                                          {"действи", "measure"},
                                          {"задач", "measure"},
                                          {"работ", "measure"}}};

constexpr std::array<Sign, 10> own_names{{{"источник", "source"},
                                          {"показател", "indicator"},
                                          {"категори", "audience"},
                                          {"участник", "audience"},
                                          {"форма", "form"},
                                          {"вид", "sort"},
                                          {"единиц", "unit"},
                                          {"количеств", "quantity"},
                                          {"статус", "state"},
                                          {"контрол", "control"}}};

const Sign* first_of(std::span<const Sign> all, std::string_view words) {
  const Sign* found = nullptr;
  std::size_t first = std::string_view::npos;
  for (const Sign& sign : all)
    if (const std::size_t at = words.find(sign.part); at < first) {
      first = at;
      found = &sign;
    }
  return found;
}

}  // namespace

std::string key_of_heading(std::string_view heading) {
  const std::string words = folded(heading);
  if (words.empty() || words.size() > 400) return {};
  if (words == "№" || words == "n" || words == "номер" || words == "№№" || words == "#") return "number";
  for (const std::span<const Sign> all : {std::span<const Sign>(signs), std::span<const Sign>(weak_signs)})
    if (const Sign* sign = first_of(all, words)) return std::string(sign->key);
  return words.starts_with("№") ? "number" : "";
}

bool is_plan_key(std::string_view key) { return std::ranges::find(keys, key, &KnownKey::key) != keys.end(); }

std::string own_key(std::string_view heading, std::size_t place) {
  const std::string words = folded(heading);
  for (const Sign& sign : own_names)
    if (words.find(sign.part) != std::string::npos) return std::string(sign.key);
  return "column_" + std::to_string(place);
}

std::string_view usual_heading(std::string_view key) {
  const auto* const known = std::ranges::find(keys, key, &KnownKey::key);
  return known == keys.end() ? std::string_view{} : known->heading;
}

}  // namespace import_
