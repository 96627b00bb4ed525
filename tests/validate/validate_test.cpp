#include "validate/validate.h"

#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "validate/checking.h"
#include "validate/messages.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <set>

namespace {

using checking::check;
using checking::Checked;
using checking::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A plan in small: the shapes that our schemas use.
const std::string plan_schema = R"({
  "title": "План", "type": "object", "required": ["kind", "title"], "additionalProperties": false,
  "properties": {
    "kind": {"title": "Вид документа", "const": "plan"},
    "title": {"title": "Название", "type": ["string", "number", "boolean"]},
    "page": {"title": "Лист", "enum": ["portrait", "landscape"]},
    "weight": {"title": "Доля", "type": "integer", "minimum": 1, "maximum": 9},
    "date": {"title": "Дата", "format": "date", "type": "string"},
    "left": {"title": "Поле", "type": "string", "pattern": "^[0-9]+ мм$", "examples": ["30 мм"]},
    "restart": {"title": "Заново", "type": "boolean"},
    "rows": {"title": "Строки", "type": "array", "minItems": 1, "items": {"$ref": "#/definitions/row"}},
    "columns": {"title": "Столбцы", "type": "array", "items": {"$ref": "#/definitions/column"}},
    "signature": {"title": "Подпись", "oneOf": [
      {"$ref": "#/definitions/signer"}, {"type": "array", "items": {"$ref": "#/definitions/signer"}}]}
  },
  "definitions": {
    "row": {"oneOf": [{"type": ["string", "number", "boolean"]}, {"$ref": "#/definitions/row_map"}]},
    "row_map": {"type": "object", "additionalProperties": false, "required": ["measure"], "properties": {
      "measure": {"title": "Мероприятие", "type": ["string", "number", "boolean"]},
      "deadline": {"title": "Срок", "type": ["string", "number", "boolean"]},
      "rows": {"title": "Подстроки", "type": "array", "items": {"$ref": "#/definitions/row"}}}},
    "column": {"type": "object", "additionalProperties": false,
      "properties": {"number": {"title": "Номер", "type": ["string", "null"]}, "label": {"title": "Подпись", "type": "string"}},
      "oneOf": [{"required": ["number"]}, {"required": ["label"]}]},
    "signer": {"title": "Подписавший", "type": "object", "additionalProperties": false, "required": ["post", "name"],
      "properties": {"post": {"title": "Должность", "type": "string"}, "name": {"title": "Фамилия", "type": "string"}}}
  }
})";

Checked plan(const std::string& rest) { return check(plan_schema, "kind: plan\ntitle: План\n" + rest); }

TEST(Validate, AcceptsTextThatLooksLikeANumberWhereTheSchemaSaysText) {
  EXPECT_THAT(check(plan_schema, "kind: plan\ntitle: 1.10\nrows: [1620, да, 12:30, 015]\n").findings(), IsEmpty());
}

TEST(Validate, NamesTheKeyThatWasMeant) {
  const Checked checked = plan("rows:\n  - measure: а\n    deadlin: май\n");
  EXPECT_THAT(checked.findings(), ElementsAre("5:5 SCH-002 /rows/0/deadlin"));
  EXPECT_EQ(checked.words(), "неизвестный ключ «deadlin»");
  EXPECT_EQ(checked.hint(), "возможно, имелось в виду «Срок» (deadline)");
}

TEST(Validate, SeesThroughCyrillicLookAlikesAndRussianTitles) {
  EXPECT_THAT(plan("раgе: portrait\n").hint(), HasSubstr("«Лист» (page)"));
  EXPECT_THAT(plan("Лист: portrait\n").hint(), HasSubstr("«Лист» (page)"));
}

TEST(Validate, ListsTheAllowedKeysWhereNoneIsNear) {
  const Checked checked = plan("signature: {post: Министр, name: И.О. Фамилия, telephone: 1}\n");
  EXPECT_THAT(checked.findings(), ElementsAre("3:48 SCH-001 /signature/telephone"));
  EXPECT_THAT(plan("zzz: 1\n").hint(), HasSubstr("«Лист» (page), «Доля» (weight)"));
}

