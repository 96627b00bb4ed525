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

inline constexpr base::Message too_large{
    "SCH-103",
    base::Severity::error,
    {"файл больше {0} МБ и не читается", "the file is larger than {0} MB and is not read"},
    {"разделите план на несколько документов или проверьте, тот ли это файл",
     "part the plan into several documents, or check that this is the right file"}};

inline constexpr base::Message more_errors{
    "SCH-104",
    base::Severity::error,
    {"в этом файле есть ещё находки: {0}", "this file has further findings: {0}"},
    {"исправьте показанное и проверьте снова", "mend what is shown and check again"}};
inline constexpr base::Message more_warnings{
    "SCH-105",
    base::Severity::warning,
    {"в этом файле есть ещё находки: {0}", "this file has further findings: {0}"},
    {"исправьте показанное и проверьте снова", "mend what is shown and check again"}};

inline constexpr base::Message no_picture{
    "SCH-106",
    base::Severity::error,
    {"рисунка «{0}» нет ни в папке пакета, ни в папке ведомства",
     "the picture “{0}” is neither in the package nor in the organisation’s folder"},
    {"положите файл в папку пакета или ведомства (--org) или исправьте имя",
     "put the file into the package’s or the organisation’s folder (--org), or mend the name"}};
inline constexpr base::Message unreadable_picture{"SCH-107",
                                                  base::Severity::error,
                                                  {"рисунок «{0}» не читается: это не PNG или файл повреждён",
                                                   "the picture “{0}” cannot be read: not a PNG, or damaged"},
                                                  {"сохраните рисунок заново как PNG", "save the picture anew as PNG"}};
inline constexpr base::Message large_picture{
    "SCH-108",
    base::Severity::error,
    {"рисунок «{0}» слишком велик", "the picture “{0}” is too large"},
    {"не больше {1}×{1} точек и {2} МБ", "at most {1} by {1} pixels and {2} MB"}};

inline constexpr base::Message unused_style_name{
    "SCH-109",
    base::Severity::error,
    {"вида «{0}» нет ни в основе, ни в шаблонах: эта запись ничего не меняет",
     "neither the base profile nor a template has a style “{0}”: this changes nothing"},
    {"есть: {1}", "there are: {1}"}};

std::span<const base::Message* const> messages();

}  // namespace app
