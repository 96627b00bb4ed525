#include "yaml/compiled.h"

#include "yaml/reading.h"
#include "yaml/samples.h"

#include <gtest/gtest.h>

namespace {

using namespace yaml;

bool same(const Value& a, const Value& b);

bool same_member(const Member& a, const Member& b) { return same(a.key, b.key) && same(a.value, b.value); }

bool same(const Value& a, const Value& b) {
  return a.kind == b.kind && a.style == b.style && a.origin == b.origin && a.end == b.end && a.text == b.text &&
         std::ranges::equal(a.items, b.items, same) && std::ranges::equal(a.members, b.members, same_member);
}

TEST(Compiled, ValuesOfEverySampleComeBackAsTheyWereRead) {
  for (const samples::Sample& sample : samples::all()) {
    const auto back = read_compiled(sample.file, compile(sample.value, sample.file.bytes));
    ASSERT_TRUE(back) << sample.file.name;
    EXPECT_TRUE(same(*back, sample.value)) << sample.file.name;
  }
}

TEST(Compiled, AnEditedFileIsReadAnew) {
  const auto was = reading::read("size: 14 pt\n");
  const std::string kept = compile(*was.value, "size: 14 pt\n");
  EXPECT_TRUE(read_compiled(reading::file_of("size: 14 pt\n"), kept));
  EXPECT_FALSE(read_compiled(reading::file_of("size: 13 pt\n"), kept));
  EXPECT_FALSE(read_compiled(reading::file_of("size: 14 pt\n\n"), kept));
}

TEST(Compiled, DamagedBytesAreRefusedOrReadWithinBounds) {
  const std::string text = "page: {left: 30 mm, right: 10 mm}\nnames: [а, б]\nempty:\n";
  const auto was = reading::read(text);
  const std::string kept = compile(*was.value, text);
  for (std::size_t length = 0; length < kept.size(); ++length)
    EXPECT_FALSE(read_compiled(reading::file_of(text), std::string_view(kept).substr(0, length))) << length;
  EXPECT_FALSE(read_compiled(reading::file_of(text), kept + "x"));
  const std::size_t head = kept.find('\n') + 1;
  for (std::size_t at = 0; at < kept.size(); ++at)
    for (const char changed : {'\0', '\x7f', '\xff'}) {
      std::string damaged = kept;
      damaged[at] = changed;
      const auto value = read_compiled(reading::file_of(text), damaged);
      if (at < head && damaged != kept) {
        EXPECT_FALSE(value) << at;
      }
    }
}

}  // namespace
