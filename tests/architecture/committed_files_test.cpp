#include "architecture/tree.h"

#include <cctype>
#include <optional>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace architecture {
namespace {

// Broken in two so that this file does not hold them.
const std::vector<std::string> machine_paths{
    "/wo"
    "rk/",
    "/ho"
    "me/",
    "/ro"
    "ot/"};
const std::vector<std::string> registries{
    "npm"
    "js.org",
    "yarn"
    "pkg.com",
    "py"
    "pi.org",
    "deb."
    "debian.org"};

// The same letters inside a longer path or an address are no path of a machine: an absolute one follows no name.
bool begins_a_path(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const unsigned char before = static_cast<unsigned char>(text[at - 1]);
  return std::isalnum(before) == 0 && before != '.' && before != '_' && before != '-' && before != '}';
}

std::optional<std::string> trace_of_a_machine(std::string_view text) {
  for (const std::string& path : machine_paths) {
    for (auto at = text.find(path); at != std::string_view::npos; at = text.find(path, at + 1)) {
      if (begins_a_path(text, at)) return path;
    }
  }
  for (const std::string& host : registries) {
    if (text.find(host) != std::string_view::npos) return host;
  }
  return std::nullopt;
}

TEST(CommittedFiles, NameNoPathOfAMachineAndNoRegistry) {
  std::vector<std::string> found;
  for_each_file(PRIKAZ_SOURCE_DIR, [&](const std::string& path, const std::string& bytes) {
    if (const auto trace = trace_of_a_machine(bytes)) found.push_back(path + " holds " + *trace);
  });
  EXPECT_THAT(found, testing::IsEmpty());
}

TEST(CommittedFiles, TracesAreTold) {
  EXPECT_TRUE(
      trace_of_a_machine("cd /wo"
                         "rk/prikaz"));
  EXPECT_TRUE(
      trace_of_a_machine("/ro"
                         "ot/.cache"));
  EXPECT_TRUE(
      trace_of_a_machine("\"resolved\": \"https://registry.npm"
                         "js.org/x.tgz\""));
  EXPECT_FALSE(
      trace_of_a_machine("src/wo"
                         "rk/file.h and homework/x"));
}

}  // namespace
}  // namespace architecture
