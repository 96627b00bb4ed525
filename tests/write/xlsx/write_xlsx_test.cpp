#include "write/xlsx/write_xlsx.h"

#include "base/failure.h"
#include "sheets/sound.h"
#include "write/xlsx/whole_parts.h"
#include "xml/archive.h"

#include <gmock/gmock.h>

#include <sys/resource.h>

#include <csignal>
#include <filesystem>

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const base::Stamp stamp{1589500800, "Информация о ресурсном обеспечении", "министерство образования"};

sheets::Workbook one_sheet() {
  sheets::Workbook workbook;
  workbook.sheets.push_back({});
  workbook.sheets[0].name = "Кадры";
  return workbook;
}

std::string part(const base::Bytes& file, std::string_view name) {
  auto opened = xml::open_archive(file);
  auto* archive = std::get_if<xml::Archive>(&opened);
  if (archive == nullptr) return "damaged";
  if (!archive->holds(name)) return "missing";
  const auto bytes = archive->read(name);
  return std::holds_alternative<base::Bytes>(bytes) ? std::get<base::Bytes>(bytes) : "damaged";
}

std::string first_sheet(const sheets::Workbook& workbook) {
  return part(xlsx::write_xlsx(workbook, stamp), "xl/worksheets/sheet1.xml");
}

std::size_t count(std::string_view text, std::string_view words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) ++found;
  return found;
}

// A folder of this test only; gone afterwards.
class Scratch : public ::testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(folder); }
  void TearDown() override { std::filesystem::remove_all(folder); }
  const std::filesystem::path folder = std::filesystem::path(PRIKAZ_BINARY_DIR) / "xlsx-scratch-test";
};

TEST(WriteXlsx, GivesTheSameBytesTwice) {
  sheets::Workbook workbook = one_sheet();
  cell_at(workbook.sheets[0], {0, 0}).value = std::string("Всего учителей");
  EXPECT_EQ(xlsx::write_xlsx(workbook, stamp), xlsx::write_xlsx(workbook, stamp));
}

TEST(WriteXlsx, TakesTheTimeFromTheStamp) {
  const base::Bytes archive = xlsx::write_xlsx(one_sheet(), stamp);
  EXPECT_THAT(part(archive, "docProps/core.xml"), HasSubstr("2020-05-15T00:00:00Z"));
  base::Stamp epoch = stamp;
  epoch.seconds = 0;
  EXPECT_THAT(part(xlsx::write_xlsx(one_sheet(), epoch), "docProps/core.xml"), HasSubstr("1970-01-01T00:00:01Z"));
}

TEST(WriteXlsx, WritesAuthorsTextAsAStringWhateverItBeginsWith) {
  for (const char* text :
       {"=1+1", "=cmd|' /C calc'!A0", "+7 3532", "-2", "@SUM(A1)", "\t=1", "https://a.ru", "_x0041_"}) {
    sheets::Workbook workbook = one_sheet();
    cell_at(workbook.sheets[0], {0, 0}).value = std::string(text);
    const base::Bytes archive = xlsx::write_xlsx(workbook, stamp);
    const std::string sheet = part(archive, "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("<c r=\"A1\" t=\"s\"><v>0</v></c>")) << text;
    EXPECT_THAT(sheet, Not(HasSubstr("<f>"))) << text;
  }
}

// «_x0041_» stands for «A» in a workbook; two in a row share a line.
TEST(WriteXlsx, EscapesWhatWouldBeReadAsACodedSign) {
  constexpr const char* code = "_x0041_x00e9_";
  constexpr const char* escaped = "_x005F_x0041_x005F_x00e9_";
  sheets::Workbook workbook = one_sheet();
  workbook.sheets[0].name = code;
  workbook.properties = {{"form", code}};
  cell_at(workbook.sheets[0], {0, 0}).value = std::string(code);
  cell_at(workbook.sheets[0], {0, 1}).value = std::string("_x00_ x0041_ _xABCG_ _X0041_");
  row_at(workbook.sheets[0], 0).height = base::Length::pt(30);
  row_at(workbook.sheets[0], 0).grows = true;
  sheets::Validation rule;
  rule.range = {{1, 0}, {1, 0}};
  rule.accepts = sheets::Accepts::words;
  rule.words = {"_x0042_", "нет"};
  rule.prompt_title = "_x0043_";
  rule.prompt = "_x0044_";
  rule.error = "_x0045_";
  workbook.sheets[0].validations.push_back(rule);
  const base::Bytes file = xlsx::write_xlsx(workbook, stamp);
  const std::string strings = part(file, "xl/sharedStrings.xml");
  EXPECT_THAT(strings, HasSubstr("<t>" + std::string(escaped) + "</t>"));
  EXPECT_THAT(strings, HasSubstr("<t>_x00_ x0041_ _xABCG_ _X0041_</t>"));
  const std::string sheet = part(file, "xl/worksheets/sheet1.xml");
  for (const char* words : {"_x005F_x0042_", "_x005F_x0043_", "_x005F_x0044_", "_x005F_x0045_"})
    EXPECT_THAT(sheet, HasSubstr(words));
  EXPECT_THAT(sheet, Not(HasSubstr("customHeight"))) << "a row that grows still does";
  EXPECT_THAT(part(file, "xl/workbook.xml"), HasSubstr("<sheet name=\"" + std::string(escaped)));
  EXPECT_THAT(part(file, "docProps/custom.xml"), HasSubstr(escaped));
}

