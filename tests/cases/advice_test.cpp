// One mistake is one finding, and its advice works where it is given: small packages with a slip each.

#include "app/finding.h"
#include "app/meant_kind.h"
#include "app/opened.h"
#include "blocks/dump.h"
#include "check/check.h"
#include "yaml/read.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

class Typed {
 public:
  explicit Typed(std::vector<app::NamedBytes> files)
      : opened_(app::open_package(resources(), "package", std::move(files))) {
    if (opened_.package) check::check(*opened_.package, opened_.diagnostics, opened_.common_abbreviations);
  }

  // «order.yaml:3 SCH-003» of warnings and errors.
  [[nodiscard]] std::vector<std::string> found() const {
    std::vector<std::string> out;
    for (const app::Finding& finding : all())
      out.push_back(finding.file + ":" + std::to_string(finding.place.line) + " " + finding.rule);
    return out;
  }
  [[nodiscard]] std::string hint(base::Language language = base::Language::ru) const { return only(language).hint; }
  [[nodiscard]] app::Finding only(base::Language language = base::Language::ru) const {
    const std::vector<app::Finding> shown = all(language);
    EXPECT_EQ(shown.size(), 1U) << testing::PrintToString(found());
    return shown.empty() ? app::Finding{} : shown.front();
  }
  [[nodiscard]] std::vector<app::Finding> all(base::Language language = base::Language::ru) const {
    std::vector<app::Finding> out;
    for (app::Finding& finding : app::findings_of(resources(), opened_, language))
      if (finding.severity != base::Severity::note) out.push_back(std::move(finding));
    return out;
  }

  // A paragraph a line.
  [[nodiscard]] std::string words(const std::string& document) const {
    app::Worker worker(resources());
    base::Diagnostics diagnostics;
    std::string out;
    for (const std::string& line : blocks::paragraphs_of(app::flow_of(worker, opened_, {document}, diagnostics)))
      out += line + "\n";
    return out;
  }
  [[nodiscard]] const model::Package& package() const { return *opened_.package; }

 private:
  static const app::Resources& resources() {
    static const app::Resources all(samples::resource_folder());
    return all;
  }
  app::OpenedPackage opened_;
};

Typed typed_of(std::vector<app::NamedBytes> files) { return Typed(std::move(files)); }

const app::NamedBytes register_file{"bodies.yaml", R"(kind: bodies
bodies:
  МП: {name: министерство примеров, genitive: министерства примеров}
)"};

std::string order_of(const std::string& points, const std::string& more = "",
                     const std::string& preamble = "preamble: В целях примера\n") {
  return "kind: order\nact: приказ\nissuer: МП\ntitle: О примере\n" + preamble +
         "signature: {post: Министр, name: И.О. Фамилия}\n" + more + "points:\n" + points;
}

Typed order(const std::string& points, const std::string& more = "",
            const std::string& preamble = "preamble: В целях примера\n") {
  return typed_of({register_file, {"order.yaml", order_of(points, more, preamble)}});
}

const std::string list_text = "kind: regulation\ntitle: Перечень\npoints:\n  - text: первое\n";

Typed with_lists(const std::string& points, const std::string& more, const std::vector<std::string>& names) {
  std::vector<app::NamedBytes> files{register_file, {"order.yaml", order_of(points, more)}};
  for (const std::string& name : names) files.push_back({name + ".yaml", list_text});
  return typed_of(std::move(files));
}

Typed plan(const std::string& text) { return typed_of({{"plan.yaml", "kind: plan\ntitle: План\n" + text}}); }

const std::string rows = "rows:\n  - {measure: Совещание, deadline: май 2025 года}\n";

// ---- one mistake, one finding

TEST(OneMistake, IsAMistypedKeyInAColumn) {
  const Typed typed = plan("columns:\n  - {measure: Что}\n  - {responsable: Кто, width: 40 мм}\n" + rows);
  EXPECT_THAT(typed.found(), ElementsAre("plan.yaml:5 SCH-002"));
  EXPECT_THAT(typed.hint(), HasSubstr("(responsible)"));
  EXPECT_THAT(plan("columns:\n  - {mesure: Что}\n  - {deadline: Срок}\n" + rows).found(),
              ElementsAre("plan.yaml:4 SCH-002"));
}

