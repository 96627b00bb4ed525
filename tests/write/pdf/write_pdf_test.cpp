// The file is looked at from outside: by the judges and by poppler's text.
#include "write/pdf/write_pdf.h"

#include "base/failure.h"
#include "write/pdf/hand_made.h"

#include <gmock/gmock.h>

#include <array>
#include <cstdio>
#include <filesystem>

namespace pdf {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

constexpr HandMade::Type regular{0};
constexpr HandMade::Type bold{1};

struct Ran {
  int code = 0;
  std::string output;
};

Ran run(const std::string& command) {
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  EXPECT_NE(pipe, nullptr);
  Ran ran;
  std::array<char, 4096> buffer{};
  for (std::size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    ran.output.append(buffer.data(), got);
  ran.code = pclose(pipe);
  return ran;
}

Ran judge(const std::string& files) { return run(PRIKAZ_SOURCE_DIR "/tests/judges/pdf_check.sh " + files); }

// As a reader of the text joins lines: a soft hyphen vanishes with the end of its line, other ends are spaces.
std::string lines_joined(const std::string& text) {
  std::string joined;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = std::string_view(text).substr(at);
    if (rest.starts_with("\u00ad\n"))
      ++at, ++at;
    else if (std::string_view(" \n\f").find(text[at]) == std::string_view::npos)
      joined += text[at];
    else if (!joined.empty() && joined.back() != ' ')
      joined += ' ';
  }
  return joined.substr(0, joined.find_last_not_of(' ') + 1);
}

class WritePdf : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(folder_);
    made_.page(210, 297);
  }

  base::Bytes write(const base::Stamp& stamp = {0, "Проба", ""}) {
    return write_pdf(made_.document, shelf_, stamp, ColourProfile(srgb()));
  }

  // The file of the test that runs.
  std::string file(const base::Bytes& bytes, const std::string& suffix = "") {
    const std::string path =
        folder_ / (testing::UnitTest::GetInstance()->current_test_info()->name() + suffix + std::string(".pdf"));
    base::write_file(path, bytes);
    return path;
  }

  std::string text(const std::string& options) {
    return run("pdftotext " + options + " " + file(write()) + " -").output;
  }

  fs::path folder_ = fs::path(PRIKAZ_BINARY_DIR) / "tests" / "write_pdf";
  fonts::FontSet fonts_ = liberation_serif();
  FontShelf shelf_{fonts_};
  HandMade made_{fonts_};
};

// Gaps as wide as a justified line may have.
TEST_F(WritePdf, ReturnsTheWordsOfStretchedLines) {
  made_.line(30, 30, "Утвердить прилагаемый план мероприятий по реализации закона № 273-ФЗ", regular, 168, true);
  made_.line(30, 37, "(«дорожную карту»); объём – не менее § 5; ёмкость — Ёлка и прочее,", regular, 168, true);
  made_.line(30, 44, "до 31 декабря", regular);
  for (const char* options : {"-raw", ""}) {
    EXPECT_EQ(lines_joined(text(options)),
              "Утвердить прилагаемый план мероприятий по реализации закона № 273-ФЗ («дорожную карту»); "
              "объём – не менее § 5; ёмкость — Ёлка и прочее, до 31 декабря")
        << options;
  }
}

// A projecting end would stand out of the table: its rules reach over their corners by themselves.
TEST_F(WritePdf, EndsRulesWhereTheyEnd) {
  made_.frame(30, 20, 80, 10);
  const std::string drawn = run("qpdf --qdf " + file(write()) + " -").output;
  EXPECT_THAT(drawn, HasSubstr(" l"));
  EXPECT_THAT(drawn, Not(testing::ContainsRegex("[12] J")));
}

TEST_F(WritePdf, ReturnsCellsApart) {
  made_.frame(30, 20, 80, 10);
  made_.line(31, 27, "до 1 мая", regular);
  made_.line(51, 27, "Министерство", regular);
  made_.line(85, 27, "отчёт", regular);
  EXPECT_THAT(text("-raw"), HasSubstr("до 1 мая Министерство отчёт"));
  EXPECT_THAT(text(""), HasSubstr("Министерство"));
}

TEST_F(WritePdf, ReturnsAWordOfSpacedLettersWhole) {
  made_.line(30, 30, "комиссия", regular);
  made_.line(30, 40, "приказываю твёрдо:", {0, 14, 3});
  for (const char* options : {"-raw", ""}) EXPECT_THAT(text(options), HasSubstr("приказываю твёрдо:")) << options;
}

TEST_F(WritePdf, ReturnsAWordPartedOverLinesWhole) {
  made_.line(30, 30, "органам государственной власти области и органам местного само\u00ad", regular, 160, true);
  made_.line(30, 37, "управления и технико-экономическим", regular);
  for (const char* options : {"-raw", ""})
    EXPECT_EQ(lines_joined(text(options)),
              "органам государственной власти области и органам местного самоуправления и "
              "технико-экономическим")
        << options;
}

