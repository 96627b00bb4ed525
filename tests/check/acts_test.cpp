// Rules on the act itself: what it cites, orders and approves.

#include "check/rules.h"
#include "check/fixtures.h"

#include <gmock/gmock.h>

namespace {

using fixtures::found;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

model::Text typed(std::string_view words, std::uint32_t byte = 0) {
  return model::written(words, {{base::FileId{0}, byte}, 0, static_cast<std::uint32_t>(words.size())});
}

model::Point point_of(std::string_view words, model::PointKind kind = model::PointKind::text) {
  model::Point point;
  point.kind = kind;
  point.text = typed(words);
  point.span = {{base::FileId{0}, 0}, 0, 0};
  return point;
}

// What is found in an act of 15.05.2020 № 744 of a collegial council or of министерство примеров.
std::vector<std::string> found_in(model::Order order, bool collegial = false) {
  if (order.act.empty()) order.act = "приказ";
  order.date = {"15.05.2020", base::Date::find(2020, 5, 15), true, {}};
  order.number = {"744", "744", true, {}};
  order.issuers = {{{"МО"}, {}}};
  order.signatures.emplace_back();
  model::Package package;
  package.profile.title_demanded = false;
  model::Body body;
  body.id = {"МО"};
  body.name = collegial ? "совет примеров" : "министерство примеров";
  body.genitive = "министерства примеров";
  body.collegial = collegial;
  package.register_.bodies.put(body);
  package.documents = {{{"order"}, {}, std::move(order)}};
  base::Diagnostics diagnostics;
  check::check(package, diagnostics);
  std::vector<std::string> ids;
  for (const base::Diagnostic& one : diagnostics.all()) ids.emplace_back(one.message->id);
  return ids;
}

std::vector<std::string> found_in_point(std::string_view words) {
  model::Order order;
  order.points = {point_of(words), point_of("Контроль оставляю за собой.", model::PointKind::control)};
  return found_in(std::move(order));
}

std::vector<std::string> found_in_preamble(std::string_view words) {
  model::Order order;
  order.preamble = typed(words);
  order.points = {point_of("Контроль оставляю за собой.", model::PointKind::control)};
  return found_in(std::move(order));
}

// ---- REF-001

TEST(Ref001, FindsPointsThatAreNotThere) {
  EXPECT_THAT(found("REF-001", "fail"), ElementsAre("order.yaml:11:21 REF-001 п. 2", "rules.yaml:4:53 REF-001 п. 1",
                                                    "rules.yaml:9:19 REF-001 п. 3"));
}

// ---- REF-002

TEST(Ref002, FindsActsThatAreYoungerThanThisOne) {
  EXPECT_THAT(found("REF-002", "fail"),
              ElementsAre("order.yaml:8:25 REF-002 преамбула", "order.yaml:11:18 REF-002 п. 1"));
}

// ---- REF-003

TEST(Ref003, ComparesActsOfOneRegister) {
  EXPECT_THAT(found("REF-003", "fail"),
              ElementsAre("order.yaml:8:25 REF-003 преамбула", "order.yaml:11:85 REF-003 п. 1"));
}

// ---- REF-004

TEST(Ref004, AsksForAllOfAnActAtItsFirstMention) {
  EXPECT_THAT(found("REF-004", "fail"),
              ElementsAre("order.yaml:8:59 REF-004.sign преамбула", "order.yaml:12:18 REF-004.incomplete п. 2",
                          "order.yaml:13:18 REF-004.incomplete п. 3", "order.yaml:14:18 REF-004.incomplete п. 4",
                          "order.yaml:14:53 REF-004.incomplete п. 4", "order.yaml:16:66 REF-004.incomplete п. 6",
                          "order.yaml:15:21 REF-004.incomplete п. 5"));
}

// ---- REF-005

TEST(Ref005, FindsOneActWithTwoDatesTitlesOrNumbers) {
  EXPECT_THAT(found("REF-005", "fail"),
              ElementsAre("order.yaml:11:18 REF-005.date п. 1", "order.yaml:13:18 REF-005.number п. 3",
                          "order.yaml:14:18 REF-005.title п. 4", "order.yaml:16:38 REF-005.date п. 6"));
}

TEST(Ref005, ComparesWithTheRegisterOfActs) {
  EXPECT_THAT(fixtures::findings(fixtures::fixture("REF-005", "registered")),
              ElementsAre("order.yaml:8:28 REF-005.date преамбула"));
}

TEST(Ref005, FindsAFederalLawOfTwoYears) {
  EXPECT_THAT(
      found_in_preamble("По Федеральному закону от 29.12.2012 № 273-ФЗ «Об образовании в России» и Федеральному "
                        "закону от 29.12.2013 № 273-ФЗ «Об образовании в России»"),
      ElementsAre("REF-005.date"));
}

// ---- REF-006

TEST(Ref006, ComparesWhatIsTypedWithWhatIsMade) {
  const fixtures::Checked checked = fixtures::check(fixtures::fixture("REF-006", "fail"));
  EXPECT_THAT(checked.found, ElementsAre("order.yaml:11:33 REF-006.point п. 2", "plan.yaml:5:7 REF-006.mark отметка",
                                         "third.yaml:3:18 REF-006.number отметка"));
  ASSERT_EQ(checked.fixes.size(), 1U);
  EXPECT_EQ(checked.fixes.front().words, "<rules>");
}

// ---- REF-007

TEST(Ref007, FindsRepealedActsButNotInWhatWasIssuedBefore) {
  EXPECT_THAT(found("REF-007", "fail"),
              ElementsAre("order.yaml:8:28 REF-007.told преамбула", "order.yaml:11:37 REF-007.repealed п. 1",
                          "order.yaml:12:37 REF-007.told п. 2"));
}

// ---- PII-001

TEST(Pii001, FindsPersonsWhoAreNoOfficials) {
  EXPECT_THAT(found("PII-001", "fail"),
              ElementsAre("order.yaml:10:56 PII-001.name п. 1", "order.yaml:10:86 PII-001.mail п. 1",
                          "order.yaml:10:111 PII-001.phone п. 1", "order.yaml:11:50 PII-001.name п. 2"));
}

// ---- ORD-001

TEST(Ord001, FindsInstructionsThatNobodyControls) {
  EXPECT_THAT(found("ORD-001", "fail"), ElementsAre("order.yaml:11:5 ORD-001.control п. 2"));
}

TEST(Ord001, NotesAFinalActThatInstructsNothing) {
  model::Order order;
  order.points = {point_of("Утвердить перечень.")};
  EXPECT_THAT(found_in(order), IsEmpty());
  order.status = model::Status::final;
  EXPECT_THAT(found_in(order), Contains("ORD-001.none"));
  order.title = typed("О внесении изменений в приказ министерства");
  EXPECT_THAT(found_in(order), Not(Contains("ORD-001.none")));
}

// ---- ORD-002

std::vector<std::string> found_in_verb(const std::string& act, const std::string& verb, bool collegial = false) {
  model::Order order;
  order.act = act;
  order.verb = {typed(verb), true, false};
  order.points = {point_of("Контроль оставляю за собой.", model::PointKind::control)};
  return found_in(std::move(order), collegial);
}

TEST(Ord002, FindsAWordOfAnotherKindOfAct) {
  EXPECT_THAT(found("ORD-002", "fail"), ElementsAre("order.yaml:9:8 ORD-002.kind преамбула"));
  EXPECT_THAT(found_in_verb("распоряжение", "ПРИКАЗЫВАЮ:"), ElementsAre("ORD-002.kind"));
  EXPECT_THAT(found_in_verb("решение", "приказываю"), ElementsAre("ORD-002.kind"));
  for (const char* verb : {"обязываю:", "предлагаю:", ""}) EXPECT_THAT(found_in_verb("распоряжение", verb), IsEmpty());
  EXPECT_THAT(found_in_verb("решение", "Совет депутатов решил:"), IsEmpty());
  EXPECT_THAT(found_in_verb("постановление", "п о с т а н о в л я ю:"), ElementsAre("TYP-005.spaced"));
}

TEST(Ord002, FindsAWordOfAnotherAuthor) {
  EXPECT_THAT(found_in_verb("приказ", "приказываем:"), ElementsAre("ORD-002.author"));
  EXPECT_THAT(found_in_verb("постановление", "постановляю:", true), ElementsAre("ORD-002.author"));
  EXPECT_THAT(found_in_verb("постановление", "постановляет:", true), IsEmpty());
}

// ---- ORD-003

TEST(Ord003, FindsWhoSignsAsActingOnceOnlyOrNotAsTheRegisterKnows) {
  EXPECT_THAT(found("ORD-003", "fail"),
              ElementsAre("order.yaml:9:12 ORD-003.post подпись", "order.yaml:10:12 ORD-003.own подпись",
                          "order.yaml:11:12 ORD-003.acting_for подпись", "rules.yaml:5:19 ORD-003.acting подпись"));
}

// ---- ORD-005

TEST(Ord005, FindsWhatAStateBodyOrdersLocalSelfGovernment) {
  EXPECT_THAT(found("ORD-005", "fail"),
              ElementsAre("order.yaml:11:15 ORD-005 п. 1", "order.yaml:13:12 ORD-005 п. 2",
                          "order.yaml:18:11 ORD-005 п. 3", "order.yaml:21:15 ORD-005 п. 4.1"));
}

// «Министерство» is the state’s by its word, a council may be anybody’s.
TEST(Ord005, LooksAtActsOfStateBodiesOnly) {
  model::Order order;
  order.points = {point_of("Муниципальным органам обеспечить показ."),
                  point_of("Контроль оставляю за собой.", model::PointKind::control)};
  EXPECT_THAT(found_in(order), ElementsAre("ORD-005"));
  EXPECT_THAT(found_in(order, true), IsEmpty());
}

// ---- ORD-007

TEST(Ord007, FindsDaysThatAreNotAndNotesOtherLooks) {
  EXPECT_THAT(found("ORD-007", "fail"),
              ElementsAre("order.yaml:13:73 ORD-007.impossible виза", "order.yaml:13:137 ORD-007.form виза",
                          "order.yaml:8:25 ORD-007.mixed преамбула"));
}

// ---- ORD-010

TEST(Ord010, FindsInstructionsWithoutDeadlineOrAddressee) {
  EXPECT_THAT(found("ORD-010", "fail"),
              ElementsAre("order.yaml:11:11 ORD-010.deadline п. 1", "order.yaml:12:12 ORD-010.addressee п. 2",
                          "order.yaml:8:11 ORD-010.ground преамбула"));
}

TEST(Ord010, TakesADayAPeriodAnEventOrAPlanForADeadline) {
  for (const char* words : {"Отделу представить сведения в срок до 5 июня.", "Отделу ежегодно представлять сведения.",
                            "Отделу подготовить отчёт по графику.", "Отделу сообщить о показе не позднее трёх дней.",
                            "Отделу направить сведения после показа.", "Отделу доложить незамедлительно."})
    EXPECT_THAT(found_in_point(words), IsEmpty()) << words;
  EXPECT_THAT(found_in_point("Отделу подготовить отчёт."), ElementsAre("ORD-010.deadline"));
}

TEST(Ord010, LeavesToAPointOfItsOwnTheTermsOfAllOthers) {
  model::Order order;
  order.points = {point_of("Отделу подготовить отчёт."), point_of("Срок исполнения пункта 1 – 1 июня 2020 года."),
                  point_of("Контроль оставляю за собой.", model::PointKind::control)};
  EXPECT_THAT(found_in(order), IsEmpty());
}

// ---- PKG-004

TEST(Pkg004, FindsAnApprovedDocumentWithoutMarks) {
  EXPECT_THAT(found("PKG-004", "fail"), ElementsAre("order.yaml:14:30 PKG-004.none отметка"));
}

TEST(Pkg004, NotesTheMarkThatTheStyleWantsToo) {
  model::Profile both;
  both.appendix_mark = model::MarkForm::both;
  EXPECT_THAT(found("PKG-004", "fail", both),
              ElementsAre("order.yaml:14:14 PKG-004.approval отметка", "order.yaml:14:21 PKG-004.appendix отметка",
                          "order.yaml:14:30 PKG-004.none отметка"));
  EXPECT_THAT(found("PKG-004", "pass", both), IsEmpty());
}

// ---- PKG-005

TEST(Pkg005, ComparesTheTitleInPointAndHeading) {
  EXPECT_THAT(found("PKG-005", "fail"),
              ElementsAre("order.yaml:10:37 PKG-005.point п. 1", "order.yaml:7:23 PKG-005.heading заголовок"));
}

// ---- PKG-007

TEST(Pkg005, LeavesAPointThatApprovesNothing) { EXPECT_THAT(fixtures::told("PKG-005", "created"), IsEmpty()); }

TEST(Pkg003, KnowsAnAppendixByWhatThePointCallsIt) { EXPECT_THAT(fixtures::told("PKG-003", "attached"), IsEmpty()); }

TEST(Pkg007, FindsAMarkWithoutNumberAndMixedSigns) {
  EXPECT_THAT(found("PKG-007", "fail"),
              ElementsAre("rules.yaml:3:15 PKG-007.several отметка", "order.yaml:11:32 PKG-007.mixed п. 2"));
}

TEST(Pkg007, FindsANumberThatOnlyTheWordsGiveASoleAppendix) {
  EXPECT_THAT(found("PKG-007", "cited"), ElementsAre("order.yaml:10:34 PKG-007.cited п. 1"));
}

std::vector<std::string> found_with_sole_appendix(std::string_view words) {
  model::Order order;
  order.points = {point_of(words)};
  order.appendices = {{{"plan"}, {"1", 1, true, {}}, {}}};
  model::Plan plan;
  plan.mark.appendix = {"1", 1, true, {{base::FileId{0}, 9}, 0, 1}};
  model::Package package;
  package.profile.title_demanded = false;
  package.documents = {{{"order"}, {}, order}, {{"plan"}, {}, plan}};
  base::Diagnostics diagnostics;
  check::check(package, diagnostics);
  std::vector<std::string> ids;
  for (const base::Diagnostic& one : diagnostics.all()) ids.emplace_back(one.message->id);
  return ids;
}

TEST(Pkg007, FindsANumberOnASoleAppendix) {
  EXPECT_THAT(found_with_sole_appendix("Утвердить план (приложение № 1)."), ElementsAre("PKG-007.sole"));
  EXPECT_THAT(found_with_sole_appendix("Утвердить план (приложение № 1) и форму (приложение № 2)."),
              ElementsAre("PKG-003.missing"))
      << "there were several";
}

TEST(Txt001, FindsPlaceholdersOfTheActAlone) {
  EXPECT_THAT(
      found("TXT-001", "fail"),
      ElementsAre("order.yaml:7:17 TXT-001 заголовок", "order.yaml:9:39 TXT-001 преамбула",
                  "order.yaml:11:29 TXT-001 п. 1", "order.yaml:11:53 TXT-001 п. 1", "order.yaml:12:57 TXT-001 п. 2",
                  "order.yaml:13:34 TXT-001 подпись", "order.yaml:14:36 TXT-001 отметка об исполнителе"));
}

TEST(Amd002, ComparesChangesOfOneList) {
  EXPECT_THAT(found("AMD-002", "fail"),
              ElementsAre("order.yaml:10:15 AMD-002.order п. 1.2", "order.yaml:11:15 AMD-002.twice п. 1.3"));
}

TEST(Bil001, PointsAtTheBody) {
  EXPECT_THAT(found("BIL-001", "fail"), ElementsAre("bodies.yaml:3:3 BIL-001 наименование органа"));
}

}  // namespace
