// What a person sees on a terminal, and what is said when the output itself fails.

#include "run.h"

#include "base/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;
using testing::Not;

const std::string program = (fs::path(PRIKAZ_BINARY_DIR) / "prikaz").string();

// The program on a terminal of that width: all that it shows there.
std::string on_terminal(const std::string& words, int columns) {
  const std::string command = "stty cols " + std::to_string(columns) + "; " + program + " " + words;
  return running::run({"script", "-qec", command, "/dev/null"}).out;
}

running::Ran shell(const std::string& line) { return running::run({"sh", "-c", line}); }

TEST(Terminal, IsToldThatACheckFoundNothing) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  EXPECT_THAT(on_terminal("check " + (folder / "p"), 80), HasSubstr("проверено 2 документа, замечаний нет"));
  EXPECT_THAT(on_terminal("check --lang en " + (folder / "p"), 80), HasSubstr("2 documents checked, no findings"));
  EXPECT_EQ(on_terminal("check --format json " + (folder / "p"), 80), "{\"version\":1,\"findings\":[]}\r\n");
}

TEST(Terminal, GetsNoLineWiderThanItself) {
  const std::string folder = running::source("samples/as-signed/orenburg").string();
  for (const int columns : {80, 120}) {
    std::istringstream in(shell("cd " + fs::path(folder).parent_path().string() + " && script -qec 'stty cols " +
                                std::to_string(columns) + "; NO_COLOR=1 " + program + " check orenburg' /dev/null")
                              .out);
    int count = 0;
    for (std::string line; std::getline(in, line); ++count) {
      while (line.ends_with('\r')) line.pop_back();
      EXPECT_LE(base::count_code_points(line), static_cast<std::size_t>(columns)) << line;
      EXPECT_EQ(line.find('\033'), std::string::npos) << line;
    }
    EXPECT_GT(count, 10);
  }
}

TEST(Terminal, GetsTheFindingsOfADocumentCountedAboveThem) {
  const std::string package = running::source("samples/as-signed/smolensk").string();
  EXPECT_THAT(on_terminal("check " + package, 200), HasSubstr("/order.yaml: 2 ошибки, 4 предупреждения"));
  EXPECT_THAT(prikaz({"check", package}).out, Not(HasSubstr("order.yaml: 2 ошибки")))
      << "programs read lines of places";
}

TEST(Terminal, KeepsNoProgressLine) {
  const Folder folder;
  std::string packages;
  for (const char* name : {"a", "b", "c", "d", "e"}) {
    running::write_order(folder.path() / name);
    packages += " " + (folder / name);
  }
  const std::string shown = on_terminal("build --out " + (folder / "out") + packages, 60);
  EXPECT_THAT(shown, HasSubstr("3/5 "));
  // Each is erased before the next line begins.
  for (std::size_t at = shown.find("/5 "); at != std::string::npos; at = shown.find("/5 ", at + 1)) {
    const std::size_t erased = shown.find("\r\033[K", at);
    ASSERT_NE(erased, std::string::npos);
    EXPECT_LT(erased, shown.find('\n', at));
    EXPECT_LT(erased - at, 60U);
  }
}

TEST(Output, ThatIsFullOrClosedIsSaid) {
  const std::string check = program + " check " + running::source("samples/as-signed/omsk").string();
  const auto full = shell(check + " >/dev/full");
  EXPECT_EQ(full.code, 3);
  EXPECT_THAT(full.err, HasSubstr("prikaz: стандартный вывод: на диске нет места"));
  const auto closed = shell(check + " >&-");
  EXPECT_EQ(closed.code, 3);
  EXPECT_THAT(closed.err, HasSubstr("стандартный вывод: закрыт"));
  const auto torn = shell("(sleep 0.2; " + check + "; echo $? >&2) | true");
  EXPECT_THAT(torn.err, testing::AllOf(HasSubstr("читать некому"), HasSubstr("3\n")));
}

