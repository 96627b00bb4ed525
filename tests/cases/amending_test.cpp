// Acts that amend others, ranges of appendices, marks and the words that agree in them.

#include "app/opened.h"
#include "blocks/dump.h"
#include "check/check.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Package {
 public:
  explicit Package(std::vector<app::NamedBytes> files)
      : opened_(app::open_package(resources_, "package", std::move(files))) {
    if (opened_.package) check::check(*opened_.package, opened_.diagnostics, opened_.common_abbreviations);
  }

  // Notes too, in the order in which they were found, but for those about what these small acts leave out: grounds,
  // control, headings of other acts, a second mark.
  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> out;
    for (const base::Diagnostic& finding : opened_.diagnostics.all()) {
      const std::string_view id = finding.message->id;
      const bool left_out = std::ranges::any_of(std::array{"ORD-", "APR-", "REF-004.incomplete", "PKG-004"},
                                                [id](const char* rule) { return id.starts_with(rule); });
      if (!left_out) out.emplace_back(id);
    }
    return out;
  }

  [[nodiscard]] const base::Diagnostic& finding(std::size_t index) const { return opened_.diagnostics.all().at(index); }

  // The paragraphs of a document, a line each.
  [[nodiscard]] std::string text(const std::string& document) {
    base::Diagnostics diagnostics;
    std::string out;
    for (const std::string& line : blocks::paragraphs_of(app::flow_of(worker_, opened_, {document}, diagnostics)))
      out += line + "\n";
    return out;
  }

 private:
  app::Resources resources_{samples::resource_folder()};
  app::Worker worker_{resources_};
  app::OpenedPackage opened_;
};

const app::NamedBytes bodies{"bodies.yaml", R"(kind: bodies
bodies:
  МП: {name: министерство примеров, genitive: министерства примеров, head: [МИНИСТЕРСТВО ПРИМЕРОВ]}
)"};

// The act's points, and what it lists.
app::NamedBytes act(const std::string& points, const std::string& more = "", const std::string& title = "О порядке",
                    const std::string& kind = "приказ") {
  return {"order.yaml", "kind: order\nact: " + kind +
                            "\nstatus: final\nissuer: МП\ndate: 22.12.2025\nnumber: 800\ntitle: " + title +
                            "\npreamble: В целях порядка\npoints:\n" + points +
                            "signature: {post: Министр, name: А.А. Первый}\n" + more};
}

app::NamedBytes sheet(const std::string& name, const std::string& title = "Порядок отбора",
                      const std::string& more = "") {
  return {name + ".yaml",
          "kind: regulation\ntitle: " + title + "\n" + more + "points:\n  - text: Раз.\n  - text: Два.\n"};
}

std::vector<std::string> found(const std::string& points, const std::string& title = "О порядке") {
  return Package({bodies, act(points, "", title)}).ids();
}

// ---- amendments

TEST(AmendingActs, NameTheAppendicesOfTheActTheyChange) {
  for (const char* point :
       {"приложение 1 изложить в новой редакции", "изложить приложение № 2 в следующей редакции",
        "в приложении № 3 слова «а» заменить словами «б»", "дополнить приложением № 4",
        "таблицу приложения 5 исключить", "приложения № 6–8 признать утратившими силу",
        "внести изменения в приложение № 9", "строку 2 приложения 7 после слов «а» дополнить словами «б»",
        "приложение № 2 считать приложением № 3", "Отменить приложение № 4"})
    EXPECT_THAT(found("  - text: " + std::string(point) + "\n"), IsEmpty()) << point;
}

