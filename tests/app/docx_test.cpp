// Every sample as a Word file: sound, with all words of its flow in their order, labels as printed.

#include "app/formats.h"
#include "app/messages.h"
#include "app/review.h"
#include "base/files.h"
#include "opened.h"
#include "samples.h"
#include "write/docx/structure.h"
#include "write/docx/unpacked.h"
#include "write/docx/write_docx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <unistd.h>

namespace {

class Words {
 public:
  void document(const blocks::Document& document) {
    for (const blocks::Section& section : document.sections)
      for (const blocks::Block& block : section.blocks) std::visit([this](const auto& one) { show(one); }, block);
    for (const blocks::Paragraph& note : document.footnotes) show(note);
  }

  std::string text;

 private:
  void show(const blocks::Paragraph& paragraph) {
    if (!paragraph.marker.empty()) text += paragraph.marker + " ";
    show(paragraph.inlines);
  }
  void show(const std::vector<blocks::Inline>& inlines) {
    for (const blocks::Inline& part : inlines) {
      if (const auto* run = std::get_if<blocks::Run>(&part)) text += run->text;
      const bool blank = std::holds_alternative<blocks::Break>(part) || std::holds_alternative<blocks::Tab>(part);
      if (blank) text += ' ';
    }
    text += '\n';
  }
  void show(const blocks::Signature& signature) {
    show(signature.post);
    show(signature.name);
  }
  void show(const blocks::Table& table) {
    for (const auto* rows : {&table.head, &table.rows})
      for (const blocks::Row& row : *rows)
        for (const blocks::Cell& cell : row.cells)
          for (const blocks::Paragraph& paragraph : cell.paragraphs) show(paragraph);
  }
  void show(const blocks::ReservedBox&) {}
  void show(const blocks::Picture&) {}
  void show(const blocks::Space&) {}
};

// Blanks of any sort as one space, lines without words left out.
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out(1);
  const auto blank = [&out] {
    if (!out.back().empty() && !out.back().ends_with(' ')) out.back() += ' ';
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = std::string_view(text).substr(at);
    if (rest.starts_with("\u00a0")) {
      blank();
      ++at;
    } else if (text[at] == ' ') {
      blank();
    } else if (text[at] == '\n') {
      if (out.back().ends_with(' ')) out.back().pop_back();
      if (!out.back().empty()) out.emplace_back();
    } else {
      out.back() += text[at];
    }
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

class Docx : public testing::TestWithParam<std::string> {
 protected:
  ~Docx() override { EXPECT_TRUE(opened_.diagnostics.empty()); }

  samples::Opened opened_{samples::folder(GetParam())};
};

TEST_P(Docx, IsSoundAndSaysWhatTheFlowSays) {
  for (const model::Document& document : opened_.package().documents) {
    const blocks::Document flow = opened_.flow(document.id);
    const base::Bytes docx = docx::write_docx(flow, {});
    EXPECT_THAT(structure::faults_of(docx), testing::IsEmpty()) << document.id.value;
    Words words;
    words.document(flow);
    EXPECT_EQ(lines_of(structure::words_of(docx)), lines_of(words.text)) << document.id.value;
    EXPECT_EQ(docx, docx::write_docx(flow, {})) << document.id.value;
  }
}

// What Word cannot do is told once, and never stops anything.
std::vector<std::string> losses_told(const std::string& sample) {
  samples::Opened opened(samples::folder(sample));
  for (const model::Document& document : opened.package().documents) {
    if (!model::kind_of(document).printed()) continue;
    app::Work work{opened.opened(), document, document.id.value, {}, opened.worker, opened.diagnostics};
    app::find_format("docx")->prove(work);
  }
  std::vector<std::string> out;
  for (const base::Diagnostic& finding : opened.diagnostics.all()) {
    EXPECT_EQ(finding.severity(), base::Severity::note);
    out.push_back(std::string(finding.message->id) + " " + finding.arguments.front());
  }
  return out;
}

TEST(DocxLosses, AreToldOnceAFile) {
  const auto told = [](const base::Message& message, const std::string& file) {
    return std::string(message.id) + " " + file + ".docx";
  };
  EXPECT_THAT(losses_told("features/sheets"), testing::Contains(told(app::no_foreign_pages_in_word, "order")));
  EXPECT_THAT(losses_told("features/tables"), testing::Contains(told(app::no_continuation_in_word, "order")));
  EXPECT_THAT(losses_told("features/appendices"), testing::Contains(told(app::no_resumed_numbers_in_word, "order")));
  EXPECT_THAT(losses_told("clean/omsk"), testing::IsEmpty());
}

// ---- review

class Review : public testing::TestWithParam<std::string> {};

// Every error and warning is a comment of some document, each once; a file's notes are one.
TEST_P(Review, HoldsEveryFindingAtItsWords) {
  samples::Opened opened(samples::folder(GetParam()));
  const auto out = std::filesystem::temp_directory_path() / ("prikaz-review-" + std::to_string(::getpid()));
  const app::Result result = app::review_package(opened.worker, samples::folder(GetParam()), out, -1);
  ASSERT_FALSE(result.failure);
  std::size_t comments = 0, findings = 0;
  std::set<base::FileId> noted;
  for (const app::Output& output : result.outputs) {
    const base::Bytes docx = base::read_file(output.path, std::size_t{1} << 26U);
    EXPECT_THAT(structure::faults_of(docx), testing::IsEmpty()) << output.name;
    const structure::File file(docx);
    structure::each(file.part("word/comments.xml"), "w:comment", [&comments](const xml::Element&) { ++comments; });
  }
  for (const base::Diagnostic& finding : result.opened.diagnostics.all()) {
    if (finding.suppressed) continue;
    if (finding.severity() == base::Severity::note)
      noted.insert(finding.span.origin.file);
    else
      ++findings;
  }
  EXPECT_EQ(comments, findings + noted.size());
  std::filesystem::remove_all(out);
}

INSTANTIATE_TEST_SUITE_P(All, Review, testing::ValuesIn(samples::names()),
                         [](const auto& test) { return samples::test_name(test.param); });

INSTANTIATE_TEST_SUITE_P(All, Docx, testing::ValuesIn(samples::names()),
                         [](const auto& test) { return samples::test_name(test.param); });

}  // namespace
