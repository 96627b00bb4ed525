#include "model/reading.h"
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

TEST(DecodePlan, ReportsATableWithoutColumns) {
  EXPECT_EQ(package_of({{"plan", "kind: plan\ntitle: План\nrows: [{measure: а}]\n"}}).ids().at(0), "DOC-048");
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

// A Latin letter is one byte, a Russian one two: the name may be as long as half the last letter of the cell.
TEST(DecodePlan, FindsNamesOfOneLetterInAnyScript) {
  for (const char* name : {"Z", "я", "№", "ﬁ", "𝔄"}) {
    const auto decoded =
        package_of({{"plan", plan("rows:\n  - {measure: а, responsible: \"ОО, " + std::string(name) +
                                  "\"}\n  - {measure: б, responsible: Школа}\n  - {measure: в, responsible: ж}\n")},
                    {"bodies", "kind: bodies\nbodies:\n  \"" + std::string(name) + "\": {name: Завод}\n"}});
    const auto& rows = decoded.body<model::Plan>("plan").parts.at(0).sections[0].rows;
    ASSERT_EQ(rows[0].responsible.size(), 1U) << name;
    EXPECT_EQ(rows[0].responsible[0].body.value, name);
    EXPECT_TRUE(rows[1].responsible.empty()) << name;
    EXPECT_TRUE(rows[2].responsible.empty()) << name;
  }
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

// The rules on abbreviations ask which words the author typed and where; the cells no longer have them.
TEST(DecodePlan, RemembersWhereItIntroducedABody) {
  const std::string text = plan(
      "abbreviations: inline\nrows:\n"
      "  - {measure: а, responsible: \"ОО, МО\"}\n"
      "  - {measure: б, responsible: ОО}\n");
  const auto decoded = package_of({{"plan", text}, {"bodies", decoding::bodies}});
  const auto& uses = decoded.body<model::Plan>("plan").first_uses;
  ASSERT_EQ(uses.size(), 2U);
  EXPECT_EQ(uses[0].body.value, "ОО");
  EXPECT_EQ(uses[1].body.value, "МО");
  EXPECT_EQ(uses[0].span.origin.byte, text.find("\"ОО, МО\""));
  EXPECT_EQ(uses[1].span.first, std::string("ОО, ").size());
}

TEST(DecodePlan, SaysWhereNumbersBeginAnew) {
  const std::string sections =
      "sections:\n  - {title: А, rows: [{measure: а}]}\n  - {title: Б, rows: [{measure: б}]}\n";
  const auto anew = [&](const std::string& numbering) {
    const auto decoded = package_of({{"plan", plan(numbering + sections)}});
    return decoded.body<model::Plan>("plan").parts[0].sections[1].numbers_anew;
  };
  EXPECT_TRUE(anew("numbering: {rows: 1., restart: true}\n"));
  EXPECT_FALSE(anew("numbering: {rows: 1.}\n"));
  EXPECT_FALSE(anew("")) << "1.1 and 2.1 say their section";
}

TEST(DecodePlan, TakesNoPartOfAnotherWordForAnAbbreviation) {
  const std::string bodies = "kind: bodies\nbodies:\n  МО: министерство\n";
  for (const std::string word : {"МОҗ", "җМО", "МО1", "éМО"})
    EXPECT_TRUE(package_of({{"plan", plan("abbreviations: after\nrows:\n  - {measure: Письмо " + word + "}\n")},
                            {"bodies", bodies}})
                    .body<model::Plan>("plan")
                    .legend.empty())
        << word;
  for (const std::string word : {"«МО»", "МО–", "№МО", "МО"})
    EXPECT_EQ(package_of({{"plan", plan("abbreviations: after\nrows:\n  - {measure: Письмо " + word + "}\n")},
                          {"bodies", bodies}})
                  .body<model::Plan>("plan")
                  .legend.size(),
              1U)
        << word;
}

TEST(DecodePlan, MakesALegendOfWhatThePlanUses) {
  const auto decoded = package_of({{"plan", plan("abbreviations: after\nrows:\n"
                                                 "  - {measure: Принятие НПА для МООО, responsible: ОО}\n")},
                                   {"bodies", decoding::bodies}});
  std::vector<std::string> lines;
  for (const model::Text& line : decoded.body<model::Plan>("plan").legend) lines.push_back(model::plain(line));
  EXPECT_EQ(lines, (std::vector<std::string>{"ОО – образовательные организации", "НПА – нормативный правовой акт"}));
}

TEST(DecodePlan, FindsABodyThatBeginsACellWithACapital) {
  const auto decoded =
      package_of({{"plan", plan("rows:\n  - {measure: а, responsible: Министерство образования}\n"
                                "  - {measure: б, responsible: \"Вузы, вузы\"}\n  - {measure: в, responsible: мО}\n")},
                  {"bodies", decoding::bodies}});
  const auto& read = decoded.body<model::Plan>("plan");
  EXPECT_EQ(read.parts[0].sections[0].rows[0].responsible.at(0).body.value, "МО");
  EXPECT_EQ(cell(read, 0), "Министерство образования");
  EXPECT_EQ(cell(read, 1),
            "Образовательные организации высшего образования, образовательные организации высшего образования");
  EXPECT_EQ(read.parts[0].sections[0].rows[2].responsible.size(), 1U);
}

TEST(DecodePlan, KeepsTheCapitalWhereItIntroducesABody) {
  const auto decoded = package_of(
      {{"plan",
        plan("abbreviations: inline\nrows:\n  - {measure: а, responsible: \"Министерство образования, ОО\"}\n")},
       {"bodies", decoding::bodies}});
  EXPECT_EQ(cell(decoded.body<model::Plan>("plan"), 0),
            "Министерство образования (далее – МО), образовательные организации (далее – ОО)");
}

TEST(DecodePlan, SaysByAgreementOfABodyThatIsAlwaysAsked) {
  const auto decoded = package_of(
      {{"plan", plan("rows:\n  - {measure: а, responsible: \"СЭС, МО\"}\n"
                     "  - {measure: б, responsible: СЭС (по договору)}\n")},
       {"bodies", "kind: bodies\nbodies:\n  МО: министерство\n  СЭС: {name: станция, by_agreement: true}\n"}});
  EXPECT_EQ(cell(decoded.body<model::Plan>("plan"), 0), "СЭС (по согласованию), МО");
  EXPECT_EQ(cell(decoded.body<model::Plan>("plan"), 1), "СЭС (по договору)");
}

const char* parts = R"(kind: plan
title: Программа
page: portrait
numbering: {parts: I., rows: 1)}
columns: [{number: №}, {measure: Мера}]
column_numbers: true
parts:
  - id: first
    title: А
    rows: [{id: row, measure: а}]
  - title: Б
    number: IV.
    page: landscape
    columns: [{measure: Мера}, {note: Примечание}, {number: №}]
    numbering: {rows: 1.}
    rows: [{measure: б <row>}, {measure: в <first>}]
  - title: В
    rows: [{measure: г}]
)";

