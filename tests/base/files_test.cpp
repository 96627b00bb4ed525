#include "base/files.h"

#include "base/failure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

std::multiset<fs::path> flushed;

}  // namespace

// Stands before that of the system's library, to see what reaches the disk.
extern "C" int fsync(int file) {
  flushed.insert(fs::read_symlink("/proc/self/fd/" + std::to_string(file)));
  return static_cast<int>(::syscall(SYS_fsync, file));
}

namespace {

class Files : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("prikaz-files-" + std::to_string(::getpid()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path folder_;
};

TEST_F(Files, AreReadBackAsWritten) {
  const std::string bytes("приказ\0\n", 14);
  base::write_file(folder_ / "a" / "b.txt", bytes);
  EXPECT_EQ(base::read_file(folder_ / "a" / "b.txt", 100), bytes);
}

TEST_F(Files, AreMappedAsTheyAreRead) {
  const std::string words(70'000, 'x');
  base::write_file(folder_ / "a", words);
  base::write_file(folder_ / "empty", "");
  base::MappedFile mapped(folder_ / "a", 1'000'000);
  const base::MappedFile moved = std::move(mapped);
  EXPECT_EQ(moved.bytes(), words);
  EXPECT_EQ(base::MappedFile(folder_ / "empty", 1).bytes(), "");
  EXPECT_THROW(base::MappedFile(folder_ / "a", 69'999), base::Failure);
  EXPECT_THROW(base::MappedFile(folder_, 1), base::Failure);
  EXPECT_THROW(base::MappedFile(folder_ / "none", 1), base::Failure);
}

TEST_F(Files, LeaveNoTemporaryBehind) {
  base::write_file(folder_ / "b.txt", "1");
  base::write_file(folder_ / "b.txt", "2");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
  EXPECT_EQ(base::read_file(folder_ / "b.txt", 100), "2");
}

TEST_F(Files, BeyondTheLimitAreRefused) {
  base::write_file(folder_ / "b.txt", "12345");
  EXPECT_THROW(base::read_file(folder_ / "b.txt", 4), base::Failure);
}

TEST_F(Files, ThatAreFoldersOrMissingSayWhy) {
  try {
    base::read_file(folder_, 100);
    FAIL() << "a folder was read";
  } catch (const base::Failure& failure) {
    EXPECT_EQ(failure.cause(base::Language::ru), "это папка, а нужен файл");
    EXPECT_EQ(failure.path(), folder_.string());
  }
  try {
    base::read_file(folder_ / "нет", 100);
    FAIL() << "nothing was read";
  } catch (const base::Failure& failure) {
    EXPECT_EQ(failure.cause(base::Language::ru), "нет такого файла или папки");
  }
  EXPECT_THROW(base::write_file(folder_, "x"), base::Failure);
}

TEST_F(Files, BeyondTheLimitTakeNoMemory) {
  std::ofstream(folder_ / "huge").put('x');
  fs::resize_file(folder_ / "huge", std::uintmax_t{1} << 42U);  // of holes
  EXPECT_THROW(base::read_file(folder_ / "huge", 1000), base::Failure);
}

TEST_F(Files, AreWrittenUnderTheLongestRussianName) {
  std::string name;
  while (name.size() + 2 <= 255) name += "ж";
  base::write_file(folder_ / name, "1");
  EXPECT_EQ(base::read_file(folder_ / name, 100), "1");
}

TEST_F(Files, OfASetAreRenamedWhenAllAreWritten) {
  base::write_file(folder_ / "a.txt", "old");
  fs::create_directory(folder_ / "b.txt");
  const base::Bytes anew = "new";
  const std::array<base::FileToWrite, 2> set{{{folder_ / "a.txt", &anew}, {folder_ / "b.txt", &anew}}};
  EXPECT_THROW(base::write_files(set), base::Failure);
  EXPECT_EQ(base::read_file(folder_ / "a.txt", 100), "old");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 2);
}

TEST_F(Files, ThatPeopleWroteReachTheDiskWithTheirNames) {
  flushed.clear();
  base::write_file(folder_ / "new" / "inside" / "b.txt", "1");
  EXPECT_EQ(flushed.count(folder_), 1U) << "where the name of the first new folder stands";
  EXPECT_EQ(flushed.count(folder_ / "new"), 1U);
  EXPECT_EQ(flushed.count(folder_ / "new" / "inside"), 1U);
  EXPECT_EQ(flushed.size(), 4U) << "the file too, under its first name";
}

TEST_F(Files, ThatCanBeMadeAgainAreNotFlushed) {
  flushed.clear();
  base::write_file(folder_ / "new" / "b.pdf", "1", base::Flush::no);
  EXPECT_THAT(flushed, testing::IsEmpty());
}

}  // namespace
