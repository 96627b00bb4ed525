// Tracked changes between two editions of a sample: all of them accepted give the new one, all rejected the old one,
// word for word and number for number.

#include "app/tracked.h"

#include "match/printed.h"
#include "opened.h"
#include "samples.h"
#include "write/docx/editions.h"
#include "write/docx/structure.h"
#include "write/docx/write_docx.h"
#include "xml/word.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace {

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

class TrackedFiles : public testing::TestWithParam<const char*> {};

TEST_P(TrackedFiles, BetweenAsSignedAndCleanHoldBothEditions) {
  samples::Opened before(samples::folder(std::string("as-signed/") + GetParam()));
  samples::Opened after(samples::folder(std::string("clean/") + GetParam()));
  expect_both_editions(before, after);
  expect_both_editions(after, before);
}

INSTANTIATE_TEST_SUITE_P(Regions, TrackedFiles, testing::Values("kizel", "omsk", "orenburg", "sayansky", "smolensk"));

}  // namespace
