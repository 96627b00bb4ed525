#include "compose/messages.h"
#include "show.h"

#include <gmock/gmock.h>

namespace {

using show::page;
using show::View;

TEST(Expand, ShowsFieldsAndWordsInOneParagraph) {
  View view;
  view.made = "15";
  EXPECT_EQ(page("<p style='title'>Не позднее {{made}} дней, {{count}} раза</p>", view),
            "  title: Не позднее 15 дней, 2 раза\n");
}

TEST(Expand, TakesWhiteSpaceInAParagraphAsOneSpaceAndNoneAtItsEnds) {
  View view;
  view.made = "x";
  EXPECT_EQ(page("<p>\n   раз\n   <b> два </b>\n  {{made}} \n</p>", view), "  text: раз <b>два </b>x\n");
  EXPECT_EQ(page("<p>{{title}} раз {{title}} два <br/> три <tab/> четыре</p>", view),
            "  text: раз два | три → четыре\n");
  EXPECT_EQ(page("<p>№&#160;{{made}}</p>", view), "  text: №\u00a0x\n");
}

TEST(Expand, NeverReadsMarkupInValues) {
  View view;
  view.made = "<b>{{title}}</b> & {{#rows}}";
  EXPECT_EQ(page("<p>{{made}}</p>", view), "  text: <b>{{title}}</b> & {{#rows}}\n");
}

TEST(Expand, RepeatsListsAndLooksOutwardForFields) {
  View view;
  view.made = "из";
  view.rows = {{"раз", {{"а", 1}, {"б", 1}}}, {"два", {{"в", 1}}}};
  EXPECT_EQ(page("{{#rows}}{{#cells}}<p>{{words}} {{made}} {{name}}</p>{{/cells}}{{/rows}}", view),
            "  text: а из раз\n  text: б из раз\n  text: в из два\n");
  EXPECT_EQ(page("<p>Всего:{{#rows}} {{name}};{{/rows}}</p>", view), "  text: Всего: раз; два;\n");
}

TEST(Expand, ShowsSectionsOfWhatIsSetAndInvertedOnesOfWhatIsNot) {
  View view;
  const std::string both = "<p>{{#draft}}ПРОЕКТ{{/draft}}{{^draft}}ПОДПИСАН{{/draft}}{{#made}} {{made}}{{/made}}</p>";
  EXPECT_EQ(page(both, view), "  text: ПОДПИСАН\n");
  view.draft = true;
  view.made = "5";
  EXPECT_EQ(page(both, view), "  text: ПРОЕКТ 5\n");
  EXPECT_EQ(page("{{^rows}}<p>строк нет</p>{{/rows}}", view), "  text: строк нет\n");
}

TEST(Expand, LeavesOutParagraphsWithoutWordsUnlessTheyAreKept) {
  EXPECT_EQ(page("<p> {{made}} </p><p>{{made}}<br/></p><p>раз</p>", {}), "  text: раз\n");
  EXPECT_EQ(page("<p empty='keep'>{{made}}</p>", {}), "  text: \n");
}

TEST(Expand, MakesSeveralParagraphsOfAFieldThatHasSeveral) {
  model::Text text;
  text.paragraphs = {{{model::Words{"Утвердить:", {}, {}}}, false},
                     {{model::Words{"план", {}, {}}}, true},
                     {{model::Words{"Отменить", {}, {.italic = true}}}, false}};
  View view;
  view.words = text;
  view.made = "1.";
  EXPECT_EQ(page("<p>{{made}} {{words}} (всё)</p>", view),
            "  text: 1. Утвердить:\n  item: - план\n  text: <i>Отменить</i> (всё)\n");
  EXPECT_EQ(page("<p style='title'>{{words}}</p>", view),
            "  title: Утвердить:\n  title-item: – план\n  title: <i>Отменить</i>\n");
}

TEST(Expand, GivesAListThatBeginsTheFieldItsStyle) {
  model::Text text;
  text.paragraphs = {{{model::Words{"раз", {}, {}}}, true}, {{model::Words{"два", {}, {}}}, true}};
  View view;
  view.words = text;
  EXPECT_EQ(page("<p>{{words}}</p>", view), "  item: - раз\n  item: - два\n");
}

TEST(Expand, PlacesWhatTheAuthorCentredOrSetAtTheRight) {
  model::Text text;
  text.paragraphs = {{{model::Words{"раз", {}, {}}}, false, model::Placement::centred},
                     {{model::Words{"два", {}, {}}}, false, model::Placement::at_right},
                     {{model::Words{"три", {}, {}}}}};
  View view;
  view.words = text;
  EXPECT_EQ(page("<p style='title'>{{words}}</p>", view), "  title center: раз\n  title right: два\n  title: три\n");
}

TEST(Expand, GluesTheMarkOfAFootnoteToItsWord) {
  const base::Span span{{base::FileId{1}, 40}, 3, 9};
  model::Text text;
  text.paragraphs = {
      {{model::Words{"план ", span, {}}, model::NoteMark{"a", "1", {}, {}}, model::Words{" школ", {}, {}}}}};
  View view;
  view.words = text;
  EXPECT_EQ(page("<p>{{words}}</p>", view), "  text: план<sup>1</sup> школ\n");
  base::Diagnostics diagnostics;
  const auto document =
      show::expanded("<template kind='order'><page><p>{{words}}</p></page></template>", view, diagnostics);
  const auto& paragraph = std::get<blocks::Paragraph>(document.sections.at(0).blocks.at(0));
  EXPECT_EQ(std::get<blocks::Run>(paragraph.inlines.at(0)).span, span.part(0, 8));
  EXPECT_TRUE(document.footnotes.empty()) << "the note is printed under its table";
}

TEST(Expand, PutsTheWordsOfAFootnoteIntoTheDocument) {
  model::NoteMark mark{"a", "1", {}, {}};
  mark.note = {{{model::Words{"До 1 июля.", {}, {}}}}, {{model::Words{"Далее – план.", {}, {.italic = true}}}}};
  model::Text text;
  text.paragraphs = {{{model::Words{"план", {}, {}}, mark, model::Words{", школы", {}, {}}}}};
  View view;
  view.words = text;
  view.made = "из";
  EXPECT_EQ(page("<p>{{made}} {{words}} {{made}}</p>", view),
            "  text: из план<sup>1</sup>[note 1], школы из\n"
            "footnotes\n"
            "  footnote: <sup>1</sup> До 1 июля. | <i>Далее – план.</i>\n");
}

TEST(Expand, NamesACellThatIsAnEmptyPlace) {
  View view;
  view.made = "7";
  EXPECT_EQ(page("<table style='plan'><columns><column/><column/></columns>"
                 "<row><cell box='mark-{{made}}' rule='no'/><cell box=''><p>раз</p></cell></row></table>",
                 view),
            "  table plan, columns: auto, auto\n    row\n      cell, without rules, box mark-7\n      text: раз\n");
}

TEST(Expand, SaysWhatStandsAboveATableThatGoesOn) {
  View view;
  view.made = "1";
  EXPECT_EQ(page("<table style='plan'><columns><column/></columns><continued><p style='title'>Продолжение приложения № "
                 "{{made}}</p></continued>"
                 "<row><cell><p>раз</p></cell></row></table>",
                 view),
            "  table plan, columns: auto\n    continued\n      title: Продолжение приложения № 1\n    row\n      text: "
            "раз\n");
}

TEST(Expand, KeepsTheSpansOfValuesSoThatFindingsFindTheirWords) {
  const base::Span span{{base::FileId{1}, 40}, 3, 8};
  model::Text text = model::written("план", span);
  text.paragraphs[0].pieces.emplace_back(model::Reference{"roadmap", "1", span, {}});
  View view;
  view.words = text;
  base::Diagnostics diagnostics;
  const auto document =
      show::expanded("<template kind='order'><page><p><b>О: {{words}}</b></p></page></template>", view, diagnostics);
  const auto& paragraph = std::get<blocks::Paragraph>(document.sections.at(0).blocks.at(0));
  ASSERT_EQ(paragraph.inlines.size(), 3U);
  const auto run = [&paragraph](std::size_t i) { return std::get<blocks::Run>(paragraph.inlines[i]); };
  EXPECT_FALSE(run(0).span.known());
  EXPECT_EQ(run(0).text, "О: ");
  EXPECT_EQ(run(1).span, span);
  EXPECT_TRUE(run(1).bold);
  EXPECT_EQ(run(2).text, "1");
  EXPECT_TRUE(run(2).cited) << "made words are no slice of a source";
  EXPECT_EQ(run(2).span, span) << "but stand in place of their markup";
}

TEST(Expand, JoinsTheEmphasisOfTemplateAndValue) {
  model::Text text;
  text.paragraphs = {{{model::Words{"а", {}, {.spaced = true}}, model::LineBreak{}, model::Words{"б", {}, {}}}, false}};
  View view;
  view.words = text;
  EXPECT_EQ(page("<p><b><u>{{words}}</u></b></p>", view),
            "  text: <b><u><spaced>а</spaced></u></b> | <b><u>б</u></b>\n");
}

TEST(Expand, BuildsTablesWithHeadsSpansAndKeptRows) {
  View view;
  view.rows = {{"раз", {{"а", 2}, {"б", 1}}}};
  const std::string table =
      "<table style='plan'><columns><column width='15 mm'/><column weight='2'/><column/></columns>"
      "<head><row><cell align='middle' rotated='yes'><p>№</p></cell></row></head>"
      "{{#rows}}<row keep='yes' height='7 mm'><cell columns='{{count}}' rule='no'><p>{{name}}</p></cell></row>"
      "<row>{{#cells}}<cell rows='{{spans}}'><p>{{words}}</p></cell>{{/cells}}</row>{{/rows}}</table>";
  EXPECT_EQ(page(table, view),
            "  table plan, columns: 15 mm, weight 2, auto\n"
            "    head\n      cell, middle, rotated\n        text: №\n"
            "    row, keep with next, at least 7 mm\n      cell, columns 2, without rules\n        text: раз\n"
            "    row\n      cell, rows 2\n        text: а\n      text: б\n");
}

TEST(Expand, LeavesOutRowsTablesAndPagesThatHoldNothing) {
  EXPECT_EQ(page("<table style='plan'><row>{{#rows}}<cell/>{{/rows}}</row></table>", {}), "");
}

TEST(Expand, KeepsASignatureInOnePiece) {
  model::Text post;
  post.paragraphs = {{{model::Words{"Заместитель Председателя", {}, {}}}, false},
                     {{model::Words{"Министр", {}, {}}}, false}};
  View view;
  view.words = post;
  view.made = "И.О. Фамилия";
  EXPECT_EQ(page("<signature style='title'><post>{{words}}<br/></post><name>{{made}}</name></signature>", view),
            "  signature title: Заместитель Председателя | Министр → И.О. Фамилия\n");
  EXPECT_EQ(page("<signature><post>{{title}}</post><name>{{title}}</name></signature>", {}), "");
}

TEST(Expand, ReservesBoxes) {
  EXPECT_EQ(page("<box name='stamp' width='80 mm' height='25.5 mm' align='right'/>", {}),
            "  box stamp 80 mm × 25.5 mm\n");
}

TEST(Expand, PutsIncludedDocumentsAndPagesInTheirOrder) {
  View view;
  view.plan = {"roadmap"};
  base::Diagnostics diagnostics;
  const auto document = show::expanded(
      "<template kind='order'><page orientation='landscape' restart-numbers='yes'><p>раз</p></page>"
      "{{#plan}}<include document='{{plan}}'/>{{/plan}}<page><p>два</p></page></template>",
      view, diagnostics);
  EXPECT_TRUE(diagnostics.empty());
  EXPECT_EQ(blocks::dump(document),
            "title: \npage landscape, numbers from 1\n  text: раз\npage portrait\n  text: included roadmap\n"
            "page portrait\n  text: два\n");
}

TEST(Expand, ShowsPicturesInTheirProportions) {
  View view;
  view.made = "emblem.png";
  EXPECT_EQ(page("<picture name='{{made}}' height='24 mm' align='center'/>", view),
            "  picture emblem.png 20 mm × 24 mm, center\n");
  EXPECT_EQ(page("<picture name='emblem.png' height='24 mm' width='30 mm'/>", view),
            "  picture emblem.png 30 mm × 24 mm\n");
  EXPECT_EQ(page("<picture name='emblem.png' height='24 mm' align='center' within='80 mm'/>", view),
            "  picture emblem.png 20 mm × 24 mm, center within 80 mm\n");
}

TEST(Expand, ShowsNothingWhereNoPictureIsNamed) {
  EXPECT_EQ(page("<picture name='{{made}}' height='24 mm'/><p>x</p>", {}), "  text: x\n");
  EXPECT_EQ(page("<picture name='' height='24 mm'/><p>x</p>", {}), "  text: x\n");
}

TEST(Expand, ReportsAPictureThePackageDoesNotHave) {
  base::Diagnostics diagnostics;
  show::expanded("<template kind='order'><page>\n<picture name='seal.png' height='9 mm'/></page></template>", {},
                 diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, compose::wrong_value.id);
  EXPECT_EQ(diagnostics.all()[0].arguments, (std::vector<std::string>{"name", "seal.png", "{{emblem}}"}));
  EXPECT_EQ(*diagnostics.all()[0].place, (base::Place{2, 10}));
}

TEST(Expand, StopsAtListsInsideThemselves) {
  View view;
  view.rows.resize(100);
  std::string open, close;
  for (int i = 0; i < 10; ++i) open += "{{#rows}}", close += "{{/rows}}";
  base::Diagnostics diagnostics;
  show::expanded("<template kind='order'><page>" + open + close + "</page></template>", view, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, compose::repeats_too_much.id);
}

TEST(Expand, ReportsAnAttributeWhoseFieldSaysNothingFittingOnce) {
  View view;
  view.rows = {{"title", {}}, {"нет", {}}, {"нет", {}}};
  base::Diagnostics diagnostics;
  show::expanded("<template kind='order'><page>\n{{#rows}}<p style='{{name}}'>x</p>{{/rows}}</page></template>", view,
                 diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, compose::unknown_style.id);
  EXPECT_EQ(diagnostics.all()[0].arguments, std::vector<std::string>{"нет"});
  EXPECT_EQ(*diagnostics.all()[0].place, (base::Place{2, 13}));
}

TEST(Expand, RefusesARowWithMoreCellsThanColumns) {
  base::Diagnostics diagnostics;
  const blocks::Document document = show::expanded(
      "<template kind='order'><page>\n<table style='plan'><columns><column weight='1'/><column weight='1'/></columns>"
      "<row><cell rows='2'><p>а</p></cell><cell><p>б</p></cell></row>"
      "<row><cell><p>в</p></cell><cell><p>г</p></cell></row></table></page></template>",
      {}, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, compose::crowded_row.id);
  EXPECT_EQ(diagnostics.all()[0].arguments, std::vector<std::string>{"2"});
  EXPECT_EQ(*diagnostics.all()[0].place, (base::Place{2, 1}));
  const auto& table = std::get<blocks::Table>(document.sections.at(0).blocks.at(0));
  EXPECT_EQ(table.rows.at(1).cells.size(), 1U) << "what is printed all the same can be laid out";
}

}  // namespace
