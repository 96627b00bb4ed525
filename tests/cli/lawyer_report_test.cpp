// prikaz check --format report: what a lawyer reads.
#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using running::prikaz;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string page(const std::string& file, const std::string& number) {
  return running::run({"pdftotext", "-layout", "-f", number, "-l", number, file, "-"}).out;
}

TEST(LawyerReport, BeginsWithItsSummaryAndPutsContentBeforeForm) {
  const running::Folder folder;
  const std::string file = folder / "report.pdf";
  const auto ran =
      prikaz({"check", running::source("samples/as-signed/omsk").string(), "--format", "report", "--out", file});
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(page(file, "1"), AllOf(HasSubstr("Распоряжение от 26.06.2020 № 1620"), HasSubstr("Подписывать рано"),
                                     HasSubstr("исправит"), Not(HasSubstr("Что сделать"))));
  EXPECT_THAT(page(file, "2"), AllOf(HasSubstr("1. Назван акт от 10.07.2020"), HasSubstr("Основание")));
  const std::string all = running::run({"pdftotext", "-layout", file, "-"}).out;
  EXPECT_LT(all.find("Замечания\n"), all.find("Оформление\n"));
  EXPECT_THAT(all, AllOf(HasSubstr("Акты, на которые есть ссылки"), HasSubstr("Сроки по порядку"),
                         HasSubstr("Исполнители"), HasSubstr("Названные лица")));
}

// Rows of a plan over its months; words that leave a doubt are hatched.
TEST(LawyerReport, DrawsThePlanOverItsMonths) {
  const running::Folder folder;
  const std::string file = folder / "report.pdf";
  prikaz({"check", running::source("samples/as-signed/sayansky").string(), "--format", "report", "--out", file});
  const std::string all = running::run({"pdftotext", "-layout", file, "-"}).out;
  const std::size_t chart = all.find("План по времени"), legend = all.find("понят не до конца");
  ASSERT_LT(chart, legend);
  const std::string rows = all.substr(chart, all.rfind("■", legend) - chart);
  EXPECT_THAT(rows, AllOf(HasSubstr("2021"), HasSubstr("■"), HasSubstr("▒"), HasSubstr("2021-2020г.")));
}

// «В течение года» of a plan of two years: nobody knows of which.
TEST(LawyerReport, HatchesAYearThatIsNotNamed) {
  const running::Folder folder;
  const std::string file = folder / "report.pdf";
  prikaz({"check", running::source("samples/as-signed/orenburg").string(), "--format", "report", "--out", file});
  const std::string all = running::run({"pdftotext", "-layout", file, "-"}).out;
  const std::size_t row = all.find("В течение  ", all.find("План по времени"));
  ASSERT_NE(row, std::string::npos);
  EXPECT_THAT(all.substr(row, all.find('\n', row) - row), HasSubstr("▒ ▒"));
}

TEST(LawyerReport, ListsWhatIsIntroducedAndTheCodeOfTheText) {
  const running::Folder folder;
  const std::string file = folder / "report.pdf";
  prikaz({"check", running::source("samples/clean/orenburg").string(), "--format", "report", "--out", file});
  const std::string all = running::run({"pdftotext", "-layout", file, "-"}).out;
  EXPECT_THAT(all, AllOf(HasSubstr("Сокращения и термины"), HasSubstr("Код текста")));
}

TEST(LawyerReport, IsTheSameForTheSamePackages) {
  const running::Folder folder;
  const std::string one = running::source("samples/clean/kizel").string();
  const std::string two = running::source("samples/as-signed/smolensk").string();
  for (const char* name : {"a.pdf", "b.pdf"}) prikaz({"check", one, two, "--format", "report", "--out", folder / name});
  const std::string bytes = running::read(folder / "a.pdf");
  EXPECT_TRUE(bytes.starts_with("%PDF"));
  EXPECT_EQ(bytes, running::read(folder / "b.pdf"));
}

TEST(LawyerReport, NamesWhatIsSuppressedAndWhy) {
  const running::Folder folder;
  running::write_order(folder.path() / "p");
  std::string order = running::read(folder.path() / "p/order.yaml");
  order.replace(order.find("план."), std::string("план.").size(), "план №1.");
  running::write(folder.path() / "p/order.yaml", order);
  running::write(folder.path() / "p/package.yaml",
                 "kind: package\nsuppress:\n  - {rule: TYP-002, reason: так в подлиннике}\n");
  prikaz({"check", folder / "p", "--format", "report", "--out", folder / "report.pdf"});
  EXPECT_THAT(running::run({"pdftotext", "-layout", folder / "report.pdf", "-"}).out,
              AllOf(HasSubstr("Оставлено как есть"), HasSubstr("Почему: так в подлиннике")));
}

// A lawyer keeps the acts that are cited, once he has looked each up: they are a register as they are.
TEST(LawyerReport, GivesTheActsCitedAsARegister) {
  const running::Folder folder;
  const std::filesystem::path package = folder.path() / "omsk";
  std::filesystem::copy(running::source("samples/clean/omsk"), package, std::filesystem::copy_options::recursive);
  ASSERT_EQ(prikaz({"check", package.string(), "--format", "report", "--out", folder / "отчёт.pdf"}).code, 0);
  std::string acts = running::read(folder / "отчёт.acts.yaml");
  EXPECT_THAT(acts, AllOf(HasSubstr("kind: acts"), HasSubstr("date: '10.06.2020'"), HasSubstr("number: '1532'"),
                          HasSubstr("# checked: ДД.ММ.ГГГГ")));
  for (std::size_t at = acts.find("# checked: ДД.ММ.ГГГГ"); at != std::string::npos; at = acts.find("# checked: Д"))
    acts.replace(at, std::string("# checked: ДД.ММ.ГГГГ").size(), "checked: 30.11.2026");
  running::write(package / "acts.yaml", acts);
  const auto ran = prikaz({"check", package.string(), "--strict"});
  EXPECT_EQ(ran.code, 0) << ran.out;
  prikaz({"check", package.string(), "--format", "report", "--out", folder / "b.docx"});
  const std::string unpack =
      "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode())";
  EXPECT_THAT(running::run({"python3", "-c", unpack, folder / "b.docx"}).out,
              AllOf(HasSubstr("30.11.2026"), HasSubstr("Отчёт о\u00a0проверке")));
  EXPECT_THAT(running::read(folder / "b.acts.yaml"), HasSubstr("checked: '30.11.2026'"));
}

TEST(LawyerReport, AsksWhereTo) {
  const running::Folder folder;
  running::write_order(folder.path() / "p");
  EXPECT_EQ(prikaz({"check", folder / "p", "--format", "report"}).code, 2);
  EXPECT_EQ(prikaz({"check", folder / "p", "--out", folder / "x.pdf"}).code, 2);
}

}  // namespace
