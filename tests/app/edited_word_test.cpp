// Word files that people edited, read back into the YAML they were printed from.
#include "app/edited_word.h"

#include "app/word_state.h"
#include "base/files.h"
#include "match/printed.h"
#include "model/kinds.h"
#include "opened.h"
#include "samples.h"
#include "write/docx/write_docx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using xml::WordParagraph;
using xml::WordRow;
using xml::WordTable;

constexpr const char* order = R"(kind: order
act: приказ
status: final
issuer: МО
date: 15.05.2025
number: 12
title: "О проведении семинара"  # заголовок
preamble: В целях обмена опытом
points:
  # первый пункт
  - text: Провести семинар в мае 2025 года.
  - text: 'Руководителям школ:'
    points:
      - text: назначить ответственных;
      - text: представить списки до 1 мая 2025 года.
  - approve: plan
  - control: Контроль за исполнением приказа оставить за собой.
signature: {post: Министр, name: И.О. Фамилия}
appendices: [plan]
)";

constexpr const char* plan = R"(kind: plan
title: подготовки семинара
period: 2025 год
columns: [{number: №}, {measure: Мероприятие}, {deadline: Срок}, {responsible: Ответственный}, {note: Примечание}]
rows:
  - measure: |
      Составить программу семинара
      и разослать её школам
    deadline: до 1 апреля 2025 года  # срок министра
    responsible: МО
  - {measure: Пригласить участников, deadline: апрель 2025 года, responsible: МО}
  - measure: Провести семинар и подвести его итоги
    deadline: май 2025 года
    responsible: МО
)";

constexpr const char* bodies =
    "kind: bodies\nbodies:\n  МО: {name: Министерство образцов, genitive: министерства образцов}\n";

std::string words_of(const WordRow& row) {
  std::string out;
  for (const xml::WordCell& cell : row.cells)
    for (const xml::WordBlock& block : cell.blocks)
      if (const auto* paragraph = std::get_if<WordParagraph>(&block.content))
        out += match::compared_words(paragraph->words()) + "|";
  return out;
}

void retype(WordParagraph& paragraph, const std::string& words) { paragraph.runs = {{words}}; }
void retype(xml::WordCell& cell, const std::string& words) {
  cell.blocks.resize(1);
  retype(std::get<WordParagraph>(cell.blocks.front().content), words);
}

std::string told(const app::EditedWord& edited) { return app::edited_as_text(edited, base::Language::ru, 0); }

class Edited : public testing::Test {
 protected:
  Edited() : folder_(fs::temp_directory_path() / ("prikaz-word-" + std::to_string(::getpid())) / "p") {
    fs::create_directories(folder_);
    put("order.yaml", order);
    put("plan.yaml", plan);
    put("bodies.yaml", bodies);
    word = printed();
  }
  ~Edited() override { fs::remove_all(folder_.parent_path()); }

  void put(const std::string& name, const std::string& bytes) const {
    base::write_file(folder_ / name, bytes, base::Flush::no);
  }

  // What the order's file says to who reads it back.
  [[nodiscard]] xml::WordDocument printed(const char* document = "order") const {
    samples::Opened opened(folder_);
    EXPECT_TRUE(opened.opened().printable);
    blocks::Document flow = opened.flow({document});
    app::leave_state(flow, opened.opened(), {document});
    return std::get<xml::WordDocument>(xml::read_word(docx::write_docx(flow, {})));
  }

  app::EditedWord read() const {
    samples::Opened opened(folder_);
    return app::read_edited(opened.worker, folder_, opened.opened(), word);
  }

  // The file of this name once the edits are in it.
  static std::string file(const app::EditedWord& edited, const std::string& name) {
    const auto found = std::ranges::find(edited.files, name, &app::NamedBytes::name);
    return found == edited.files.end() ? std::string{} : found->bytes;
  }

