#include "layout/tables.h"

#include <map>
#include <numeric>

namespace layout {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

TEST_F(Tables, FillTheTextAreaWithWeightedColumns) {
  blocks::Table table;
  table.columns = {{mm(15), {}}, {{}, 2}, {{}, 1}, {{}, 3}};
  add(table);
  const auto fixed = settle::settle(blocks::Document(document), shaper, hyphenator);
  const auto& columns = std::get<blocks::Table>(fixed.sections[0].blocks[0]).columns;
  EXPECT_EQ(columns[0].width, mm(15));
  EXPECT_EQ(columns[1].width->emu(), columns[2].width->emu() * 2);
  Length sum;
  for (const blocks::Column& column : columns) sum += *column.width;
  EXPECT_EQ(sum, area_right - area_left);
}

TEST_F(Tables, TakeAutomaticWidthsFromTheirContent) {
  blocks::Table table;
  table.columns.resize(3);
  table.rows.push_back(row_of({"1.", words(60), "образовательные результаты"}));
  table.rows.push_back(row_of({"12.", words(30), "план"}));
  add(table);
  const auto fixed = settle::settle(blocks::Document(document), shaper, hyphenator);
  const auto& columns = std::get<blocks::Table>(fixed.sections[0].blocks[0]).columns;
  EXPECT_LT(columns[0].width, columns[2].width);
  EXPECT_LT(columns[2].width, columns[1].width);
  EXPECT_GE(*columns[2].width, shaper.width(shaper.shape({0}, "образовательные"), Length::pt(12)) + mm(3));
  EXPECT_EQ(*columns[0].width + *columns[1].width + *columns[2].width, area_right - area_left);
}

TEST_F(Tables, ShrinkWidthsThatAreTooWide) {
  blocks::Table table;
  table.columns = columns_of({200, 100});
  table.columns.push_back({});
  add(table);
  const auto fixed = settle::settle(blocks::Document(document), shaper, hyphenator);
  const auto& columns = std::get<blocks::Table>(fixed.sections[0].blocks[0]).columns;
  Length sum;
  for (const blocks::Column& column : columns) {
    EXPECT_GT(*column.width, mm(10));
    sum += *column.width;
  }
  EXPECT_EQ(sum, area_right - area_left);
}

TEST_F(Tables, RepeatTheirHeadOnEveryPage) {
  add(plan(60));
  lay_out();
  ASSERT_GT(pages.pages.size(), 2U);
  for (std::size_t page = 0; page < pages.pages.size(); ++page) EXPECT_EQ(count_on(page, "Мероприятие"), 1);
  const auto seen = lines();
  const auto real =
      std::ranges::count_if(seen, [](const SeenLine& line) { return line.text == "Мероприятие" && !line.artifact; });
  EXPECT_EQ(real, 1);
  expect_nothing_outside_the_area();
  expect_closed_borders();
}

TEST_F(Tables, KeepRowsWhole) {
  add(plan(40, 40));
  lay_out();
  std::map<std::string, int> numbers;
  for (const SeenLine& line : lines())
    if (line.left == area_left + mm(1.5) && line.text != "№") ++numbers[line.text];
  EXPECT_EQ(numbers.size(), 40U);
  for (std::size_t page = 1; page < pages.pages.size(); ++page) {
    const auto on_page = texts(page);
    EXPECT_TRUE(on_page[0].ends_with('.') && on_page[0].size() < 5) << on_page[0];
  }
}

TEST_F(Tables, ShowTheTextOfEveryCellOnce) {
  add(plan(70, 25));
  lay_out();
  std::string seen, source;
  for (std::string line : texts()) {
    const bool hyphen = line.ends_with("\u00ad");
    if (hyphen) line.resize(line.size() - 2);
    seen += line + (hyphen || line.ends_with("государственно-") ? "" : " ");
  }
  source = "№ Мероприятие Срок ";
  for (int i = 1; i <= 70; ++i) source += number(i) + " " + words(25) + " май 2020 года ";
  EXPECT_EQ(seen, source);
}

TEST_F(Tables, DivideARowThatIsHigherThanAPageByLines) {
  blocks::Table table = plan(1, 900);
  add(paragraph(left_style, words(200)));
  add(table);
  lay_out();
  ASSERT_GT(pages.pages.size(), 2U);
  EXPECT_EQ(page_of("1."), 0U);
  EXPECT_EQ(page_of("май 2020 года"), 0U);
  std::size_t all = 0;
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    const auto on_page = texts(page);
    const auto of_cell = std::ranges::count_if(lines(), [&](const SeenLine& line) {
      return line.page == page && line.left == area_left + mm(16.5) && line.text != "Мероприятие";
    });
    EXPECT_GE(of_cell, 2);
    all += static_cast<std::size_t>(of_cell);
  }
  EXPECT_GT(all, 100U);
  expect_nothing_outside_the_area();
}

