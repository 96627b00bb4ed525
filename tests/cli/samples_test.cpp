// The sample packages as a user builds them, handed to judges from outside.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using running::run;
using running::source;

// Debian's, which has openpyxl: another python3 may come first in the path.
const char* const python = "/usr/bin/python3";

std::vector<std::string> files(const fs::path& folder, const std::string& extension) {
  std::vector<std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == extension) out.push_back(entry.path().string());
  std::ranges::sort(out);
  return out;
}

std::vector<std::string> packages(const std::string& set) {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(source("samples/" + set))) out.push_back(entry.path().string());
  std::ranges::sort(out);
  return out;
}

running::Ran build(const std::string& set, const fs::path& out) {
  std::vector<std::string> words{"build", "--out", out.string(), "--force"};
  const auto folders = packages(set);
  words.insert(words.end(), folders.begin(), folders.end());
  return prikaz(words);
}

// Built once for all tests of this file: the judges start slowly.
class Samples : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    out_ = new Folder;
    clean_ = build("clean", out_->path() / "clean");
    signed_ = build("as-signed", out_->path() / "as-signed");
  }
  static void TearDownTestSuite() { delete out_; }

  static Folder* out_;
  static running::Ran clean_, signed_;
};

Folder* Samples::out_ = nullptr;
running::Ran Samples::clean_, Samples::signed_;

TEST_F(Samples, AreCleanWhereTheyAreCorrected) {
  EXPECT_EQ(clean_.code, 0) << clean_.out << clean_.err;
  std::vector<std::string> words{"check", "--strict"};
  for (const std::string& folder : packages("clean")) words.push_back(folder);
  const auto check = prikaz(words);
  EXPECT_EQ(check.code, 0);
  EXPECT_EQ(check.out + check.err, "");
}

TEST_F(Samples, AreCleanWhereTheyShowWhatIsPossible) {
  const Folder out;
  const auto built = build("features", out.path());
  EXPECT_EQ(built.code, 0) << built.out << built.err;
  std::vector<std::string> words{"check", "--strict"};
  for (const std::string& folder : packages("features")) words.push_back(folder);
  const auto check = prikaz(words);
  EXPECT_EQ(check.code, 0);
  EXPECT_EQ(check.out + check.err, "");
}

TEST_F(Samples, KeepTheirDefectsWhereTheyAreAsSigned) {
  EXPECT_EQ(signed_.code, 1);
  for (const char* rule : {"PKG-001", "PKG-003", "NUM-001"}) EXPECT_THAT(signed_.out, testing::HasSubstr(rule));
  const Folder stopped;
  for (const std::string& folder : packages("as-signed"))
    EXPECT_EQ(prikaz({"build", folder, "--out", stopped.path().string()}).code, 1);
  EXPECT_TRUE(files(stopped.path(), ".pdf").empty());
}

TEST_F(Samples, GiveTheFilesTheirKindsPromise) {
  for (const char* set : {"clean", "as-signed"})
    for (const char* name : {"omsk/order.pdf", "omsk/plan.pdf", "omsk/approval.pdf", "orenburg/order.pdf",
                             "orenburg/roadmap.pdf", "orenburg/resources.pdf", "orenburg/resources.xlsx"})
      EXPECT_TRUE(fs::exists(out_->path() / set / name)) << set << "/" << name;
}

TEST_F(Samples, AreValidArchivePdf) {
  std::vector<std::string> command{source("tests/judges/pdf_check.sh").string()};
  const auto pdfs = files(out_->path(), ".pdf");
  ASSERT_GE(pdfs.size(), 12U);
  command.insert(command.end(), pdfs.begin(), pdfs.end());
  const auto judged = run(command);
  EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
}

TEST_F(Samples, GiveSoundWorkbooks) {
  std::vector<std::string> command{python, source("tests/judges/xlsx_check.py").string()};
  const auto books = files(out_->path(), ".xlsx");
  ASSERT_GE(books.size(), 2U);
  command.insert(command.end(), books.begin(), books.end());
  const auto judged = run(command);
  EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
}

TEST_F(Samples, LoseNoWordOfTheirSeeds) {
  for (const char* region : {"omsk", "orenburg"}) {
    const std::string text = *out_ / (std::string(region) + ".txt");
    std::string all;
    for (const std::string& pdf : files(out_->path() / "as-signed" / region, ".pdf")) {
      ASSERT_EQ(run({"pdftotext", "-raw", pdf, text}).code, 0);
      all += running::read(text);
    }
    running::write(text, all);
    const auto judged = run({python, source("tests/judges/seed_words.py").string(), text,
                             source("tests/seeds/" + std::string(region) + ".txt").string()});
    EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
  }
}

TEST_F(Samples, GiveTheSameBytesTwice) {
  const Folder again;
  build("clean", again.path() / "clean");
  build("as-signed", again.path() / "as-signed");
  for (const char* extension : {".pdf", ".xlsx"})
    for (const std::string& file : files(out_->path(), extension)) {
      const fs::path other = again.path() / fs::relative(file, out_->path());
      EXPECT_TRUE(running::read(file) == running::read(other)) << other;
    }
}

TEST_F(Samples, StampTheActsDateOrTheGivenOne) {
  const auto dates = [](const std::string& pdf) { return run({"pdfinfo", "-isodates", pdf}).out; };
  EXPECT_THAT(dates(*out_ / "clean/omsk/order.pdf"), testing::HasSubstr("CreationDate:    2020-06-26T"));
  const Folder other;
  const auto ran = run({"env", "SOURCE_DATE_EPOCH=86400", (fs::path(PRIKAZ_BINARY_DIR) / "prikaz").string(), "build",
                        source("samples/clean/omsk").string(), "--out", other.path().string()});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(dates(other / "omsk/order.pdf"), testing::HasSubstr("CreationDate:    1970-01-02T"));
}

}  // namespace
