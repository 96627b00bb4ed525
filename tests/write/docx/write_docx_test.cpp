#include "write/docx/write_docx.h"

#include "write/docx/editions.h"
#include "write/docx/unpacked.h"
#include "write/docx/structure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace {

using base::Length;
using blocks::Revision;
using structure::faults_of;
using structure::Taken;
using structure::words_of;
using structure::words_of_edition;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

blocks::Paragraph paragraph(std::string words) { return {{0}, {blocks::Run{std::move(words), {}}}, {}}; }

blocks::Paragraph point(const std::string& label, std::uint32_t level, const std::string& words) {
  blocks::Paragraph out{{0}, {blocks::Run{label, {}}, blocks::Run{" " + words, {}}}, {}};
  out.label = {1, level};
  return out;
}

blocks::Cell cell(std::string words, int columns = 1, int rows = 1) {
  blocks::Cell out;
  out.paragraphs.push_back(paragraph(std::move(words)));
  out.columns = columns;
  out.rows = rows;
  return out;
}

blocks::Row row(std::vector<blocks::Cell> cells) {
  blocks::Row out;
  out.cells = std::move(cells);
  return out;
}

blocks::Run raised(std::string mark) {
  blocks::Run out{std::move(mark), {}};
  out.raised = true;
  return out;
}

blocks::Table table(std::size_t columns) {
  blocks::Table out;
  out.style = {0};
  for (std::size_t i = 0; i < columns; ++i) out.columns.push_back({Length::mm(30), {}});
  return out;
}

blocks::Document document(std::vector<blocks::Block> body) {
  blocks::Document out;
  out.styles.paragraphs.emplace_back().name = "text";
  out.styles.tables.emplace_back().name = "plan";
  blocks::Section section;
  section.blocks = std::move(body);
  out.sections.push_back(std::move(section));
  return out;
}

base::Bytes written(const blocks::Document& document) { return docx::write_docx(document, {}); }

std::string part_of(const base::Bytes& docx, const std::string& name) {
  const structure::File file(docx);
  const auto found = file.parts().find(name);
  return found == file.parts().end() ? std::string{} : found->second;
}

std::string body_of(const blocks::Document& document) { return part_of(written(document), "word/document.xml"); }

// ---- structure

TEST(WriteDocx, OfNothingIsAFile) {
  EXPECT_THAT(faults_of(written(document({}))), IsEmpty());
  EXPECT_EQ(written(document({})), written(document({})));
}

TEST(WriteDocx, PartsTablesThatTouchAndEndsSectionsWithAParagraph) {
  blocks::Table one = table(1);
  one.rows.push_back(row({cell("а")}));
  blocks::Document made = document({one, one});
  made.sections.push_back(made.sections.front());
  made.sections.back().landscape = true;
  EXPECT_THAT(faults_of(written(made)), IsEmpty());
  EXPECT_EQ(words_of(written(made)), "а\n\nа\n\nа\n\nа\n\n");
}

TEST(WriteDocx, CellsOverSeveralRowsAndColumnsFillTheGrid) {
  blocks::Table made = table(3);
  made.head.push_back(row({cell("шапка", 1, 2), cell("две", 2)}));
  made.head.push_back(row({cell("а"), cell("б")}));
  made.rows.push_back(row({cell("1", 1, 3), cell("2", 2, 2)}));
  made.rows.push_back(row({}));
  made.rows.push_back(row({cell("3")}));  // one cell too few
  const base::Bytes docx = written(document({made}));
  EXPECT_THAT(faults_of(docx), IsEmpty());
  const std::string body = part_of(docx, "word/document.xml");
  EXPECT_THAT(body, HasSubstr("<w:tblHeader/>"));
  EXPECT_THAT(body, HasSubstr("<w:gridAfter w:val=\"1\"/>"));
}

