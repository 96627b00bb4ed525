#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using running::Folder;
using running::prikaz;
using testing::HasSubstr;

TEST(Usage, StartsHelpWithExamples) {
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"--help"}, {"check", "--help"}, {"build", "--help"}, {"new", "--help"}}) {
    const auto ran = prikaz(words);
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.starts_with("Примеры:\n  prikaz ")) << ran.out;
  }
  EXPECT_TRUE(prikaz({"--help", "--lang", "en"}).out.starts_with("Examples:\n"));
}

TEST(Usage, RefusesWhatItDoesNotKnow) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{},
                                                {"проверить"},
                                                {"check"},
                                                {"check", "/nonexistent"},
                                                {"build", "."},
                                                {"check", ".", "--such"},
                                                {"check", ".", "--format", "xml"},
                                                {"check", ".", "--lang", "de"},
                                                {"check", ".", "--jobs", "0"},
                                                {"build", ".", "--out", "x", "--jobs", "два"},
                                                {"build", ".", "--out", "x", "--to", "doc"},
                                                {"new"},
                                                {"new", "letter", "x"}}) {
    const auto ran = prikaz(words);
    EXPECT_EQ(ran.code, 2) << testing::PrintToString(words) << ran.err;
  }
}

TEST(Usage, KnowsTheKindThatWasMeant) {
  const Folder folder;
  EXPECT_THAT(prikaz({"new", "приказ", folder / "x"}).err, HasSubstr("имелось в виду order"));
  EXPECT_THAT(prikaz({"--lang", "en", "new", "план", folder / "x"}).err, HasSubstr("perhaps plan was meant"));
}

TEST(Usage, TellsTwoPackagesOfOneNameApart) {
  const Folder folder;
  running::write_order(folder.path() / "a" / "order");
  running::write_order(folder.path() / "b" / "order");
  const auto ran = prikaz({"check", folder / "a/order/", folder / "b/order"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr("двумя вызовами"));
}

TEST(Usage, TellsAFileFromAFolder) {
  const Folder folder;
  running::write_order(folder.path());
  const auto ran = prikaz({"check", folder / "order.yaml"});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.err, HasSubstr("пакет – это папка"));
  EXPECT_EQ(prikaz({"build", folder.path().string(), "--out", folder / "order.yaml"}).code, 2);
}

TEST(Usage, SaysWhereItsResourcesAre) {
  const auto ran = prikaz({"--version"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.out, HasSubstr("prikaz 0.1.0\n"));
  EXPECT_THAT(ran.out, HasSubstr("resources"));
  EXPECT_EQ(prikaz({"check", ".", "--resources", "/nonexistent"}).code, 3);
}

TEST(Usage, KeepsACleanPackageSilent) {
  const Folder folder;
  running::write_order(folder.path());
  const auto ran = prikaz({"check", folder.path().string()});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out + ran.err, "");
}

TEST(Usage, ReportsInFourFormatsAndTwoLanguages) {
  const std::string folder = running::source("samples/as-signed/omsk").string();
  EXPECT_THAT(prikaz({"check", folder}).out, HasSubstr("plan.yaml:10:33: ошибка PKG-001: "));
  EXPECT_THAT(prikaz({"check", folder, "--lang", "en"}).out, HasSubstr("error PKG-001: "));
  EXPECT_THAT(prikaz({"check", folder, "--format", "json"}).out,
              testing::AllOf(HasSubstr("\"rule\":\"PKG-001\",\"severity\":\"error\""),
                             HasSubstr("\"line\":10,\"column\":33,\"pointer\":\"/mark/number\""),
                             HasSubstr("\"fix\":{\"edit\":\"remove\",\"pointer\":\"/mark/number\",\"line\":10,"
                                       "\"column\":33,\"old\":\"1680\"}")));
  EXPECT_THAT(prikaz({"check", folder, "--format", "sarif"}).out, HasSubstr("\"startLine\":10"));
  EXPECT_THAT(prikaz({"check", folder, "--format", "github"}).out, HasSubstr(",line=10,col=33,title=PKG-001::"));
}

