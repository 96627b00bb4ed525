// How many columns a table may have. Those beyond are left out, and the first of them is told.
#pragma once

#include "base/diagnostic.h"
#include "base/limits.h"
#include "decode/messages.h"
#include "yaml/value.h"

#include <string>

namespace decode {

class ColumnLimit {
 public:
  explicit ColumnLimit(base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  // Is there room for this one, or for the first of its group?
  bool admits(const yaml::Value& column) {
    if (counted_ < base::limits::columns) return true;
    if (!told_) diagnostics_.report(too_many_columns, column.span(), {std::to_string(base::limits::columns)});
    told_ = true;
    return false;
  }

  // One that holds no others.
  void count() { ++counted_; }
  [[nodiscard]] std::size_t counted() const { return counted_; }

 private:
  base::Diagnostics& diagnostics_;
  std::size_t counted_ = 0;
  bool told_ = false;
};

}  // namespace decode
