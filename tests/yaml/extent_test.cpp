// A value's bytes: [origin, end) of the file.
#include "yaml/extent.h"

#include "yaml/parsed_scalar.h"
#include "yaml/reading.h"
#include "yaml/samples.h"
#include "yaml/tree_builder.h"

#include <gmock/gmock.h>

namespace {

using yaml::Kind;
using yaml::Style;
using yaml::Value;

// The text of the value of `key` (or of an item) as it stands in the file.
struct Extents {
  std::string text;
  Value value;

  explicit Extents(const std::string& bytes) : text(bytes) {
    auto result = reading::read(bytes);
    EXPECT_TRUE(result.value) << bytes;
    value = result.value.value_or(Value{});
  }
  [[nodiscard]] std::string of(const Value& v) const { return text.substr(v.origin.byte, v.end - v.origin.byte); }
  [[nodiscard]] std::string of(std::string_view key) const {
    const Value* found = value.find(key);
    return found == nullptr ? "?" : of(*found);
  }
};

TEST(YamlExtent, PlainScalarEndsWithItsLastWord) {
  const Extents e("a: слово дело  # примечание\nb:\n  первая\n    вторая\n\n  третья  \n\n# конец\nc: [г, д е]\n");
  EXPECT_EQ(e.of("a"), "слово дело");
  EXPECT_EQ(e.of("b"), "первая\n    вторая\n\n  третья");
  EXPECT_EQ(e.of(e.value.find("c")->items[1]), "д е");
  EXPECT_EQ(e.of(e.value.members[1].key), "b");
}

TEST(YamlExtent, QuotedScalarEndsBehindItsQuote) {
  const Extents e("\"a\" : 'д''А'  # '\nb: \"x \\\" y\n\n  z\"\nc: ['а', \"]\"]\n");
  EXPECT_EQ(e.of("a"), "'д''А'");
  EXPECT_EQ(e.of(e.value.members[0].key), "\"a\"");
  EXPECT_EQ(e.of("b"), "\"x \\\" y\n\n  z\"");
  EXPECT_EQ(e.of("c"), "['а', \"]\"]");
}

TEST(YamlExtent, LiteralScalarEndsBehindItsLastLine) {
  const Extents e(
      "a: |  # примечание\n\n  раз\n    # слова\n\n # примечание\nb: |-\n  два\n\nc: |+\n  три\n\n\n# д\nd: |2\n    "
      "четыре\n  пять\n");
  EXPECT_EQ(e.of("a"), "|  # примечание\n\n  раз\n    # слова\n");
  EXPECT_EQ(e.of("b"), "|-\n  два\n");
  EXPECT_EQ(e.of("c"), "|+\n  три\n\n\n");
  EXPECT_EQ(e.of("d"), "|2\n    четыре\n  пять\n");
}

TEST(YamlExtent, LiteralScalarAtTheEndOfTheFile) {
  EXPECT_EQ(Extents("a: |\n  раз").of("a"), "|\n  раз");
  EXPECT_EQ(Extents("a: |").of("a"), "|");
  EXPECT_EQ(Extents("a: |\n\n").of("a"), "|\n");
  EXPECT_EQ(Extents("a: |\n  раз\n  ").of("a"), "|\n  раз\n");
}

// The strict reader refuses them, but what it builds has its extent.
TEST(YamlExtent, FoldedScalarEndsBehindItsLastLine) {
  const std::string text = "a: >\n  первая\n  вторая\n\n  третья\n\nb: 1\n";
  yaml::Findings findings(text);
  const auto value = yaml::build_tree(text, base::FileId{0}, findings);
  ASSERT_TRUE(value);
  const Value& a = *value->find("a");
  EXPECT_EQ(text.substr(a.origin.byte, a.end - a.origin.byte), ">\n  первая\n  вторая\n\n  третья\n");
}

TEST(YamlExtent, BracketsEndWhereTheyClose) {
  const Extents e(
      "a: {б: '}', в: [\"]\", г],\n  # }\n  д: е,  # }\n  }  # }\nb: []\nc: { }\nd: [{}, [ ]]\ne: [а: б]\n");
  EXPECT_EQ(e.of("a"), "{б: '}', в: [\"]\", г],\n  # }\n  д: е,  # }\n  }");
  EXPECT_EQ(e.of("b"), "[]");
  EXPECT_EQ(e.of("c"), "{ }");
  EXPECT_EQ(e.of("d"), "[{}, [ ]]");
  EXPECT_EQ(e.of(e.value.find("e")->items[0]), "а: б");
}

TEST(YamlExtent, ListsAndMapsInLinesEndWithTheirLastValue) {
  const Extents e("a:\n  - б: 1\n    в: 2  # г\n  # д\n  -\n    - е\n\nb:\n- |\n  ж\n# з\nc: и\n");
  EXPECT_EQ(e.of("a"), "- б: 1\n    в: 2  # г\n  # д\n  -\n    - е");
  EXPECT_EQ(e.of(e.value.find("a")->items[0]), "б: 1\n    в: 2");
  EXPECT_EQ(e.of("b"), "- |\n  ж\n");
}

TEST(YamlExtent, AbsentValuesAreTheirColonOrDash) {
  const Extents e("a:  # б\n\"b\" :\nname: в\n");
  EXPECT_EQ(e.of("a"), ":");
  EXPECT_EQ(e.of("b"), " :");
  const Extents keys("a:\nnullable: ~\nb: null\nc:\n  Null\nd: {е: , ж: ~}\ne:\n  -\n  - з\n  - ~\n  - # и\nf:");
  EXPECT_EQ(keys.of("a"), ":");
  EXPECT_EQ(keys.of("nullable"), "~");
  EXPECT_EQ(keys.of("b"), "null");
  EXPECT_EQ(keys.of("c"), "Null");
  EXPECT_EQ(keys.of(keys.value.find("d")->members[0].value), ":");
  EXPECT_EQ(keys.of("e"), "-\n  - з\n  - ~\n  -");
  EXPECT_EQ(keys.of("f"), ":");
}

TEST(YamlExtent, JsonValuesHaveTheirBytes) {
  const std::string text = R"({"a": [1.5, "x\"y", true, null, {}], "b" : {"c": [ ]} })";
  base::Diagnostics diagnostics;
  const auto value = yaml::read_json(reading::file_of(text), diagnostics);
  ASSERT_TRUE(value);
  const auto of = [&](const Value& v) { return text.substr(v.origin.byte, v.end - v.origin.byte); };
  EXPECT_EQ(of(*value), text);
  const Value& list = *value->find("a");
  EXPECT_EQ(of(list), R"([1.5, "x\"y", true, null, {}])");
  EXPECT_EQ(of(value->members[1].key), "\"b\"");
  std::vector<std::string> items;
  for (const Value& item : list.items) items.push_back(of(item));
  EXPECT_THAT(items, testing::ElementsAre("1.5", R"("x\"y")", "true", "null", "{}"));
}

