// Tables of points: their heads may be written once for many of them.
#pragma once

#include "base/diagnostic.h"
#include "model/table.h"
#include "yaml/value.h"

#include <map>
#include <string>
#include <vector>

namespace decode {

// `table_columns: {members: [...]}` of a document: a table of it says `columns: members`.
class SharedColumns {
 public:
  // `document` outlives this.
  explicit SharedColumns(const yaml::Value& document) : map_(document.find("table_columns")) {}

  // The columns of this name; none, and a report, where there are none. Read once, so that their slips are told once.
  const std::vector<model::TableColumn>& at(const yaml::Value& name, base::Diagnostics& diagnostics);

  // Reports the names that no table took.
  void report_unused(base::Diagnostics& diagnostics) const;

 private:
  const yaml::Value* map_;
  std::map<std::string, std::vector<model::TableColumn>> read_;
};

model::Table read_table(const yaml::Value& value, SharedColumns& shared, base::Diagnostics& diagnostics);

}  // namespace decode