  std::size_t block_of(const std::string& words) const {
    for (std::size_t i = 0; i < word.blocks.size(); ++i) {
      const auto* paragraph = std::get_if<WordParagraph>(&word.blocks[i].content);
      if (paragraph != nullptr && match::compared_words(paragraph->words()).find(words) != std::string::npos) return i;
    }
    ADD_FAILURE() << words;
    return 0;
  }
  WordParagraph& paragraph(const std::string& words) {
    return std::get<WordParagraph>(word.blocks[block_of(words)].content);
  }
  // `label` as Word would count it; empty: an unnumbered paragraph.
  void insert_behind(const std::string& words, const std::string& added, const std::string& label) {
    const std::size_t at = block_of(words);
    xml::WordBlock made = word.blocks[at];
    auto& paragraph = std::get<WordParagraph>(made.content);
    retype(paragraph, added);
    paragraph.bookmarks.clear();
    paragraph.label = label;
    if (label.empty()) paragraph.level.reset();
    word.blocks.insert(word.blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(made));
  }

  WordTable& table() {
    for (xml::WordBlock& block : word.blocks)
      if (auto* found = std::get_if<WordTable>(&block.content); found != nullptr && found->rows.size() > 2)
        return *found;
    ADD_FAILURE();
    static WordTable none;
    return none;
  }
  std::size_t row_of(const std::string& words) {
    const auto found = std::ranges::find_if(
        table().rows, [&](const WordRow& r) { return words_of(r).find(words) != std::string::npos; });
    return static_cast<std::size_t>(found - table().rows.begin());
  }

  xml::WordDocument word;
  fs::path folder_;
};

TEST_F(Edited, AsksForNothingWhenNobodyEdited) {
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_FALSE(edited.changed_meanwhile);
}

TEST_F(Edited, ChangesOnlyTheWordsThatWereTypedOver) {
  retype(paragraph("О проведении семинара"), "О проведении двух семинаров");
  retype(table().rows[row_of("Составить")].cells[1], "Составить план семинара и разослать её школам");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "order.yaml"), HasSubstr("title: \"О проведении двух семинаров\"  # заголовок\n"));
  EXPECT_THAT(file(edited, "plan.yaml"), HasSubstr("Составить план семинара\n      и разослать её школам\n"));
}

TEST_F(Edited, KeepsTheCommentBehindADeadline) {
  retype(table().rows[row_of("Составить")].cells[2], "до 10 апреля 2025 года");
  EXPECT_THAT(file(read(), "plan.yaml"), HasSubstr("deadline: до 10 апреля 2025 года  # срок министра\n"));
}

TEST_F(Edited, PutsANewPointIntoTheListOfItsNeighbour) {
  insert_behind("Провести семинар в мае", "Разместить программу на сайте.", "2.");
  insert_behind("назначить ответственных", "проверить залы;", "3.2.");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "order.yaml"),
              HasSubstr("  - text: Провести семинар в мае 2025 года.\n  - text: Разместить программу на сайте.\n"));
  EXPECT_THAT(file(edited, "order.yaml"),
              HasSubstr("      - text: назначить ответственных;\n      - text: проверить залы;\n"));
}

TEST_F(Edited, MakesAPointHoldItsFirstSubpoints) {
  insert_behind("Провести семинар в мае", "в очном виде;", "1.1.");
  paragraph("в очном виде").level = 1;
  insert_behind("в очном виде", "в заочном виде.", "1.2.");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "order.yaml"), HasSubstr("- text: Провести семинар в мае 2025 года.\n"));
  EXPECT_THAT(file(edited, "order.yaml"), HasSubstr("- text: в очном виде;\n"));
}

TEST_F(Edited, TakesAPointOutWithItsSubpoints) {
  const std::size_t at = block_of("Руководителям школ");
  word.blocks.erase(word.blocks.begin() + static_cast<std::ptrdiff_t>(at),
                    word.blocks.begin() + static_cast<std::ptrdiff_t>(at) + 3);
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_EQ(file(edited, "order.yaml").find("Руководителям"), std::string::npos);
  EXPECT_EQ(file(edited, "order.yaml").find("points:\n      -"), std::string::npos);
}

TEST_F(Edited, TellsOfAPointWhoseSubpointsStayed) {
  word.blocks.erase(word.blocks.begin() + static_cast<std::ptrdiff_t>(block_of("Руководителям школ")));
  const app::EditedWord edited = read();
  ASSERT_THAT(edited.unapplied, SizeIs(1));
  EXPECT_EQ(edited.unapplied.front().before, "Руководителям школ:");
}

