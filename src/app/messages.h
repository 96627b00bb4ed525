// What app itself reports about a package's files.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace app {

inline constexpr base::Message no_kind{
    "SCH-100",
    base::Severity::error,
    {"в файле нет ключа kind: непонятно, что это за документ", "the file has no kind:, so it is no known document"},
    {"начните файл строкой вида «kind: order»; виды: {0}",
     "begin the file with, for instance, kind: order; kinds: {0}"}};
inline constexpr base::Message unknown_kind{
    "SCH-101",
    base::Severity::error,
    {"неизвестный вид документа: kind: {0}", "unknown kind of document: kind: {0}"},
    {"виды: {1}", "kinds: {1}"}};
inline constexpr base::Message empty_package{
    "SCH-102",
    base::Severity::error,
    {"в папке нет ни одного документа .yaml", "the folder holds no .yaml document"},
    {"назовите папку пакета или начните новый: prikaz new order ПАПКА",
     "name a package’s folder or begin one: prikaz new order DIR"}};

inline constexpr base::Message unused_suppression{
    "SUP-001",
    base::Severity::warning,
    {"замечание {0} подавлено ({1}), а его и нет", "finding {0} is suppressed ({1}), and there is none"},
    {"уберите эту строку suppress: или исправьте rule: и place:",
     "drop this line of suppress:, or mend its rule: and place:"}};
inline constexpr base::Message unknown_rule{
    "SUP-002",
    base::Severity::error,
    {"правила «{0}» нет", "there is no rule “{0}”"},
    {"номера правил стоят в замечаниях: PKG-004 или, одно из нескольких, PKG-003.order; ошибки чтения (YML-, SCH-) не "
     "подавляются",
     "ids of rules stand in findings: PKG-004 or, one of several, PKG-003.order; errors of reading (YML-, SCH-) are "
     "not "
     "suppressed"}};

inline constexpr base::Message too_large{
    "SCH-103",
    base::Severity::error,
    {"файл больше {0} МБ и не читается", "the file is larger than {0} MB and is not read"},
    {"разделите план на несколько документов или проверьте, тот ли это файл",
     "part the plan into several documents, or check that this is the right file"}};

inline constexpr base::Message no_picture{
    "SCH-106",
    base::Severity::error,
    {"рисунка «{0}» нет ни в папке пакета, ни в папке ведомства",
     "the picture “{0}” is neither in the package nor in the organisation’s folder"},
    {"положите файл в папку пакета или ведомства (--org) или исправьте имя",
     "put the file into the package’s or the organisation’s folder (--org), or mend the name"}};
inline constexpr base::Message unreadable_picture{
    "SCH-107",
    base::Severity::error,
    {"рисунок «{0}» не читается: это не PNG и не JPEG или файл повреждён",
     "the picture “{0}” cannot be read: not a PNG or JPEG, or damaged"},
    {"сохраните рисунок заново как PNG или JPEG", "save the picture anew as PNG or JPEG"}};
inline constexpr base::Message large_picture{"SCH-108",
                                             base::Severity::error,
                                             {"рисунок «{0}» слишком велик", "the picture “{0}” is too large"},
                                             {"PNG – не больше {1}×{1} точек, JPEG – {2}×{2}, файл – не больше {3} МБ",
                                              "at most {1} by {1} pixels of PNG, {2} by {2} of JPEG, and {3} MB"}};
inline constexpr base::Message picture_for_the_press{
    "DOC-132",
    base::Severity::error,
    {"рисунок «{0}» – в четырёх красках печати (CMYK), а цвета документа – экранные (sRGB)",
     "the picture “{0}” is in the four inks of a press (CMYK), the document in sRGB"},
    {"сохраните рисунок заново в цветах RGB или в градациях серого", "save the picture anew in RGB or in greys"}};

// ---- pages of a PDF

inline constexpr base::Message foreign_not_archive{
    "DOC-133",
    base::Severity::error,
    {"«{0}» – не PDF/A-1, а в архивный документ входят страницы только таких файлов",
     "“{0}” is no PDF/A-1, and an archive document takes pages of such files only"},
    {"сохраните файл как PDF/A-1 (в программе, где он сделан: «Экспорт в PDF», PDF/A-1) или вставьте скан рисунком PNG "
     "или JPEG",
     "save the file as PDF/A-1 where it was made, or put in a scan as PNG or JPEG"}};
inline constexpr base::Message foreign_unreadable{
    "DOC-134",
    base::Severity::error,
    {"файл «{0}» не читается: это не PDF или он повреждён", "the file “{0}” cannot be read: not a PDF, or damaged"},
    {"сохраните его заново как PDF/A-1", "save it anew as PDF/A-1"}};
inline constexpr base::Message foreign_for_the_press{
    "DOC-135",
    base::Severity::error,
    {"«{0}» – в четырёх красках печати (CMYK), а цвета документа – экранные (sRGB)",
     "“{0}” is in the four inks of a press (CMYK), the document in sRGB"},
    {"сохраните файл как PDF/A-1 в цветах RGB (sRGB)", "save the file as PDF/A-1 in RGB (sRGB)"}};
inline constexpr base::Message foreign_annotated{
    "DOC-136",
    base::Severity::error,
    {"на страницах «{0}» лежат пометки или поля: в документ они не войдут",
     "notes or fields lie on pages of “{0}”: they would not come along"},
    {"сведите их со страницами (напечатайте файл в PDF/A-1 заново) или уберите",
     "merge them into the pages (print the file to PDF/A-1 anew), or take them away"}};