TEST(Validate, AMistypedRequiredKeyIsOneFinding) {
  const Checked checked = check(plan_schema, "kind: plan\ntitel: План\n");
  EXPECT_THAT(checked.findings(), ElementsAre("2:1 SCH-003 /titel"));
  EXPECT_EQ(checked.words(), "нет обязательного ключа «Название» (title), вместо него стоит «titel»");
}

TEST(Validate, AMissingKeyStandsAtItsMap) {
  const Checked checked = plan("rows:\n  - deadline: май\n");
  EXPECT_THAT(checked.findings(), ElementsAre("4:5 SCH-006 /rows/0"));
  EXPECT_EQ(checked.words(), "нет обязательного ключа «Мероприятие» (measure)");
}

TEST(Validate, AKeyOutOfASentenceGetsTheAdviceOnColons) {
  const Checked checked = plan("rows:\n  - Утвердить: план\n    measure: а\n");
  EXPECT_THAT(checked.findings(), ElementsAre("4:5 SCH-005 /rows/0/Утвердить"));
  EXPECT_THAT(checked.hint(), HasSubstr("двоеточие в тексте"));
  const Checked braces = plan("rows:\n  - {Утвердить: план, measure: а}\n");
  EXPECT_THAT(braces.findings(), ElementsAre("4:6 SCH-005.braces /rows/0/Утвердить"));
  EXPECT_THAT(braces.hint(), HasSubstr("возьмите весь текст в кавычки"));
}

TEST(Validate, AnUnknownKeyWithoutAValueGetsTheAdviceOnCommas) {
  const Checked checked = plan("signature: {post: Министр, name: И.О. Фамилия, и другие: }\n");
  EXPECT_THAT(checked.findings(), ElementsAre("3:48 SCH-004 /signature/и другие"));
}

const std::string of_text = R"({"properties": {"x": {"type": "string"}}})";

TEST(Validate, TellsKindsApart) {
  EXPECT_THAT(plan("rows: слова\n").findings(), ElementsAre("3:7 SCH-026 /rows"));
  EXPECT_THAT(check(plan_schema, "kind: plan\ntitle: [а]\n").findings(), ElementsAre("2:8 SCH-021 /title"));
  EXPECT_THAT(check(plan_schema, "kind: plan\ntitle:\n").findings(), ElementsAre("2:6 SCH-020 /title"));
  EXPECT_THAT(plan("weight: 1.10\n").findings(), ElementsAre("3:9 SCH-024 /weight"));
  EXPECT_THAT(plan("weight: \"2\"\n").findings(), ElementsAre("3:9 SCH-024 /weight"));
  EXPECT_THAT(plan("restart: да\n").findings(), ElementsAre("3:10 SCH-025 /restart"));
  EXPECT_THAT(plan("left: 30\n").findings(), ElementsAre("3:7 SCH-058 /left"));
  EXPECT_THAT(check(of_text, "x: 5\n").findings(), ElementsAre("1:4 SCH-022 /x"));
  EXPECT_THAT(plan("signature: Министр\n").findings(), ElementsAre("3:12 SCH-030 /signature"));
  EXPECT_THAT(plan("rows: [[а]]\n").findings(), ElementsAre("3:8 SCH-029 /rows/0"));
  EXPECT_THAT(check(plan_schema, "- а\n").findings(), ElementsAre("1:1 SCH-027 "));
}

TEST(Validate, NamesItemsByTheirListAndNumber) {
  EXPECT_EQ(plan("rows: [а, [б]]\n").words(), "«Строки» (rows) № 2: ожидается текст или вложенные ключи");
}

TEST(Validate, OffersTheNearestAllowedValue) {
  const Checked checked = plan("page: lanscape\n");
  EXPECT_THAT(checked.findings(), ElementsAre("3:7 SCH-041 /page"));
  EXPECT_EQ(checked.hint(), "возможно, имелось в виду «landscape»; допустимы: portrait, landscape");
  EXPECT_THAT(plan("page: album\n").findings(), ElementsAre("3:7 SCH-040 /page"));
}