TEST_F(Edited, MovesARowWithWhatElseChangedInIt) {
  auto& rows = table().rows;
  const std::size_t from = row_of("Пригласить"), to = row_of("Составить");
  retype(rows[from].cells[2], "март 2025 года");
  std::swap(rows[from], rows[to]);
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  const std::string made = file(edited, "plan.yaml");
  EXPECT_LT(made.find("Пригласить"), made.find("Составить"));
  EXPECT_THAT(made, HasSubstr("март 2025 года"));
}

TEST_F(Edited, AddsRowsFillsAndEmptiesCells) {
  auto& rows = table().rows;
  const std::size_t at = row_of("Пригласить");
  WordRow made = rows[at];
  for (xml::WordCell& cell : made.cells) std::get<WordParagraph>(cell.blocks.front().content).bookmarks.clear();
  retype(made.cells[0], "");
  retype(made.cells[1], "Напечатать материалы");
  retype(rows[at].cells[4], "по списку");
  retype(rows[row_of("подвести его итоги")].cells[3], "");
  rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, made);
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  const std::string yaml = file(edited, "plan.yaml");
  EXPECT_THAT(yaml, HasSubstr("note: по списку"));
  EXPECT_THAT(yaml, HasSubstr("Напечатать материалы"));
  EXPECT_EQ(yaml.find("responsible: МО\n", yaml.find("подвести")), std::string::npos);
}

TEST_F(Edited, TellsWhatTheProgramPrintsItself) {
  retype(paragraph("к приказу"), "к постановлению министерства образцов от 15.05.2025 № 12");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  ASSERT_THAT(edited.unapplied, SizeIs(1));
  EXPECT_THAT(edited.unapplied.front().after, HasSubstr("к постановлению"));
}

TEST_F(Edited, TellsOfANumberTypedOver) {
  paragraph("Провести семинар в мае").label = "7.";
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  ASSERT_THAT(edited.unapplied, SizeIs(1));
  EXPECT_EQ(edited.unapplied.front().after, "7.");
}

TEST_F(Edited, LeavesWhatTheYamlChangedMeanwhile) {
  std::string later = plan;
  later.replace(later.find("апрель 2025 года"), std::string("апрель 2025 года").size(), "20 апреля 2025 года");
  later.insert(later.find("  - measure: Провести"),
               "  - {measure: Заказать зал, deadline: март 2025 года, responsible: МО}\n");
  put("plan.yaml", later);
  retype(table().rows[row_of("Составить")].cells[2], "до 5 апреля 2025 года");
  const app::EditedWord edited = read();
  EXPECT_TRUE(edited.changed_meanwhile);
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  const std::string made = file(edited, "plan.yaml");
  EXPECT_THAT(made, HasSubstr("20 апреля 2025 года"));
  EXPECT_THAT(made, HasSubstr("Заказать зал"));
  EXPECT_THAT(made, HasSubstr("до 5 апреля 2025 года"));
}

TEST_F(Edited, LeavesARowWhereTheYamlMovedIt) {
  std::string later = plan;
  const std::string row = "  - {measure: Пригласить участников, deadline: апрель 2025 года, responsible: МО}\n";
  later.erase(later.find(row), row.size());
  put("plan.yaml", later + row);
  retype(paragraph("О проведении семинара"), "О проведении двух семинаров");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_EQ(file(edited, "plan.yaml"), "");
  EXPECT_THAT(file(edited, "order.yaml"), HasSubstr("двух семинаров"));
}

TEST_F(Edited, TakesTwoHandsInOneRow) {
  std::string later = plan;
  later.replace(later.find("Пригласить участников"), std::string("Пригласить участников").size(), "Позвать участников");
  put("plan.yaml", later);
  retype(table().rows[row_of("Пригласить")].cells[2], "март 2025 года");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), AllOf(HasSubstr("Позвать участников"), HasSubstr("март 2025 года")));
}

TEST_F(Edited, TakesAListOutWithItsLastItem) {
  for (const char* words : {"назначить ответственных", "представить списки"})
    word.blocks.erase(word.blocks.begin() + static_cast<std::ptrdiff_t>(block_of(words)));
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "order.yaml"), Not(HasSubstr("    points:")));
}

