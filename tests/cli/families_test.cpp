// An organisation chooses its family of type; whichever it is, the file is archive PDF whose words come back.

#include "run.h"

#include <gmock/gmock.h>

#include <sstream>

namespace {

using running::Folder;
using running::prikaz;
using testing::HasSubstr;

struct Chosen {
  std::string family;
  std::string embedded;  // as the PDF names its faces
};

class Families : public testing::TestWithParam<Chosen> {
 protected:
  void SetUp() override {
    const std::string package = folder_ / "p";
    // U+202F, U+2011 and U+00A0 are in some of the faces only.
    running::write_order(package,
                         "preamble: В целях ёмкого «объёма» § 5 № 7 20\u202f000 руб. 273\u2011ФЗ 2020\u00a0г.\n");
    running::write(package + "/style.yaml",
                   "kind: style\nname: Свой\nfamily: " + GetParam().family +
                       "\nparagraphs: {act: {italic: true}, place: {bold: true, italic: true}}\n");
    const auto built = prikaz({"build", package, "--out", folder_ / "out"});
    ASSERT_EQ(built.code, 0) << built.out << built.err;
  }

  Folder folder_;
  std::string pdf_ = folder_ / "out/p/order.pdf";
};

TEST_P(Families, AreEmbeddedAlone) {
  std::istringstream fonts(running::run({"pdffonts", pdf_}).out);
  int faces = 0;
  for (std::string line; std::getline(fonts, line);) {
    if (line.find('+') == std::string::npos) continue;
    ++faces;
    EXPECT_THAT(line, HasSubstr("+" + GetParam().embedded));
  }
  EXPECT_GE(faces, 3);
}

TEST_P(Families, ReturnTheWords) {
  const auto ran = running::run({"pdftotext", "-raw", pdf_, "-"});
  std::string text = ran.out;
  for (char& c : text)
    if (c == '\n') c = ' ';
  EXPECT_THAT(text, HasSubstr("В целях ёмкого «объёма» § 5 № 7 20 000 руб. 273-ФЗ 2020 г."));
  EXPECT_THAT(text, HasSubstr("ПРИКАЗ"));
}

TEST_P(Families, GiveArchivePdf) {
  const auto judged = running::run({running::source("tests/judges/pdf_check.sh").string(), pdf_});
  EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
}

INSTANTIATE_TEST_SUITE_P(All, Families,
                         testing::Values(Chosen{"Liberation Serif", "LiberationSerif"},
                                         Chosen{"Liberation Sans", "LiberationSans"}, Chosen{"PT Serif", "PTSerif-"},
                                         Chosen{"PT Sans", "PTSans-"}),
                         [](const auto& test) {
                           std::string name = test.param.family;
                           for (char& c : name)
                             if (c == ' ') c = '_';
                           return name;
                         });

}  // namespace