TEST(AmendingActs, DoSoInEverythingUnderTheirPoint) {
  EXPECT_THAT(found(R"(  - text: |
      Внести в Порядок следующие изменения:
      - приложение № 5 – без графы 3;
      - приложение № 6 – без графы 4.
)"),
              IsEmpty());
  EXPECT_THAT(found(R"(  - text: "Внести в Порядок следующие изменения:"
    points:
      - text: в приложении № 5
        points:
          - text: цифру «1» – на «2» (приложение № 6);
          - text: цифру «3» – на «4»;
      - body:
          - text: в таблице приложения № 7
          - table: {rows: [[приложение № 8, графа 1]]}
          - quote: [{text: согласно приложению № 9 к настоящему приказу}]
)"),
              IsEmpty());
  EXPECT_THAT(found(R"(  - text: "В приложении № 3, утвержденном приказом от 1 апреля 2019 г. № 314:"
    points:
      - text: пункт 2 исключить;
      - text: пункт 3 исключить.
)"),
              IsEmpty());
  EXPECT_THAT(found("  - repeal: Приложение № 4 к Порядку больше не действует.\n"), IsEmpty());
  EXPECT_THAT(found("  - text: В приложении № 4 номера строк начать с двух.\n", "О внесении изменений в приказ"),
              IsEmpty());
}

TEST(AmendingActs, OfEveryKindAreSilent) {
  for (const char* kind : {"постановление", "распоряжение", "решение"})
    EXPECT_THAT(
        Package({bodies, act("  - text: приложение 1 изложить в новой редакции\n", "", "О порядке", kind)}).ids(),
        IsEmpty())
        << kind;
}

TEST(AmendingActs, StillCiteTheirOwnAppendices) {
  const char* point = "  - text: приложение № 7 изложить в редакции согласно приложению № 2 к настоящему приказу\n";
  EXPECT_THAT(Package({bodies, act(point)}).ids(), ElementsAre("PKG-003.missing"));
  const char* sole = "  - text: Порядок изложить в новой редакции (приложение)\n";
  EXPECT_THAT(Package({bodies, sheet("a"), act(sole, "appendices: [a]\n")}).ids(), IsEmpty());
  const char* two =
      "  - text: приложение № 5 изложить в редакции приложения № 1\n  - text: сведения дополнить (приложение № 2)\n";
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"), act(two, "appendices: [a, bb]\n")}).ids(), IsEmpty());
}

TEST(AmendingActs, WithAnAppendixThatNobodyCitesAreTold) {
  const char* point = "  - text: приложение 1 изложить в новой редакции\n";
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"), act(point, "appendices: [a, bb]\n")}).ids(),
              ElementsAre("PKG-003.uncited", "PKG-003.uncited"));
}

TEST(AmendingActs, LeaveTheSentencesBesideChecked) {
  EXPECT_THAT(found("  - text: Приказ от 01.02.2024 № 5 отменить. Представить сведения по приложению № 4.\n"),
              ElementsAre("PKG-003.missing"));
  EXPECT_THAT(found("  - text: Порядок дополнить пунктом 3.\n  - text: Представить сведения по приложению № 4.\n"),
              ElementsAre("PKG-003.missing"));
}

TEST(AmendingActs, MayHaveTheChangesInAnAppendix) {
  const app::NamedBytes changes = sheet("changes", "Изменения, которые вносятся в приказ министерства",
                                        "preamble: приложение № 5 изложить в новой редакции\n");
  const Package package({bodies, changes,
                         act("  - {approve: Утвердить прилагаемые изменения., document: changes}\n",
                             "appendices: [changes]\n", "О внесении изменений в приказ")});
  EXPECT_THAT(package.ids(), IsEmpty());
}

TEST(AmendingActs, QuoteTheOtherActInAnyMarks) {
  for (const char* quoted : {"«согласно приложению № 9»", "\"согласно приложению № 9\""})
    EXPECT_THAT(found("  - text: 'пункт 2 дополнить словами " + std::string(quoted) + "'\n"), Each("TYP-001.straight"))
        << quoted;
}