TEST_F(WritePdf, ReadsNoBreakCharactersAsTheirTwins) {
  made_.line(30, 30, "№\u00a05 2020\u202fг. 2020\u20112030", regular);
  EXPECT_THAT(text("-raw"), HasSubstr("№ 5 2020 г. 2020-2030"));
}

TEST_F(WritePdf, ReturnsTurnedText) {
  made_.line(40, 100, "Срок исполнения", {0, 12, 0, true});
  made_.line(60, 50, "Мероприятие", regular);
  EXPECT_EQ(lines_joined(text("-raw")), "Срок исполнения Мероприятие");  // poppler ends a line after each turned word
}

TEST_F(WritePdf, ReturnsALineOfSeveralFaces) {
  made_.line(30, 30, "Контроль", bold);
  pages::Page& page = made_.document.pages.back();
  page.runs.back().line_end = false;
  page.runs.back().space_after = true;
  made_.line(56, 30, "оставляю за собой", regular);
  EXPECT_THAT(text("-raw"), HasSubstr("Контроль оставляю за собой"));
}

TEST_F(WritePdf, TellsWhatTheGlyphsDoNot) {
  made_.line(30, 30, "год\u6f22", regular);  // no glyph
  EXPECT_THAT(text("-raw"), HasSubstr("год\u6f22"));
}

TEST_F(WritePdf, PassesOverWordsThatShowNothing) {
  made_.line(30, 30, "план \u200b мер", regular);
  made_.line(30, 40, "\u200b", bold);
  EXPECT_EQ(lines_joined(text("-raw")), "план мер");
  EXPECT_THAT(run("pdffonts " + file(write())).output, Not(HasSubstr("Bold")));
}

// Faces there are that show the soft hyphen by the glyph of '-'.
TEST_F(WritePdf, TellsASoftHyphenApartWhereItSharesAGlyph) {
  made_.line(30, 30, "социально-эко\u00ad", regular);
  made_.line(30, 37, "номического", regular);
  auto& glyphs = made_.document.words.front().glyphs;
  glyphs.back().id = glyphs[9].id;
  for (const char* options : {"-raw", ""})
    EXPECT_EQ(lines_joined(text(options)), "социально-экономического") << options;
}

TEST_F(WritePdf, ReturnsLettersWithAccentsAndBeyondTheBasicPlane) {
  made_.line(30, 30, "за\u0301мок и\u0306 \U0001D400", regular);
  EXPECT_THAT(text("-raw"), HasSubstr("за\u0301мок"));
  EXPECT_THAT(text("-raw"), HasSubstr("\U0001D400"));
}

// The whole of it, for the judges: four faces, rules, landscape, spaced and turned words.
class WholeAct : public WritePdf {
 protected:
  void SetUp() override {
    WritePdf::SetUp();
    made_.line(80, 30, "ПРИКАЗ", {1, 16, 2});
    made_.line(30, 45, "О мерах по «объёму» – § 5 — № 7", {3, 14});
    made_.line(30, 55, "Во исполнение распоряжения Правительства от 15.05.2020 обра\u00ad", regular, 160, true);
    made_.line(30, 62, "зовательным организациям", regular);
    made_.line(30, 75, "Ёлкин & <сыновья> (скобки) \\ обратная", {2, 12});
    made_.page(297, 210);
    for (int row = 0; row < 5; ++row) {
      for (int column = 0; column < 4; ++column) {
        made_.frame(20 + 60 * column, 30 + 10 * row, 60, 10);
        made_.line(22 + 60 * column, 36 + 10 * row, "строка " + std::to_string(row) + "." + std::to_string(column),
                   {0, 12});
      }
    }
    made_.line(280, 150, "повёрнутый текст", {0, 12, 0, true});
    made_.page(210, 297);
  }

  base::Stamp stamp_{1590000000, "План & <карта> «А»\nвторая", "Министерство образования"};
};

TEST_F(WholeAct, IsPdfA) {
  const Ran judged = judge(file(write(stamp_)) + " " + file(write({0, "", ""}), "Untitled"));
  EXPECT_EQ(judged.code, 0) << judged.output;
}

TEST_F(WholeAct, IsPdfAWithPictures) {
  made_.document.pictures = {{"emblem.png", slope(200, 240, false)}, {"seal.png", slope(40, 20, true)}};
  made_.show("emblem.png", 20, 150, 20, 24);
  made_.show("seal.png", 60, 150, 20, 10);
  const Ran judged = judge(file(write(stamp_)));
  EXPECT_EQ(judged.code, 0) << judged.output;
}

