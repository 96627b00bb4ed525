// What prikaz changes tells, as text and as JSON, and how it ends.

#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using running::Folder;
using running::prikaz;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class ChangesVerb : public testing::Test {
 protected:
  std::string write(const std::string& name, const std::string& rows, const std::string& rest = {}) const {
    const auto folder = folder_.path() / name;
    std::filesystem::create_directories(folder);
    running::write(folder / "plan.yaml", "kind: plan\ntitle: План работы\nperiod: 2020 год\n" + rest +
                                             "columns:\n- number: №\n- measure: Мероприятие\n- deadline: Срок "
                                             "исполнения\n- responsible: Исполнители\nrows:\n" +
                                             rows);
    running::write(folder / "bodies.yaml", "kind: bodies\nbodies:\n  МО: министерство\n  ОО: школы\n");
    return folder.string();
  }

  Folder folder_;
};

const std::string group = "- {measure: Создать рабочую группу, deadline: до 1 июня 2020 года, responsible: МО}\n";
const std::string later = "- {measure: Создать рабочую группу, deadline: до 15 июня 2020 года, responsible: МО}\n";
const std::string seminar = "- {measure: Провести семинар, deadline: июль 2020 года, responsible: ОО}\n";

TEST_F(ChangesVerb, SaysSoWhereNothingDiffers) {
  const auto ran = prikaz({"changes", write("a", group), write("b", "# пояснение\n" + group)});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "Отличий нет\n");
  EXPECT_EQ(ran.err, "");
}

TEST_F(ChangesVerb, TellsAClerkWhatChanged) {
  const auto ran = prikaz({"changes", write("a", group), write("b", later + seminar)});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.out, AllOf(HasSubstr("plan.yaml\n"),
                             HasSubstr("  строка 1 «Создать рабочую группу»: «Срок исполнения» перенесён с «до 1 июня "
                                       "2020 года» на «до 15 июня 2020 года» (позже на 14 дней)\n"),
                             HasSubstr("  добавлена строка 2 «Провести семинар»")));
  EXPECT_THAT(prikaz({"changes", write("a", group), write("b", later), "--lang", "en"}).out,
              HasSubstr("(later by 14 days)"));
}

TEST_F(ChangesVerb, GivesProgramsJson) {
  const auto ran = prikaz({"changes", write("a", group), write("b", later), "--format", "json"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_THAT(ran.out, AllOf(HasSubstr(R"({"version":1,"old":)"), HasSubstr(R"("kind":"deadline","document":"plan")"),
                             HasSubstr(R"("before":"до 1 июня 2020 года")"), HasSubstr(R"("shift":"later","days":14)"),
                             HasSubstr(R"("doubt":false)")));
}

TEST_F(ChangesVerb, TellsWhatOnlyTheLookSays) {
  running::write(std::filesystem::path(write("c", group)) / "package.yaml", "kind: package\nname: act\n");
  EXPECT_THAT(prikaz({"changes", write("a", group), write("c", group)}).out,
              AllOf(HasSubstr("package.yaml\n"), HasSubstr("name: act")));
}

TEST_F(ChangesVerb, KeepsToAPart) {
  const std::string all = write("a", group + seminar), own = write("b", group);
  EXPECT_THAT(prikaz({"changes", all, own}).out, HasSubstr("исключена строка 2"));
  EXPECT_EQ(prikaz({"changes", all, own, "--part", "МО"}).out, "Отличий нет\n");
  EXPECT_EQ(prikaz({"changes", all, own, "--part", "раздел 9"}).code, 2);
}

TEST_F(ChangesVerb, RefusesWhatItCannotCompare) {
  const std::string package = write("a", group);
  EXPECT_EQ(prikaz({"changes", package}).code, 2);
  EXPECT_EQ(prikaz({"changes", package, "/nonexistent"}).code, 2);
  EXPECT_EQ(prikaz({"changes", package, package, "--format", "xml"}).code, 2);
  const std::string broken = write("broken", "- 5: [\n");
  const auto ran = prikaz({"changes", package, broken});
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(ran.err, HasSubstr("plan.yaml"));
}

TEST(ChangesOfSamples, AreToldForEveryTwin) {
  for (const std::string region : {"kizel", "omsk", "orenburg", "sayansky", "smolensk"}) {
    const auto ran = prikaz({"changes", running::source("samples/as-signed/" + region).string(),
                             running::source("samples/clean/" + region).string()});
    EXPECT_EQ(ran.code, 0) << region;
    EXPECT_THAT(ran.out, Not(HasSubstr("Отличий нет"))) << region;
  }
}

}  // namespace