TEST(WriteDocx, NumbersAreCountedByWordAndReadAsPrinted) {
  const base::Bytes docx =
      written(document({point("1.", 0, "Утвердить."), point("1.1.", 1, "Это."), point("1а.", 0, "Вставлен."),
                        point("2.", 0, "То."), point("7.", 0, "Дальше."), point("8.", 0, "Ещё.")}));
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_EQ(words_of(docx), "1. Утвердить.\n1.1. Это.\n1а. Вставлен.\n2. То.\n7. Дальше.\n8. Ещё.\n");
  EXPECT_THAT(part_of(docx, "word/document.xml"), Not(HasSubstr(">1.<")));
}

// Numbers above that Word never counted, or counts otherwise, stand in the label as they are.
TEST(WriteDocx, NumbersAboveAreNeverWordsOwnGuess) {
  const std::vector<std::pair<std::string, std::uint32_t>> labels{
      {"1.", 0},     {"а)", 1},   {"б)", 1},   {"2.", 0},   {"1)", 1},   {"2)", 1},     {"3.", 0},   {"3.1.", 1},
      {"4.", 0},     {"1.1.", 1}, {"1.2.", 1}, {"2.1.", 1}, {"2.2.", 1}, {"2.2.1.", 2}, {"5.", 0},   {"а)", 1},
      {"5.1.1.", 2}, {"6.", 0},   {"8.5.", 1}, {"8.6.", 1}, {"7.", 0},   {"1.", 0},     {"1.1.", 1}, {"2.", 0}};
  std::vector<blocks::Block> body;
  std::string said;
  for (const auto& [label, level] : labels) {
    body.emplace_back(point(label, level, "Слова."));
    said += label + " Слова.\n";
  }
  const base::Bytes docx = written(document(std::move(body)));
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_EQ(words_of(docx), said);
}

TEST(WriteDocx, SpacesAndHyphensThatNoLineEndsAtAreNoBreakOnes) {
  blocks::Paragraph made = paragraph("№ 5 ВБ-35/04 где-то");
  auto& run = std::get<blocks::Run>(made.inlines.front());
  run.joined = {3};
  run.whole_hyphens = {10};
  const std::string body = body_of(document({made}));
  EXPECT_THAT(body, HasSubstr("№\u00a05 ВБ</w:t><w:noBreakHyphen/><w:t>35/04 где-то"));
}

TEST(WriteDocx, NotesAreFootnotes) {
  blocks::Paragraph made = paragraph("слово");
  made.inlines.emplace_back(raised("1"));
  made.inlines.emplace_back(blocks::FootnoteRef{1});
  made.inlines.emplace_back(raised("*"));
  made.inlines.emplace_back(blocks::FootnoteRef{0});
  blocks::Document whole = document({made});
  whole.footnotes = {paragraph("звёздочка"), paragraph("первая")};
  for (std::size_t i = 0; i < 2; ++i) {
    auto& inlines = whole.footnotes[i].inlines;
    inlines.insert(inlines.begin(), raised(i == 0 ? "*" : "1"));
  }
  const base::Bytes docx = written(whole);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_EQ(words_of(docx), "слово1*\n1первая\n*звёздочка\n");
}

TEST(WriteDocx, SheetsKeepTheirTurnMarginsAndNumbers) {
  blocks::Document made = document({paragraph("а")});
  made.sections.push_back(made.sections.front());
  made.sections.back().landscape = true;
  const std::string body = body_of(made);
  EXPECT_THAT(body, HasSubstr("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\""));
  EXPECT_THAT(body, HasSubstr("<w:titlePg/>"));
  EXPECT_EQ(body.find("<w:titlePg/>"), body.rfind("<w:titlePg/>")) << "numbers go on in the second section";
}

TEST(WriteDocx, PicturesAreFilesOnceHoweverOftenShown) {
  blocks::Picture picture;
  picture.name = "карта.png";
  picture.width = picture.height = Length::mm(10);
  blocks::Document made = document({picture, picture});
  base::Picture shown;
  shown.width = shown.height = 2;
  shown.bytes = std::string(4, 'x');
  made.pictures.emplace("карта.png", shown);
  const base::Bytes docx = written(made);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_FALSE(part_of(docx, "word/media/image1.png").empty());
  EXPECT_TRUE(part_of(docx, "word/media/image2.png").empty());
}

