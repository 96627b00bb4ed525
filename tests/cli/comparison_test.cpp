// prikaz changes OLD NEW --to docx --as table: both versions side by side, for a lawyer in Word.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace {

namespace fs = std::filesystem;
using running::prikaz;
using testing::AllOf;
using testing::HasSubstr;

std::string body_of(const std::string& file) {
  const std::string unpack =
      "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())";
  return running::run({"python3", "-c", unpack, file}).out;
}

TEST(Comparison, ShowsBothVersionsWithWhatChangedInBold) {
  const running::Folder folder;
  const fs::path before = running::source("samples/clean/orenburg"), after = folder.path() / "orenburg";
  fs::copy(before, after, fs::copy_options::recursive);
  std::string order = running::read(after / "order.yaml");
  const std::string old = "до 5 июня 2020 года", fresh = "до 15 июня 2020 года";
  ASSERT_NE(order.find(old), std::string::npos);
  order.replace(order.find(old), old.size(), fresh);
  running::write(after / "order.yaml", order);
  const std::string file = folder / "сравнение.docx";
  const auto ran = prikaz({"changes", before.string(), after.string(), "--to", "docx", "--as", "table", "--out", file});
  EXPECT_EQ(ran.code, 0) << ran.err;
  const std::string body = body_of(file);
  EXPECT_THAT(body,
              AllOf(HasSubstr("Действующая редакция"), HasSubstr("Предлагаемая редакция"), HasSubstr("order.yaml")));
  EXPECT_THAT(body, HasSubstr("<w:b/><w:bCs/></w:rPr><w:t>15</w:t>"));
}

TEST(Comparison, OfEqualPackagesSaysSo) {
  const running::Folder folder;
  const std::string package = running::source("samples/clean/kizel").string();
  fs::create_directory(folder.path() / "x");
  fs::copy(package, folder.path() / "x/kizel", fs::copy_options::recursive);
  const std::string file = folder / "a.docx";
  EXPECT_EQ(prikaz({"changes", package, folder / "x/kizel", "--to", "docx", "--as", "table", "--out", file}).code, 0);
  EXPECT_THAT(body_of(file), HasSubstr("отличий нет"));
}

TEST(Comparison, AsksForAllItNeeds) {
  const std::string package = running::source("samples/clean/kizel").string();
  for (const std::vector<std::string>& more : std::vector<std::vector<std::string>>{
           {"--to", "docx"},
           {"--to", "docx", "--as", "table"},
           {"--to", "pdf", "--as", "table", "--out", "a.docx"},
           {"--to", "docx", "--as", "table", "--out", "a.docx", "--format", "json"}}) {
    std::vector<std::string> words{"changes", package, package};
    words.insert(words.end(), more.begin(), more.end());
    EXPECT_EQ(prikaz(words).code, 2);
  }
}

}  // namespace