TEST_F(Edited, PutsAPointBeforeTheFirst) {
  insert_behind("Провести семинар в мае", "Создать рабочую группу.", "2.");
  std::swap(word.blocks[block_of("Провести семинар в мае")], word.blocks[block_of("Создать рабочую группу")]);
  paragraph("Создать рабочую группу").label = "1.";
  paragraph("Провести семинар в мае").label = "2.";
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_LT(file(edited, "order.yaml").find("Создать"), file(edited, "order.yaml").find("Провести семинар в мае"));
}

TEST_F(Edited, PutsARowBesideOneThatTheYamlPutInMeanwhile) {
  std::string later = plan;
  later += "  - {measure: Новая последняя, deadline: июнь 2025 года, responsible: МО}\n";
  put("plan.yaml", later);
  auto& rows = table().rows;
  const std::size_t at = row_of("Составить");
  WordRow made = rows[at];
  retype(made.cells[0], "");
  retype(made.cells[1], "Новая первая");
  retype(made.cells[2], "июнь 2025 года");
  rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), made);
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), AllOf(HasSubstr("Новая первая"), HasSubstr("Новая последняя")));
}

TEST_F(Edited, TakesAnEditBesideARowOfTheYaml) {
  std::string later = plan;
  later.insert(later.find("  - {measure: Пригласить"),
               "  - {measure: Заказать зал, deadline: март 2025 года, responsible: МО}\n");
  put("plan.yaml", later);
  retype(table().rows[row_of("Пригласить")].cells[2], "до 5 апреля 2025 года");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), AllOf(HasSubstr("Заказать зал"), HasSubstr("до 5 апреля 2025 года")));
}

TEST_F(Edited, LeavesASectionThatTheYamlPutInMeanwhile) {
  std::string sections = plan;
  sections.replace(sections.find("rows:\n"), 6, "sections:\n- title: Раздел один\n  rows:\n");
  const std::size_t last = sections.rfind("  - measure");
  const std::string with = "- title: Раздел два\n  rows:\n";
  put("plan.yaml", sections.substr(0, last) + with + sections.substr(last));
  word = printed();
  put("plan.yaml", sections.substr(0, last) +
                       "- title: Раздел новый\n  rows:\n"
                       "  - {measure: Заказать зал, deadline: март 2025 года, responsible: МО}\n" +
                       with + sections.substr(last));
  retype(table().rows[row_of("Составить")].cells[2], "до 5 апреля 2025 года");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), AllOf(HasSubstr("Раздел новый"), HasSubstr("до 5 апреля 2025 года")));
}

TEST_F(Edited, TellsOfAClashAndAppliesNeither) {
  std::string later = plan;
  later.replace(later.find("апрель 2025 года"), std::string("апрель 2025 года").size(), "20 апреля 2025 года");
  put("plan.yaml", later);
  retype(table().rows[row_of("Пригласить")].cells[2], "1 апреля 2025 года");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  ASSERT_THAT(edited.unapplied, SizeIs(1));
  EXPECT_THAT(edited.unapplied.front().why.ru, HasSubstr("и в YAML"));
}

TEST_F(Edited, LeavesARowWhoseReplacementCannotBePutIn) {
  auto& rows = table().rows;
  WordRow& row = rows[row_of("Пригласить")];
  row.cells.resize(1);
  row.cells.front().columns = 5;
  retype(row.cells.front(), "Всем: пригласить участников семинара");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  ASSERT_THAT(edited.unapplied, SizeIs(2)) << told(edited);
  EXPECT_THAT(told(edited), AllOf(HasSubstr("Всем: пригласить"), HasSubstr("исключено «2. Пригласить участников")));
}

TEST_F(Edited, LeavesWordsThatWentWhereTheyCannotBePutIn) {
  retype(paragraph("к приказу"), "к приказу. Провести семинар и подвести его итоги");
  table().rows.erase(table().rows.begin() + static_cast<std::ptrdiff_t>(row_of("подвести его итоги")));
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  EXPECT_THAT(edited.unapplied, SizeIs(2)) << told(edited);
}

TEST_F(Edited, TellsOfAColumnThatWasDeletedOnce) {
  for (WordRow& row : table().rows) row.cells.pop_back();
  table().columns = 4;
  retype(table().rows[row_of("Составить")].cells[2], "до 3 апреля 2025 года");
  const app::EditedWord edited = read();
  EXPECT_THAT(file(edited, "plan.yaml"), AllOf(HasSubstr("до 3 апреля 2025 года"), HasSubstr("{note: Примечание}")));
  ASSERT_THAT(edited.unapplied, SizeIs(1)) << told(edited);
  EXPECT_EQ(edited.unapplied.front().place, "графа «Примечание»");
}

