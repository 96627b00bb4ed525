// Two editions made one, shown as «[-было-]{+стало+}».

#include "match/revised.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using blocks::Revision;
using testing::ElementsAre;

blocks::Run run(std::string words) { return {std::move(words), {}}; }

blocks::Run bold(std::string words) {
  blocks::Run out = run(std::move(words));
  out.bold = true;
  return out;
}

blocks::Paragraph paragraph(std::vector<blocks::Inline> inlines) { return {{0}, std::move(inlines), {}}; }
blocks::Paragraph paragraph(std::string words) { return paragraph({run(std::move(words))}); }

blocks::Paragraph point(const std::string& label, const std::string& words) {
  blocks::Paragraph out = paragraph({run(label), run(" " + words)});
  out.label = {1, 0};
  return out;
}

blocks::Row row(const std::vector<std::string>& words, int rows = 1) {
  blocks::Row out;
  for (const std::string& one : words) out.cells.emplace_back().paragraphs.push_back(paragraph(one));
  out.cells.front().rows = rows;
  return out;
}

blocks::Table table(std::size_t columns, std::vector<blocks::Row> rows) {
  blocks::Table out;
  out.columns.resize(columns);
  out.rows = std::move(rows);
  return out;
}

blocks::Document document(std::vector<blocks::Block> body) {
  blocks::Document out;
  out.styles.paragraphs.emplace_back().name = "text";
  out.styles.tables.emplace_back().name = "plan";
  out.sections.emplace_back().blocks = std::move(body);
  return out;
}

std::string marked(const std::string& words, Revision revision) {
  if (revision == Revision::inserted) return "{+" + words + "+}";
  return revision == Revision::removed ? "[-" + words + "-]" : words;
}

struct Shown {
  std::string operator()(const blocks::Run& one) const {
    return marked(one.bold ? "<b>" + one.text + "</b>" : one.text, one.revision);
  }
  std::string operator()(const blocks::Break& one) const { return marked("|", one.revision); }
  std::string operator()(const blocks::Tab& one) const { return marked("→", one.revision); }
  std::string operator()(const blocks::FootnoteRef& one) const { return "(" + std::to_string(one.index) + ")"; }
  std::string operator()(const blocks::Gap& one) const { return marked("_", one.revision); }
};

std::string shown(const blocks::Paragraph& paragraph) {
  std::string out;
  for (const blocks::Inline& part : paragraph.inlines) out += std::visit(Shown{}, part);
  return out + marked("¶", paragraph.mark);
}

std::string shown(const blocks::Row& row) {
  std::string out;
  for (const blocks::Cell& cell : row.cells) {
    out += "/";
    for (const blocks::Paragraph& paragraph : cell.paragraphs) out += shown(paragraph);
  }
  return out + marked("/", row.revision);
}

std::vector<std::string> shown(const blocks::Document& document) {
  std::vector<std::string> out;
  for (const blocks::Section& section : document.sections) {
    if (section.revision != Revision::none) out.push_back(marked("section", section.revision));
    for (const blocks::Block& block : section.blocks) {
      if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block)) out.push_back(shown(*paragraph));
      if (const auto* table = std::get_if<blocks::Table>(&block))
        for (const blocks::Row& row : table->rows) out.push_back(shown(row));
    }
  }
  return out;
}

std::vector<std::string> shown(const blocks::Document& before, const blocks::Document& after) {
  return shown(match::revised(before, after).document);
}

TEST(Revised, OfWordsOnlyThoseThatDifferAreMarkedWithTheirLooks) {
  const auto before = document({paragraph({run("Провести семинар до "), bold("1 мая"), run(" для всех школ края")})});
  const auto after = document({paragraph({run("Провести семинар до "), bold("15 мая"), run(" для всех школ края")})});
  EXPECT_THAT(shown(before, after),
              ElementsAre("Провести семинар до [-<b>1 </b>-]{+<b>15 </b>+}<b>мая</b> для всех школ края¶"));
}

