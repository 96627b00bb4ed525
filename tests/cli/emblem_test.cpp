// An emblem above the head: a PNG that the register names.

#include "run.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;
using testing::Not;

fs::path fixture(const std::string& name) { return running::source("tests/fixtures/" + name); }

class Emblem : public testing::Test {
 protected:
  void SetUp() override {
    running::write_order(package_);
    write_register(package_);
  }

  static void write_register(const std::string& folder, const std::string& emblem = "emblem.png") {
    running::write(
        folder + "/bodies.yaml",
        "kind: bodies\nbodies:\n  МО: {name: министерство, genitive: министерства, emblem: " + emblem + "}\n");
  }

  running::Ran build(std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"build", package_, "--out", folder_ / "out"});
    return prikaz(more);
  }

  // The finding stands at the name in the register, and nothing is made.
  void expect_found(const std::string& rule) {
    const auto built = build();
    EXPECT_EQ(built.code, 1) << built.err;
    EXPECT_THAT(built.out, HasSubstr("bodies.yaml:3:60: ошибка " + rule + ": "));
    EXPECT_THAT(built.out, HasSubstr("что сделать: "));
    EXPECT_FALSE(fs::exists(pdf_));
  }

  Folder folder_;
  std::string package_ = folder_ / "p";
  std::string pdf_ = folder_ / "out/p/order.pdf";
};

TEST_F(Emblem, IsPrintedInArchivePdf) {
  fs::copy_file(fixture("emblem.png"), package_ + "/emblem.png");
  const auto built = build();
  ASSERT_EQ(built.code, 0) << built.out << built.err;
  EXPECT_THAT(running::run({"pdfimages", "-list", pdf_}).out, HasSubstr("200   240  gray"));
  const auto judged = running::run({running::source("tests/judges/pdf_check.sh").string(), pdf_});
  EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
}

TEST_F(Emblem, OfTheOrganisationIsOutrankedByThePackages) {
  const std::string org = folder_ / "org";
  fs::remove(package_ + "/bodies.yaml");
  write_register(org);
  fs::copy_file(fixture("clear.png"), org + "/emblem.png");
  ASSERT_EQ(build({"--org", org}).code, 0);
  EXPECT_THAT(running::run({"pdfimages", "-list", pdf_}).out, HasSubstr("4     2  rgb"));
  fs::copy_file(fixture("emblem.png"), package_ + "/emblem.png");
  ASSERT_EQ(build({"--org", org}).code, 0);
  EXPECT_THAT(running::run({"pdfimages", "-list", pdf_}).out, HasSubstr("200   240  gray"));
}

TEST_F(Emblem, ThatIsNowhereIsAFinding) {
  expect_found("SCH-106");
  const auto forced = build({"--force"});
  EXPECT_EQ(forced.code, 1);
  EXPECT_TRUE(fs::exists(pdf_));
  EXPECT_THAT(forced.out, Not(HasSubstr("TPL-")));
}

TEST_F(Emblem, ThatIsNoSoundPngIsAFinding) {
  const std::string whole = running::read(fixture("emblem.png"));
  for (const std::string& bytes : {std::string(), std::string("BM"), whole.substr(0, whole.size() / 2)}) {
    running::write(package_ + "/emblem.png", bytes);
    expect_found("SCH-107");
  }
  fs::remove(package_ + "/emblem.png");
  fs::create_directory(package_ + "/emblem.png");
  expect_found("SCH-107");
}

TEST_F(Emblem, ThatIsTooLargeIsAFinding) {
  fs::copy_file(fixture("bomb.png"), package_ + "/emblem.png");
  expect_found("SCH-108");
  fs::resize_file(package_ + "/emblem.png", 21U * 1024U * 1024U);
  expect_found("SCH-108");
}

TEST_F(Emblem, MayNotLieElsewhere) {
  fs::copy_file(fixture("emblem.png"), folder_ / "emblem.png");
  for (const char* name : {"../emblem.png", "/emblem.png", "emblem.gif"}) {
    write_register(package_, name);
    expect_found("SCH-043");
  }
}

}  // namespace
