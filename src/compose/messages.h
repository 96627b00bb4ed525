// Findings of reading templates and of showing documents by them.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace compose {

inline constexpr base::Message unknown_field{"TPL-020",
                                             base::Severity::error,
                                             {"в этом месте нет поля «{0}»", "there is no field “{0}” at this place"},
                                             {"здесь есть поля: {1}", "fields at this place: {1}"}};

inline constexpr base::Message unknown_element{"TPL-021",
                                               base::Severity::error,
                                               {"неизвестный элемент <{0}>", "unknown element <{0}>"},
                                               {"здесь могут стоять: {1}", "allowed here: {1}"}};

inline constexpr base::Message misplaced_element{
    "TPL-022",
    base::Severity::error,
    {"элемент <{0}> не может стоять внутри <{1}>", "the element <{0}> cannot stand inside <{1}>"},
    {"здесь могут стоять: {2}", "allowed here: {2}"}};

inline constexpr base::Message unknown_attribute{
    "TPL-023",
    base::Severity::error,
    {"у элемента <{0}> нет атрибута «{1}»", "the element <{0}> has no attribute “{1}”"},
    {"его атрибуты: {2}", "its attributes: {2}"}};

inline constexpr base::Message missing_attribute{
    "TPL-024",
    base::Severity::error,
    {"у элемента <{0}> нет обязательного атрибута «{1}»", "the element <{0}> lacks its attribute “{1}”"},
    {"добавьте {1}=\"…\"", "add {1}=\"…\""}};

inline constexpr base::Message wrong_value{
    "TPL-025",
    base::Severity::error,
    {"атрибут {0}: значение «{1}» не подходит", "attribute {0}: the value “{1}” does not fit"},
    {"ожидается: {2}", "expected: {2}"}};

inline constexpr base::Message unknown_style{
    "TPL-026",
    base::Severity::error,
    {"нет стиля «{0}»", "there is no style “{0}”"},
    {"назовите стиль из файла стилей (templates/styles) или опишите в нём новый",
     "name a style of the style file (templates/styles) or describe a new one there"}};

inline constexpr base::Message unclosed_section{
    "TPL-027",
    base::Severity::error,
    {"раздел {0} не закрыт", "the section {0} is not closed"},
    {"поставьте {1} до конца того же элемента", "put {1} before the end of the same element"}};

inline constexpr base::Message unopened_section{
    "TPL-028",
    base::Severity::error,
    {"здесь закрывается {0}, но такой раздел не открыт", "{0} closes here, but no such section is open"},
    {"поставьте {1} раньше, рядом с ним, или уберите этот знак", "put {1} before it, beside it, or remove this mark"}};

inline constexpr base::Message crossing_section{
    "TPL-029",
    base::Severity::error,
    {"раздел открыт вне элемента <{1}>, а закрыт внутри него: {0}",
     "the section is opened outside the element <{1}> and closed inside it: {0}"},
    {"раздел открывается и закрывается рядом: оба знака вне абзацев или оба внутри одного абзаца",
     "a section opens and closes side by side: both marks outside the paragraphs or both inside one paragraph"}};

inline constexpr base::Message overlapping_sections{
    "TPL-030",
    base::Severity::error,
    {"здесь закрывается {0}, но раньше надо закрыть {1}", "{0} closes here, but {1} has to be closed first"},
    {"закройте разделы в обратном порядке: последним открыт – первым закрыт",
     "close sections in reverse order: the last one opened is closed first"}};

inline constexpr base::Message stray_text{"TPL-031",
                                          base::Severity::error,
                                          {"текст вне абзаца: «{0}»", "text outside a paragraph: “{0}”"},
                                          {"возьмите его в <p>…</p>", "put it into <p>…</p>"}};

inline constexpr base::Message broken_braces{
    "TPL-032",
    base::Severity::error,
    {"фигурные скобки не складываются в имя поля: «{0}»", "the braces do not hold a field's name: “{0}”"},
    {"поле пишется {{имя}}, раздел – {{#имя}}…{{/имя}}", "a field is {{name}}, a section {{#name}}…{{/name}}"}};

inline constexpr base::Message not_a_text{
    "TPL-033",
    base::Severity::error,
    {"поле «{0}» нельзя показать словами", "the field “{0}” cannot be shown as words"},
    {"это список, признак или документ. Список и признак показывает раздел {1}…{2}, документ – "
     "<include document=\"…\"/>",
     "it is a list, a flag or a document. A section {1}…{2} shows a list or a flag, <include document=\"…\"/> a "
     "document"}};