TEST(Output, ThatIsClosedIsNotTakenForAFile) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  shell(program + " build " + (folder / "p") + " --out " + (folder / "out") + " >&-");
  EXPECT_TRUE(running::read(folder / "out/p/order.pdf").starts_with("%PDF"));
}

TEST(WorkingFolder, ThatIsGoneIsSaid) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  const std::string gone = folder / "gone";
  for (const std::string words : {"check .", "build . --out out", "new order x", "check x"}) {
    const auto ran = shell("mkdir " + gone + "; cd " + gone + "; rmdir " + gone + "; " + program + " " + words);
    EXPECT_EQ(ran.code, 3) << words;
    EXPECT_THAT(ran.err, HasSubstr("рабочей папки больше нет")) << words;
  }
  EXPECT_EQ(
      shell("mkdir " + gone + "; cd " + gone + "; rmdir " + gone + "; " + program + " check " + (folder / "p")).code,
      0);
}

// The program starts in half of this, and the plan takes twice as much.
TEST(Memory, ThatRunsOutIsSaid) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "a sanitizer does not start under a limit of addresses";
#endif
  const Folder folder;
  std::string plan = "kind: plan\ntitle: План\ncolumns: [{measure: Что}]\nrows:\n";
  for (int row = 0; row < 90000; ++row) plan += "  - {measure: Собрать примеры и хранить их в порядке}\n";
  running::write(folder.path() / "p/plan.yaml", plan);
  const auto ran =
      shell("ulimit -v 100000; " + program + " build " + (folder / "p") + " --jobs 1 --out " + (folder / "out"));
  EXPECT_EQ(ran.code, 3);
  EXPECT_THAT(ran.err, HasSubstr("не хватило памяти"));
}

TEST(Build, ThatFailedSaysSoAndNamesOldFiles) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  const std::string out = folder / "out";
  ASSERT_EQ(prikaz({"build", folder / "p", "--out", out}).code, 0);
  running::write_order(folder.path() / "p", "stray: x\n");
  const auto ran = prikaz({"build", folder / "p", "--out", out});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.err, HasSubstr("не собрано"));
  EXPECT_THAT(ran.err, HasSubstr("файлы прежней сборки, они не обновлены: order.docx, order.pdf"));
  EXPECT_THAT(ran.out, Not(HasSubstr("order.pdf")));
}

TEST(Build, OfNothingPrintedSaysSo) {
  const Folder folder;
  running::write(folder.path() / "p/bodies.yaml", "kind: bodies\nbodies:\n  МО: {name: министерство, genitive: м}\n");
  const auto ran = prikaz({"build", folder / "p", "--out", folder / "out"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.err, HasSubstr("собирать нечего"));
  running::write_order(folder.path() / "q");
  EXPECT_THAT(prikaz({"build", folder / "q", "--out", folder / "out", "--to", "xlsx"}).err,
              HasSubstr("собирать нечего"));
}

TEST(LastLook, ChangesQuotationMarksInsideQuotationMarks) {
  const Folder folder;
  running::write_order(folder.path() / "p");
  std::string order = running::read(folder / "p/order.yaml");
  order.replace(order.find("О плане"), std::string("О плане").size(), "О программе «Школа «Юность»»");
  running::write(folder / "p/order.yaml", order);
  EXPECT_THAT(prikaz({"build", folder / "p", "--out", folder / "out"}).out,
              HasSubstr("«О программе „Школа «Юность»“»\n"));
}

TEST(Check, IsAsLoudAsBuild) {
  for (const char* group : {"samples/as-signed", "samples/features", "samples/clean"})
    for (const auto& entry : fs::directory_iterator(running::source(group))) {
      const Folder folder;
      const std::string package = entry.path().string();
      EXPECT_EQ(prikaz({"check", package, "--format", "json"}).out,
                prikaz({"build", package, "--force", "--format", "json", "--out", folder / "out"}).out);
    }
}

}  // namespace
