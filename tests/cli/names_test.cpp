// Files named by the act: `--names act`, `name:` of a package.
#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

using running::prikaz;
using testing::HasSubstr;

constexpr const char* act_name = "Приказ 01-21-744 от 12.11.2025";

// An act of that number and date.
std::string package(const running::Folder& folder, const std::string& name) {
  running::write_order(folder / name);
  const fs::path file = fs::path(folder / name) / "order.yaml";
  std::string text = running::read(file);
  const auto put = [&text](const std::string& key, const std::string& value) {
    const std::size_t at = text.find("\n" + key + ":") + 1;
    text.replace(at, text.find('\n', at) - at, key + ": " + value);
  };
  put("date", "12 ноября 2025 г.");
  put("number", "01-21/744");
  running::write(file, text);
  return folder / name;
}

TEST(Names, OfTheActAreThoseOfItsFolderAndItsFile) {
  const running::Folder folder;
  const running::Ran ran = prikaz({"build", package(folder, "a"), "--out", folder / "out", "--names", "act"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(fs::exists(fs::path(folder / "out") / act_name / (std::string(act_name) + ".pdf")));
  EXPECT_FALSE(fs::exists(folder / "out/a"));
}

TEST(Names, OfTheSampleSayItsNumberAndDate) {
  const running::Folder folder;
  EXPECT_EQ(prikaz({"build", running::source("samples/features/numbered").string(), "--out", folder / "out"}).code, 0);
  EXPECT_TRUE(fs::exists(folder / "out/Приказ 2О от 12.11.2025/Приказ 2О от 12.11.2025.pdf"));
}

TEST(Names, OfAPackageOutrankTheCall) {
  const running::Folder folder;
  const std::string a = package(folder, "a");
  running::write(fs::path(a) / "package.yaml", "kind: package\nname: \"О чём: <это>?\"\n");
  EXPECT_EQ(prikaz({"build", a, "--out", folder / "out", "--names", "act"}).code, 0);
  EXPECT_TRUE(fs::exists(folder / "out/О чём- -это--/О чём- -это--.pdf")) << "what a name cannot hold is replaced";
}

TEST(Names, ThatTwoActsShareAreRefusedBeforeAnythingIsBuilt) {
  const running::Folder folder;
  const running::Ran ran =
      prikaz({"build", package(folder, "a"), package(folder, "b"), "--out", folder / "out", "--names", "act"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr(act_name));
  EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST(Names, OfADraftWithoutDateAndNumberAreThoseOfItsFolder) {
  const running::Folder folder;
  ASSERT_EQ(prikaz({"new", "order", folder / "a"}).code, 0);
  EXPECT_NE(prikaz({"build", folder / "a", "--out", folder / "out", "--names", "act"}).code, 2);
  EXPECT_TRUE(fs::exists(folder / "out/a/order.pdf"));
}

TEST(Names, ThatAnotherDocumentHasAreAFinding) {
  const running::Folder folder;
  const std::string a = package(folder, "a");
  running::write(fs::path(a) / "package.yaml", "kind: package\nname: members\n");
  running::write(fs::path(a) / "members.yaml", "kind: regulation\ntitle: Состав\npoints: [{text: а}]\n");
  EXPECT_THAT(prikaz({"check", a}).out, HasSubstr("DOC-110"));
}

TEST(Names, AreByTheActOrNotAtAll) {
  const running::Folder folder;
  EXPECT_EQ(prikaz({"build", package(folder, "a"), "--out", folder / "out", "--names", "date"}).code, 2);
}

}  // namespace
