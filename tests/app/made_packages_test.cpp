// Three hundred packages made at random hold on their pages; PRIKAZ_MADE_PACKAGES asks for more or fewer.

#include "made_packages.h"

#include "opened.h"
#include "table_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using made::Size;

constexpr unsigned ordinary_count = 300;

unsigned count() {
  const char* asked = std::getenv("PRIKAZ_MADE_PACKAGES");
  return asked != nullptr ? static_cast<unsigned>(std::strtoul(asked, nullptr, 10)) : ordinary_count;
}

struct Judged {
  std::string name;
  Size size = Size::fits;
  std::vector<std::string> unsound = {};   // errors before any page is made
  std::vector<std::string> warnings = {};  // of making pages
  table_rules::Faults faults = {};
  base::Length type = {};
};

const app::Resources& resources() {
  static const app::Resources all(samples::resource_folder());
  return all;
}

std::vector<std::string> told(const base::Diagnostics& diagnostics, base::Severity least) {
  std::vector<std::string> out;
  for (const base::Diagnostic& finding : diagnostics.all())
    if (finding.severity() >= least)
      out.push_back(std::string(finding.message->id) + " " + base::format(finding.message->text.en, finding.arguments));
  return out;
}

Judged judge(app::Worker& worker, unsigned number) {
  made::Package package = made::package(number);
  Judged judged{.name = "package " + std::to_string(number), .size = package.size};
  const app::OpenedPackage opened = app::open_package(resources(), "package", std::move(package.files));
  judged.unsound = told(opened.diagnostics, base::Severity::error);
  if (!opened.package || !opened.printable) {
    judged.unsound.emplace_back("not printable");
    return judged;
  }
  base::Diagnostics diagnostics;
  const blocks::Document flow = app::flow_of(worker, opened, {package.document}, diagnostics);
  const pages::Document pages = app::pages_of(worker, flow, diagnostics);
  judged.warnings = told(diagnostics, base::Severity::warning);
  judged.faults = table_rules::faults_of(flow, pages, worker.shaper(flow.styles.family));
  judged.type = table_rules::smallest_type(pages);
  return judged;
}

const std::vector<Judged>& all() {
  static const std::vector<Judged> judged = [] {
    app::Worker worker(resources());
    std::vector<Judged> out;
    for (unsigned number = 0; number < count(); ++number) {
      out.push_back(judge(worker, number));
      worker.tidy();
    }
    return out;
  }();
  return judged;
}

void expect_none(std::vector<std::string> table_rules::Faults::*kind, bool of_too_large) {
  std::size_t packages = 0;
  for (const Judged& judged : all()) {
    const std::vector<std::string>& found = judged.faults.*kind;
    if (found.empty() || (judged.size == Size::too_large && !of_too_large)) continue;
    if (++packages <= 20) ADD_FAILURE() << judged.name << ": " << found.size() << ", first on " << found.front();
  }
  EXPECT_EQ(packages, 0U) << "packages";
}

TEST(MadePackages, AreSound) {
  for (const Judged& judged : all()) EXPECT_THAT(judged.unsound, testing::IsEmpty()) << judged.name;
}

TEST(MadePackages, AreOfEverySize) {
  std::size_t smaller = 0;
  std::size_t too_large = 0;
  for (unsigned number = 0; number < 300; ++number) {
    const Size size = made::package(number).size;
    smaller += size != Size::fits ? 1 : 0;
    too_large += size == Size::too_large ? 1 : 0;
  }
  EXPECT_GE(smaller, 50U);
  EXPECT_GE(too_large, 20U);
}

TEST(MadePackages, SayOnTheirPagesWhatTheirFlowSays) { expect_none(&table_rules::Faults::text, true); }
TEST(MadePackages, HaveNoTextOutsideItsCell) { expect_none(&table_rules::Faults::cells, true); }
TEST(MadePackages, HaveNoEmptyPage) { expect_none(&table_rules::Faults::pages, true); }
TEST(MadePackages, PartNoNumber) { expect_none(&table_rules::Faults::numbers, false); }
TEST(MadePackages, CutNoWordWithoutAHyphen) { expect_none(&table_rules::Faults::words, false); }

TEST(MadePackages, AreSetSmallerWhereTheyDoNotFitAndOnlyThere) {
  const base::Length full = base::Length::pt(12);
  for (const Judged& judged : all()) {
    if (judged.size == Size::too_large) continue;
    EXPECT_EQ(judged.type < full, judged.size == Size::smaller) << judged.name;
  }
}

