// What a document says is to be done, as a table for a system of documents: one row a task, as it would be typed there
// by hand. Tasks of an act are its points that somebody is to carry out, those of a plan its rows.
#pragma once

#include "model/package.h"
#include "sheets/workbook.h"

#include <optional>

namespace app {

// Nothing where there is none.
std::optional<sheets::Workbook> tasks_of(const model::Package& package, const model::Document& document);

}  // namespace app