TEST_F(Edited, KeepsTheCellsOfSwappedColumnsUnderTheirKeys) {
  for (WordRow& row : table().rows) {
    std::swap(row.cells[2], row.cells[3]);
    std::swap(row.cells[2].column, row.cells[3].column);
  }
  WordRow made = table().rows[row_of("Пригласить")];
  retype(made.cells[0], "");
  retype(made.cells[1], "Напечатать материалы");
  retype(made.cells[3], "март 2025 года");
  auto& rows = table().rows;
  rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row_of("Пригласить")) + 1, made);
  const app::EditedWord edited = read();
  EXPECT_THAT(file(edited, "plan.yaml"), HasSubstr("Напечатать материалы"));
  EXPECT_THAT(file(edited, "plan.yaml"), HasSubstr("deadline: март 2025 года"));
  ASSERT_THAT(edited.unapplied, SizeIs(1)) << told(edited);
  EXPECT_THAT(told(edited), HasSubstr("»: переставлено – графы заданы в YAML"));
}

TEST_F(Edited, MovesARowAsItIsWritten) {
  std::string noted = plan;
  noted.replace(noted.find("    responsible: МО\n"), std::string("    responsible: МО\n").size(),
                "    responsible: МО\n    # ждём ответа\n");
  noted.replace(noted.find("  - {measure: Приг"), 4, "  # зовём всех\n  - ");
  put("plan.yaml", noted);
  word = printed();
  auto& rows = table().rows;
  std::swap(rows[row_of("Пригласить")], rows[row_of("Составить")]);
  const std::string made = file(read(), "plan.yaml");
  EXPECT_THAT(made, HasSubstr("rows:\n  # зовём всех\n  - {measure: Пригласить участников, deadline: апрель 2025 года, "
                              "responsible: МО}\n  - measure: |\n      Составить программу семинара\n"));
  EXPECT_THAT(made, HasSubstr("# срок министра\n    responsible: МО\n    # ждём ответа\n"));
}

TEST_F(Edited, TakesTheMarksOfAFootnoteOut) {
  std::string noted = plan;
  noted.replace(noted.find("Пригласить участников"), std::string("Пригласить участников").size(),
                "Пригласить участников<note list>");
  put("plan.yaml", noted + "footnotes:\n  list: По списку.\n");
  word = printed();
  word.blocks.erase(word.blocks.begin() + static_cast<std::ptrdiff_t>(block_of("По списку")));
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), AllOf(HasSubstr("{measure: Пригласить участников, "),
                                               Not(HasSubstr("note list")), Not(HasSubstr("footnotes"))));
}

TEST_F(Edited, ReadsNumbersTypedByHandAsNumbers) {
  int number = 0;
  for (const char* words : {"Провести семинар в мае", "Руководителям школ"}) {
    WordParagraph& point = paragraph(words);
    retype(point, std::to_string(++number) + ". " + point.words());
    point.label.clear();
    point.level.reset();
    point.counted = false;
  }
  EXPECT_THAT(read().files, IsEmpty());
  insert_behind("представить списки", "3.  Разместить программу на сайте.", "");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "order.yaml"), HasSubstr("  - text: Разместить программу на сайте.\n  - approve: plan\n"));
}

TEST_F(Edited, MakesAPointASubpointAndTheReverse) {
  WordParagraph& point = paragraph("представить списки");
  point.level = 0;
  point.label = "3.";
  EXPECT_THAT(file(read(), "order.yaml"),
              HasSubstr("      - text: назначить ответственных;\n  - text: представить списки"));
  word = printed();
  paragraph("Руководителям школ").level = 1;
  paragraph("Руководителям школ").label = "1.1.";
  const app::EditedWord edited = read();  // its subpoints would be its neighbours
  EXPECT_THAT(edited.files, IsEmpty());
  ASSERT_THAT(edited.unapplied, SizeIs(1)) << told(edited);
  EXPECT_THAT(edited.unapplied.front().why.ru, HasSubstr("уровень пункта"));
}