TEST(AmendingActs, NameTheirOwnAppendicesInOrder) {
  const char* points =
      "  - text: Внести в Порядок изменения (приложение № 1).\n"
      "  - text: Считать утратившим силу приложение № 9 к приказу от 01.02.2024 № 5.\n"
      "  - text: Утвердить форму (приложение № 2).\n";
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"), act(points, "appendices: [a, bb]\n")}).ids(), IsEmpty());
}

TEST(ForeignAppendices, StandBehindTheirActInBrackets) {
  EXPECT_THAT(found("  - text: Отбирать по Порядку, утвержденному приказом от 01.02.2024 № 5 (приложение № 2).\n"),
              IsEmpty());
}

TEST(ForeignAppendices, AreKnownByTheActTheyBelongTo) {
  for (const char* words : {"приложением № 9 (раздел 2) к нему", "приложением № 9 «Форма» к Порядку",
                            "приложением № 9 к указанному приказу", "приложением № 9 Порядка отбора"})
    EXPECT_THAT(found("  - text: Отбирать в соответствии с " + std::string(words) + ".\n"), IsEmpty()) << words;
}

// ---- «прилагаемый»

TEST(AttachedDocuments, AreCitedByThePointThatNamesThem) {
  const std::string points =
      "  - {approve: Утвердить прилагаемое Положение., document: a}\n"
      "  - {approve: Утвердить прилагаемый Перечень., document: bb}\n";
  for (const char* form : {"approval", "both", "reference"}) {
    const std::string mark = "mark: {form: " + std::string(form) + "}\n";
    const Package package(
        {bodies, sheet("a", "Положение", mark), sheet("bb", "Перечень", mark), act(points, "appendices: [a, bb]\n")});
    EXPECT_THAT(package.ids(), IsEmpty()) << form;
  }
}

TEST(AttachedDocuments, AreCitedFromThePointAbove) {
  const std::string points =
      "  - approve: 'Утвердить прилагаемые:'\n    points:\n"
      "      - {approve: Положение, document: a}\n      - {approve: Перечень, document: bb}\n";
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"), act(points, "appendices: [a, bb]\n")}).ids(), IsEmpty());
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"), sheet("c"), act(points, "appendices: [a, bb, c]\n")}).ids(),
              ElementsAre("PKG-003.uncited"));
}

TEST(AttachedDocuments, MustBearAMark) {
  const std::string points =
      "  - {approve: Утвердить прилагаемое Положение., document: a}\n"
      "  - {approve: Утвердить Перечень (приложение № 2)., document: bb}\n";
  const Package package(
      {bodies, sheet("a", "Положение", "mark: {form: none}\n"), sheet("bb"), act(points, "appendices: [a, bb]\n")});
  EXPECT_THAT(package.ids(), ElementsAre("PKG-003.missing"));
}

TEST(AttachedDocuments, AreNotThePapersOfAnApplicant) {
  EXPECT_THAT(found("  - text: Принимать заявления и прилагаемые к ним документы.\n"), IsEmpty());
  EXPECT_THAT(found("  - text: Регистрировать прилагаемые документы.\n"), IsEmpty());
}

// ---- ranges

TEST(Ranges, NameAllBetween) {
  const std::vector<app::NamedBytes> six{bodies,     sheet("a"), sheet("bb"), sheet("c"),
                                         sheet("d"), sheet("e"), sheet("f")};
  for (const char* words : {"№ <a>–<f>", "№ 1–6", "№№ 1, 2 и 4–6, а также № 3", "1–6", "№ <a> – № <f>", "№ <a>–6",
                            "с № 1 по № 6", "№ <a>, 2, <c>–<f>"}) {
    auto files = six;
    files.push_back(act("  - text: Утвердить формы согласно приложениям " + std::string(words) + ".\n",
                        "appendices: [a, bb, c, d, e, f]\n"));
    const bool late = std::string_view(words).find("также") != std::string_view::npos;
    EXPECT_THAT(Package(files).ids(),
                late ? ElementsAre("PKG-003.order") : testing::Matcher<std::vector<std::string>>(IsEmpty()))
        << words;
  }
}

