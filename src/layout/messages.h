// What layout tells the author: text that cannot be shown as asked.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace layout {

// {0} the word, {1} the number of the column.
inline constexpr base::Message word_wider_than_column{
    "LAY-001",
    base::Severity::note,
    {"слово «{0}» не помещается в столбец {1} таблицы и разорвано не по слогам",
     "the word “{0}” is wider than column {1} of the table and was cut between any letters"},
    {"сделайте столбец шире или напишите слово с дефисом", "make the column wider or write the word with a hyphen"}};

// {0} the character, {1} its number: U+0000.
inline constexpr base::Message missing_glyph{
    "LAY-002",
    base::Severity::warning,
    {"знака «{0}» ({1}) нет ни в одном из шрифтов: на странице вместо него пустая рамка",
     "no face has a glyph for “{0}” ({1}): the page shows an empty box"},
    {"замените знак на обычный; часто он попадает в текст при копировании. В готовом акте это ошибка",
     "replace the character by an ordinary one; it often comes along when text is copied. In a final act it is an "
     "error"}};

// {0} the character, {1} its number.
inline constexpr base::Message missing_glyph_in_final{
    "LAY-010",
    base::Severity::error,
    {"знака «{0}» ({1}) нет ни в одном из шрифтов: в готовом акте его не напечатать",
     "no face has a glyph for “{0}” ({1}): a final act cannot show it"},
    {"замените знак на обычный или назовите его словом; часто он попадает в текст при копировании",
     "replace the character by an ordinary one or name it in words; it often comes along when text is copied"}};

// {0} the first such letter, {1} its number.
inline constexpr base::Message right_to_left_boxed{
    "LAY-011",
    base::Severity::warning,
    {"буква «{0}» ({1}) пишется справа налево, так программа не набирает: вместо таких букв на странице пустые рамки",
     "the letter “{0}” ({1}) is written from right to left, which is not set: empty boxes stand for such letters"},
    {"передайте слово русскими буквами. В готовом акте это ошибка",
     "write the word in Russian letters. In a final act it is an error"}};

// {0} the first such letter, {1} its number.
inline constexpr base::Message right_to_left_in_final{
    "LAY-012",
    base::Severity::error,
    {"буква «{0}» ({1}) пишется справа налево: в готовом акте её не напечатать, так программа не набирает",
     "the letter “{0}” ({1}) is written from right to left, which is not set: a final act cannot show it"},
    {"передайте слово русскими буквами", "write the word in Russian letters"}};

// {0} the limit.
inline constexpr base::Message too_many_pages{
    "LAY-003",
    base::Severity::error,
    {"в документе больше {0} страниц", "the document has more than {0} pages"},
    {"разделите документ на несколько", "divide the document into several"}};

// {0} the word.
inline constexpr base::Message word_wider_than_line{
    "LAY-004",
    base::Severity::note,
    {"слово «{0}» не помещается в строку и разорвано не по слогам",
     "the word “{0}” is wider than its line and was cut between any letters"},
    {"проверьте, не потерян ли пробел; длинный адрес можно разделить на части",
     "check whether a space is lost; a long address may be divided into parts"}};

// {0} the number, {1} the words of the column's head or its number.
inline constexpr base::Message number_wider_than_column{
    "LAY-020",
    base::Severity::warning,
    {"число «{0}» не помещается в графу «{1}» и разорвано",
     "the number “{0}” is wider than the column “{1}” and was parted"},
    {"сделайте лист альбомным (page: landscape), уберите часть граф или задайте этой графе width пошире",
     "turn the sheet (page: landscape), drop some columns or give this one more width"}};

// {0} the number.
inline constexpr base::Message number_wider_than_line{
    "LAY-021",
    base::Severity::warning,
    {"число «{0}» не помещается в строку и разорвано", "the number “{0}” is wider than its line and was parted"},
    {"проверьте, не лишние ли в нём цифры", "check whether it has too many digits"}};

// {0} the word, {1} the number of the column.
inline constexpr base::Message word_cut_in_head{
    "LAY-030",
    base::Severity::warning,
    {"слово «{0}» в заголовке столбца {1} разорвано не по слогам: столбец для него узок",
     "the word “{0}” in the head of column {1} was cut between any letters: the column is too narrow for it"},
    {"сделайте столбец шире, лист – альбомным, заголовок – короче или поверните его",
     "make the column wider, turn the sheet to landscape, shorten the head or turn it upright"}};

std::span<const base::Message* const> messages();

}  // namespace layout
