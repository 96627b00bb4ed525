// Why an edit in Word is not put into the YAML, as far as WordRecords tells.
#pragma once

#include "base/wording.h"

namespace app::refusals {

inline constexpr base::Wording no_place{"не видно, в какой список YAML это внести",
                                        "no list of the YAML to put it into"};
inline constexpr base::Wording wide_row{
    "строка во всю ширину – раздел или подзаголовок: внесите её в YAML сами",
    "a row across the table is a section or a heading: put it into the YAML yourself"};
inline constexpr base::Wording under_new_section{"строка нового раздела, которого в YAML нет: внесите их вместе",
                                                 "a row of a new section that the YAML lacks: put them in together"};
inline constexpr base::Wording columns_changed{
    "графы заданы в YAML: добавьте, уберите или переставьте их там сами",
    "columns are given in the YAML: add, remove or move them there yourself"};
inline constexpr base::Wording no_column{"не видно, какая это графа", "no telling which column it is"};
inline constexpr base::Wording note_moved{"сноски вносите в YAML сами", "put footnotes into the YAML yourself"};
inline constexpr base::Wording other_level{
    "уровень пункта изменён (Tab, Shift+Tab), а рядом есть другие подпункты: переставьте его в YAML сами",
    "the level of the point was changed (Tab, Shift+Tab) beside other subpoints: move it in the YAML yourself"};
inline constexpr base::Wording not_a_record{"это не пункт и не строка: переставьте в YAML сами",
                                            "neither a point nor a row: move it in the YAML yourself"};

}  // namespace app::refusals