TEST(OneMistake, IsAMistypedKeyThatIsDemanded) {
  EXPECT_THAT(typed_of({{"list.yaml", "kind: regulation\ntitel: Перечень\npoints:\n  - text: первое\n"}}).found(),
              ElementsAre("list.yaml:2 SCH-003"));
  EXPECT_THAT(order("  - text: Утвердить.\n", "executr: [Исп. И.О. Фамилия]\n").found(),
              ElementsAre("order.yaml:7 SCH-002"));
}

TEST(OneMistake, IsAMissingFileOfAnAppendix) {
  const Typed typed = with_lists("  - text: Утвердить (приложение № <list>), (приложение № 2).\n",
                                 "appendices: [list, tabel]\n", {"list", "order2"});
  EXPECT_THAT(typed.found(), Contains("order.yaml:7 DOC-003"));
  EXPECT_THAT(typed.found(), Not(Contains(HasSubstr("PKG-003"))));
}

TEST(OneMistake, IsAMistypedNameAmongAppendices) {
  const Typed typed = with_lists("  - approve: Утвердить (приложение № <list>), (приложение № <table>).\n",
                                 "appendices: [list, tabel]\n", {"list", "table"});
  EXPECT_THAT(typed.found(), Contains("order.yaml:7 DOC-003"));
  EXPECT_THAT(typed.found(), Not(Contains(HasSubstr("DOC-001"))));
  EXPECT_THAT(typed.found(), Not(Contains(HasSubstr("PKG-003"))));
  EXPECT_THAT(typed.all().front().hint, HasSubstr("имелось в виду «table»"));
}

TEST(OneMistake, IsAMistypedReference) {
  const Typed typed = with_lists("  - text: Утвердить (приложение № <list>), (приложение № <tabel>).\n",
                                 "appendices: [list, table]\n", {"list", "table"});
  EXPECT_THAT(typed.found(), ElementsAre("order.yaml:9 DOC-001"));
  EXPECT_THAT(typed.hint(), AllOf(HasSubstr("имелось в виду «table»"), HasSubstr("\\<tabel>")));
}

TEST(OneMistake, IsAReferenceWithACyrillicLetter) {
  const Typed typed = with_lists("  - text: Утвердить (приложение № <list>), (приложение № <tаble>).\n",
                                 "appendices: [list, table]\n", {"list", "table"});
  EXPECT_THAT(typed.found(), ElementsAre("order.yaml:9 DOC-001"));
  EXPECT_THAT(typed.hint(), HasSubstr("русские буквы: «а»"));
}

TEST(OneMistake, IsADocumentThatIsNoAppendix) {
  const Typed typed = with_lists("  - approve: Утвердить (приложение № <list>).\n    document: list\n", "", {"list"});
  EXPECT_THAT(typed.found(), Contains("order.yaml:8 DOC-092"));
  EXPECT_THAT(typed.found(), Not(Contains(HasSubstr("DOC-001"))));
}

TEST(OneMistake, IsADocumentNamedWithItsEnding) {
  const Typed typed = with_lists("  - text: Утвердить (приложение).\n", "appendices: [list.yaml]\n", {"list"});
  EXPECT_THAT(typed.found(), Contains("order.yaml:7 DOC-003.ending"));
  EXPECT_THAT(typed.all().front().hint, HasSubstr("без окончания: list"));
}

Typed form(const std::string& blocked) {
  return typed_of({{"form.yaml",
                    "kind: form\ntitle: Форма\ntables:\n  - columns: [{label: а}, {whole: б}, {whole: в}]\n"
                    "    rows:\n      - {row: x, blocked: " +
                        blocked + "}\n      - {row: y}\n"}});
}

TEST(OneMistake, IsABlockedColumnThatIsNotThere) {
  EXPECT_THAT(form("zz").found(), ElementsAre("form.yaml:6 DOC-011"));
  EXPECT_THAT(form("гр. 9").found(), ElementsAre("form.yaml:6 DOC-034"));
}