TEST(Ranges, OverTheLastSheetNameOneThatIsNotThere) {
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"),
                       act("  - text: Утвердить формы согласно приложениям № <a>–3.\n", "appendices: [a, bb]\n")})
                  .ids(),
              ElementsAre("PKG-003.missing"));
}

TEST(LatinN, IsACitationAndOneNote) {
  const std::string points =
      "  - approve: Утвердить порядок (приложение N 1).\n  - approve: Утвердить порядок (приложение N2).\n"
      "  - text: Сведения школы № 5 принять.\n";
  EXPECT_THAT(Package({bodies, sheet("a"), sheet("bb"), act(points, "appendices: [a, bb]\n")}).ids(),
              ElementsAre("REF-004.sign"));
}

// ---- sheets as appendices

TEST(Sheets, OfAcquaintanceAndApprovalMayBeAppendices) {
  for (const char* kind : {"sheet: acquaintance\nblank_rows: 3\n", "visas: [{post: Юрист, name: Б.Б. Второй}]\n"}) {
    Package package(
        {bodies,
         sheet("a"),
         {"sheet.yaml", "kind: approval\nof: order\n" + std::string(kind)},
         act("  - text: Ознакомить (приложение № <sheet>).\n  - text: Применять порядок (приложение № 2).\n",
             "appendices: [sheet, a]\n")});
    EXPECT_THAT(package.ids(), IsEmpty()) << kind;
    EXPECT_THAT(package.text("sheet"),
                HasSubstr("Приложение № 1\nк приказу министерства примеров\nот 22.12.2025 № 800\n"))
        << kind;
  }
}

// ---- two marks

TEST(Marks, OfTwoDocumentsStandOnOneSheet) {
  const std::string also = "mark: {also: [Приложение № 1, к Программе развития]}\n";
  Package package({bodies, sheet("a", "Порядок отбора", also),
                   act("  - text: Применять порядок (приложение).\n", "appendices: [a]\n")});
  EXPECT_THAT(package.ids(), IsEmpty());
  const std::string text = package.text("a");
  EXPECT_THAT(text, HasSubstr("от 22.12.2025 № 800\n"));
  EXPECT_THAT(text, HasSubstr("Приложение № 1 к Программе развития\n"));
  EXPECT_LT(text.find("№ 800"), text.find("к Программе"));
}

Package with_mark(const std::string& lines) {
  return Package({bodies, sheet("a", "Порядок отбора", "mark: {text: [" + lines + "]}\n"),
                  act("  - text: Применять порядок (приложение).\n", "appendices: [a]\n")});
}

TEST(Marks, TypedByHandAgreeWithTheAct) {
  EXPECT_THAT(with_mark("Приложение, к приказу министерства, от 22 декабря 2025 г. № 800").ids(), IsEmpty());
  EXPECT_THAT(with_mark("Приложение, к приказу министерства, от ________ № ______").ids(),
              ElementsAre("TXT-001", "TXT-001"));
  EXPECT_THAT(with_mark("Приложение, к постановлению министерства, от 21.12.2025 № 801").ids(),
              ElementsAre("REF-006.mark"))
      << "another act's";
  const Package wrong = with_mark("Приложение, к приказу министерства, от 21.12.2025 № 801");
  ASSERT_THAT(wrong.ids(), ElementsAre("PKG-001", "PKG-002"));
  ASSERT_TRUE(wrong.finding(0).fix && wrong.finding(1).fix);
  EXPECT_EQ(wrong.finding(0).fix->old, "801");
  EXPECT_EQ(wrong.finding(0).fix->words, "800");
  EXPECT_EQ(wrong.finding(1).fix->old, "21.12.2025");
  EXPECT_EQ(wrong.finding(1).fix->words, "22.12.2025");
}

