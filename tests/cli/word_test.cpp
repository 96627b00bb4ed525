// prikaz changes with a Word file that people edited.

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

// A copy of the package, its order as a Word file in which `old` was typed over.
struct Edited {
  explicit Edited(const std::string& sample, const std::string& old, const std::string& fresh) {
    package = (folder.path() / "p" / fs::path(sample).filename()).string();
    fs::create_directories(fs::path(package).parent_path());
    fs::copy(running::source("samples/clean/" + sample), package, fs::copy_options::recursive);
    EXPECT_EQ(prikaz({"build", package, "--out", folder / "out", "--to", "docx"}).code, 0);
    file = (folder.path() / "out" / sample / "order.docx").string();
    change("word/document.xml", old, fresh);
  }

  // No-break spaces are spaces in `old`.
  void change(const std::string& part, const std::string& old, const std::string& fresh) const {
    const std::string script = R"(
import shutil, sys, zipfile
file, part, old, new = sys.argv[1:]
parts = {name: zipfile.ZipFile(file).read(name) for name in zipfile.ZipFile(file).namelist()}
text = parts[part].decode()
at = text.replace('\u00a0', ' ').index(old)
parts[part] = (text[:at] + new + text[at + len(old):]).encode()
with zipfile.ZipFile(file, 'w') as out:
    for name, part in parts.items(): out.writestr(name, part)
)";
    EXPECT_EQ(running::run({"python3", "-c", script, file, part, old, fresh}).code, 0);
  }

  running::Folder folder;
  std::string package, file;
};

TEST(Word, IsComparedAndAppliedOnlyWhenAsked) {
  const Edited edited("orenburg", "5 июня", "9 июня");
  edited.change("word/document.xml", "предоставить", "направить");
  const std::string before = running::read(edited.package + "/order.yaml");
  const auto told = prikaz({"changes", edited.package, edited.file});
  EXPECT_EQ(told.code, 0) << told.err;
  EXPECT_THAT(told.out, AllOf(HasSubstr("п. 2.1"), HasSubstr("до 9 июня 2020 года"), HasSubstr("(позже на 4 дня)")));
  EXPECT_EQ(running::read(edited.package + "/order.yaml"), before);

  const auto applied = prikaz({"changes", edited.package, edited.file, "--apply"});
  EXPECT_EQ(applied.code, 0);
  EXPECT_THAT(applied.err, HasSubstr("Внесено в YAML: order.yaml"));
  const std::string after = running::read(edited.package + "/order.yaml");
  EXPECT_THAT(after, AllOf(HasSubstr("направить"), HasSubstr("deadline: до 9 июня 2020 года       # печатается")));
  EXPECT_EQ(prikaz({"changes", edited.package, edited.file}).out, "Отличий нет\n");
}

TEST(Word, MayBeTheOlderSide) {
  const Edited edited("orenburg", "5 июня", "1 июня");
  EXPECT_THAT(prikaz({"changes", edited.file, edited.package}).out,
              AllOf(HasSubstr("до 1 июня 2020 года» на «до 5 июня"), HasSubstr("(позже на 4 дня)")));
}

TEST(Word, TellsWhatCannotBePutIntoTheYaml) {
  const Edited edited("orenburg", "УТВЕРЖДЕН", "ОДОБРЕН");
  const auto told = prikaz({"changes", edited.package, edited.file, "--apply"});
  EXPECT_THAT(told.out, AllOf(HasSubstr("Отличий нет"), HasSubstr("Есть в файле Word, но в YAML не внести:"),
                              HasSubstr("ОДОБРЕН")));
  EXPECT_THAT(told.err, HasSubstr("вносить нечего"));
  EXPECT_THAT(prikaz({"changes", edited.package, edited.file, "--format", "json"}).out,
              AllOf(HasSubstr("\"unapplied\""), HasSubstr("ОДОБРЕН"), HasSubstr("\"changed_meanwhile\"")));
  EXPECT_THAT(prikaz({"changes", edited.package, edited.file, "--lang", "en"}).out,
              HasSubstr("In the Word file, but not to be put into the YAML:"));
}

TEST(Word, TellsTrackedChangesWithTheirAuthor) {
  const Edited edited(
      "kizel", "В целях реализации",
      "В целях </w:t></w:r><w:ins w:id=\"900\" w:author=\"Юрист\" w:date=\"2021-07-01T00:00:00Z\"><w:r><w:t>успешной "
      "</w:t></w:r></w:ins><w:r><w:t>реализации");
  EXPECT_THAT(prikaz({"changes", edited.package, edited.file}).out,
              AllOf(HasSubstr("успешной"), HasSubstr("Исправления, записанные Word"), HasSubstr("Юрист, 2021-07-01")));
}

TEST(Word, OfAnotherKindNamesTheWayOut) {
  const running::Folder folder;
  const std::string package = running::source("samples/clean/kizel").string();
  const std::vector<std::pair<std::string, std::string>> files{
      {std::string("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + std::string(600, '\0'), "прежнего Word"},
      {"{\\rtf1 слова}", "RTF"},
      {"просто слова", "не документ Word"},
      {"PK\x03\x04 и обрыв", "повреждён"}};
  for (const auto& [bytes, words] : files) {
    running::write(folder.path() / "a.docx", bytes);
    const auto ran = prikaz({"changes", package, folder / "a.docx"});
    EXPECT_EQ(ran.code, 3) << words;
    EXPECT_THAT(ran.err, HasSubstr(words));
  }
}

TEST(Word, WithADoctypeIsRefused) {
  const Edited edited("kizel", "<w:document", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document");
  const auto ran = prikaz({"changes", edited.package, edited.file, "--apply"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("DOCTYPE"));
}

TEST(Word, NeedsAPackageBesideIt) {
  const Edited edited("kizel", "В целях", "Для");
  EXPECT_EQ(prikaz({"changes", edited.file, edited.file}).code, 2);
  EXPECT_EQ(prikaz({"changes", edited.package, edited.package, "--apply"}).code, 2);
  EXPECT_EQ(prikaz({"changes", edited.file, edited.package, "--apply"}).code, 2);
  EXPECT_EQ(prikaz({"changes", edited.package, edited.folder / "нет.docx"}).code, 2);
}

}  // namespace
