// What prikaz import makes of Word files, and how it ends.

#include "run.h"

#include "xml/word.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using running::Folder;
using running::prikaz;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// The mark of a list is the style’s: «-» or «–».
std::string plain(std::string words) {
  for (const auto& [from, to] :
       {std::pair<std::string, std::string>{"\u00a0", " "}, {"\u2011", "-"}, {"–", "-"}, {"\n", " "}})
    for (std::size_t at = words.find(from); at != std::string::npos; at = words.find(from, at))
      words.replace(at, from.size(), to);
  return words;
}

std::string words_of(const std::vector<xml::WordBlock>& blocks) {
  std::string out;
  for (const xml::WordBlock& block : blocks)
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content))
      out += plain(paragraph->label + " " + paragraph->words()) + "/";
  return out;
}

// A line a cell with its place; all paragraphs outside tables are one.
std::vector<std::string> lines_of(const std::string& file) {
  const auto read = xml::read_word(running::read(file));
  std::vector<std::string> out(1);
  for (const xml::WordBlock& block : std::get<xml::WordDocument>(read).blocks) {
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content)) {
      const std::string words = plain(paragraph->label + " " + paragraph->words());
      if (words != " ") out.front() += words;
      continue;
    }
    for (const xml::WordRow& row : std::get<xml::WordTable>(block.content).rows)
      for (const xml::WordCell& cell : row.cells)
        out.push_back(std::to_string(cell.column) + " " + std::to_string(cell.columns) + "x" +
                      std::to_string(cell.rows) + ": " + words_of(cell.blocks));
  }
  return out;
}

// The first line that differs, as it was and as it is.
std::string difference(const std::vector<std::string>& was, const std::vector<std::string>& is) {
  for (std::size_t i = 0; i < std::max(was.size(), is.size()); ++i) {
    const std::string one = i < was.size() ? was[i] : "-", other = i < is.size() ? is[i] : "-";
    if (one != other) return one + "\n" + other;
  }
  return {};
}

class ImportVerb : public testing::Test {
 protected:
  // The Word file of a sample's document.
  std::string printed(const std::string& sample, const std::string& document) const {
    const auto ran = prikaz(
        {"build", running::source("samples/" + sample), "--out", folder_ / "printed", "--to", "docx", "--force"});
    EXPECT_LE(ran.code, 1) << ran.err;
    const std::filesystem::path path = sample;
    return folder_ / ("printed/" + path.filename().string() + "/" + document + ".docx");
  }

  // What prikaz prints of what it imported.
  std::string printed_again(const std::string& yaml, const std::string& document) const {
    std::filesystem::create_directories(folder_ / "again");
    running::write(folder_ / ("again/" + document + ".yaml"), yaml);
    const auto checked = prikaz({"check", folder_ / "again"});
    EXPECT_THAT(checked.out + checked.err, AllOf(Not(HasSubstr("SCH-")), Not(HasSubstr("YML-"))));
    const auto built = prikaz({"build", folder_ / "again", "--out", folder_ / "out", "--to", "docx", "--force"});
    EXPECT_LE(built.code, 1) << built.err;
    return folder_ / ("out/again/" + document + ".docx");
  }

  Folder folder_;
};

class ImportedSample : public ImportVerb, public testing::WithParamInterface<const char*> {};

TEST_P(ImportedSample, PlanIsPrintedAgainWordForWord) {
  for (const std::string kind : {"clean", "as-signed"}) {
    const std::filesystem::path path(GetParam());
    const std::string document = path.filename().string();
    const std::string file = printed(kind + "/" + path.parent_path().string(), document);
    const auto ran = prikaz({"import", file});
    ASSERT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.err, HasSubstr("сомнений нет"));
    EXPECT_EQ(difference(lines_of(file), lines_of(printed_again(ran.out, document))), "");
  }
}

INSTANTIATE_TEST_SUITE_P(Plans, ImportedSample,
                         testing::Values("omsk/plan", "sayansky/measures", "orenburg/roadmap", "smolensk/roadmap",
                                         "kizel/plan"));

class ImportedAct : public ImportVerb, public testing::WithParamInterface<const char*> {};

// Head, title, preamble, points with their numbers, signature, executor. What stands below them is told.
TEST_P(ImportedAct, IsPrintedAgainWordForWord) {
  const std::string file = printed(GetParam(), "order");
  const auto ran = prikaz({"import", file});
  ASSERT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("--as plan"));
  const std::vector<std::string> was = lines_of(file), is = lines_of(printed_again(ran.out, "order"));
  EXPECT_THAT(was.front(), StartsWith(is.front()));
  ASSERT_GE(is.size(), 3U);  // the signature's cells
  EXPECT_EQ(was[1], is[1]);
  EXPECT_EQ(was[2], is[2]);
}

INSTANTIATE_TEST_SUITE_P(Samples, ImportedAct,
                         testing::Values("clean/omsk", "clean/orenburg", "clean/smolensk", "clean/kizel",
                                         "as-signed/omsk", "as-signed/orenburg", "as-signed/smolensk",
                                         "as-signed/kizel"));

TEST_F(ImportVerb, PlanOfAWholeActIsReadWhereItIsAskedFor) {
  const auto ran = prikaz({"import", printed("clean/omsk", "order"), "--as", "plan"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.err, HasSubstr("план: строк 22, разделов 3"));
  EXPECT_THAT(ran.out, AllOf(HasSubstr("kind: plan"), HasSubstr("#   – В целях реализации распоряжения")));
}

TEST_F(ImportVerb, TablesOfAFormAreReadWhereTheyAreAskedFor) {
  const auto ran = prikaz({"import", printed("clean/orenburg", "resources"), "--as", "form"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("таблиц 4"));
  EXPECT_THAT(ran.out, AllOf(HasSubstr("  - title: Контингент обучающихся\n"), HasSubstr("- group: стаж работы")));
  printed_again(ran.out, "resources");
}

TEST_F(ImportVerb, ReadsPastedRows) {
  const std::string rows = folder_ / "rows.txt";
  running::write(rows, "Мероприятие\tСрок\tИсполнители\nПровести семинар\tмай 2020 года\tМО\n");
  const auto ran = running::run({"/bin/sh", "-c", std::string(PRIKAZ_BINARY_DIR) + "/prikaz import - < " + rows});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_THAT(ran.out, AllOf(HasSubstr("plan.schema.json"), HasSubstr("- measure: Провести семинар\n")));
  EXPECT_THAT(ran.err, HasSubstr("план: строк 1"));
}

TEST_F(ImportVerb, EndsWithTheCodeOfItsTrouble) {
  EXPECT_EQ(prikaz({"import"}).code, 2);
  EXPECT_EQ(prikaz({"import", "a.docx", "--as", "letter"}).code, 2);
  EXPECT_EQ(prikaz({"import", "a.docx", "--columns", "№,мера"}).code, 2);
  EXPECT_EQ(prikaz({"import", "/nonexistent.docx"}).code, 3);
  const std::string old = folder_ / "old.doc";
  running::write(old, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old");
  const auto ran = prikaz({"import", old});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(ran.err, HasSubstr("сохраните как «Документ Word (*.docx)»"));
}

}  // namespace
