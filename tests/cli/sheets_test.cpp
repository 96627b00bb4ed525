// Foreign sheets: an image or pages of a PDF/A-1 as an appendix, or inside one.

#include "run.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;
using testing::Not;

class Sheets : public testing::Test {
 protected:
  void SetUp() override {
    running::write_order(package_, "appendices: [sheet]\n");
    std::string order = running::read(package_ + "/order.yaml");
    order.insert(order.find("Выполнить план."), "Применять схему (приложение). ");
    running::write(package_ + "/order.yaml", order);
  }

  void sheet(const std::string& pictures) {
    running::write(package_ + "/sheet.yaml", "kind: regulation\ntitle: Схема\npictures: [" + pictures + "]\n");
  }
  void put(const std::string& fixture, const std::string& name) {
    fs::copy_file(running::source("tests/fixtures/" + fixture), package_ + "/" + name,
                  fs::copy_options::overwrite_existing);
  }
  running::Ran build() { return prikaz({"build", package_, "--out", folder_ / "out"}); }

  void expect_archive() {
    const auto built = build();
    ASSERT_EQ(built.code, 0) << built.out << built.err;
    const auto judged = running::run({running::source("tests/judges/pdf_check.sh").string(), pdf_});
    EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
  }
  void expect_found(const std::string& rule) {
    const auto built = build();
    EXPECT_EQ(built.code, 1) << built.err;
    EXPECT_THAT(built.out, HasSubstr("ошибка " + rule + ": "));
    EXPECT_FALSE(fs::exists(pdf_));
  }

  Folder folder_;
  std::string package_ = folder_ / "p";
  std::string pdf_ = folder_ / "out/p/order.pdf";
};

TEST_F(Sheets, OfImagesArePrintedInArchivePdf) {
  put("clear.png", "a.png");
  put("map.jpg", "b.jpg");
  sheet("a.png, {file: b.jpg, caption: Карта}");
  expect_archive();
  const std::string listed = running::run({"pdfimages", "-list", pdf_}).out;
  EXPECT_THAT(listed, HasSubstr("67    45  rgb     3   8  jpeg"));
  EXPECT_THAT(running::run({"pdftotext", pdf_, "-"}).out, HasSubstr("Карта"));
}

TEST_F(Sheets, OfAPdfArePrintedInArchivePdfWithTheirWords) {
  put("list.pdf", "list.pdf");
  sheet("list.pdf, {file: list.pdf, pages: 1, width: 80 мм}");
  expect_archive();
  EXPECT_THAT(running::run({"pdftotext", pdf_, "-"}).out, HasSubstr("Ведомость переправ"));
}

TEST_F(Sheets, ThatCannotBeShownAreFindings) {
  sheet("list.pdf");
  expect_found("SCH-106");
  running::write(package_ + "/list.pdf", "%PDF-1.4\n");
  expect_found("DOC-134");
  put("list.pdf", "list.pdf");
  sheet("{file: list.pdf, pages: 1-2}");
  expect_found("DOC-138");
  const std::string whole = running::read(package_ + "/list.pdf");
  sheet("list.pdf");
  const auto spoil = [&](const std::string& what, const std::string& other) {
    std::string bytes = whole;
    bytes.replace(bytes.find(what), what.size(), other);
    running::write(package_ + "/list.pdf", bytes);
  };
  spoil("<pdfaid:part>1<", "<pdfaid:part>3<");
  expect_found("DOC-133");
  spoil("/N 3", "/N 4");
  expect_found("DOC-135");
  fs::resize_file(package_ + "/list.pdf", 21U * 1024U * 1024U);
  expect_found("DOC-137");
  put("inks.jpg", "b.jpg");
  sheet("b.jpg");
  expect_found("DOC-132");
}

// Notes drawn over a page would be lost.
TEST_F(Sheets, WithNotesOverThemAreFindings) {
  const std::string page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[5 0 R]>>";
  const std::string xmp = "<x pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>";
  std::vector<std::string> objects{
      "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page,
      "<</Type/Metadata/Subtype/XML/Length " + std::to_string(xmp.size()) + ">>stream\n" + xmp + "\nendstream",
      "<</Type/Annot/Subtype/Stamp/Rect[10 10 90 90]/AP<</N 4 0 R>>>>"};
  std::string pdf = "%PDF-1.4\n", table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string offset = std::to_string(pdf.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string at = std::to_string(pdf.size());
  pdf += "xref\n0 6\n" + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n";
  running::write(package_ + "/list.pdf", pdf);
  sheet("list.pdf");
  expect_found("DOC-136");
}

TEST_F(Sheets, LieInThePackage) {
  put("map.jpg", "../b.jpg");
  for (const char* name : {"../b.jpg", "/b.jpg", "b.gif"}) {
    sheet(name);
    EXPECT_EQ(build().code, 1) << name;
    EXPECT_FALSE(fs::exists(pdf_)) << name;
  }
}

}  // namespace