TEST(Usage, KeepsTheLastLookOutOfReportsForPrograms) {
  const Folder folder;
  const auto ran = prikaz(
      {"build", running::source("samples/features/stamp").string(), "--out", folder / "out", "--format", "json"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "{\"version\":1,\"findings\":[]}\n");
}

TEST(Usage, PrintsHowDeadlinesAreUnderstood) {
  EXPECT_EQ(prikaz({"deadline", "май 2020 г.", "приложение 5"}).out,
            "май 2020 г.\t2020-05-01/2020-05-31\nприложение 5\t?\n");
  const auto ran = prikaz({"deadline", "\xff"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "\xff\t?\n");
}

TEST(Usage, ListsItsRulesAndTellsOfOne) {
  EXPECT_THAT(prikaz({"rules"}).out, HasSubstr("DL-006\tпредупреждение\tдвусмысленный срок\n"));
  EXPECT_THAT(prikaz({"rules", "--lang", "en"}).out, HasSubstr("NUM-001\terror\t"));
  const std::string page = prikaz({"explain", "PKG-003"}).out;
  EXPECT_THAT(page, testing::AllOf(HasSubstr("PKG-003.order"), HasSubstr("PKG-003.missing"), HasSubstr("Основание: ")));
  EXPECT_THAT(prikaz({"explain", "PKG-003.order"}).out, testing::Not(HasSubstr("PKG-003.missing")));
  EXPECT_EQ(prikaz({"explain", "PKG-999"}).code, 2);
}

TEST(Usage, TakesGlobalOptionsBeforeTheVerb) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  std::filesystem::create_directories(folder.path() / "org");
  EXPECT_EQ(prikaz({"--org", folder / "org", "--lang", "en", "check", folder / "p"}).code, 0);
  EXPECT_EQ(prikaz({"build", folder / "p", "--out", ""}).code, 2);
}

TEST(Usage, BeginsEveryKindClean) {
  for (const char* kind : {"order", "plan", "approval", "form", "regulation", "bodies", "acts", "package"}) {
    const Folder folder;
    const std::string fresh = folder / "пакет";
    EXPECT_THAT(prikaz({"new", "--help"}).out, HasSubstr(kind));
    EXPECT_EQ(prikaz({"new", kind, fresh}).code, 0) << kind;
    const auto check = prikaz({"check", fresh, "--strict"});
    EXPECT_EQ(check.code, 0) << check.out;
    EXPECT_EQ(prikaz({"build", fresh, "--out", folder / "out"}).code, 0) << kind;
  }
}

TEST(Usage, NeverWritesIntoAFolderThatHoldsFiles) {
  const Folder folder;
  running::write(folder.path() / "заметка.txt", "x");
  EXPECT_EQ(prikaz({"new", "order", folder.path().string()}).code, 2);
  EXPECT_EQ(prikaz({"new", "--from", running::source("samples/clean/omsk").string(), folder.path().string()}).code, 2);
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "order.yaml"));
}