TEST(Validate, ReadsTheUnitThatWasLeftOutOrIsAnother) {
  EXPECT_THAT(plan("left: 14\n").hint(), HasSubstr("14 мм"));
  EXPECT_THAT(plan("left: 14 мм.\n").hint(), HasSubstr("14 мм"));
  EXPECT_THAT(plan("left: 3 см\n").hint(), HasSubstr("30 мм"));
  EXPECT_THAT(plan("left: 0.5 cm\n").hint(), HasSubstr("5 мм"));
  const std::string line =
      R"({"properties": {"line": {"type": "string", "pattern": "^[0-9]+ ?%$", "examples": ["115%"]}}})";
  EXPECT_THAT(check(line, "line: 115\n").hint(), HasSubstr("115%"));
  EXPECT_THAT(check(line, "line: 1.5\n").hint(), HasSubstr("150%"));
  // In quotation marks it would be no better.
  EXPECT_THAT(check(R"({"properties": {"x": {"type": "string", "pattern": "^[а-я]+$"}}})", "x: 5\n").findings(),
              ElementsAre("1:4 SCH-042 /x"));
}

TEST(Validate, ExplainsTheWordsOfAnEnumeration) {
  const std::string schema =
      R"({"properties": {"x": {"enum": ["draft", "final"], "enumDescriptions": ["проект", "готов к подписи"]}}})";
  EXPECT_THAT(check(schema, "x: zzz\n").hint(), HasSubstr("draft – проект; final – готов к подписи"));
  EXPECT_THAT(check(schema, "x: проекта\n").hint(), HasSubstr("имелось в виду «draft»"));
  EXPECT_THROW(validate::Schema(checking::json(R"({"enum": ["a", "b"], "enumDescriptions": ["а"]})")), base::Defect);
}

// The branch that wants a key does not say so again where the key was mistyped.
TEST(Validate, AMistypedKeyIsOneFindingInEveryForm) {
  const std::string keys = R"("properties": {"title": {}, "unit": {}, "weight": {}}, "additionalProperties": false)";
  EXPECT_THAT(check("{" + keys + R"(, "if": {}, "then": {"required": ["title"]}})", "titel: а\n").findings(),
              ElementsAre("1:1 SCH-002 /titel"));
  EXPECT_THAT(check("{" + keys + R"(, "dependencies": {"unit": ["weight"]}})", "unit: а\nwieght: 1\n").findings(),
              ElementsAre("2:1 SCH-002 /wieght"));
  EXPECT_THAT(check("{" + keys + R"(, "oneOf": [{"required": ["title"], "minProperties": 1}, {"required": ["unit"]}]})",
                    "titel: а\n")
                  .findings(),
              ElementsAre("1:1 SCH-002 /titel"));
}

TEST(Validate, TakesALongValueForProse) {
  std::string prose = "a";
  for (int i = 0; i < 500; ++i) prose += "слово ";  // letters of two bytes, out of step
  EXPECT_THAT(plan("page: " + prose + "\n").findings(), ElementsAre("3:7 SCH-040 /page"));
}

TEST(Validate, ChecksNumbersPatternsDatesAndCounts) {
  EXPECT_THAT(plan("weight: 0\n").findings(), ElementsAre("3:9 SCH-051 /weight"));
  EXPECT_THAT(plan("weight: 10\n").findings(), ElementsAre("3:9 SCH-052 /weight"));
  EXPECT_THAT(plan("weight: 2.0\n").findings(), IsEmpty());
  EXPECT_THAT(plan("left: 30 м\n").findings(), ElementsAre("3:7 SCH-043 /left"));
  EXPECT_EQ(plan("left: 30 м\n").hint(), "пишите так: 30 мм");
  EXPECT_THAT(plan("date: 2020-02-30\n").findings(), ElementsAre("3:7 SCH-054 /date"));
  EXPECT_THAT(plan("date: 2020-02-29\n").findings(), IsEmpty());
  EXPECT_THAT(plan("rows: []\n").findings(), ElementsAre("3:7 SCH-046 /rows"));
}

TEST(Validate, PatternsReadRussian) {
  const std::string schema =
      R"({"type": "string", "pattern": "^[А-ЯЁ]\\.[А-ЯЁ]\\. \\p{L}+$", "minLength": 8, "maxLength": 11})";
  EXPECT_THAT(check(schema, "И.О. Фамилия\n").findings(), ElementsAre("1:1 SCH-045 "));
  EXPECT_THAT(check(schema, "Ё.О. Фамил\n").findings(), IsEmpty());
  EXPECT_THAT(check(schema, std::string(200000, 'x') + "\n").findings(), ElementsAre("1:1 SCH-045 ", "1:1 SCH-042 "));
}

