// Final means final: what a final act may leave open only if it says so, and what it keeps for the document system.

#include "app/boxes.h"
#include "app/finding.h"
#include "app/last_look.h"
#include "app/register_act.h"
#include "blocks/dump.h"
#include "check/check.h"
#include "opened_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using cases::Package;
using testing::HasSubstr;
using testing::Not;
using Files = std::vector<app::NamedBytes>;
using Ids = std::vector<std::string>;

const std::string bodies =
    "kind: bodies\nbodies:\n  МП: {name: министерство примеров, genitive: министерства примеров}\n"
    "  КО: {name: комитет образцов, genitive: комитета образцов}\n";

// A final act of one point. `given` are its date and number, `rest` what comes after.
std::string act(const std::string& given, const std::string& rest = "points: [{text: Навести порядок.}]\n",
                const std::string& signature = "{post: Министр, name: А.А. Первый}") {
  return "kind: order\nact: приказ\nstatus: final\nissuer: МП\ntitle: О порядке\n" + given + rest +
         "signature: " + signature + "\n";
}

const std::string registered = "date: 15.05.2025\nnumber: 12-П\n";

const std::string approving =
    "points: [{approve: \"Утвердить план (приложение № <plan>) и правила (приложение № <rules>).\", document: plan}]\n"
    "appendices: [plan, rules]\n";
const app::NamedBytes plan{"plan.yaml", "kind: plan\ntitle: План\ncolumns: [{measure: Что}]\nrows: [{measure: Раз}]\n"};
const app::NamedBytes rules{"rules.yaml", "kind: regulation\ntitle: Правила\npoints: [{text: раз}]\n"};

Ids found(const std::string& order) { return Package({{"bodies.yaml", bodies}, {"order.yaml", order}}).ids(); }

TEST(FinalAct, HasADateAndANumber) {
  EXPECT_EQ(found(act("")), (Ids{"ORD-006.number", "ORD-006.date"}));
  EXPECT_EQ(found(act("date: 15.05.2025\n")), Ids{"ORD-006.number"});
  EXPECT_EQ(found(act(registered)), Ids{});
}

TEST(FinalAct, HasANumberWithoutRoomToWriteIn) {
  for (const char* number : {"\"___\"", "01-21/____", "\"№ __-п\"", "\"…\"", "\"–\"", "\"12-...\""})
    EXPECT_EQ(found(act("date: 15.05.2025\nnumber: " + std::string(number) + "\n")), Ids{"ORD-006.number_open"})
        << number;
  EXPECT_EQ(found(act("date: 15.05.2025\nnumber: \"№\"\n")), Ids{"ORD-006.number"});
  for (const char* number : {"б/н", "12_П", "01-21/744", "7"})
    EXPECT_EQ(found(act("date: 15.05.2025\nnumber: " + std::string(number) + "\n")), Ids{}) << number;
}

TEST(FinalAct, HasAWholeDate) {
  for (const char* date : {"\"«___» ____ 2025 г.\"", "{words: \"«___» мая 2025 г.\"}", "{words: \"«  » мая 2025 г.\"}",
                           "{words: \"23 января 20__ г.\", means: 23.01.2019}", "\"« 23 » 01 _____ 2019 г.\""})
    EXPECT_EQ(found(act("date: " + std::string(date) + "\nnumber: 12\n")), Ids{"ORD-006.date_open"}) << date;
  for (const char* date : {"{words: «15» мая 2025 г.}", "{words: '\"15\" \"05\" 2025', means: 15.05.2025}"})
    EXPECT_EQ(found(act("date: " + std::string(date) + "\nnumber: 12\n")), Ids{}) << date;
}

TEST(FinalAct, SaysWhoSigns) {
  const auto signed_by = [](const std::string& signature) {
    return found(act(registered, "points: [{text: Навести порядок.}]\n", signature));
  };
  EXPECT_EQ(signed_by("{post: Министр, name: \"<b> </b>\"}"), Ids{"ORD-006.name"});
  EXPECT_EQ(signed_by("{post: \"___\", name: А.А. Первый}"), Ids{"ORD-006.post"});
  EXPECT_EQ(signed_by("{post: Министр, name: none}"), Ids{});
  EXPECT_EQ(
      found(act(registered, "points: [{text: Навести.}]\nvisas: [{role: Визы}, {role: Разработчик, name: \"_\"}]\n")),
      Ids{"ORD-006.name"});
}

