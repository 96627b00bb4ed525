#include "yaml/edit.h"

#include "yaml/reading.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using yaml::Edit;
using yaml::Insert;
using yaml::Kind;
using yaml::Move;
using yaml::Remove;
using yaml::Replace;
using yaml::Style;
using yaml::Value;

yaml::Edited edited(const std::string& text, const std::vector<Edit>& edits) {
  const base::SourceFile file = reading::file_of(text);
  base::Diagnostics diagnostics;
  const auto document = yaml::read(file, diagnostics);
  EXPECT_TRUE(document) << text;
  return yaml::edit(file, document.value_or(Value{}), edits);
}

// The new text; a refusal as its words.
std::string after(const std::string& text, const std::vector<Edit>& edits) {
  const yaml::Edited result = edited(text, edits);
  for (const yaml::Refused& refused : result.refused) return "refused: " + std::string(refused.why.en);
  return result.bytes;
}
std::string replaced(const std::string& text, const std::string& words, const std::string& pointer = "/a") {
  return after(text, {Replace{pointer, words}});
}
std::string removed(const std::string& text, const std::vector<std::string>& pointers) {
  std::vector<Edit> edits;
  for (const std::string& pointer : pointers) edits.emplace_back(Remove{pointer});
  return after(text, edits);
}

Value words(std::string text, Style style = Style::quoted) {
  return {Kind::scalar, style, {}, 0, std::move(text), {}, {}};
}
Value list(std::vector<Value> items) { return {Kind::list, Style::plain, {}, 0, {}, std::move(items), {}}; }
Value map(std::vector<std::pair<std::string, Value>> members) {
  Value out{Kind::map, Style::plain, {}, 0, {}, {}, {}};
  for (auto& [key, value] : members) out.members.push_back({words(key), std::move(value)});
  return out;
}

TEST(YamlReplace, KeepsTheStyle) {
  EXPECT_EQ(replaced("a: раз  # б\n", "два три"), "a: два три  # б\n");
  EXPECT_EQ(replaced("a: 'раз'  # б\n", "д'Артаньян"), "a: 'д''Артаньян'  # б\n");
  EXPECT_EQ(replaced("a: \"раз\"\t# б\n", "«два» \"три\" \\ \n\tчетыре"),
            "a: \"«два» \\\"три\\\" \\\\ \\n\\tчетыре\"\t# б\n");
  EXPECT_EQ(replaced("a: |-  # б\n    раз\n\n    два\nв: г\n", "три\n  четыре"),
            "a: |-  # б\n    три\n      четыре\nв: г\n");
}

TEST(YamlReplace, LastLineBreaksOfALiteralAreItsOwn) {
  EXPECT_EQ(replaced("a: |\n  раз\n", "два"), "a: |\n  два\n");
  EXPECT_EQ(replaced("a: |\n  раз\n", "два\n\n"), "a: |\n  два\n");
  EXPECT_EQ(replaced("a: |-\n  раз\n", "два\n"), "a: |-\n  два\n");
  EXPECT_EQ(replaced("a: |+\n  раз\n\n\nб: 1\n", "два\n\n"), "a: |+\n  два\n\nб: 1\n");
  EXPECT_EQ(replaced("a: |2-\n    раз\n  два\n", "три"), "a: |2-\n  три\n");
}

TEST(YamlReplace, LinesThatDoNotChangeStay) {
  EXPECT_EQ(replaced("a: первая строка\n  вторая строка\n  третья\n", "первая строка вторая новая строка третья"),
            "a: первая строка\n  вторая новая строка\n  третья\n");
  EXPECT_EQ(replaced("a: 'один\n  два ''три'''\n", "один два 'четыре'"), "a: 'один\n  два ''четыре'''\n");
  EXPECT_EQ(replaced("a: \"один \\\n  два\n  три\"\n", "один два три и четыре"),
            "a: \"один \\\n  два\n  три и четыре\"\n");
  EXPECT_EQ(replaced("a: [один\n   два, три]\n", "один пять", "/a/0"), "a: [один\n   пять, три]\n");
  EXPECT_EQ(replaced("a: один\n  два\n", "совсем"), "a: совсем\n");
}

