// What is wrong in a template is found when it is read, at its line and column.

#include "base/limits.h"
#include "compose/messages.h"
#include "show.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Expected {
  const base::Message* message;
  base::Place place;
  std::vector<std::string> arguments;
  std::string meant;
};

void expect_findings(const std::string& bytes, const std::vector<Expected>& expected) {
  base::Diagnostics diagnostics;
  show::parse(bytes, diagnostics);
  std::vector<std::string> ids, wanted;
  for (const base::Diagnostic& finding : diagnostics.all()) ids.emplace_back(finding.message->id);
  for (const Expected& one : expected) wanted.emplace_back(one.message->id);
  ASSERT_EQ(ids, wanted) << bytes;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const base::Diagnostic& finding = diagnostics.all()[i];
    EXPECT_EQ(finding.place->line, expected[i].place.line) << bytes;
    EXPECT_EQ(finding.place->column, expected[i].place.column) << bytes;
    EXPECT_EQ(finding.span.origin.file.index, 7U);
    for (std::size_t k = 0; k < expected[i].arguments.size(); ++k)
      EXPECT_EQ(finding.arguments.at(k), expected[i].arguments[k]) << bytes;
    const std::string hint = finding.hints.empty() ? "" : finding.hints.front().ru;
    EXPECT_EQ(hint, expected[i].meant.empty() ? "" : "возможно, имелось в виду «" + expected[i].meant + "»");
    base::format(finding.message->text.ru, finding.arguments);
    base::format(finding.message->hint.en, finding.arguments);
  }
}

// The blocks begin in line 2, column 1.
void expect_in_page(const std::string& blocks, const std::vector<Expected>& expected) {
  expect_findings("<template kind='order'><page>\n" + blocks + "\n</page></template>", expected);
}

TEST(Template, IsReadWithoutFindingsWhenItIsSound) {
  expect_in_page("{{#rows}}<p style='title'>{{name}} {{title}}</p>{{/rows}}{{^rows}}<p>{{made}}</p>{{/rows}}", {});
}

TEST(Template, PointsAtAnUnknownField) {
  expect_in_page("<p>Тема –\n  {{titel}}</p>", {{&compose::unknown_field, {3, 3}, {"titel"}, "title"}});
  expect_in_page("<p>&lt; {{нечто}}</p>", {{&compose::unknown_field, {2, 9}, {"нечто"}, ""}});
}

TEST(Template, ChecksFieldsInsideListsThatMayBeEmpty) {
  expect_in_page("{{#rows}}{{#cells}}<p>{{wrods}}</p>{{/cells}}{{/rows}}",
                 {{&compose::unknown_field,
                   {2, 23},
                   {"wrods",
                    "words, spans, name, cells, title, made, draft, count, "
                    "rows, plan"},
                   "words"}});
}

TEST(Template, DoesNotSeeAListsFieldsOutsideTheList) {
  expect_in_page("<p>{{name}}</p>", {{&compose::unknown_field, {2, 4}, {"name"}, ""}});
  expect_in_page("{{^rows}}<p>{{name}}</p>{{/rows}}", {{&compose::unknown_field, {2, 13}, {"name"}, ""}});
}

TEST(Template, JudgesNothingInsideASectionOfAnUnknownField) {
  expect_in_page(
      "{{#row}}<p style='titel'>{{name}}</p>{{/row}}",
      {{&compose::unknown_field, {2, 1}, {"row"}, "rows"}, {&compose::unknown_style, {2, 12}, {"titel"}, "title"}});
}

TEST(Template, PointsAtUnknownAndMisplacedElements) {
  expect_in_page("<p><bold>x</bold></p>", {{&compose::unknown_element, {2, 4}, {"bold"}, ""}});
  expect_in_page("<tabel style='plan'/>", {{&compose::unknown_element, {2, 1}, {"tabel"}, "table"}});
  expect_in_page("<p><p>x</p></p>", {{&compose::misplaced_element, {2, 4}, {"p", "p"}, ""}});
  expect_in_page("<row/>", {{&compose::misplaced_element, {2, 1}, {"row", "page"}, ""}});
}