TEST(Revised, EqualEditionsHaveNoMarks) {
  const auto same = document({point("1.", "Провести семинар."), table(2, {row({"1.", "Мера"})})});
  const match::Revised made = match::revised(same, same);
  EXPECT_FALSE(made.changed);
  EXPECT_THAT(shown(made.document), ElementsAre("1. Провести семинар.¶", "/1.¶/Мера¶/"));
}

TEST(Revised, SpacesOfTheEndAreNoChange) {
  EXPECT_FALSE(match::revised(document({paragraph("слово и дело")}), document({paragraph("слово и дело ")})).changed);
}

TEST(Revised, AWordAddedBehindTheLastTakesTheSpaceAlong) {
  EXPECT_THAT(shown(document({paragraph("раз два три")}), document({paragraph("раз два три четыре")})),
              ElementsAre("раз два три{+ четыре+}¶"));
}

TEST(Revised, WhereLittleStayedAllIsReplaced) {
  const auto made = shown(document({paragraph("общее начало одного"), paragraph("а б в г д и е ж з")}),
                          document({paragraph("общее начало одного"), paragraph("к л м н о и п р с")}));
  EXPECT_THAT(made.back(), testing::AnyOf("[-а б в г д и е ж з-]{+к л м н о и п р с+}¶", "{+к л м н о и п р с+}{+¶+}"));
}

TEST(Revised, WhatWentStandsBeforeWhatCameInItsPlace) {
  const auto before = document({paragraph("начало всего"), paragraph("синие кони пасутся"), paragraph("конец всего")});
  const auto after = document({paragraph("начало всего"), paragraph("бюджет утверждён"), paragraph("конец всего")});
  EXPECT_THAT(shown(before, after),
              ElementsAre("начало всего¶", "[-синие кони пасутся-][-¶-]", "{+бюджет утверждён+}{+¶+}", "конец всего¶"));
}

TEST(Revised, WhatWasMovedGoesAndComes) {
  const auto before = document({paragraph("первый абзац"), paragraph("второй текст"), paragraph("третья строка")});
  const auto after = document({paragraph("второй текст"), paragraph("третья строка"), paragraph("первый абзац")});
  EXPECT_THAT(shown(before, after),
              ElementsAre("[-первый абзац-][-¶-]", "второй текст¶", "третья строка¶", "{+первый абзац+}{+¶+}"));
}

TEST(Revised, ANumberThatChangedIsKept) {
  const auto before =
      document({point("1.", "Утвердить план мероприятий."), point("2.", "Контроль оставляю за собой.")});
  const auto after = document({point("1.", "Контроль оставляю за собой.")});
  const blocks::Document made = match::revised(before, after).document;
  EXPECT_THAT(shown(made),
              ElementsAre("[-1.-][- Утвердить план мероприятий.-][-¶-]", "1. Контроль оставляю за собой.¶"));
  const auto& last = std::get<blocks::Paragraph>(made.sections.front().blocks.back());
  ASSERT_EQ(last.old_label, 1U);
  EXPECT_EQ(made.old_labels.front().words, "2.");
}

TEST(Revised, RowsComeAndGoWhole) {
  const auto before = document({table(2, {row({"1.", "Провести семинар"}), row({"2.", "Издать сборник статей"})})});
  const auto after = document({table(2, {row({"1.", "Провести семинар"}), row({"2.", "Открыть музей боевой славы"})})});
  EXPECT_THAT(shown(before, after),
              ElementsAre("/1.¶/Провести семинар¶/", "/[-2.-][-¶-]/[-Издать сборник статей-][-¶-][-/-]",
                          "/{+2.+}{+¶+}/{+Открыть музей боевой славы+}{+¶+}{+/+}"));
}