TEST(WriteDocx, CommentsHaveTheirRangesOverRunsAndParagraphs) {
  blocks::Paragraph first = paragraph("раз"), second = paragraph("два"), empty;
  std::get<blocks::Run>(first.inlines.front()).comments = {0, 1};
  std::get<blocks::Run>(second.inlines.front()).comments = {1};
  empty.comments = {2};
  blocks::Paragraph numbered = point("1.", 0, "слова");
  std::get<blocks::Run>(numbered.inlines.front()).comments = {3};
  blocks::Document made = document({first, second, empty, numbered});
  made.comments = {{{"о первом"}, 1}, {{"об обоих", "<&>"}, 2}, {{"о пустом"}, 1}, {{"о номере"}, 1}};
  const base::Bytes docx = written(made);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_THAT(part_of(docx, "word/comments.xml"), HasSubstr("w:author=\"Проверка\" w:date=\"1980-01-01T00:00:00Z\""));
  EXPECT_EQ(words_of(docx), "раз\nдва\n\n1. слова\n");
}

// ---- what anyone may type

TEST(WriteDocx, HostileWordsStayWords) {
  const std::string words = "& < > \" ' ]]> </w:t> <w:p> \u202e\u2067 x\u00ad";
  const base::Bytes docx = written(document({paragraph(words), paragraph("\x01\x02\x0b|\uFFFE|")}));
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_EQ(words_of(docx), words + "\n||\n");
}

