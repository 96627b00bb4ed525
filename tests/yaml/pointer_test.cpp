#include "yaml/pointer.h"

#include "yaml/read.h"

#include <gtest/gtest.h>

namespace {

TEST(Pointer, LeadsToTheInnermostValueOrKey) {
  base::SourceFiles files;
  base::Diagnostics diagnostics;
  const std::string text = "kind: plan\nmark: {number: 5}\nmore:\n  а/б: х\nrows:\n  - measure: м\n";
  const base::SourceFile& file = files.add("p", "plan.yaml", text);
  const std::vector<yaml::Value> documents{yaml::read(file, diagnostics).value()};
  const auto pointer = [&](std::string_view words) {
    return yaml::pointer_of(documents, {file.id, static_cast<std::uint32_t>(text.find(words))});
  };
  EXPECT_EQ(pointer("5}"), "/mark/number");
  EXPECT_EQ(pointer("number"), "/mark/number");
  EXPECT_EQ(pointer("х\n"), "/more/а~1б");
  EXPECT_EQ(pointer("measure"), "/rows/0");
  EXPECT_EQ(pointer("м\n"), "/rows/0/measure");
  EXPECT_EQ(yaml::pointer_of(documents, {base::FileId{7}, 0}), "");
}

}  // namespace
