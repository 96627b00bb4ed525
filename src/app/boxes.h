// The reserved boxes of a document as JSON, for the programs that put stamps and marks of signatures into them.
//
//   {"version":1,"pdf":"order.pdf","pages":3,"boxes":[{"name":"registration","page":1,
//    "x_mm":120.0,"y_mm":20.0,"width_mm":80.0,"height_mm":25.0}]}
//
// Pages count from 1. Millimetres from the top left corner of the page as it is read, three decimals at most. Boxes
// stand in the order of the pages, then as they were placed.
#pragma once

#include "base/bytes.h"
#include "pages/document.h"

#include <optional>
#include <string_view>

namespace app {

// Nothing when no box is reserved. `pdf` is the name of the file they lie in.
std::optional<base::Bytes> boxes_json(const pages::Document& document, std::string_view pdf);

}  // namespace app
