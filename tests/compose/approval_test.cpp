#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

model::ApprovalSheet sample(const std::vector<std::string>& columns = {"person", "conclusion", "signature"}) {
  model::ApprovalSheet sheet;
  sheet.title = {model::made("ЛИСТ СОГЛАСОВАНИЯ"), model::made("проекта распоряжения")};
  for (const std::string& key : columns) {
    sheet.columns.emplace_back().key = key;
    sheet.columns.back().heading = model::made(key);
  }
  model::Visa visa;
  visa.number = "1.";
  visa.post = model::made("Заместитель Министра");
  visa.name = model::made("И.О. Фамилия");
  visa.plain_name = "И.О. Фамилия";
  visa.conclusion = model::made("согласовано");
  sheet.groups = {{{}, {visa}}};
  sheet.prepared_by = visa;
  return sheet;
}

model::Visa& visa_of(model::ApprovalSheet& sheet) { return sheet.groups[0].visas[0]; }

TEST(ApprovalView, PrintsAVisaARowAndThePersonWhoPreparedTheDraft) {
  EXPECT_EQ(printed::dump(sample()),
            "title: ЛИСТ СОГЛАСОВАНИЯ проекта распоряжения\n"
            "page portrait\n"
            "  approval-title: ЛИСТ СОГЛАСОВАНИЯ\n"
            "  approval-title: проекта распоряжения\n"
            "  table approval, columns: auto, 31 mm, 38 mm\n"
            "    head\n"
            "      cell, middle\n        table-head: person\n"
            "      cell, middle\n        table-head: conclusion\n"
            "      cell, middle\n        table-head: signature\n"
            "    row, at least 12 mm\n"
            "      cell: Заместитель Министра | И.О. Фамилия\n"
            "      cell-centred: согласовано\n"
            "      cell\n"
            "  signature prepared-by: Заместитель Министра → И.О. Фамилия\n");
}

TEST(ApprovalView, PrintsADayByTheSignatureOrInItsOwnColumn) {
  model::ApprovalSheet sheet = sample();
  visa_of(sheet).signed_on.text = model::made("24.06.2020");
  EXPECT_THAT(printed::dump(sheet), HasSubstr("согласовано\n      cell-centred: 24.06.2020\n  signature"));
  sheet.columns.emplace_back().key = "date";
  EXPECT_THAT(printed::dump(sheet), HasSubstr("согласовано\n      cell\n      cell-centred: 24.06.2020\n  signature"));
}

TEST(ApprovalView, PartsPostAndNameIntoColumns) {
  model::ApprovalSheet sheet = sample({"post", "name"});
  visa_of(sheet).rank = model::made("полковник");
  EXPECT_THAT(printed::dump(sheet),
              HasSubstr("      cell: Заместитель Министра\n      cell: полковник | И.О. Фамилия\n"));
}

TEST(ApprovalView, PrintsNumbersDaysAndRemarksInTheirColumns) {
  model::ApprovalSheet sheet = sample({"number", "received", "returned", "remarks"});
  sheet.page = model::Orientation::landscape;
  visa_of(sheet).received.text = model::made("05.05.2025");
  visa_of(sheet).returned.text = model::made("06.05.2025");
  visa_of(sheet).remarks = {{"1.", model::made("указать срок"), model::made("указан")}};
  const std::string dump = printed::dump(sheet);
  EXPECT_THAT(dump, HasSubstr("page landscape\n"));
  EXPECT_THAT(dump, HasSubstr("      cell-centred: 1.\n      cell-centred: 05.05.2025\n"
                              "      cell-centred: 06.05.2025\n      cell\n"));
  EXPECT_THAT(dump, HasSubstr("cell: 1. указать срок\n"));
  EXPECT_THAT(dump, Not(HasSubstr("Замечания прилагаются")));
}

TEST(ApprovalView, PutsRemarksUnderATableThatHasNoColumnForThem) {
  model::ApprovalSheet sheet = sample();
  visa_of(sheet).remarks = {{"1.", model::made("указать срок"), model::made("указан")},
                            {"2.", model::made("сократить"), {}}};
  const std::string dump = printed::dump(sheet);
  EXPECT_THAT(dump, HasSubstr("cell: Замечания прилагаются\n        cell: Заместитель Министра | И.О. Фамилия\n"));
  EXPECT_THAT(dump, HasSubstr("  remark-title: Замечания и ответы\n"
                              "  remark: 1. И.О. Фамилия: указать срок\n  answer: Ответ: указан\n"
                              "  remark: 2. И.О. Фамилия: сократить\n  signature"));
}

