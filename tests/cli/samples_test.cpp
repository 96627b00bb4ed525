// The sample packages as a user builds them, handed to judges from outside.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>

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

const char* const sets[] = {"as-signed", "clean", "features"};

std::vector<std::string> packages(const std::string& set) {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(source("samples/" + set)))
    if (entry.is_directory()) out.push_back(entry.path().string());
  std::ranges::sort(out);
  return out;
}

// The `kind:` of a document's file.
std::string kind_of(const fs::path& file) {
  std::istringstream lines(running::read(file));
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("kind: ")) return line.substr(6, line.find_first_of(" #", 6) - 6);
  return {};
}

running::Ran build(const std::string& set, const fs::path& out) {
  std::vector<std::string> words{"build", "--out", out.string(), "--force"};
  const auto folders = packages(set);
  words.insert(words.end(), folders.begin(), folders.end());
  return prikaz(words);
}

// Every set, and one package in the manners of two organisations, each into a folder of its name.
std::map<std::string, running::Ran> build_all(const fs::path& out) {
  std::map<std::string, running::Ran> built;
  for (const std::string set : sets) built[set] = build(set, out / set);
  for (const char* organisation : {"ministry", "district"})
    built[organisation] =
        prikaz({"build", source("samples/clean/orenburg").string(), "--org",
                (source("samples/organisations") / organisation).string(), "--out", (out / organisation).string()});
  return built;
}

// Built once for all tests of this file: the judges start slowly.
class Samples : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    out_ = new Folder;
    built_ = build_all(out_->path());
  }
  static void TearDownTestSuite() { delete out_; }

  static Folder* out_;
  static std::map<std::string, running::Ran> built_;
};

Folder* Samples::out_ = nullptr;
std::map<std::string, running::Ran> Samples::built_;

TEST_F(Samples, AreCleanWhereTheyAreCorrectedOrShowWhatIsPossible) {
  for (const std::string set : {"clean", "features"}) {
    EXPECT_EQ(built_[set].code, 0) << built_[set].out << built_[set].err;
    std::vector<std::string> words{"check", "--strict"};
    for (const std::string& folder : packages(set)) words.push_back(folder);
    const auto check = prikaz(words);
    EXPECT_EQ(check.code, 0);
    EXPECT_EQ(check.out + check.err, "");
  }
}

TEST_F(Samples, AreBuiltInTheMannersOfOrganisations) {
  for (const char* organisation : {"ministry", "district"})
    EXPECT_EQ(built_[organisation].code, 0) << built_[organisation].out << built_[organisation].err;
}

TEST_F(Samples, KeepTheirDefectsWhereTheyAreAsSigned) {
  EXPECT_EQ(built_["as-signed"].code, 1);
  for (const char* rule : {"PKG-001", "PKG-003", "NUM-001"})
    EXPECT_THAT(built_["as-signed"].out, testing::HasSubstr(rule));
  const Folder stopped;
  for (const std::string& folder : packages("as-signed")) {
    if (!fs::exists(fs::path(folder) / "order.yaml")) continue;  // only an act is final and can be stopped
    EXPECT_EQ(prikaz({"build", folder, "--out", stopped.path().string()}).code, 1) << folder;
  }
  EXPECT_TRUE(files(stopped.path(), ".pdf").empty());
}

// Names of the files that a document of this kind becomes.
std::vector<std::string> promised(const fs::path& document) {
  const std::string kind = kind_of(document);
  const std::string name = document.stem().string();
  if (kind == "form") return {name + ".pdf", name + ".xlsx"};
  if (kind == "order" || kind == "plan" || kind == "approval" || kind == "regulation") return {name + ".pdf"};
  return {};
}

// Files named by the act are looked at in names_test.cpp.
bool names_its_files(const fs::path& package) {
  const fs::path settings = package / "package.yaml";
  return fs::exists(settings) && running::read(settings).find("\nname:") != std::string::npos;
}

TEST_F(Samples, GiveTheFilesTheirKindsPromise) {
  for (const std::string set : sets)
    for (const fs::path package : packages(set)) {
      if (names_its_files(package)) continue;
      for (const auto& document : fs::directory_iterator(package)) {
        if (document.path().extension() != ".yaml") continue;
        for (const std::string& file : promised(document.path()))
          EXPECT_TRUE(fs::exists(out_->path() / set / package.filename() / file)) << package << ": " << file;
      }
    }
}

TEST_F(Samples, AreValidArchivePdf) {
  std::vector<std::string> command{source("tests/judges/pdf_check.sh").string()};
  const auto pdfs = files(out_->path(), ".pdf");
  ASSERT_GE(pdfs.size(), 22U);
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
  for (const std::string& package : packages("as-signed")) {
    const std::string region = fs::path(package).filename().string();
    const std::string text = *out_ / (region + ".txt");
    std::string all;
    for (const std::string& pdf : files(out_->path() / "as-signed" / region, ".pdf")) {
      ASSERT_EQ(run({"pdftotext", "-raw", pdf, text}).code, 0);
      all += running::read(text);
    }
    running::write(text, all);
    const auto judged = run({python, source("tests/judges/seed_words.py").string(), text,
                             source("tests/seeds/" + region + ".txt").string()});
    EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
  }
}

TEST_F(Samples, GiveTheSameBytesTwice) {
  const Folder again;
  build_all(again.path());
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
