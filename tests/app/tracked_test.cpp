// Tracked changes between two editions of a sample: all of them accepted give the new one, all rejected the old one,
// word for word and number for number.

#include "app/tracked.h"

#include "match/printed.h"
#include "match/revised.h"
#include "model/kinds.h"
#include "opened.h"
#include "samples.h"
#include "write/docx/editions.h"
#include "write/docx/structure.h"
#include "write/docx/write_docx.h"
#include "xml/word.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <sstream>

namespace {

constexpr std::uint32_t rounds = 20;

using structure::plain_words_of;
using structure::Taken;
using structure::words_of_edition;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

// Where two texts part: a line before, and two of each.
std::string difference(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  const auto [left, right] = std::ranges::mismatch(one, other);
  if (left == one.end() && right == other.end()) return {};
  std::string out;
  for (auto at = left; at != one.end() && at < left + 2; ++at) out += "< " + *at + "\n";
  for (auto at = right; at != other.end() && at < right + 2; ++at) out += "> " + *at + "\n";
  return out;
}

// As the program itself reads Word files: as if all was accepted.
std::vector<std::string> read_by_program(const base::Bytes& docx) {
  const auto read = xml::read_word(docx);
  const match::PrintedDocument document = match::printed(std::get<xml::WordDocument>(read));
  std::vector<std::string> out;
  for (const match::PrintedBlock& block : document.blocks) {
    if (const auto* paragraph = std::get_if<match::PrintedParagraph>(&block))
      out.push_back(paragraph->label + " " + paragraph->words);
    if (const auto* table = std::get_if<match::PrintedTable>(&block))
      for (const match::PrintedRow& row : table->rows) out.push_back(row.words());
  }
  for (const match::PrintedParagraph& note : document.notes) out.push_back(note.words);
  return out;
}

base::Bytes built(samples::Opened& side, const model::DocumentId& id) {
  if (side.package().find_document(id) == nullptr) return docx::write_docx({}, {});
  return docx::write_docx(side.flow(id), {});
}

void expect_both_editions(samples::Opened& before, samples::Opened& after) {
  for (const app::TrackedFile& file : app::tracked_files(after.worker, before.opened(), after.opened(), -1)) {
    SCOPED_TRACE(file.document.value);
    const base::Bytes old_one = built(before, file.document), new_one = built(after, file.document);
    EXPECT_THAT(structure::faults_of(file.bytes), testing::IsEmpty());
    const auto taken = [&](Taken which) { return lines_of(words_of_edition(file.bytes, which)); };
    EXPECT_EQ(difference(taken(Taken::accepted), lines_of(plain_words_of(new_one))), "");
    EXPECT_EQ(difference(taken(Taken::rejected), lines_of(plain_words_of(old_one))), "");
    EXPECT_EQ(difference(read_by_program(file.bytes), read_by_program(new_one)), "");
  }
}

// Edits as people make them, each of a block, a row, a paragraph of a cell, a word, a number, a section.
class Editor {
 public:
  Editor(blocks::Document document, std::uint32_t seed) : document_(std::move(document)), random_(seed) {}

  void edit() {
    blocks::Section& section = document_.sections[number(document_.sections.size())];
    const std::size_t place = number(section.blocks.size());
    switch (number(12)) {
      case 0: return remove(section.blocks, place);
      case 1: return copy(section.blocks, place);
      case 2: return move(section.blocks, place);
      case 3: return sections();
      default: std::visit([this](auto& block) { change(block); }, section.blocks[place]);
    }
  }

  [[nodiscard]] const blocks::Document& document() const { return document_; }

 private:
  std::size_t number(std::size_t end) { return random_() % end; }

  template <class T>
  void remove(std::vector<T>& list, std::size_t place) {
    if (list.size() > 1) list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
  }
  template <class T>
  void copy(std::vector<T>& list, std::size_t place) {
    T one = list[place];
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(number(list.size() + 1)), std::move(one));
  }
  template <class T>
  void move(std::vector<T>& list, std::size_t place) {
    T one = std::move(list[place]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(number(list.size() + 1)), std::move(one));
  }
  template <class T>
  void list(std::vector<T>& list) {
    const std::size_t place = number(list.size());
    switch (number(3)) {
      case 0: return remove(list, place);
      case 1: return copy(list, place);
      default: return move(list, place);
    }
  }

