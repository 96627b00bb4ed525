// prikaz check --fix and --baseline.
#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using running::prikaz;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const char* const head =
    "kind: order\nact: приказ\nstatus: final\nissuer: МО\ndate: 15.05.2020\nnumber: 5\ntitle: О плане\npoints:\n";
const char* const foot = "  - control: Контроль оставляю за собой.\nsignature: {post: Министр, name: И.О. Фамилия}\n";

class Fix : public testing::Test {
 protected:
  Fix() { running::write_order(folder_.path() / "p"); }

  void points(const std::string& text) { write(head + text + foot); }
  void write(const std::string& text) const { running::write(act(), text); }
  [[nodiscard]] std::string text() const { return running::read(act()); }
  [[nodiscard]] fs::path act() const { return folder_.path() / "p/order.yaml"; }

  // check --fix with further words.
  running::Ran fix(std::vector<std::string> words = {}) const {
    words.insert(words.begin(), {"check", folder_ / "p", "--fix"});
    return prikaz(words);
  }

  running::Folder folder_;
};

std::string with(const std::string& points) { return head + points + foot; }

TEST_F(Fix, MendsWordsInEveryStyleOfScalars) {
  points(
      "  - text: Утвердить план №1.   # первый\n"
      "  - text: \"Выполнить план №2: весь.\"\n"
      "  - text: 'Выполнить план №3.'\n"
      "  - text: |\n      Выполнить план №4\n      и план №5.\n"
      "  - {text: Выполнить план №6.}\n"
      "  - text: Выполнить <b>план №7</b> и\n      то, что в нём.\n");
  const auto ran = fix();
  EXPECT_THAT(ran.err, HasSubstr("исправлено 7 мест: order.yaml:9, 10, 11, 13, 14, 15, 16"));
  EXPECT_EQ(text(), with("  - text: Утвердить план № 1.   # первый\n"
                         "  - text: \"Выполнить план № 2: весь.\"\n"
                         "  - text: 'Выполнить план № 3.'\n"
                         "  - text: |\n      Выполнить план № 4\n      и план № 5.\n"
                         "  - {text: Выполнить план № 6.}\n"
                         "  - text: Выполнить <b>план № 7</b> и\n      то, что в нём.\n"));
  EXPECT_THAT(fix().err, Not(HasSubstr("исправлено")));
}

TEST_F(Fix, ShowsAPatchAndWritesNothing) {
  points("  - text: Утвердить план №1.\n  - text: Выполнить план №2.\n");
  const std::string before = text();
  const auto shown = fix({"--diff"});
  EXPECT_EQ(text(), before);
  EXPECT_THAT(shown.out, HasSubstr("-  - text: Утвердить план №1.\n-  - text: Выполнить план №2.\n"
                                   "+  - text: Утвердить план № 1.\n+  - text: Выполнить план № 2.\n"));
  EXPECT_THAT(shown.err, HasSubstr("можно исправить 2 места"));
  running::write(folder_.path() / "a.patch", shown.out);
  ASSERT_EQ(running::run({"patch", "-s", "-d", "/", "-p0", "-i", folder_ / "a.patch"}).code, 0);
  const std::string patched = text();
  write(before);
  fix();
  EXPECT_EQ(text(), patched);
}

TEST_F(Fix, KeepsByteOrderMarkAndLineBreaksOfWindows) {
  std::string before = "\xEF\xBB\xBF" + with("  - text: Утвердить план №1.\n");
  for (std::size_t at = before.find('\n'); at != std::string::npos; at = before.find('\n', at + 2))
    before.insert(at, "\r");
  write(before);
  EXPECT_THAT(fix().err, HasSubstr("исправлено 1 место"));
  before.replace(before.find("№1"), std::string("№1").size(), "№ 1");
  EXPECT_EQ(text(), before);
}

TEST_F(Fix, LeavesWhatIsSuppressed) {
  points("  - text: Утвердить план №1.\n");
  running::write(folder_.path() / "p/package.yaml",
                 "kind: package\nsuppress:\n  - {rule: TYP-002, reason: так в подлиннике}\n");
  const std::string before = text();
  EXPECT_THAT(fix().err, Not(HasSubstr("исправлено")));
  EXPECT_EQ(text(), before);
}

TEST_F(Fix, KeepsTheRightsOfTheFile) {
  points("  - text: Утвердить план №1.\n");
  const fs::perms rights = fs::perms::owner_read | fs::perms::owner_write;
  fs::permissions(act(), rights);
  fix();
  EXPECT_THAT(text(), HasSubstr("№ 1"));
  EXPECT_EQ(fs::status(act()).permissions(), rights);
}

TEST_F(Fix, WritesThroughALinkInsideThePackage) {
  points("  - text: Утвердить план №1.\n");
  fs::create_directory(folder_.path() / "p/files");
  fs::rename(act(), folder_.path() / "p/files/order.txt");
  fs::create_symlink("files/order.txt", act());
  EXPECT_THAT(fix().err, HasSubstr("исправлено 1 место"));
  EXPECT_TRUE(fs::is_symlink(act()));
  EXPECT_THAT(text(), HasSubstr("№ 1"));
}

TEST_F(Fix, ToldByCheckBeforehand) {
  points("  - text: Утвердить план №1.\n");
  EXPECT_THAT(prikaz({"check", folder_ / "p"}).err, HasSubstr("1 исправит prikaz check --fix"));
}

TEST_F(Fix, AsksForSenseFromItsOptions) {
  EXPECT_EQ(prikaz({"check", folder_ / "p", "--diff"}).code, 2);
  EXPECT_EQ(fix({"--diff", "--format", "json"}).code, 2);
}

// ---- --baseline

class Baseline : public Fix {
 protected:
  Baseline() { points("  - text: Утвердить план №1.\n"); }

  [[nodiscard]] std::string file() const { return folder_ / "known.json"; }
  void keep() const { running::write(file(), prikaz({"check", folder_ / "p", "--format", "json"}).out); }
  running::Ran check() const { return prikaz({"check", folder_ / "p", "--notes", "--baseline", file()}); }
};

TEST_F(Baseline, TellsOnlyWhatIsNew) {
  keep();
  auto ran = check();
  EXPECT_THAT(ran.out, IsEmpty());
  EXPECT_THAT(ran.err, HasSubstr("не показано, уже есть в --baseline: 2 находки"));
  // A line more above, and another finding.
  write("# пояснение\n" + with("  - text: Утвердить план №1.\n  - text: Выполнить план №2.\n"));
  ran = check();
  EXPECT_THAT(ran.out, AllOf(HasSubstr("«№2»"), Not(HasSubstr("«№1»"))));
}

TEST_F(Baseline, ThatIsNoReportIsRefused) {
  running::write(file(), "{\"version\": 7}");
  auto ran = check();
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("это не отчёт prikaz check --format json"));
  running::write(file(), "замечания");
  EXPECT_EQ(check().code, 3);
  fs::remove(file());
  ran = check();
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("known.json: нет такого файла"));
}

}  // namespace
