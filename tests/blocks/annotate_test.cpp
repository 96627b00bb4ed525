#include "blocks/annotate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using blocks::annotate;
using testing::ElementsAre;

constexpr base::FileId file{1}, other_file{2};

base::Origin at(std::uint32_t byte) { return {file, byte}; }

blocks::Run run(const std::string& text, std::uint32_t byte, std::uint32_t first = 0) {
  return {text, {at(byte), first, static_cast<std::uint32_t>(text.size())}};
}

blocks::Paragraph paragraph(std::vector<blocks::Inline> inlines, std::uint32_t anchor) {
  blocks::Paragraph out{{0}, std::move(inlines), {}};
  out.anchor = at(anchor);
  return out;
}

blocks::Document document(std::vector<blocks::Block> body) {
  blocks::Document out;
  out.sections.push_back({false, false, false, std::move(body)});
  return out;
}

// The words of each comment, in the order of the comments; of one on a paragraph «¶» and its words.
std::vector<std::string> commented(const blocks::Document& document) {
  std::vector<std::string> out(document.comments.size());
  std::vector<std::uint32_t> places(document.comments.size(), 0);
  for (const blocks::Block& block : document.sections.front().blocks) {
    const auto& paragraph = std::get<blocks::Paragraph>(block);
    std::string whole;
    for (const blocks::Inline& part : paragraph.inlines) {
      const auto& run = std::get<blocks::Run>(part);
      whole += run.text;
      for (const std::uint32_t comment : run.comments) {
        out[comment] += run.text;
        ++places[comment];
      }
    }
    for (const std::uint32_t comment : paragraph.comments) {
      out[comment] += "¶" + whole;
      ++places[comment];
    }
  }
  for (std::size_t i = 0; i < places.size(); ++i) EXPECT_EQ(places[i], document.comments[i].places) << i;
  return out;
}

TEST(Annotate, CutsRunsAtTheWordsThatItSpeaksOf) {
  blocks::Document made = document({paragraph({run("раз два три", 10)}, 10)});
  annotate(made, std::vector<blocks::Remark>{
                     {{at(10), 7, 6}, {"два"}}, {{at(10), 7, 13}, {"до конца"}}, {{at(10), 0, 0}, {"всё"}}});
  EXPECT_THAT(commented(made), ElementsAre("два", "два три", "раз два три"));
  EXPECT_EQ(std::get<blocks::Paragraph>(made.sections.front().blocks.front()).inlines.size(), 3U);
}

TEST(Annotate, GoesOnOverRunsOfOneValueAndTakesTheFirstTimeItIsShown) {
  blocks::Document made =
      document({paragraph({run("раз ", 10), run("два", 10, 7)}, 10), paragraph({run("раз два", 10)}, 10)});
  annotate(made, std::vector<blocks::Remark>{{{at(10), 0, 13}, {"оба"}}});
  EXPECT_THAT(commented(made), ElementsAre("раз два"));
}

TEST(Annotate, KeepsWhatIsKnownOfTheCutRun) {
  blocks::Run whole = run("№ 5 ВБ-35", 10);
  whole.joined = {3};
  whole.whole_hyphens = {10};
  blocks::Document made = document({paragraph({whole}, 10)});
  auto& inlines = std::get<blocks::Paragraph>(made.sections.front().blocks.front()).inlines;
  annotate(made, std::vector<blocks::Remark>{{{at(10), 6, 7}, {"номер"}}});
  ASSERT_EQ(inlines.size(), 2U);
  EXPECT_THAT(std::get<blocks::Run>(inlines[0]).joined, ElementsAre(3));
  EXPECT_THAT(std::get<blocks::Run>(inlines[1]).whole_hyphens, ElementsAre(4));
  EXPECT_EQ(std::get<blocks::Run>(inlines[1]).span, (base::Span{at(10), 6, 7}));
}

TEST(Annotate, CutsALabelAndItsParagraphStillKnowsIt) {
  blocks::Paragraph point = paragraph({run("2.1.", 10), run(" слова", 20)}, 20);
  point.label = {1, 1};
  blocks::Document made = document({point});
  annotate(made, std::vector<blocks::Remark>{{{at(10), 2, 2}, {"1."}}});
  const auto& cut = std::get<blocks::Paragraph>(made.sections.front().blocks.front());
  EXPECT_EQ(cut.label->inlines, 2U);
  EXPECT_THAT(commented(made), ElementsAre("1."));
}

TEST(Annotate, StandsOnTheParagraphAroundWhatIsNotShown) {
  blocks::Document made = document({paragraph({run("раз", 10)}, 10), paragraph({run("два", 50)}, 50)});
  annotate(made, std::vector<blocks::Remark>{{{at(40), 0, 0}, {"ключ первого"}},
                                             {{at(60), 0, 0}, {"ключ второго"}},
                                             {{at(1), 0, 0}, {"перед всем"}},
                                             {{{other_file, 7}, 0, 0}, {"другой файл"}},
                                             {{}, {"пакет"}}});
  EXPECT_THAT(commented(made), ElementsAre("¶раз", "¶два", "¶раз", "¶раз", "¶раз"));
}

TEST(Annotate, OfARecordStandsOnItsOwnFirstParagraph) {
  blocks::Document made = document({paragraph({run("раз", 10)}, 10), paragraph({run("два", 50)}, 50)});
  annotate(made,
           std::vector<blocks::Remark>{{{at(40), 0, 0}, {"второй"}, true}, {{at(90), 0, 0}, {"за последним"}, true}});
  EXPECT_THAT(commented(made), ElementsAre("¶два", "¶два"));
}

TEST(Annotate, KnowsWhichFilesAreShown) {
  const blocks::Document made = document({paragraph({run("раз", 10)}, 10)});
  EXPECT_THAT(blocks::files_of(made), ElementsAre(file));
}

}  // namespace
