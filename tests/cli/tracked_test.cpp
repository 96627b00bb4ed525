// prikaz changes OLD NEW --to docx: the new edition with changes tracked by Word.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace {

namespace fs = std::filesystem;
using running::prikaz;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string body_of(const std::string& file) {
  const std::string unpack =
      "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())";
  return running::run({"python3", "-c", unpack, file}).out;
}

void replace(const fs::path& file, const std::string& old, const std::string& fresh) {
  std::string words = running::read(file);
  ASSERT_NE(words.find(old), std::string::npos) << old;
  words.replace(words.find(old), old.size(), fresh);
  running::write(file, words);
}

// A copy of a sample with another day in its order.
class Edited {
 public:
  Edited() : before(running::source("samples/clean/orenburg")), after(folder.path() / "orenburg") {
    fs::copy(before, after, fs::copy_options::recursive);
    replace(after / "order.yaml", "до 5 июня 2020 года", "до 15 июня 2020 года");
  }

  running::Folder folder;
  fs::path before, after;
};

TEST(Tracked, ShowsWhatDiffers) {
  const Edited edited;
  const std::string file = edited.folder / "сравнение.docx";
  const auto ran = prikaz({"changes", edited.before.string(), edited.after.string(), "--to", "docx", "--out", file});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  EXPECT_THAT(body_of(file), AllOf(HasSubstr("<w:delText>5\u00a0</w:delText>"), HasSubstr("<w:t>15\u00a0</w:t>"),
                                   HasSubstr("Сравнение редакций")));
  const std::string once = running::read(file);
  prikaz({"changes", edited.before.string(), edited.after.string(), "--to", "docx", "--out", file});
  EXPECT_EQ(running::read(file), once);
}

// Read back as if all was accepted, it is the new edition.
TEST(Tracked, IsTheNewEditionWhenItComesBack) {
  const Edited edited;
  const std::string file = edited.folder / "сравнение.docx";
  prikaz({"changes", edited.before.string(), edited.after.string(), "--to", "docx", "--out", file});
  const auto ran = prikaz({"changes", edited.after.string(), file});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr("Отличий нет"));
}

// A word typed over in Word, without its tracking.
TEST(Tracked, TakesAWordFileForTheNewEdition) {
  const running::Folder folder;
  const std::string package = running::source("samples/clean/orenburg").string();
  ASSERT_EQ(prikaz({"build", package, "--out", folder / "out", "--to", "docx"}).code, 0);
  const std::string sent = folder / "out/orenburg/order.docx", back = folder / "back.docx", file = folder / "a.docx";
  const std::string edit =
      "import sys, zipfile\n"
      "old = zipfile.ZipFile(sys.argv[1]); new = zipfile.ZipFile(sys.argv[2], 'w')\n"
      "for name in old.namelist(): new.writestr(name, old.read(name).replace('Контроль'.encode(), 'Надзор'.encode()))\n"
      "new.close()";
  ASSERT_EQ(running::run({"python3", "-c", edit, sent, back}).code, 0);
  const auto ran = prikaz({"changes", package, back, "--to", "docx", "--out", file});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(body_of(file), AllOf(HasSubstr(">Контроль </w:delText>"), HasSubstr(">Надзор </w:t>")));
}

TEST(Tracked, TellsOfDocumentsThatTheFileDoesNotShow) {
  const running::Folder folder;
  const std::string before = running::source("samples/as-signed/omsk").string();
  const std::string after = running::source("samples/clean/omsk").string();
  const auto one = prikaz({"changes", before, after, "--to", "docx", "--out", folder / "a.docx"});
  EXPECT_EQ(one.code, 0);
  EXPECT_THAT(one.err, AllOf(HasSubstr("approval"), Not(HasSubstr("plan"))));
  EXPECT_THAT(body_of(folder / "a.docx"), HasSubstr("РАСПОРЯЖЕНИЕ"));
  const auto all = prikaz({"changes", before, after, "--to", "docx", "--out", folder / "все"});
  EXPECT_EQ(all.err, "");
  for (const char* name : {"order.docx", "plan.docx", "approval.docx"})
    EXPECT_TRUE(fs::exists(fs::path(folder / "все") / name)) << name;
}

TEST(Tracked, OfEqualPackagesSaysSo) {
  const running::Folder folder;
  const std::string package = running::source("samples/clean/kizel").string();
  fs::copy(package, folder.path() / "kizel", fs::copy_options::recursive);
  const auto ran = prikaz({"changes", package, folder / "kizel", "--to", "docx", "--out", folder / "a.docx"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.err, HasSubstr("Отличий в тексте нет"));
  EXPECT_THAT(body_of(folder / "a.docx"), AllOf(Not(HasSubstr("<w:ins")), Not(HasSubstr("<w:del "))));
}

TEST(Tracked, ShowsWholeDocumentsOnly) {
  const std::string package = running::source("samples/clean/kizel").string();
  EXPECT_EQ(prikaz({"changes", package, package, "--to", "docx", "--out", "a.docx", "--part", "1"}).code, 2);
}

}  // namespace
