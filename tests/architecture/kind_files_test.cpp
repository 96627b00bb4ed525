// What a kind of documents needs beside the code lies in its place.

#include "architecture/tree.h"
#include "model/kinds.h"

#include <filesystem>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace architecture {
namespace {

namespace fs = std::filesystem;

const fs::path source = PRIKAZ_SOURCE_DIR;

TEST(KindFiles, EachKindHasItsSchemaAndATemplateOrASkeletonWhereItSaysSo) {
  for (const model::Kind& kind : model::kinds()) {
    const std::string name(kind.name);
    EXPECT_TRUE(fs::exists(source / "schemas" / (name + ".schema.json"))) << name;
    EXPECT_EQ(fs::exists(source / "templates" / (name + ".xml")), kind.printed()) << name;
    EXPECT_EQ(fs::exists(source / "templates/new" / name), kind.skeleton) << name;
  }
}

TEST(KindFiles, EachKindHasASample) {
  std::set<std::string> shown;
  for_each_file(source / "samples", [&](const std::string& path, const std::string& bytes) {
    const std::size_t kind = bytes.find("kind: ");
    if (path.ends_with(".yaml") && kind != std::string::npos)
      shown.insert(bytes.substr(kind + 6, bytes.find('\n', kind) - kind - 6));
  });
  for (const model::Kind& kind : model::kinds()) EXPECT_TRUE(shown.contains(std::string(kind.name))) << kind.name;
}

}  // namespace
}  // namespace architecture
