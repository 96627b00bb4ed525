#include "blocks/dump.h"

#include <gmock/gmock.h>

namespace {

blocks::Document sample() {
  blocks::Document document;
  document.title = "О плане";
  blocks::ParagraphStyle text;
  text.name = "text";
  document.styles.paragraphs = {text};
  blocks::Section section;
  section.blocks.emplace_back(
      blocks::Paragraph{{}, {blocks::Run{"15.05.2020", {}}, blocks::Tab{}, blocks::Run{"№ 5", {}}}, ""});
  section.blocks.emplace_back(blocks::Paragraph{{}, {blocks::Run{"пункт", {}}}, "–"});
  section.blocks.emplace_back(blocks::Signature{
      {}, {blocks::Run{"Первый", {}}, blocks::Break{}, blocks::Run{"министр", {}}}, {blocks::Run{"И.О. Фамилия", {}}}});
  blocks::Table table;
  table.columns.resize(1);
  blocks::Cell cell;
  cell.paragraphs = {{{}, {blocks::Run{"клетка", {}}}, ""}, {{}, {}, ""}};
  table.rows.push_back({{cell}, false, {}});
  section.blocks.emplace_back(table);
  document.sections.push_back(section);
  return document;
}

TEST(BlocksDump, ShowsALineAParagraph) {
  EXPECT_EQ(blocks::dump(sample()),
            "title: О плане\npage portrait\n  text: 15.05.2020 → № 5\n  text: – пункт\n"
            "  signature text: Первый | министр → И.О. Фамилия\n"
            "  table ?, columns: auto\n    row\n      cell\n        text: клетка\n        text: \n");
}

TEST(BlocksDump, ReturnsTheWordsOfEveryParagraphAsATextLayerHasThem) {
  EXPECT_THAT(blocks::paragraphs_of(sample()),
              testing::ElementsAre("15.05.2020 № 5", "– пункт", "Первый министр", "И.О. Фамилия", "клетка"));
}

}  // namespace