TEST(Revised, RowsBoundByACellAreReplacedTogether) {
  const auto before = document({table(2, {row({"Раздел", "Провести семинар"}, 2), row({"Издать сборник статей"})})});
  const auto after = document({table(2, {row({"Раздел", "Провести семинар"}, 3), row({"Издать сборник статей"}),
                                         row({"Открыть музей боевой славы"})})});
  EXPECT_THAT(shown(before, after), testing::SizeIs(5));
  EXPECT_TRUE(shown(before, after).front().ends_with("[-/-]"));
  EXPECT_TRUE(shown(before, after).back().ends_with("{+/+}"));
}

TEST(Revised, ATableOfOtherColumnsIsReplaced) {
  const auto before = document({paragraph("План"), table(2, {row({"1.", "Провести семинар"})})});
  const auto after = document({paragraph("План"), table(3, {row({"1.", "Провести семинар", "май"})})});
  EXPECT_THAT(shown(before, after), ElementsAre("План¶", "/[-1.-][-¶-]/[-Провести семинар-][-¶-][-/-]",
                                                "/{+1.+}{+¶+}/{+Провести семинар+}{+¶+}/{+май+}{+¶+}{+/+}"));
}

// The mark of the last paragraph of a cell stays with the cell.
TEST(Revised, AParagraphAddedToACellTakesTheMarkOfThatBefore) {
  blocks::Row longer = row({"Провести семинар"});
  longer.cells.front().paragraphs.push_back(paragraph("и слёт"));
  EXPECT_THAT(shown(document({table(1, {row({"Провести семинар"})})}), document({table(1, {longer})})),
              ElementsAre("/Провести семинар{+¶+}{+и слёт+}¶/"));
}

TEST(Revised, ASectionGoesWhole) {
  blocks::Document before = document({paragraph("текст приказа")});
  before.sections.emplace_back().blocks.emplace_back(paragraph("приложение к нему"));
  EXPECT_THAT(shown(before, document({paragraph("текст приказа")})),
              ElementsAre("текст приказа¶", "[-section-]", "[-приложение к нему-][-¶-]"));
}

TEST(Revised, NotesGoWithTheirMarks) {
  blocks::Run mark = run("1");
  mark.raised = true;
  const auto noted = [&mark](const std::string& note) {
    auto out = document({paragraph({run("слова с пояснением"), mark, blocks::FootnoteRef{0}, run(" и дальше")})});
    out.footnotes.push_back(paragraph({mark, run(" " + note)}));
    return out;
  };
  const auto plain = document({paragraph("слова с пояснением и дальше")});
  const blocks::Document gone = match::revised(noted("пояснение"), plain).document;
  EXPECT_THAT(shown(gone), ElementsAre("слова с пояснением{+ +}[-1-](0)[- -]и дальше¶"));
  EXPECT_EQ(shown(gone.footnotes.front()), "1[- пояснение-]¶");
  const blocks::Document kept =
      match::revised(noted("прежнее пояснение слова"), noted("новое пояснение слова")).document;
  EXPECT_THAT(shown(kept), ElementsAre("слова с пояснением1(0) и дальше¶"));
  EXPECT_EQ(shown(kept.footnotes.front()), "1 [-прежнее -]{+новое +}пояснение слова¶");
}

TEST(Revised, LooksThatAreGoneArePutBehindTheOthers) {
  blocks::Document before = document({paragraph("ушедший заголовок"), paragraph("текст приказа")});
  before.styles.paragraphs.emplace(before.styles.paragraphs.begin())->name = "old";
  std::get<blocks::Paragraph>(before.sections.front().blocks[1]).style = {1};
  const blocks::Document made = match::revised(before, document({paragraph("текст приказа")})).document;
  const auto& first = std::get<blocks::Paragraph>(made.sections.front().blocks.front());
  EXPECT_EQ(made.styles.paragraphs.at(first.style.index).name, "old");
  EXPECT_EQ(made.styles.paragraphs.front().name, "text");
}

}  // namespace