TEST(FinalAct, HasNoPointWithoutWords) {
  EXPECT_EQ(found(act(registered, "points: [{text: Навести порядок.}, {text: \".\"}]\n")), Ids{"ORD-006.point"});
  EXPECT_EQ(found(act(registered, "points: [{text: \"Отделам:\", points: [{text: раз}, {text: \"___\"}]}]\n")),
            Ids{"ORD-006.point"});
  EXPECT_EQ(found(act(registered, "points: [{body: [{table: {columns: [{heading: а}], rows: [[б]]}}]}]\n")), Ids{});
}

TEST(FinalAct, HasNoSignatureOrRuleOfADraft) {
  const std::string draft =
      "kind: order\nact: приказ\nissuer: [МП, КО]\nnumber: \"___\"\ntitle: О порядке\n"
      "points: [{text: \".\"}]\nsignature: {post: Министр, name: \"___\"}\n";
  EXPECT_EQ(found(draft), Ids{});
}

// ---- said to come later

TEST(NumberByHand, StandsOnARuleAndIsNoDraft) {
  Package package(
      {{"bodies.yaml", bodies}, {"order.yaml", act("date: blank\nnumber: blank\n", approving)}, plan, rules});
  EXPECT_EQ(package.ids(), Ids{});
  const std::string text = package.text("order");
  EXPECT_THAT(text, HasSubstr("№\u00a0______________"));
  EXPECT_THAT(text, HasSubstr("от ____________ № ________"));
  EXPECT_THAT(text, Not(HasSubstr("ПРОЕКТ")));
  EXPECT_THAT(text, Not(HasSubstr("blank")));
  EXPECT_FALSE(package.boxes("order"));
}

TEST(NumberOfTheSystem, HasItsPlaceInTheHeadAndInEveryMark) {
  Package package({{"bodies.yaml", bodies},
                   {"order.yaml", act("date: stamp\nnumber: stamp\n", approving)},
                   plan,
                   rules,
                   {"sheet.yaml", "kind: approval\nsheet: acquaintance\nof: order\nblank_rows: 3\n"}});
  EXPECT_EQ(package.ids(), Ids{});
  const auto names = package.boxes_named("order");
  EXPECT_THAT(names, testing::ElementsAre("date 1", "number 1", "plan.date 2", "plan.number 2", "rules.date 3",
                                          "rules.number 3"));
  EXPECT_THAT(package.boxes_named("sheet"), testing::ElementsAre("sheet.date 1", "sheet.number 1"));
  EXPECT_THAT(package.text("order"), Not(HasSubstr("__")));
}

TEST(NumberOfTheSystem, IsAsWideAsItsPlaceAndAsHighAsItsLine) {
  Package package({{"bodies.yaml", bodies}, {"order.yaml", act("date: 15.05.2025\nnumber: stamp\n")}});
  const std::string boxes = package.boxes("order").value_or("");
  EXPECT_THAT(boxes, HasSubstr(R"("name":"number","page":1,)"));
  EXPECT_THAT(boxes, HasSubstr(R"("width_mm":30.0,)"));
  EXPECT_THAT(boxes, Not(HasSubstr(R"("name":"date")")));
}

TEST(NumberOfTheSystem, StandsInMarksWhereTheHeadHasAPlaceForTheWholeStamp) {
  const app::NamedBytes style{"package.yaml", "kind: package\nstyle: {requisites: {registration_stamp: reserved}}\n"};
  Package package({{"bodies.yaml", bodies}, {"order.yaml", act("", approving)}, plan, rules, style});
  EXPECT_EQ(package.ids(), Ids{});
  EXPECT_THAT(package.boxes_named("order"),
              testing::ElementsAre("registration 1", "plan.date 2", "plan.number 2", "rules.date 3", "rules.number 3"));
}

TEST(NumberOfTheSystem, IsATagWhereTheOrganisationHasOne) {
  const app::NamedBytes style{
      "package.yaml", "kind: package\nstyle: {requisites: {stamp_tags: {date: '[ДАТА]', number: '[НОМЕР]'}}}\n"};
  Package package(
      {{"bodies.yaml", bodies}, {"order.yaml", act("date: stamp\nnumber: stamp\n", approving)}, plan, rules, style});
  EXPECT_THAT(package.text("order"), HasSubstr("от [ДАТА] № [НОМЕР]"));
  EXPECT_FALSE(package.boxes("order"));
}

TEST(NumberOfTheSystem, IsSaidOnceForAWholeJointAct) {
  std::string joint = act("date: 15.05.2025\nnumber: [12-П, stamp]\n");
  joint.replace(joint.find("МП"), std::string("МП").size(), "[МП, КО]");
  EXPECT_THAT(found(joint), testing::Contains("DOC-062"));
}

