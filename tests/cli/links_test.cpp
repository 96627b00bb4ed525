// Links: a package comes from anybody, and what it prints is its own, never a file of the one who checks it.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;
using testing::Not;

constexpr const char* refused = "ссылка ведёт за пределы папки";

std::string plan(const std::string& title) {
  return "kind: plan\ntitle: " + title + "\ncolumns: [{measure: м}]\nrows: [{measure: а}]\n";
}

TEST(Links, OutOfAPackageAreRefusedAndOthersGoOn) {
  const Folder folder;
  running::write(folder / "secret.yaml", plan("Тайна"));
  running::write_order(folder.path() / "sly");
  running::write_order(folder.path() / "plain");
  fs::create_symlink("../secret.yaml", folder.path() / "sly" / "plan.yaml");
  const auto ran = prikaz({"build", folder / "sly", folder / "plain", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("sly/plan.yaml: " + std::string(refused)));
  EXPECT_FALSE(fs::exists(folder.path() / "out" / "sly"));
  EXPECT_TRUE(fs::exists(folder.path() / "out" / "plain" / "order.pdf"));
}

TEST(Links, OfTemplatesAndOfAnOrganisationMayNotLeadOutEither) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  fs::create_directories(folder.path() / "elsewhere");
  running::write(folder / "elsewhere/order.xml", "<x/>");
  fs::create_directory_symlink(folder.path() / "elsewhere", folder.path() / "p" / "templates");
  EXPECT_THAT(prikaz({"check", folder / "p"}).err, HasSubstr(refused));
  fs::remove(folder.path() / "p" / "templates");

  running::write(folder / "bodies.yaml", "kind: bodies\nbodies: {ОО: {name: Школа}}\n");
  fs::create_directories(folder.path() / "org");
  fs::create_symlink(folder.path() / "bodies.yaml", folder.path() / "org" / "bodies.yaml");
  const auto ran = prikaz({"check", folder / "p", "--org", folder / "org"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("org/bodies.yaml: " + std::string(refused)));
}

TEST(Links, OfPicturesMayNotLeadOutEither) {
  const Folder folder;
  fs::copy(running::source("samples/features/head"), folder.path() / "p");
  running::write(folder / "picture.png", running::read(folder / "p/emblem.png"));
  fs::remove(folder.path() / "p" / "emblem.png");
  fs::create_symlink("../picture.png", folder.path() / "p" / "emblem.png");
  const auto ran = prikaz({"check", folder / "p"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("p/emblem.png: " + std::string(refused)));
}

TEST(Links, ToAPackageAndInsideOfItAreFollowed) {
  const Folder folder;
  running::write_order(folder.path() / "real");
  running::write(folder / "real/kept/plan.txt", plan("План"));
  fs::create_symlink("kept/plan.txt", folder.path() / "real" / "plan.yaml");
  fs::create_directory_symlink(folder.path() / "real", folder.path() / "p");
  for (const std::string& named : {folder / "p", folder / "p/"}) {
    const auto ran = prikaz({"build", named, "--out", folder / "out"});
    EXPECT_THAT(ran.err, Not(HasSubstr(refused)));
    EXPECT_TRUE(fs::exists(folder.path() / "out" / "p" / "plan.pdf")) << ran.out << ran.err;
    fs::remove_all(folder.path() / "out");
  }
}

TEST(Links, OutOfAPackageAreNotCopied) {
  const Folder folder;
  running::write(folder / "secret.txt", "тайна");
  running::write_order(folder.path() / "sly");
  fs::create_symlink("../secret.txt", folder.path() / "sly" / "notes.txt");
  const auto ran = prikaz({"new", "--from", folder / "sly", folder / "copy"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr(refused));
  EXPECT_FALSE(fs::exists(folder.path() / "copy"));
}

}  // namespace
