// One package in several manners: the base profile it stands on, and the organisation whose rules it follows.

#include "app/finding.h"
#include "opened.h"
#include "app/report.h"
#include "base/files.h"
#include "blocks/dump.h"
#include "golden.h"
#include "pages/dump.h"
#include "samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) out.push_back(line);
  return out;
}

// What differs between two texts of as many lines: «- before», «+ after».
std::string differences(const std::string& before, const std::string& after) {
  const auto a = lines_of(before), b = lines_of(after);
  EXPECT_EQ(a.size(), b.size());
  std::string out;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (a[i] != b[i]) out += "- " + a[i] + "\n+ " + b[i] + "\n";
  return out;
}

struct Shown {
  std::string findings, blocks, pages;
};

Shown show(const fs::path& package, const std::optional<fs::path>& organisation) {
  samples::Opened opened(package, organisation);
  EXPECT_TRUE(opened.opened().printable);
  auto findings = app::findings_of(opened.resources, opened.opened(), base::Language::ru);
  for (app::Finding& finding : findings) finding.package = "package";
  return {app::report(findings, {}), blocks::dump(opened.composed({"order"})),
          pages::dump(opened.pages(opened.flow({"order"})))};
}

void replace(std::string& text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  ASSERT_NE(at, std::string::npos);
  text.replace(at, what.size(), with);
}

TEST(Manners, OfTheStandards2016And2025DifferInTheCornerAndInTheHeadingDemanded) {
  const fs::path copy = fs::temp_directory_path() / ("prikaz-manners-" + std::to_string(::getpid()));
  fs::copy(samples::folder("features/corner"), copy);
  const Shown before = show(copy, std::nullopt);
  std::string settings = base::read_file(copy / "package.yaml", 10000);
  replace(settings, "base: gost-2016", "base: gost-2025");
  base::write_file(copy / "package.yaml", settings);
  const Shown after = show(copy, std::nullopt);
  fs::remove_all(copy);

  EXPECT_EQ(before.findings, "");
  golden::expect("manners/2016-to-2025.txt", "check\n" + after.findings + "\nblocks\n" +
                                                 differences(before.blocks, after.blocks) + "\npages\n" +
                                                 differences(before.pages, after.pages));
}

TEST(Manners, OfTwoOrganisationsShowOnePackageInTwoWays) {
  for (const char* organisation : {"ministry", "district"}) {
    const Shown shown = show(samples::folder("clean/smolensk"), samples::folder("organisations") / organisation);
    EXPECT_EQ(shown.findings, "");
    golden::expect(fs::path("manners") / (std::string(organisation) + ".blocks.txt"), shown.blocks);
    golden::expect(fs::path("manners") / (std::string(organisation) + ".pages.txt"), shown.pages);
  }
}

}  // namespace
