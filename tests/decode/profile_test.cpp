// `requisites:` of styles: later layers outrank earlier ones key by key.

#include "decode/decode.h"
#include "yaml/read.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>

namespace {

struct Read {
  model::Profile profile;
  std::vector<std::string> ids;
};

Read profile_of(const std::vector<std::string>& layers) {
  base::SourceFiles sources;
  base::Diagnostics diagnostics;
  std::deque<yaml::Value> values;
  std::vector<const yaml::Value*> pointers;
  for (const std::string& layer : layers) {
    const auto& file = sources.add("p", "style.yaml", "kind: style\nname: с\nrequisites:\n" + layer);
    values.push_back(yaml::read(file, diagnostics).value());
    pointers.push_back(&values.back());
  }
  Read out;
  out.profile = decode::decode_profile(pointers, diagnostics);
  for (const base::Diagnostic& one : diagnostics.all()) out.ids.emplace_back(one.message->id);
  return out;
}

TEST(DecodeProfile, IsThatOfTheStandardByItself) {
  const model::Profile profile = profile_of({}).profile;
  EXPECT_EQ(profile.head, model::HeadLook::lengthwise);
  EXPECT_TRUE(profile.title_demanded);
  EXPECT_EQ(profile.verb_look, model::VerbLook::spaced);
}

TEST(DecodeProfile, LetsTheLastLayerThatSpeaksDecide) {
  const Read read = profile_of({"  head: corner\n  corner_width: 75 mm\n  title: long_text\n  verb: capitals\n",
                                "  title: required\n  date: words\n  appendix_mark: both\n  appendix_number: 1\n",
                                "  verb_place: end\n  points: [1), а)]\n  table_notes: brackets\n"});
  EXPECT_TRUE(read.ids.empty());
  EXPECT_EQ(read.profile.head, model::HeadLook::corner);
  EXPECT_EQ(read.profile.corner_width, base::Length::mm(75));
  EXPECT_TRUE(read.profile.title_demanded);
  EXPECT_EQ(read.profile.dates, model::DateForm::words);
  EXPECT_EQ(read.profile.verb_look, model::VerbLook::capitals);
  EXPECT_EQ(read.profile.verb_place, model::VerbPlace::preamble_end);
  EXPECT_EQ(read.profile.appendix_mark, model::MarkForm::both);
  EXPECT_FALSE(read.profile.appendix_sign);
  EXPECT_EQ(read.profile.table_notes, model::NoteLook::brackets);
  EXPECT_THAT(read.profile.point_numbers, testing::ElementsAre("1)", "а)"));
}

TEST(DecodeProfile, ReportsANumberItCannotRead) {
  EXPECT_THAT(profile_of({"  points: [Б)]\n"}).ids, testing::ElementsAre("DOC-018"));
}

}  // namespace
