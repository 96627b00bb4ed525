// The world fails: files that cannot be read, a disk that is full. Exit 3, and what was there stays.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;

// Root reads everything, so the program runs as another user.
running::Ran as_nobody(std::vector<std::string> words) {
  std::vector<std::string> command{"setpriv", "--reuid", "65534", "--clear-groups",
                                   (fs::path(PRIKAZ_BINARY_DIR) / "prikaz").string()};
  if (::geteuid() != 0) command.erase(command.begin(), command.begin() + 4);
  command.insert(command.end(), words.begin(), words.end());
  return running::run(command);
}

TEST(World, UnreadableFilesStopTheirPackageOnly) {
  const Folder folder;
  running::write_order(folder.path() / "closed");
  running::write_order(folder.path() / "open");
  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(folder.path() / "closed" / "order.yaml", fs::perms::none);
  const auto ran = as_nobody({"build", folder / "closed", folder / "open", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("order.yaml: нет прав доступа"));
  EXPECT_FALSE(fs::exists(folder.path() / "out" / "closed"));
  EXPECT_TRUE(fs::exists(folder.path() / "out" / "open" / "order.pdf"));
}

TEST(World, AFolderThatMayNotBeWrittenIsNamed) {
  const Folder folder;
  running::write_order(folder.path() / "order");
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                                     fs::perms::others_read | fs::perms::others_exec);
  const auto ran = as_nobody({"build", folder / "order", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("нет прав доступа"));
}

// A small disk of its own; needs root, as CI and fresh machines have.
class FullDisk : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(::geteuid(), 0U) << "this test mounts a tmpfs: run it as root";
    disk_ = folder_ / "disk";
    fs::create_directories(disk_);
    ASSERT_EQ(running::run({"mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk_}).code, 0);
  }
  void TearDown() override { running::run({"umount", disk_}); }

  Folder folder_;
  std::string disk_;
};

TEST_F(FullDisk, LeavesOlderOutputsUntouched) {
  running::write_order(folder_.path() / "order");
  const fs::path made = fs::path(disk_) / "order" / "order.pdf";
  ASSERT_EQ(prikaz({"build", folder_ / "order", "--out", disk_}).code, 0);
  const std::string before = running::read(made);

  std::string ballast = disk_ + "/ballast";
  running::run({"sh", "-c", "head -c 200k /dev/zero > " + ballast});
  running::write_order(folder_.path() / "order", "place: г. Город\n");
  const auto ran = prikaz({"build", folder_ / "order", "--out", disk_});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("на диске нет места"));
  EXPECT_EQ(running::read(made), before);
  EXPECT_EQ(std::distance(fs::directory_iterator(made.parent_path()), fs::directory_iterator()), 1);
}

TEST(World, AFailureLeavesTheWholeSetOfAPackageAsItWas) {
  const Folder folder;
  const std::string package = folder / "order";
  running::write_order(package);
  running::write(package + "/plan.yaml", "kind: plan\ntitle: П\ncolumns: [{measure: м}]\nrows: [{measure: а}]\n");
  ASSERT_EQ(prikaz({"build", package, "--out", folder / "out"}).code, 0);
  const std::string before = running::read(folder / "out/order/order.pdf");
  fs::remove(folder / "out/order/plan.pdf");
  fs::create_directories(folder / "out/order/plan.pdf");
  running::write_order(package, "place: г. Город\n");
  EXPECT_EQ(prikaz({"build", package, "--out", folder / "out"}).code, 3);
  EXPECT_EQ(running::read(folder / "out/order/order.pdf"), before);
}

TEST(World, APipeInPlaceOfAFileIsNamedNotWaitedFor) {
  const Folder folder;
  ASSERT_EQ(running::run({"mkfifo", folder / "x.yaml"}).code, 0);
  const auto ran = prikaz({"check", folder.path().string()});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("не обычный файл"));
}

TEST(World, AColumnNarrowerThanItsPaddingIsPrinted) {
  const Folder folder;
  running::write(folder.path() / "p/plan.yaml",
                 "kind: plan\ntitle: П\ncolumns: [{measure: м}, {deadline: с, width: 1 мм}]\nrows: [{measure: а}]\n");
  EXPECT_EQ(prikaz({"build", folder / "p", "--out", folder / "out"}).code, 0);
}

TEST(World, AFileBeyondTheLimitIsAFinding) {
  const Folder folder;
  running::write_order(folder.path());
  fs::resize_file(folder.path() / "order.yaml", 201U * 1024U * 1024U);
  const auto ran = prikaz({"check", folder.path().string()});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.out, HasSubstr("order.yaml:1:1: ошибка SCH-103: "));
}

}  // namespace
