#include "app/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::Not;

std::string json_of(const app::Finding& finding) {
  return app::report(std::vector{finding}, {.format = app::ReportFormat::json});
}

app::Finding with_fix(const base::Fix& edit) {
  app::Finding finding;
  finding.rule = "TYP-002";
  finding.fix = app::ShownFix{edit, {3, 9}, "/points/0/text"};
  return finding;
}

TEST(JsonReport, SaysWhatAFixReplacesRemovesOrInserts) {
  EXPECT_THAT(json_of(with_fix({base::EditKind::replace, {}, "", "№2", "№ 2"})),
              HasSubstr("\"fix\":{\"edit\":\"replace\",\"pointer\":\"/points/0/text\",\"line\":3,\"column\":9,"
                        "\"old\":\"№2\",\"new\":\"№ 2\"}"));
  EXPECT_THAT(
      json_of(with_fix({base::EditKind::remove, {}, "", "1680", ""})),
      HasSubstr("\"edit\":\"remove\",\"pointer\":\"/points/0/text\",\"line\":3,\"column\":9,\"old\":\"1680\"}"));
  EXPECT_THAT(json_of(with_fix({base::EditKind::insert, {}, "number", "", "1620"})),
              HasSubstr("\"line\":3,\"column\":9,\"key\":\"number\",\"new\":\"1620\"}"));
}

TEST(JsonReport, HasNoFixWhereTheMendIsNotMechanical) {
  app::Finding finding;
  finding.rule = "ORD-004.missing";
  EXPECT_THAT(json_of(finding), Not(HasSubstr("\"fix\"")));
}

}  // namespace