TEST(NameOfASignature, IsNotPrintedWhereNoneIsSaid) {
  Package package({{"bodies.yaml", bodies},
                   {"order.yaml", act(registered, "points: [{text: Навести.}]\n", "{post: Министр, name: none}")},
                   {"sheet.yaml",
                    "kind: approval\nof: order\nvisas:\n  - {post: Юрист, name: none, remarks: "
                    "[{text: нет срока}]}\n"}});
  EXPECT_EQ(package.ids(), Ids{"APR-006.unanswered"});
  EXPECT_THAT(package.text("order"), Not(HasSubstr("none")));
  EXPECT_THAT(package.text("sheet"), HasSubstr("Юрист: нет срока"));
}

// ---- joint acts

TEST(JointAct, HasANumberAndASignatureOfEveryBody) {
  const auto joint = [](const std::string& number, const std::string& signature) {
    std::string order = act("date: 15.05.2025\nnumber: " + number + "\n", "points: [{text: Навести.}]\n", signature);
    order.replace(order.find("МП"), std::string("МП").size(), "[МП, КО]");
    return found(order);
  };
  const std::string both = "[{post: Министр, name: А.А. Первый}, {post: Глава, name: Б.Б. Второй}]";
  EXPECT_EQ(joint("[12-П, 45]", both), Ids{});
  EXPECT_EQ(joint("12-П/45", both), Ids{});
  EXPECT_EQ(joint("blank", both), Ids{});
  EXPECT_EQ(joint("[12-П]", both), Ids{"ORD-008.numbers"});
  EXPECT_EQ(joint("12-П", "{post: Министр, name: А.А. Первый}"), (Ids{"ORD-008.numbers", "ORD-008.signatures"}));
}

// ---- what lies in the package

TEST(DocumentOfThePackage, IsAttachedOrToldOnce) {
  const app::NamedBytes copy{"план — копия.yaml", plan.bytes};
  Package package({{"bodies.yaml", bodies}, {"order.yaml", act(registered, approving)}, plan, rules, copy});
  EXPECT_EQ(package.ids(), Ids{"PKG-008"});
  EXPECT_EQ(Package({{"bodies.yaml", bodies}, plan}).ids(), Ids{}) << "there is nothing to attach it to";
}

TEST(DocumentOfThePackage, IsNotToldBesideAMisspeltName) {
  const std::string misspelt = "points: [{text: Выполнить прилагаемый план.}]\nappendices: [plam]\n";
  const Ids ids = Package({{"bodies.yaml", bodies}, {"order.yaml", act(registered, misspelt)}, plan}).ids();
  EXPECT_THAT(ids, testing::Contains("DOC-003"));
  EXPECT_THAT(ids, Not(testing::Contains("PKG-008")));
}

// ---- visas

std::string sheet(const std::string& keys, const std::string& visa) {
  return "kind: approval\nof: order\n" + keys + "visas:\n  - {post: Юрист, name: Б.Б. Второй" + visa + "}\n";
}

Ids found_on(const std::string& sheet) {
  return Package({{"bodies.yaml", bodies}, {"order.yaml", act(registered)}, {"sheet.yaml", sheet}}).ids();
}

TEST(Visa, TellsOfEachValueThatItsSheetHasNoColumnFor) {
  const std::string narrow = "columns: [number, post, name, signature]\n";
  EXPECT_EQ(found_on(sheet(narrow, ", conclusion: согласовано, received: 12.05.2025")), (Ids{"DOC-063", "DOC-063"}));
  EXPECT_EQ(found_on(sheet(narrow, ", signed: 12.05.2025")), Ids{}) << "the day stands by the signature";
  EXPECT_EQ(found_on(sheet("columns: [number, post]\n", ", signed: 12.05.2025")), (Ids{"DOC-063", "DOC-063"}))
      << "the name and the day";
  EXPECT_EQ(found_on(sheet("layout: blocks\n", ", returned: 12.05.2025, conclusion: согласовано")), Ids{"DOC-064"});
  EXPECT_EQ(found_on(sheet("prepared_by: {post: Советник, name: Б.Б. Второй, signed: 12.05.2025}\n", "")),
            Ids{"DOC-065"});
}

TEST(Visa, ThatDisagreesIsToldUnderAFinalActUntilItsRemarksAreAnswered) {
  EXPECT_EQ(found_on(sheet("", ", conclusion: Не согласовано")), Ids{"APR-008"});
  EXPECT_EQ(found_on(sheet("", ", conclusion: не согласен, remarks: [{text: плохо}]")), (Ids{"APR-001", "APR-008"}));
  EXPECT_EQ(found_on(sheet("", ", conclusion: не согласовано, remarks: [{text: плохо, answer: исправлено}]")), Ids{});
  EXPECT_EQ(found_on(sheet("", ", conclusion: согласовано с замечаниями, remarks: [{text: плохо}]")),
            Ids{"APR-006.unanswered"});
}