TEST(MadePackages, AreWarnedOfWhereTheyDoNotFitAtAllAndOnlyThere) {
  for (const Judged& judged : all())
    EXPECT_EQ(!judged.warnings.empty(), judged.size == Size::too_large)
        << judged.name << ": " << (judged.warnings.empty() ? "no warning" : judged.warnings.front());
}

// ---- the PDF of some

class Scratch {
 public:
  Scratch() : path_(fs::temp_directory_path() / ("prikaz-made-" + std::to_string(::getpid()))) {
    fs::create_directories(path_);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// Every tenth, so that all sizes are among them.
TEST(MadePackages, BecomePdfA) {
  const Scratch scratch;
  app::Worker worker(resources());
  app::BuildOptions options;
  options.out = scratch.path() / "out";
  options.formats = {"pdf"};
  options.force = true;
  std::string files;
  for (unsigned number = 7; number < count(); number += 10) {
    const fs::path folder = scratch.path() / ("p" + std::to_string(number));
    fs::create_directories(folder);
    for (const app::NamedBytes& file : made::package(number).files) std::ofstream(folder / file.name) << file.bytes;
    const app::Result result = app::build_package(worker, folder, options);
    ASSERT_EQ(result.outputs.size(), 1U) << number;
    files += " '" + result.outputs.front().path.string() + "'";
  }
  EXPECT_EQ(std::system((PRIKAZ_SOURCE_DIR "/tests/judges/pdf_check.sh" + files).c_str()), 0);
}

// ---- the judge can fail

pages::GlyphRun run_of(std::uint32_t word, bool space_after, bool line_end) {
  pages::GlyphRun run;
  run.word = {word};
  run.node = {0};
  run.size = base::Length::pt(12);
  run.space_after = space_after;
  run.line_end = line_end;
  return run;
}

// One paragraph in lines that are given.
table_rules::Faults faults_of_lines(std::string paragraph, const std::vector<std::string>& lines) {
  blocks::Document flow;
  flow.sections.emplace_back().blocks.emplace_back(blocks::Paragraph{{}, {blocks::Run{std::move(paragraph), {}}}, {}});
  pages::Document pages;
  pages.nodes.emplace_back();
  pages::Page& page = pages.pages.emplace_back();
  page.width = page.height = base::Length::mm(200);
  for (const std::string& line : lines) {
    pages.words.emplace_back().text = line;
    page.runs.push_back(run_of(static_cast<std::uint32_t>(pages.words.size()) - 1, false, true));
  }
  app::Worker worker(resources());
  return table_rules::faults_of(flow, pages, worker.shaper("Liberation Serif"));
}

TEST(TableRules, SeeAWordCutWithoutAHyphenAndALetterAlone) {
  EXPECT_EQ(faults_of_lines("программы школ", {"программ", "ы школ"}).words.size(), 1U);
  EXPECT_EQ(faults_of_lines("программы школ", {"п\u00ad", "рограммы школ"}).words.size(), 1U);
  EXPECT_EQ(faults_of_lines("программы школ", {"программ\u00ad", "ы школ"}).words.size(), 1U);
  EXPECT_TRUE(faults_of_lines("программы школ", {"про\u00ad", "граммы", "школ"}).words.empty());
  EXPECT_TRUE(faults_of_lines("научно-практический", {"научно-", "практический"}).words.empty());
}

TEST(TableRules, SeeAPartedNumber) {
  EXPECT_EQ(faults_of_lines("всего 12 345,6", {"всего 12", "345,6"}).numbers.size(), 1U);
  EXPECT_EQ(faults_of_lines("всего 1234567,89", {"всего 1234567,", "89"}).numbers.size(), 1U);
  EXPECT_EQ(faults_of_lines("всего –345", {"всего –", "345"}).numbers.size(), 1U);
  EXPECT_TRUE(faults_of_lines("всего 12 345,6", {"всего", "12 345,6"}).numbers.empty());
  EXPECT_TRUE(faults_of_lines("классы 5 2024", {"классы 5", "2024"}).numbers.empty());
}

TEST(TableRules, SeeOtherWords) {
  EXPECT_EQ(faults_of_lines("план школ", {"план школы"}).text.size(), 1U);
  EXPECT_EQ(faults_of_lines("план школ", {"план"}).text.size(), 1U);
}

}  // namespace
