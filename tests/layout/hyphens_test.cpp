// Where words are divided, character by character; U+00AD is a hyphen that was set.
#include "layout/setting.h"

namespace layout {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Not;

class Hyphens : public EvenSetting {
 protected:
  // The lines of these words, so many characters long.
  std::vector<std::string> broken(int characters, const std::string& words) {
    const auto narrow = add_even_style("narrow", [&](blocks::ParagraphStyle& s) {
      s.hyphenate = true;
      s.right_indent = letters(40 - characters);
    });
    section().blocks.assign(1, paragraph(narrow, words));
    lay_out();
    return texts();
  }
  // Of one row under its head; all columns alike.
  std::vector<std::string_view> findings_of_columns(int count, const std::string& head, const std::string& cell) {
    blocks::Table table;
    table.columns.resize(static_cast<std::size_t>(count));
    blocks::Row& heads = table.head.emplace_back();
    blocks::Row& row = table.rows.emplace_back();
    for (int i = 0; i < count; ++i) {
      heads.cells.push_back(cell_of(head));
      heads.cells.back().upright = true;
      row.cells.push_back(cell_of(cell));
    }
    add(table);
    lay_out();
    std::vector<std::string_view> ids;
    for (const base::Diagnostic& finding : diagnostics.all()) ids.push_back(finding.message->id);
    expected_findings = ids.size();
    return ids;
  }
};

TEST_F(Hyphens, LeaveThreeLettersBeforeThem) {
  EXPECT_THAT(broken(8, "план декабря"), ElementsAre("план", "декабря"));
  EXPECT_THAT(broken(8, "план сентября"), ElementsAre("план", "сентября"));
  EXPECT_THAT(broken(10, "школа сентября план"), ElementsAre("школа сен\u00ad", "тября план"));
}

TEST_F(Hyphens, LeaveTwoLettersWhereTheLineWouldBeHalfEmpty) {
  EXPECT_THAT(broken(9, "план декабря там"), ElementsAre("план де\u00ad", "кабря там"));
}

TEST_F(Hyphens, StandOnlyWhereTheySaveALine) {
  EXPECT_THAT(broken(10, "школа сентября"), ElementsAre("школа", "сентября"));
  EXPECT_THAT(broken(9, "план декабря"), ElementsAre("план", "декабря"));
  EXPECT_THAT(broken(20, "подготовка результатами"), ElementsAre("подготовка", "результатами"));
}

TEST_F(Hyphens, DivideAgainWhatIsLeftOfAWord) {
  EXPECT_THAT(broken(8, "законодательства"), ElementsAre("законо\u00ad", "датель\u00ad", "ства"));
  EXPECT_THAT(broken(9, "переподготовка"), ElementsAre("пере\u00ad", "подго\u00ad", "товка"));
}

TEST_F(Hyphens, NeverLeaveOneLetterAlone) {
  for (const char* word : {"программы", "переподготовка", "проц.", "организационно-методические", "показатель",
                           "неблагоприятных", "мероприятия", "обучающихся"})
    for (int characters = 7; characters < 20; ++characters)
      for (const std::string& line : broken(characters, word))
        EXPECT_GE(line.size(), 4U) << word << " in " << characters << ": " << line;
}

TEST_F(Hyphens, StandInNoNameOfABodyThatHasRoomOnTheNextLine) {
  EXPECT_THAT(broken(14, "для школ минобрнауки план"), ElementsAre("для школ мино\u00ad", "брнауки план"));
  EXPECT_THAT(broken(14, "для школ Минобрнауки план"), ElementsAre("для школ", "Минобрнауки", "план"));
  EXPECT_THAT(broken(20, "школа план «политехнический» там"),
              ElementsAre("школа план «политех\u00ad", "нический» там"));
  EXPECT_THAT(broken(20, "школа ГАПОУ «политехнический» там"), ElementsAre("школа ГАПОУ", "«политехнический»", "там"));
  EXPECT_THAT(broken(8, "Минобрнауки"), ElementsAre("Минобр\u00ad", "науки")) << "no line is long enough";
}

TEST_F(Hyphens, TearAWordThatCannotBeDividedAndLeaveNoLetterAlone) {
  expected_findings = 1;
  EXPECT_THAT(broken(8, "ЩЩЩЩЩЩЩЩЩ"), ElementsAre("ЩЩЩЩЩЩЩ", "ЩЩ"));
}

TEST_F(Hyphens, AreMissedInAHeadThatIsTorn) {
  const auto ids = findings_of_columns(8, "ЩЩЩЩЩЩ", "а");
  EXPECT_EQ(ids.size(), 8U);
  EXPECT_THAT(ids, Each("LAY-030"));
}

TEST_F(Hyphens, AreMissedInANumberThatIsTorn) {
  const auto ids = findings_of_columns(8, "а", "–1234,5");
  EXPECT_EQ(ids.size(), 8U);
  EXPECT_THAT(ids, Each("LAY-020"));
}

}  // namespace
}  // namespace layout
