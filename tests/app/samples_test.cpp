// The sample packages through every stage: goldens at the boundaries, and what must hold for each of them.

#include "app/finding.h"
#include "opened.h"
#include "app/report.h"
#include "blocks/dump.h"
#include "golden.h"
#include "model/package.h"
#include "pages/dump.h"
#include "samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace {

class Sample : public testing::TestWithParam<std::string> {
 protected:
  ~Sample() override { EXPECT_TRUE(opened_.diagnostics.empty()); }

  [[nodiscard]] const model::Package& package() const { return opened_.package(); }
  blocks::Document flow(const model::Document& document) { return opened_.composed(document.id); }

  samples::Opened opened_{samples::folder(GetParam())};
};

TEST_P(Sample, FindsWhatItsGoldenSays) {
  auto findings = app::findings_of(opened_.resources, opened_.opened(), base::Language::ru);
  for (app::Finding& finding : findings) finding.package = GetParam();  // without the path of this machine
  app::ReportOptions options;
  options.notes = true;
  golden::expect(std::filesystem::path(GetParam()) / "diagnostics.txt", app::report(findings, options));
}

TEST_P(Sample, FlowsAndLiesAsItsGoldensSay) {
  ASSERT_TRUE(opened_.opened().package);
  for (const model::Document& document : package().documents) {
    const blocks::Document composed = flow(document);
    const std::filesystem::path folder(GetParam());
    golden::expect(folder / (document.id.value + ".blocks.txt"), blocks::dump(composed));
    golden::expect(folder / (document.id.value + ".pages.txt"), pages::dump(opened_.pages(opened_.flow(document.id))));
  }
}

// ---- the text of blocks is the text of the model, in reading order

void collect(const std::vector<blocks::Inline>& inlines, std::vector<base::Span>& out) {
  for (const blocks::Inline& item : inlines)
    if (const auto* run = std::get_if<blocks::Run>(&item); run != nullptr && run->span.known() && !run->cited)
      out.push_back(run->span);
}

void collect(const std::vector<blocks::Row>& rows, std::vector<base::Span>& out) {
  for (const blocks::Row& row : rows)
    for (const blocks::Cell& cell : row.cells)
      for (const blocks::Paragraph& paragraph : cell.paragraphs) collect(paragraph.inlines, out);
}

// Where a footnote stands in the order of reading is a matter of pages; that it is shown is not.
std::set<base::Origin> footnotes_of(const blocks::Document& document) {
  std::vector<base::Span> spans;
  for (const blocks::Paragraph& note : document.footnotes) collect(note.inlines, spans);
  std::set<base::Origin> out;
  for (const base::Span& span : spans) out.insert(span.origin);
  return out;
}

std::vector<base::Span> spans_of(const blocks::Document& document) {
  std::vector<base::Span> out;
  for (const blocks::Section& section : document.sections)
    for (const blocks::Block& block : section.blocks) {
      if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block)) collect(paragraph->inlines, out);
      if (const auto* signature = std::get_if<blocks::Signature>(&block)) {
        collect(signature->post, out);
        collect(signature->name, out);
      }
      if (const auto* table = std::get_if<blocks::Table>(&block)) {
        collect(table->head, out);
        collect(table->rows, out);
      }
    }
  for (const blocks::Paragraph& footnote : document.footnotes) collect(footnote.inlines, out);
  return out;
}

std::vector<base::Span> spans_of(const std::vector<model::Reading>& readings) {
  std::vector<base::Span> out;
  for (const model::Reading& reading : readings)
    for (const model::Paragraph& paragraph : reading.text->paragraphs)
      for (const model::Piece& piece : paragraph.pieces) {
        const auto* words = std::get_if<model::Words>(&piece);  // what a reference prints is made, so it has no slice
        if (words != nullptr && words->span.known() && !words->text.empty()) out.push_back(words->span);
      }
  return out;
}

// Each scalar in the order its first slice appears.
std::vector<base::Origin> scalars(const std::vector<base::Span>& spans, const std::set<base::Origin>& among) {
  std::vector<base::Origin> out;
  for (const base::Span& span : spans)
    if (among.contains(span.origin) && (out.empty() || out.back() != span.origin)) out.push_back(span.origin);
  return out;
}

std::set<base::Origin> origins(const std::vector<base::Span>& spans) {
  std::set<base::Origin> out;
  for (const base::Span& span : spans) out.insert(span.origin);
  return out;
}

// Total of code units that the spans cover; columns of a form are printed row by row, so only the sum is compared
// there.
std::uint64_t covered(const std::vector<base::Span>& spans, const std::set<base::Origin>& among) {
  std::uint64_t sum = 0;
  for (const base::Span& span : spans)
    if (among.contains(span.origin)) sum += span.length;
  return sum;
}

// The blank after a title's noun that stands alone is shown as a new line.
std::uint64_t blanks_shown_as_lines(const app::OpenedPackage& opened, const model::Document& document) {
  return opened.package->profile.plan_noun_alone && std::holds_alternative<model::Plan>(document.body) ? 1 : 0;
}

TEST_P(Sample, ShowsEveryTextOfTheModelInReadingOrder) {
  for (const model::Document& document : package().documents) {
    if (std::holds_alternative<model::Order>(document.body)) continue;  // an order shows its appendices too
    const auto read = spans_of(model::reading_order(package(), document.id));
    const blocks::Document composed = flow(document);
    const auto shown = spans_of(composed);
    EXPECT_EQ(covered(shown, origins(read)) + blanks_shown_as_lines(opened_.opened(), document),
              covered(read, origins(read)))
        << document.id.value;
    if (std::holds_alternative<model::ApprovalSheet>(document.body)) {
      EXPECT_EQ(origins(shown), origins(read)) << document.id.value;  // days and names too
    }
    if (!std::holds_alternative<model::Form>(document.body)) {
      auto text = origins(read);
      for (const base::Origin& note : footnotes_of(composed)) text.erase(note);
      EXPECT_EQ(scalars(shown, text), scalars(read, text)) << document.id.value;
    }
  }
}

// A package may hold a plan or a form alone; it has no act to show.
TEST_P(Sample, ShowsTheWholeActInReadingOrder) {
  for (const model::Document& act : package().documents) {
    const auto* order = std::get_if<model::Order>(&act.body);
    if (order == nullptr) continue;
    const auto appended = [&](const model::DocumentId& id) {
      return std::ranges::any_of(order->appendices, [&](const model::Appendix& a) { return a.document == id; });
    };
    std::vector<model::Reading> readings;
    for (model::Reading& reading : model::reading_order(package()))
      if (appended(reading.document) || reading.document == act.id) readings.push_back(std::move(reading));
    std::uint64_t blanks = 0;
    for (const model::Document& document : package().documents)
      if (appended(document.id)) blanks += blanks_shown_as_lines(opened_.opened(), document);
    const auto read = spans_of(readings);
    const blocks::Document composed = flow(act);
    const auto shown = spans_of(composed);
    EXPECT_EQ(covered(shown, origins(read)) + blanks, covered(read, origins(read)));
    // Forms are printed row by row, footnotes where their marks are.
    std::erase_if(readings, [this](const model::Reading& reading) {
      return std::holds_alternative<model::Form>(package().find_document(reading.document)->body);
    });
    auto text = origins(spans_of(readings));
    for (const base::Origin& note : footnotes_of(composed)) text.erase(note);
    EXPECT_EQ(scalars(shown, text), scalars(read, text));
  }
}

INSTANTIATE_TEST_SUITE_P(All, Sample, testing::ValuesIn(samples::names()),
                         [](const auto& test) { return samples::test_name(test.param); });

}  // namespace
