// YAML files to values, checked by the schemas of their kinds.
#pragma once

#include "app/input_files.h"
#include "base/diagnostic.h"
#include "base/origin.h"
#include "validate/validate.h"
#include "yaml/value.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct Documents {
  std::vector<yaml::Value> values;
  std::vector<std::string> stems;  // of their names: order
  std::size_t bytes = 0;           // of all files
  base::Diagnostics findings;
  bool sound = true;  // false when one of the files is not fit to be decoded
};

using SchemaOf = std::function<const validate::Schema&(std::string_view kind)>;

// Every `*.yaml` directly among the files, in the order of their names. Failure when one cannot be read.
Documents read_documents(const InputFiles& files, base::SourceFiles& sources, const SchemaOf& schema_of);
Documents read_documents(const InputFiles& files, base::SharedSources& sources, const SchemaOf& schema_of);

// The styles among documents: style files, and what package.yaml says of its style.
std::vector<const yaml::Value*> overlays_of(std::span<const yaml::Value> documents);

}  // namespace app
