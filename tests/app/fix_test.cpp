// Mends of all samples: what can be mended is, and nothing else changes.
#include "app/fix.h"

#include "app/patch.h"
#include "base/files.h"
#include "opened.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

class Copied {
 public:
  explicit Copied(const std::string& sample)
      : path_(fs::temp_directory_path() / ("prikaz-fix-" + std::to_string(::getpid())) / fs::path(sample).filename()) {
    fs::create_directories(path_.parent_path());
    fs::remove_all(path_);
    fs::copy(samples::folder(sample), path_, fs::copy_options::recursive);
  }
  Copied(const Copied&) = delete;
  Copied& operator=(const Copied&) = delete;
  ~Copied() { fs::remove_all(path_.parent_path()); }

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::map<std::string, std::string> files_of(const fs::path& folder) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_regular_file()) out[entry.path().filename()] = base::read_file(entry.path(), std::size_t{1} << 26U);
  return out;
}

std::map<std::string, int> counts_of(const app::OpenedPackage& opened) {
  std::map<std::string, int> out;
  for (const base::Diagnostic& finding : opened.diagnostics.all())
    if (!finding.suppressed) ++out[std::string(finding.message->id)];
  return out;
}

// Every printed text.
std::vector<std::string> texts_of(const samples::Opened& opened) {
  std::vector<std::string> out;
  for (const model::Reading& reading : model::reading_order(opened.package()))
    out.push_back(model::plain(*reading.text));
  return out;
}

class Mends : public testing::TestWithParam<std::string> {};

TEST_P(Mends, TakeTheirFindingsAwayAndChangeNothingElse) {
  const Copied copy(GetParam());
  samples::Opened before(copy.path());
  const std::size_t wanted = app::count_mendable(before.opened());
  const auto found = counts_of(before.opened());

  // Some stand beside others and take a further run.
  std::size_t mended = 0, waiting = 1;
  for (int run = 0; run < 3 && waiting > 0; ++run) {
    const app::Result result = app::mend_package(before.worker, copy.path(), app::MendFiles::yes);
    ASSERT_TRUE(result.mended);
    EXPECT_EQ(result.mended->refused, 0U);
    mended += result.mended->places.size();
    waiting = result.mended->waiting;
  }
  EXPECT_EQ(waiting, 0U);
  EXPECT_LE(mended, wanted);

  samples::Opened after(copy.path());
  EXPECT_EQ(app::count_mendable(after.opened()), 0U);
  for (const auto& [id, count] : counts_of(after.opened())) {
    const auto known = found.find(id);
    EXPECT_LE(count, known == found.end() ? 0 : known->second) << id << " is new";
  }
  const auto old_texts = texts_of(before), new_texts = texts_of(after);
  ASSERT_EQ(old_texts.size(), new_texts.size());
  std::size_t changed = 0;
  for (std::size_t i = 0; i < old_texts.size(); ++i) changed += old_texts[i] != new_texts[i] ? 1U : 0U;
  EXPECT_LE(changed, mended);
}

TEST_P(Mends, AreMadeOnce) {
  const Copied copy(GetParam());
  samples::Opened opened(copy.path());
  for (int run = 0; run < 3; ++run) app::mend_package(opened.worker, copy.path(), app::MendFiles::yes);
  const auto mended = files_of(copy.path());
  const app::Result again = app::mend_package(opened.worker, copy.path(), app::MendFiles::yes);
  EXPECT_TRUE(again.mended->places.empty());
  EXPECT_TRUE(again.mended->patch.empty());
  EXPECT_EQ(files_of(copy.path()), mended);
}

INSTANTIATE_TEST_SUITE_P(Samples, Mends, testing::ValuesIn(samples::names()),
                         [](const auto& one) { return samples::test_name(one.param); });

TEST(Patch, ShowsALineChangedRemovedAndAdded) {
  EXPECT_EQ(app::patch_of("p/a.yaml", "a\nb\nc\nd\n", "a\nB\nc\nd\n"),
            "--- p/a.yaml\n+++ p/a.yaml\n@@ -1,4 +1,4 @@\n a\n-b\n+B\n c\n d\n");
  EXPECT_EQ(app::patch_of("a", "a\nb\nc\nd\n", "a\nc\nd\n"), "--- a\n+++ a\n@@ -1,4 +1,3 @@\n a\n-b\n c\n d\n");
  EXPECT_EQ(app::patch_of("a b", "a\n", "a\nb\n"), "--- a b\t\n+++ a b\t\n@@ -1 +1,2 @@\n a\n+b\n");
  EXPECT_EQ(app::patch_of("a", "a\n", "a\n"), "");
}

TEST(Patch, SaysWhereALastLineHasNoEnd) {
  EXPECT_EQ(app::patch_of("a", "a\nb", "a\nc"),
            "--- a\n+++ a\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n");
}

TEST(Patch, PartsChangesThatStandApart) {
  std::string before;
  for (char c = 'a'; c <= 'z'; ++c) before += std::string(1, c) + "\n";
  std::string after = before;
  after[after.find('c')] = 'C';
  after[after.find('x')] = 'X';
  EXPECT_EQ(
      app::patch_of("a", before, after),
      "--- a\n+++ a\n@@ -1,6 +1,6 @@\n a\n b\n-c\n+C\n d\n e\n f\n@@ -21,6 +21,6 @@\n u\n v\n w\n-x\n+X\n y\n z\n");
}

}  // namespace