TEST(Usage, CopiesAPackageWithoutNumberDateAndVisas) {
  for (const char* region : {"omsk", "orenburg"}) {
    const Folder folder;
    const std::string copy = folder / "копия";
    ASSERT_EQ(
        prikaz({"new", "--from", running::source("samples/as-signed/" + std::string(region)).string(), copy}).code, 0);
    const std::string order = running::read(copy + "/order.yaml");
    EXPECT_THAT(order, HasSubstr("status: draft"));
    EXPECT_THAT(order, testing::Not(HasSubstr("\nnumber:")));
    EXPECT_THAT(order, testing::Not(HasSubstr("\ndate:")));
    EXPECT_THAT(order, HasSubstr("\npoints:"));
    const auto check = prikaz({"check", copy, "--format", "json"});
    EXPECT_THAT(check.out, testing::Not(HasSubstr("PKG-001"))) << check.out;
    EXPECT_THAT(check.out, testing::Not(HasSubstr("YML-"))) << check.out;
    EXPECT_THAT(check.out, testing::Not(HasSubstr("SCH-"))) << check.out;
  }
  const Folder tricky;
  running::write(tricky.path() / "a/order.yaml",
                 "kind: order\nact: приказ\nstatus: \"final\"\nissuer: МО\nnumber: |\n  12\n  34\n"
                 "points: [{text: а}]\nsignature: {post: М, name: И}\nappendices: [plan]\n");
  running::write(tricky.path() / "a/plan.yaml",
                 "kind: plan\ntitle: П\nmark: {form: both, number: 12, date: 15.05.2020}\n"
                 "columns: [{measure: м}]\nrows: [{measure: а}]\n");
  running::write(tricky.path() / "a/sheet.yaml",
                 "kind: approval\nof: order\ncolumns: [{person: к}]\nvisas:\n"
                 "  - {post: М, name: И, conclusion: согласовано, signed: 15.05.2020}\n"
                 "  - {post: М, name: К, received: 1.05.2020, remarks: [{text: а, answer: \"б}\"}]}\n"
                 "  - {post: М, remarks: [{text: а}], name: Л, seen: 7F2A-91C4}\n"
                 "  - post: М\n    name: М\n    remarks:\n      - text: |\n          а\n      - text: б\n"
                 "    returned: 2.05.2020\n");
  running::write(tricky.path() / "a/roles.yaml",
                 "kind: approval\nof: order\ngroups:\n"
                 "  - {role: brought, visas: [{post: М, name: И, signed: 15.05.2020}]}\n");
  ASSERT_EQ(prikaz({"new", "--from", tricky / "a", tricky / "b"}).code, 0);
  EXPECT_THAT(running::read(tricky / "b/order.yaml"), HasSubstr("status: \"draft\"\nissuer: МО\npoints"));
  EXPECT_THAT(running::read(tricky / "b/plan.yaml"), HasSubstr("mark: {form: both}\n"));
  EXPECT_THAT(running::read(tricky / "b/sheet.yaml"), HasSubstr("- {post: М, name: И}\n  - {post: М, name: К}\n"
                                                                "  - {post: М, name: Л}\n  - post: М\n    name: М\n"));
  EXPECT_THAT(running::read(tricky / "b/roles.yaml"), HasSubstr("visas: [{post: М, name: И}]}\n"));

  running::write(tricky.path() / "c/order.yaml",
                 "kind: order\nact: приказ\nissuer: МО\npoints: [{text: а}]\nsignature:\n"
                 "  - {post: М, name: И, electronic: {certificate: 00, owner: Ф, from: 1, to: 2}}\n"
                 "  - {post: М, name: К, electronic: reserved}\n"
                 "visas:\n  - {role: Р, date: 1.05.2020, name: И}\n");
  running::write(tricky.path() / "c/plan.yaml",
                 "kind: plan\ntitle: П\nstamps:\n  approved: {post: Д, name: И, date: 1.05.2020}\n"
                 "columns: [{measure: м}]\nrows: [{measure: а}]\n");
  ASSERT_EQ(prikaz({"new", "--from", tricky / "c", tricky / "d"}).code, 0);
  EXPECT_THAT(running::read(tricky / "d/order.yaml"),
              HasSubstr("  - {post: М, name: И}\n  - {post: М, name: К, electronic: reserved}\n"
                        "visas:\n  - {role: Р, name: И}\n"));
  EXPECT_THAT(running::read(tricky / "d/plan.yaml"), HasSubstr("approved: {post: Д, name: И}\n"));

  const Folder folder;
  ASSERT_EQ(prikaz({"new", "--from", running::source("samples/as-signed/omsk").string(), folder / "a"}).code, 0);
  const std::string approval = running::read(folder / "a/approval.yaml");
  EXPECT_THAT(approval, testing::Not(HasSubstr("согласовано")));
  EXPECT_THAT(approval, HasSubstr("Л.Н. Жукова"));
}

TEST(Usage, CopyDropsEveryLineOfALongValue) {
  const Folder folder;
  running::write(folder.path() / "a/order.yaml",
                 "kind: order\nact: приказ\nissuer: МО\nplace: г. Оренбург\nregistration: |\n  Зарегистрировано\n\n"
                 "  в Минюсте\npoints: [{text: а}]  # пункты\nsignature: {post: М, name: И}\n"
                 "visas:\n  - name: И\n    date: |\n      1.05.2020\n\n      2.05.2020\n    post: М\n");
  running::write(folder.path() / "a/sheet.yaml",
                 "kind: approval\nof: order\ncolumns: [{person: к}]\nvisas:\n"
                 "  - {post: М, name: И,\n     remarks: [{text: а, answer: \"]\"}]}\n"
                 "  - {post: М, name: К,\n     conclusion: 'с [замечаниями]'\n    }\n");
  ASSERT_EQ(prikaz({"new", "--from", folder / "a", folder / "b"}).code, 0);
  EXPECT_EQ(running::read(folder / "b/order.yaml"),
            "kind: order\nact: приказ\nissuer: МО\nplace: г. Оренбург\npoints: [{text: а}]  # пункты\n"
            "signature: {post: М, name: И}\nvisas:\n  - name: И\n    post: М\n");
  EXPECT_THAT(running::read(folder / "b/sheet.yaml"),
              HasSubstr("visas:\n  - {post: М, name: И}\n  - {post: М, name: К\n    }\n"));
}

}  // namespace
