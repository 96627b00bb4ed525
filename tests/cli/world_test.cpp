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

bool is_root() { return ::geteuid() == 0; }

// The program with what it reads, in a folder that every user can reach wherever the sources lie.
const std::string& program_for_everybody() {
  static const Folder folder;
  static const std::string program = [] {
    const fs::path built = PRIKAZ_BINARY_DIR;
    EXPECT_EQ(
        running::run({"cp", "-rL", (built / "prikaz").string(), (built / "resources").string(), folder.path().string()})
            .code,
        0);
    running::open_to_all(folder.path());
    return folder / "prikaz";
  }();
  return program;
}

// Root reads and writes everything, so the program runs as another user then.
running::Ran without_privileges(const std::vector<std::string>& words) {
  if (!is_root()) return prikaz(words);
  std::vector<std::string> command{"setpriv", "--reuid", "65534", "--clear-groups", program_for_everybody()};
  command.insert(command.end(), words.begin(), words.end());
  return running::run(command);
}

TEST(World, UnreadableFilesStopTheirPackageOnly) {
  const Folder folder;
  running::write_order(folder.path() / "closed");
  running::write_order(folder.path() / "open");
  running::open_to_all(folder.path());
  fs::permissions(folder.path(), fs::perms::all);
  fs::permissions(folder.path() / "closed" / "order.yaml", fs::perms::none);
  const auto ran = without_privileges({"build", folder / "closed", folder / "open", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("order.yaml: нет прав доступа"));
  EXPECT_FALSE(fs::exists(folder.path() / "out" / "closed"));
  EXPECT_TRUE(fs::exists(folder.path() / "out" / "open" / "order.pdf"));
}

TEST(World, AFolderThatMayNotBeWrittenIsNamed) {
  const Folder folder;
  running::write_order(folder.path() / "order");
  fs::create_directory(folder.path() / "shut");
  running::open_to_all(folder.path());
  constexpr fs::perms writing = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
  fs::permissions(folder.path() / "shut", writing, fs::perm_options::remove);
  const auto ran = without_privileges({"build", folder / "order", "--out", folder / "shut/out"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("нет прав доступа"));
}

TEST(World, AFileThatMayNotBeWrittenIsNotMended) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  std::string order = running::read(folder.path() / "p/order.yaml");
  order.replace(order.find("план."), std::string("план.").size(), "план №1.");
  running::write(folder.path() / "p/order.yaml", order);
  running::open_to_all(folder.path());
  fs::permissions(folder.path() / "p", fs::perms::all);  // names in it may be replaced
  const fs::perms reading = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
  fs::permissions(folder.path() / "p/order.yaml", reading);
  const auto ran = without_privileges({"check", folder / "p", "--fix"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("order.yaml: нет прав доступа"));
  EXPECT_EQ(running::read(folder.path() / "p/order.yaml"), order);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder.path() / "p"), fs::directory_iterator()), 2);
}

// A small disk of its own, which only root can mount; a test of its own for ctest, which counts and names what was
// skipped.
class FullDisk : public testing::Test {
 protected:
  void SetUp() override {
    if (!is_root()) GTEST_SKIP() << "a full disk can be tested by root only: the test mounts a tmpfs";
    disk_ = folder_ / "disk";
    fs::create_directories(disk_);
    mounted_ = running::run({"mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk_}).code == 0;
    if (!mounted_) GTEST_SKIP() << "a full disk can be tested only where root may mount a tmpfs";
  }
  void TearDown() override {
    if (mounted_) running::run({"umount", disk_});
  }

  Folder folder_;
  std::string disk_;
  bool mounted_ = false;
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
  EXPECT_EQ(std::distance(fs::directory_iterator(made.parent_path()), fs::directory_iterator()), 2);
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

TEST(World, AFolderWithoutDocumentsIsAFinding) {
  const Folder folder;
  const auto ran = prikaz({"check", folder.path().string()});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.out, HasSubstr("ошибка SCH-102: "));
}

TEST(World, OfVeryManyFindingsTheRestIsCounted) {
  const Folder folder;
  std::string rows, links;
  for (int i = 0; i < 500; ++i) rows += "  - []\n";
  running::write(folder.path() / "p/plan.yaml", "kind: plan\ntitle: П\ncolumns: [{measure: м}]\nrows:\n" + rows);
  EXPECT_THAT(prikaz({"check", folder / "p"}).out,
              testing::AllOf(HasSubstr("ошибка SCH-099: "), HasSubstr("показаны первые 200"), HasSubstr("и ещё ")));

  for (int i = 0; i < 203; ++i) links += "  - {text: Выполнить <n>б</n>., notes: []}\n";
  std::string notes;
  for (int i = 0; i < 203; ++i) notes += "  n" + std::to_string(i) + ": слова\n";
  running::write_order(folder.path() / "w", "footnotes:\n" + notes);
  EXPECT_THAT(prikaz({"check", folder / "w"}).out, HasSubstr("order.yaml: показано не всё, ещё 2 предупреждения"));
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