TEST(Template, PointsAtUnknownAttributesAndValues) {
  expect_in_page("<p\n  stile='title'>x</p>", {{&compose::unknown_attribute, {3, 3}, {"p", "stile"}, "style"}});
  expect_in_page("<p empty='kep'>x</p>", {{&compose::wrong_value, {2, 4}, {"empty", "kep", "drop, keep"}, "keep"}});
  expect_in_page("<p style='titles'>x</p>", {{&compose::unknown_style, {2, 4}, {"titles"}, "title"}});
  expect_in_page("<table style='Plan'/>", {{&compose::unknown_style, {2, 8}, {"Plan"}, "plan"}});
  expect_in_page("<table style='plan'><row height='7'/></table>",
                 {{&compose::wrong_value, {2, 26}, {"height", "7"}, ""}});
  expect_in_page("<table style='plan'><row><cell columns='0'/></row></table>",
                 {{&compose::wrong_value, {2, 32}, {"columns", "0"}, ""}});
  expect_in_page("<table/>", {{&compose::missing_attribute, {2, 1}, {"table", "style"}, ""}});
  expect_findings("<template><page/></template>", {{&compose::missing_attribute, {1, 1}, {"template", "kind"}, ""}});
}

TEST(Template, ChecksFieldsInAttributes) {
  expect_in_page("<table style='plan'><row><cell columns='{{cuont}}'/></row></table>",
                 {{&compose::unknown_field, {2, 32}, {"cuont"}, "count"}});
  expect_in_page("<table style='plan'><row><cell columns='{{rows}}'/></row></table>",
                 {{&compose::not_a_text, {2, 32}, {"rows"}, ""}});
  expect_in_page("<p style='{{#draft}}title{{/draft}}'>x</p>", {{&compose::broken_braces, {2, 4}, {"{{#draft}}"}, ""}});
}

TEST(Template, PointsAtASectionThatIsNeverClosed) {
  expect_in_page("{{#rows}}<p>x</p>", {{&compose::unclosed_section, {2, 1}, {"{{#rows}}", "{{/rows}}"}, ""}});
  expect_in_page("<p>a {{^draft}}b</p>", {{&compose::unclosed_section, {2, 6}, {"{{^draft}}", "{{/draft}}"}, ""}});
}

TEST(Template, TellsOfASectionThatCrossesAnElementOnce) {
  expect_in_page("{{#draft}}<p>x{{/draft}}</p>", {{&compose::crossing_section, {2, 15}, {"{{/draft}}", "p"}, ""}});
  expect_in_page("<p>{{#draft}}x</p>{{/draft}}", {{&compose::unclosed_section, {2, 4}, {"{{#draft}}"}, ""}});
}

TEST(Template, PointsAtSectionsThatOverlapOrWereNeverOpened) {
  expect_in_page("{{#rows}}{{#draft}}<p>x</p>{{/rows}}",
                 {{&compose::overlapping_sections, {2, 28}, {"{{/rows}}", "{{/draft}}"}, ""}});
  expect_in_page("<p>x</p>{{/rows}}", {{&compose::unopened_section, {2, 9}, {"{{/rows}}", "{{#rows}}"}, ""}});
}

TEST(Template, RefusesTextAndFieldsOutsideParagraphs) {
  expect_in_page("  забыт абзац", {{&compose::stray_text, {2, 3}, {"забыт абзац"}, ""}});
  expect_in_page("{{title}}", {{&compose::stray_text, {2, 1}, {"{{title}}"}, ""}});
}

TEST(Template, RefusesListsAndFlagsShownAsWords) {
  expect_in_page("<p>{{rows}}</p>", {{&compose::not_a_text, {2, 4}, {"rows", "{{#rows}}", "{{/rows}}"}, ""}});
  expect_in_page("<p>{{draft}}</p>", {{&compose::not_a_text, {2, 4}, {"draft"}, ""}});
}

