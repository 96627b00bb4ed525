// The table of kinds is the only list of them: what tells the kinds to an author, or chooses by them, reads it.

#include "architecture/kind_lists.h"

#include "architecture/tree.h"
#include "model/kinds.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace architecture {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const model::Kind& kind : model::kinds()) out.emplace_back(kind.name);
  return out;
}

TEST(KindLists, StandInTheTableAlone) {
  std::vector<std::string> found;
  bool table_read = false;
  for_each_file(std::filesystem::path(PRIKAZ_SOURCE_DIR) / "src",
                [&](const std::string& path, const std::string& text) {
                  const auto lists = kind_lists(text, names());
                  if (path == "model/kinds.cpp")
                    table_read = !lists.empty();
                  else
                    for (const std::string& list : lists) found.push_back(path + ": " + list);
                });
  EXPECT_THAT(found, IsEmpty());
  EXPECT_TRUE(table_read) << "the table itself must look like a list";
}

TEST(KindLists, AreSeenInStringsBracesAndChains) {
  EXPECT_THAT(kind_lists("{\"виды: order, plan\"}", names()), SizeIs(1));
  EXPECT_THAT(kind_lists("\"виды: order (приказ), \"\n  \"plan (план)\"", names()), SizeIs(1));
  EXPECT_THAT(kind_lists("for (auto kind : {\"order\", \"package\"})", names()), SizeIs(1));
  EXPECT_THAT(
      kind_lists("if (k == \"order\") a();\nelse if (k == \"plan\") b();\nelse if (k == \"form\") c();", names()),
      SizeIs(1));
}

TEST(KindLists, AreNotSeenWhereOneKindIsMeant) {
  EXPECT_THAT(kind_lists("if (k == \"order\") a();\n\"the plan of this order\"\n// order, plan", names()), IsEmpty());
}

}  // namespace
}  // namespace architecture
