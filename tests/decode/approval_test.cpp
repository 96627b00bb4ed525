#include "package_of.h"

#include "model/reading.h"

namespace {

using decoding::package_of;

const char* const act =
    "kind: order\nact: приказ\nissuer: МО\ndate: 15.05.2020\nnumber: 01-21/744\n"
    "title: О планах\npoints: [{text: а}]\n";

model::ApprovalSheet sheet(const std::string& rest, const std::string& order = act) {
  const auto decoded =
      package_of({{"order", order}, {"sheet", "kind: approval\nof: order\n" + rest}, {"bodies", decoding::bodies}});
  EXPECT_TRUE(decoded.ids().empty());
  return decoded.body<model::ApprovalSheet>("sheet");
}

std::vector<std::string> title(const model::ApprovalSheet& sheet) {
  std::vector<std::string> out;
  for (const model::Text& line : sheet.title) out.push_back(model::plain(line));
  return out;
}

std::vector<std::string> keys(const model::ApprovalSheet& sheet) {
  std::vector<std::string> out;
  for (const model::ApprovalColumn& column : sheet.columns) out.push_back(column.key);
  return out;
}

std::string post(const model::Visa& visa) { return model::plain(visa.post); }

const char* const one = "visas: [{post: Министр, name: И.О. Фамилия}]\n";

TEST(DecodeApproval, NamesTheDraftInTheTitle) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(title(sheet(one)), (Lines{"ЛИСТ СОГЛАСОВАНИЯ", "проекта приказа министерства образования", "«О планах»"}));
  EXPECT_EQ(title(sheet(std::string("title_of_act: false\n") + one)).back(),
            "проекта приказа министерства образования");
}

TEST(DecodeApproval, NamesTheActInTheTitleOfAnAcquaintanceSheet) {
  const std::string rest = "sheet: acquaintance\nblank_rows: 1\n";
  using Lines = std::vector<std::string>;
  EXPECT_EQ(title(sheet(rest)),
            (Lines{"ЛИСТ ОЗНАКОМЛЕНИЯ", "с приказом министерства образования", "от 15.05.2020 № 01-21/744"}));
  const char* const draft = "kind: order\nact: приказ\npoints: [{text: а}]\n";
  EXPECT_EQ(title(sheet(rest, draft)), (Lines{"ЛИСТ ОЗНАКОМЛЕНИЯ", "с приказом", "от ____________ № ________"}));
}

TEST(DecodeApproval, TakesTheColumnsOfItsKindWhereNoneAreNamed) {
  using Keys = std::vector<std::string>;
  EXPECT_EQ(keys(sheet(one)), (Keys{"person", "conclusion", "signature", "date"}));
  EXPECT_EQ(keys(sheet("sheet: acquaintance\nblank_rows: 1\n")), (Keys{"number", "name", "post", "signature", "date"}));
}

TEST(DecodeApproval, LaysAWideTableAcross) {
  const std::string wide = "columns: [number, person, received, returned, conclusion, signature, date]\n";
  EXPECT_EQ(sheet(wide + one).page, model::Orientation::landscape);
  EXPECT_EQ(sheet("page: portrait\n" + wide + one).page, model::Orientation::portrait);
  EXPECT_EQ(sheet(one).page, model::Orientation::portrait);
}

TEST(DecodeApproval, GivesAColumnItsUsualHeading) {
  const auto read = sheet(std::string("columns: [number, {post: Кто, width: 40 мм}, name]\n") + one);
  EXPECT_EQ(model::plain(read.columns[0].heading), "№ п/п");
  EXPECT_EQ(model::plain(read.columns[1].heading), "Кто");
  EXPECT_EQ(read.columns[1].width, base::Length::mm(40));
}

TEST(DecodeApproval, EndsAPostWithItsBody) {
  const auto read =
      sheet("visas:\n  - {post: Директор, body: МО, name: А}\n  - {post: Директор, body: музея образцов, name: Б}\n");
  EXPECT_EQ(post(read.groups[0].visas[0]), "Директор министерства образования");
  EXPECT_EQ(post(read.groups[0].visas[1]), "Директор музея образцов");
}

