// What a report shows and what it counts; files that lie beside the documents and are not read; a check that finds all
// that a build finds.

#include "app/finding.h"
#include "app/opened.h"
#include "app/pipeline.h"
#include "app/report.h"
#include "base/files.h"
#include "base/limits.h"

#include <gmock/gmock.h>

#include <map>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// A folder of its own, for what only folders can hold.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("prikaz-findings-" + std::to_string(::getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_ / "p");
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] fs::path package() const { return path_ / "p"; }
  [[nodiscard]] fs::path out() const { return path_ / "out"; }
  void write(const std::string& name, const std::string& text) const {
    base::write_file(package() / name, text, base::Flush::no);
  }

 private:
  fs::path path_;
};

const std::string bodies = "kind: bodies\nbodies:\n  МП: {name: министерство, genitive: министерства}\n";

std::string order(const std::string& rest = {}) {
  return "kind: order\nact: приказ\nissuer: МП\ndate: 15.05.2025\nnumber: 5\ntitle: О плане\n"
         "points: [{text: Утвердить план.}, {text: Выполнить план.}]\n"
         "signature: {post: Министр, name: А.А. Первый}\n" +
         rest;
}

// The words are longer than the sheet is wide, and nothing divides them.
std::string narrow_plan(int rows, const std::string& wrong_row = {}) {
  std::string out =
      "kind: plan\ntitle: П\npage: landscape\ncolumns:\n  - {measure: м}\n  - {responsible: о, width: 40 мм}\n"
      "  - {result: р, width: 20 мм}\nrows:\n";
  std::string sign;
  for (int i = 0; i < 180; ++i) sign += "ъ";
  for (int i = 0; i < rows; ++i)
    out += "  - {measure: Мера, result: длинноесловобезпереносовидефисов" + std::to_string(i) + sign + "}\n";
  return out + wrong_row;
}

std::vector<app::Finding> check(const Folder& folder, base::Language language = base::Language::ru) {
  static const app::Resources resources(samples::resource_folder());
  app::Worker worker(resources);
  const app::Result result = app::check_package(worker, folder.package());
  auto out = app::findings_of(resources, result.opened, language);
  for (app::Finding& finding : out) finding.package = "p";
  return out;
}

app::Result build(const Folder& folder) {
  static const app::Resources resources(samples::resource_folder());
  app::Worker worker(resources);
  app::BuildOptions options;
  options.out = folder.out();
  return app::build_package(worker, folder.package(), options);
}

std::string text(const std::vector<app::Finding>& findings, bool notes = false) {
  return app::report(findings, {.notes = notes});
}

std::map<std::string, int> counted(const std::vector<app::Finding>& findings) {
  std::map<std::string, int> out;
  for (const app::Finding& finding : findings) ++out[finding.rule];
  return out;
}

// ---- the cap

TEST(FindingsCap, KeepsTheOneErrorBesideHundredsOfNotes) {
  const Folder folder;
  folder.write("plan.yaml", narrow_plan(320, "  - {measure: Мера, result: <nowhere>}\n"));
  const auto findings = check(folder);
  EXPECT_GE(counted(findings)["LAY-001"], 300);
  const std::string shown = text(findings);
  EXPECT_THAT(shown, HasSubstr("ошибка DOC-001"));
  EXPECT_THAT(shown, Not(HasSubstr("показано не всё")));
}

TEST(FindingsCap, MakesNoWarningOfNotes) {
  const Folder folder;
  folder.write("plan.yaml", narrow_plan(320));
  EXPECT_EQ(text(check(folder)), "");
  for (const app::Finding& finding : check(folder)) EXPECT_EQ(finding.severity, base::Severity::note) << finding.rule;
}

TEST(FindingsCap, ShowsOneFaultOfAColumnInOneLine) {
  const Folder folder;
  folder.write("plan.yaml", narrow_plan(230));
  const std::string shown = text(check(folder), true);
  EXPECT_THAT(shown, HasSubstr("и ещё 229 раз: строки 10, 11, "));
  EXPECT_EQ(shown.find("LAY-001"), shown.rfind("LAY-001"));
}

TEST(FindingsCap, ShowsOneMissingIdOnceAndAnotherBesideIt) {
  const Folder folder;
  std::string points;
  for (int i = 0; i < 40; ++i) points += "  - {text: Исполнить <nowhere> и <never>.}\n";
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", "kind: order\nact: приказ\nissuer: МП\ntitle: О плане\npoints:\n" + points +
                                 "signature: {post: Министр, name: А.А. Первый}\n");
  const auto findings = check(folder);
  EXPECT_EQ(counted(findings)["DOC-001"], 80);  // programs are given them all
  const std::string shown = text(findings);
  EXPECT_THAT(shown, HasSubstr("«<nowhere>»"));
  EXPECT_THAT(shown, HasSubstr("«<never>»"));
  EXPECT_THAT(shown, HasSubstr("и ещё 39 раз"));
  EXPECT_EQ(std::count(shown.begin(), shown.end(), '^'), 2);
}

