#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

model::ApprovalSheet sample() {
  model::ApprovalSheet sheet;
  sheet.title = {model::made("ЛИСТ СОГЛАСОВАНИЯ"), model::made("проекта распоряжения")};
  for (const char* key : {"person", "conclusion", "signature"}) {
    sheet.columns.emplace_back().key = key;
    sheet.columns.back().heading = model::made(key);
  }
  model::Visa visa;
  visa.post = model::made("Заместитель Министра");
  visa.name.words = "И.О. Фамилия";
  visa.conclusion.words = "согласовано";
  sheet.visas = {visa};
  sheet.prepared_by = visa;
  return sheet;
}

TEST(ApprovalView, PrintsAVisaARowAndThePersonWhoPreparedTheDraft) {
  EXPECT_EQ(printed::dump(sample()),
            "title: ЛИСТ СОГЛАСОВАНИЯ проекта распоряжения\n"
            "page portrait\n"
            "  approval-title: ЛИСТ СОГЛАСОВАНИЯ\n"
            "  approval-title: проекта распоряжения\n"
            "  table approval, columns: weight 5, weight 2, weight 2\n"
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
  sheet.visas[0].signed_on.words = "24.06.2020";
  EXPECT_THAT(printed::dump(sheet), HasSubstr("согласовано\n      cell-centred: 24.06.2020\n  signature"));
  sheet.columns.emplace_back().key = "date";
  EXPECT_THAT(printed::dump(sheet), HasSubstr("согласовано\n      cell\n      cell-centred: 24.06.2020\n  signature"));
}

TEST(ApprovalView, PartsPostAndNameIntoColumns) {
  model::ApprovalSheet sheet = sample();
  sheet.columns[0].key = "post";
  sheet.columns[1].key = "name";
  EXPECT_THAT(printed::dump(sheet), HasSubstr("      cell: Заместитель Министра\n      cell: И.О. Фамилия\n"));
}

}  // namespace