TEST(Validate, OneOfSeveralKeys) {
  const Checked none = plan("columns:\n  - {}\n");
  EXPECT_THAT(none.findings(), ElementsAre("4:5 SCH-007 /columns/0"));
  EXPECT_THAT(none.words(), HasSubstr("«Номер» (number), «Подпись» (label)"));
  EXPECT_THAT(plan("columns:\n  - {number: а, label: б}\n").findings(), ElementsAre("4:5 SCH-008 /columns/0"));
  // A mistyped key and the demand for it are one mistake.
  EXPECT_THAT(plan("columns:\n  - labl: б\n").findings(), ElementsAre("4:5 SCH-002 /columns/0/labl"));
  EXPECT_THAT(plan("columns:\n  - zzz: б\n").findings(), ElementsAre("4:5 SCH-001 /columns/0/zzz"));
}

TEST(Validate, OnlyTheBranchThatWasMeantSpeaks) {
  EXPECT_THAT(plan("signature: {post: Министр}\n").findings(), ElementsAre("3:12 SCH-006 /signature"));
  EXPECT_THAT(plan("signature:\n  - {post: Министр}\n  - {post: Министр, name: [а]}\n").findings(),
              ElementsAre("4:5 SCH-006 /signature/0", "5:27 SCH-021 /signature/1/name"));
}

TEST(Validate, AConstantChoosesTheBranch) {
  const std::string schema = R"({"oneOf": [
    {"properties": {"type": {"const": "row"}, "n": {"type": "integer"}}, "required": ["type"]},
    {"properties": {"type": {"const": "head"}, "n": {"type": "boolean"}}, "required": ["type"]}]})";
  EXPECT_THAT(check(schema, "type: head\nn: 5\n").findings(), ElementsAre("2:4 SCH-025 /n"));
  const Checked neither = check(schema, "type: hed\nn: 5\n");
  EXPECT_THAT(neither.findings(), ElementsAre("1:7 SCH-041 /type"));
  EXPECT_THAT(neither.hint(), HasSubstr("«head»"));
}

TEST(Validate, AlternativesOfConstantsAreOneList) {
  const std::string schema = R"({"oneOf": [{"const": "after"}, {"const": "before"}, {"type": "object"}]})";
  EXPECT_THAT(check(schema, "afte\n").hint(), HasSubstr("«after»; допустимы: after, before"));
}

TEST(Validate, KeysThatNeedOrExcludeEachOther) {
  const std::string schema = R"({"dependencies": {"unit": ["weight"]}, "not": {"required": ["a", "b"]}})";
  EXPECT_THAT(check(schema, "x: 1\nunit: мм\n").findings(), ElementsAre("2:1 SCH-009 "));
  EXPECT_THAT(check(schema, "a: 1\nb: 2\n").findings(), ElementsAre("1:1 SCH-008 "));
}

TEST(Validate, ReportsEveryMistakeOfADocument) {
  EXPECT_THAT(check(plan_schema, "kind: plan\npage: albom\nweight: x\nrows:\n- measure: []\n- deadlin: а\n").findings(),
              ElementsAre("1:1 SCH-006 ", "2:7 SCH-040 /page", "3:9 SCH-024 /weight", "5:12 SCH-021 /rows/0/measure",
                          "6:3 SCH-006 /rows/1", "6:3 SCH-002 /rows/1/deadlin"));
}

TEST(Validate, EscapesPointers) {
  EXPECT_THAT(check(R"({"additionalProperties": {"type": "integer"}})", "а/б~в: x\n").findings(),
              ElementsAre("1:8 SCH-024 /а~1б~0в"));
}

TEST(Validate, ListsALimitedNumberOfFindings) {
  std::string text = "rows:\n";
  for (int i = 0; i < 500; ++i) text += "- []\n";
  const Checked checked = plan(text);
  EXPECT_EQ(checked.diagnostics.all().size(), base::limits::findings_per_file + 1);
  EXPECT_EQ(checked.diagnostics.all().back().message->id, "SCH-099");
  EXPECT_EQ(checked.diagnostics.all().back().arguments.at(0), "200");
}