TEST(DecodePlan, GivesPartsWhatTheyDoNotSayThemselves) {
  const auto decoded = package_of({{"plan", parts}});
  const auto& read = decoded.body<model::Plan>("plan").parts;
  ASSERT_EQ(read.size(), 3U);
  EXPECT_EQ(read[0].label.words + read[1].label.words + read[2].label.words, "I.IV.V.");
  EXPECT_EQ(read[0].columns.size(), 2U);
  EXPECT_EQ(read[0].column_numbers.size(), 2U);
  EXPECT_EQ(read[1].columns.size(), 3U);
  EXPECT_EQ(read[1].column_numbers.size(), 3U);
  EXPECT_EQ(read[0].page, model::Orientation::portrait);
  EXPECT_EQ(read[1].page, model::Orientation::landscape);
  EXPECT_EQ(read[0].sections[0].rows[0].label.words, "1)");
  EXPECT_EQ(read[1].sections[0].rows[1].label.words, "2.");
  EXPECT_EQ(read[2].sections[0].rows[0].label.words, "1)");
}

TEST(DecodePlan, PrintsReferencesToPartsAndRows) {
  const auto decoded =
      package_of({{"order",
                   "kind: order\nact: приказ\nissuer: МО\ntitle: О программе\npoints: [{text: Строка <plan.row>.}]\n"
                   "signature: {post: Министр, name: И.О. Фамилия}\n"},
                  {"plan", parts},
                  {"bodies", decoding::bodies}});
  const auto& rows = decoded.body<model::Plan>("plan").parts[1].sections[0].rows;
  EXPECT_EQ(model::plain(rows[0].cells.at("measure")), "б 1");
  EXPECT_EQ(model::plain(rows[1].cells.at("measure")), "в I");
  EXPECT_EQ(model::plain(decoded.body<model::Order>("order").points[0].text), "Строка 1.");
}

TEST(DecodePlan, RestartsThroughAndByHand) {
  const std::string sections =
      "sections:\n  - {title: А, rows: [{measure: а}, {measure: б}]}\n"
      "  - {title: Б, rows: [{measure: в, number: 10.}, {measure: г}]}\n";
  const auto seen = [&](const std::string& numbering) {
    return labels(package_of({{"plan", plan(numbering + sections)}}).body<model::Plan>("plan"));
  };
  EXPECT_EQ(seen("numbering: {sections: none, rows: 1.}\n"), (std::vector<std::string>{"1.", "2.", "10.", "11."}));
  EXPECT_EQ(seen("numbering: {sections: I., rows: 1., restart: true}\n"),
            (std::vector<std::string>{"I.", "1.", "2.", "II.", "10.", "11."}));
}

