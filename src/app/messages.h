// What app itself reports about a package's files.
#pragma once

#include "base/diagnostic.h"

#include <span>

namespace app {

inline constexpr base::Message no_kind{
    "SCH-100",
    base::Severity::error,
    {"в файле нет ключа kind: непонятно, что это за документ", "the file has no kind:, so it is no known document"},
    {"начните файл строкой вида «kind: order»; виды: order, plan, approval, form, bodies, package",
     "begin the file with, for instance, kind: order; kinds: order, plan, approval, form, bodies, package"}};
inline constexpr base::Message unknown_kind{
    "SCH-101",
    base::Severity::error,
    {"неизвестный вид документа: kind: {0}", "unknown kind of document: kind: {0}"},
    {"виды: order (приказ), plan (план), approval (лист согласования), form (анкета), bodies (реестр), package "
     "(настройки)",
     "kinds: order, plan, approval, form, bodies, package"}};
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

std::span<const base::Message* const> messages();

}  // namespace app
