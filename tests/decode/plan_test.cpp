#include "package_of.h"

namespace {

using decoding::package_of;

std::string plan(const std::string& rest) {
  return "kind: plan\ntitle: План\ncolumns:\n  - {number: № п/п}\n  - {measure: Мера}\n  - {responsible: Кто}\n" + rest;
}

std::vector<std::string> labels(const model::Plan& plan) {
  std::vector<std::string> out;
  for (const auto& section : plan.parts.at(0).sections) {
    if (!section.label.words.empty()) out.push_back(section.label.words);
    for (const auto& row : section.rows) out.push_back(row.label.words);
  }
  return out;
}

std::string cell(const model::Plan& plan, std::size_t row) {
  return model::plain(plan.parts.at(0).sections.at(0).rows.at(row).cells.at("responsible"));
}

TEST(DecodePlan, NumbersRowsOfAPlanWithoutSections) {
  const auto decoded = package_of({{"plan", plan("rows: [{measure: а}, {measure: б, number: 17.}, {measure: в}]\n")}});
  EXPECT_EQ(labels(decoded.body<model::Plan>("plan")), (std::vector<std::string>{"1.", "17.", "18."}));
}

TEST(DecodePlan, NumbersRowsBySections) {
  const auto decoded = package_of({{"plan", plan("sections:\n  - {title: А, rows: [{measure: а}, {measure: б}]}\n"
                                                 "  - {title: Б, rows: [{measure: в}]}\n")}});
  EXPECT_EQ(labels(decoded.body<model::Plan>("plan")), (std::vector<std::string>{"1.", "1.1", "1.2", "2.", "2.1"}));
}

TEST(DecodePlan, TakesTheFirstNumberForThePattern) {
  const auto decoded =
      package_of({{"plan", plan("numbering: {sections: Раздел I., rows: 1)}\nsections:\n"
                                "  - {title: А, rows: [{measure: а}]}\n  - {title: Б, rows: [{measure: б}]}\n")}});
  EXPECT_EQ(labels(decoded.body<model::Plan>("plan")),
            (std::vector<std::string>{"Раздел I.", "1)", "Раздел II.", "2)"}));
}

TEST(DecodePlan, FindsBodiesWithRolesAndSuffixes) {
  const auto decoded = package_of(
      {{"plan", plan("rows: [{measure: а, responsible: \"руководители ОО, вузы (по согласованию); МО\"}]\n")},
       {"bodies", decoding::bodies}});
  const auto& row = decoded.body<model::Plan>("plan").parts.at(0).sections[0].rows[0];
  ASSERT_EQ(row.responsible.size(), 3U);
  EXPECT_EQ(row.responsible[0].role, "руководители");
  EXPECT_EQ(row.responsible[0].body.value, "ОО");
  EXPECT_EQ(row.responsible[1].suffix, "(по согласованию)");
  EXPECT_EQ(row.responsible[2].body.value, "МО");
}

TEST(DecodePlan, IntroducesABodyOnceAndInFullWhereItHasNoAbbreviation) {
  const auto decoded = package_of({{"plan", plan("abbreviations: inline\nrows:\n"
                                                 "  - {measure: а, responsible: руководители ОО}\n"
                                                 "  - {measure: б, responsible: \"ОО, вузы (по согласованию)\"}\n"
                                                 "  - {measure: в, responsible: ОО}\n")},
                                   {"bodies", decoding::bodies}});
  const auto& read = decoded.body<model::Plan>("plan");
  EXPECT_EQ(cell(read, 0), "руководители ОО");
  EXPECT_EQ(cell(read, 1),
            "образовательные организации (далее – ОО), образовательные организации высшего образования "
            "(по согласованию)");
  EXPECT_EQ(cell(read, 2), "ОО");
}

TEST(DecodePlan, MakesALegendOfWhatThePlanUses) {
  const auto decoded = package_of({{"plan", plan("abbreviations: after\nrows:\n"
                                                 "  - {measure: Принятие НПА для МООО, responsible: ОО}\n")},
                                   {"bodies", decoding::bodies}});
  std::vector<std::string> lines;
  for (const auto& entry : decoded.body<model::Plan>("plan").legend) lines.push_back(model::plain(entry.text));
  EXPECT_EQ(lines, (std::vector<std::string>{"ОО – образовательные организации", "НПА – нормативный правовой акт"}));
}

TEST(DecodePlan, ReportsACellThatNoColumnPrints) {
  const auto decoded = package_of({{"plan", plan("rows: [{measure: а, result: б}]\n")}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-014"}));
}

}  // namespace