inline constexpr base::Message unknown_kind{"TPL-034",
                                            base::Severity::error,
                                            {"нет документов вида «{0}»", "there are no documents of the kind “{0}”"},
                                            {"виды: {1}", "kinds: {1}"}};

inline constexpr base::Message wrong_root{
    "TPL-035",
    base::Severity::error,
    {"шаблон начинается с <{0}>, а должен – с <template>", "the template begins with <{0}> instead of <template>"},
    {"возьмите всё содержание в <template kind=\"…\">…</template>",
     "put everything into <template kind=\"…\">…</template>"}};

inline constexpr base::Message include_circle{
    "TPL-036",
    base::Severity::error,
    {"документ «{0}» показывает сам себя: {1}", "the document “{0}” shows itself: {1}"},
    {"уберите его из приложений одного из этих документов", "remove it from the appendices of one of these documents"}};

inline constexpr base::Message include_nowhere{
    "TPL-037",
    base::Severity::error,
    {"в пакете нет документа «{0}», который показывает <include>",
     "the package has no document “{0}” that <include> shows"},
    {"проверьте имя: это имя файла без .yaml", "check the name: it is the file's name without .yaml"}};

inline constexpr base::Message include_too_deep{
    "TPL-038",
    base::Severity::error,
    {"документы показывают друг друга глубже {0} раз", "documents show one another deeper than {0} times"},
    {"уменьшите вложенность приложений", "reduce the nesting of appendices"}};

inline constexpr base::Message crowded_row{
    "TPL-047",
    base::Severity::error,
    {"в строке таблицы клеток больше, чем граф: {0}", "a row of the table has more cells than columns: {0}"},
    {"добавьте <column/> в <columns> или уберите клетку; клетка с rows занимает место и в строках под ней",
     "add a <column/> to <columns> or drop the cell; a cell with rows takes room in the rows below as well"}};

inline constexpr base::Message no_template{
    "TPL-039",
    base::Severity::error,
    {"нет шаблона для документов вида «{0}»", "there is no template for documents of the kind “{0}”"},
    {"положите файл templates/{0}.xml в папку программы или организации",
     "put the file templates/{0}.xml into the folder of the program or of the organisation"}};

inline constexpr base::Message sections_too_deep{
    "TPL-040",
    base::Severity::error,
    {"разделы вложены глубже {0}", "sections are nested deeper than {0}"},
    {"закройте разделы, которые больше не нужны: {{/имя}}", "close the sections no longer needed: {{/name}}"}};

inline constexpr base::Message repeats_too_much{
    "TPL-041",
    base::Severity::error,
    {"шаблон повторяет списки больше {0} раз", "the template repeats lists more than {0} times"},
    {"проверьте, не стоит ли раздел списка внутри самого себя",
     "look for a section of a list that stands inside itself"}};

inline constexpr base::Message more_findings{
    "TPL-042",
    base::Severity::error,
    {"ещё замечаний к этому файлу: {0}", "further findings in this file: {0}"},
    {"исправьте показанные и проверьте снова", "mend the ones shown and check again"}};

inline constexpr base::Message no_part{
    "TPL-043",
    base::Severity::error,
    {"файл не начинается с <part name=\"…\">, а с <{0}>",
     "the file does not begin with <part name=\"…\"> but with <{0}>"},
    {"в templates/parts лежат части шаблонов: <part name=\"signatures\">…</part>",
     "templates/parts holds parts of templates: <part name=\"signatures\">…</part>"}};

inline constexpr base::Message unknown_part{"TPL-044",
                                            base::Severity::error,
                                            {"нет части шаблона «{0}»", "there is no part “{0}”"},
                                            {"части в templates/parts: {1}", "parts in templates/parts: {1}"}};

inline constexpr base::Message part_circle{"TPL-045",
                                           base::Severity::error,
                                           {"часть шаблона «{0}» использует саму себя", "the part “{0}” uses itself"},
                                           {"уберите <use part=\"{0}\"/>", "drop <use part=\"{0}\"/>"}};

inline constexpr base::Message too_many_parts{
    "TPL-046",
    base::Severity::error,
    {"части шаблонов вставлены больше {0} раз", "parts of templates are used more than {0} times"},
    {"проверьте, не вставляют ли части друг друга", "look for parts that use one another"}};

std::span<const base::Message* const> messages();

}  // namespace compose