TEST(WriteDocx, AHundredThousandCharactersInACellAreWritten) {
  blocks::Table made = table(1);
  std::string words;
  for (int i = 0; i < 50'000; ++i) words += "я";
  made.rows.push_back(row({cell(words)}));
  EXPECT_EQ(words_of(written(document({made}))), words + "\n\n");
}

// ---- tracked changes

blocks::Run revised(std::string words, Revision revision) {
  blocks::Run out{std::move(words), {}};
  out.revision = revision;
  return out;
}

blocks::Paragraph revised(blocks::Paragraph paragraph, Revision revision) {
  paragraph.mark = revision;
  for (blocks::Inline& part : paragraph.inlines) std::get<blocks::Run>(part).revision = revision;
  return paragraph;
}

blocks::Row revised(blocks::Row row, Revision revision) {
  row.revision = revision;
  for (blocks::Cell& cell : row.cells)
    for (blocks::Paragraph& paragraph : cell.paragraphs) paragraph = revised(paragraph, revision);
  return row;
}

std::string accepted(const base::Bytes& docx) { return words_of_edition(docx, Taken::accepted); }
std::string rejected(const base::Bytes& docx) { return words_of_edition(docx, Taken::rejected); }

constexpr std::string_view by = " w:author=\"Сравнение редакций\" w:date=\"1980-01-01T00:00:00Z\"";

TEST(TrackedChanges, OfWordsStandInOneElementForNeighbours) {
  blocks::Run bold = revised("жирно", Revision::inserted);
  bold.bold = true;
  blocks::Paragraph words = paragraph("раз ");
  words.inlines.emplace_back(revised("было ", Revision::removed));
  words.inlines.emplace_back(revised("стало ", Revision::inserted));
  words.inlines.emplace_back(bold);
  const base::Bytes docx = written(document({words}));
  const std::string body = part_of(docx, "word/document.xml"), who(by);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_THAT(body, HasSubstr("<w:del w:id=\"1\"" + who +
                              "><w:r><w:delText xml:space=\"preserve\">было </w:delText></w:r></w:del>"));
  EXPECT_THAT(body, HasSubstr("<w:ins w:id=\"2\"" + who + "><w:r><w:t xml:space=\"preserve\">стало </w:t></w:r><w:r>"));
  EXPECT_EQ(accepted(docx), "раз стало жирно\n");
  EXPECT_EQ(rejected(docx), "раз было\n");
}

TEST(TrackedChanges, OfParagraphsAndRowsMarkTheirEnds) {
  blocks::Table made = table(2);
  made.rows.push_back(row({cell("а"), cell("б")}));
  made.rows.push_back(revised(row({cell("в"), cell("г")}), Revision::removed));
  made.rows.push_back(revised(row({cell("д"), {}}), Revision::inserted));
  const base::Bytes docx = written(document({paragraph("раз"), revised(paragraph("ушло"), Revision::removed), made,
                                             revised(paragraph("пришло"), Revision::inserted)}));
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_EQ(accepted(docx), "раз\nа\nб\nд\nпришло\n");
  EXPECT_EQ(rejected(docx), "раз\nушло\nа\nб\nв\nг\n");
}

TEST(TrackedChanges, HaveIdsThatNoBookmarkAndNoCommentHas) {
  blocks::Paragraph traced = paragraph("слово");
  traced.trace = 7;
  std::get<blocks::Run>(traced.inlines.front()).comments = {0};
  blocks::Document whole = document({traced, revised(paragraph("ушло"), Revision::removed), paragraph("конец")});
  whole.comments = {{{"о слове"}, 1}};
  const base::Bytes docx = written(whole);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_THAT(part_of(docx, "word/document.xml"), HasSubstr("<w:del w:id=\"9\""));
}

// Of three points the second was taken out and another put behind the third.
TEST(TrackedChanges, CountNumbersOfBothEditions) {
  blocks::Document whole =
      document({point("1.", 0, "первый"), revised(point("2.", 0, "ушёл"), Revision::removed), point("2.", 0, "третий"),
                revised(point("3.", 0, "пришёл"), Revision::inserted), point("4.", 0, "последний")});
  whole.old_labels = {{"3.", 0, false}};
  std::get<blocks::Paragraph>(whole.sections.front().blocks[2]).old_label = 1;
  const base::Bytes docx = written(whole);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_EQ(accepted(docx), "1. первый\n2. третий\n3. пришёл\n4. последний\n");
  EXPECT_EQ(rejected(docx), "1. первый\n2. ушёл\n3. третий\n4. последний\n");
}

TEST(TrackedChanges, OfNotesCountTheirMarksInBothEditions) {
  const auto noted = [](const std::string& word, const std::string& mark, std::uint32_t note, Revision revision) {
    blocks::Paragraph out = paragraph(word);
    out.inlines.emplace_back(raised(mark));
    std::get<blocks::Run>(out.inlines.back()).revision = revision;
    out.inlines.emplace_back(blocks::FootnoteRef{note});
    return out;
  };
  const auto note = [](const std::string& mark, const std::string& words) {
    blocks::Paragraph out = paragraph("");
    out.inlines = {raised(mark), blocks::Run{" " + words, {}}};
    return out;
  };
  blocks::Document whole = document({noted("один", "1", 0, Revision::removed), noted("два", "1", 1, Revision::none)});
  whole.footnotes = {note("1", "ушла"), note("1", "осталась")};
  const base::Bytes docx = written(whole);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_THAT(part_of(docx, "word/document.xml"), Not(HasSubstr("customMarkFollows")));
}

// The last section has its pages from the body: with it goes the end of that before.
TEST(TrackedChanges, OfTheLastSectionTellThePagesThatWere) {
  blocks::Document whole = document({paragraph("акт")});
  blocks::Section appendix;
  appendix.landscape = true;
  appendix.revision = Revision::inserted;
  appendix.blocks.emplace_back(revised(paragraph("приложение"), Revision::inserted));
  whole.sections.push_back(appendix);
  const base::Bytes docx = written(whole);
  EXPECT_THAT(faults_of(docx), IsEmpty());
  EXPECT_THAT(part_of(docx, "word/document.xml"), HasSubstr("<w:sectPrChange"));
  EXPECT_EQ(rejected(docx), "акт\n");
}

// ---- the checker itself

struct Fault {
  std::string part, good, bad, says;
};

class Seeded : public testing::TestWithParam<Fault> {};

TEST_P(Seeded, IsFound) {
  blocks::Table made = table(2);
  made.rows.push_back(row({cell("а", 1, 2), cell("б")}));
  made.rows.push_back(row({cell("в")}));
  blocks::Paragraph noted = paragraph("слово");
  noted.inlines.emplace_back(raised("1"));
  noted.inlines.emplace_back(blocks::FootnoteRef{0});
  made.rows.push_back(revised(row({cell("ушло"), cell("г")}), Revision::removed));
  blocks::Paragraph last = paragraph("конец");
  std::get<blocks::Run>(last.inlines.front()).comments = {0};
  blocks::Document whole =
      document({point("1.", 0, "Пункт."), noted, made, revised(paragraph("было"), Revision::removed), last});
  whole.comments = {{{"о конце"}, 1}};
  whole.footnotes = {paragraph("1")};
  const base::Bytes docx = written(whole);
  ASSERT_THAT(faults_of(docx), IsEmpty());
  const Fault& fault = GetParam();
  std::string bytes = part_of(docx, fault.part);
  const std::size_t at = bytes.find(fault.good);
  ASSERT_NE(at, std::string::npos) << fault.good;
  bytes.replace(at, fault.good.size(), fault.bad);
  auto opened = xml::open_archive(docx);
  const auto changed = xml::rewrite_archive(std::get<xml::Archive>(opened), {{fault.part, bytes}});
  EXPECT_THAT(faults_of(std::get<base::Bytes>(changed)), testing::Contains(HasSubstr(fault.says)));
}

INSTANTIATE_TEST_SUITE_P(
    Structure, Seeded,
    testing::Values(
        Fault{"word/document.xml", "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"9\"/>", "no list 9"},
        Fault{"word/document.xml", "<w:pStyle w:val=\"text\"/>", "<w:pStyle w:val=\"nobody\"/>", "no style nobody"},
        Fault{"word/document.xml", "<w:vMerge w:val=\"restart\"/>", "", "goes on from none"},
        Fault{"word/document.xml", "<w:gridCol w:w=\"1701\"/>", "", "does not fill the grid"},
        Fault{"word/document.xml", "r:id=\"rIdHeader\"", "r:id=\"rId99\"", "no relation rId99"},
        Fault{"word/document.xml", "<w:t>б</w:t></w:r></w:p>", "<w:t>б</w:t></w:r></w:p><w:tbl><w:tblGrid/></w:tbl>",
              "does not end with a paragraph"},
        Fault{"word/document.xml", "<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"7\"/>",
              "no note 7"},
        Fault{"word/document.xml", "<w:t>конец</w:t>", "<w:t>ко\nнец</w:t>", "a control character"},
        Fault{"word/styles.xml", "w:styleId=\"text\"", "w:styleId=\"Normal\"", "style twice"},
        Fault{"word/footnotes.xml", "<w:separator/>", "<w:separator/><w:footnoteRef/>", "a separator with a mark"},
        Fault{"word/numbering.xml", "<w:lvlOverride w:ilvl=\"8\"><w:startOverride w:val=\"1\"/></w:lvlOverride>", "",
              "begins anew on some levels"},
        Fault{"word/_rels/document.xml.rels", "styles.xml", "style.xml", "no part style.xml"},
        Fault{"word/document.xml", "<w:commentRangeEnd w:id=\"0\"/>", "", "comment 0 is laid as"},
        Fault{"word/comments.xml", "w:id=\"0\"", "w:id=\"5\"", "no comment 0"},
        Fault{"word/document.xml", "<w:delText>было</w:delText>", "<w:t>было</w:t>", "w:t in w:del"},
        Fault{"word/document.xml", "<w:del w:id=\"3\"", "<w:del w:id=\"2\"", "id twice: 2 of w:del"},
        Fault{"word/document.xml", "<w:rPr><w:del w:id=\"3\"" + std::string(by) + "/></w:rPr>", "",
              "a paragraph of a tracked row is not marked"},
        Fault{"word/document.xml", ">ушло</w:delText></w:r></w:del>", ">ушло</w:delText></w:r></w:del><w:r/>",
              "a run of a tracked row is not marked"},
        Fault{"[Content_Types].xml", "/word/settings.xml", "/word/setting.xml", "nothing for word/settings.xml"}));

}  // namespace