TEST(OneMistake, IsNoneWhereBlockedColumnsAreNumbered) {
  for (const char* blocked : {"гр. 2–3", "гр. 2-3", "\"гр. 2, 3\"", "[гр. 2, гр. 3]"}) {
    const Typed typed = form(blocked);
    EXPECT_THAT(typed.found(), IsEmpty()) << blocked;
    const auto& read = std::get<model::Form>(typed.package().documents.front().body);
    EXPECT_EQ(read.tables.front().rows.front().blocked.size(), 2U) << blocked;
  }
}

// ---- words of enumerations

TEST(Words, OfAnEnumerationAreListedInRussian) {
  const Typed typed = plan("page: вдоль\ncolumns: [{measure: Что}, {deadline: Срок}]\n" + rows);
  EXPECT_THAT(typed.found(), ElementsAre("plan.yaml:3 SCH-040"));
  EXPECT_THAT(typed.hint(), HasSubstr("portrait – книжная; landscape – альбомная"));
  EXPECT_THAT(typed.hint(base::Language::en), AllOf(HasSubstr("portrait, landscape"), Not(HasSubstr("книжная"))));
}

TEST(Words, OfAnEnumerationAreUnderstoodInRussian) {
  for (const char* word : {"альбомная", "Альбомный", "альбомный лист", "lаndscape", "дфтвысфзу"}) {
    const Typed typed = plan(std::string("page: ") + word + "\ncolumns: [{measure: Что}, {deadline: Срок}]\n" + rows);
    EXPECT_THAT(typed.found(), ElementsAre("plan.yaml:3 SCH-041")) << word;
    EXPECT_THAT(typed.hint(), HasSubstr("имелось в виду «landscape»")) << word;
  }
  const Typed role =
      typed_of({{"approval.yaml",
                 "kind: approval\nof: order\nvisas:\n  - {post: Советник, name: И.О. Фамилия, role: юриста}\n"}});
  EXPECT_THAT(role.hint(), HasSubstr("имелось в виду «lawyer»"));
}

TEST(Words, NameAKindInRussian) {
  const auto meant = [](std::string_view typed) {
    const model::Kind* kind = app::meant_kind(typed);
    return kind == nullptr ? std::string() : std::string(kind->name);
  };
  EXPECT_EQ(meant("приказ"), "order");
  EXPECT_EQ(meant("Распоряжение"), "order");
  EXPECT_EQ(meant("дорожная карта"), "plan");
  EXPECT_EQ(meant("лист согласования"), "approval");
  EXPECT_EQ(meant("рlan"), "plan");
  EXPECT_EQ(meant("щквук"), "order");
  EXPECT_EQ(meant("zzz"), "");
  const Typed typed = typed_of({{"order.yaml", "kind: положение\n"}});
  EXPECT_THAT(typed.found(), ElementsAre("order.yaml:1 SCH-101"));
  EXPECT_THAT(typed.hint(), HasSubstr("имелось в виду regulation"));
}

// Every word of an enumeration that is no Russian word.
void find_unglossed(const yaml::Value& schema, const std::string& file, std::vector<std::string>& out) {
  const auto is_russian = [](std::string_view words) {
    return words.find_first_of("\xD0\xD1") != std::string_view::npos;
  };
  if (const yaml::Value* words = schema.find("enum"); words != nullptr && words->is(yaml::Kind::list)) {
    const yaml::Value* glosses = schema.find("enumDescriptions");
    for (std::size_t i = 0; i < words->items.size(); ++i) {
      const bool glossed = glosses != nullptr && i < glosses->items.size() &&
                           (is_russian(glosses->items[i].text) || !glosses->items[i].text.empty());
      if (!glossed && !is_russian(words->items[i].text)) out.push_back(file + " " + words->items[i].text);
    }
  }
  if (const yaml::Value* word = schema.find("const"); word != nullptr && word->is(yaml::Kind::scalar)) {
    const yaml::Value* description = schema.find("description");
    if (description == nullptr || !is_russian(description->text)) out.push_back(file + " " + word->text);
  }
  for (const yaml::Member& member : schema.members) find_unglossed(member.value, file, out);
  for (const yaml::Value& item : schema.items) find_unglossed(item, file, out);
}