TEST(DateInWords, BreaksItsLineOnASheetAndHasNoMarkupInTheAct) {
  Package package({{"bodies.yaml", bodies},
                   {"order.yaml", act(registered)},
                   {"sheet.yaml", sheet("columns: [person, received]\n",
                                        ", received: {words: \"12.05.2025<br/>10-00\", means: 12.05.2025}")}});
  EXPECT_EQ(package.ids(), Ids{});
  EXPECT_THAT(package.dump("sheet"), HasSubstr("12.05.2025 | 10-00"));
  EXPECT_EQ(found(act("date: {words: \"15 мая<br/>2025 г.\", means: 15.05.2025}\nnumber: 12\n")), Ids{"DOC-061"});
  EXPECT_EQ(found(act("date: 15.05.2025\nnumber: <b>12</b>\n")), Ids{"DOC-061"});
}

// ---- registering

// The file of the act after registering, with its comments.
std::string registered_act(const std::string& order, const std::string& date, const std::string& number) {
  const Package package({{"bodies.yaml", bodies}, {"order.yaml", order}});
  const auto act = app::find_act(package.opened());
  EXPECT_TRUE(act);
  const auto numbers = app::numbers_of(number, act->issuers);
  EXPECT_TRUE(numbers);
  return app::registered(package.opened(), *act, date, *numbers);
}

const std::string tail = "points: [{text: Навести.}]  # пункты\nsignature: {post: Министр, name: А.А. Первый}\n";

TEST(Register, SetsDateNumberAndStatusAndNothingElse) {
  const std::string head = "# приказ\nkind: order\nact: приказ\n";
  EXPECT_EQ(registered_act(head + "status: draft  # проект\nissuer: МП  # кто\n" + tail, "15.05.2025", "12-П"),
            head + "status: final  # проект\nissuer: МП  # кто\ndate: 15.05.2025\nnumber: 12-П\n" + tail);
  EXPECT_EQ(registered_act(head + "issuer: МП\n" + tail, "15 мая 2025 г.", "12"),
            head + "status: final\nissuer: МП\ndate: 15 мая 2025 г.\nnumber: 12\n" + tail);
  EXPECT_EQ(registered_act(head + "status: final\nissuer: МП\nnumber: blank  # № 1\ndate: stamp\n" + tail, "15.05.2025",
                           "12-П"),
            head + "status: final\nissuer: МП\nnumber: 12-П  # № 1\ndate: 15.05.2025\n" + tail);
}

TEST(Register, KeepsACardOfTheDateAndAListOfNumbers) {
  const std::string head = "kind: order\nact: приказ\nstatus: final\nissuer: [МП, КО]\n";
  EXPECT_EQ(registered_act(head + "date:\n  words: «__» мая 2025 г.  # бланк\nnumber: [blank, x]\n" + tail,
                           "15.05.2025", "12-П, 45/о"),
            head + "date:\n  words: 15.05.2025  # бланк\n  means: 15.05.2025\nnumber: [12-П, 45/о]\n" + tail);
  EXPECT_THAT(registered_act(head + tail, "15.05.2025", "12-П/45"), HasSubstr("number:\n  - 12-П\n  - 45\n"));
}

TEST(Register, GivesAnActThatIsFinal) {
  const std::string draft = "kind: order\nact: приказ\nissuer: МП\ntitle: О порядке\n" + tail;
  EXPECT_EQ(found(registered_act(draft, "15.05.2025", "12-П")), Ids{});
}

TEST(Register, TakesDatesAndNumbersOnly) {
  for (const char* date : {"", "завтра", "от 15.05.2025", "31.02.2025", "«__» 05 2025", "15.05.25", "blank"})
    EXPECT_TRUE(app::fault_of_date(date)) << date;
  for (const char* date : {"15.05.2025", "15 мая 2025 г.", "«15» мая 2025 года"})
    EXPECT_FALSE(app::fault_of_date(date)) << date;
  for (const char* number : {"", " ", "___", "№ 12", "stamp", "1\n2", "<b>1</b>", "12-…"})
    EXPECT_TRUE(app::fault_of_number(number)) << number;
  for (const char* number : {"12", "01-21/744", "12-П/А", "б/н"}) EXPECT_FALSE(app::fault_of_number(number)) << number;
  EXPECT_FALSE(app::numbers_of("12-П", 2));
}

TEST(Register, FindsNoActInABrokenOne) {
  EXPECT_FALSE(app::find_act(Package(Files{{"order.yaml", "kind: order\nact: приказ\n"}}).opened()));
  EXPECT_FALSE(app::find_act(Package(Files{{"bodies.yaml", bodies}}).opened()));
}

}  // namespace