TEST(YamlReplace, TakesASafeStyleWhereItsOwnCannotSayTheWords) {
  EXPECT_EQ(replaced("a: раз\n", "Утвердить: план"), "a: \"Утвердить: план\"\n");
  EXPECT_EQ(replaced("a: раз\n", "\"Ромашка\" и Ко"), "a: '\"Ромашка\" и Ко'\n");
  EXPECT_EQ(replaced("a: раз  # б\nв: г\n", "первый\n\nвторой"), "a: |-  # б\n  первый\n\n  второй\nв: г\n");
  EXPECT_EQ(replaced("a:\n  - б: раз\n", "первый\nвторой\n", "/a/0/б"), "a:\n  - б: |\n      первый\n      второй\n");
  EXPECT_EQ(replaced("a: {б: раз}\n", "первый\nвторой", "/a/б"), "a: {б: \"первый\\nвторой\"}\n");
  EXPECT_EQ(replaced("a: {б: раз}\n", "один, два", "/a/б"), "a: {б: \"один, два\"}\n");
  EXPECT_EQ(replaced("a: 'раз'\n", "первый\nвторой"), "a: \"первый\\nвторой\"\n");
  EXPECT_EQ(replaced("a: |  # б\n  раз\nв: г\n", "  "), "a: \"  \"  # б\nв: г\n");
  EXPECT_EQ(replaced("a: |\n  раз", ""), "a: \"\"\n");
}

// A comment line below would become words of the `|`.
TEST(YamlReplace, QuotesLinesAboveADeepComment) {
  EXPECT_EQ(replaced("a: раз  # б\n        # в\nг: 1\n", "два\nтри"), "a: \"два\\nтри\"  # б\n        # в\nг: 1\n");
}

TEST(YamlReplace, WordsStayText) {
  for (const char* text :
       {"2020",  "1.10", "true", "null",      "~",   "",   " а",  "а ", "- а",        "@а",      "а # б", "key: а",
        "key:а", "%",    "*",    "а:\u00A0б", "---", "<<", "{а}", "а:", "text:слова", "\u00A0а", "#5"})
    for (const char* file : {"a: раз\n", "a: [б, раз]\n", "a:\n  - раз\n"}) {
      const bool item = std::string(file) != "a: раз\n";
      const std::string pointer = !item ? "/a" : file[3] == '[' ? "/a/1" : "/a/0";
      const auto result = reading::read(replaced(file, text, pointer));
      ASSERT_TRUE(result.value && result.value->find("a") != nullptr) << file << text;
      const Value& a = *result.value->find("a");
      const Value& value = item ? a.items.back() : a;
      EXPECT_TRUE(value.is(Kind::scalar));
      EXPECT_EQ(value.text, text);
      EXPECT_EQ(yaml::scalar_type(value), yaml::ScalarType::text) << text;
    }
}

TEST(YamlReplace, ANumberMayBecomeAnotherNumber) {
  EXPECT_EQ(replaced("a: 1\n", "2.5"), "a: 2.5\n");
  EXPECT_EQ(replaced("a: true\n", "false"), "a: false\n");
  EXPECT_EQ(replaced("a: 1\n", "раз"), "a: раз\n");
  EXPECT_EQ(replaced("a: раз\n", "1"), "a: \"1\"\n");
}

TEST(YamlReplace, FillsAbsentValues) {
  EXPECT_EQ(replaced("a:  # б\nв: г\n", "раз"), "a: раз  # б\nв: г\n");
  EXPECT_EQ(replaced("a: ~\n", "раз"), "a: раз\n");
  EXPECT_EQ(replaced("a:\n  -\n  - б\n", "раз", "/a/0"), "a:\n  - раз\n  - б\n");
  EXPECT_EQ(replaced("a:", "раз\nдва"), "a: |-\n  раз\n  два\n");
  EXPECT_EQ(replaced("a: {б: , в: г}\n", "раз", "/a/б"), "a: {б: раз, в: г}\n");
}

TEST(YamlReplace, WritesTheLineEndsOfTheFile) {
  EXPECT_EQ(replaced("a: |\r\n  раз\r\n  два\r\nб: в\r\n", "три\nчетыре\n"), "a: |\r\n  три\r\n  четыре\r\nб: в\r\n");
  EXPECT_EQ(replaced("\xEF\xBB\xBF"
                     "a: раз\r\n",
                     "два\nтри"),
            "\xEF\xBB\xBF"
            "a: |-\r\n  два\r\n  три\r\n");
}