TEST(DecodePlan, CountsOnFromARomanNumberSetByHand) {
  const auto decoded = package_of({{"plan", plan("numbering: {sections: Раздел I., rows: 1.1}\nsections:\n"
                                                 "  - {title: А, number: Раздел III., rows: [{measure: а}]}\n"
                                                 "  - {title: Б, rows: [{measure: б}]}\n")}});
  EXPECT_EQ(labels(decoded.body<model::Plan>("plan")),
            (std::vector<std::string>{"Раздел III.", "3.1", "Раздел IV.", "4.1"}));
}

TEST(DecodePlan, MarksFootnotesAsTheProfileSays) {
  const std::string noted = plan(
      "rows:\n  - {measure: \"а<note b>\"}\n  - {measure: \"б<note a>, в<note b>\"}\nfootnotes: {a: первая, b: "
      "вторая}\n");
  const auto seen = [&](model::NoteLook look) {
    model::Profile profile;
    profile.table_notes = look;
    const auto decoded = package_of({{"plan", noted}}, profile);
    std::vector<std::string> out;
    const auto& part = decoded.body<model::Plan>("plan").parts.at(0);
    for (const auto& row : part.sections[0].rows) out.push_back(decoding::with_marks(row.cells.at("measure")));
    for (const auto& note : part.footnotes) out.push_back(note.mark + " " + model::plain(note.text));
    return out;
  };
  EXPECT_EQ(seen(model::NoteLook::asterisks), (std::vector<std::string>{"а*", "б**, в*", "* вторая", "** первая"}));
  EXPECT_EQ(seen(model::NoteLook::brackets),
            (std::vector<std::string>{"а<1>", "б<2>, в<1>", "<1> вторая", "<2> первая"}));
  EXPECT_EQ(seen(model::NoteLook::numbers), (std::vector<std::string>{"а1", "б2, в1", "1 вторая", "2 первая"}));
}