TEST_F(Tables, NeverPartASectionRowFromItsFirstRow) {
  for (int filler = 0; filler < 40; ++filler) {
    document.sections[0].blocks.clear();
    blocks::Table table = plan(0);
    for (int i = 0; i < filler; ++i) table.rows.push_back(row_of({number(i), "строка", "срок"}));
    blocks::Row heading;
    heading.cells.push_back(cell_of("Раздел", 3));
    heading.keep_with_next = true;
    table.rows.push_back(heading);
    table.rows.push_back(row_of({"99.", words(30), "срок"}));
    add(paragraph(left_style, words(200)));
    add(table);
    lay_out();
    EXPECT_EQ(page_of("Раздел"), page_of("99.")) << filler;
  }
}

TEST_F(Tables, LetACellOverSeveralRowsGoOnAfterTheBreak) {
  blocks::Table table = plan(0);
  blocks::Row first;
  first.cells = {cell_of("1.", 1, 24), cell_of(words(250), 1, 24), cell_of("срок 0")};
  table.rows.push_back(first);
  for (int i = 1; i < 24; ++i) table.rows.push_back(row_of({"срок " + std::to_string(i)}));
  table.rows.push_back(row_of({"2.", "дальше", "срок"}));
  add(paragraph(left_style, words(200)));
  add(table);
  lay_out();
  ASSERT_EQ(pages.pages.size(), 2U);
  std::map<std::size_t, int> of_cell;
  for (const SeenLine& line : lines())
    if (line.left == area_left + mm(16.5) && line.text != "Мероприятие") ++of_cell[line.page];
  EXPECT_GE(of_cell[0], 2);
  EXPECT_GE(of_cell[1], 3);
  EXPECT_EQ(count_on(1, "1."), 0);
  EXPECT_EQ(page_of("дальше"), 1U);
  expect_nothing_outside_the_area();
  // No rule crosses the open cell: between its edges only the part's top and bottom.
  const Length cell_left = area_left + mm(15), cell_right = area_left + mm(110);
  int crossing = 0;
  for (const pages::Rule& rule : pages.pages[1].rules)
    if (rule.y1 == rule.y2 && rule.x1 <= cell_left && rule.x2 >= cell_right) ++crossing;
  EXPECT_EQ(crossing, 4);  // above and below the head, after the open cell, at the end
}

TEST_F(Tables, GrowTheLastRowOfASpanThatNeedsIt) {
  blocks::Table table;
  table.columns = columns_of({100, 70});
  blocks::Row first;
  first.cells = {cell_of(words(60), 1, 2), cell_of("верх")};
  table.rows = {first, row_of({"низ"}), row_of({"после", "после"})};
  add(table);
  lay_out();
  const auto seen = lines();
  Length span_end, after;
  for (const SeenLine& line : seen) {
    if (line.text == "после")
      after = line.baseline;
    else if (line.left == area_left + mm(1.5))
      span_end = std::max(span_end, line.baseline);
  }
  EXPECT_GT(after, span_end + Length::pt(12));
}

