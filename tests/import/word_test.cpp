// What becomes of a Word document's own things: numbers it counts, lists, changes and remarks that are open.

#include "import/pasted.h"

#include "xml/word.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

xml::WordBlock words(const std::string& text, const std::string& label = {}, bool counted = true) {
  xml::WordParagraph out;
  out.label = label;
  out.counted = counted && !label.empty();
  if (!text.empty()) out.runs.push_back({text});
  return {out};
}

xml::WordRow row(std::vector<std::vector<xml::WordBlock>> cells) {
  xml::WordRow out;
  for (std::uint32_t i = 0; i < cells.size(); ++i) out.cells.push_back({i, 1, 1, std::move(cells[i])});
  return out;
}

xml::WordDocument document() {
  xml::WordTable table{4, {}};
  table.rows.push_back(row({{words("№")}, {words("Мероприятие")}, {words("Срок")}, {words("Исполнители")}}));
  table.rows.push_back(row({{words("", "1.")},
                            {words("Первое:"), words("раз;", "–", false)},
                            {words("май 2025\u00a0года")},
                            {words("МО")}}));
  table.rows.push_back(
      row({{words("", "2.")}, {words("Второе\u2011новое")}, {words("июнь 2025 года")}, {words("МО")}}));
  return {{words("План работы"), {table}}};
}

import_::Imported imported(const xml::WordDocument& from) {
  return pasted::imported(import_::source_of_word("план", from));
}

TEST(ImportedWord, NumbersThatWordCountsAreNumbers) {
  const auto made = imported(document());
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("measure: |\n      Первое:\n\n      - раз;\n    deadline: май 2025 года\n"),
                               HasSubstr("measure: Второе-новое\n"), Not(HasSubstr("numbering"))));
  EXPECT_EQ(made.doubts, 0U);
}

TEST(ImportedWord, TellsOpenChangesAndRemarks) {
  xml::WordDocument open = document();
  open.comments = {{"Отдел", "", "уточнить", "июнь", false}, {"Отдел", "", "снято", "", true}};
  open.revisions = {{xml::WordChange::removed, "Юрист", "", "лишнее"}};
  open.hidden = {"тайное"};
  const auto made = imported(open);
  EXPECT_THAT(made.open, testing::ElementsAre("исправление не принято: удалено «лишнее» (Юрист)",
                                              "примечание не снято: Отдел: «уточнить» к словам «июнь»"));
  EXPECT_THAT(made.yaml,
              AllOf(HasSubstr("# SRC-001: "), HasSubstr("#   исправление не принято: удалено «лишнее» (Юрист)"),
                    HasSubstr("#   – скрытый текст: тайное")));
}

TEST(ImportedWord, FootnotesGoWithTheirMarks) {
  xml::WordDocument noted = document();
  auto& table = std::get<xml::WordTable>(noted.blocks[1].content);
  auto& paragraph = std::get<xml::WordParagraph>(table.rows[2].cells[1].blocks[0].content);
  paragraph.runs.push_back({"1", false, false, false, false, true, 0U});
  xml::WordParagraph note;
  note.runs = {{"1", false, false, false, false, true, 0U}, {" По данным школ."}};
  noted.footnotes = {{note}};
  EXPECT_THAT(imported(noted).yaml,
              AllOf(HasSubstr("Второе-новое<note n1>"), HasSubstr("footnotes:\n  n1: По данным школ.\n")));
}

}  // namespace