TEST(YamlReplace, AtTheEndOfAFileWithoutALineBreak) {
  EXPECT_EQ(replaced("a: |\n  раз", "два"), "a: |\n  два\n");
  EXPECT_EQ(replaced("a: |", "два"), "a: |\n  два\n");
  EXPECT_EQ(replaced("a: раз", "два"), "a: два");
}

TEST(YamlRemove, AMemberGoesWithItsOwnComment) {
  const std::string text =
      "# файл\n\na: 1  # один\n# о б\nб:  # два\n  - в\n  # ещё\n\n  - г\n    # глубже\n# о д\nд: 3\n";
  EXPECT_EQ(removed(text, {"/a"}), "# файл\n\n# о б\nб:  # два\n  - в\n  # ещё\n\n  - г\n    # глубже\n# о д\nд: 3\n");
  EXPECT_EQ(removed(text, {"/б"}), "# файл\n\na: 1  # один\n# о б\n# о д\nд: 3\n");
  EXPECT_EQ(removed(text, {"/д"}), text.substr(0, text.find("д: 3")));
  EXPECT_EQ(removed(text, {"/б/0"}),
            "# файл\n\na: 1  # один\n# о б\nб:  # два\n  # ещё\n\n  - г\n    # глубже\n# о д\nд: 3\n");
}

TEST(YamlRemove, EveryLineOfALongValueGoes) {
  EXPECT_EQ(removed("a: |\n  раз\n\n  два\nб: 1\n", {"/a"}), "б: 1\n");
  EXPECT_EQ(removed("a: раз\n  два\n\n  три\nб: 1\n", {"/a"}), "б: 1\n");
  EXPECT_EQ(removed("a: {б: \"]}\",\n    в: [г, \"]\"]}\nд: 1\n", {"/a"}), "д: 1\n");
}

// A comment left behind would become words of the `|` above.
TEST(YamlRemove, TakesDeeperCommentLinesAlong) {
  EXPECT_EQ(removed("a: |\n  раз\nб:\n  в: 1\n  # г\nд: 2\n", {"/б"}), "a: |\n  раз\nд: 2\n");
}

TEST(YamlRemove, TheNextMemberMovesUpToTheDash) {
  EXPECT_EQ(removed("- a: 1  # один\n  б: 2\n", {"/0/a"}), "- б: 2\n");
  EXPECT_EQ(removed("- a: 1\n  # о б\n  б: 2\n", {"/0/a"}), "- # о б\n  б: 2\n");
  EXPECT_EQ(removed("- a: |\n    раз\n\n  б:\n    - 2\n", {"/0/a"}), "- б:\n    - 2\n");
  EXPECT_EQ(removed("- a: 1\n  б: 2\n  в: 3\n", {"/0/a", "/0/б"}), "- в: 3\n");
  EXPECT_EQ(removed("- a: 1\n  # о б\n  б: 2\n  в: 3\n", {"/0/a", "/0/б"}), "- # о б\n  в: 3\n");
  EXPECT_EQ(removed("- - a\n  - б\n", {"/0/0"}), "- - б\n");
}

TEST(YamlRemove, BracketsLoseTheirCommas) {
  EXPECT_EQ(removed("a: {б: 1, в: 2, г: 3}\n", {"/a/б"}), "a: {в: 2, г: 3}\n");
  EXPECT_EQ(removed("a: {б: 1, в: 2, г: 3}\n", {"/a/в"}), "a: {б: 1, г: 3}\n");
  EXPECT_EQ(removed("a: {б: 1, в: 2, г: 3}\n", {"/a/г"}), "a: {б: 1, в: 2}\n");
  EXPECT_EQ(removed("a: {б: 1, в: 2, г: 3}\n", {"/a/в", "/a/г"}), "a: {б: 1}\n");
  EXPECT_EQ(removed("a: {б: 1, в: 2, г: 3}\n", {"/a/б", "/a/г"}), "a: {в: 2}\n");
  EXPECT_EQ(removed("a: [б, \"]\", г,]\n", {"/a/2"}), "a: [б, \"]\",]\n");
  EXPECT_EQ(removed("a: {б: 1,\n    в: \"]\"}\n", {"/a/б"}), "a: {в: \"]\"}\n");
  EXPECT_EQ(removed("a: {б: 1,\n    в: \"]\"}\n", {"/a/в"}), "a: {б: 1}\n");
}

