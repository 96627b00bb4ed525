#include "base/files.h"

#include "base/failure.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

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

}  // namespace