TEST(Words, OfEverySchemaHaveARussianGloss) {
  std::vector<std::string> unglossed;
  std::size_t schemas = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(PRIKAZ_SOURCE_DIR) / "schemas")) {
    std::ostringstream bytes;
    bytes << std::ifstream(entry.path()).rdbuf();
    base::Diagnostics diagnostics;
    const auto json =
        yaml::read_json({base::FileId{0}, "", entry.path().filename().string(), bytes.str()}, diagnostics);
    ASSERT_TRUE(json) << entry.path();
    find_unglossed(*json, entry.path().filename().string(), unglossed);
    ++schemas;
  }
  EXPECT_THAT(unglossed, IsEmpty());
  EXPECT_GE(schemas, 8U);
}

// ---- advice that works

TEST(Advice, NamesTheCyrillicLettersOfAKey) {
  const Typed typed = order("  - text: Утвердить.\n", "dаte: 12.11.2025\n");
  EXPECT_THAT(typed.found(), ElementsAre("order.yaml:7 SCH-002"));
  EXPECT_THAT(typed.hint(), AllOf(HasSubstr("русская буква «а»"), HasSubstr("(date)")));
  const Typed switched = order("  - text: Утвердить.\n", "вфеу: 12.11.2025\n");
  EXPECT_THAT(switched.hint(), AllOf(HasSubstr("русские буквы «вфеу»"), HasSubstr("(date)")));
}

TEST(Advice, SaysMillimetresAtOnce) {
  const auto column = [](const std::string& width) {
    return plan("columns: [{measure: Что, width: " + width + "}, {deadline: Срок}]\n" + rows);
  };
  EXPECT_THAT(column("14").hint(), HasSubstr("14 мм"));
  EXPECT_THAT(column("\"14\"").hint(), HasSubstr("14 мм"));
  EXPECT_THAT(column("1.4 см").hint(), HasSubstr("14 мм"));
  EXPECT_THAT(column("14 миллиметров").hint(), HasSubstr("14 мм"));
  EXPECT_THAT(column("14 мм").found(), IsEmpty());
  for (const char* width : {"14", "\"14\"", "1.4 см"})
    EXPECT_THAT(column(width).found(), ElementsAre("plan.yaml:3 SCH-058"));
}

TEST(Advice, InsideBracesIsQuotationMarks) {
  const auto sheet = [](const std::string& post) {
    return typed_of(
        {{"approval.yaml", "kind: approval\nof: order\nvisas:\n  - {post: " + post +
                               ", name: И.О. Фамилия}\n  - {post: Юрист, name: И.О. Фамилия}\nprepared_by: {post: "
                               "Консультант, name: И.О. Фамилия}\n"}});
  };
  for (const char* post : {"Советник по вопросам: школ", "% совета", "Отдел #5", "[а] советник"}) {
    const Typed typed = sheet(post);
    ASSERT_FALSE(typed.all().empty()) << post;
    EXPECT_THAT(typed.all().front().hint, AllOf(HasSubstr("'…'"), Not(HasSubstr("поставьте |")))) << post;
  }
  EXPECT_THAT(sheet("'Советник по вопросам: школ'").found(), IsEmpty());
  const Typed key = order("  - text: Утвердить.\n", "executor: {Советник по: школам, name: а}\n");
  for (const app::Finding& finding : key.all()) EXPECT_THAT(finding.hint, Not(HasSubstr("поставьте |")));
}

TEST(Advice, ReachesFilesWithSpaces) {
  for (const char* name : {"Положение о группе", "План (проект)", "1 этап", "Road map"}) {
    const std::string text = name;
    const Typed typed = with_lists("  - text: Утвердить (приложение № <list>), (приложение № <" + text + ">).\n",
                                   "appendices: [list, " + text + "]\n", {"list", text});
    EXPECT_THAT(typed.found(), IsEmpty()) << name;
    EXPECT_THAT(typed.words("order"), HasSubstr("(приложение № 2)")) << name;
  }
}

TEST(Advice, OnASoleAppendixAsksForNoNumber) {
  const Typed typed = with_lists("  - text: Утвердить.\n", "appendices: [list]\n", {"list"});
  EXPECT_THAT(typed.found(), ElementsAre("order.yaml:7 PKG-003.sole"));
  EXPECT_THAT(typed.hint(), AllOf(HasSubstr("(приложение)"), Not(HasSubstr("<list>"))));
}