TEST(YamlRemove, BracketsKeepTheCommentsOfOthers) {
  const std::string text = "a: {\n  б: 1,  # б\n  # о в\n  в: 2,  # в\n  г: 3  # г\n  }\n";
  EXPECT_EQ(removed(text, {"/a/б"}), "a: {\n  # о в\n  в: 2,  # в\n  г: 3  # г\n  }\n");
  EXPECT_EQ(removed(text, {"/a/в"}), "a: {\n  б: 1,  # б\n  # о в\n  г: 3  # г\n  }\n");
  EXPECT_EQ(removed(text, {"/a/г"}), "a: {\n  б: 1,  # б\n  # о в\n  в: 2  # в\n  }\n");
}

TEST(YamlRemove, WhatLosesAllStaysEmpty) {
  EXPECT_EQ(removed("a:  # б\n  в: 1\n  # г\n  д: 2\nе: 3\n", {"/a/в", "/a/д"}), "a: {}  # б\n  # г\nе: 3\n");
  EXPECT_EQ(removed("a:\n- б\nв: 1\n", {"/a/0"}), "a: []\nв: 1\n");
  EXPECT_EQ(removed("a: {б: 1}\n", {"/a/б"}), "a: {}\n");
  EXPECT_EQ(removed("- a: 1  # б\n  в: 2\n- г\n", {"/0/a", "/0/в"}), "- {}\n- г\n");
  EXPECT_EQ(removed("-\n  - a\n- б\n", {"/0/0"}), "-\n  []\n- б\n");
  EXPECT_EQ(removed("# б\na: 1\n", {"/a"}), "# б\n{}\n");
  EXPECT_EQ(removed("a: [б: 1]\n", {"/a/0/б"}), "a: [{}]\n");
}

TEST(YamlInsert, WritesMembersAndItemsInLines) {
  EXPECT_EQ(after("a: 1  # б\n# о в\nв: 2", {Insert{"", "г", words("раз"), 1}}), "a: 1  # б\nг: раз\n# о в\nв: 2");
  EXPECT_EQ(after("a: 1\nв: 2", {Insert{"", "г", words("раз")}}), "a: 1\nв: 2\nг: раз\n");
  EXPECT_EQ(after("# файл\na: 1\n", {Insert{"", "г", words("2"), 0}}), "# файл\nг: \"2\"\na: 1\n");
  EXPECT_EQ(after("a:\n  - б\nв: 1\n", {Insert{"/a", "", words("раз\nдва")}, Insert{"/a", "", words("три"), 0}}),
            "a:\n  - три\n  - б\n  - |-\n    раз\n    два\nв: 1\n");
  EXPECT_EQ(after("a:\n- б: 1\n", {Insert{"/a/0", "в", words("2", Style::plain), 0}}), "a:\n- в: 2\n  б: 1\n");
  EXPECT_EQ(after("a: |\n  раз\nб: 1\n", {Insert{"", "в", words("два"), 1}}), "a: |\n  раз\nв: два\nб: 1\n");
}

TEST(YamlInsert, WritesListsAndMaps) {
  const Value row =
      map({{"measure", words("Утвердить: план")},
           {"rows", list({words("а"), map({{"x", words("1", Style::plain)}, {"y", {}}}), list({words("б")})})},
           {"none", list({})}});
  EXPECT_EQ(after("a:\n  - б\n", {Insert{"/a", "", row}}),
            "a:\n  - б\n  - measure: \"Утвердить: план\"\n    rows:\n      - а\n      - x: 1\n        y:\n      - - б\n"
            "    none: []\n");
  EXPECT_EQ(after("a: [б]\n", {Insert{"/a", "", row, 0}}),
            "a: [{measure: \"Утвердить: план\", rows: [а, {x: 1, y: ~}, [б]], none: []}, б]\n");
}

