// Beginning a document, in a folder of its own and beside others.
#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace {

namespace fs = std::filesystem;

using running::prikaz;
using testing::HasSubstr;
using testing::Not;

std::map<std::string, std::string> files_in(const fs::path& folder) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::directory_iterator(folder))
    out[entry.path().filename().string()] = running::read(entry.path());
  return out;
}

TEST(New, PutsADocumentBesideOthersAndTouchesNone) {
  const running::Folder folder;
  const std::string package = folder / "мой-приказ";
  ASSERT_EQ(prikaz({"new", "order", package}).code, 0);
  const auto before = files_in(package);
  for (const char* kind : {"plan", "regulation", "approval", "form", "package"}) {
    const running::Ran ran = prikaz({"new", kind, package});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr(std::string(kind) + ".yaml"));
  }
  const auto after = files_in(package);
  EXPECT_EQ(after.size(), before.size() + 5);
  for (const auto& [name, text] : before) EXPECT_EQ(after.at(name), text) << name;
  const running::Ran checked = prikaz({"check", package});
  EXPECT_THAT(checked.out, Not(HasSubstr("ошибка"))) << checked.out;
}

TEST(New, SaysWhereTheActNamesThePlan) {
  const running::Folder folder;
  ASSERT_EQ(prikaz({"new", "order", folder / "a"}).code, 0);
  fs::rename(folder / "a/order.yaml", folder / "a/приказ.yaml");
  EXPECT_THAT(prikaz({"new", "plan", folder / "a"}).out, HasSubstr("приказ.yaml: appendices: [plan]"));
}

TEST(New, TakesTheSheetsActFromThePackage) {
  const running::Folder folder;
  ASSERT_EQ(prikaz({"new", "order", folder / "a"}).code, 0);
  fs::rename(folder / "a/order.yaml", folder / "a/приказ.yaml");
  ASSERT_EQ(prikaz({"new", "approval", folder / "a"}).code, 0);
  const std::string sheet = running::read(folder / "a/approval.yaml");
  EXPECT_THAT(sheet, HasSubstr("of: приказ"));
  EXPECT_THAT(sheet, Not(HasSubstr("title: [")));
}

TEST(New, RefusesADocumentThatIsThereAlready) {
  const running::Folder folder;
  ASSERT_EQ(prikaz({"new", "order", folder / "a"}).code, 0);
  ASSERT_EQ(prikaz({"new", "plan", folder / "a"}).code, 0);
  const auto before = files_in(folder / "a");
  for (const char* kind : {"plan", "order"}) {
    const running::Ran ran = prikaz({"new", kind, folder / "a"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.err, HasSubstr(std::string(kind) + ".yaml"));
  }
  fs::rename(folder / "a/order.yaml", folder / "a/приказ.yaml");
  EXPECT_EQ(prikaz({"new", "order", folder / "a"}).code, 2) << "a package has one order, whatever its file is called";
  fs::rename(folder / "a/приказ.yaml", folder / "a/order.yaml");
  EXPECT_EQ(files_in(folder / "a"), before);
}

TEST(New, NamesASchemaThatStaysWhereItIs) {
  const running::Folder folder;
  ASSERT_EQ(prikaz({"new", "order", folder / "a"}).code, 0);
  EXPECT_THAT(running::read(folder / "a/order.yaml"), Not(HasSubstr("$schema=")));
  const fs::path installed = folder.path() / "share" / "prikaz";
  fs::create_directories(installed.parent_path());
  fs::create_directory_symlink(fs::path(PRIKAZ_BINARY_DIR) / "resources", installed);
  ASSERT_EQ(prikaz({"new", "order", folder / "b", "--resources", installed.string()}).code, 0);
  EXPECT_THAT(
      running::read(folder / "b/order.yaml"),
      testing::StartsWith("# yaml-language-server: $schema=" + (installed / "schemas/order.schema.json").string()));
}

}  // namespace
