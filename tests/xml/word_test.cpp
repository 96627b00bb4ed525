// Word files of small parts: their words, numbers, tables, changes, and what is refused.
#include "xml/word_file.h"

#include <chrono>

namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using word_file::fault;
using word_file::lines;
using word_file::looks;
using word_file::Made;
using word_file::p;
using word_file::paragraph;
using word_file::r;
using word_file::read;
using word_file::tc;
using xml::WordChange;
using xml::WordFault;

// ---- words of paragraphs

TEST(Word, ReadsSignsOfARunAsCharacters) {
  const std::string run =
      "<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t><w:br w:type=\"page\"/><w:cr/><w:noBreakHyphen/>"
      "<w:softHyphen/><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\"> г\n</w:t></w:r>";
  EXPECT_THAT(lines(p(run, "<w:tabs><w:tab w:val=\"left\"/></w:tabs>")), ElementsAre("а\tб\nв\n\u2011\u00ad г "));
}

TEST(Word, DropsBlanksThatAreNotPreserved) {
  EXPECT_THAT(lines(p("<w:r><w:t>\n  слово \u00a0 </w:t></w:r>")), ElementsAre("слово \u00a0"));
}

TEST(Word, ReadsSymbolsOfPictureFonts) {
  const auto symbol = [](const char* font, const char* code) {
    return "<w:r><w:sym w:font=\""s + font + "\" w:char=\"" + code + "\"/></w:r>";
  };
  EXPECT_THAT(lines(p(symbol("Symbol", "F0B7") + symbol("Symbol", "61") + symbol("Symbol", "F0B3") +
                      symbol("Wingdings", "F0FC") + symbol("Wingdings 2", "F052") + symbol("Arial", "2116") +
                      symbol("Webdings", "F021") + symbol("Symbol", "x"))),
              ElementsAre("•α≥✓☑№\uFFFD\uFFFD"));
}