TEST(YamlInsert, WritesMembersAndItemsInBrackets) {
  EXPECT_EQ(after("a: {б: 1}\n", {Insert{"/a", "в", words("д, е")}}), "a: {б: 1, в: \"д, е\"}\n");
  EXPECT_EQ(after("a: [б, в]\n", {Insert{"/a", "", words("г"), 0}, Insert{"/a", "", words("д"), 1}}),
            "a: [г, б, д, в]\n");
  EXPECT_EQ(after("a: []\nб: {}\n", {Insert{"/a", "", words("в")}, Insert{"/б", "г", words("д")}}),
            "a: [в]\nб: {г: д}\n");
}

TEST(YamlEdit, RemovesAndInsertsInOnePlace) {
  EXPECT_EQ(after("a:\n  - б\n  - в\n", {Remove{"/a/0"}, Remove{"/a/1"}, Insert{"/a", "", words("г")}}), "a:\n  - г\n");
  EXPECT_EQ(after("- a: 1\n- б\n", {Remove{"/0/a"}, Insert{"/0", "в", words("г"), 0}}), "- в: г\n- б\n");
  EXPECT_EQ(after("- a: 1\n  б: 2\n", {Remove{"/0/a"}, Insert{"/0", "в", words("г"), 1}}), "- в: г\n  б: 2\n");
  EXPECT_EQ(after("a: [б, в]\n", {Remove{"/a/1"}, Insert{"/a", "", words("г")}}), "a: [б, г]\n");
  EXPECT_EQ(after("a: [б, в]\n", {Remove{"/a/0"}, Insert{"/a", "", words("г"), 0}}), "a: [г, в]\n");
  EXPECT_EQ(after("a: [б]\n", {Remove{"/a/0"}, Insert{"/a", "", words("г")}}), "a: [г]\n");
}

TEST(YamlEdit, PointersAreThoseOfTheFileAsItWas) {
  EXPECT_EQ(after("a: [б, в, г]\n", {Remove{"/a/0"}, Replace{"/a/2", "д"}}), "a: [в, д]\n");
}

std::vector<std::size_t> refused(const std::string& text, const std::vector<Edit>& edits) {
  std::vector<std::size_t> out;
  for (const yaml::Refused& one : edited(text, edits).refused) out.push_back(one.edit);
  return out;
}

TEST(YamlEdit, RefusesTheGuiltyEditAndMakesTheOthers) {
  std::string text;
  std::vector<Edit> edits;
  for (int i = 0; i < 20; ++i) {
    text += "k" + std::to_string(i) + ": раз\n";
    edits.emplace_back(Replace{"/k" + std::to_string(i), i == 7 || i == 13 ? "звонок\a" : "два"});
  }
  const yaml::Edited result = edited(text, edits);
  ASSERT_EQ(result.refused.size(), 2U);
  EXPECT_EQ(result.refused[0].edit, 7U);
  EXPECT_EQ(result.refused[1].edit, 13U);
  const auto read_again = reading::read(result.bytes);
  ASSERT_TRUE(read_again.value);
  for (int i = 0; i < 20; ++i)
    EXPECT_EQ(read_again.value->find("k" + std::to_string(i))->text, i == 7 || i == 13 ? "раз" : "два");
}

TEST(YamlEdit, RefusesWhatCannotBeMeant) {
  const std::string text = "a: 1\nб: [в]\nг:\n";
  EXPECT_THAT(
      refused(text, {Replace{"/x", "1"}, Replace{"/б", "1"}, Remove{"/б/1"}, Remove{""}, Insert{"/a", "x", words("1")},
                     Insert{"/г", "x", words("1")}, Insert{"", "a", words("2")}}),
      ElementsAre(0, 1, 2, 3, 4, 5, 6));
  EXPECT_EQ(after(text, {Insert{"", "a", words("2")}}), "refused: this key is there already");
  EXPECT_EQ(edited(text, {Remove{""}}).bytes, text);
}

// ---- moving

