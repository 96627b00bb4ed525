#include "architecture/include_law.h"
#include "architecture/tree.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> breaches_of_line(std::string_view path, std::string_view line) { return breaches(path, line); }

TEST(IncludeLaw, HoldsInTheWholeProgram) {
  std::vector<std::string> found;
  int sources = 0;
  for_each_file(std::filesystem::path(PRIKAZ_SOURCE_DIR) / "src",
                [&](const std::string& path, const std::string& text) {
                  if (!path.ends_with(".cpp") && !path.ends_with(".h")) return;
                  ++sources;
                  for (const std::string& breach : breaches(path, text)) found.push_back(breach);
                });
  EXPECT_THAT(found, IsEmpty());
  EXPECT_GT(sources, 30);
}

TEST(IncludeLaw, LetsAFolderLookDownAndAtItself) {
  EXPECT_THAT(breaches_of_line("layout/table_rows.cpp",
                               "#include \"layout/measured.h\"\n"
                               "#include \"fonts/shaper.h\"\n"
                               "#include \"base/length.h\"\n"
                               "#include <vector>\n"),
              IsEmpty());
  EXPECT_THAT(breaches_of_line("check/rules/marks.cpp", "#include \"check/rules.h\""), IsEmpty());
}

TEST(IncludeLaw, ForbidsLookingUp) {
  EXPECT_THAT(breaches_of_line("model/plan.cpp", "\n#include \"decode/plan.h\""),
              ElementsAre("model/plan.cpp:2: decode/plan.h model must not know decode"));
}

TEST(IncludeLaw, ForbidsLookingAtANeighbour) {
  EXPECT_THAT(breaches_of_line("write/pdf/page.cpp", "#include \"write/xlsx/write_xlsx.h\""),
              ElementsAre("write/pdf/page.cpp:1: write/xlsx/write_xlsx.h write/pdf must not know write/xlsx"));
}

TEST(IncludeLaw, ForbidsAForeignLibraryOutsideItsFolder) {
  EXPECT_THAT(breaches_of_line("decode/order.cpp", "#include <yaml-cpp/yaml.h>"),
              ElementsAre("decode/order.cpp:1: yaml-cpp/yaml.h belongs to yaml"));
  EXPECT_THAT(breaches_of_line("app/pipeline.cpp", "# include \"podofo/podofo.h\""),
              ElementsAre("app/pipeline.cpp:1: podofo/podofo.h belongs to write/pdf"));
  EXPECT_THAT(breaches_of_line("fonts/shaper.cpp", "#include <hb-ot.h>"), IsEmpty());
}

TEST(IncludeLaw, ForbidsALibraryNobodyOwns) {
  EXPECT_THAT(breaches_of_line("decode/order.cpp", "#include <boost/any.hpp>"), testing::SizeIs(1));
}

TEST(IncludeLaw, LeavesTheOperatingSystemToThoseWhoOpenFiles) {
  EXPECT_THAT(breaches_of_line("base/files.cpp", "#include <fcntl.h>"), IsEmpty());
  EXPECT_THAT(breaches_of_line("layout/layout.cpp", "#include <fcntl.h>"), testing::SizeIs(1));
}

TEST(IncludeLaw, ForbidsFoldersThatAreNotInTheHouse) {
  EXPECT_THAT(breaches_of_line("base/date.cpp", "#include \"date.h\""),
              ElementsAre("base/date.cpp:1: date.h names no folder of the program"));
  EXPECT_THAT(breaches_of_line("utils/text.cpp", ""), ElementsAre("utils/text.cpp: lies in no folder of the program"));
}

TEST(IncludeLaw, WantsHeadersGuarded) {
  EXPECT_THAT(breaches_of_line("base/date.h", "struct Date {};"), ElementsAre("base/date.h: has no #pragma once"));
}

}  // namespace
}  // namespace architecture