app::Finding made(base::Severity severity, std::uint32_t line) {
  app::Finding finding;
  finding.rule = "TST-001";
  finding.severity = severity;
  finding.message = "находка " + std::to_string(line);
  finding.fault = finding.message;
  finding.file = "plan.yaml";
  finding.place = {line, 1};
  return finding;
}

TEST(FindingsCap, LeavesOutNotesThenWarningsAndCountsThemBySeverity) {
  std::vector<app::Finding> findings;
  for (std::uint32_t line = 1; line <= 300; ++line) findings.push_back(made(base::Severity::note, line));
  for (std::uint32_t line = 301; line <= 600; ++line) findings.push_back(made(base::Severity::warning, line));
  findings.push_back(made(base::Severity::error, 601));
  const std::string shown = text(findings, true);
  EXPECT_THAT(shown, HasSubstr("ошибка TST-001: находка 601"));
  EXPECT_THAT(shown, Not(HasSubstr("замечание TST")));
  EXPECT_THAT(shown, HasSubstr("предупреждение TST-001: находка 500"));
  EXPECT_THAT(shown, Not(HasSubstr("находка 501")));
  EXPECT_THAT(shown, HasSubstr("показано не всё, ещё 100 предупреждений, 300 замечаний"));
}

TEST(FindingsCap, IsOfEachFileApart) {
  std::vector<app::Finding> findings;
  for (std::uint32_t line = 1; line <= 210; ++line) findings.push_back(made(base::Severity::warning, line));
  app::Finding other = made(base::Severity::note, 1);
  other.file = "план.yaml";
  findings.push_back(other);
  EXPECT_THAT(text(findings, true), HasSubstr("план.yaml:1:1: замечание"));
}

// ---- damaged files

TEST(DamagedFile, IsReadNoFurtherThanItsFirstErrors) {
  for (const std::string& line : {std::string("а: б: в\n"), std::string("\t\n\tх\n"), std::string("[[[]\n"),
                                  std::string("\xFF\n"), std::string("х\r"), std::string(8, '\0')}) {
    const Folder folder;
    std::string bytes = "kind: order\n";
    while (bytes.size() < 3'000'000) bytes += line;
    folder.write("order.yaml", bytes);
    const auto findings = check(folder);
    EXPECT_FALSE(findings.empty());
    EXPECT_LE(findings.size(), base::limits::findings_per_file + 1);
    // Many findings on one line of megabytes hold no more of it than is shown.
    for (const app::Finding& finding : findings) EXPECT_LT(finding.line.words.size(), 4000U);
  }
}

// ---- files beside the documents

struct Slip {
  std::string name;
  std::string meant;
};

class FileEnding : public testing::TestWithParam<Slip> {};

TEST_P(FileEnding, IsNamedWithTheNameThatWouldBeRead) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order("appendices: [rules]\n"));
  folder.write(GetParam().name, "kind: regulation\ntitle: Правила\npoints: [{text: Первое.}]\n");
  const auto findings = check(folder);
  ASSERT_EQ(findings.size(), 1U) << text(findings);
  EXPECT_EQ(findings[0].rule, "SCH-120");
  EXPECT_EQ(findings[0].file, GetParam().name);
  EXPECT_EQ(findings[0].severity, base::Severity::error);
  EXPECT_THAT(findings[0].hint, HasSubstr("«" + GetParam().meant + "»"));

  fs::rename(folder.package() / GetParam().name, folder.package() / GetParam().meant);
  for (const app::Finding& finding : check(folder)) EXPECT_THAT(finding.rule, Not(testing::StartsWith("SCH-")));
}

INSTANTIATE_TEST_SUITE_P(Slips, FileEnding,
                         testing::Values(Slip{"rules.yml", "rules.yaml"}, Slip{"rules.YAML", "rules.yaml"},
                                         Slip{"rules.Yml", "rules.yaml"}, Slip{"rules.yaml.txt", "rules.yaml"},
                                         Slip{"rules.yaml.bak", "rules.yaml"}, Slip{"rules.yaml~", "rules.yaml"},
                                         Slip{"rules.yaml ", "rules.yaml"}, Slip{"rules.yaml - копия", "rules.yaml"},
                                         Slip{"rules.уаml", "rules.yaml"}, Slip{"rules.txt", "rules.yaml"},
                                         Slip{"rules", "rules.yaml"}));

TEST(FileEndings, OfACopyBesideTheDocumentIsAWarning) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order());
  folder.write("order.yaml.bak", order());
  folder.write("order.yaml~", order());  // editors leave it on every save
  const auto findings = check(folder);
  ASSERT_EQ(findings.size(), 2U) << text(findings, true);
  EXPECT_EQ(findings[0].rule, "SCH-121");
  EXPECT_EQ(findings[0].severity, base::Severity::warning);
  EXPECT_EQ(findings[1].severity, base::Severity::note);
}