TEST(Advice, OnADocumentNamedLikeMarkupIsAnotherName) {
  for (const char* name : {"b", "i", "u", "br", "note", "define", "spaced", "deadline"}) {
    const std::string text = name;
    const Typed typed = with_lists("  - text: Утвердить (приложение № <list>), (приложение № <" + text + ">).\n",
                                   "appendices: [list, \"" + text + "\"]\n", {"list", text});
    EXPECT_THAT(typed.found(), ElementsAre("order.yaml:7 DOC-090")) << name;
  }
}

TEST(Advice, OnAnIdNamedLikeMarkupIsAnotherName) {
  EXPECT_THAT(order("  - id: note\n    text: Провести.\n  - text: Исполнить пункт <note>.\n").found(),
              ElementsAre("order.yaml:8 DOC-091"));
}

TEST(Advice, KnowsHowToPrintABracket) {
  EXPECT_THAT(order("  - text: Указать <x>.\n  - text: Второй.\n").hint(), HasSubstr("\\<x>"));
  EXPECT_THAT(order("  - text: Указать <b>.\n  - text: Второй.\n").hint(), HasSubstr("\\<b>"));
  const Typed typed = order("  - text: Указать \\<x> и \\<b>, \\\\<i>, a<b, <1>.\n  - text: Второй.\n");
  EXPECT_THAT(typed.found(), IsEmpty());
  EXPECT_THAT(typed.words("order"), HasSubstr("Указать <x> и <b>, \\<i>, a<b, <1>."));
}

TEST(Advice, ListsTheStylesThatThereAre) {
  const auto styled = [](const std::string& style) {
    return typed_of({{"package.yaml", "kind: package\nstyle:\n" + style},
                     {"plan.yaml", "kind: plan\ntitle: План\ncolumns: [{measure: Что}, {deadline: Срок}]\n" + rows}});
  };
  const Typed paragraph = styled("  paragraphs: {titel: {align: left}}\n");
  EXPECT_THAT(paragraph.found(), ElementsAre("package.yaml:3 SCH-109"));
  EXPECT_THAT(paragraph.hint(), AllOf(HasSubstr("имелось в виду «title»"), HasSubstr("table-head")));
  EXPECT_THAT(styled("  tables: {plann: {padding_x: 1 мм}}\n").found(), ElementsAre("package.yaml:3 SCH-109"));
  EXPECT_THAT(styled("  paragraphs: {title: {align: left}}\n").found(), IsEmpty());
}

TEST(Advice, LeavesStylesOfOnesOwnTemplatesAlone) {
  const Typed typed(
      {{"package.yaml", "kind: package\nstyle:\n  paragraphs: {ours: {like: text}, mine: {like: ours, bold: true}}\n"},
       {"templates/plan.xml", "<template kind='plan'><page><p style='mine'>а</p></page></template>"},
       {"plan.yaml", "kind: plan\ntitle: План\ncolumns: [{measure: Что}, {deadline: Срок}]\n" + rows}});
  EXPECT_THAT(typed.found(), IsEmpty());
}

// ---- doubled by habit

void expect_fix(const app::Finding& finding, const std::string& old) {
  ASSERT_TRUE(finding.fix) << finding.rule;
  EXPECT_EQ(finding.fix->edit.old, old);
  EXPECT_EQ(finding.fix->edit.words, "");
}

TEST(Doubled, NumbersOfPoints) {
  for (const char* number : {"1. ", "1) ", "3. ", "1.1. ", "I. ", "а) ", "1."}) {
    const Typed typed = order(std::string("  - text: ") + number + "Утвердить.\n  - text: Второй.\n");
    EXPECT_THAT(typed.found(), ElementsAre("order.yaml:8 ORD-009.number")) << number;
    expect_fix(typed.only(), number);
  }
  for (const char* words :
       {"15 мая 2025 года провести", "1 сентября провести", "2025. Итоги", "1,5 часа", "А. С. Фамилии"})
    EXPECT_THAT(order(std::string("  - text: ") + words + ".\n  - text: Второй.\n").found(), IsEmpty()) << words;
  EXPECT_THAT(order("  - text: 1. Утвердить.\n").found(), IsEmpty()) << "a sole point has no number of its own";
}

