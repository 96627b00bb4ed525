#include "yaml/read.h"

#include "yaml/reading.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using yaml::Kind;
using yaml::ScalarType;
using yaml::Style;

reading::Reading read_json(std::string text) {
  reading::Reading result;
  result.value = yaml::read_json(reading::file_of(std::move(text)), result.diagnostics);
  return result;
}

TEST(JsonRead, KeepsNumbersAsTypedAndTellsTextFromNumbers) {
  const auto result = read_json(R"({"a": 1.10, "b": "5", "c": [true, null, -2e3], "d": {}})");
  ASSERT_TRUE(result.value);
  EXPECT_EQ(result.value->find("a")->text, "1.10");
  EXPECT_EQ(yaml::scalar_type(*result.value->find("a")), ScalarType::number);
  EXPECT_EQ(yaml::scalar_type(*result.value->find("b")), ScalarType::text);
  const auto& list = result.value->find("c")->items;
  EXPECT_EQ(yaml::scalar_type(list.at(0)), ScalarType::boolean);
  EXPECT_EQ(list.at(1).kind, Kind::null);
  EXPECT_EQ(list.at(2).text, "-2e3");
  EXPECT_EQ(result.value->find("d")->kind, Kind::map);
}

TEST(JsonRead, OriginsAreBytesOfTheFile) {
  const std::string text = R"({"клю\"ч": "сло\\", "b": [12, false, null, {"x": "\u0416"}]})";
  const auto result = read_json(text);
  ASSERT_TRUE(result.value);
  const auto& members = result.value->members;
  EXPECT_EQ(members.at(0).key.text, "клю\"ч");
  EXPECT_EQ(members.at(0).key.origin.byte, 1U);
  EXPECT_EQ(members.at(0).value.text, "сло\\");
  EXPECT_EQ(members.at(0).value.origin.byte, text.find("\"сло"));
  const auto& list = members.at(1).value.items;
  EXPECT_EQ(members.at(1).value.origin.byte, text.find('['));
  EXPECT_EQ(list.at(0).origin.byte, text.find("12"));
  EXPECT_EQ(list.at(1).origin.byte, text.find("false"));
  EXPECT_EQ(list.at(2).origin.byte, text.find("null"));
  EXPECT_EQ(list.at(3).origin.byte, text.find("{\"x"));
  EXPECT_EQ(list.at(3).find("x")->text, "Ж");
}

TEST(JsonRead, RefusesWhatIsNotJson) {
  EXPECT_THAT(read_json("{\"a\": 1,\n \"б\": }").findings(), ElementsAre("2:7 YML-090"));
  EXPECT_THAT(read_json("{\"a\": \"\xFF\"}").findings(), ElementsAre("1:8 YML-090"));
  EXPECT_THAT(read_json("[1] 2").findings(), ElementsAre("1:5 YML-090"));
  EXPECT_THAT(read_json("").findings(), ElementsAre("1:1 YML-090"));
  EXPECT_THAT(read_json("{\"a\": 1,\n\"a\": 2}").findings(), ElementsAre("2:1 YML-023"));
  EXPECT_THAT(read_json(std::string(100000, '[')).findings(), ElementsAre("1:65 YML-007"));
}

}  // namespace
