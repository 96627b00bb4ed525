// What package.yaml says of findings: their weight, and which are suppressed, with a reason.

#include "app/finding.h"
#include "app/opened.h"
#include "app/report.h"
#include "check/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

// What is found in a plan whose second row ends before it begins, with these settings beside it.
std::vector<app::Finding> findings(const std::string& settings) {
  const app::Resources resources(samples::resource_folder());
  app::OpenedPackage opened = app::open_package(
      resources, "plan",
      {{"plan.yaml",
        "kind: plan\ntitle: План\ncolumns: [{number: № п/п}, {measure: Мероприятие}, {deadline: Срок}]\nrows:\n"
        "  - {measure: Провести сбор, deadline: май 2020 года}\n"
        "  - {measure: Провести смотр, deadline: 2021-2020г.}\n"},
       {"package.yaml", "kind: package\n" + settings}});
  if (opened.package) {
    check::check(*opened.package, opened.diagnostics, opened.common_abbreviations);
    app::suppress(opened.suppressions, opened.sources, opened.diagnostics);
  }
  return app::findings_of(resources, opened, base::Language::ru);
}

std::vector<std::string> shown(const std::vector<app::Finding>& findings) {
  std::vector<std::string> out;
  for (const app::Finding& finding : findings)
    out.push_back(finding.rule + (finding.suppressed ? " suppressed: " + *finding.suppressed : "") +
                  (finding.severity == base::Severity::note ? " note" : ""));
  return out;
}

TEST(Settings, SuppressARuleAtAPlaceWithAReason) {
  for (const char* place : {"", "place: п. 2, ", "place: план, ", "place: \"план, п. 2\", ", "place: plan.yaml, "})
    EXPECT_THAT(shown(findings(std::string("suppress: [{rule: DL-001, ") + place + "reason: так в подлиннике}]\n")),
                Contains("DL-001 suppressed: так в подлиннике"))
        << place;
}

TEST(Settings, TellASuppressionThatSuppressesNothing) {
  const auto found = shown(findings("suppress: [{rule: DL-001, place: п. 1, reason: так в подлиннике}]\n"));
  EXPECT_THAT(found, Contains("DL-001"));
  EXPECT_THAT(found, Contains("SUP-001"));
}

TEST(Settings, OfAnOrganisationMayHaveNothingToDoInAPackage) {
  const std::vector<app::Suppression> idle{{"DL-001", "", "обычай", {}, true}};
  base::Diagnostics diagnostics;
  app::suppress(idle, base::SourceFiles{}, diagnostics);
  EXPECT_TRUE(diagnostics.empty());
}

TEST(Settings, RefuseARuleThatIsNot) {
  EXPECT_THAT(shown(findings("suppress: [{rule: DL-999, reason: нет}]\n")), Contains("SUP-002"));
  EXPECT_THAT(shown(findings("severities: {SCH-001: note}\n")), Contains("SUP-002")) << "what is broken stays broken";
}

TEST(Settings, WeighARuleAnew) {
  EXPECT_THAT(shown(findings("severities: {DL-001: note}\n")), Contains("DL-001 note"));
}

TEST(Settings, ShowWhatIsSuppressedToProgramsAlone) {
  const auto found = findings("suppress: [{rule: DL-001, reason: так в подлиннике}]\n");
  const auto report = [&found](app::ReportFormat format) { return app::report(found, {.format = format}); };
  EXPECT_THAT(report(app::ReportFormat::json), HasSubstr("\"suppressed\":\"так в подлиннике\""));
  EXPECT_THAT(report(app::ReportFormat::sarif), HasSubstr("\"justification\":\"так в подлиннике\""));
  EXPECT_THAT(report(app::ReportFormat::text), Not(HasSubstr("DL-001")));
  EXPECT_THAT(report(app::ReportFormat::github), Not(HasSubstr("DL-001")));
}

TEST(SarifReport, ListsEveryRule) {
  EXPECT_THAT(app::report({}, {.format = app::ReportFormat::sarif}), HasSubstr("\"id\":\"PKG-003.order\""));
}

}  // namespace