TEST(WriteXlsx, EscapesTheLongestTexts) {
  sheets::Workbook workbook = one_sheet();
  std::string text;
  while (text.size() + 7 <= sheets::text_limit) text += "_x0041_";
  cell_at(workbook.sheets[0], {0, 0}).value = text;
  EXPECT_NO_THROW(xlsx::write_xlsx(workbook, stamp));
}

TEST(WriteXlsx, ShowsPromptsAndErrorsOfEveryValidation) {
  sheets::Workbook workbook = one_sheet();
  workbook.sheets.push_back({});
  workbook.sheets[1].name = "_lists";
  workbook.sheets[1].hidden = true;
  using sheets::Accepts;
  std::uint32_t row = 0;
  for (const Accepts accepts :
       {Accepts::whole, Accepts::decimal, Accepts::date, Accepts::text_length, Accepts::words, Accepts::list}) {
    sheets::Validation rule;
    rule.range = {{row, 0}, {row, 3}};
    rule.accepts = accepts;
    rule.words = {"да", "нет"};
    rule.list_sheet = "_lists";
    rule.list = {{0, 0}, {59, 0}};
    rule.prompt_title = "Целое число";
    rule.prompt = "Введите число без пробелов.";
    rule.error_title = "Неверное значение";
    rule.error = "Здесь может стоять только целое число.";
    workbook.sheets[0].validations.push_back(rule);
    ++row;
  }
  const std::string xml = first_sheet(workbook);
  EXPECT_EQ(count(xml, "<dataValidation type=\"list\""), 2U);
  EXPECT_EQ(count(xml, "showInputMessage=\"1\" showErrorMessage=\"1\""), workbook.sheets[0].validations.size());
  EXPECT_THAT(xml, HasSubstr("<formula1>'_lists'!$A$1:$A$60</formula1>"));
  EXPECT_THAT(xml, HasSubstr("<formula1>\"да,нет\"</formula1>"));
}

TEST(WriteXlsx, KeepsHeightsThatEqualTheDefault) {
  sheets::Workbook workbook = one_sheet();
  row_at(workbook.sheets[0], 0).height = base::Length::pt(15);
  EXPECT_THAT(first_sheet(workbook), HasSubstr("<row r=\"1\" ht=\"15.75\" customHeight=\"1\""));
}