inline constexpr base::Message foreign_too_large{
    "DOC-137",
    base::Severity::error,
    {"файл «{0}» слишком велик", "the file “{0}” is too large"},
    {"не больше {1} МБ и {2} страниц; большой документ приложите отдельным файлом",
     "at most {1} MB and {2} pages; attach a larger document as a file of its own"}};
inline constexpr base::Message no_such_page{
    "DOC-138",
    base::Severity::error,
    {"таких страниц в «{0}» нет: их там {1}", "“{0}” has no such pages: there are {1}"},
    {"исправьте pages: – например, 1-{1}", "mend pages: – such as 1-{1}"}};

inline constexpr base::Message draft_copied{
    "DOC-131",
    base::Severity::error,
    {"копию заверяют с подписанного акта, а здесь проект", "copies are certified of a signed act, and this is a draft"},
    {"поставьте status: final, дату и номер или соберите проект без --copy",
     "set status: final, date and number, or build the draft without --copy"}};

inline constexpr base::Message unused_style_name{
    "SCH-109",
    base::Severity::error,
    {"вида «{0}» нет ни в основе, ни в шаблонах: эта запись ничего не меняет",
     "neither the base profile nor a template has a style “{0}”: this changes nothing"},
    {"есть: {1}", "there are: {1}"}};
// {0} the name, {1} the name that would be read. A warning where the file does not look like a document.
inline constexpr base::Message stray_ending{
    "SCH-120",
    base::Severity::error,
    {"файл «{0}» не читается: имена документов пакета оканчиваются на .yaml",
     "the file “{0}” is not read: names of a package’s documents end with .yaml"},
    {"переименуйте его в «{1}» (Проводник может прятать конец имени: включите показ расширений); если он не нужен, "
     "уберите его из папки пакета",
     "rename it to “{1}” (a file manager may hide the end of a name: let it show extensions); if it is not needed, "
     "take it out of the package’s folder"}};
// {0} the name, {1} the file that is read in its place.
inline constexpr base::Message stray_copy{
    "SCH-121",
    base::Severity::warning,
    {"файл «{0}» не читается и не печатается: читается «{1}»",
     "the file “{0}” is neither read nor printed: “{1}” is read"},
    {"если это старая копия, уберите её из папки пакета; если нужна она, замените ею «{1}»",
     "if it is an old copy, take it out of the package’s folder; if it is the one needed, put it in place of “{1}”"}};
inline constexpr base::Message folder_for_document{
    "SCH-122",
    base::Severity::error,
    {"«{0}» – папка, а документ пакета – файл", "“{0}” is a folder, and a document of a package is a file"},
    {"переименуйте папку, чтобы имя не кончалось на .yaml, или перенесите её из папки пакета",
     "rename the folder so that its name does not end with .yaml, or move it out of the package’s folder"}};
inline constexpr base::Message broken_link{
    "SCH-123",
    base::Severity::error,
    {"«{0}» – ссылка на файл, которого нет", "“{0}” is a link to a file that is not there"},
    {"положите на её место сам файл или удалите ссылку", "put the file itself in its place, or delete the link"}};
// {0} the name, {1} the other file of the same name.
inline constexpr base::Message same_name{
    "SCH-124",
    base::Severity::error,
    {"имена «{0}» и «{1}» выглядят одинаково: буквы в них записаны разными знаками",
     "the names “{0}” and “{1}” look the same: their letters are written with different characters"},
    {"оставьте один из файлов или переименуйте его", "keep one of the files, or rename it"}};

// What Word cannot do as pages do; {0} the file.
inline constexpr base::Message no_continuation_in_word{
    "DOC-146",
    base::Severity::note,
    {"{0}: слов «Продолжение …» над таблицей на следующих страницах в Word нет",
     "{0}: Word shows no words above a table on its next pages"},
    {"шапка таблицы повторяется; печатайте и подписывайте PDF",
     "the table’s head is repeated; print and sign the PDF"}};
inline constexpr base::Message no_resumed_numbers_in_word{
    "DOC-147",
    base::Severity::note,
    {"{0}: после приложения со своей нумерацией Word продолжит его счёт страниц, а не счёт акта",
     "{0}: after a part with page numbers of its own Word goes on counting its pages, not those of the act"},
    {"печатайте и подписывайте PDF", "print and sign the PDF"}};
inline constexpr base::Message no_foreign_pages_in_word{
    "DOC-148",
    base::Severity::note,
    {"{0}: на месте вложенного PDF в Word осталось пустое место",
     "{0}: in Word the place of a PDF of yours stays empty"},
    {"вложите его при печати из PDF или дайте картинкой PNG", "print the PDF, or give it as a PNG picture"}};

// {0} the name, {1} the document that has it.
inline constexpr base::Message taken_name{
    "DOC-110",
    base::Severity::error,
    {"файлы акта назвались бы «{0}», а так уже называются файлы документа {1}.yaml",
     "the act’s files would be named “{0}”, as those of the document {1}.yaml are"},
    {"дайте в name: другое имя или name: act – по номеру и дате акта",
     "give another name in name:, or name: act – by the act’s number and date"}};

std::span<const base::Message* const> messages();

}  // namespace app
