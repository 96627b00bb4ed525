#include "app/english_places.h"

#include "base/wording.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr auto words = std::to_array<base::Wording>({
    {"п.", "item"},
    {"пункт", "the point"},
    {"стр.", "line"},
    {"приложение", "appendix"},
    {"план", "the plan"},
    {"форма", "the form"},
    {"положение", "the regulation"},
    {"лист согласования", "approval sheet"},
    {"лист ознакомления", "acquaintance sheet"},
    {"отметка", "mark"},
    {"отметка об исполнителе", "executor"},
    {"номер акта", "number of the act"},
    {"номер", "number"},
    {"дата", "date"},
    {"сноска", "footnote"},
    {"подпись", "signature"},
    {"подписи", "signatures"},
    {"гриф", "stamp"},
    {"рассылка", "distribution"},
    {"регистрация", "registration"},
    {"наименование органа", "name of the body"},
    {"вид документа", "kind of document"},
    {"место составления", "place of the act"},
    {"заголовок", "title"},
    {"заголовок графы", "heading of a column"},
    {"заголовок группы виз", "heading of visas"},
    {"заголовок таблицы", "title of a table"},
    {"редакция", "edition"},
    {"срочность", "urgency"},
    {"преамбула", "preamble"},
    {"виза", "visa"},
    {"вводная часть", "introduction"},
    {"цели", "goals"},
    {"список сокращений", "abbreviations"},
    {"итоги", "totals"},
    {"часть", "part"},
    {"номер таблицы", "number of a table"},
    {"единица измерения", "unit"},
    {"номера граф", "numbers of columns"},
    {"раздел", "section"},
    {"примечание", "note"},
    {"замечание", "remark"},
    {"ответ на замечание", "answer to a remark"},
    {"графа", "column"},
    {"строка для записи", "line to write on"},
});

// How much of the step these words are: all of it, or up to a space.
bool begins(std::string_view step, std::string_view these) {
  return step.starts_with(these) && (step.size() == these.size() || step[these.size()] == ' ');
}

}  // namespace

std::string english_step(std::string_view step) {
  const base::Wording* best = nullptr;
  for (const base::Wording& word : words)
    if (begins(step, word.ru) && (best == nullptr || word.ru.size() > best->ru.size())) best = &word;
  if (best == nullptr) return std::string(step);
  return std::string(best->en) + std::string(step.substr(best->ru.size()));
}

}  // namespace app
