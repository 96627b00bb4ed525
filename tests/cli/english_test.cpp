// An English report says everything of ours in English: what is Cyrillic in it is quoted from the author, or a title or
// an example of a schema, which are Russian.

#include "run.h"

#include "base/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

namespace fs = std::filesystem;
using running::prikaz;

bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }

std::set<std::string> cyrillic_words(const std::string& text) {
  std::set<std::string> out;
  std::u32string word;
  for (const char32_t c : base::to_utf32(text) + U" ") {
    if (is_cyrillic(c))
      word += c;
    else if (!word.empty())
      out.insert(base::to_utf8(std::exchange(word, {})));
  }
  return out;
}

std::string all_bytes(const fs::path& folder) {
  std::string out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) out += running::read(entry.path());
  return out;
}

// What stands between the quotation marks of English is what somebody wrote.
std::string without_quotations(std::string text) {
  for (std::size_t open = text.find("“"); open != std::string::npos; open = text.find("“", open)) {
    const std::size_t close = text.find("”", open);
    text.erase(open, close == std::string::npos ? close : close + std::string("”").size() - open);
  }
  return text;
}

// The values of a key of the report, one a line.
std::string values(const std::string& json, const std::string& key) {
  const std::string begin = "\"" + key + "\":\"";
  std::string out;
  for (std::size_t at = json.find(begin); at != std::string::npos; at = json.find(begin, at + 1)) {
    std::size_t end = at + begin.size();
    while (json[end] != '"') end += json[end] == '\\' ? 2 : 1;
    out += json.substr(at + begin.size(), end - at - begin.size()) + "\n";
  }
  return out;
}

std::vector<std::string> packages() {
  std::vector<std::string> out;
  for (const char* group : {"tests/broken", "samples/as-signed", "samples/features"})
    for (const auto& entry : fs::directory_iterator(running::source(group)))
      if (entry.is_directory()) out.push_back(std::string(group) + "/" + entry.path().filename().string());
  std::ranges::sort(out);
  return out;
}

TEST(English, HoldsNoRussianOfOurs) {
  const std::string schemas = all_bytes(running::source("schemas"));
  int findings = 0;
  for (const std::string& package : packages()) {
    const std::string json =
        prikaz({"check", running::source(package).string(), "--lang", "en", "--format", "json"}).out;
    const std::string authors = all_bytes(running::source(package));
    for (const char* key : {"message", "place", "hint", "basis"}) {
      const std::string said = values(json, key);
      findings += static_cast<int>(std::ranges::count(said, '\n'));
      for (const std::string& word : cyrillic_words(without_quotations(said)))
        EXPECT_TRUE(authors.find(word) != std::string::npos || schemas.find(word) != std::string::npos)
            << package << ": «" << word << "» in " << said;
    }
  }
  EXPECT_GT(findings, 200);
}

TEST(English, NamesPlacesInEnglish) {
  const std::string folder = running::source("samples/as-signed/orenburg").string();
  const std::string places = values(prikaz({"check", folder, "--lang", "en", "--format", "json"}).out, "place");
  EXPECT_THAT(places, testing::HasSubstr("appendix 1, mark"));
  EXPECT_THAT(values(prikaz({"check", folder, "--format", "json"}).out, "place"),
              testing::HasSubstr("приложение 1, отметка"));
}

}  // namespace
