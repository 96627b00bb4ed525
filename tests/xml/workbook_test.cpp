// Workbooks as people read them, and those that nobody should.

#include "xml/workbook.h"

#include "xml/word_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string space = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

struct Made {
  std::string cells;        // rows of the first sheet
  std::string behind = {};  // them in its part
  std::string strings = {}, styles = {}, sheets = {}, properties = {};
  std::vector<xml::Part> more = {};
};

base::Bytes bytes_of(const Made& made) {
  std::string sheets = made.sheets;
  if (sheets.empty()) sheets = R"(<sheet name="План" sheetId="1" r:id="r1"/>)";
  std::vector<xml::Part> parts{
      {"[Content_Types].xml",
       word_file::content_types("/xl/workbook.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")},
      {"_rels/.rels", word_file::root_relations("/xl/workbook.xml")},
      {"xl/workbook.xml", "<workbook" + space + " xmlns:r=\"" + relations + "\">" + made.properties + "<sheets>" +
                              sheets + "</sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels",
       R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
       "<Relationship Id=\"r1\" Type=\"" +
           relations +
           "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
           "<Relationship Id=\"r2\" Type=\"" +
           relations +
           "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
           "<Relationship Id=\"r3\" Type=\"" +
           relations + "/styles\" Target=\"styles.xml\"/></Relationships>"},
      {"xl/worksheets/sheet1.xml",
       "<worksheet" + space + "><sheetData>" + made.cells + "</sheetData>" + made.behind + "</worksheet>"},
      {"xl/sharedStrings.xml", "<sst" + space + ">" + made.strings + "</sst>"},
      {"xl/styles.xml", "<styleSheet" + space + ">" + made.styles + "</styleSheet>"}};
  for (const xml::Part& part : made.more) parts.push_back(part);
  return xml::write_archive(parts);
}

xml::WorkbookSheet sheet(const Made& made) {
  auto read = xml::read_workbook(bytes_of(made));
  EXPECT_TRUE(std::holds_alternative<xml::Workbook>(read));
  return std::get<xml::Workbook>(std::move(read)).sheets.at(0);
}

// «C7: слова».
std::vector<std::string> cells(const Made& made) {
  std::vector<std::string> out;
  for (const xml::WorkbookCell& cell : sheet(made).cells)
    out.push_back(xml::cell_address(cell.row, cell.column) + ": " + cell.text);
  return out;
}

std::optional<xml::WorkbookFault> fault(const base::Bytes& bytes, const xml::WorkbookLimits& limits = {}) {
  const auto read = xml::read_workbook(bytes, limits);
  const auto* found = std::get_if<xml::WorkbookFault>(&read);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

TEST(Workbook, ReadsStringsOfEverySort) {
  EXPECT_THAT(
      cells({R"(<row r="2"><c r="B2" t="s"><v>1</v></c><c t="inlineStr"><is><t>в клетке</t></is></c></row>)"
             R"(<row><c t="str"><f>A1</f><v>по формуле</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>)",
             {},
             "<si><t>нет</t></si><si><r><t>два </t></r><r><t>куска_x000A_</t></r><rPh><t>лишнее</t></rPh></si>"}),
      ElementsAre("B2: два куска\n", "C2: в клетке", "A3: по формуле", "B3: ИСТИНА", "C3: #N/A"));
}

TEST(Workbook, ShowsNumbersAndDatesByTheirFormats) {
  const std::string styles =
      R"(<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00&quot; руб.&quot;"/>)"
      R"(<numFmt numFmtId="166" formatCode="mmmm\ yyyy"/></numFmts><fonts><font/><font><b/></font></fonts>)"
      R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9" fontId="1"/><xf numFmtId="166"/></cellXfs>)";
  const Made made{
      R"(<row><c><v>12.5</v></c><c s="1"><v>43966</v></c><c s="2"><v>1234567.891</v></c><c s="3"><v>0.25</v></c>)"
      R"(<c s="4"><v>43966</v></c><c><v>0.30000000000000004</v></c><c s="1"><v>-1</v></c></row>)",
      {},
      {},
      styles};
  EXPECT_THAT(cells(made), ElementsAre("A1: 12,5", "B1: 15.05.2020", "C1: 1 234 567,89", "D1: 25%", "E1: 05.2020",
                                       "F1: 0,3", "G1: -1"));
  const auto read = sheet(made);
  EXPECT_EQ(read.cells[1].kind, xml::CellKind::date);
  EXPECT_EQ(read.cells[1].stored, "43966");
  EXPECT_TRUE(read.cells[3].bold);
  Made mac = made;
  mac.properties = R"(<workbookPr date1904="1"/>)";
  EXPECT_EQ(sheet(mac).cells[1].text, "16.05.2024");
}

