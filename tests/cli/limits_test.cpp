// Limits of the system: sizes of files, lengths of names, signals.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <cstdint>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;

std::string program() { return (fs::path(PRIKAZ_BINARY_DIR) / "prikaz").string(); }

// With no file larger than so many kilobytes. The system ends a program that writes more, unless it is told not to.
running::Ran prikaz_within(int kilobytes, const std::vector<std::string>& words) {
  std::vector<std::string> command{"bash", "-c", "ulimit -f " + std::to_string(kilobytes) + "; exec \"$@\"", "bash",
                                   program()};
  command.insert(command.end(), words.begin(), words.end());
  return running::run(command);
}

std::ptrdiff_t names_in(const fs::path& folder) {
  return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

TEST(Limits, OfTheSizeOfFilesAreAFullDisk) {
  const Folder folder;
  running::write_order(folder.path() / "order");
  ASSERT_EQ(prikaz({"build", folder / "order", "--out", folder / "out"}).code, 0);
  const std::string before = running::read(folder / "out/order/order.pdf");
  running::write_order(folder.path() / "order", "place: г. Город\n");
  const auto ran = prikaz_within(4, {"build", folder / "order", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("order.docx: на диске нет места"));
  EXPECT_EQ(running::read(folder / "out/order/order.pdf"), before);
  EXPECT_EQ(names_in(folder.path() / "out" / "order"), 2);
}

TEST(Limits, OfTheSizeOfFilesAreAFullDiskForWorkbooksToo) {
  const Folder folder;
  const std::string package = running::source("samples/clean/orenburg").string();
  const auto ran = prikaz_within(4, {"build", package, "--out", folder / "out", "--to", "xlsx"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("на диске нет места"));
}

TEST(Limits, OfNamesAreTheSystemsOwn) {
  const Folder folder;
  std::string name;
  while (name.size() + 2 + std::string(".boxes.json").size() <= 255) name += "ж";
  running::write(folder / ("p/" + name + ".yaml"),
                 "kind: plan\ntitle: П\ncolumns: [{measure: м}]\nrows: [{measure: а}]\n");
  const auto ran = prikaz({"build", folder / "p", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(fs::exists(folder.path() / "out" / "p" / (name + ".pdf")));
}

// What the handler does is tested where it stands; here, that the program asks for it.
TEST(Limits, OfPatienceAreHeard) {
  const Folder folder;
  std::vector<std::string> command{"sh",
                                   "-c",
                                   "\"$@\" >/dev/null & while [ -d /proc/$! ]; do cat /proc/$!/status; done 2>/dev/null"
                                   " | sed -n 's/^SigCgt:.//p' | sort -u",
                                   "sh",
                                   program(),
                                   "check"};
  for (int i = 0; i < 40; ++i) {
    command.push_back(folder / ("order" + std::to_string(i)));
    running::write_order(command.back());
  }
  const std::string seen = running::run(command).out;
  constexpr std::uint64_t wanted = (std::uint64_t{1} << (SIGTERM - 1)) | (std::uint64_t{1} << (SIGHUP - 1));
  const std::string last = seen.substr(seen.size() > 17 ? seen.size() - 17 : 0);
  EXPECT_EQ(std::stoull("0" + last, nullptr, 16) & wanted, wanted) << seen;
}

}  // namespace
