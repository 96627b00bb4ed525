// The edits that docs/templates.md shows: one file changed, and only what was meant changes on the page.

#include "opened.h"
#include "base/files.h"
#include "blocks/dump.h"
#include "pages/dump.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;

// A copy of the package that docs/templates.md edits.
class Edits : public testing::Test {
 protected:
  Edits() : copy_(fs::temp_directory_path() / ("prikaz-edits-" + std::to_string(::getpid()))) {
    fs::copy(samples::folder("clean/smolensk"), copy_);
  }
  ~Edits() override { fs::remove_all(copy_); }

  void write(const std::string& file, const std::string& text) { base::write_file(copy_ / file, text); }

  void replace(const std::string& file, const std::string& what, const std::string& with) {
    std::string text = base::read_file(copy_ / file, std::size_t{1} << 20U);
    const std::size_t at = text.find(what);
    ASSERT_NE(at, std::string::npos) << file << " holds no " << what;
    write(file, text.replace(at, what.size(), with));
  }

  // Do the blocks or the pages of the whole act show these words?
  bool shows(const std::string& words) { return shown().find(words) != std::string::npos; }

  std::string shown() {
    samples::Opened opened(copy_);
    EXPECT_TRUE(opened.opened().printable);
    for (const base::Diagnostic& finding : opened.opened().diagnostics.all())
      EXPECT_EQ(finding.severity(), base::Severity::note) << finding.message->id;
    return blocks::dump(opened.composed({"order"})) + pages::dump(opened.pages(opened.flow({"order"})));
  }

  fs::path copy_;
};

TEST_F(Edits, MoveAMargin) {
  EXPECT_TRUE(shows("x 30  y"));
  write("package.yaml", "kind: package\nstyle:\n  page:\n    portrait: {left: 20 mm}\n");
  EXPECT_TRUE(shows("x 20  y"));
  EXPECT_FALSE(shows("x 30  y"));
}

TEST_F(Edits, SpellTheOrderingWordInCapitals) {
  EXPECT_TRUE(shows("verb: <spaced>приказываю</spaced>:\n"));
  write("package.yaml", "kind: package\nstyle:\n  requisites: {verb: capitals}\n");
  EXPECT_TRUE(shows("verb: ПРИКАЗЫВАЮ:\n"));
}

TEST_F(Edits, PutTheOrderingWordAtThePreamblesEnd) {
  write("package.yaml", "kind: package\nstyle:\n  requisites: {verb: plain, verb_place: end}\n");
  EXPECT_TRUE(shows("1642, приказываю:\n"));
}

TEST_F(Edits, NameAColumnOtherwise) {
  replace("roadmap.yaml", "deadline: Срок,", "deadline: Срок исполнения,");
  EXPECT_TRUE(shows("table-head: Срок исполнения\n"));
}

TEST_F(Edits, ChangeTheOrderOfColumns) {
  replace("roadmap.yaml", "  - {deadline: Срок, width: 38 мм}\n  - {responsible: Ответственные, width: 42 мм}\n",
          "  - {responsible: Ответственные, width: 42 мм}\n  - {deadline: Срок, width: 38 мм}\n");
  const std::string after = shown();
  EXPECT_LT(after.find("table-head: Ответственные"), after.find("table-head: Срок"));
  EXPECT_LT(after.find("cell: ГАУ ДПО СОИРО"), after.find("cell-centred: январь 2019 года"));
}

TEST_F(Edits, AddALineToATemplate) {
  std::string order = base::read_file(fs::path(PRIKAZ_SOURCE_DIR) / "templates/order.xml", std::size_t{1} << 20U);
  const std::size_t at = order.find("    <!-- Визы");
  ASSERT_NE(at, std::string::npos);
  fs::create_directory(copy_ / "templates");
  write("templates/order.xml", order.insert(at, "    <p style=\"prepared-by\">С приказом ознакомлен(а): ______</p>\n"));
  EXPECT_TRUE(shows("prepared-by: С приказом ознакомлен(а): ______\n"));
}

}  // namespace