TEST(Validate, DeepDocumentsAndManyItemsStayFast) {
  std::string deep = "rows:\n";
  for (int i = 0; i < 28; ++i)
    deep += std::string(static_cast<std::size_t>(i) * 4, ' ') + "  - measure: а\n" +
            std::string(static_cast<std::size_t>(i) * 4, ' ') + "    rows:\n";
  deep += std::string(28 * 4, ' ') + "  - [x]\n";
  EXPECT_EQ(plan(deep).findings().size(), 1U);
  std::string many;
  for (int i = 0; i < 20000; ++i) many += "- п" + std::to_string(i) + "\n";
  EXPECT_THAT(check(R"({"uniqueItems": true})", many + "- п7\n").findings(), ElementsAre("20001:3 SCH-049 /20000"));
}

// Two branches that both lead into the same children: naive evaluation would double with every level.
TEST(Validate, RecursiveAlternativesDoNotMultiply) {
  const std::string schema = R"({"oneOf": [
    {"type": "object", "properties": {"a": {"$ref": "#"}, "b": {"type": "integer"}}, "required": ["b"]},
    {"type": "object", "properties": {"a": {"$ref": "#"}, "c": {"type": "integer"}}, "required": ["c"]}]})";
  std::string good = "{b: 1}";
  std::string bad = "{b: x}";
  for (int i = 0; i < 50; ++i) {
    good = "{c: 1, a: " + good + "}";
    bad = "{c: 1, a: " + bad + "}";
  }
  EXPECT_THAT(check(schema, good + "\n").findings(), IsEmpty());
  EXPECT_FALSE(check(schema, bad + "\n").findings().empty());
}

TEST(Schema, RefusesWhatItDoesNotKnow) {
  EXPECT_THROW(validate::Schema(json(R"({"requried": ["a"]})")), base::Defect);
  EXPECT_THROW(validate::Schema(json(R"({"definitions": {"unused": {"tpye": "string"}}})")), base::Defect);
  EXPECT_THROW(validate::Schema(json(R"j({"pattern": "(?=x)"})j")), base::Defect);
  EXPECT_THROW(validate::Schema(json(R"({"type": "text"})")), base::Defect);
  EXPECT_THROW(validate::Schema(json(R"({"items": {"$ref": "#/definitions/none"}})")), base::Defect);
  EXPECT_THROW(validate::Schema(json(R"({"$ref": "other.json"})")), base::Defect);
}

TEST(Schema, RefusesAReferenceThatNeverEnds) {
  EXPECT_THROW(validate::Schema(json(R"({"$ref": "#"})")), base::Defect);
  EXPECT_THROW(
      validate::Schema(json(
          R"({"definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"allOf": [{"$ref": "#/definitions/a"}]}}})")),
      base::Defect);
  EXPECT_NO_THROW(validate::Schema(json(R"({"properties": {"a": {"$ref": "#"}}})")));
}

TEST(Schema, EditorsWordsAreWelcome) {
  EXPECT_NO_THROW(
      validate::Schema(json(R"({"x-order": 1, "markdownDescription": "", "defaultSnippets": [], "$comment": ""})")));
}

TEST(Schema, OursCompile) {
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(PRIKAZ_SOURCE_DIR "/schemas")) {
    SCOPED_TRACE(entry.path().filename());
    const validate::Schema schema(json(base::read_file(entry.path(), 1'000'000)));
    ++seen;
  }
  EXPECT_GT(seen, 0);
}

TEST(ValidateMessages, HaveUniqueIdsAndBothTexts) {
  std::set<std::string_view> ids;
  for (const base::Message* message : validate::messages()) {
    EXPECT_TRUE(ids.insert(message->id).second) << message->id;
    EXPECT_FALSE(message->text.ru.empty() || message->text.en.empty()) << message->id;
    EXPECT_FALSE(message->hint.ru.empty() || message->hint.en.empty()) << message->id;
    for (const std::string_view placeholder : {"{0}", "{1}", "{2}", "{3}"}) {
      EXPECT_EQ(message->text.ru.find(placeholder) == std::string_view::npos,
                message->text.en.find(placeholder) == std::string_view::npos)
          << message->id;
      EXPECT_EQ(message->hint.ru.find(placeholder) == std::string_view::npos,
                message->hint.en.find(placeholder) == std::string_view::npos)
          << message->id;
    }
  }
}

}  // namespace
