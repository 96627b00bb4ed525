// Findings of reading templates and of showing documents by them.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace compose {

inline constexpr base::Message unknown_field{"TPL-020",
                                             base::Severity::error,
                                             {"В этом месте нет поля «{0}»", "There is no field «{0}» at this place"},
                                             {"Здесь есть поля: {1}.", "Fields at this place: {1}."}};

inline constexpr base::Message unknown_element{"TPL-021",
                                               base::Severity::error,
                                               {"Неизвестный элемент <{0}>", "Unknown element <{0}>"},
                                               {"Здесь могут стоять: {1}.", "Allowed here: {1}."}};

inline constexpr base::Message misplaced_element{
    "TPL-022",
    base::Severity::error,
    {"Элемент <{0}> не может стоять внутри <{1}>", "The element <{0}> cannot stand inside <{1}>"},
    {"Здесь могут стоять: {2}.", "Allowed here: {2}."}};

inline constexpr base::Message unknown_attribute{
    "TPL-023",
    base::Severity::error,
    {"У элемента <{0}> нет атрибута «{1}»", "The element <{0}> has no attribute «{1}»"},
    {"Его атрибуты: {2}.", "Its attributes: {2}."}};

inline constexpr base::Message missing_attribute{
    "TPL-024",
    base::Severity::error,
    {"У элемента <{0}> нет обязательного атрибута «{1}»", "The element <{0}> lacks its attribute «{1}»"},
    {"Добавьте {1}=\"…\".", "Add {1}=\"…\"."}};

inline constexpr base::Message wrong_value{
    "TPL-025",
    base::Severity::error,
    {"Атрибут {0}: значение «{1}» не подходит", "Attribute {0}: the value «{1}» does not fit"},
    {"Ожидается: {2}.", "Expected: {2}."}};

inline constexpr base::Message unknown_style{
    "TPL-026",
    base::Severity::error,
    {"Нет стиля «{0}»", "There is no style «{0}»"},
    {"Назовите стиль из файла стилей (templates/styles) или опишите в нём новый.",
     "Name a style of the style file (templates/styles) or describe a new one there."}};

inline constexpr base::Message unclosed_section{
    "TPL-027",
    base::Severity::error,
    {"Раздел {0} не закрыт", "The section {0} is not closed"},
    {"Поставьте {1} до конца того же элемента.", "Put {1} before the end of the same element."}};

inline constexpr base::Message unopened_section{
    "TPL-028",
    base::Severity::error,
    {"Здесь закрывается {0}, но такой раздел не открыт", "{0} closes here, but no such section is open"},
    {"Поставьте {1} раньше, рядом с ним, или уберите этот знак.",
     "Put {1} before it, beside it, or remove this mark."}};

inline constexpr base::Message crossing_section{
    "TPL-029",
    base::Severity::error,
    {"Раздел открыт вне элемента <{1}>, а закрыт внутри него: {0}",
     "The section is opened outside the element <{1}> and closed inside it: {0}"},
    {"Раздел открывается и закрывается рядом: оба знака вне абзацев или оба внутри одного абзаца.",
     "A section opens and closes side by side: both marks outside the paragraphs or both inside one paragraph."}};

inline constexpr base::Message overlapping_sections{
    "TPL-030",
    base::Severity::error,
    {"Здесь закрывается {0}, но раньше надо закрыть {1}", "{0} closes here, but {1} has to be closed first"},
    {"Закройте разделы в обратном порядке: последним открыт – первым закрыт.",
     "Close sections in reverse order: the last one opened is closed first."}};

inline constexpr base::Message stray_text{"TPL-031",
                                          base::Severity::error,
                                          {"Текст вне абзаца: «{0}»", "Text outside a paragraph: «{0}»"},
                                          {"Возьмите его в <p>…</p>.", "Put it into <p>…</p>."}};

inline constexpr base::Message broken_braces{
    "TPL-032",
    base::Severity::error,
    {"Фигурные скобки не складываются в имя поля: «{0}»", "The braces do not hold a field's name: «{0}»"},
    {"Поле пишется {{имя}}, раздел – {{#имя}}…{{/имя}}.", "A field is {{name}}, a section {{#name}}…{{/name}}."}};

inline constexpr base::Message not_a_text{
    "TPL-033",
    base::Severity::error,
    {"Поле «{0}» нельзя показать словами", "The field «{0}» cannot be shown as words"},
    {"Это список, признак или документ. Список и признак показывает раздел {1}…{2}, документ – "
     "<include document=\"…\"/>.",
     "It is a list, a flag or a document. A section {1}…{2} shows a list or a flag, <include document=\"…\"/> a "
     "document."}};

inline constexpr base::Message unknown_kind{"TPL-034",
                                            base::Severity::error,
                                            {"Нет документов вида «{0}»", "There are no documents of the kind «{0}»"},
                                            {"Виды: {1}.", "Kinds: {1}."}};

inline constexpr base::Message wrong_root{
    "TPL-035",
    base::Severity::error,
    {"Шаблон начинается с <{0}>, а должен – с <template>", "The template begins with <{0}> instead of <template>"},
    {"Возьмите всё содержание в <template kind=\"…\">…</template>.",
     "Put everything into <template kind=\"…\">…</template>."}};

inline constexpr base::Message include_circle{
    "TPL-036",
    base::Severity::error,
    {"Документ «{0}» показывает сам себя: {1}", "The document «{0}» shows itself: {1}"},
    {"Уберите его из приложений одного из этих документов.",
     "Remove it from the appendices of one of these documents."}};

inline constexpr base::Message include_nowhere{
    "TPL-037",
    base::Severity::error,
    {"В пакете нет документа «{0}», который показывает <include>",
     "The package has no document «{0}» that <include> shows"},
    {"Проверьте имя: это имя файла без .yaml.", "Check the name: it is the file's name without .yaml."}};

inline constexpr base::Message include_too_deep{
    "TPL-038",
    base::Severity::error,
    {"Документы показывают друг друга глубже {0} раз", "Documents show one another deeper than {0} times"},
    {"Уменьшите вложенность приложений.", "Reduce the nesting of appendices."}};

inline constexpr base::Message no_template{
    "TPL-039",
    base::Severity::error,
    {"Нет шаблона для документов вида «{0}»", "There is no template for documents of the kind «{0}»"},
    {"Положите файл templates/{0}.xml в папку программы или организации.",
     "Put the file templates/{0}.xml into the folder of the program or of the organisation."}};

std::span<const base::Message* const> messages();

}  // namespace compose
