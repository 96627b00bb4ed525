// Findings of reading XML.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace xml {

inline constexpr base::Message malformed{
    "TPL-001",
    base::Severity::error,
    {"Это не XML: разметка нарушена", "This is not XML: the markup is broken"},
    {"Проверьте знаки < > & \" рядом с этим местом. Знак < в тексте пишется &lt;, знак & пишется &amp;, значение "
     "атрибута стоит в кавычках.",
     "Check the signs < > & \" near this place. In text write &lt; for < and &amp; for &; an attribute's value stands "
     "in quotation marks."}};

inline constexpr base::Message mismatched_tag{
    "TPL-002",
    base::Severity::error,
    {"Закрыт </{0}>, а открыт был <{1}>", "</{0}> closes here, but <{1}> was opened"},
    {"Закройте элементы в обратном порядке: последним открыт – первым закрыт.",
     "Close elements in reverse order: the last one opened is closed first."}};

inline constexpr base::Message unclosed_element{
    "TPL-003",
    base::Severity::error,
    {"Файл кончился, а элемент <{0}> не закрыт", "The file ends, but the element <{0}> is not closed"},
    {"Допишите </{0}>.", "Add </{0}>."}};

inline constexpr base::Message unknown_entity{
    "TPL-004",
    base::Severity::error,
    {"Неизвестное обозначение знака {0}", "Unknown name of a character {0}"},
    {"Наберите сам знак. Неразрывный пробел можно записать как &#160;, тире – как &#8211;.",
     "Type the character itself. A no-break space may be written as &#160;, a dash as &#8211;."}};

inline constexpr base::Message doctype_refused{
    "TPL-005",
    base::Severity::error,
    {"DOCTYPE в шаблоне не допускается", "A DOCTYPE is not allowed in a template"},
    {"Уберите строку <!DOCTYPE …>.", "Remove the line <!DOCTYPE …>."}};

inline constexpr base::Message repeated_attribute{
    "TPL-006",
    base::Severity::error,
    {"Атрибут повторён", "An attribute is repeated"},
    {"Оставьте один из одинаковых атрибутов элемента.", "Keep one of the equal attributes of the element."}};

inline constexpr base::Message not_utf8{"TPL-007",
                                        base::Severity::error,
                                        {"Файл не в кодировке UTF-8", "The file is not in UTF-8"},
                                        {"Сохраните файл в кодировке UTF-8.", "Save the file as UTF-8."}};

inline constexpr base::Message nested_too_deep{
    "TPL-008",
    base::Severity::error,
    {"Вложенность элементов больше {0}", "Elements are nested deeper than {0}"},
    {"Уменьшите вложенность.", "Reduce the nesting."}};

inline constexpr base::Message too_large{"TPL-009",
                                         base::Severity::error,
                                         {"Файл больше {0} МБ", "The file is larger than {0} MB"},
                                         {"Разделите файл.", "Split the file."}};

inline constexpr base::Message no_element{"TPL-010",
                                          base::Severity::error,
                                          {"В файле нет ни одного элемента", "The file has no element"},
                                          {"Шаблон начинается с <template kind=\"…\"> и кончается </template>.",
                                           "A template begins with <template kind=\"…\"> and ends with </template>."}};

std::span<const base::Message* const> messages();

}  // namespace xml