TEST_F(WholeAct, HoldsAPictureOnceHoweverOftenItIsShown) {
  made_.document.pictures["emblem.png"] = slope(200, 240, false);
  made_.show("emblem.png", 20, 150, 20, 24);
  made_.show("emblem.png", 60, 150, 20, 24);
  made_.page(210, 297);
  made_.show("emblem.png", 20, 150, 20, 24);
  const base::Bytes bytes = write(stamp_);
  const std::size_t first = bytes.find("/Subtype /Image");
  ASSERT_NE(first, base::Bytes::npos);
  EXPECT_EQ(bytes.find("/Subtype /Image", first + 1), base::Bytes::npos);
  const std::string listed = run("pdfimages -list " + file(bytes)).output;
  EXPECT_THAT(listed, HasSubstr("200   240  gray    1   8  image  no"));
  EXPECT_THAT(listed, Not(HasSubstr("smask")));
}

TEST_F(WholeAct, DiffersInItsIdWhereOnlyAPictureDiffers) {
  const auto id_of = [](const base::Bytes& bytes) { return bytes.substr(bytes.rfind("/ID"), 80); };
  made_.document.pictures["emblem.png"] = slope(4, 2, false);
  made_.show("emblem.png", 20, 150, 20, 24);
  const std::string first = id_of(write(stamp_));
  made_.document.pictures["emblem.png"] = slope(4, 2, true);
  EXPECT_NE(id_of(write(stamp_)), first);
}

TEST_F(WholeAct, RefusesAPictureThatLacksSamples) {
  made_.document.pictures["emblem.png"] = slope(200, 240, false);
  made_.document.pictures["emblem.png"].bytes.pop_back();
  EXPECT_THROW(write(stamp_), base::Defect);
}

TEST_F(WholeAct, IsTheSameForTheSameInput) { EXPECT_EQ(write(stamp_), write(stamp_)); }

TEST_F(WholeAct, TellsItsTitleAndPages) {
  const std::string said = run("pdfinfo " + file(write(stamp_))).output;
  EXPECT_THAT(said, HasSubstr("План & <карта> «А» вторая"));
  EXPECT_THAT(said, HasSubstr("Министерство образования"));
  EXPECT_THAT(said, HasSubstr("Pages:           3"));
  EXPECT_THAT(said, HasSubstr("PDF version:     1.4"));
}

TEST_F(WholeAct, DiffersInItsIdWhereOnlyThePagesDiffer) {
  const auto id_of = [](const base::Bytes& bytes) { return bytes.substr(bytes.rfind("/ID"), 80); };
  const std::string first = id_of(write(stamp_));
  made_.line(30, 30, "ещё", regular);
  EXPECT_NE(id_of(write(stamp_)), first);
}

TEST_F(WholeAct, EmbedsOnlyTheFacesUsed) {
  made_.document.pages.resize(1);
  made_.document.pages[0].runs.resize(1);
  const std::string said = run("pdffonts " + file(write(stamp_))).output;
  EXPECT_THAT(said, HasSubstr("LiberationSerif-Bold"));
  EXPECT_THAT(said, Not(HasSubstr("Italic")));
}

// The judge itself: what it must not let pass.
TEST_F(WholeAct, JudgeRefusesABrokenFile) {
  const base::Bytes good = write(stamp_);
  base::Bytes no_intent = good;
  no_intent.replace(no_intent.find("/GTS_PDFA1"), 10, "/GTS_PDFX1");
  base::Bytes torn = good.substr(0, good.size() / 2);
  for (const base::Bytes& bytes : {no_intent, torn, base::Bytes("no pdf")}) {
    const std::string path = file(bytes);
    const Ran judged = judge(path);
    EXPECT_NE(judged.code, 0);
    EXPECT_THAT(judged.output, HasSubstr(path));
  }
  EXPECT_NE(judge("/nowhere/x.pdf").code, 0);
}

TEST_F(WritePdf, RefusesAProfileThatPdfADoesNotKnow) {
  base::Bytes icc = srgb();
  icc[8] = 4;
  EXPECT_THROW((void)ColourProfile(icc), base::Failure);
  EXPECT_THROW((void)ColourProfile({}), base::Failure);
}

TEST_F(WritePdf, GivesTheSameBytesWhateverWasWrittenBefore) {
  made_.line(30, 30, "ПРИКАЗ о плане", {});
  const base::Bytes alone = write();
  HandMade other(fonts_);
  other.page(210, 297);
  other.line(30, 30, "Другие буквы: щэъ", {});
  (void)write_pdf(other.document, shelf_, {}, ColourProfile(srgb()));
  EXPECT_EQ(write(), alone);
  FontShelf fresh(fonts_);
  EXPECT_EQ(write_pdf(made_.document, fresh, {0, "Проба", ""}, ColourProfile(srgb())), alone);
}

TEST_F(WritePdf, RefusesADocumentWithoutPages) {
  made_.document.pages.clear();
  EXPECT_THROW((void)write(), base::Defect);
}

}  // namespace
}  // namespace pdf
