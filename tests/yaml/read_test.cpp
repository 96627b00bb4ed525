#include "yaml/read.h"

#include "base/limits.h"
#include "yaml/reading.h"

#include <gmock/gmock.h>

namespace {

using reading::read;
using reading::Reading;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using yaml::Kind;
using yaml::Style;

// The value of a text that must be clean.
yaml::Value clean(const std::string& text) {
  Reading result = read(text);
  EXPECT_THAT(result.findings(), IsEmpty()) << text;
  return result.value.value_or(yaml::Value{});
}

// The findings of a text that must not be trusted.
std::vector<std::string> broken(const std::string& text) {
  const Reading result = read(text);
  EXPECT_FALSE(result.value.has_value()) << text;
  return result.findings();
}

TEST(YamlRead, KeepsTheOrderOfKeysAndTheWordsAsTyped) {
  const yaml::Value order = clean("номер: 1.10\nдата: 15.05.2020\nчас: 12:30\nкод: 015\nответ: нет\nп: 1.\n");
  ASSERT_EQ(order.kind, Kind::map);
  std::vector<std::string> words;
  for (const yaml::Member& member : order.members) words.push_back(member.key.text + "=" + member.value.text);
  EXPECT_THAT(words, ElementsAre("номер=1.10", "дата=15.05.2020", "час=12:30", "код=015", "ответ=нет", "п=1."));
}

TEST(YamlRead, TellsTheStylesOfScalars) {
  const yaml::Value map = clean("a: слово\nb: \"слово\"\nc: 'слово'\nd: |\n  слово\ne:\nf: ~\n");
  EXPECT_EQ(map.find("a")->style, Style::plain);
  EXPECT_EQ(map.find("b")->style, Style::quoted);
  EXPECT_EQ(map.find("c")->style, Style::quoted);
  EXPECT_EQ(map.find("d")->style, Style::literal);
  EXPECT_EQ(map.find("d")->text, "слово\n");
  EXPECT_EQ(map.find("e")->kind, Kind::null);
  EXPECT_EQ(map.find("f")->kind, Kind::null);
}

TEST(YamlRead, OriginsAreBytesOfTheFile) {
  const std::string text = "ключ: слово\nс:\n  - {б: \"в\"}\n  -\n";
  for (const std::string& prefix : {std::string(), std::string("\xEF\xBB\xBF")}) {
    const yaml::Value map = clean(prefix + text);
    const auto at = [&](std::string_view part) { return static_cast<std::uint32_t>((prefix + text).find(part)); };
    EXPECT_EQ(map.origin.byte, at("ключ"));
    EXPECT_EQ(map.origin.file.index, 7U);
    EXPECT_EQ(map.find("ключ")->origin.byte, at("слово"));
    const yaml::Value& list = *map.find("с");
    EXPECT_EQ(list.origin.byte, at("- {"));
    EXPECT_EQ(list.items.at(0).origin.byte, at("{б"));
    EXPECT_EQ(list.items.at(0).find("б")->origin.byte, at("\"в\""));
    EXPECT_EQ(list.items.at(1).origin.byte, at("-\n"));
  }
}

TEST(YamlRead, AnAbsentValueBeginsWhereItsKeyEnds) {
  const yaml::Value map = clean("ключ:   # примечание\n\nдва:\n");
  EXPECT_EQ(map.find("ключ")->origin.byte, std::string("ключ").size());
}

TEST(YamlRead, CarriageReturnsDoNotShiftOrigins) {
  const yaml::Value map = clean("a: б\r\nв: |\r\n  х\r\n  у\r\nг: д\r\n  е\r\n");
  EXPECT_EQ(map.find("в")->text, "х\nу\n");
  EXPECT_EQ(map.find("г")->text, "д е");
  EXPECT_EQ(map.find_member("г")->key.origin.byte, 26U);
}

TEST(YamlRead, ReadsNaturalYamlWithoutFindings) {
  clean(
      "# yaml-language-server: $schema=order.schema.json\n"
      "kind: order\n"
      "status: final                      # draft: blank date and number\n"
      "title: |\n"
      "  Об утверждении: плана # не примечание\n"
      "  - пункт\n"
      "\n"
      "    глубже: ещё\n"
      "points:                            # numbers are made\n"
      "- approve: Утвердить план № <roadmap>, «с 10:00»\n"
      "  document: roadmap\n"
      "- {post: Заместитель Министра, name: Л.Н. Жукова}\n"
      "- columns: [основное, пристрой,\n"
      "            другой корпус (корпуса)]\n"
      "  whole: [\n"
      "    0-3, 4-10,   # лет\n"
      "  ]\n"
      "- text: слова,\n"
      "    продолжение слов\n"
      "  more:\n"
      "  - specify: родного языка\n"
      "    \"в кавычках\": 'да: и нет'\n"
      "site: https://example.org/a#b\n"
      "...\n");
}

TEST(YamlRead, ReportsAnEmptyFile) {
  EXPECT_THAT(broken(""), ElementsAre("1:1 YML-009"));
  EXPECT_THAT(broken("# только примечание\n"), ElementsAre("1:1 YML-009"));
}

TEST(YamlRead, NamesABadByteWithItsPlace) {
  EXPECT_THAT(broken("ключ: слово\nдва: сл\xD0 во\n"), ElementsAre("2:8 YML-002"));
  EXPECT_THAT(read("a: б\xFFв\n").words(), HasSubstr("0xFF"));
}

TEST(YamlRead, RecognisesOtherEncodings) {
  EXPECT_THAT(broken("kind: order\ntitle: \xCE\xE1 \xF3\xF2\xE2\xE5\xF0\xE6\xE4\xE5\xED\xE8\xE8\n"),
              ElementsAre("2:8 YML-003"));
  EXPECT_THAT(broken(std::string("\xFF\xFEk\0i\0", 6)), ElementsAre("1:1 YML-004"));
  EXPECT_THAT(broken(std::string("k\0i\0n\0d\0:\0 \0a\0\n\0", 16)), ElementsAre("1:1 YML-004"));
}

TEST(YamlRead, RefusesControlCharacters) {
  EXPECT_THAT(broken(std::string("a: сло\0во\n", 15)), ElementsAre("1:7 YML-005"));
  EXPECT_THAT(broken("a: x\x07y\n"), ElementsAre("1:5 YML-006"));
  EXPECT_THAT(broken("a: x\xC2\x85y\nb: x\xC2\x9Fy\n"), ElementsAre("1:5 YML-006", "2:5 YML-006"));
  EXPECT_THAT(broken("a: 1\rb: 2\rb: 3\n"), ElementsAre("1:5 YML-011", "1:11 YML-023"));
}

TEST(YamlRead, RefusesATabInAnIndentOnceARun) {
  EXPECT_THAT(broken("a:\n\t- б\n\t- в\n"), ElementsAre("2:1 YML-020"));
  EXPECT_THAT(broken("a: |\n\tтекст\n"), ElementsAre("2:1 YML-020"));
  clean("a: 1\n\t\nb: |\n  х\n  \tу\n");
}

TEST(YamlRead, FindsAnUnclosedQuoteWhereItOpens) {
  EXPECT_THAT(broken("a: \"abc\nb: 1\n"), ElementsAre("1:4 YML-021"));
  EXPECT_THAT(broken("a: 'abc\nb: 'x'\n"), ElementsAre("1:4 YML-021"));
  EXPECT_THAT(broken("a: \"abc"), ElementsAre("1:4 YML-021"));
  EXPECT_THAT(broken("п:\n  - text: \"abc\n    deadline: \"x\"\n"), ElementsAre("2:11 YML-021"));
  clean("a: \"первая\n\n  вторая\"\n");
}

TEST(YamlRead, RefusesASecondDocument) {
  EXPECT_THAT(broken("---\na: 1\n---\nb: 2\n"), ElementsAre("3:1 YML-022"));
  EXPECT_THAT(broken("a: 1\n...\nb: 2\n"), ElementsAre("3:1 YML-022"));
  clean("---\na: 1\n...\n");
}

TEST(YamlRead, NamesTheLineOfTheFirstOfTwoEqualKeys) {
  const Reading result = read("a: 1\nв:\n  б: 1\n  c: 2\n  б: 3\nв: 4\n");
  EXPECT_THAT(result.findings(), ElementsAre("5:3 YML-023", "6:1 YML-023"));
  EXPECT_THAT(result.words(0), HasSubstr("«б» повторяется: впервые он стоит в строке 3"));
  EXPECT_THAT(result.words(1), HasSubstr("строке 2"));
}

TEST(YamlRead, FindsEqualKeysOfMapsThatNeverEnd) {
  EXPECT_THAT(broken("a: 1\nв:\n  б: [1, 2]\n  c: {д: е}\n  б: 3\n c: 2\n"), ElementsAre("5:3 YML-023", "6:2 YML-064"));
}

TEST(YamlRead, RefusesAnchorsAliasesAndMerges) {
  EXPECT_THAT(broken("a: &x 5\nb: *x\n"), ElementsAre("1:4 YML-024", "2:4 YML-025"));
  EXPECT_THAT(broken("a: &x [*x]\n"), ElementsAre("1:4 YML-024", "1:8 YML-027"));
  EXPECT_THAT(broken("<<: {a: 1}\n"), ElementsAre("1:1 YML-028"));
  EXPECT_THAT(broken("a: !!str 5\nb: !дата 5\n"), ElementsAre("1:4 YML-030", "2:4 YML-030"));
}

TEST(YamlRead, StopsAnAliasBomb) {
  std::string bomb = "a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n";
  for (int level = 1; level < 10; ++level) {
    const std::string below = "*a" + std::to_string(level - 1);
    bomb += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below;
    for (int i = 0; i < 9; ++i) bomb += ", " + below;
    bomb += "]\n";
  }
  EXPECT_THAT(broken(bomb), testing::Contains(HasSubstr("YML-026")).Times(1));
}

TEST(YamlRead, RefusesFoldedScalars) {
  EXPECT_THAT(broken("a: >\n  текст: да\n  ещё\nb: 1\n"), ElementsAre("1:4 YML-029"));
  EXPECT_THAT(broken("a: >-\n  текст\n"), ElementsAre("1:4 YML-029"));
}

TEST(YamlRead, RefusesDepthBeyondTheLimit) {
  EXPECT_THAT(broken(std::string(100000, '[')), ElementsAre("1:1 YML-060"));
  EXPECT_THAT(broken(std::string(100, '[') + std::string(100, ']')), ElementsAre("1:65 YML-007"));
  std::string deep;
  for (std::size_t i = 0; i < 100; ++i) deep += "- ";
  EXPECT_THAT(broken(deep + "x\n"), ElementsAre("1:129 YML-007"));
}

TEST(YamlRead, ReportsManyMistakesInOneRun) {
  EXPECT_THAT(broken("a: Утвердить: план\n"
                     "b: % годовых\n"
                     "c: \"Ромашка\" и Ко\n"
                     "d: тел. #5\n"
                     "a: 1\n"
                     "e: \"abc\n"
                     "f: &x 1\n"
                     "f: 2\n"),
              ElementsAre("1:13 YML-040", "2:4 YML-043", "3:14 YML-045", "4:9 YML-041", "5:1 YML-023", "6:4 YML-021",
                          "7:4 YML-024", "8:1 YML-023"));
}

TEST(YamlRead, ListsALimitedNumberOfFindings) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "k" + std::to_string(i) + ": а: б\n";
  const Reading result = read(text);
  EXPECT_EQ(result.diagnostics.all().size(), base::limits::findings_per_file + 1);
  EXPECT_EQ(result.diagnostics.all().back().message->id, "YML-010");
  EXPECT_EQ(result.diagnostics.all().back().arguments.at(0), "200");
}