TEST_F(Tables, SpanColumnsAndAlignHeads) {
  blocks::Table table;
  table.columns = columns_of({50, 60, 60});
  blocks::Row upper, lower;
  upper.cells = {cell_of("школа", 1, 2), cell_of("стаж работы", 2, 1)};
  upper.cells[0].align = blocks::VerticalAlign::middle;
  lower.cells = {cell_of("до трёх лет"), cell_of("от трёх лет")};
  table.head = {upper, lower};
  table.rows.push_back(row_of({"5", "1", "2"}));
  add(table);
  lay_out();
  const auto seen = lines();
  const Length upper_line = seen[1].baseline, lower_line = seen[2].baseline;
  EXPECT_EQ(seen[0].text, "школа");
  EXPECT_LE(std::abs((seen[0].baseline * 2 - upper_line - lower_line).emu()), 2);
  EXPECT_EQ(seen[3].left, area_left + mm(111.5));
}

TEST_F(Tables, DrawEachBorderOnce) {
  add(plan(3));
  lay_out();
  const auto& rules = pages.pages[0].rules;
  ASSERT_EQ(rules.size(), 5U + 4U);
  for (std::size_t i = 0; i < rules.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_FALSE(rules[i].x1 == rules[j].x1 && rules[i].y1 == rules[j].y1 && rules[i].x2 == rules[j].x2 &&
                   rules[i].y2 == rules[j].y2);
}

TEST_F(Tables, LeaveOutBordersOfCellsWithoutRules) {
  blocks::Table table;
  table.columns = columns_of({85, 85});
  table.rows.push_back(row_of({"а", "б"}));
  for (blocks::Cell& cell : table.rows[0].cells) cell.rule = false;
  add(table);
  lay_out();
  EXPECT_THAT(pages.pages[0].rules, IsEmpty());
}

TEST_F(Tables, TurnRotatedHeads) {
  blocks::Table table;
  table.columns = columns_of({150, 20});
  blocks::Row head;
  head.cells = {cell_of("обычная"), cell_of("квалификационная категория")};
  head.cells[1].rotated = true;
  table.head.push_back(head);
  table.rows.push_back(row_of({"а", "б"}));
  add(table);
  lay_out();
  Length highest = area_bottom, lowest;
  int turned = 0;
  for (const pages::GlyphRun& run : pages.pages[0].runs) {
    if (!run.turned) continue;
    ++turned;
    const pages::ShapedWord& word = pages.words[run.word.index];
    lowest = std::max<base::Length>(lowest, run.baseline);
    highest = std::min<base::Length>(highest, run.baseline - shaper.width(word, run.size));
    EXPECT_GT(run.x, area_left + mm(150));
    EXPECT_LT(run.x, area_right);
  }
  EXPECT_EQ(turned, 2);
  const Length body_top = lines().back().baseline - Length::pt(12);
  EXPECT_GE(highest, area_top);
  EXPECT_LE(lowest, body_top);
}

TEST_F(Tables, GiveEmptyRowsTheirHeight) {
  blocks::Table table;
  table.columns = columns_of({170});
  blocks::Row row = row_of({"а"});
  row.least_height = mm(12);
  table.rows = {row, row};
  add(table);
  lay_out();
  EXPECT_EQ(lines()[1].baseline - lines()[0].baseline, mm(12));
}

TEST_F(Tables, SurviveARowHigherThanThePageWithoutText) {
  blocks::Table table;
  table.columns = columns_of({170});
  blocks::Row row = row_of({""});
  row.least_height = mm(400);
  table.rows = {row, row_of({"конец"})};
  add(table);
  lay_out();
  EXPECT_EQ(texts(), std::vector<std::string>{"конец"});
  EXPECT_LE(pages.pages.size(), 3U);
}

TEST_F(Tables, SurviveAHeadHigherThanThePage) {
  blocks::Table table = plan(3);
  table.head.push_back(row_of({"1", words(1200), "3"}));
  add(table);
  lay_out();
  EXPECT_EQ(page_of("3."), pages.pages.size() - 1);
  expect_nothing_outside_the_area();
}

TEST_F(Tables, SurviveColumnsNarrowerThanALetter) {
  expected_findings = 200;  // two words of a hundred columns
  blocks::Table table;
  table.columns.resize(100);
  table.rows.push_back(row_of(std::vector<std::string>(100, "слово дело")));
  add(table);
  lay_out();
  EXPECT_EQ(diagnostics.all()[0].message->id, "LAY-001");
  EXPECT_THAT(diagnostics.all()[0].arguments, ElementsAre("слово", "1"));
}

TEST_F(Tables, CostLinearlyManyRows) {
  add(plan(3000, 10));
  lay_out();
  EXPECT_GT(pages.pages.size(), 90U);
  EXPECT_EQ(page_of("3000."), pages.pages.size() - 1);
}

TEST_F(Tables, NameTheirCellsInTheTreeOfStructure) {
  add(plan(1));
  lay_out();
  const auto role_of = [&](const std::string& text) {
    for (const pages::GlyphRun& run : pages.pages[0].runs)
      if (pages.words[run.word.index].text == text) return pages.nodes[run.node.index].role;
    return pages::Role::document;
  };
  EXPECT_EQ(role_of("Срок"), pages::Role::head_cell);
  EXPECT_EQ(role_of("1."), pages::Role::cell);
}

TEST_F(Tables, NameCellsThatAreEmptyPlaces) {
  blocks::Table table;
  table.columns = columns_of({100, 70});
  table.rows.push_back(row_of({"Министр", "И.О. Фамилия"}));
  table.rows[0].cells.insert(table.rows[0].cells.begin() + 1, {});
  table.columns = columns_of({80, 50, 40});
  table.rows[0].least_height = mm(20);
  table.rows[0].cells[1].box = "mark-1";
  table.rows[0].cells[1].rule = false;
  add(table);
  lay_out();
  ASSERT_EQ(pages.pages[0].boxes.size(), 1U);
  const pages::NamedBox& box = pages.pages[0].boxes[0];
  EXPECT_EQ(box.name, "mark-1");
  EXPECT_EQ(box.x, area_left + mm(80));
  EXPECT_EQ(box.y, area_top);
  EXPECT_EQ(box.width, mm(50));
  EXPECT_EQ(box.height, mm(20));
}

TEST_F(Tables, SayAboveTheRepeatedHeadThatTheyGoOn) {
  blocks::Table table = plan(40);
  table.continued = {paragraph(left_style, "Продолжение")};
  table.continued[0].align = blocks::Align::right;
  add(table);
  lay_out();
  ASSERT_GT(pages.pages.size(), 2U);
  EXPECT_EQ(count_on(0, "Продолжение"), 0);
  for (std::size_t page = 1; page < pages.pages.size(); ++page) {
    const auto seen = lines();
    const auto at =
        std::ranges::find_if(seen, [&](const SeenLine& l) { return l.page == page && l.text == "Продолжение"; });
    const auto head =
        std::ranges::find_if(seen, [&](const SeenLine& l) { return l.page == page && l.text == "Мероприятие"; });
    ASSERT_NE(at, seen.end());
    EXPECT_TRUE(at->artifact);
    EXPECT_LE(area_right - at->right, mm(0.01));
    EXPECT_LT(at->baseline, head->baseline);
  }
  expect_nothing_outside_the_area();
}

TEST_F(Tables, SurviveWordsAboveTheHeadHigherThanThePage) {
  blocks::Table table = plan(90);
  table.continued.assign(80, paragraph(left_style, "Продолжение"));
  add(table);
  lay_out();
  EXPECT_GT(pages.pages.size(), 2U);
}

// Rows that share the cells of number and measure, kept together as the sub-rows of a plan are.
class SharedRows : public Tables {
 protected:
  blocks::Table table(int before, int shared, int words_in_row) {
    blocks::Table made = plan(before);
    made.head.clear();
    for (int i = 0; i < shared; ++i) {
      blocks::Row row;
      if (i == 0) row.cells = {cell_of("2.1", 1, shared), cell_of("Мера", 1, shared)};
      row.cells.push_back(cell_of("часть " + number(i) + " " + words(words_in_row)));
      row.keep_with_next = i + 1 < shared;
      made.rows.push_back(std::move(row));
    }
    return made;
  }
  std::size_t page_of_part(int i) const {
    for (const SeenLine& line : lines())
      if (line.text.starts_with("часть " + number(i))) return line.page;
    ADD_FAILURE() << "no part " << i;
    return 0;
  }
};

TEST_F(SharedRows, StayTogetherIfTheyFitOnOnePage) {
  add(table(20, 6, 8));
  lay_out();
  ASSERT_EQ(pages.pages.size(), 2U);
  for (int i = 0; i < 6; ++i) EXPECT_EQ(page_of_part(i), 1U) << i;
}

// On the page where the table begins and on those that follow.
TEST_F(SharedRows, PartWhereElseMoreThanAFifthOfThePageWouldStayEmpty) {
  const Length fifth = (area_bottom - area_top) / 5;
  int parted = 0, whole = 0;
  for (int before = 1; before < 40; ++before) {
    document.sections[0].blocks.clear();
    add(table(before, 20, 8));
    lay_out();
    const auto seen = lines();
    const SeenLine above = *std::ranges::find(seen, number(before), &SeenLine::text);
    const bool turned = page_of_part(0) != above.page;
    parted += page_of_part(0) != page_of_part(19) ? 1 : 0;
    whole += turned ? 1 : 0;
    if (!turned) continue;
    EXPECT_GT(above.baseline, area_bottom - fifth - mm(10)) << before;
  }
  EXPECT_GT(parted, 10);
  EXPECT_GT(whole, 0);
}

TEST_F(SharedRows, PartBetweenRowsIfTheyAreHigherThanAPage) {
  add(table(10, 40, 8));
  lay_out();
  EXPECT_EQ(page_of_part(0), 0U);
  EXPECT_GT(page_of_part(39), 0U);
  EXPECT_LE(pages.pages.size(), 4U);  // full ones
  expect_nothing_outside_the_area();
  expect_closed_borders();
}

TEST_F(SharedRows, HigherThanAPageStillKeepTheirHeading) {
  blocks::Table all = table(25, 40, 8);
  blocks::Row section;
  section.cells = {cell_of("Раздел", 3)};
  section.keep_with_next = true;
  all.rows.insert(all.rows.begin() + 25, section);
  for (int more = 0; more < 12; ++more) {
    document.sections[0].blocks.clear();
    for (int i = 0; i < more; ++i) add(paragraph(left_style, "строка"));
    add(all);
    lay_out();
    EXPECT_EQ(page_of("Раздел"), page_of_part(0)) << more;
  }
}

TEST_F(Tables, TakeTheirLastRowAlongWithTheFirstNote) {
  const auto note = add_style("note", [](blocks::ParagraphStyle& s) { s.keep_with_previous = true; });
  std::size_t turned = 0;
  for (int lines_before = 0; lines_before < 30; ++lines_before) {
    document.sections[0].blocks.clear();
    for (int i = 0; i < lines_before; ++i) add(paragraph(left_style, "строка"));
    blocks::Table table = plan(12);
    table.rows.push_back(row_of({"13.", "последняя", "май"}));
    add(table);
    add(paragraph(note, "* примечание"));
    add(paragraph(note, "** другое"));
    lay_out();
    EXPECT_EQ(page_of("последняя"), page_of("* примечание")) << lines_before;
    turned += page_of("последняя");
  }
  EXPECT_GT(turned, 0U);
  EXPECT_LT(turned, 30U);
}

TEST_F(Tables, DoNotLeaveTheLastRowAloneUnderAHigherHead) {
  for (int rows = 10; rows < 60; ++rows) {
    document.sections[0].blocks.clear();
    blocks::Table table = plan(rows, 3);
    table.head[0].least_height = mm(30);
    add(table);
    lay_out();
    const std::size_t last = page_of(number(rows));
    if (last == 0) continue;
    EXPECT_EQ(page_of(number(rows - 1)), last) << rows;
  }
}

TEST_F(Tables, LowerTheirRowsByAFewPointsBeforeOneMoreOpensAPage) {
  document.styles.tables[0].padding_y = mm(1);
  const auto baseline = [this](const std::string& text) {
    const auto seen = lines();
    return std::ranges::find(seen, text, &SeenLine::text)->baseline;
  };
  const auto pitch = [&] { return baseline("2.") - baseline("1."); };
  std::size_t lowered = 0, turned = 0;
  for (int points = 0; points < 20; ++points) {  // as high as a row: the room left over differs
    const auto above = [&](int rows) {
      document.sections[0].blocks.clear();
      add(blocks::ReservedBox{.name = "above", .width = mm(10), .height = Length::pt(points + 1)});
      add(plan(rows, 3));
      lay_out();
    };
    above(100);
    const Length usual = pitch();
    int fit = 1;
    while (page_of(number(fit + 1)) == 0) ++fit;
    above(fit + 1);
    expect_nothing_outside_the_area();
    if (pages.pages.size() > 1) {
      ++turned;
      continue;
    }
    ++lowered;
    EXPECT_LT(pitch(), usual);
    EXPECT_LT((usual - pitch()) * (fit + 1), Length::pt(13)) << "by twelve points in all";
  }
  EXPECT_GT(lowered, 5U);
  EXPECT_GT(turned, 5U);
}

TEST_F(Tables, LowerTheirRowsOnlyIfTheNotesThenStandThereToo) {
  document.styles.tables[0].padding_y = mm(1);
  const auto note = add_style("note", [](blocks::ParagraphStyle& s) { s.keep_with_previous = true; });
  const auto pitch_below = [&](Length room) {
    document.sections[0].blocks.clear();
    add(blocks::ReservedBox{.name = "above", .width = mm(10), .height = room});
    add(plan(20, 3));
    for (const char* words : {"* первое", "** второе", "третье"}) add(paragraph(note, words));
    lay_out();
    const auto seen = lines();
    const auto baseline = [&](int row) { return std::ranges::find(seen, number(row), &SeenLine::text)->baseline; };
    return baseline(2) - baseline(1);
  };
  const Length usual = pitch_below(mm(1));
  std::size_t lowered = 0, turned = 0;
  for (Length room = mm(60); room < mm(120); room += Length::pt(2)) {
    const bool low = pitch_below(room) < usual;
    lowered += low;
    turned += page_of("третье");
    if (low) {
      EXPECT_EQ(page_of("третье"), 0U) << room.mm();
    }
  }
  EXPECT_GT(lowered, 0U);
  EXPECT_GT(turned, 0U);
}

TEST_F(Tables, WidenProseWhenThereIsRoomNotShortHeadings) {
  blocks::Table table;
  table.columns.resize(3);
  table.rows.push_back(row_of({"№ п/п", "Расходы на хранение", "120,0"}));
  add(table);
  const auto fixed = settle::settle(blocks::Document(document), shaper, hyphenator);
  const auto& columns = std::get<blocks::Table>(fixed.sections[0].blocks[0]).columns;
  EXPECT_LT(*columns[0].width, mm(20));
  EXPECT_GT(*columns[1].width, mm(100));
}

class SignatureTables : public Tables {
 protected:
  void add_text_and_signatures(int text_lines, int rows) {
    document.styles.tables[0].border = {};
    document.styles.tables[0].keep_with_text = true;
    for (int i = 0; i < text_lines; ++i) add(paragraph(left_style, "строка " + number(i)));
    blocks::Table table;
    table.columns = columns_of({100, 70});
    for (int i = 0; i < rows; ++i) table.rows.push_back(row_of({"Министр " + number(i), "И.О. Фамилия"}));
    add(table);
  }
};

TEST_F(SignatureTables, StandWholeWithTheLastTwoLinesOfTheTextBefore) {
  add_text_and_signatures(43, 6);
  lay_out();
  EXPECT_THAT(texts(1).front(), "строка 41.");
  EXPECT_EQ(page_of("Министр 0."), 1U);
  EXPECT_EQ(page_of("Министр 5."), 1U);
}

TEST_F(SignatureTables, StayOnThePageOfTheirTextIfTheyFit) {
  add_text_and_signatures(30, 6);
  lay_out();
  EXPECT_EQ(pages.pages.size(), 1U);
}

TEST_F(SignatureTables, HigherThanAPageAreSplitLikeOthers) {
  add_text_and_signatures(2, 80);
  lay_out();
  EXPECT_EQ(pages.pages.size(), 2U);
  EXPECT_EQ(page_of("Министр 0."), 0U);
  expect_nothing_outside_the_area();
}

}  // namespace
}  // namespace layout