TEST(Doubled, OrderingWords) {
  for (const char* verb : {" приказываю:", " ПРИКАЗЫВАЮ:", " п р и к а з ы в а ю:", " приказываем", " обязываю:"}) {
    const Typed typed =
        order("  - text: Утвердить.\n", "", "preamble: |\n  В целях примера" + std::string(verb) + "\n");
    EXPECT_THAT(typed.found(), ElementsAre("order.yaml:6 ORD-009.verb")) << verb;
    expect_fix(typed.only(), verb);
  }
  EXPECT_THAT(order("  - text: Утвердить.\n", "verb: none\n", "preamble: |\n  В целях приказываю:\n").found(),
              IsEmpty());
}

TEST(Doubled, SignsOfNumbersAreNotPrinted) {
  for (const char* sign : {"№ ", "№", "N ", "№ № "}) {
    const Typed typed = order("  - text: Утвердить.\n", "date: 12.11.2025\nnumber: " + std::string(sign) + "44-П\n");
    EXPECT_THAT(typed.found(), ElementsAre("order.yaml:8 ORD-009.sign")) << sign;
    expect_fix(typed.only(), sign);
    const std::string words = typed.words("order");
    EXPECT_THAT(words, HasSubstr("44-П"));
    EXPECT_THAT(words, Not(HasSubstr("№ №"))) << sign;
    EXPECT_THAT(words, Not(HasSubstr("№\u00a0№"))) << sign;
  }
  EXPECT_THAT(order("  - text: Утвердить.\n", "date: 12.11.2025\nnumber: N-44\n").found(), IsEmpty());
}

TEST(Doubled, SignsInMarksAndSheets) {
  const Typed typed = typed_of({register_file,
                                {"order.yaml", order_of("  - text: Утвердить (приложение).\n",
                                                        "date: от 12.11.2025\nnumber: 44\nappendices: [list]\n")},
                                {"list.yaml",
                                 "kind: regulation\ntitle: Перечень\nmark: {date: от 12.11.2025, number: № 44}\n"
                                 "points:\n  - text: первое\n"},
                                {"sheet.yaml",
                                 "kind: approval\nof: order\nnumber: № 44\nvisas:\n"
                                 "  - {post: Юрист, name: И.О. Фамилия}\n"
                                 "prepared_by: {post: Консультант, name: И.О. Фамилия}\n"}});
  EXPECT_THAT(typed.found(), UnorderedElementsAre("order.yaml:7 ORD-009.date", "list.yaml:3 ORD-009.date",
                                                  "list.yaml:3 ORD-009.sign", "sheet.yaml:3 ORD-009.sign"));
  EXPECT_THAT(typed.words("list"), AllOf(HasSubstr("от 12.11.2025 № 44"), Not(HasSubstr("от от"))));
}

// ---- whose word it is

Typed council(const std::string& more) {
  return typed_of(
      {{"bodies.yaml",
        "kind: bodies\nbodies:\n  Совет: {name: районный Совет депутатов, genitive: районного "
        "Совета депутатов, collegial: true}\n"},
       {"order.yaml", "kind: order\nact: постановление\nissuer: Совет\ntitle: О примере\n" + more +
                          "signature: {post: Председатель, name: И.О. Фамилия}\npoints:\n  - text: Принять.\n"}});
}

TEST(Subject, OfACollegialActIsPrintedWhereNoPreambleNamesIt) {
  const Typed typed = council("");
  EXPECT_THAT(typed.found(), IsEmpty());
  EXPECT_THAT(typed.words("order"), HasSubstr("Районный Совет депутатов"));
}

TEST(Subject, OfACollegialActIsAskedForWhereThePreambleLacksIt) {
  EXPECT_THAT(council("preamble: В целях примера\n").found(), ElementsAre("order.yaml:5 DOC-093"));
  EXPECT_THAT(council("preamble: В целях примера Совет депутатов\n").found(), IsEmpty());
}

}  // namespace
