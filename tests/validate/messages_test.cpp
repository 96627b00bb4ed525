// Each thing a schema can demand, broken: which finding it is, and that it stands at the value.

#include "validate/checking.h"

#include <gmock/gmock.h>

namespace {

using checking::check;
using testing::ElementsAre;

std::string of_x(const std::string& rule) { return R"({"type": "object", "properties": {"x": )" + rule + "}}"; }

TEST(ValidateMessages, SayWhatAMapLacksOrHasTooMuch) {
  EXPECT_THAT(check(R"({"propertyNames": {"pattern": "^[a-z]+$"}})", "Б: 1\n").findings(), ElementsAre("1:1 SCH-010 "));
  EXPECT_THAT(check(R"({"minProperties": 2})", "а: 1\n").findings(), ElementsAre("1:1 SCH-011 "));
  EXPECT_THAT(check(R"({"maxProperties": 1})", "а: 1\nб: 2\n").findings(), ElementsAre("1:1 SCH-012 "));
}

TEST(ValidateMessages, SayWhichKindOfValueIsExpected) {
  EXPECT_THAT(check(of_x(R"({"type": "number"})"), "x: много\n").findings(), ElementsAre("1:4 SCH-023 /x"));
  EXPECT_THAT(check(of_x(R"({"type": ["string", "array"]})"), "x: {a: б}\n").findings(), ElementsAre("1:4 SCH-028 /x"));
  EXPECT_THAT(check(of_x(R"({"type": ["number", "boolean"]})"), "x: много\n").findings(),
              ElementsAre("1:4 SCH-031 /x"));
}

TEST(ValidateMessages, SayWhichBoundIsPassed) {
  EXPECT_THAT(check(of_x(R"({"minLength": 5})"), "x: план\n").findings(), ElementsAre("1:4 SCH-044 /x"));
  EXPECT_THAT(check(of_x(R"({"minItems": 2})"), "x: [а]\n").findings(), ElementsAre("1:4 SCH-047 /x"));
  EXPECT_THAT(check(of_x(R"({"maxItems": 1})"), "x: [а, б]\n").findings(), ElementsAre("1:4 SCH-048 /x"));
  EXPECT_THAT(check(of_x(R"({"contains": {"const": "в"}})"), "x: [а]\n").findings(), ElementsAre("1:4 SCH-050 /x"));
  EXPECT_THAT(check(of_x(R"({"multipleOf": 5})"), "x: 7\n").findings(), ElementsAre("1:4 SCH-053 /x"));
}

TEST(ValidateMessages, SayWhenSeveralFormsFitWhereOneMay) {
  EXPECT_THAT(check(of_x(R"({"oneOf": [{"minLength": 1}, {"maxLength": 9}]})"), "x: план\n").findings(),
              ElementsAre("1:4 SCH-056 /x"));
}

// A list of very many items that fit no form takes all the explanations there are.
TEST(ValidateMessages, StillTellAValueThatFitsNoFormWhenExplanationsAreUsedUp) {
  std::string text = "x:\n";
  for (int i = 0; i < 10'001; ++i) text += "- а\n";
  const std::string forms = R"({"anyOf": [{"minLength": 5}, {"pattern": "^z"}]})";
  const std::string list = R"({"anyOf": [{"items": )" + forms + R"(}, {"maxItems": 1}]})";
  EXPECT_THAT(check(R"({"properties": {"x": )" + list + R"(, "y": )" + forms + "}}", text + "y: б\n").findings(),
              ElementsAre("2:1 SCH-048 /x", "10003:4 SCH-055 /y"));
}

}  // namespace
