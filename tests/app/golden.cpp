#include "golden.h"

#include "base/failure.h"
#include "base/files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

namespace golden {

namespace {

std::string first_difference(const std::string& expected, const std::string& actual) {
  std::istringstream a(expected);
  std::istringstream b(actual);
  std::string line_a;
  std::string line_b;
  for (int number = 1;; ++number) {
    const bool more_a = static_cast<bool>(std::getline(a, line_a));
    const bool more_b = static_cast<bool>(std::getline(b, line_b));
    if (!more_a && !more_b) return "no line differs";
    if (more_a != more_b || line_a != line_b)
      return "line " + std::to_string(number) + "\n  golden: " + (more_a ? line_a : "(ends)") +
             "\n  now:    " + (more_b ? line_b : "(ends)");
  }
}

}  // namespace

void expect(const std::filesystem::path& file, const std::string& text) {
  const std::filesystem::path path = std::filesystem::path(PRIKAZ_SOURCE_DIR) / "tests" / "golden" / file;
  if (std::getenv("PRIKAZ_UPDATE_GOLDENS") != nullptr) {
    ASSERT_EQ(std::getenv("CI"), nullptr) << "goldens are not rewritten in CI";
    base::write_file(path, text);
    return;
  }
  std::string expected;
  try {
    expected = base::read_file(path, std::size_t{1} << 28U);
  } catch (const base::Failure& failure) {
    FAIL() << failure.what() << " (./dev test --update-goldens makes it)";
  }
  EXPECT_TRUE(expected == text) << path << ": " << first_difference(expected, text);
}

}  // namespace golden
