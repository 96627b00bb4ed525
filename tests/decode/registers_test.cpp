// What rules read and nothing prints: registers of acts and officials, settings of the package.

#include "decode/package_of.h"

namespace {

using decoding::package_of;

const std::string plan = "kind: plan\ntitle: План\nrows: [{measure: Сбор}]\n";

TEST(Acts, KnowTheirBodyByItsAbbreviationAndTheDayTheyEnded) {
  const auto decoded = package_of(
      {{"plan", plan},
       {"bodies", "kind: bodies\nbodies: {МО: министерство примеров}\n"},
       {"acts",
        "kind: acts\nacts:\n"
        "  - {act: Приказ, body: МО, date: 12.01.2020, number: 3, title: О сборах, repealed: 01.03.2020}\n"
        "  - {act: приказ, date: 13.01.2020, number: 4, repealed: приказом министерства от 12.04.2020 № 40}\n"
        "  - {act: приказ, date: 14.01.2020, number: 5, repealed: true}\n"
        "  - {act: приказ, date: 15.01.2020, number: 6, repealed: false}\n"}});
  const auto& acts = decoded.package.acts;
  ASSERT_EQ(acts.size(), 4U);
  EXPECT_EQ(acts[0].kind, "приказ");
  EXPECT_EQ(acts[0].body, "министерство примеров");
  EXPECT_EQ(acts[0].ended_on, base::Date::find(2020, 3, 1));
  EXPECT_EQ(acts[1].ended_on, base::Date::find(2020, 4, 12));
  EXPECT_EQ(acts[2].repealed, "true");
  EXPECT_FALSE(acts[2].ended_on);
  EXPECT_TRUE(acts[3].repealed.empty());
}

TEST(Acts, ToldAgainReplaceWhatWasTold) {
  const auto decoded =
      package_of({{"plan", plan},
                  {"acts", "kind: acts\nacts: [{act: приказ, date: 12.01.2020, number: 3, repealed: true}]\n"},
                  {"own", "kind: acts\nacts: [{act: приказ, date: 12.01.2020, number: 3}]\n"}});
  ASSERT_EQ(decoded.package.acts.size(), 1U);
  EXPECT_TRUE(decoded.package.acts.front().repealed.empty());
}

TEST(Officials, AndLevelsStandInTheRegisterOfBodies) {
  const auto decoded = package_of({{"plan", plan},
                                   {"bodies",
                                    "kind: bodies\nbodies: {МО: {name: министерство, level: regional}}\nofficials:\n"
                                    "  Первый: {post: Министр, name: А.А. Первый, acting: true}\n"}});
  const model::Register& all = decoded.package.register_;
  EXPECT_EQ(all.find_body({"МО"})->level, model::Level::regional);
  ASSERT_NE(all.officials.find("Первый"), nullptr);
  EXPECT_EQ(all.officials.find("Первый")->name, "А.А. Первый");
  EXPECT_TRUE(all.officials.find("Первый")->acting);
}

TEST(Settings, SayWhatIsPublishedAndWhereRulesBegin) {
  const auto of = [](const std::string& keys) {
    return package_of({{"plan", plan}, {"package", "kind: package\n" + keys}}).package.settings;
  };
  EXPECT_FALSE(of("").published);
  EXPECT_EQ(of("").limits.open_deadlines, 50);
  EXPECT_TRUE(of("publish: true\n").published);
  EXPECT_EQ(of("limits: {open_deadlines: 70}\n").limits.open_deadlines, 70);
}

}  // namespace
