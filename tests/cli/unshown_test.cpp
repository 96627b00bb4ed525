// Characters that the chosen family lacks: another face shows them, a box stands for them, or the act is not built;
// what is built is archive PDF whose words come back.

#include "run.h"

#include <gmock/gmock.h>

namespace {

using running::Folder;
using running::prikaz;
using testing::HasSubstr;
using testing::Not;

class Unshown : public testing::Test {
 protected:
  // A draft whose preamble is these words.
  running::Ran build(const std::string& words, const std::string& rest = "status: draft\n") {
    const std::string package = folder_ / "p";
    running::write_order(package, "preamble: |\n  " + words + "\n" + rest);
    std::string text = running::read(package + "/order.yaml");
    if (rest.find("status: draft") != std::string::npos)
      if (const auto at = text.find("status: final\n"); at != std::string::npos) text.erase(at, 14);
    running::write(package + "/order.yaml", text);
    return prikaz({"build", package, "--out", folder_ / "out", "--force"});
  }

  std::string text() const {
    std::string out = running::run({"pdftotext", "-raw", pdf_, "-"}).out;
    for (char& c : out)
      if (c == '\n') c = ' ';
    return out;
  }

  void expect_archive_pdf() const {
    const auto judged = running::run({running::source("tests/judges/pdf_check.sh").string(), pdf_});
    EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
  }

  Folder folder_;
  std::string pdf_ = folder_ / "out/p/order.pdf";
};

TEST_F(Unshown, ComeFromOtherFacesSilently) {
  const std::string words =
      "На 5 000 ₽ (①, ✓, Ⅳ, ⅓) за\u0301мок, Ю\u0301рий, ы\u0304 э\u0304 Ӣ ѣ ҋ.";
  const auto built = build(words);
  EXPECT_EQ(built.code, 0) << built.err;
  EXPECT_THAT(built.err, Not(HasSubstr("LAY-0")));
  expect_archive_pdf();
  EXPECT_THAT(text(), HasSubstr(words));
  EXPECT_THAT(running::run({"pdffonts", pdf_}).out, HasSubstr("+PTSerif-"));
}

TEST_F(Unshown, AreBoxesInADraftWithTheirText) {
  const std::string words = "Школа 🏫 и знак 漢字, буква ꙗ, слово «漢» да.";
  const auto built = build(words);
  EXPECT_EQ(built.code, 0) << built.err;
  EXPECT_THAT(built.out, HasSubstr("LAY-002: знака «🏫» (U+1F3EB)"));
  expect_archive_pdf();
  EXPECT_THAT(text(), HasSubstr(words));
}

TEST_F(Unshown, StopAFinalAct) {
  const auto built = build("Школа 🏫 и слово שלום да.", "");
  EXPECT_EQ(built.code, 1);
  EXPECT_THAT(built.out, HasSubstr("ошибка LAY-010: знака «🏫»"));
  EXPECT_THAT(built.out, HasSubstr("ошибка LAY-012: буква «ש»"));
  expect_archive_pdf();  // forced
  const auto stopped = prikaz({"build", folder_ / "p", "--out", folder_ / "none"});
  EXPECT_EQ(stopped.code, 1);
  EXPECT_THAT(running::run({"test", "-e", folder_ / "none/p/order.pdf"}).code, testing::Ne(0));
}

}  // namespace