TEST(DecodePlan, ReportsNotesWithoutWordsAndWordsWithoutNotes) {
  const auto decoded = package_of({{"plan", plan("rows: [{measure: \"а<note a>\"}]\nfootnotes: {b: слова}\n")}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-022", "DOC-023"}));
}

TEST(DecodePlan, PutsAColonBehindCaptions) {
  const auto decoded =
      package_of({{"plan", plan("abbreviations: after\nlegend_title: Сокращения\ngoals_title: \"Цели:\"\n"
                                "goals: [первая]\nrows: [{measure: ОО}]\n")},
                  {"bodies", decoding::bodies}});
  const auto& read = decoded.body<model::Plan>("plan");
  EXPECT_EQ(model::plain(read.legend_title), "Сокращения:");
  EXPECT_EQ(model::plain(read.intro.goals_title), "Цели:");
}

TEST(DecodePlan, ReportsARowInsideARowOfARow) {
  const auto decoded = package_of(
      {{"plan",
        plan("rows:\n  - measure: а\n    rows:\n      - {responsible: б, number: 5, rows: [{responsible: в}]}\n")}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-019"})) << "a number it may have";
}

std::string dated(const std::string& rest) {
  return "kind: plan\ntitle: План\ncolumns: [{measure: Мера}, {deadline: Срок}, {responsible: Кто}]\n" + rest;
}

// The numbers of a row and of its sub-rows.
std::vector<std::string> numbers_within(const model::Measure& row) {
  std::vector<std::string> out{row.label.words};
  for (const model::Measure& sub : row.rows) out.push_back(sub.label.words);
  return out;
}

TEST(DecodePlan, NumbersRowsInsideRows) {
  const auto numbers = [](const std::string& numbering, const std::string& rest) {
    const auto decoded = package_of(
        {{"plan", plan("numbering: {" + numbering + "}\nrows:\n  - measure: раз\n  - measure: два\n" + rest)}});
    EXPECT_EQ(decoded.ids(), std::vector<std::string>{});
    return numbers_within(decoded.body<model::Plan>("plan").parts[0].sections[0].rows[1]);
  };
  using Numbers = std::vector<std::string>;
  const std::string two = "    rows: [{responsible: а}, {responsible: б}]\n";
  EXPECT_EQ(numbers("sub_rows: none", two), (Numbers{"2.", "", ""}));
  EXPECT_EQ(numbers("sub_rows: 1.1", two), (Numbers{"2.", "2.1", "2.2"}));
  EXPECT_EQ(numbers("sub_rows: а)", two), (Numbers{"2.", "а)", "б)"}));
  EXPECT_EQ(numbers("sub_rows: 1.1", "    rows: [{responsible: а, number: 2.4}, {responsible: б}]\n"),
            (Numbers{"2.", "2.4", "2.5"}));
  EXPECT_EQ(numbers("sub_rows: 1.1", "    number: none\n" + two), (Numbers{"", "", ""})) << "no number to count under";
}

TEST(DecodePlan, LetsSomeRowsInsideARowShareACell) {
  const auto decoded = package_of(
      {{"plan", dated("rows:\n  - measure: раз\n    rows:\n      - {responsible: а, deadline: май}\n"
                      "      - {responsible: б, as_above: deadline}\n      - {responsible: в, deadline: июнь}\n")}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{});
  const model::Measure& row = decoded.body<model::Plan>("plan").parts[0].sections[0].rows[0];
  std::vector<const model::Measure*> path;
  std::vector<std::vector<const model::Measure*>> paths;
  model::reading::collect_leaf_paths(row, path, paths);
  const auto owner = [&paths](const char* key, std::size_t i) {
    return model::reading::owner_of<const model::Measure>(key, paths, i);
  };
  EXPECT_EQ(owner("deadline", 1), owner("deadline", 0));
  EXPECT_NE(owner("deadline", 2), owner("deadline", 1));
  EXPECT_EQ(owner("measure", 2), &row);
}

TEST(DecodePlan, ReportsCellsThatNoRowAboveCanShare) {
  const auto ids = [](const std::string& rows) { return package_of({{"plan", dated("rows:\n" + rows)}}).ids(); };
  using Ids = std::vector<std::string>;
  EXPECT_EQ(ids("  - {measure: а}\n  - {measure: б, as_above: deadline}\n"), (Ids{"DOC-122"})) << "not inside a row";
  EXPECT_EQ(ids("  - {measure: а, rows: [{as_above: deadline}, {deadline: май}]}\n"), (Ids{"DOC-122"}));
  EXPECT_EQ(ids("  - {measure: а, rows: [{deadline: май}, {as_above: нет}]}\n"), (Ids{"DOC-121"}));
  EXPECT_EQ(ids("  - {measure: а, rows: [{deadline: май}, {deadline: июнь, as_above: deadline}]}\n"), (Ids{"DOC-123"}));
}

TEST(DecodePlan, NamesTheRowThatAnotherFollowsInFull) {
  const auto decoded =
      package_of({{"plan", dated("rows:\n  - {id: first, measure: а}\n  - {measure: б, follows: first}\n"
                                 "  - {measure: в, rows: [{measure: г, follows: plan.first}]}\n")}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{});
  const auto& rows = decoded.body<model::Plan>("plan").parts[0].sections[0].rows;
  EXPECT_EQ(rows[1].follows.id.value, "plan.first");
  EXPECT_EQ(rows[2].rows[0].follows.id.value, "plan.first");
  EXPECT_EQ(package_of({{"plan", dated("rows:\n  - {measure: а, follows: nowhere}\n")}}).ids(),
            std::vector<std::string>{"DOC-009"});
}

TEST(DecodePlan, GivesARowItsOwnLineWhereAllInsideSayTheSame) {
  const auto own_line = [](const std::string& rows) {
    const auto decoded = package_of({{"plan", dated("rows:\n  - {measure: а, rows: [" + rows + "]}\n")}});
    return decoded.body<model::Plan>("plan").parts[0].sections[0].rows[0].own_line;
  };
  EXPECT_TRUE(own_line("{measure: б}, {measure: в}"));
  EXPECT_FALSE(own_line("{measure: б}, {deadline: май}")) << "the second shows it";
}

TEST(DecodePlan, ReportsACellThatNoColumnPrints) {
  const auto decoded = package_of({{"plan", plan("rows: [{measure: а, result: б}]\n")}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-014"}));
}

TEST(DecodePlan, SaysWhatIsContinuedAsTheProfileWants) {
  const auto continuation = [](model::Continuation wanted, bool sign) {
    model::Profile profile;
    profile.continuation = wanted;
    profile.appendix_sign = sign;
    const auto decoded = package_of({{"order",
                                      "kind: order\nact: приказ\nissuer: МО\npoints: [{text: а}]\n"
                                      "appendices: [plan, other]\n"},
                                     {"plan", plan("table: Таблица 14\nrows: [{measure: а}]\n")},
                                     {"other", plan("rows: [{measure: а}]\n")},
                                     {"bodies", decoding::bodies}},
                                    profile);
    return decoded.body<model::Plan>("plan").parts.at(0).continuation;
  };
  EXPECT_EQ(continuation(model::Continuation::none, true), "");
  EXPECT_EQ(continuation(model::Continuation::appendix, true), "Продолжение приложения № 1");
  EXPECT_EQ(continuation(model::Continuation::appendix, false), "Продолжение приложения 1");
  EXPECT_EQ(continuation(model::Continuation::table, true), "Продолжение: Таблица 14");
}

}  // namespace