TEST(Marks, OfASheetTypedByHandAgreeWithTheActToo) {
  const app::NamedBytes readers{"readers.yaml",
                                "kind: approval\nsheet: acquaintance\nof: order\nblank_rows: 3\n"
                                "title: [ЛИСТ ОЗНАКОМЛЕНИЯ, с приказом министерства, от 22.12.2025 № 801]\n"};
  EXPECT_THAT(Package({bodies, readers, act("  - text: Ознакомить.\n")}).ids(), ElementsAre("PKG-001"));
}

// ---- УТВЕРЖДЕН, -А, -О, -Ы

Package approved(const std::string& title, const std::string& mark) {
  return Package({bodies, sheet("a", title, mark),
                  act("  - {approve: Утвердить прилагаемый документ., document: a}\n", "appendices: [a]\n")});
}

TEST(ApprovedWord, AgreesWithTheTitle) {
  for (const auto& [title, word] :
       std::vector<std::pair<std::string, std::string>>{{"Сведения о детях", "УТВЕРЖДЕНЫ"},
                                                        {"Индикаторы", "УТВЕРЖДЕНЫ"},
                                                        {"Информация о ресурсах", "УТВЕРЖДЕНА"},
                                                        {"Политика сайта", "УТВЕРЖДЕНА"},
                                                        {"Ведомость выдачи", "УТВЕРЖДЕНА"},
                                                        {"Краевая программа", "УТВЕРЖДЕНА"},
                                                        {"Расписание", "УТВЕРЖДЕНО"},
                                                        {"Персональный состав", "УТВЕРЖДЕН"}}) {
    Package package = approved(title, "mark: {form: approval}\n");
    EXPECT_THAT(package.ids(), IsEmpty()) << title;
    EXPECT_THAT(package.text("a"), HasSubstr(word + "\n")) << title;
  }
}

TEST(ApprovedWord, OfAFormWithoutATitleIsThatOfAForm) {
  Package package({bodies,
                   {"a.yaml",
                    "kind: form\nmark: {form: approval}\ntables:\n  - columns: [{label: Год}, {whole: Число}]\n"
                    "    rows: [2025]\n"},
                   act("  - {approve: Утвердить прилагаемую форму., document: a}\n", "appendices: [a]\n")});
  EXPECT_THAT(package.ids(), IsEmpty());
  EXPECT_THAT(package.text("a"), HasSubstr("УТВЕРЖДЕНА\n"));
}

TEST(ApprovedWord, OfATitleThatDoesNotTellIsAskedFor) {
  EXPECT_THAT(approved("Доха школьника", "mark: {form: approval}\n").ids(), ElementsAre("PKG-006.unknown"));
  Package said = approved("Доха школьника", "mark: {form: approval, agrees: feminine}\n");
  EXPECT_THAT(said.ids(), IsEmpty());
  EXPECT_THAT(said.text("a"), HasSubstr("УТВЕРЖДЕНА\n"));
}

TEST(ApprovedWord, TypedByHandMustAgree) {
  EXPECT_THAT(approved("Сведения", "mark: {text: [УТВЕРЖДЕНО, приказом министерства]}\n").ids(),
              ElementsAre("PKG-006.typed"));
  EXPECT_THAT(approved("Сведения", "mark: {text: [УТВЕРЖДЕНЫ, приказом министерства]}\n").ids(), IsEmpty());
  EXPECT_THAT(approved("Сведения", "mark: {text: [УТВЕРЖДЕНО, приказом], agrees: neuter}\n").ids(), IsEmpty());
}

TEST(ApprovedWord, ThatNoMarkBearsAgreesWithNothing) {
  for (const char* mark :
       {"{form: reference, agrees: feminine}", "{form: none, agrees: plural}", "{text: [Приложение], agrees: plural}"})
    EXPECT_THAT(approved("План", "mark: " + std::string(mark) + "\n").ids(), testing::Contains("DOC-071")) << mark;
}

}  // namespace
