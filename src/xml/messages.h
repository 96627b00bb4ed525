// Findings of reading XML.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace xml {

inline constexpr base::Message malformed{
    "TPL-001",
    base::Severity::error,
    {"это не XML: разметка нарушена", "this is not XML: the markup is broken"},
    {"проверьте знаки < > & \" рядом с этим местом. Знак < в тексте пишется &lt;, знак & пишется &amp;, значение "
     "атрибута стоит в кавычках",
     "check the signs < > & \" near this place. In text write &lt; for < and &amp; for &; an attribute's value stands "
     "in quotation marks"}};

inline constexpr base::Message mismatched_tag{
    "TPL-002",
    base::Severity::error,
    {"закрыт </{0}>, а открыт был <{1}>", "</{0}> closes here, but <{1}> was opened"},
    {"закройте элементы в обратном порядке: последним открыт – первым закрыт",
     "close elements in reverse order: the last one opened is closed first"}};

inline constexpr base::Message unclosed_element{
    "TPL-003",
    base::Severity::error,
    {"файл кончился, а элемент <{0}> не закрыт", "the file ends, but the element <{0}> is not closed"},
    {"допишите </{0}>", "add </{0}>"}};

inline constexpr base::Message unknown_entity{
    "TPL-004",
    base::Severity::error,
    {"неизвестное обозначение знака {0}", "unknown name of a character {0}"},
    {"наберите сам знак. Неразрывный пробел можно записать как &#160;, тире – как &#8211;",
     "type the character itself. A no-break space may be written as &#160;, a dash as &#8211;"}};

inline constexpr base::Message doctype_refused{
    "TPL-005",
    base::Severity::error,
    {"DOCTYPE в шаблоне не допускается", "a DOCTYPE is not allowed in a template"},
    {"уберите строку <!DOCTYPE …>", "remove the line <!DOCTYPE …>"}};

inline constexpr base::Message repeated_attribute{
    "TPL-006",
    base::Severity::error,
    {"атрибут повторён", "an attribute is repeated"},
    {"оставьте один из одинаковых атрибутов элемента", "keep one of the equal attributes of the element"}};

inline constexpr base::Message not_utf8{"TPL-007",
                                        base::Severity::error,
                                        {"файл не в кодировке UTF-8", "the file is not in UTF-8"},
                                        {"сохраните файл в кодировке UTF-8", "save the file as UTF-8"}};

inline constexpr base::Message nested_too_deep{
    "TPL-008",
    base::Severity::error,
    {"вложенность элементов больше {0}", "elements are nested deeper than {0}"},
    {"уменьшите вложенность", "reduce the nesting"}};

inline constexpr base::Message too_large{"TPL-009",
                                         base::Severity::error,
                                         {"файл больше {0} МБ", "the file is larger than {0} MB"},
                                         {"разделите файл", "split the file"}};

inline constexpr base::Message no_element{"TPL-010",
                                          base::Severity::error,
                                          {"в файле нет ни одного элемента", "the file has no element"},
                                          {"шаблон начинается с <template kind=\"…\"> и кончается </template>",
                                           "a template begins with <template kind=\"…\"> and ends with </template>"}};

std::span<const base::Message* const> messages();

}  // namespace xml
