// Keys that a schema allows and that do nothing where they stand.
#include "package_of.h"

namespace {

using decoding::package_of;

std::vector<std::string> ids(const std::string& text) { return package_of({{"document", text}}).ids(); }

const std::vector<std::string> none;
const std::vector<std::string> idle{"DOC-080"};

TEST(DecodeIdle, TellsATotalOfARowThatIsNotInsideAnother) {
  const std::string head = "kind: plan\ntitle: План\ncolumns: [{measure: Что}, {money: 2025}]\nrows:\n";
  EXPECT_EQ(ids(head + "  - {measure: Всего, total: true}\n"), idle);
  EXPECT_EQ(ids(head + "  - {measure: Раз, rows: [{money: {2025: 1}}, {total: true}]}\n"), none);
}

TEST(DecodeIdle, TellsWhatOnlyATableOfVisasShows) {
  const std::string head = "kind: approval\nof: document\nvisas: [{post: Начальник, name: И.О. Фамилия}]\n";
  const auto of = [&](const std::string& rest) {
    std::vector<std::string> out = ids(head + rest);
    std::erase(out, "DOC-003");
    return out;
  };
  EXPECT_EQ(of("layout: blocks\ncolumns: [person]\nblank_rows: 2\n"), (std::vector<std::string>{"DOC-080", "DOC-080"}));
  EXPECT_EQ(of("layout: table\ncolumns: [person]\nblank_rows: 2\n"), none);
}

const std::string act = "kind: order\nact: приказ\npoints:\n";

TEST(DecodeIdle, TellsADeadlineThatThePointDoesNotSay) {
  EXPECT_EQ(ids(act + "  - {text: Собрать примеры., deadline: до 1 июня 2025 года}\n"),
            (std::vector<std::string>{"DOC-083"}));
  EXPECT_EQ(ids(act + "  - {text: Собрать примеры <deadline>., deadline: до 1 июня 2025 года}\n"), none);
  EXPECT_EQ(ids(act + "  - {text: До 1 июня и до 1 июня 2025 года собрать., deadline: до 1 июня 2025 года}\n"), none);
  EXPECT_EQ(ids(act + "  - text: \"Отделам:\"\n    deadline: до 1 июня 2025 года\n"
                      "    points: [{text: до 1 июня 2025 года собрать примеры}]\n"),
            none)
      << "a sub-point says it";
}

TEST(DecodeIdle, TellsADashThatMakesNoItem) {
  const auto point = [](const std::string& lines) { return act + "  - text: |\n" + lines; };
  for (const std::string dash : {"–", "—"}) {
    EXPECT_EQ(ids(point("      Отделам:\n      " + dash + " собрать;\n      " + dash + " раздать.\n")),
              (std::vector<std::string>{"DOC-084", "DOC-084"}));
    EXPECT_EQ(ids(point("      Столица\n      " + dash + " город Энск.\n")), none) << "a sentence goes on";
  }
  EXPECT_EQ(ids(point("      Отделам:\n      - собрать;\n      - раздать.\n")), none);
}

TEST(DecodeIdle, TakesAnAbbreviationInBracketsForAName) {
  EXPECT_EQ(ids(act + "  - text: Директору <ЦБК> собрать примеры.\n"), (std::vector<std::string>{"DOC-001"}));
  EXPECT_EQ(ids(act + "  - text: Директору <фамилия> собрать примеры.\n"), none);
  EXPECT_EQ(ids(act + "  - text: Директору \\<ЦБК> собрать примеры.\n"), none);
}

}  // namespace
