// Every broken input under tests/broken: `check` and `build` find the fault at its line and column, exit with 1, and
// make nothing. A folder is one package; expected.txt holds `file:line:column RULE`, a line a finding.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using running::prikaz;

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(running::source("tests/broken")))
    if (entry.is_directory()) out.push_back(entry.path().filename().string());
  std::ranges::sort(out);
  return out;
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) out.push_back(line);
  return out;
}

// `check --format github` gives one line a finding: ::error file=…/plan.yaml,line=3,col=5,title=YML-024::…
std::vector<std::string> found(const std::string& github, const std::string& folder) {
  std::vector<std::string> out;
  for (const std::string& line : lines(github)) {
    if (!line.starts_with("::error ")) continue;
    const auto part = [&line](const std::string& key, const std::string& end) {
      const std::size_t at = line.find(key) + key.size();
      return line.substr(at, line.find(end, at) - at);
    };
    out.push_back(part("file=" + folder + "/", ",") + ":" + part("line=", ",") + ":" + part("col=", ",") + " " +
                  part("title=", "::"));
  }
  return out;
}

class Broken : public testing::TestWithParam<std::string> {};

TEST_P(Broken, IsFoundAtItsPlaceAndBuildsNothing) {
  const fs::path folder = running::source("tests/broken") / GetParam();
  const auto check = prikaz({"check", folder.string(), "--format", "github"});
  EXPECT_EQ(check.code, 1) << check.err;
  EXPECT_EQ(found(check.out, folder.string()), lines(running::read(folder / "expected.txt")));

  const running::Folder out;
  const auto build = prikaz({"build", folder.string(), "--out", out.path().string()});
  EXPECT_EQ(build.code, 1) << build.err;
  const auto text = prikaz({"check", folder.string()});
  EXPECT_THAT(text.out, testing::HasSubstr("что сделать: "));
}

INSTANTIATE_TEST_SUITE_P(Inputs, Broken, testing::ValuesIn(names()), [](const auto& test) {
  std::string name = test.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

TEST(BrokenInputs, CoverTwentyCodesAndMore) {
  std::vector<std::string> ids;
  for (const std::string& name : names())
    for (const std::string& line : lines(running::read(running::source("tests/broken") / name / "expected.txt")))
      ids.push_back(line.substr(line.find(' ') + 1));
  std::ranges::sort(ids);
  EXPECT_GE(std::ranges::unique(ids).begin() - ids.begin(), 20);
}

}  // namespace
