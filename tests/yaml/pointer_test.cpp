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

TEST(Pointer, IsFollowedToTheValueAndItsHolder) {
  base::SourceFiles files;
  base::Diagnostics diagnostics;
  const auto document = yaml::read(files.add("p", "plan.yaml", "а/б~в: х\nrows:\n  - measure: м\n"), diagnostics);
  ASSERT_TRUE(document);
  EXPECT_EQ(yaml::follow(*document, "/а~1б~0в")->value->text, "х");
  const auto row = yaml::follow(*document, "/rows/0");
  ASSERT_TRUE(row);
  EXPECT_EQ(row->value, &document->find("rows")->items[0]);
  EXPECT_EQ(row->holder, document->find("rows"));
  EXPECT_EQ(row->index, 0U);
  EXPECT_EQ(yaml::follow(*document, "")->value, &*document);
  for (const char* nowhere : {"/rows/1", "/rows/-1", "/rows/x", "/rows/", "/rows/0/measure/0", "rows", "/none", "/"})
    EXPECT_FALSE(yaml::follow(*document, nowhere)) << nowhere;
}

}  // namespace
