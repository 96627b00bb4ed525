// Every message is raised by a test: its id, or its name with its namespace, stands in the tests.

#include "architecture/tree.h"

#include <filesystem>
#include <map>
#include <regex>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace architecture {
namespace {

const std::filesystem::path source = PRIKAZ_SOURCE_DIR;

// What no test raises, and why.
const std::map<std::string, std::string> unraised{
    {"YML-008", "five million values are a gigabyte of memory"},
};

std::string all_tests() {
  std::string out;
  for_each_file(source / "tests", [&out](const std::string& path, const std::string& bytes) {
    const bool says_what_is_expected = path.ends_with(".cpp") || path.ends_with("expected.txt");
    if (says_what_is_expected && !path.ends_with("raised_messages_test.cpp")) out += bytes;
  });
  return out;
}

TEST(Messages, AreEachRaisedByATest) {
  const std::string tests = all_tests();
  static const std::regex message("base::Message (\\w+)\\{\\s*\"([A-Z]{3}-\\d{3}[.\\w]*)\"");
  std::vector<std::string> silent;
  int messages = 0;
  for_each_file(source / "src", [&](const std::string& path, const std::string& text) {
    const std::string folder = path.substr(0, path.find('/'));
    for (std::sregex_iterator one(text.begin(), text.end(), message), end; one != end; ++one, ++messages) {
      const std::string name = (*one)[1], id = (*one)[2];
      const bool named = tests.find(folder + "::" + name) != std::string::npos;
      if (!named && tests.find(id) == std::string::npos && !unraised.contains(id)) silent.push_back(id + " " + name);
    }
  });
  EXPECT_THAT(silent, testing::IsEmpty());
  EXPECT_GT(messages, 190);
}

TEST(Messages, ThatNoTestCanRaiseAreStillMissing) {
  const std::string tests = all_tests();
  for (const auto& [id, why] : unraised) EXPECT_EQ(tests.find(id), std::string::npos) << id << " is raised after all";
}

}  // namespace
}  // namespace architecture
