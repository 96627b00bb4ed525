// Every paragraph of the sample packages comes back from its PDF in one piece; only a page break may tear it.

#include "opened.h"

#include "app/output_name.h"
#include "base/files.h"
#include "blocks/dump.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

// White space of any kind is one space; a hyphen at a line's end joins the word unless it stands alone, a soft one
// leaves no trace.
std::string folded(std::string text) {
  replace_all(text, "\u00ad\n", "");
  replace_all(text, "\u00ad", "");
  replace_all(text, " -\n", " - ");
  replace_all(text, "-\n", "-");
  replace_all(text, "\u00a0", " ");
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<std::string> page_texts(const fs::path& pdf) {
  const fs::path text = pdf.string() + ".txt";
  EXPECT_EQ(std::system(("pdftotext -raw '" + pdf.string() + "' '" + text.string() + "'").c_str()), 0);
  const std::string all = base::read_file(text, std::size_t{1} << 28U);
  std::vector<std::string> pages;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find('\f', at), all.size());
    pages.push_back(folded(all.substr(at, end - at)));
    at = end + 1;
  }
  return pages;
}

bool stands_whole(const std::vector<std::string>& pages, const std::string& words) {
  for (const std::string& page : pages)
    if (page.find(words) != std::string::npos) return true;
  return false;
}

// The beginning on one page, the rest on a later one.
bool stands_torn(const std::vector<std::string>& pages, const std::string& words) {
  for (std::size_t at = words.find(' '); at != std::string::npos; at = words.find(' ', at + 1))
    for (std::size_t page = 0; page + 1 < pages.size(); ++page)
      if (pages[page].find(words.substr(0, at)) != std::string::npos &&
          pages[page + 1].find(words.substr(at + 1)) != std::string::npos)
        return true;
  return false;
}

class TextLayer : public testing::TestWithParam<std::string> {
 protected:
  TextLayer() : out_(fs::temp_directory_path() / ("prikaz-text-" + std::to_string(::getpid()))) {}
  ~TextLayer() override {
    std::error_code ignored;
    fs::remove_all(out_, ignored);
  }
  fs::path out_;
};

TEST_P(TextLayer, GivesEveryParagraphBackInOnePiece) {
  const app::Resources resources(samples::resource_folder());
  app::Worker worker(resources);
  app::BuildOptions options;
  options.out = out_;
  options.formats = {"pdf"};
  options.force = true;
  const app::Result result = app::build_package(worker, samples::folder(GetParam()), options);
  ASSERT_FALSE(result.outputs.empty());
  const app::OutputName names = app::output_name(samples::folder(GetParam()), false);
  for (const model::Document& document : result.opened.package->documents) {
    base::Diagnostics diagnostics;
    const blocks::Document flow = app::flow_of(worker, result.opened, document.id, diagnostics);
    const auto pages = page_texts(result.folder / (names.of(document) + ".pdf"));
    std::size_t torn = 0;
    for (const std::string& paragraph : blocks::paragraphs_of(flow)) {
      const std::string words = folded(paragraph);
      if (stands_whole(pages, words)) continue;
      ++torn;
      EXPECT_TRUE(stands_torn(pages, words)) << document.id.value << ": " << words;
    }
    EXPECT_LE(torn, pages.size() * 5) << document.id.value;
  }
}

INSTANTIATE_TEST_SUITE_P(Samples, TextLayer, testing::ValuesIn(samples::names()),
                         [](const auto& test) { return samples::test_name(test.param); });

}  // namespace
