// Many packages in one call: the same bytes and words for any number of workers, in the order of the command line.

#include "app/batch.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "opened.h"
#include "samples.h"

#include <gmock/gmock.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

struct Ran {
  app::BatchEnd end = app::BatchEnd::clean;
  std::string out, err;
  std::map<std::string, base::Bytes> files;  // by path under the folder of outputs
};

class Batch : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(folder_); }
  void TearDown() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  // Copies of a sample with words of their own, so that every one differs from all others.
  std::vector<std::string> copies(std::size_t count) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) {
      const fs::path copy = folder_ / "packages" / ("order-" + std::to_string(1000 + i));
      fs::create_directories(copy.parent_path());
      fs::copy(samples::folder("clean/omsk"), copy, fs::copy_options::recursive);
      std::string plan = base::read_file(copy / "plan.yaml", base::limits::file_bytes);
      for (int row = 0; row < 20; ++row) plan += own_row(i, row);
      base::write_file(copy / "plan.yaml", plan, base::Flush::no);
      out.push_back(copy.string());
    }
    return out;
  }

  Ran run(const std::vector<std::string>& packages, unsigned jobs) {
    const app::Resources resources(samples::resource_folder());
    app::BuildOptions build;
    build.out = folder_ / "out";
    build.force = true;
    app::BatchOptions options;
    options.jobs = jobs;
    options.report.notes = true;
    std::ostringstream out, err;
    Ran ran;
    ran.end = app::run_batch(
        resources, packages, options,
        [&](app::Worker& worker, const fs::path& folder) { return app::build_package(worker, folder, build); }, out,
        err);
    ran.out = out.str();
    ran.err = err.str();
    for (const auto& entry : fs::recursive_directory_iterator(build.out))
      if (entry.is_regular_file())
        ran.files[entry.path().lexically_relative(build.out).string()] =
            base::read_file(entry.path(), base::limits::file_bytes);
    fs::remove_all(build.out);
    return ran;
  }

  fs::path folder_ = fs::temp_directory_path() / ("prikaz-batch-" + std::to_string(::getpid()));

 private:
  static std::string own_row(std::size_t package, int row) {
    std::string out = "      - measure: |\n         ";
    for (int word = 0; word < 30; ++word) {
      std::size_t number = package * 7919 + static_cast<std::size_t>(row * 31 + word) * 104729 + 1;
      out += " ";
      for (; number > 0; number /= 20) base::append_utf8(out, static_cast<char32_t>(U'а' + number % 20));
    }
    return out + "\n        deadline: 2021 – 2024 годы\n        responsible: ОО\n";
  }
};

std::vector<std::string> all_samples() {
  std::vector<std::string> out;
  std::set<std::string> seen;
  for (const std::string& name : samples::names())
    if (seen.insert(fs::path(name).filename().string()).second) out.push_back(samples::folder(name).string());
  return out;
}

TEST_F(Batch, GivesTheSameFilesAndWordsForAnyNumberOfWorkers) {
  std::vector<std::string> packages = all_samples();
  packages.insert(packages.begin() + 2, (folder_ / "nowhere").string());
  const Ran one = run(packages, 1);
  EXPECT_EQ(one.end, app::BatchEnd::failure);
  EXPECT_THAT(one.err, testing::HasSubstr("nowhere"));
  EXPECT_GT(one.files.size(), packages.size());
  for (const unsigned jobs : {2U, 5U}) {
    const Ran many = run(packages, jobs);
    EXPECT_EQ(many.end, one.end);
    EXPECT_EQ(many.out, one.out);
    EXPECT_EQ(many.err, one.err);
    EXPECT_TRUE(many.files == one.files);
  }
}

// What a worker keeps from other packages must not show in the next.
TEST_F(Batch, GivesAPackageTheSameFilesAloneAndAmongOthers) {
  const std::vector<std::string> packages = all_samples();
  const Ran together = run(packages, 1);
  std::map<std::string, base::Bytes> apart;
  for (auto package = packages.rbegin(); package != packages.rend(); ++package) apart.merge(run({*package}, 1).files);
  EXPECT_TRUE(apart == together.files);
}

TEST_F(Batch, GoesOnWhereAPackageThrowsWhateverItIs) {
  const app::Resources resources(samples::resource_folder());
  const std::vector<std::string> packages = {samples::folder("clean/omsk").string(), "broken", "strange"};
  std::ostringstream out, err;
  app::BatchOptions options;
  options.jobs = 2;
  const app::BatchEnd end = app::run_batch(
      resources, packages, options,
      [&](app::Worker&, const fs::path& folder) -> app::Result {
        if (folder == "broken") throw base::Failure("disk", {"нет места", "no room"});
        if (folder == "strange") throw 7;
        return app::check_package(resources, folder);
      },
      out, err);
  EXPECT_EQ(end, app::BatchEnd::failure);
  EXPECT_THAT(err.str(), testing::StartsWith("prikaz: broken: disk: нет места\nprikaz: strange: ошибка программы"));
}

TEST_F(Batch, TellsWhatItFoundWhereItCannotWrite) {
  base::write_file(folder_ / "file", "no folder");
  const app::Resources resources(samples::resource_folder());
  app::BuildOptions build;
  build.out = folder_ / "file" / "out";
  build.force = true;
  std::ostringstream out, err;
  const std::vector<std::string> packages = {samples::folder("as-signed/orenburg").string()};
  const app::BatchEnd end = app::run_batch(
      resources, packages, {},
      [&](app::Worker& worker, const fs::path& folder) { return app::build_package(worker, folder, build); }, out, err);
  EXPECT_EQ(end, app::BatchEnd::failure);
  EXPECT_THAT(out.str(), testing::HasSubstr("PKG-001"));
  EXPECT_THAT(err.str(), testing::HasSubstr("на месте папки лежит файл"));
}

std::size_t resident_kilobytes() {
  std::ifstream status("/proc/self/statm");
  std::size_t pages = 0, resident = 0;
  status >> pages >> resident;
  return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) / 1024;
}

TEST_F(Batch, KeepsItsMemoryWhileHundredsOfPackagesPass) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "a sanitizer keeps what is freed";
#endif
  const std::vector<std::string> packages = copies(200);
  const app::Resources resources(samples::resource_folder());
  std::size_t after_some = 0;
  std::size_t done = 0;
  app::BuildOptions build;
  build.out = folder_ / "out";
  std::ostringstream out, err;
  app::run_batch(
      resources, packages, {},
      [&](app::Worker& worker, const fs::path& folder) {
        if (++done == 60) after_some = resident_kilobytes();
        return app::build_package(worker, folder, build);
      },
      out, err);
  EXPECT_EQ(err.str(), "");
  constexpr std::size_t most_kilobytes_a_package = 8;
  EXPECT_LE(resident_kilobytes(), after_some + 140 * most_kilobytes_a_package);
}

}  // namespace
