#include "base/scratch_folder.h"

#include "base/failure.h"
#include "base/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

// Folders are swept once in a run of the program, so each test has one of its own.
class ScratchFolders : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(place_); }
  void TearDown() override { fs::remove_all(place_); }

  [[nodiscard]] std::ptrdiff_t names() const {
    return std::distance(fs::directory_iterator(place_), fs::directory_iterator());
  }
  // As a program that is no more would have left it.
  [[nodiscard]] fs::path left_over(const std::string& name) const {
    fs::create_directories(place_ / name);
    base::write_file(place_ / name / "0", "half of a fi");
    return place_ / name;
  }

  fs::path place_ = fs::temp_directory_path() /
                    (std::string("prikaz-") + testing::UnitTest::GetInstance()->current_test_info()->name() +
                     std::to_string(::getpid()));
};

TEST_F(ScratchFolders, GoWithWhateverTheyHold) {
  {
    const base::ScratchFolder folder(place_);
    base::write_file(folder.path() / "book.xlsx", "x");
    EXPECT_EQ(names(), 1);
  }
  EXPECT_EQ(names(), 0);
}

TEST_F(ScratchFolders, AreOpenToTheirOwnerAlone) {
  const base::ScratchFolder folder(place_);
  EXPECT_EQ(fs::status(folder.path()).permissions(), fs::perms::owner_all);
}

TEST_F(ScratchFolders, ThatCannotBeMadeSayWhere) {
  try {
    const base::ScratchFolder folder(place_ / "none");
    FAIL() << "nothing was thrown";
  } catch (const base::Failure& failure) {
    EXPECT_EQ(failure.path(), (place_ / "none").string());
    EXPECT_EQ(failure.cause(base::Language::ru), "нет такого файла или папки");
  }
}

TEST_F(ScratchFolders, OfTheDeadAreSwept) {
  const fs::path dead = left_over(".prikaz-part-aZ09bc");
  const base::ScratchFolder folder(place_);
  EXPECT_FALSE(fs::exists(dead));
  EXPECT_TRUE(fs::exists(folder.path()));
}

TEST_F(ScratchFolders, OfTheLivingAndOfOthersStay) {
  const fs::path living = left_over(".prikaz-part-aZ09bc");
  const int lock = ::open(living.c_str(), O_RDONLY | O_DIRECTORY);
  ASSERT_EQ(::flock(lock, LOCK_EX | LOCK_NB), 0);
  const fs::path own = left_over(".prikaz-parts");
  const base::ScratchFolder folder(place_);
  EXPECT_TRUE(fs::exists(living / "0"));
  EXPECT_TRUE(fs::exists(own / "0"));
  ::close(lock);
}

TEST_F(ScratchFolders, AreNotSweptThroughALink) {
  const fs::path treasure = left_over("treasure");
  fs::create_directory_symlink(treasure, place_ / ".prikaz-part-aZ09bc");
  const base::ScratchFolder folder(place_);
  EXPECT_TRUE(fs::exists(treasure / "0"));
}

TEST_F(ScratchFolders, AreRemovedWhenASignalEndsTheProgram) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    EXPECT_EXIT(
        {
          base::tidy_on_signals();
          const base::ScratchFolder first(place_);
          const base::ScratchFolder second(place_);
          base::write_file(second.path() / "0", "half of a fi");
          std::raise(signal);
        },
        testing::KilledBySignal(signal), "");
    EXPECT_EQ(names(), 0) << signal;
  }
}

TEST_F(ScratchFolders, LeaveASignalIgnoredThatWasIgnored) {
  EXPECT_EXIT(
      {
        std::signal(SIGHUP, SIG_IGN);
        base::tidy_on_signals();
        std::raise(SIGHUP);
        std::_Exit(7);
      },
      testing::ExitedWithCode(7), "");
}

TEST_F(ScratchFolders, OfAKilledProgramAreSweptByTheNext) {
  EXPECT_EXIT(
      {
        const base::ScratchFolder folder(place_);
        base::write_file(folder.path() / "0", "half of a fi");
        std::raise(SIGKILL);
      },
      testing::KilledBySignal(SIGKILL), "");
  EXPECT_EQ(names(), 1);
  const base::ScratchFolder folder(place_);
  EXPECT_EQ(names(), 1);
}

}  // namespace