TEST(ApprovalView, PrintsGroupsOfATableAsRowsAcross) {
  model::ApprovalSheet sheet = sample();
  sheet.groups[0].title = model::made("Проект вносит");
  EXPECT_THAT(printed::dump(sheet), HasSubstr("    row, keep with next\n      cell, columns 3\n"
                                              "        table-section: Проект вносит\n    row, at least 12 mm\n"));
}

TEST(ApprovalView, PrintsEveryVisaOfABlockSheetByItself) {
  model::ApprovalSheet sheet = sample();
  sheet.layout = model::SheetLayout::blocks;
  sheet.groups[0].title = model::made("Проект вносит");
  sheet.prepared_by.reset();
  const std::string dump = printed::dump(sheet);
  EXPECT_THAT(dump, HasSubstr("  visa-group: Проект вносит\n  table visa"));
  EXPECT_THAT(dump, HasSubstr("        visa-post: Заместитель Министра\n"));
  EXPECT_THAT(dump, HasSubstr("        visa-name: И.О. Фамилия\n"));
  EXPECT_THAT(dump, HasSubstr("visa-conclusion: согласовано\n"));
  EXPECT_THAT(dump, HasSubstr("visa-place: «___» _________ "
                              "20__ г.\n"));
  EXPECT_THAT(dump, Not(HasSubstr("СОГЛАСОВАНО")));
}

TEST(ApprovalView, StampsTheApprovalOfAnotherOrganisation) {
  model::ApprovalSheet sheet = sample();
  sheet.layout = model::SheetLayout::blocks;
  visa_of(sheet).outside = true;
  visa_of(sheet).signed_on.text = model::made("12 мая 2025 г.");
  const std::string dump = printed::dump(sheet);
  EXPECT_THAT(dump, HasSubstr("        visa-stamp: СОГЛАСОВАНО\n        visa-post: Заместитель Министра\n"
                              "        visa-sign: ________________ И.О. Фамилия\n"));
  EXPECT_THAT(dump, HasSubstr("visa-post: 12 мая 2025 г.\n"));
}

TEST(ApprovalView, SharesTheWidthOfBlankRowsBetweenNameAndPost) {
  model::ApprovalSheet sheet = sample({"name", "post"});
  EXPECT_THAT(printed::dump(sheet), HasSubstr("columns: auto, auto\n"));
  sheet.blank_rows = {"2."};
  EXPECT_THAT(printed::dump(sheet), HasSubstr("columns: weight 3, weight 4\n"));
}

TEST(ApprovalView, EndsATableWithRowsToBeFilledInByHand) {
  model::ApprovalSheet sheet = sample({"number", "name"});
  sheet.blank_rows = {"2.", "3."};
  EXPECT_THAT(printed::dump(sheet), HasSubstr("    row, at least 12 mm\n      cell-centred: 2.\n      cell\n"
                                              "    row, at least 12 mm\n      cell-centred: 3.\n      cell\n"));
}

TEST(ApprovalView, NumbersItsColumnsAndCaptionsItsBlanks) {
  model::ApprovalSheet sheet = sample();
  sheet.urgency = model::made("СРОЧНО");
  sheet.column_numbers = {model::made("1"), model::made("2")};
  sheet.notes = {model::made("Срок – два дня.")};
  const std::string table = printed::dump(sheet);
  EXPECT_THAT(table, HasSubstr("  urgency: СРОЧНО\n  approval-title: "));
  EXPECT_THAT(table, HasSubstr("table-head: 1\n      cell, middle\n        table-head: 2\n      cell, middle\n"));
  EXPECT_THAT(table, HasSubstr("  note: Срок – два дня.\n  signature prepared-by"));
  sheet.layout = model::SheetLayout::blocks;
  sheet.captions = {"", "подпись", "", "дата"};
  sheet.times = true;
  const std::string blocks = printed::dump(sheet);
  EXPECT_THAT(blocks, HasSubstr("visa-caption: (подпись)\n"));
  EXPECT_THAT(blocks, HasSubstr("20__\u00a0г. | ___\u00a0ч.\u00a0___\u00a0мин.\n"));
  EXPECT_THAT(blocks, HasSubstr("visa-caption: (дата)\n"));
  EXPECT_THAT(blocks, Not(HasSubstr("visa-caption-left")));
}

}  // namespace
