// The traps of natural Russian text: each has its own sentence and its own advice.
#include "yaml/reading.h"

#include <gmock/gmock.h>

namespace {

using reading::read;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> findings(const std::string& text) { return read(text).findings(); }

TEST(YamlTraps, ColonInProse) {
  EXPECT_THAT(findings("a: Утвердить: план\n"), ElementsAre("1:13 YML-040"));
  EXPECT_THAT(findings("- instruct: Руководителям (далее – МОУО):\n"), ElementsAre("1:41 YML-040"));
  EXPECT_THAT(findings("a: слова\n  Семинар МОЦ: «…»\n"), ElementsAre("2:14 YML-040"));
  EXPECT_THAT(findings("v: {post: Рук: отдела, name: И}\n"), ElementsAre("1:14 YML-040"));
  const auto result = read("a: Утвердить: план\n");
  EXPECT_THAT(std::string(result.diagnostics.all().at(0).message->hint.ru),
              HasSubstr("двоеточие в тексте: поставьте | и перенесите текст на новую строку"));
  const auto braces = read("v: {post: Рук: отдела, name: И}\n");
  EXPECT_THAT(std::string(braces.diagnostics.all().at(0).message->hint.ru), HasSubstr("возьмите весь текст в кавычки"));
  EXPECT_THAT(findings("a: с 10:00\nb: http://x.ru\n"), IsEmpty());
}

TEST(YamlTraps, HashThatCutsTheText) {
  EXPECT_THAT(findings("a: №1 # второй\n"), ElementsAre("1:7 YML-041"));
  EXPECT_THAT(findings("- тел. #5\n"), ElementsAre("1:8 YML-041"));
  EXPECT_THAT(findings("a: [тел. #5, б]\n"), ElementsAre("1:10 YML-041"));
  EXPECT_THAT(read("a: №1 # второй\n").words(), HasSubstr("«# второй» пропадёт"));
}

TEST(YamlTraps, DeliberateCommentsStand) {
  EXPECT_THAT(findings("a: слова  # примечание\n# строка\nb:  # примечание\n  - c: \"д\" # примечание\n"), IsEmpty());
  EXPECT_THAT(findings("status: final # draft\n"), IsEmpty());
  EXPECT_THAT(findings("a: б#в\n"), IsEmpty());
}

TEST(YamlTraps, CommaInAFlowMap) {
  EXPECT_THAT(findings("a: {label: проектор, доска и др.}\n"), ElementsAre("1:22 YML-042"));
  EXPECT_THAT(read("a: {label: проектор, доска и др.}\n").words(), HasSubstr("«доска и др.»"));
}

TEST(YamlTraps, OpeningCharacters) {
  EXPECT_THAT(findings("a: % годовых\n"), ElementsAre("1:4 YML-043"));
  EXPECT_THAT(findings("a: * сноска\n"), ElementsAre("1:4 YML-044"));
  EXPECT_THAT(findings("a: *сноска\n"), ElementsAre("1:4 YML-044"));
  EXPECT_THAT(findings("a: \"Ромашка\" и Ко\n"), ElementsAre("1:14 YML-045"));
  EXPECT_THAT(findings("a: - пункт\n"), ElementsAre("1:4 YML-046"));
  EXPECT_THAT(findings("a: > 0\n"), ElementsAre("1:4 YML-047"));
  EXPECT_THAT(findings("a: >0\n"), ElementsAre("1:4 YML-047"));
  EXPECT_THAT(findings("a: @почта\n"), ElementsAre("1:4 YML-048"));
  EXPECT_THAT(findings("a: `код`\n"), ElementsAre("1:4 YML-049"));
  EXPECT_THAT(findings("a: & Ко\n"), ElementsAre("1:4 YML-050"));
  EXPECT_THAT(findings("a: [% а, @б]\n"), ElementsAre("1:5 YML-043", "1:10 YML-048"));
  EXPECT_THAT(findings("a: {roadmap}\n"), ElementsAre("1:4 YML-051"));
  EXPECT_THAT(findings("a: {{поле}} текст\n"), ElementsAre("1:4 YML-052"));
}

TEST(YamlTraps, HarmlessOpeningCharacters) {
  EXPECT_THAT(findings("a: «слова»\nb: № 5\nc: – тире\nd: (скобки)\ne: /\nf: <roadmap> текст\ng: -5\nh: ?\u0436\n"),
              IsEmpty());
}

TEST(YamlTraps, NoBreakSpaces) {
  EXPECT_THAT(findings("kind: order\nномер:\u00A015\n"), ElementsAre("2:7 YML-053"));
  EXPECT_THAT(findings("a:\n \u00A0b: 1\n"), ElementsAre("2:2 YML-053"));
  EXPECT_THAT(findings("a:\n  -\u00A0пункт\n"), ElementsAre("2:4 YML-073"));
  EXPECT_THAT(findings("a: г.\u00A0Оренбург\nb:\n  - \"ответ:\u00A0да\"\n"), IsEmpty());
}

TEST(YamlTraps, MissingSpaceAfterAColon) {
  EXPECT_THAT(findings("kind:order\na: 1\n"), ElementsAre("1:5 YML-054"));
  EXPECT_THAT(findings("a: 1\nkind:order\nb: 1\n"), ElementsAre("2:5 YML-054"));
  EXPECT_THAT(findings("- text:слова\n"), ElementsAre("1:7 YML-054"));
  EXPECT_THAT(findings("v: {post:Министр, name: И.О. Фамилия}\n"), ElementsAre("1:9 YML-054"));
  EXPECT_THAT(findings("- a:b\n- 12:30\n- http://x\n"), IsEmpty());
}

TEST(YamlTraps, LinesThatLostTheirKeyOrIndent) {
  EXPECT_THAT(findings("title: Об утверждении\nплана\nb: 1\nb: 2\n"), ElementsAre("2:1 YML-055", "4:1 YML-023"));
  EXPECT_THAT(findings("Приказ\nkind: order\n"), ElementsAre("1:1 YML-055"));
  EXPECT_THAT(findings("a: слова\n  deadline: завтра\n"), ElementsAre("2:3 YML-056"));
  EXPECT_THAT(findings("a: слова\n  - пункт\n  - пункт\n"), ElementsAre("2:3 YML-057"));
  EXPECT_THAT(findings("- а\n  - б\n"), ElementsAre("2:3 YML-079"));
}

TEST(YamlTraps, BlockScalars) {
  EXPECT_THAT(findings("a: | текст\n  ещё: да\nb: 1\nb: 2\n"), ElementsAre("1:4 YML-058", "4:1 YML-023"));
  EXPECT_THAT(findings("a: |\n    первая\n  вторая\nb: 1\n"), ElementsAre("3:3 YML-059"));
}

TEST(YamlTraps, Brackets) {
  EXPECT_THAT(findings("a: [1, 2\nb: 3\nb: 4\n"), ElementsAre("1:4 YML-060", "3:1 YML-023"));
  EXPECT_THAT(findings("a: [1, 2] и ещё\n"), ElementsAre("1:11 YML-062"));
  EXPECT_THAT(findings("a: [1, 2}\n"), ElementsAre("1:9 YML-063"));
  EXPECT_THAT(findings("a: ]\n"), ElementsAre("1:4 YML-051"));
}

// Moving a line may not end a complaint by hiding the line in a text.
TEST(YamlTraps, ALineThatStandsABlankTooFarIsBlamedInPlaceOfTheNext) {
  const std::string rest = "  - а: |\n      раз\n    б: 1\n  - а: 2\n    б: 2\n";
  EXPECT_THAT(findings("список:\n - а: |\n      раз\n    б: 1\n" + rest), ElementsAre("2:2 YML-078"));
  EXPECT_THAT(findings("список:\n   - а: |\n      раз\n    б: 1\n" + rest), ElementsAre("2:4 YML-079"));
  EXPECT_THAT(findings("список:\n  - а: 1\n   б: 1\n" + rest), ElementsAre("3:4 YML-078"));
  EXPECT_THAT(findings("кто:\n    post: а\n  name: б\n"), ElementsAre("2:5 YML-079"));
  EXPECT_THAT(findings("кто:\npost: а\n  name: б\n"), ElementsAre("2:1 YML-078"));
  EXPECT_THAT(findings("кто:\n  post: а\nкогда: [б]\n  чем: в\nгде: г\n"), ElementsAre("4:3 YML-079"));
}

}  // namespace