TEST(WriteXlsx, KeepsLookOfAMergeOnAllItsCells) {
  sheets::Workbook workbook = one_sheet();
  sheets::Format open;
  open.locked = false;
  cell_at(workbook.sheets[0], {0, 0}) = {std::string("Учителя"), format_id(workbook, open)};
  cell_at(workbook.sheets[0], {0, 1}).value = std::string("hidden behind the merge");
  workbook.sheets[0].merges = {{{0, 0}, {0, 1}}};
  const std::string xml = first_sheet(workbook);
  EXPECT_THAT(xml, HasSubstr("<mergeCell ref=\"A1:B1\"/>"));
  EXPECT_THAT(xml, HasSubstr("<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"/>"));
}

TEST(WriteXlsx, EscapesCodesInHeaders) {
  sheets::Workbook workbook = one_sheet();
  workbook.sheets[0].print.header = "2020 A&B, R&G, &[Picture]";
  const std::string xml = first_sheet(workbook);
  EXPECT_THAT(xml, HasSubstr("&amp;R&amp;9&amp;\"Times New Roman,Regular\"2020 A&amp;&amp;B, R&amp;&amp; G, "
                             "&amp;&amp; [Picture]</oddHeader>"));
  EXPECT_THAT(xml, HasSubstr("Страница &amp;P из &amp;N</oddFooter>"));
}

TEST(WriteXlsx, FitsAllColumnsOnOnePageOfA4) {
  sheets::Workbook workbook = one_sheet();
  workbook.sheets[0].print.landscape = true;
  workbook.sheets[0].print.repeat = sheets::RowRange{2, 4};
  const base::Bytes archive = xlsx::write_xlsx(workbook, stamp);
  const std::string xml = part(archive, "xl/worksheets/sheet1.xml");
  EXPECT_THAT(xml, HasSubstr("<pageSetUpPr fitToPage=\"1\"/>"));
  EXPECT_THAT(xml, HasSubstr("paperSize=\"9\""));
  EXPECT_THAT(xml, HasSubstr("fitToHeight=\"0\""));
  EXPECT_THAT(xml, HasSubstr("orientation=\"landscape\""));
  EXPECT_THAT(part(archive, "xl/workbook.xml"), HasSubstr("'Кадры'!$3:$5"));
}

TEST(WriteXlsx, RefusesNamesThatTheLibraryWouldCut) {
  sheets::Workbook workbook = one_sheet();
  workbook.names = {{"f." + std::string(126, 'a'), "Кадры", {0, 0}}};
  EXPECT_THROW(xlsx::write_xlsx(workbook, stamp), base::Defect);
  workbook.names = {{"f." + std::string(125, 'a'), "Кадры", {0, 0}}};
  EXPECT_NO_THROW(xlsx::write_xlsx(workbook, stamp));
}

TEST(WriteXlsx, TakesTheLongestRussianSheetName) {
  sheets::Workbook workbook = one_sheet();
  workbook.sheets[0].name = "Материально-техническое оснащен";
  workbook.sheets[0].print.repeat = sheets::RowRange{0, 1};
  workbook.names = {{"f.a.1.2", workbook.sheets[0].name, {1048575, 16383}}};
  EXPECT_THAT(part(xlsx::write_xlsx(workbook, stamp), "xl/workbook.xml"),
              HasSubstr("'Материально-техническое оснащен'!$XFD$1048576</definedName>"));
}

TEST_F(Scratch, LeavesNothingBehind) {
  xlsx::write_xlsx(one_sheet(), stamp, folder);
  EXPECT_TRUE(std::filesystem::is_empty(folder));
  sheets::Workbook broken = one_sheet();
  broken.names = {{"f." + std::string(200, 'a'), "Кадры", {0, 0}}};
  EXPECT_THROW(xlsx::write_xlsx(broken, stamp, folder), base::Defect);
  EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(Scratch, ReportsAFolderThatIsNotThere) {
  try {
    xlsx::write_xlsx(one_sheet(), stamp, folder / "none");
    FAIL() << "nothing was thrown";
  } catch (const base::Failure& failure) {
    EXPECT_EQ(failure.path(), (folder / "none").string());
  }
}

// No file may grow beyond `bytes` while this lives: a full disk as the library sees it.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit tight{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, signal_);
  }

 private:
  void (*signal_)(int);
  rlimit before_{};
};

sheets::Workbook large() {
  sheets::Workbook workbook = one_sheet();
  for (std::uint32_t row = 0; row < 3000; ++row) cell_at(workbook.sheets[0], {row, 0}).value = 1.0;
  return workbook;
}

TEST_F(Scratch, ReportsAFullDisk) {
  const sheets::Workbook workbook = large();
  const FullDisk disk(1000);
  EXPECT_THROW(xlsx::write_xlsx(workbook, stamp, folder), base::Failure);
  EXPECT_TRUE(std::filesystem::is_empty(folder));
}

// The sheet of 120 KB is cut at 40 KB, the archive of 15 KB is not: the library itself says nothing.
TEST_F(Scratch, ReportsAPartThatTheDiskCut) {
  const sheets::Workbook workbook = large();
  const FullDisk disk(40000);
  EXPECT_THROW(xlsx::write_xlsx(workbook, stamp, folder), base::Failure);
  EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST(WriteXlsx, LetsARowGrowThatMay) {
  sheets::Workbook workbook = one_sheet();
  for (std::uint32_t row = 0; row < 12; ++row) row_at(workbook.sheets[0], row).height = base::Length::pt(33);
  row_at(workbook.sheets[0], 10).grows = true;
  const std::string xml = first_sheet(workbook);
  EXPECT_THAT(xml, HasSubstr("<row r=\"1\" ht=\"33\" customHeight=\"1\"/>"));
  EXPECT_THAT(xml, HasSubstr("<row r=\"11\" ht=\"33\"/>"));
  EXPECT_THAT(xml, HasSubstr("<row r=\"12\" ht=\"33\" customHeight=\"1\"/>"));
}

TEST(WriteXlsx, MeasuresColumnsInDigitsOfItsOwnFont) {
  const std::string styles = part(xlsx::write_xlsx(one_sheet(), stamp), "xl/styles.xml");
  EXPECT_THAT(styles, HasSubstr("<name val=\"Times New Roman\"/>"));
  EXPECT_THAT(styles, Not(HasSubstr("Calibri")));
}

bool is_whole(const std::string& part) {
  auto archive = std::get<xml::Archive>(xml::open_archive(xml::write_archive({{"a.xml", part}})));
  return xlsx::whole_parts(archive).has_value();
}

TEST(WholeParts, KnowAPartThatWasCut) {
  EXPECT_TRUE(is_whole("<?xml version=\"1.0\"?>\n<a b=\"c\"><d/></a>\n"));
  EXPECT_FALSE(is_whole("<?xml version=\"1.0\"?>\n<a b=\"c\"><d/>"));
  EXPECT_FALSE(is_whole("<?xml version=\"1.0\"?>"));
  EXPECT_FALSE(is_whole(""));
}

}  // namespace