TEST(YamlMove, TakesTheBytesOfAnItemWithItsComments) {
  const std::string text =
      "a:\n  # первый\n  - id: x   # раз\n    б: |\n      два\n\n      три\n    # глубже\n  - {б: 'ч'}  # поток\nв: "
      "1\n";
  EXPECT_EQ(after(text, {Move{"/a/0", "/a", {}, 2}}),
            "a:\n  - {б: 'ч'}  # поток\n  # первый\n  - id: x   # раз\n    б: |\n      два\n\n      три\n    # глубже\n"
            "в: 1\n");
  EXPECT_EQ(after(text, {Move{"/a/1", "/a", {}, 0}}),
            "a:\n  - {б: 'ч'}  # поток\n  # первый\n  - id: x   # раз\n    б: |\n      два\n\n      три\n    # глубже\n"
            "в: 1\n");
}

TEST(YamlMove, IndentsItForItsNewPlace) {
  EXPECT_EQ(
      after("a:\n- б: |\n    раз\n  в: 'два\n    три'\n- г: 1\nд:\n    е:\n      - 1\n", {Move{"/a/0", "/д/е", {}, 1}}),
      "a:\n- г: 1\nд:\n    е:\n      - 1\n      - б: |\n          раз\n        в: 'два\n          три'\n");
  EXPECT_EQ(after("a:\n  - раз\n  - два\nб: [три]\n", {Move{"/a/0", "/б", {}, 0}}), "a:\n  - два\nб: [раз, три]\n");
  EXPECT_EQ(after("a:\n  - раз\nб: ['три',  \"четыре\"]\n", {Move{"/б/1", "/a"}}),
            "a:\n  - раз\n  - \"четыре\"\nб: ['три']\n");
}

TEST(YamlMove, ChangesWhatElseIsChangedInIt) {
  EXPECT_EQ(after("a:\n  - б: раз  # да\n    в: 2\n  - б: два\n",
                  {Move{"/a/0", "/a"}, Replace{"/a/0/б", "три"}, Remove{"/a/0/в"}, Insert{"/a/0", "г", words("нов")}}),
            "a:\n  - б: два\n  - б: три  # да\n    г: нов\n");
}

TEST(YamlMove, MakesTheListThatItGoesInto) {
  EXPECT_EQ(after("a:\n  - т: раз\n  - т: два  # да\n", {Move{"/a/1", "/a/0", "п"}}),
            "a:\n  - т: раз\n    п:\n      - т: два  # да\n");
  EXPECT_EQ(after("a:\n  - {т: раз}\n  - т: два\n", {Move{"/a/1", "/a/0", "п"}}), "a:\n  - {т: раз, п: [{т: два}]}\n");
}

TEST(YamlMove, IsRefusedWhereItMakesNoSense) {
  EXPECT_EQ(after("a: [1]\nб: 2\n", {Move{"/б", "/a"}}), "refused: only an item of a list can be moved");
  EXPECT_EQ(after("a:\n  - б: [1]\n", {Move{"/a/0", "/a/0/б"}}), "refused: the edit touches the place of another edit");
  EXPECT_EQ(after("a:\n  - 1\n", {Move{"/a/0", "/в"}}), "refused: there is nothing at this address");
}

TEST(YamlEdit, OfTwoThatTouchTheEarlierWins) {
  EXPECT_THAT(refused("a: {б: в, г: д}\n", {Remove{"/a"}, Replace{"/a/б", "е"}}), ElementsAre(1));
  EXPECT_THAT(refused("a: {б: в, г: д}\n", {Replace{"/a/б", "е"}, Remove{"/a"}}), ElementsAre(1));
  EXPECT_THAT(refused("a: б\n", {Replace{"/a", "в"}, Replace{"/a", "г"}}), ElementsAre(1));
  EXPECT_THAT(refused("a: б\nв: 1\n", {Remove{"/a"}, Remove{"/a"}}), ElementsAre(1));
}

TEST(YamlEdit, NothingAskedChangesNothing) { EXPECT_EQ(edited("a: б", {}).bytes, "a: б"); }

// A literal that ends with the file, without a line break, gains one when lines come behind it.
TEST(YamlEdit, LinesBehindAnUnfinishedLiteral) {
  EXPECT_EQ(after("a: |\n  раз", {Insert{"", "б", words("два")}}), "a: |\n  раз\nб: два\n");
  EXPECT_EQ(after("a: |-\n  раз", {Insert{"", "б", words("два")}}), "a: |-\n  раз\nб: два\n");
}

}  // namespace