TEST_F(Edited, MovesAPointUnderOneThatHadNone) {
  const std::string last = "  - text: Разместить программу на сайте.  # когда готова\n";
  std::string longer = order;
  longer.insert(longer.find("  - approve"), last);
  put("order.yaml", longer);
  word = printed();
  WordParagraph& point = paragraph("Разместить программу");
  point.level = 1;
  point.label = "2.3.";
  EXPECT_THAT(file(read(), "order.yaml"), HasSubstr("до 1 мая 2025 года.\n    " + last + "  - approve"));
}

TEST_F(Edited, TakesOnlyThePartThatIsNamed) {
  put("bodies.yaml", std::string(bodies) + "  ЦО: Центр образцов\n");
  std::string shared = plan;
  shared.replace(shared.rfind("responsible: МО"), std::string("responsible: МО").size(), "responsible: ЦО");
  put("plan.yaml", shared);
  word = printed();
  auto& rows = table().rows;
  retype(rows[row_of("подвести его итоги")].cells[2], "июнь 2025 года");
  retype(rows[row_of("Составить")].cells[2], "до 5 апреля 2025 года");
  rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(row_of("Пригласить")));
  samples::Opened opened(folder_);
  const auto part = [&](const char* name) {
    return app::read_edited(opened.worker, folder_, opened.opened(), word, app::Meanwhile::merged, name);
  };
  const app::EditedWord edited = part("ЦО");
  EXPECT_THAT(file(edited, "plan.yaml"),
              AllOf(HasSubstr("июнь 2025 года"), HasSubstr("Пригласить"), HasSubstr("до 1 апреля 2025 года")));
  ASSERT_THAT(edited.unapplied, SizeIs(1)) << told(edited);
  EXPECT_THAT(edited.unapplied.front().why.ru, HasSubstr("за пределами"));
  EXPECT_THAT(part("2").files, IsEmpty());
}

TEST_F(Edited, TakesTheDateAndNumberThatWereWrittenIntoADraft) {
  std::string draft = order;
  draft.replace(draft.find("status: final"), std::string("status: final").size(), "status: draft");
  draft.erase(draft.find("date: 15"), std::string("date: 15.05.2025\nnumber: 12\n").size());
  put("order.yaml", draft);
  word = printed();
  WordParagraph& line = paragraph("20___ г. №");
  retype(line, "16.05.2025 № 13-П");
  EXPECT_THAT(file(read(), "order.yaml"), HasSubstr("issuer: МО\ndate: 16.05.2025\nnumber: 13-П\ntitle: "));
  retype(line, "до конца мая № 13-П");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  EXPECT_THAT(edited.unapplied, SizeIs(1)) << told(edited);
}

constexpr const char* approval = R"(kind: approval
of: order
columns: [number, person, received, remarks]
visas:
  - {post: Начальник отдела, name: Б.Б. Второй, received: 05.05.2025}
  - post: Юрист
    name: В.В. Третий
    received: 06.05.2025
    remarks:
      - {text: Не указан срок., answer: Указан.}
)";

// A row of words behind another.
void put_row_behind(WordTable& table, std::size_t at, std::size_t like, const std::vector<std::string>& words) {
  WordRow made = table.rows[like];
  for (std::size_t i = 0; i < made.cells.size(); ++i) {
    retype(made.cells[i], words[i]);
    std::get<WordParagraph>(made.cells[i].blocks.front().content).bookmarks.clear();
  }
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, made);
}

TEST_F(Edited, TakesAVisaAndARemarkThatWereWrittenIn) {
  put("approval.yaml", approval);
  word = printed("approval");
  const std::size_t last = row_of("В.В. Третий");
  put_row_behind(table(), last, last, {"", "Бухгалтер Г.Г. Четвёртый", "07.05.2025", ""});
  retype(table().rows[row_of("Б.Б. Второй")].cells[3], "Нет подписи.");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  const std::string made = file(edited, "approval.yaml");
  EXPECT_THAT(made, HasSubstr("  - post: Бухгалтер\n    name: Г.Г. Четвёртый\n    received: 07.05.2025\n"));
  EXPECT_THAT(made, HasSubstr("remarks: [{text: Нет подписи.}]"));
}

