#include "yaml/scalar_source.h"

#include "base/utf8.h"
#include "yaml/reading.h"
#include "yaml/samples.h"

#include <gtest/gtest.h>

#include <random>

namespace {

std::string_view without_last_breaks(std::string_view words) {
  while (words.ends_with('\n')) words.remove_suffix(1);
  return words;
}

// The words of each scalar as the reader of files took them from yaml-cpp.
void expect_same_words(const base::SourceFile& file, const yaml::Value& value) {
  if (value.is(yaml::Kind::scalar) && !value.text.empty()) {
    const auto source = yaml::read_scalar_source(file.bytes, value.origin.byte, value.text.size());
    if (source) {
      EXPECT_TRUE(source->text.starts_with(without_last_breaks(value.text))) << file.bytes << "\n---\n" << source->text;
    }
  }
  for (const yaml::Value& item : value.items) expect_same_words(file, item);
  for (const yaml::Member& member : value.members) expect_same_words(file, member.value);
}

TEST(ScalarSource, OfTheSamplesHasTheirWords) {
  for (const bool windows : {false, true})
    for (const samples::Sample& sample : samples::all(windows)) expect_same_words(sample.file, sample.value);
}

// What is taken without asking yaml-cpp: plain and literal scalars of any lines.
TEST(ScalarSource, OfScalarsMadeAtRandomHasTheirWords) {
  std::mt19937 random(1);  // NOLINT
  const std::vector<std::string> bits{"а",   "б в",  ": ",     ":",    " #", "#",  "- ",     "-",    "? ", ", ", "\n",
                                      "\n ", "\n  ", "\n    ", "\n\n", " ",  "  ", "\n  - ", "\n  ", ".",  "%",  "г: "};
  std::size_t read = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string words;
    for (std::size_t count = random() % 9 + 1; count > 0; --count) words += bits[random() % bits.size()];
    const base::SourceFile file =
        reading::file_of("до:\n- к: " + std::string(random() % 2 == 0 ? "|\n    д\n    " : "д") + words + "\n");
    base::Diagnostics faults;
    const auto value = yaml::read(file, faults);
    if (!value) continue;
    ++read;
    expect_same_words(file, *value);
  }
  EXPECT_GT(read, 5'000U);
}

}  // namespace
