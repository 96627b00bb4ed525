#include "yaml/value.h"

#include <gtest/gtest.h>

namespace {

using yaml::ScalarType;

ScalarType type_of(std::string text, yaml::Style style = yaml::Style::plain) {
  yaml::Value value;
  value.kind = yaml::Kind::scalar;
  value.style = style;
  value.text = std::move(text);
  return yaml::scalar_type(value);
}

TEST(YamlScalarType, FollowsTheCoreSchemaOfYaml12) {
  for (const char* text : {"0", "-5", "+12", "015", "0o17", "0xFF"})
    EXPECT_EQ(type_of(text), ScalarType::integer) << text;
  for (const char* text : {"1.10", "1.", ".5", "-1e3", "1.5E+2", ".inf", "-.INF", ".nan"})
    EXPECT_EQ(type_of(text), ScalarType::number) << text;
  for (const char* text : {"true", "False", "TRUE"}) EXPECT_EQ(type_of(text), ScalarType::boolean) << text;
  for (const char* text :
       {"yes", "нет", "no", "on", "15.05.2020", "12:30", "1_000", "1e", "-", ".", "0x", "1.2.3", "01-21/744", "tRUE"})
    EXPECT_EQ(type_of(text), ScalarType::text) << text;
}

TEST(YamlScalarType, QuotedAndBlockScalarsAreText) {
  EXPECT_EQ(type_of("5", yaml::Style::quoted), ScalarType::text);
  EXPECT_EQ(type_of("true", yaml::Style::literal), ScalarType::text);
}

TEST(YamlBlank, IsATextWithoutAVisibleCharacter) {
  const auto blank = [](const char* text) {
    yaml::Value value;
    value.kind = yaml::Kind::scalar;
    value.text = text;
    return yaml::is_blank(value);
  };
  for (const char* text : {"", " ", "\t\n", "\u00A0", " \u2003\u202F\u3000", "\u00AD", "\u2800"})
    EXPECT_TRUE(blank(text)) << text;
  for (const char* text : {"а", " .", "\u00A0–", "0", "\u2014"}) EXPECT_FALSE(blank(text)) << text;
  EXPECT_FALSE(yaml::is_blank(yaml::Value{}));
}

}  // namespace