constexpr const char* in_sections = R"(kind: plan
title: подготовки семинара
columns: [{number: №}, {measure: Мероприятие}, {deadline: Срок}, {group: Деньги, money: [2025, 2026]}]
numbering: {sections: I., rows: 1.}
sections:
  - title: Подготовка
    rows:
      - {measure: Составить программу, deadline: май 2025 года, money: {2025: 1200.5, 2026: 10}}
  - title: Проведение
    rows:
      - {measure: Провести семинар, deadline: июнь 2025 года, money: {2025: 20, 2026: 30}}
)";

TEST_F(Edited, MakesANewSectionWithItsRows) {
  put("plan.yaml", in_sections);
  word = printed();
  const std::size_t title = row_of("Подготовка"), row = row_of("Составить");
  put_row_behind(table(), row, title, {"II. Согласование"});
  put_row_behind(table(), row + 1, row, {"", "Согласовать программу", "май 2025 года", "7", ""});
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"),
              HasSubstr("  - title: Согласование\n    rows:\n      - measure: Согласовать программу\n"));
}

TEST_F(Edited, ListsTheRowsOfASectionThatItCannotMake) {
  put("plan.yaml", in_sections);
  word = printed();
  const std::size_t title = row_of("Подготовка"), row = row_of("Составить");
  put_row_behind(table(), title, title, {"II. Согласование"});  // rows of another section would come under it
  put_row_behind(table(), title + 1, row + 1, {"", "Согласовать программу", "май 2025 года", "7", ""});
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.files, IsEmpty());
  EXPECT_THAT(edited.unapplied, SizeIs(2)) << told(edited);
}

TEST_F(Edited, WritesMoneyThatWasTypedOverAsANumber) {
  put("plan.yaml", in_sections);
  word = printed();
  retype(table().rows[row_of("Составить")].cells[4], "1 234,50");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), HasSubstr("money: {2025: 1200.5, 2026: 1234.50}"));
}

TEST_F(Edited, TakesABodyAtItsFirstUseByItsShortName) {
  std::string listed = plan;
  listed.replace(listed.find("responsible: МО"), std::string("responsible: МО").size(), "responsible: МО, ЦО");
  put("plan.yaml", listed);
  put("bodies.yaml", std::string(bodies) + "  ЦО: Центр образцов\n");
  word = printed();
  retype(table().rows[row_of("Составить")].cells[3], "ЦО");
  const app::EditedWord edited = read();
  EXPECT_THAT(edited.unapplied, IsEmpty()) << told(edited);
  EXPECT_THAT(file(edited, "plan.yaml"), HasSubstr("responsible: ЦО\n"));
}

// ---- all samples

class EditedSample : public testing::TestWithParam<std::string> {};

void strip(xml::WordDocument& word) {
  const std::function<void(std::vector<xml::WordBlock>&)> strip_all = [&](std::vector<xml::WordBlock>& blocks) {
    for (xml::WordBlock& block : blocks) {
      if (auto* paragraph = std::get_if<WordParagraph>(&block.content)) paragraph->bookmarks.clear();
      if (auto* table = std::get_if<WordTable>(&block.content))
        for (WordRow& row : table->rows)
          for (xml::WordCell& cell : row.cells) strip_all(cell.blocks);
    }
  };
  strip_all(word.blocks);
  word.customs.clear();
}

TEST_P(EditedSample, IsNoChangeWhenNobodyEditedIt) {
  const fs::path folder = samples::folder(GetParam());
  samples::Opened opened(folder);
  for (const model::Document& document : opened.package().documents) {
    if (!model::kind_of(document).printed()) continue;
    blocks::Document flow = opened.flow(document.id);
    app::leave_state(flow, opened.opened(), document.id);
    auto word = std::get<xml::WordDocument>(xml::read_word(docx::write_docx(flow, {})));
    for (const bool anchored : {true, false}) {
      if (!anchored) strip(word);
      const app::EditedWord edited = app::read_edited(opened.worker, folder, opened.opened(), word);
      EXPECT_EQ(edited.document, document.id.value);
      EXPECT_THAT(edited.files, IsEmpty()) << document.id.value;
      EXPECT_THAT(edited.unapplied, IsEmpty()) << document.id.value;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(, EditedSample, testing::ValuesIn(samples::names()),
                         [](const auto& sample) { return samples::test_name(sample.param); });

}  // namespace
