// Columns as wide as the parts of their words, in characters.
#include "layout/setting.h"

namespace settle {
namespace {

using testing::ElementsAre;

class NarrowColumns : public layout::EvenSetting {
 protected:
  // The padding of one character at either side included; the sheet is forty wide.
  std::vector<int> widths_of(const std::vector<blocks::Column>& columns, const std::vector<std::string>& cells) {
    blocks::Table table;
    table.columns = columns;
    table.rows.push_back(row_of(cells));
    section().blocks.assign(1, table);
    const blocks::Document settled = settle::settle(blocks::Document(document), shaper, hyphenator);
    std::vector<int> widths;
    base::Length sum;
    for (const blocks::Column& column : std::get<blocks::Table>(settled.sections[0].blocks[0]).columns) {
      widths.push_back(static_cast<int>(column.width->pt() / 5 + 0.5));
      sum += *column.width;
    }
    EXPECT_EQ(sum, letters(40));
    return widths;
  }
  static blocks::Column wide(int characters) { return {letters(characters), {}}; }
};

TEST_F(NarrowColumns, HoldTheLongestPartOfTheirWords) {
  EXPECT_THAT(widths_of({wide(5), wide(35)}, {"законодательства", "а"}), ElementsAre(7, 33)) << "«зако-»";
  EXPECT_THAT(widths_of({wide(5), wide(35)}, {"проц.", "а"}), ElementsAre(7, 33)) << "is not divided";
  EXPECT_THAT(widths_of({wide(8), wide(32)}, {"законодательства", "а"}), ElementsAre(8, 32));
}

TEST_F(NarrowColumns, HoldTheirNumbers) {
  EXPECT_THAT(widths_of({wide(6), wide(34)}, {"12 345 678,9", "а"}), ElementsAre(14, 26));
}

TEST_F(NarrowColumns, TakeTheirRoomWhereNoWidthWasAskedFor) {
  EXPECT_THAT(widths_of({wide(5), wide(20), {}}, {"проц.", "а", "б"}), ElementsAre(7, 20, 13));
  EXPECT_THAT(widths_of({wide(5), wide(20), {{}, 1}}, {"проц.", "а", "б"}), ElementsAre(7, 20, 13));
}

TEST_F(NarrowColumns, LeaveTheOthersWhatThoseNeed) {
  EXPECT_THAT(widths_of({wide(5), wide(10), wide(25)}, {"ЩЩЩЩЩЩЩЩЩЩ", "а", "ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ"}),
              ElementsAre(12, 3, 25));
}

TEST_F(NarrowColumns, ShareWhatThereIsWhereNotAllHaveRoom) {
  EXPECT_THAT(widths_of({wide(10), wide(10), wide(20)}, {"ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ", "ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ", "ЩЩЩЩЩЩЩЩ"}),
              ElementsAre(15, 15, 10));
}

TEST_F(NarrowColumns, HoldTheWordsOfACellOverSeveral) {
  blocks::Table table;
  table.columns = {wide(4), wide(4), wide(32)};
  table.head.emplace_back().cells = {cell_of("ЩЩЩЩЩЩЩЩЩЩ", 2), cell_of("а")};
  table.rows.push_back(row_of({"1", "2", "3"}));
  section().blocks.assign(1, table);
  const blocks::Document settled = settle::settle(blocks::Document(document), shaper, hyphenator);
  const auto& columns = std::get<blocks::Table>(settled.sections[0].blocks[0]).columns;
  EXPECT_GE(*columns[0].width + *columns[1].width, letters(12));
}

}  // namespace
}  // namespace settle