TEST(Workbook, TellsWhatIsMergedHiddenAndRemarked) {
  Made made{R"(<row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c t="str"><f>1+1</f></c></row>)",
            R"(<cols><col min="3" max="4" hidden="1"/></cols><mergeCells><mergeCell ref="A1:C2"/></mergeCells>)"};
  made.more = {
      {"xl/worksheets/_rels/sheet1.xml.rels",
       R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" )"
       "Type=\"" +
           relations + "/comments\" Target=\"../comments1.xml\"/></Relationships>"},
      {"xl/comments1.xml",
       "<comments" + space +
           "><authors><author>Отдел</author></authors><commentList>"
           "<comment ref=\"B2\" authorId=\"0\"><text><t>уточнить</t></text></comment></commentList></comments>"}};
  const auto read = sheet(made);
  EXPECT_THAT(read.hidden_rows, ElementsAre(0U));
  EXPECT_THAT(read.hidden_columns, ElementsAre(2U, 3U));
  ASSERT_EQ(read.merged.size(), 1U);
  EXPECT_EQ(read.merged[0].columns, 3U);
  EXPECT_EQ(read.cells[1].formula, "1+1");
  EXPECT_EQ(read.cells[1].text, "");
  ASSERT_EQ(read.comments.size(), 1U);
  EXPECT_EQ(read.comments[0].author + ": " + read.comments[0].text, "Отдел: уточнить");
  made.sheets = R"(<sheet name="Скрыт" sheetId="1" state="veryHidden" r:id="r1"/>)";
  EXPECT_TRUE(sheet(made).hidden);
}

TEST(Workbook, RefusesWhatIsNoWorkbook) {
  EXPECT_EQ(fault("PK"), xml::WorkbookFault::damaged);
  EXPECT_EQ(fault("<html>"), xml::WorkbookFault::not_workbook);
  EXPECT_EQ(fault("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), xml::WorkbookFault::old_workbook);
  EXPECT_EQ(fault(word_file::bytes_of({word_file::p("слова")})), xml::WorkbookFault::other_package);
  const base::Bytes sound = bytes_of({"<row/>"});
  EXPECT_EQ(fault(sound.substr(0, sound.size() / 2)), xml::WorkbookFault::damaged);
}

TEST(Workbook, RefusesHostileParts) {
  EXPECT_EQ(fault(bytes_of({R"(<row><c t="s"><v>7</v></c></row>)"})), xml::WorkbookFault::damaged);
  EXPECT_EQ(fault(bytes_of({R"(<row><c t="s"><v>-1</v></c></row>)"})), xml::WorkbookFault::damaged);
  EXPECT_EQ(fault(bytes_of({R"(<row><c><v>12,5abc</v></c></row>)"})), xml::WorkbookFault::damaged);
  EXPECT_EQ(fault(bytes_of({R"(<row r="99999999999"/>)"})), xml::WorkbookFault::damaged);
  EXPECT_EQ(fault(bytes_of({R"(<row><c r="ZZZZZZZ5"><v>1</v></c></row>)"})), xml::WorkbookFault::damaged);
  EXPECT_EQ(fault(bytes_of({{}, R"(<mergeCells><mergeCell ref="B2:A1"/></mergeCells>)"})), xml::WorkbookFault::damaged);
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  EXPECT_EQ(fault(bytes_of({deep})), xml::WorkbookFault::too_large);
  Made gone;
  gone.sheets = R"(<sheet name="x" sheetId="1" r:id="r9"/>)";
  EXPECT_EQ(fault(bytes_of(gone)), xml::WorkbookFault::damaged);
  Made other;
  other.sheets = R"(<sheet name="x" sheetId="1" r:id="r2"/>)";  // a part that is no sheet
  auto read = xml::read_workbook(bytes_of(other));
  ASSERT_TRUE(std::holds_alternative<xml::Workbook>(read));
  EXPECT_THAT(std::get<xml::Workbook>(read).sheets, IsEmpty());
  std::string cells;
  for (int i = 0; i < 50; ++i) cells += "<c><v>1</v></c>";
  xml::WorkbookLimits limits;
  limits.cells = 49;
  EXPECT_EQ(fault(bytes_of({"<row>" + cells + "</row>"}), limits), xml::WorkbookFault::too_large);
}

TEST(Workbook, RefusesADoctype) {
  std::vector<xml::Part> parts{
      {"[Content_Types].xml",
       word_file::content_types("/xl/workbook.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")},
      {"_rels/.rels", word_file::root_relations("/xl/workbook.xml")},
      {"xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook" + space + "/>"}};
  EXPECT_EQ(fault(xml::write_archive(parts)), xml::WorkbookFault::suspicious);
}

}  // namespace