// What must hold of the value at hand and of everything inside it.
class ExtentWalk {
 public:
  explicit ExtentWalk(std::string_view text) : text_(text) {}

  void visit(const Value& value) {
    ++values;
    ASSERT_LT(value.origin.byte, value.end);
    ASSERT_LE(value.end, text_.size());
    if (value.is(Kind::scalar)) return scalar(value);
    if (value.is(Kind::null)) return;
    std::size_t before = value.origin.byte;
    const auto inside = [&](const Value& v) {
      ASSERT_LE(before, v.origin.byte);
      visit(v);
      before = v.end;
    };
    for (const Value& item : value.items) inside(item);
    for (const yaml::Member& member : value.members) {
      inside(member.key);
      inside(member.value);
    }
    ASSERT_LE(before, value.end);
    const char last = text_[value.end - 1];
    const bool brackets = text_[value.origin.byte] == '[' || text_[value.origin.byte] == '{';
    if (brackets)
      EXPECT_EQ(last, value.is(Kind::list) ? ']' : '}');
    else
      EXPECT_EQ(before, value.end);
  }

  std::size_t values = 0;

 private:
  // Its bytes alone say the same words; the next byte ends it.
  void scalar(const Value& value) {
    const std::string bytes(text_.substr(value.origin.byte, value.end - value.origin.byte));
    EXPECT_EQ(yaml::parse_scalar(bytes), value.text);
    if (value.style == Style::literal)
      EXPECT_TRUE(value.end == text_.size() || bytes.back() == '\n');
    else
      EXPECT_TRUE(bytes.back() != ' ' && bytes.back() != '\n' && bytes.back() != '\r');
  }

  std::string_view text_;
};

TEST(YamlExtent, OfEveryValueOfEverySampleHoldsItAndNothingElse) {
  for (const bool windows : {false, true}) {
    std::size_t values = 0;
    for (const samples::Sample& sample : samples::all(windows)) {
      SCOPED_TRACE(sample.file.name);
      ExtentWalk walk(sample.file.bytes);
      walk.visit(sample.value);
      values += walk.values;
    }
    EXPECT_GT(values, 5000U);
  }
}

}  // namespace
