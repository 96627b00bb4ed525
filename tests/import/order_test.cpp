// What becomes of an act with points.

#include "import/import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <span>

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

import_::Imported imported(const std::string& text) {
  const import_::Source source = import_::source_of_paste("приказ", text);
  return import_::import_sources(std::span(&source, 1), {});
}

const std::string head = "МИНИСТЕРСТВО ОБРАЗОВАНИЯ\nПРИКАЗ\n15.05.2025 № 01-21/7\nг. Омск\nО мерах поддержки школ\n";
const std::string signature = "Министр\nИ.О. Фамилия\n";

TEST(ImportedOrder, ReadsHeadPreambleAndTypedVerb) {
  const auto made = imported(head + "В целях поддержки школ п р и к а з ы в а ю:\n1. Создать группу.\n" + signature);
  EXPECT_THAT(made.yaml,
              AllOf(HasSubstr("head: [МИНИСТЕРСТВО ОБРАЗОВАНИЯ]\ndate: 15.05.2025\nnumber: 01-21/7\nplace: г. Омск\n"
                              "title: О мерах поддержки школ\npreamble: В целях поддержки школ\nverb: |\n  п р и к а з "
                              "ы в а ю:\npoints:\n  - text: Создать группу.\nsignature:\n  post: Министр\n  name: "
                              "И.О. Фамилия\n"),
                    HasSubstr("status: final"), Not(HasSubstr("heading:"))));
  EXPECT_EQ(made.points, 1U);
}

TEST(ImportedOrder, NestsPointsByTheLookOfTheirNumbers) {
  const auto made = imported(head +
                             "приказываю:\n1. Первое:\n1.1. один;\n1.2. два:\nа) сначала;\nб) потом.\n"
                             "2. Второе:\n2.1. три.\n3. Контроль за исполнением оставляю за собой.\n" +
                             signature);
  EXPECT_EQ(made.points, 8U);
  EXPECT_THAT(made.yaml,
              AllOf(HasSubstr("numbering: [1., 1.1., а)]"), Not(HasSubstr("number: 1")),
                    HasSubstr("  - text: |\n      Первое:\n    points:\n      - text: один;\n      - text: |\n"
                              "          два:\n        points:\n          - text: сначала;\n"),
                    HasSubstr("  - control: Контроль за исполнением оставляю за собой.")));
}

TEST(ImportedOrder, KeepsNumbersThatDoNotRun) {
  const auto made = imported(head + "приказываю:\n1. Первое.\n3. Второе.\n4. Третье.\n" + signature);
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("- text: Второе.\n    number: 3."), HasSubstr("- text: Третье.\nsign")));
}

TEST(ImportedOrder, KeepsParagraphsUnderTheirPoint) {
  const auto made = imported(head + "приказываю:\n1. Первое.\nПояснение к нему.\n- раз;\n- два.\n" + signature);
  EXPECT_THAT(made.yaml,
              HasSubstr("- text: |\n      Первое.\n\n      Пояснение к нему.\n\n      - раз;\n      - два.\n"));
}

TEST(ImportedOrder, TellsWhatStandsBelowTheSignature) {
  const auto made = imported(head + "приказываю:\n1. Первое.\n" + signature + "Исп. И.О. Фамилия, тел. 12-34\n" +
                             "Приложение\nсостав группы\n");
  EXPECT_THAT(made.yaml,
              AllOf(HasSubstr("executor:\n  - Исп. И.О. Фамилия, тел. 12-34\n"), HasSubstr("#   – состав группы")));
}

TEST(ImportedOrder, IsADraftWithoutDateOrNumber) {
  const auto made =
      imported("ПРОЕКТ\nПОСТАНОВЛЕНИЕ\n_________ № ____\nО мерах\nпостановляю:\n1. Первое.\n" + signature);
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("act: постановление\nstatus: draft"), HasSubstr("date: blank\nnumber: blank"),
                               Not(HasSubstr("verb:"))));
}

}  // namespace