TEST(FileEndings, OfOtherFilesAreNobodysBusiness) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order());
  folder.write("order.pdf", "%PDF");
  folder.write("заметки.txt", "позвонить\n");
  folder.write("order.yaml.png", "\x89PNG");
  folder.write(".order.yaml.swp", order());
  folder.write("Makefile", "all:\n");
  EXPECT_THAT(text(check(folder), true), IsEmpty());
}

TEST(FileEndings, ThatMayBeSomethingElseAreAWarning) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order());
  folder.write("settings.yml", "site_name: x\n");
  const auto findings = check(folder);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "SCH-120");
  EXPECT_EQ(findings[0].severity, base::Severity::warning);
}

TEST(PackageFiles, ThatAreAFolderOrALinkToNowhereAreFindings) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order());
  fs::create_directories(folder.package() / "sub.yaml");
  fs::create_symlink("gone.yaml", folder.package() / "link.yaml");
  const auto findings = check(folder);
  ASSERT_EQ(findings.size(), 2U) << text(findings);
  EXPECT_EQ(findings[0].file + " " + findings[0].rule, "link.yaml SCH-123");
  EXPECT_EQ(findings[1].file + " " + findings[1].rule, "sub.yaml SCH-122");
}

// «й» of a cloud folder: и and U+0306.
const std::string decomposed = "ПОЛОЖЕНИ\xD0\x98\xCC\x86";
const std::string one_letter = "ПОЛОЖЕНИ\xD0\x99";

TEST(DecomposedLetters, AreTheSameInNamesOfFilesKeysAndReferences) {
  for (const bool file_is_decomposed : {true, false}) {
    const Folder folder;
    const std::string& of_file = file_is_decomposed ? decomposed : one_letter;
    const std::string& of_reference = file_is_decomposed ? one_letter : decomposed;
    folder.write("bodies.yaml", "kind: bodies\nbodies:\n  " + decomposed + ": {name: министерство, genitive: м}\n");
    folder.write("order.yaml", "kind: order\nact: приказ\nissuer: " + one_letter +
                                   "\ntitle: О правилах\npoints: [{approve: Утвердить Правила., document: " +
                                   of_reference + "}, {text: Исполнить.}]\nsignature: {post: Министр, name: И.О. Ф}\n" +
                                   "appendices: [" + of_reference + "]\n");
    folder.write(of_file + ".yaml", "kind: regulation\ntitle: Правила\npoints: [{text: Первое.}]\n");
    EXPECT_THAT(text(check(folder)), Not(HasSubstr("ошибка DOC")));
  }
}

TEST(DecomposedLetters, MakeTwoFilesOfOneName) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write(decomposed + ".yaml", "kind: regulation\ntitle: П\npoints: [{text: Первое.}]\n");
  folder.write(one_letter + ".yaml", "kind: regulation\ntitle: П\npoints: [{text: Первое.}]\n");
  EXPECT_EQ(counted(check(folder))["SCH-124"], 1);
}

// ---- check and build

TEST(Check, FindsWhatOnlyLayoutFinds) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order());
  folder.write("plan.yaml", narrow_plan(2));
  const auto checked = counted(check(folder));
  static const app::Resources resources(samples::resource_folder());
  const app::Result built = build(folder);
  EXPECT_EQ(checked, counted(app::findings_of(resources, built.opened, base::Language::ru)));
  EXPECT_GE(checked.at("LAY-001"), 2);
}

// ---- what lies there from before

TEST(Build, NamesWhatLiesThereFromBeforeWhenItMakesNothing) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order("status: final\n"));
  ASSERT_EQ(build(folder).built, app::Built::yes);
  folder.write("order.yaml", order("status: final\nstray: x\n"));
  const app::Result unsound = build(folder);
  EXPECT_EQ(unsound.built, app::Built::unsound);
  EXPECT_THAT(unsound.leftovers, ElementsAre("order.docx", "order.pdf"));
  folder.write("order.yaml", order("status: final\nappendices: [nowhere]\n"));
  const app::Result stopped = build(folder);
  EXPECT_EQ(stopped.built, app::Built::stopped);
  EXPECT_THAT(stopped.leftovers, ElementsAre("order.docx", "order.pdf"));
}

TEST(Build, NamesOutputsOfDocumentsThatAreGone) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  folder.write("order.yaml", order());
  folder.write("plan.yaml", narrow_plan(1));
  ASSERT_THAT(build(folder).leftovers, IsEmpty());
  fs::rename(folder.package() / "plan.yaml", folder.package() / "roadmap.yaml");
  base::write_file(folder.out() / "p" / "письмо.txt", "x");
  const app::Result renamed = build(folder);
  EXPECT_EQ(renamed.built, app::Built::yes);
  EXPECT_THAT(renamed.leftovers, ElementsAre("plan.docx", "plan.pdf"));
}

TEST(Build, OfAPackageThatPrintsNothingSaysSo) {
  const Folder folder;
  folder.write("bodies.yaml", bodies);
  EXPECT_EQ(build(folder).built, app::Built::nothing_to_make);
}

}  // namespace