TEST(YamlRead, TranslatesWhatOnlyTheParserFinds) {
  EXPECT_THAT(broken("a:\n  b: 1\n c: 2\n"), ElementsAre("3:2 YML-078"));
  EXPECT_THAT(broken("- a\nb: c\n"), ElementsAre("2:1 YML-064"));
  EXPECT_THAT(broken("a: \"x\\q\"\n"), ElementsAre("1:8 YML-070"));
  EXPECT_THAT(broken("a: \"x\\0\"\nb: \"\\_\"\n"), ElementsAre("1:6 YML-006", "2:4 YML-070"));
}

TEST(YamlRead, SurvivesPathologicalTexts) {
  for (const char c :
       {'[', '{', '"', '\'', '|', '>', '-', ':', '#', '&', '*', '!', '%', '@', ',', ' ', '\t', '\n', '?'})
    for (const std::size_t count : {1U, 2U, 3U, 20000U}) {
      read(std::string(count, c));
      read("a: " + std::string(count, c) + "\nb: 1\n");
      read("- " + std::string(count, c) + " x: y");
    }
  for (const std::string unit :
       {"- ", ": ", "a: ", " #", "\"\"", "{a", "[a: ", "? ", "&a ", "*a ", "! ", "a\n", "-\n", " a:\n"}) {
    std::string text;
    for (int i = 0; i < 10000; ++i) text += unit;
    read(text);
  }
}

}  // namespace