TEST(Word, ReadsOnlyTheResultOfFields) {
  const auto mark = [](const char* type) { return "<w:r><w:fldChar w:fldCharType=\""s + type + "\"/></w:r>"; };
  const std::string inner =
      mark("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + mark("separate") + r("7") + mark("end");
  const std::string field = mark("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + inner + mark("separate") +
                            r("итог ") + inner + mark("end");
  EXPECT_THAT(lines(p(r("до ") + field + r(" после") + "<w:fldSimple w:instr=\"DATE\">" + r("!") + "</w:fldSimple>")),
              ElementsAre("до итог 7 после!"));
}

TEST(Word, LosesNothingToAFieldThatIsNeverClosed) {
  EXPECT_THAT(lines(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>") + p("дальше")), ElementsAre("", "дальше"));
}

TEST(Word, ReadsThroughWrappersOfEveryLevel) {
  const auto sdt = [](const std::string& content) {
    return "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  };
  EXPECT_THAT(lines(sdt(p(sdt(r("а")) + "<w:hyperlink>" + r("б") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" +
                          r("в") + "</w:smartTag>")) +
                    "<w:customXml>" + p("г") + "</w:customXml><w:tbl>" +
                    sdt("<w:tr>" + sdt(tc(sdt(p("д")))) + "</w:tr>") + "</w:tbl>"),
              ElementsAre("абв", "г", "<", "0,0: д", ">"));
}

TEST(Word, ReadsOneChoiceOfAlternatives) {
  const std::string both = "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + r("новое") +
                           "</mc:Choice><mc:Choice Requires=\"x\">" + r("иное") + "</mc:Choice><mc:Fallback>" +
                           r("старое") + "</mc:Fallback></mc:AlternateContent>";
  const std::string old = "<mc:AlternateContent><mc:Fallback>" + r(" старое") + "</mc:Fallback></mc:AlternateContent>";
  EXPECT_THAT(lines(p(both + old)), ElementsAre("новое старое"));
}

TEST(Word, ReadsATextBoxOnceBehindItsParagraph) {
  const std::string box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" +
                          p("в рамке") + p("и ещё") +
                          "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                          "<w:txbxContent>" +
                          p("в рамке") +
                          "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  EXPECT_THAT(lines(p(r("до ") + box + r("после")) + p("дальше")),
              ElementsAre("до после", "в рамке", "и ещё", "дальше"));
}

TEST(Word, ReadsWordsOfFormulas) {
  EXPECT_THAT(lines(p(r("по ") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>")), ElementsAre("по x=1"));
}

TEST(Word, ReadsStrictFilesAndOtherPrefixes) {
  const std::string strict =
      "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r><d:rPr><d:b "
      "d:val=\"true\"/></d:rPr><d:t>слова</d:t></d:r></d:p></d:body></d:document>";
  const auto out = xml::read_word(word_file::package({{"[Content_Types].xml", word_file::content_types()},
                                                      {"_rels/.rels", word_file::root_relations("word/document.xml")},
                                                      {"word/document.xml", strict}}));
  ASSERT_TRUE(std::holds_alternative<xml::WordDocument>(out));
  EXPECT_EQ(looks(paragraph(std::get<xml::WordDocument>(out))), "[b:слова]");
}

TEST(Word, ListsHiddenWordsApart) {
  const xml::WordDocument out = read(p(r("видно") + r(" скры", "<w:vanish/>") + r("то", "<w:vanish w:val=\"1\"/>") +
                                       r(" да", "<w:vanish w:val=\"0\"/>")));
  EXPECT_THAT(lines(out), ElementsAre("видно да"));
  EXPECT_THAT(out.hidden, ElementsAre(" скрыто"));
}

TEST(Word, JoinsAParagraphWhoseMarkIsHidden) {
  Made made{p("Статья 1.", "<w:pStyle w:val=\"H\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>") + p(" Текст") +
            p(r("всё", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>") + p("дальше")};
  made.styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>";
  const xml::WordDocument out = read(made);
  EXPECT_THAT(lines(out), ElementsAre("Статья 1. Текст", "дальше"));
  EXPECT_EQ(paragraph(out).style, "heading 1");
}

TEST(Word, NamesBookmarksWhereTheyBegin) {
  const xml::WordDocument out = read("<w:bookmarkStart w:id=\"1\" w:name=\"до\"/>" +
                                     p("<w:bookmarkStart w:id=\"2\" w:name=\"_p1\"/>" + r("а")) + p("б"));
  EXPECT_THAT(paragraph(out).bookmarks, ElementsAre("до", "_p1"));
  EXPECT_THAT(paragraph(out, 1).bookmarks, IsEmpty());
}

// ---- looks and styles

constexpr std::string_view styles =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:u w:val=\"none\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Жирный\"/><w:basedOn w:val=\"a\"/><w:pPr><w:jc "
    "w:val=\"center\"/><w:outlineLvl w:val=\"2\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"Дитя\"/><w:basedOn w:val=\"B\"/><w:rPr><w:i/>"
    "</w:rPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"Heading 2\"/></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"Сильный\"/><w:rPr><w:b/><w:vertAlign "
    "w:val=\"superscript\"/></w:rPr></w:style>";

TEST(Word, ResolvesLooksThroughStyles) {
  Made made{p(r("а") + r("б", "<w:rStyle w:val=\"S\"/>") + r("в", "<w:b w:val=\"0\"/><w:u w:val=\"single\"/>") +
                  r("г", "<w:rStyle w:val=\"S\"/><w:b/><w:spacing w:val=\"60\"/>") + r("д", "<w:spacing w:val=\"4\"/>"),
              "<w:pStyle w:val=\"C\"/>")};
  made.styles = styles;
  const xml::WordDocument out = read(made);
  EXPECT_EQ(looks(paragraph(out)), "[bi:а][ir:б][iu:в][bisr:г][bi:д]");
  EXPECT_EQ(paragraph(out).style, "Дитя");
  EXPECT_TRUE(paragraph(out).centred);
  EXPECT_EQ(paragraph(out).outline, 2);
}

TEST(Word, KnowsTheDefaultStyleAndHeadingsByName) {
  Made made{p("а", "<w:pStyle w:val=\"a\"/>") + p("б", "<w:pStyle w:val=\"H2\"/>") +
            p("в", "<w:pStyle w:val=\"нет такого\"/>") +
            p("г", "<w:pStyle w:val=\"B\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"9\"/>")};
  made.styles = styles;
  const xml::WordDocument out = read(made);
  EXPECT_EQ(paragraph(out).style, "");
  EXPECT_EQ(paragraph(out, 1).outline, 1);
  EXPECT_EQ(paragraph(out, 2).style, "");
  EXPECT_FALSE(paragraph(out, 3).centred);
  EXPECT_EQ(paragraph(out, 3).outline, std::nullopt);
}

TEST(Word, LeavesLettersOfCapsAsTyped) { EXPECT_THAT(lines(p(r("Приказ", "<w:caps/>"))), ElementsAre("Приказ")); }

// ---- lists

std::string level(int index, const char* format, const char* text, std::string_view more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
         "\"/><w:lvlText w:val=\"" + text + "\"/>" + std::string(more) + "</w:lvl>";
}
std::string list(int id, const std::string& content) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + content + "</w:abstractNum>";
}
std::string num(int id, int list, const std::string& content = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(list) + "\"/>" +
         content + "</w:num>";
}
std::string start(int level, int number) {
  return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" + std::to_string(number) +
         "\"/></w:lvlOverride>";
}
std::string item(int num, int level, std::string_view words = "x") {
  return p(words, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(num) +
                      "\"/></w:numPr>");
}

std::vector<std::string> labels(const Made& made) {
  std::vector<std::string> out;
  for (const xml::WordBlock& block : read(made).blocks)
    out.push_back(std::get<xml::WordParagraph>(block.content).label);
  return out;
}
std::vector<std::string> labels(const std::string& body, const std::string& numbering) {
  return labels(Made{body, {}, numbering});
}

TEST(Word, CountsLevelsAsWordDoes) {
  const std::string levels =
      list(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "russianLower", "%3)"));
  EXPECT_THAT(labels(item(1, 1) + item(1, 0) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 2) +
                         item(1, 0) + item(1, 1) + p("x", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + item(9, 0),
                     levels + num(1, 0)),
              ElementsAre("1.1.", "2.", "2.1.", "а)", "б)", "2.2.", "а)", "3.", "3.1.", "", ""));
}

TEST(Word, SharesACountAmongInstancesAndBeginsAnewWhereTold) {
  EXPECT_THAT(labels(item(1, 0) + item(2, 0) + item(3, 0) + item(3, 0) + item(1, 0),
                     list(0, level(0, "decimal", "%1)")) + num(1, 0) + num(2, 0) + num(3, 0, start(0, 5))),
              ElementsAre("1)", "2)", "5)", "6)", "7)"));
}

// 17.9.27: whenever the level begins anew, not only at first.
TEST(Word, BeginsALevelAnewWhereItsInstanceBegins) {
  EXPECT_THAT(
      labels(item(1, 0) + item(2, 1) + item(2, 1) + item(1, 0) + item(2, 1),
             list(0, level(0, "decimal", "%1.") + level(1, "decimal", "%2)")) + num(1, 0) + num(2, 0, start(1, 3))),
      ElementsAre("1.", "3)", "4)", "2.", "3)"));
}

TEST(Word, RestartsOnlyBehindTheLevelToldToIt) {
  EXPECT_THAT(labels(item(1, 0) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 2),
                     list(0, level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>") +
                                 level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>")) +
                         num(1, 0)),
              ElementsAre("1", "1", "1", "2", "2", "2", "1"));
}

TEST(Word, WritesNumbersInTheirFormats) {
  const auto formats = [](const char* format, int from) {
    return labels(item(1, 0), list(0, level(0, format, "%1")) + num(1, 0, start(0, from))).front();
  };
  EXPECT_EQ(formats("lowerLetter", 28), "bb");
  EXPECT_EQ(formats("upperLetter", 26), "Z");
  EXPECT_EQ(formats("lowerRoman", 1994), "mcmxciv");
  EXPECT_EQ(formats("upperRoman", 4), "IV");
  EXPECT_EQ(formats("russianLower", 9), "и");
  EXPECT_EQ(formats("russianLower", 10), "к");
  EXPECT_EQ(formats("russianUpper", 29), "АА");
  EXPECT_EQ(formats("decimalZero", 7), "07");
  EXPECT_EQ(formats("нет такого", 7), "7");
  EXPECT_EQ(formats("lowerLetter", 2'000'000'000), "2000000000");
}

TEST(Word, ReadsAFormatOfZerosFromItsChoice) {
  const std::string format =
      "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/>"
      "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
  EXPECT_THAT(labels(item(1, 0), list(0, level(0, "decimal", "%1", format)) + num(1, 0)), ElementsAre("001"));
}

TEST(Word, ShowsLegalNumbersAsDecimal) {
  EXPECT_THAT(
      labels(item(1, 0) + item(1, 1),
             list(0, level(0, "upperRoman", "%1.") + level(1, "lowerLetter", "%1.%2.", "<w:isLgl/>")) + num(1, 0)),
      ElementsAre("I.", "1.1."));
}

TEST(Word, TellsMarksFromNumbers) {
  const std::string fonts = "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>";
  const xml::WordDocument out =
      read(Made{item(1, 0) + item(2, 0) + item(3, 0),
                {},
                list(0, level(0, "bullet", "\uF0B7\uF02D", fonts)) + list(1, level(0, "none", "5а.")) +
                    list(2, level(0, "decimal", "Статья %1")) + num(1, 0) + num(2, 1) + num(3, 2)});
  EXPECT_THAT(lines(out), ElementsAre("•– x", "5а. x", "Статья 1 x"));
  EXPECT_FALSE(paragraph(out).counted);
  EXPECT_FALSE(paragraph(out, 1).counted);
  EXPECT_TRUE(paragraph(out, 2).counted);
}

TEST(Word, ReplacesALevelForOneInstance) {
  EXPECT_THAT(labels(item(1, 0) + item(2, 0),
                     list(0, level(0, "decimal", "%1.")) + num(1, 0) +
                         num(2, 0, "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "(%1)") + "</w:lvlOverride>")),
              ElementsAre("1.", "(2)"));
}

TEST(Word, FindsListsThroughStyles) {
  Made made{p("x", "<w:pStyle w:val=\"P1\"/>") + p("x", "<w:pStyle w:val=\"P2\"/>") +
            p("x", "<w:pStyle w:val=\"P3\"/>") +
            p("x", "<w:pStyle w:val=\"P2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + item(7, 0)};
  const auto style = [](const char* id, const char* type, const char* based, const char* properties) {
    return "<w:style w:type=\""s + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id +
           "\"/><w:basedOn w:val=\"" + based + "\"/><w:pPr>" + properties + "</w:pPr></w:style>";
  };
  made.styles = style("P1", "paragraph", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") +
                style("P2", "paragraph", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") +
                style("P3", "paragraph", "P2", "") +
                style("L", "numbering", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
  made.numbering = list(0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"P1\"/>") +
                               level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"P2\"/>")) +
                   list(1, "<w:numStyleLink w:val=\"L\"/>") + num(1, 0) + num(7, 1);
  EXPECT_THAT(labels(made), ElementsAre("1.", "1.1.", "1.2.", "", "2."));
}

// ---- tables

TEST(Word, PlacesCellsInTheGrid) {
  EXPECT_THAT(
      lines("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>" +
            tc("а", "<w:gridSpan w:val=\"2\"/>") + tc("б") + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/>" +
            "</w:trPr>" + tc("в") + "</w:tr><w:tr>" + tc("г") + tc("д") + tc("е") + tc("ё") + "</w:tr></w:tbl>"),
      ElementsAre("<", "0,0 1×2: а", "0,2: б", "1,1: в", "2,0: г", "2,1: д", "2,2: е", "2,3: ё", ">"));
}

TEST(Word, CountsColumnsByTheWidestRow) {
  const xml::WordDocument out = read("<w:tbl><w:tr><w:trPr><w:tblHeader/><w:gridAfter w:val=\"2\"/></w:trPr>" +
                                     tc("а") + "</w:tr><w:tr>" + tc("б") + tc("в") + "</w:tr></w:tbl>");
  const auto& table = std::get<xml::WordTable>(out.blocks.front().content);
  EXPECT_EQ(table.columns, 3U);
  EXPECT_TRUE(table.rows[0].head);
  EXPECT_FALSE(table.rows[1].head);
}

TEST(Word, ResolvesCellsOverSeveralRows) {
  const std::string begins = "<w:vMerge w:val=\"restart\"/>", goes_on = "<w:vMerge/>";
  const xml::WordDocument out = read(
      "<w:tbl><w:tr>" + tc("а") + tc("б", begins + "<w:gridSpan w:val=\"2\"/>") + tc("в", begins) + "</w:tr><w:tr>" +
      tc("г") + tc("скрыто", goes_on + "<w:gridSpan w:val=\"2\"/>") + tc("", goes_on) + "</w:tr><w:tr>" +
      tc("д", goes_on) + tc("", goes_on + "<w:gridSpan w:val=\"2\"/>") + tc("е", begins) + "</w:tr></w:tbl>");
  EXPECT_THAT(lines(out), ElementsAre("<", "0,0: а", "0,1 3×2: б", "0,3 2×1: в", "1,0: г", "2,0: д", "2,3: е", ">"));
  EXPECT_THAT(out.hidden, ElementsAre("скрыто"));
}

TEST(Word, ResolvesOldMergesOfColumns) {
  EXPECT_THAT(lines("<w:tbl><w:tr>" + tc("а", "<w:hMerge w:val=\"restart\"/>") + tc("", "<w:hMerge/>") + tc("б") +
                    "</w:tr></w:tbl>"),
              ElementsAre("<", "0,0 1×2: а", "0,2: б", ">"));
}

TEST(Word, ReadsTablesInCells) {
  EXPECT_THAT(lines("<w:tbl><w:tr>" + tc(p("до") + "<w:tbl><w:tr>" + tc("внутри") + "</w:tr></w:tbl>" + p("после")) +
                    tc("рядом") + "</w:tr></w:tbl>"),
              ElementsAre("<", "0,0: до", "0,0: <", "0,0: 0,0: внутри", "0,0: >", "0,0: после", "0,1: рядом", ">"));
}

TEST(Word, CountsNoParagraphOfACoveredCell) {
  EXPECT_THAT(
      lines(read(Made{"<w:tbl><w:tr>" + tc(item(1, 0), "<w:vMerge w:val=\"restart\"/>") + "</w:tr><w:tr>" +
                          tc(item(1, 0, ""), "<w:vMerge/>") + "</w:tr><w:tr>" + tc(item(1, 0)) + "</w:tr></w:tbl>",
                      {},
                      list(0, level(0, "decimal", "%1.")) + num(1, 0)})),
      ElementsAre("<", "0,0 2×1: 1. x", "2,0: 2. x", ">"));
}

// ---- tracked changes

std::string tracked(const char* kind, const std::string& content, const char* author = "Иванов") {
  return "<w:"s + kind + " w:id=\"1\" w:author=\"" + author + "\" w:date=\"2026-03-02T10:00:00Z\">" + content +
         "</w:" + kind + ">";
}
std::string removed(std::string_view words) { return "<w:r><w:delText>" + std::string(words) + "</w:delText></w:r>"; }

std::vector<std::string> told(const xml::WordDocument& document) {
  constexpr const char* kinds[] = {"+", "-", "→", "+row", "-row", "look"};
  std::vector<std::string> out;
  for (const xml::WordRevision& one : document.revisions)
    out.push_back(kinds[static_cast<int>(one.kind)] + " "s + one.author + ": " + one.text);
  return out;
}

TEST(Word, AcceptsInsertedAndRemovedWords) {
  const xml::WordDocument out =
      read(p(r("до ") + tracked("ins", r("но")) + tracked("ins", r("вое")) + tracked("del", removed("старое")) +
             tracked("ins", r("чужое"), "Петров") + r(" после ") + tracked("ins", tracked("del", removed("зря")))));
  EXPECT_THAT(lines(out), ElementsAre("до новоечужое после "));
  EXPECT_THAT(told(out), ElementsAre("+ Иванов: новое", "- Иванов: старое", "+ Петров: чужое", "- Иванов: зря"));
  EXPECT_EQ(out.revisions.front().date, "2026-03-02T10:00:00Z");
}

TEST(Word, ReadsMovedWordsOnce) {
  const xml::WordDocument out =
      read(p("<w:moveFromRangeStart w:id=\"1\" w:name=\"move1\"/>" + tracked("moveFrom", r("переехало ")) +
             "<w:moveFromRangeEnd w:id=\"1\"/>" + r("стоит ")) +
           p("<w:moveToRangeStart w:id=\"2\" w:name=\"move1\"/>" + tracked("moveTo", r("переехало")) +
             "<w:moveToRangeEnd w:id=\"2\"/>"));
  EXPECT_THAT(lines(out), ElementsAre("стоит ", "переехало"));
  EXPECT_THAT(told(out), ElementsAre("→ Иванов: переехало"));
}

TEST(Word, TellsWordsThatLeftForNowhereAsRemoved) {
  EXPECT_THAT(told(read(p(r("а") + tracked("moveFrom", r("пропало"))))), ElementsAre("- Иванов: пропало"));
}

TEST(Word, JoinsAParagraphWhoseMarkIsRemoved) {
  Made made{item(1, 0, "") + p(r("Первая"), "<w:rPr>" + tracked("del", "") + "</w:rPr>") + item(1, 0, " вторая") +
            p(tracked("del", removed("вся")),
              "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr>" + tracked("del", "") + "</w:rPr>") +
            item(1, 0, "третья")};
  made.numbering = list(0, level(0, "decimal", "%1.")) + num(1, 0);
  const xml::WordDocument out = read(made);
  EXPECT_THAT(lines(out), ElementsAre("1. ", "2. Первая вторая", "3. третья"));
  EXPECT_THAT(told(out), ElementsAre("- Иванов: \n", "- Иванов: вся"));
}

TEST(Word, TellsInsertedParagraphsAsOne) {
  const std::string mark = "<w:rPr>" + tracked("ins", "") + "</w:rPr>";
  const xml::WordDocument out = read(p(tracked("ins", r("раз")), mark) + p(tracked("ins", r("два")), mark) + p("было"));
  EXPECT_THAT(lines(out), ElementsAre("раз", "два", "было"));
  EXPECT_THAT(told(out), ElementsAre("+ Иванов: раз\nдва"));
}

TEST(Word, AcceptsTrackedRows) {
  const auto row = [](const char* kind, const std::string& cells) {
    return "<w:tr><w:trPr>" + tracked(kind, "") + "</w:trPr>" + cells + "</w:tr>";
  };
  Made made{"<w:tbl><w:tr>" + tc(item(1, 0, "была")) + "</w:tr>" +
            row("del", tc(p(tracked("del", removed("ушла")), "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")) +
                           tc(tracked("del", ""))) +
            row("ins", tc(item(1, 0, "<w:ins w:author=\"И\">" + r("новая") + "</w:ins>")) + tc("ячейка")) + "</w:tbl>"};
  made.numbering = list(0, level(0, "decimal", "%1.")) + num(1, 0);
  const xml::WordDocument out = read(made);
  EXPECT_THAT(lines(out), ElementsAre("<", "0,0: 1. была", "1,0: 2. новая", "1,1: ячейка", ">"));
  EXPECT_THAT(told(out), ElementsAre("-row Иванов: ушла", "+row Иванов: новая\tячейка"));
}

TEST(Word, DropsATableWhoseRowsAreAllRemoved) {
  const std::string row = "<w:tr><w:trPr>" + tracked("del", "") + "</w:trPr>" + tc("а") + "</w:tr>";
  EXPECT_THAT(lines("<w:tbl>" + row + row + "</w:tbl>" + p("б")), ElementsAre("б"));
}

TEST(Word, TellsChangesOfLooks) {
  const std::string was = tracked("rPrChange", "<w:rPr><w:vanish/></w:rPr>");
  const xml::WordDocument out =
      read(p(r("а") + r("б", "<w:b/>" + was) + r("в", "<w:i/>" + was),
             "<w:jc w:val=\"left\"/>" + tracked("pPrChange", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>", "Петров")));
  EXPECT_EQ(looks(paragraph(out)), "[:а][b:б][i:в]");
  EXPECT_FALSE(paragraph(out).centred);
  EXPECT_THAT(told(out), ElementsAre("look Иванов: бв", "look Петров: абв"));
}

// ---- notes, remarks, margins, customs

TEST(Word, ReadsNotesInTheOrderTheyAreCited) {
  const auto note = [](const char* root, int id, const std::string& content, const char* more = "") {
    return "<w:"s + root + " w:id=\"" + std::to_string(id) + "\"" + more + ">" + content + "</w:" + root + ">";
  };
  const auto cite = [](const char* type, int id, const char* more = "", const char* mark = "") {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:"s + type + "Reference w:id=\"" +
           std::to_string(id) + "\"" + more + "/>" + mark + "</w:r>";
  };
  Made made{p(r("а") + cite("footnote", 5) + cite("endnote", 2) +
              cite("footnote", 9, " w:customMarkFollows=\"1\"", "<w:t>*</w:t>") + cite("footnote", 3) + r("б"))};
  made.footnotes = note("footnote", 0, p(""), " w:type=\"separator\"") +
                   note("footnote", 3, p("<w:r><w:footnoteRef/></w:r>" + r(" третья"))) +
                   note("footnote", 5, p("<w:r><w:footnoteRef/></w:r>" + r(" пятая")) + p("её конец")) +
                   note("footnote", 7, p("никто не сослался")) +
                   note("footnote", 9, p(r("*", "<w:b/>") + r(" девятая")));
  made.endnotes = note("endnote", 2, p("<w:r><w:endnoteRef/></w:r>" + r(" концевая")));
  const xml::WordDocument out = read(made);
  EXPECT_EQ(looks(paragraph(out)), "[:а][r0:1][r3:i][r1:*][r2:2][:б]");
  ASSERT_EQ(out.footnotes.size(), 4U);
  EXPECT_EQ(looks(out.footnotes[0][0]), "[0:1][: пятая]");
  EXPECT_EQ(out.footnotes[0][1].words(), "её конец");
  EXPECT_EQ(looks(out.footnotes[1][0]), "[b1:*][: девятая]");
  EXPECT_EQ(out.footnotes[2][0].words(), "2 третья");
  EXPECT_EQ(looks(out.footnotes[3][0]), "[3:i][: концевая]");
}

TEST(Word, LaysRemarksOnTheirWords) {
  const auto range = [](const char* end, int id) {
    return "<w:commentRange"s + end + " w:id=\"" + std::to_string(id) + "\"/>";
  };
  const auto remark = [](int id, const char* paragraph, const char* words) {
    return "<w:comment w:id=\"" + std::to_string(id) + "\" w:author=\"Иванов\" w:date=\"2026-03-02T10:00:00Z\">" +
           p("<w:r><w:annotationRef/></w:r>" + r(words)) + "<w:p w14:paraId=\"" + paragraph + "\">" + r("И ещё") +
           "</w:p></w:comment>";
  };
  const std::string reference = "<w:r><w:commentReference w:id=\"2\"/></w:r>";
  Made made{p(r("до ") + range("Start", 7) + r("это") + tracked("del", removed("нет"))) +
            p(r("и это") + range("End", 7) + r(" после") + reference)};
  made.comments = remark(7, "00000007", "Поправить") + remark(2, "00000002", "Место");
  made.comments_extended = "<w15:commentEx w15:paraId=\"00000007\" w15:done=\"1\"/>";
  const xml::WordDocument out = read(made);
  ASSERT_EQ(out.comments.size(), 2U);
  EXPECT_EQ(out.comments[0].author, "Иванов");
  EXPECT_EQ(out.comments[0].text, "Поправить\nИ ещё");
  EXPECT_EQ(out.comments[0].about, "это\nи это");
  EXPECT_TRUE(out.comments[0].done);
  EXPECT_EQ(out.comments[1].about, "");
  EXPECT_FALSE(out.comments[1].done);
  EXPECT_THAT(paragraph(out).comments, ElementsAre(0));
  EXPECT_THAT(paragraph(out, 1).comments, ElementsAre(1));
}

TEST(Word, ReadsMarginsWithoutPageNumbers) {
  const std::string page =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT</w:instrText></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar "
      "w:fldCharType=\"end\"/></w:r>";
  Made made{p("тело") +
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r-header\"/><w:footerReference "
            "r:id=\"r-footer\"/><w:headerReference r:id=\"r-header\"/></w:sectPr>"};
  made.header = p(page);
  made.footer = p("Проект от 02.03.2026") + p("<w:fldSimple w:instr=\"numpages\">" + r("5") + "</w:fldSimple>");
  EXPECT_THAT(read(made).margins, ElementsAre("Проект от 02.03.2026"));
}

TEST(Word, GivesCustomPartsAsTheyAre) {
  Made made{p("а")};
  made.more = {{"customXml/item2.xml", "<b/>"}, {"customXml/item1.xml", "<a/>"}, {"customXml/itemProps1.xml", "<c/>"}};
  EXPECT_THAT(read(made).customs, ElementsAre("<a/>", "<b/>"));
}

// ---- packages and faults

TEST(Word, FindsItsPartsByRelations) {
  const std::string odd =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
      "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/styles\" Target=\"../my%20styles.xml\"/>"
      "<Relationship Id=\"b\" Type=\"http://x/hyperlink\" Target=\"../../../etc/passwd\" TargetMode=\"External\"/>"
      "</Relationships>";
  const auto out = xml::read_word(word_file::package(
      {{"[Content_Types].xml",
        word_file::content_types("/doc/Main.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")},
       {"_rels/.rels", word_file::root_relations("/doc/main.xml")},
       {"doc/Main.xml", word_file::part("document", "<w:body>" + p("слова") + "</w:body>")},
       {"doc/_rels/Main.xml.rels", odd},
       {"my styles.xml", word_file::part("styles",
                                         "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"x\"><w:rPr>"
                                         "<w:i/></w:rPr></w:style>")}}));
  ASSERT_TRUE(std::holds_alternative<xml::WordDocument>(out));
  EXPECT_EQ(looks(paragraph(std::get<xml::WordDocument>(out))), "[i:слова]");
}

TEST(Word, KnowsWhatIsNotAWordFile) {
  EXPECT_EQ(fault("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"), WordFault::old_word);
  EXPECT_EQ(fault("{\\rtf1 слова}"), WordFault::rich_text);
  EXPECT_EQ(
      fault(word_file::package({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}})),
      WordFault::open_document);
  EXPECT_EQ(fault(word_file::package({{"readme.txt", "слова"}})), WordFault::not_word);
  EXPECT_EQ(fault("просто слова"), WordFault::not_word);
  EXPECT_EQ(fault(""), WordFault::not_word);
  EXPECT_EQ(
      fault(word_file::package(
          {{"[Content_Types].xml",
            word_file::content_types("/xl/workbook.xml",
                                     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")},
           {"_rels/.rels", word_file::root_relations("xl/workbook.xml")},
           {"xl/workbook.xml", "<workbook/>"}})),
      WordFault::other_package);
}

base::Bytes with(std::string_view name, const std::string& bytes) {
  std::vector<xml::Part> parts{{"[Content_Types].xml", word_file::content_types()},
                               {"_rels/.rels", word_file::root_relations("word/document.xml")},
                               {"word/document.xml", word_file::part("document", "<w:body/>")}};
  for (xml::Part& part : parts)
    if (part.name == name) part.bytes = bytes;
  return word_file::package(parts);
}
base::Bytes with_document(const std::string& bytes) { return with("word/document.xml", bytes); }

TEST(Word, RefusesDamagedFiles) {
  const base::Bytes sound = word_file::bytes_of({p("слова")});
  EXPECT_EQ(fault(sound), std::nullopt);
  EXPECT_EQ(fault(sound.substr(0, sound.size() / 2)), WordFault::damaged);
  EXPECT_EQ(fault(with_document("<w:document")), WordFault::damaged);
  EXPECT_EQ(fault(with_document("")), WordFault::damaged);
  EXPECT_EQ(fault(with_document("<a>\xC3\x28</a>")), WordFault::damaged);
  EXPECT_EQ(fault(with("_rels/.rels", word_file::root_relations("word/gone.xml"))), WordFault::damaged);
  Made made{p("а")};
  made.relations = "<Relationship Id=\"a\" Type=\"http://x/officeDocument/relationships/styles\" Target=\"gone.xml\"/>";
  EXPECT_EQ(fault(word_file::bytes_of(made)), WordFault::damaged);
}

TEST(Word, RefusesSuspiciousFiles) {
  EXPECT_EQ(fault(with_document("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")), WordFault::suspicious);
  EXPECT_EQ(fault(with("[Content_Types].xml", "<!DOCTYPE a><a/>")), WordFault::suspicious);
  EXPECT_EQ(fault(with("_rels/.rels", word_file::root_relations("../word/document.xml"))), WordFault::suspicious);
  EXPECT_EQ(fault(with_document("<a xmlns:b=\"" + std::string(2'000, 'x') + "\"/>")), WordFault::suspicious);
}

TEST(Word, ReadsUtf16) {
  std::string wide = "\xFF\xFE";
  for (const char c : word_file::part("document", "<w:body>" + p("abc") + "</w:body>")) wide.append({c, '\0'});
  const auto out = xml::read_word(with_document(wide));
  ASSERT_TRUE(std::holds_alternative<xml::WordDocument>(out));
  EXPECT_THAT(lines(std::get<xml::WordDocument>(out)), ElementsAre("abc"));
  EXPECT_EQ(fault(with_document(wide.substr(0, wide.size() / 2))), WordFault::damaged);
}

std::string repeated(std::size_t count, std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += words;
  return out;
}

// Far above what any takes: a hostile file must not take minutes.
class Hostile : public testing::Test {
 protected:
  ~Hostile() override { EXPECT_LT(std::chrono::steady_clock::now() - begun_, std::chrono::seconds(20)); }

 private:
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

xml::WordLimits unpacked_freely() {
  xml::WordLimits out;
  out.archive = xml::no_limits;
  return out;
}
std::optional<WordFault> fault_of_body(const std::string& body) {
  return fault(word_file::bytes_of({body}), unpacked_freely());
}

TEST_F(Hostile, NestingIsLimited) {
  EXPECT_EQ(fault_of_body(repeated(5'000, "<w:tbl><w:tr><w:tc>") + repeated(5'000, "</w:tc></w:tr></w:tbl>")),
            WordFault::too_large);
  EXPECT_EQ(fault_of_body(repeated(9, "<w:tbl><w:tr><w:tc>") + repeated(9, "</w:tc></w:tr></w:tbl>")),
            WordFault::too_large);
  EXPECT_EQ(fault_of_body(repeated(8, "<w:tbl><w:tr><w:tc>") + repeated(8, "</w:tc></w:tr></w:tbl>")), std::nullopt);
  EXPECT_EQ(fault_of_body(repeated(1'000, "<w:sdt>") + repeated(1'000, "</w:sdt>")), WordFault::too_large);
  EXPECT_EQ(fault_of_body(p(repeated(300, "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"))), WordFault::too_large);
}

TEST_F(Hostile, ZipBombsAreRefused) {
  EXPECT_EQ(fault(with_document(std::string(50'000'000, ' '))), WordFault::too_large);
}

TEST_F(Hostile, LongWordsAreRead) {
  const std::string words = repeated(100'000, "ж");
  EXPECT_THAT(lines("<w:tbl><w:tr>" + tc(words) + "</w:tr></w:tbl>"), ElementsAre("<", "0,0: " + words, ">"));
}

TEST_F(Hostile, BlocksAreLimited) {
  xml::WordLimits limits = unpacked_freely();
  EXPECT_EQ(fault(word_file::bytes_of({"<w:tbl>" + repeated(599'999, "<w:tr/>") + "</w:tbl>"}), limits), std::nullopt);
  limits.blocks = 10;
  EXPECT_EQ(fault(word_file::bytes_of({repeated(11, "<w:p/>")}), limits), WordFault::too_large);
  EXPECT_EQ(fault(word_file::bytes_of({"<w:tbl><w:tr>" + repeated(10, "<w:tc/>") + "</w:tr></w:tbl>"}), limits),
            WordFault::too_large);
}

TEST_F(Hostile, LoopsOfStylesAndListsEnd) {
  Made made{p("x", "<w:pStyle w:val=\"A\"/>") + item(1, 0)};
  made.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/><w:rPr><w:b/></w:rPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"C\"/></w:style>"
      "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"numbering\" w:styleId=\"M\"><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr></w:pPr></w:style>";
  made.numbering =
      list(0, "<w:numStyleLink w:val=\"L\"/>") + list(1, "<w:numStyleLink w:val=\"M\"/>") + num(1, 0) + num(2, 1);
  EXPECT_THAT(lines(read(made)), ElementsAre("x", "x"));
  made.styles.clear();
  for (int i = 0; i < 50'000; ++i)
    made.styles += "<w:style w:type=\"paragraph\" w:styleId=\"s" + std::to_string(i) + "\"><w:basedOn w:val=\"s" +
                   std::to_string(i + 1) + "\"/></w:style>";
  EXPECT_EQ(fault(word_file::bytes_of(made)), std::nullopt);
}

TEST_F(Hostile, HugeNumbersAreBroughtWithinBounds) {
  EXPECT_THAT(
      lines(read(Made{
          "<w:tbl><w:tr><w:trPr><w:gridAfter w:val=\"99999999999999999999\"/></w:trPr>" +
              tc("а", "<w:gridSpan w:val=\"99999999999\"/>") + "</w:tr></w:tbl>" + item(1, 99) + item(1, -5),
          {},
          list(0, level(0, "russianLower", "%1)") + level(8, "decimal", "%9")) + num(1, 0, start(8, 2'147'483'647))})),
      ElementsAre("<", "0,0 1×1000: а", ">", "2147483647 x", "б) x"));
  EXPECT_EQ(fault_of_body("<w:tbl><w:tr>" + repeated(1'001, "<w:tc/>") + "</w:tr></w:tbl>"), WordFault::too_large);
}

TEST_F(Hostile, MisplacedElementsAreReadThrough) {
  EXPECT_THAT(lines("<w:tr>" + tc(p("а")) + "</w:tr><w:tc>" + p("б") + "</w:tc><w:tbl>" + p("в") + "<w:tr>" + p("г") +
                    "</w:tr></w:tbl>" + p("<w:p>" + r("д") + "</w:p><w:r>" + r("е") + "</w:r>") +
                    "<w:r><w:t>ё</w:t></w:r>"
                    "<w:fldChar w:fldCharType=\"end\"/><w:txbxContent>" +
                    p("ж") + "</w:txbxContent>"),
              ElementsAre("а", "б", "<", ">", "де", "ж"));
}

// Each remark over all words: about two hundred times the words of the file.
TEST_F(Hostile, RemarksOverEachOtherAreLimited) {
  Made made;
  std::string starts, ends;
  for (int i = 0; i < 2'000; ++i) {
    const std::string id = " w:id=\"" + std::to_string(i) + "\"";
    made.comments += "<w:comment" + id + "/>";
    starts += "<w:commentRangeStart" + id + "/>";
    ends += "<w:commentRangeEnd" + id + "/>";
  }
  made.body = p(starts + r(repeated(50'000, "ж")) + ends);
  EXPECT_EQ(fault(word_file::bytes_of(made), unpacked_freely()), WordFault::too_large);
}

TEST_F(Hostile, ManyRemovedMarksAreJoinedInOneGo) {
  const std::string gone = p("а", "<w:rPr><w:del w:author=\"И\"/></w:rPr>");
  EXPECT_THAT(lines(read(Made{repeated(100'000, gone)})), ElementsAre(repeated(100'000, "а")));
}

TEST(Word, ReadsALongTableFast) {
  std::string rows;
  for (int i = 0; i < 10'000; ++i) {
    rows += "<w:tr>";
    for (int column = 0; column < 6; ++column)
      rows += tc(
          p(r("Мероприятие " + std::to_string(i)) + r(" и срок его исполнения", "<w:b/>"), "<w:pStyle w:val=\"B\"/>"));
    rows += "</w:tr>";
  }
  Made made{"<w:tbl>" + rows + "</w:tbl>"};
  made.styles = styles;
  const base::Bytes bytes = word_file::bytes_of(made);
  const auto begun = std::chrono::steady_clock::now();
  EXPECT_EQ(fault(bytes), std::nullopt);
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(20));
}

}  // namespace
