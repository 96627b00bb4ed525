// Findings of validation: one constant per cause. {0} names the field by its Russian title and its key. SCH-001 … keys,
// SCH-020 … kinds, SCH-040 … values. SCH-100 and above belong to app (files without a kind).
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace validate {

// All messages of this folder.
std::span<const base::Message* const> messages();

namespace message {

inline constexpr base::Severity error = base::Severity::error;

// Keys.

inline constexpr base::Message unknown_key{
    "SCH-001", error, {"неизвестный ключ «{0}»", "unknown key “{0}”"}, {"здесь допустимы: {1}", "allowed here: {1}"}};

inline constexpr base::Message unknown_key_near{"SCH-002",
                                                error,
                                                {"неизвестный ключ «{0}»", "unknown key “{0}”"},
                                                {"возможно, имелось в виду {1}", "perhaps {1} was meant"}};

inline constexpr base::Message misspelt_key{"SCH-003",
                                            error,
                                            {"нет обязательного ключа {1}, вместо него стоит «{0}»",
                                             "the required key {1} is missing, “{0}” stands in its place"},
                                            {"возможно, имелось в виду {1}", "perhaps {1} was meant"}};

inline constexpr base::Message key_cut_by_comma{
    "SCH-004",
    error,
    {"неизвестный ключ «{0}» без значения", "unknown key “{0}” without a value"},
    {"запятая внутри {} отделяет ключи: возьмите текст с запятой в кавычки или запишите ключи по одному на строке",
     "a comma inside {} separates keys: quote the text that has a comma, or write the keys one a line"}};

inline constexpr base::Message prose_as_key{
    "SCH-005",
    error,
    {"«{0}» перед двоеточием читается как ключ, а такого ключа нет",
     "“{0}” before the colon reads as a key, and there is no such key"},
    {"двоеточие в тексте: поставьте | и перенесите текст на новую строку; здесь допустимы ключи: {1}",
     "a colon in the text: put | and move the text to a new line; keys allowed here: {1}"}};

// The same where the map stands in braces: | is no mark there.
inline constexpr base::Message prose_in_braces{
    "SCH-005.braces",
    error,
    prose_as_key.text,
    {"двоеточие в тексте: внутри {…} возьмите весь текст в кавычки: '…'; здесь допустимы ключи: {1}",
     "a colon in the text: inside {…} put the whole text in quotation marks: '…'; keys allowed here: {1}"}};

inline constexpr base::Message missing_key{"SCH-006",
                                           error,
                                           {"нет обязательного ключа {0}", "the required key {0} is missing"},
                                           {"добавьте строку «{1}: …»", "add a line “{1}: …”"}};

inline constexpr base::Message missing_one_of{
    "SCH-007",
    error,
    {"нет ни одного из ключей, нужен один: {0}", "none of the keys is there, one is needed: {0}"},
    {"добавьте один из них", "add one of them"}};

inline constexpr base::Message only_one_of{
    "SCH-008",
    error,
    {"ключи вместе не допускаются: {0}", "the keys are not allowed together: {0}"},
    {"оставьте один из них", "keep one of them"}};

inline constexpr base::Message missing_beside{
    "SCH-009",
    error,
    {"рядом с ключом {0} нужен ключ {1}", "beside the key {0} the key {1} is needed"},
    {"добавьте его или уберите {0}", "add it or remove {0}"}};

inline constexpr base::Message bad_key_name{
    "SCH-010",
    error,
    {"ключ «{0}» записан не так, как здесь пишут ключи", "the key “{0}” is not written the way keys are written here"},
    {"проверьте, нет ли опечатки", "check for a slip"}};

inline constexpr base::Message too_few_keys{
    "SCH-011",
    error,
    {"{0}: ключей меньше, чем нужно ({1})", "{0}: fewer keys than needed ({1})"},
    {"добавьте недостающее или уберите весь ключ", "add what is missing or remove the whole key"}};

inline constexpr base::Message too_many_keys{
    "SCH-012",
    error,
    {"{0}: ключей больше допустимого ({1})", "{0}: more keys than allowed ({1})"},
    {"оставьте нужные", "keep the needed ones"}};

// Strangers in a text.

inline constexpr base::Message swallowed_key{
    "SCH-015",
    error,
    {"«{0}» — это ключ, а строка стоит внутри текста {1} и напечаталась бы как его слова",
     "“{0}” is a key, but its line stands inside the text of {1} and would be printed as its words"},
    {"сдвиньте строку влево, ровно под «{2}», и то, что под ней к ней относится, вместе с ней",
     "move the line to the left, exactly below “{2}”, and what belongs to it along with it"}};

inline constexpr base::Message cells_in_text{
    "SCH-016",
    error,
    {"{0}: похоже на ячейки, вставленные из таблицы: «{1}»", "{0}: this looks like cells pasted from a sheet: “{1}”"},
    {"запишите каждую ячейку под своим ключом: один ключ — один столбец",
     "write each cell under a key of its own: one key a column"}};

inline constexpr base::Message tab_in_text{
    "SCH-017",
    error,
    {"{0}: в тексте знак табуляции после «{1}»", "{0}: a tab in the text behind “{1}”"},
    {"поставьте вместо него пробел; если это ячейки таблицы, запишите каждую под своим ключом",
     "put a space in its place; if these are cells of a table, write each under a key of its own"}};

// Kinds.

inline constexpr base::Message empty_value{"SCH-020",
                                           error,
                                           {"{0}: значение пусто", "{0}: the value is empty"},
                                           {"напишите значение или уберите ключ", "write a value or remove the key"}};

inline constexpr base::Message text_expected{
    "SCH-021",
    error,
    {"{0}: ожидается текст", "{0}: a text is expected"},
    {"напишите слова на строке ключа или под знаком |; текст с двоеточием возьмите в кавычки: '…'",
     "write words on the key's line or under |; put a text that has a colon in quotation marks: '…'"}};

inline constexpr base::Message quotes_needed{
    "SCH-022",
    error,
    {"{0}: ожидается текст, а «{1}» без кавычек читается как число или да/нет",
     "{0}: a text is expected, but “{1}” without quotation marks reads as a number or boolean"},
    {"возьмите в кавычки: \"{1}\"", "put it in quotation marks: \"{1}\""}};

inline constexpr base::Message number_expected{
    "SCH-023",
    error,
    {"{0}: ожидается число, а стоит «{1}»", "{0}: a number is expected, “{1}” stands there"},
    {"пишите число цифрами без кавычек; дробная часть — после точки",
     "write digits without quotation marks; a point before decimals"}};

inline constexpr base::Message whole_number_expected{
    "SCH-024",
    error,
    {"{0}: ожидается целое число, а стоит «{1}»", "{0}: a whole number is expected, “{1}” stands there"},
    {"пишите целое число цифрами без кавычек", "write a whole number in digits without quotation marks"}};

inline constexpr base::Message boolean_expected{
    "SCH-025",
    error,
    {"{0}: ожидается true (да) или false (нет), а стоит «{1}»", "{0}: true or false is expected, “{1}” stands there"},
    {"напишите true или false без кавычек", "write true or false without quotation marks"}};

inline constexpr base::Message list_expected{
    "SCH-026",
    error,
    {"{0}: ожидается список", "{0}: a list is expected"},
    {"начните каждый пункт с новой строки и знака «- »", "begin each item on a new line with “- ”"}};

inline constexpr base::Message keys_expected{
    "SCH-027",
    error,
    {"{0}: ожидаются вложенные ключи", "{0}: keys are expected"},
    {"запишите «ключ: значение» с новой строки и с отступом", "write “key: value” on a new indented line"}};

inline constexpr base::Message text_or_list_expected{
    "SCH-028",
    error,
    {"{0}: ожидается текст или список", "{0}: a text or a list is expected"},
    {"напишите слова на строке ключа или пункты с новой строки, каждый со знаком «- »",
     "write words on the key's line, or items on new lines, each with “- ”"}};

inline constexpr base::Message text_or_keys_expected{
    "SCH-029",
    error,
    {"{0}: ожидается текст или вложенные ключи", "{0}: a text or keys are expected"},
    {"напишите слова на строке ключа или «ключ: значение» с новой строки и с отступом",
     "write words on the key's line, or “key: value” on a new indented line"}};

inline constexpr base::Message list_or_keys_expected{
    "SCH-030",
    error,
    {"{0}: ожидается список или вложенные ключи", "{0}: a list or keys are expected"},
    {"запишите пункты со знаком «- » или «ключ: значение» с новой строки и с отступом",
     "write items with “- ”, or “key: value”, on new indented lines"}};

inline constexpr base::Message wrong_kind{
    "SCH-031",
    error,
    {"{0}: значение не того вида, что здесь допустим", "{0}: the value is not of a kind allowed here"},
    {"посмотрите описание ключа", "see the description of the key"}};

inline constexpr base::Message list_of_other_dashes{
    "SCH-032",
    error,
    {"{0}: ожидается список, а «{1}» в начале строки его не начинает",
     "{0}: a list is expected, but “{1}” at the line's head does not begin one"},
    {"начните каждый пункт со знака «-» с клавиатуры и пробела после него",
     "begin each item with “-” and a space behind it"}};

// Values.

inline constexpr base::Message not_in_list{
    "SCH-040",
    error,
    {"{0}: «{1}» не входит в допустимые значения", "{0}: “{1}” is not among the allowed values"},
    {"допустимы: {2}", "allowed: {2}"}};

inline constexpr base::Message not_in_list_near{
    "SCH-041",
    error,
    {"{0}: «{1}» не входит в допустимые значения", "{0}: “{1}” is not among the allowed values"},
    {"возможно, имелось в виду «{2}»; допустимы: {3}", "perhaps “{2}” was meant; allowed: {3}"}};

inline constexpr base::Message pattern{
    "SCH-042",
    error,
    {"{0}: «{1}» записано не по образцу", "{0}: “{1}” is not written as it should be"},
    {"образец: {2}", "the pattern: {2}"}};

inline constexpr base::Message pattern_with_example{
    "SCH-043",
    error,
    {"{0}: «{1}» записано не по образцу", "{0}: “{1}” is not written as it should be"},
    {"пишите так: {2}", "write it like this: {2}"}};

inline constexpr base::Message too_short{
    "SCH-044",
    error,
    {"{0}: текст короче, чем нужно (знаков: {1})", "{0}: the text is shorter than needed (characters: {1})"},
    {"допишите текст", "write more"}};

inline constexpr base::Message too_long{
    "SCH-045",
    error,
    {"{0}: текст длиннее допустимого (знаков: {1})", "{0}: the text is longer than allowed (characters: {1})"},
    {"сократите текст", "shorten the text"}};

inline constexpr base::Message empty_list{
    "SCH-046",
    error,
    {"{0}: список пуст", "{0}: the list is empty"},
    {"добавьте хотя бы один пункт или уберите ключ", "add at least one item or remove the key"}};

inline constexpr base::Message too_few_items{
    "SCH-047",
    error,
    {"{0}: пунктов меньше, чем нужно ({1})", "{0}: fewer items than needed ({1})"},
    {"добавьте недостающие", "add the missing ones"}};

inline constexpr base::Message too_many_items{
    "SCH-048",
    error,
    {"{0}: пунктов больше допустимого ({1})", "{0}: more items than allowed ({1})"},
    {"уберите лишние", "remove the superfluous ones"}};

inline constexpr base::Message repeated_item{"SCH-049",
                                             error,
                                             {"{0}: пункт повторяется", "{0}: the item is repeated"},
                                             {"уберите повтор", "remove the repetition"}};

inline constexpr base::Message nothing_contained{
    "SCH-050",
    error,
    {"{0}: среди пунктов нет ни одного нужного", "{0}: none of the items is the one that is needed"},
    {"посмотрите описание ключа", "see the description of the key"}};

inline constexpr base::Message too_small{"SCH-051",
                                         error,
                                         {"{0}: {1} меньше допустимого ({2})", "{0}: {1} is less than allowed ({2})"},
                                         {"проверьте число", "check the number"}};

inline constexpr base::Message too_great{"SCH-052",
                                         error,
                                         {"{0}: {1} больше допустимого ({2})", "{0}: {1} is more than allowed ({2})"},
                                         {"проверьте число", "check the number"}};

inline constexpr base::Message not_a_multiple{"SCH-053",
                                              error,
                                              {"{0}: {1} не делится на {2}", "{0}: {1} is not a multiple of {2}"},
                                              {"проверьте число", "check the number"}};

inline constexpr base::Message impossible_date{
    "SCH-054",
    error,
    {"{0}: «{1}» не дата вида ГГГГ-ММ-ДД", "{0}: “{1}” is not a date of the form YYYY-MM-DD"},
    {"проверьте год, месяц и день", "check the year, month and day"}};

inline constexpr base::Message no_form_fits{
    "SCH-055",
    error,
    {"{0}: не подходит ни под одну из допустимых записей", "{0}: fits none of the forms allowed here"},
    {"посмотрите описание ключа", "see the description of the key"}};

inline constexpr base::Message several_forms_fit{
    "SCH-056",
    error,
    {"{0}: подходит сразу под несколько записей, а нужна одна", "{0}: fits several forms at once, one is needed"},
    {"уберите лишнее", "remove what is superfluous"}};

inline constexpr base::Message not_allowed{"SCH-057",
                                           error,
                                           {"{0}: здесь это не допускается", "{0}: this is not allowed here"},
                                           {"уберите ключ или значение", "remove the key or the value"}};

inline constexpr base::Message unit_missing{
    "SCH-058",
    error,
    {"{0}: нужно число с единицей, а стоит «{1}»", "{0}: a number with its unit is needed, “{1}” stands there"},
    {"напишите: {2}", "write: {2}"}};

inline constexpr base::Message more_findings{
    "SCH-099",
    error,
    {"в этом файле есть и другие ошибки: показаны первые {0}", "the file has further errors: the first {0} are shown"},
    {"исправьте показанные и проверьте снова", "mend the ones shown and check again"}};

}  // namespace message

}  // namespace validate