  void sections() {
    if (document_.sections.size() > 1) list(document_.sections);
  }

  void change(std::vector<blocks::Inline>& inlines) {
    if (inlines.empty()) return;
    auto* run = std::get_if<blocks::Run>(&inlines[number(inlines.size())]);
    if (run == nullptr || run->raised || !run->joined.empty() || !run->whole_hyphens.empty()) return;
    const std::size_t space = run->text.find(' ', number(run->text.size() + 1));
    switch (number(3)) {
      case 0: run->text += " ещё слово"; return;
      case 1: run->text = run->text.substr(0, space); return;
      default:
        if (space != std::string::npos) run->text.replace(space, 1, " новых ");
    }
  }
  void change(blocks::Paragraph& paragraph) {
    if (!paragraph.label || number(2) == 0) return change(paragraph.inlines);
    std::get<blocks::Run>(paragraph.inlines.front()).text = std::to_string(1 + number(9)) + ".";
    paragraph.label->level = 0;
  }
  void change(blocks::Signature& signature) { change(number(2) == 0 ? signature.post : signature.name); }
  void change(blocks::Table& table) {
    if (table.rows.empty()) return;
    const auto spans = [](const blocks::Row& row) {
      return std::ranges::any_of(row.cells, [](const blocks::Cell& cell) { return cell.rows > 1; });
    };
    if (number(2) == 0 && std::ranges::none_of(table.rows, spans)) return list(table.rows);
    blocks::Row& row = table.rows[number(table.rows.size())];
    if (row.cells.empty()) return;
    blocks::Cell& cell = row.cells[number(row.cells.size())];
    if (cell.paragraphs.empty()) return;
    if (number(3) == 0) return list(cell.paragraphs);
    change(cell.paragraphs[number(cell.paragraphs.size())]);
  }
  void change(blocks::ReservedBox&) {}
  void change(blocks::Picture&) {}
  void change(blocks::Space&) {}

  blocks::Document document_;
  std::mt19937 random_;
};

class TrackedFiles : public testing::TestWithParam<const char*> {};

TEST_P(TrackedFiles, BetweenAsSignedAndCleanHoldBothEditions) {
  samples::Opened before(samples::folder(std::string("as-signed/") + GetParam()));
  samples::Opened after(samples::folder(std::string("clean/") + GetParam()));
  expect_both_editions(before, after);
  expect_both_editions(after, before);
}

TEST_P(TrackedFiles, OfEditedCopiesHoldBothEditions) {
  samples::Opened sample(samples::folder(std::string("clean/") + GetParam()));
  for (const model::Document& document : sample.package().documents) {
    if (!model::kind_of(document).printed()) continue;
    const blocks::Document flow = sample.flow(document.id);
    const std::vector<std::string> old_words = lines_of(plain_words_of(docx::write_docx(flow, {})));
    for (std::uint32_t round = 0; round < rounds; ++round) {
      SCOPED_TRACE(document.id.value + ", round " + std::to_string(round));
      Editor editor(flow, round);
      for (std::uint32_t edits = 0; edits <= round % 6; ++edits) editor.edit();
      const base::Bytes made = docx::write_docx(match::revised(flow, editor.document()).document, {});
      const base::Bytes plain = docx::write_docx(editor.document(), {});
      const auto taken = [&](Taken which) { return lines_of(words_of_edition(made, which)); };
      ASSERT_THAT(structure::faults_of(made), testing::IsEmpty());
      ASSERT_EQ(difference(taken(Taken::accepted), lines_of(plain_words_of(plain))), "");
      ASSERT_EQ(difference(taken(Taken::rejected), old_words), "");
      ASSERT_EQ(difference(read_by_program(made), read_by_program(plain)), "");
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Regions, TrackedFiles, testing::Values("kizel", "omsk", "orenburg", "sayansky", "smolensk"));

}  // namespace