TEST(Template, RefusesBracesThatHoldNoName) {
  for (const std::string braces : {"{{title}", "{{}}", "{{ два слова }}", "{{#}}"})
    expect_in_page("<p>" + braces + "</p>", {{&compose::broken_braces, {2, 4}, {}, ""}});
  expect_in_page("<p>title}}</p>", {{&compose::broken_braces, {2, 9}, {"}}"}, ""}});
}

TEST(Template, ReportsEveryMistakeOfAFile) {
  expect_in_page("<p stile='x'>{{a_b_c_d}}</p>\n<q/>\n{{#rows}}", {{&compose::unknown_attribute, {2, 4}, {}, "style"},
                                                                   {&compose::unknown_field, {2, 14}, {}, ""},
                                                                   {&compose::unknown_element, {3, 1}, {}, "p"},
                                                                   {&compose::unclosed_section, {4, 1}, {}, ""}});
}

TEST(Template, ListsTheFirstFindingsAndCountsTheOthers) {
  base::Diagnostics diagnostics;
  std::string many = "<template kind='order'><page>";
  for (std::size_t i = 0; i < base::limits::findings_per_file + 5; ++i) many += "\n<q/>";
  show::parse(many + "</page></template>", diagnostics);
  ASSERT_EQ(diagnostics.all().size(), base::limits::findings_per_file + 1);
  EXPECT_EQ(diagnostics.all().back().message->id, compose::more_findings.id);
  EXPECT_EQ(diagnostics.all().back().arguments, std::vector<std::string>{"5"});
  EXPECT_EQ(diagnostics.all().back().place->line, base::limits::findings_per_file + 2);
}

TEST(Template, RefusesSectionsNestedWithoutEnd) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "{{#draft}}";
  expect_in_page(deep, {{&compose::sections_too_deep, {2, 64 * 10 + 1}, {"64"}, ""}});
}

// Each of these took time that grows with the square of its length, were it read carelessly.
TEST(Template, ReadsLongNonsenseInTime) {
  const auto repeated = [](std::string_view part) {
    std::string out;
    for (int i = 0; i < 50'000; ++i) out += part;
    return out;
  };
  for (const std::string text : {"{{a", "}}", "{{draft", "{ ", "{{x}}", "&#160;{{/a}}"}) {
    base::Diagnostics diagnostics;
    show::parse("<template kind='order'><page><p>" + repeated(text) + "</p></page></template>", diagnostics);
    EXPECT_LE(diagnostics.all().size(), base::limits::findings_per_file + 1);
  }
}

TEST(Template, NeedsTheRootElement) { expect_findings("<page/>", {{&compose::wrong_root, {1, 1}, {"page"}, ""}}); }

TEST(Template, PassesOnTheMistakesOfXml) {
  base::Diagnostics diagnostics;
  show::parse("<template kind='order'>\n<page></p></template>", diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, "TPL-002");
  EXPECT_EQ(diagnostics.all()[0].place->line, 2U);
}

TEST(Template, SurvivesEveryPrefixOfATemplate) {
  const std::string sound =
      "<template kind='order'><page>{{#rows}}<p style='title'>{{name}} <b>{{title}}</b></p>{{/rows}}</page></template>";
  for (std::size_t length = 0; length < sound.size(); ++length) {
    base::Diagnostics diagnostics;
    show::parse(sound.substr(0, length), diagnostics);
    EXPECT_TRUE(diagnostics.has_errors()) << length;
  }
}

TEST(ComposeMessages, HaveBothLanguagesTheSamePlaceholdersAndTheirOwnIds) {
  const auto placeholders = [](std::string_view text) {
    std::set<char> out;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
      if (text[i] == '{' && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9') out.insert(text[i + 1]);
    return out;
  };
  std::set<std::string_view> ids;
  for (const base::Message* message : compose::messages()) {
    EXPECT_TRUE(ids.insert(message->id).second) << message->id;
    EXPECT_FALSE(message->text.ru.empty() || message->text.en.empty() || message->hint.ru.empty());
    EXPECT_EQ(placeholders(message->text.ru), placeholders(message->text.en)) << message->id;
    EXPECT_EQ(placeholders(message->hint.ru), placeholders(message->hint.en)) << message->id;
  }
}

}  // namespace