TEST(DecodeApproval, ReportsABodyWithoutAGenitive) {
  const auto decoded = package_of(
      {{"sheet", "kind: approval\nof: order\nvisas: [{post: Д, body: ОО, name: А}]\n"}, {"bodies", decoding::bodies}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-010"}));
}

TEST(DecodeApproval, SaysWhatTheRoleOfAGroupSays) {
  const auto read = sheet(
      "groups:\n  - role: prepared\n    visas: [{post: П, name: А}]\n"
      "  - {role: lawyer, title: Юристы, visas: [{post: П, name: Б}]}\n");
  EXPECT_EQ(read.layout, model::SheetLayout::blocks);
  EXPECT_EQ(model::plain(read.groups[0].title), "Проект подготовил");
  EXPECT_EQ(read.groups[0].visas[0].role, "drafter");
  EXPECT_EQ(model::plain(read.groups[1].title), "Юристы");
  EXPECT_EQ(read.groups[1].visas[0].role, "lawyer");
}

TEST(DecodeApproval, CountsRowsAndRemarksThroughTheSheet) {
  const auto read =
      sheet("blank_rows: 2\npeople:\n  - {post: П, name: А}\n  - {post: П, name: Б}\nsheet: acquaintance\n");
  EXPECT_EQ(read.groups[0].visas[1].number, "2.");
  EXPECT_EQ(read.blank_rows, (std::vector<std::string>{"3.", "4."}));
  const auto remarked =
      sheet("visas:\n  - {post: П, name: А, remarks: [{text: а}]}\n  - {post: П, name: Б, remarks: [{text: б}]}\n");
  EXPECT_EQ(remarked.groups[0].visas[1].remarks[0].number, "2.");
}

TEST(DecodeApproval, UnderstandsTheDaysOfAVisa) {
  const auto read = sheet(
      "columns: [person, received, returned]\nvisas:\n  - {post: П, name: А, received: 5 мая 2025 г., returned: "
      "06.05.2025, seen: 7F2A-91C4}\n");
  const model::Visa& visa = read.groups[0].visas[0];
  EXPECT_EQ(visa.received.meaning, base::Date::find(2025, 5, 5));
  EXPECT_EQ(model::plain(visa.returned.text), "06.05.2025");
  EXPECT_EQ(visa.seen.words, "7F2A-91C4");
}

TEST(DecodeApproval, IsReadAsItsColumnsStand) {
  const auto decoded =
      package_of({{"sheet",
                   "kind: approval\nof: order\ntitle: [Лист]\ncolumns: [{remarks: З}, {name: И}, {post: Д}]\n"
                   "visas: [{post: пост, name: имя, conclusion: нет, remarks: [{text: раз, answer: два}]}]\n"}});
  std::string read;
  for (const model::Reading& reading : model::reading_order(decoded.package))
    if (!reading.text->empty()) read += model::plain(*reading.text) + " ";
  EXPECT_EQ(read, "Лист З И Д раз два имя пост ");
}

const char* const in_unit = "visas: [{post: Начальник, unit: ОТ, name: И.О. Фамилия}]\n";

decoding::Decoded with_units(const std::string& units) {
  return package_of({{"order", act},
                     {"sheet", std::string("kind: approval\nof: order\n") + in_unit},
                     {"bodies", decoding::bodies + ("units:\n" + units)}});
}

TEST(DecodeApproval, EndsAPostWithItsUnits) {
  const auto decoded = with_units("  ОТ: {genitive: отдела, of: УП}\n  УП: {genitive: управления, of: МО}\n");
  const auto& visa = decoded.body<model::ApprovalSheet>("sheet").groups.at(0).visas.at(0);
  EXPECT_EQ(post(visa), "Начальник отдела управления министерства образования");
  EXPECT_TRUE(decoded.ids().empty());
}

TEST(DecodeApproval, RefusesUnitsInACircleAndUnitsOfNobody) {
  EXPECT_EQ(with_units("  ОТ: {genitive: отдела, of: УП}\n  УП: {genitive: управления, of: ОТ}\n").ids(),
            std::vector<std::string>{"DOC-041"});
  const auto nobody = with_units("  ОТ: {genitive: отдела, of: НЕТ}\n");
  EXPECT_EQ(nobody.ids(), std::vector<std::string>{"DOC-002"});
  EXPECT_EQ(nobody.diagnostics.all().front().arguments, std::vector<std::string>{"НЕТ"});
}

TEST(DecodeApproval, ReadsATimeBesideADay) {
  const std::string rest =
      "times: true\ncolumns: [person, received, {date: Когда}]\nvisas:\n"
      "  - {post: Министр, name: И.О. Фамилия, received: 12.05.2020 10-30, signed: \"15 мая 2020 г. в 9:05\"}\n";
  const model::ApprovalSheet read = sheet(rest);
  const model::Visa& visa = read.groups[0].visas[0];
  EXPECT_EQ(visa.received.meaning, base::Date::find(2020, 5, 12));
  EXPECT_EQ(model::plain(visa.received.text), "12.05.2020 10-30");
  EXPECT_EQ(visa.signed_on.meaning, base::Date::find(2020, 5, 15));
  EXPECT_EQ(model::plain(read.columns[1].heading), "Дата и время поступления");
  EXPECT_EQ(model::plain(read.columns[2].heading), "Когда") << "the author's own";
}

TEST(DecodeApproval, GivesASoleRemarkNoNumber) {
  const auto numbers = [](const std::string& remarks) {
    std::string out;
    const model::ApprovalSheet read = sheet("visas: [{post: Министр, name: И.О. Фамилия, remarks: " + remarks + "}]\n");
    for (const model::Remark& remark : read.groups[0].visas[0].remarks) out += remark.number + "|";
    return out;
  };
  EXPECT_EQ(numbers("[{text: а}]"), "|");
  EXPECT_EQ(numbers("[{text: а}, {text: б}]"), "1.|2.|");
}

TEST(DecodeApproval, TellsOfKeysThatDoNothing) {
  const auto ids = [](const std::string& rest) {
    return package_of({{"order", act}, {"sheet", "kind: approval\nof: order\n" + rest}, {"bodies", decoding::bodies}})
        .ids();
  };
  EXPECT_EQ(ids(std::string("captions: true\n") + one).size(), 1U) << "a table has no blanks to caption";
  EXPECT_EQ(ids(std::string("times: true\ncolumns: [person, signature]\n") + one).size(), 1U);
  EXPECT_EQ(ids(std::string("layout: blocks\ncolumn_numbers: true\n") + one).size(), 1U);
}

}  // namespace
