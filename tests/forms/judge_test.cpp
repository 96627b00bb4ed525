// The judge from outside reads the whole questionnaire, and finds the faults of spoilt ones.
#include "base/files.h"
#include "fonts/liberation.h"
#include "forms/blank.h"
#include "forms/questionnaire.h"
#include "write/xlsx/write_xlsx.h"

#include <gmock/gmock.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <functional>

namespace {

using ::testing::HasSubstr;

struct Verdict {
  int code = -1;
  std::string words;
};

class Judge : public ::testing::Test {
 protected:
  void SetUp() override {
    const fonts::FontSet faces = fonts::liberation_serif();
    fonts::Shaper shaper(faces);
    workbook = forms::blank(forms_test::questionnaire(), forms_test::requisites(), shaper);
    std::filesystem::remove_all(folder);
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  void write(const std::string& name, const sheets::Workbook& made) const {
    base::write_file(folder / name, xlsx::write_xlsx(made, {}));
  }
  // A copy with one fault.
  void spoil(const std::string& name, const std::function<void(sheets::Workbook&)>& fault) const {
    sheets::Workbook copy = workbook;
    fault(copy);
    write(name, copy);
  }

  Verdict judge(const std::string& files) const {
    const std::string command =
        "cd '" + folder.string() + "' && " PRIKAZ_SOURCE_DIR "/tests/judges/xlsx_check.py " + files + " 2>&1";
    Verdict verdict;
    std::FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return verdict;
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) verdict.words += static_cast<char>(c);
    const int status = pclose(pipe);
    verdict.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return verdict;
  }

  const std::filesystem::path folder = std::filesystem::path(PRIKAZ_BINARY_DIR) / "xlsx-judge-test";
  sheets::Workbook workbook;
};

TEST_F(Judge, FindsNoFaultInABlank) {
  write("blank.xlsx", workbook);
  const Verdict verdict = judge("blank.xlsx");
  EXPECT_EQ(verdict.code, 0) << verdict.words;
  EXPECT_EQ(verdict.words, "");
}

TEST_F(Judge, FindsNoFaultInCountedCellsAndSharedSheets) {
  model::Form form = forms_test::questionnaire();
  form.tables[1].sheet = form.tables[2].sheet = "Общий";
  form.tables[1].number = model::made("Таблица 2");
  form.tables[1].rows[0].formula = model::Formula{{model::FormulaSum{{{1, {}}, {2, {}}}}}, {}};
  const fonts::FontSet faces = fonts::liberation_serif();
  fonts::Shaper shaper(faces);
  write("counted.xlsx", forms::blank(form, forms_test::requisites(), shaper));
  EXPECT_EQ(judge("counted.xlsx").words, "");
}

TEST_F(Judge, FindsTheFaultsOfSpoiltCopies) {
  spoil("unguarded.xlsx", [](sheets::Workbook& book) { book.sheets[1].guarded = false; });
  spoil("unnamed.xlsx", [](sheets::Workbook& book) { book.names.pop_back(); });
  spoil("unruled.xlsx", [](sheets::Workbook& book) { book.sheets[2].validations.pop_back(); });
  spoil("low.xlsx", [](sheets::Workbook& book) { book.sheets[2].rows[4].height.reset(); });
  spoil("formula.xlsx", [](sheets::Workbook& book) {
    book.sheets[2].rows[3].cells[1].value = sheets::Formula{"1+1", 2};
  });
  spoil("locked.xlsx", [](sheets::Workbook& book) {
    for (sheets::Format& format : book.formats) format.locked = true;
  });
  base::write_file(folder / "cut.xlsx", xlsx::write_xlsx(workbook, {}).substr(0, 5000));
  const Verdict verdict =
      judge("unguarded.xlsx unnamed.xlsx unruled.xlsx low.xlsx formula.xlsx locked.xlsx cut.xlsx missing.xlsx");
  EXPECT_EQ(verdict.code, 1);
  EXPECT_THAT(verdict.words, HasSubstr("unguarded.xlsx: Кадровый состав: not protected"));
  EXPECT_THAT(verdict.words, HasSubstr("unnamed.xlsx: Факторы, влияющие на работу: open cell R7C4 has no name"));
  EXPECT_THAT(verdict.words, HasSubstr("unruled.xlsx: Контингент обучающихся: open cell"));
  EXPECT_THAT(verdict.words, HasSubstr("low.xlsx: Контингент обучающихся: row 5 has wrapped words and no height"));
  EXPECT_THAT(verdict.words, HasSubstr("formula.xlsx: Контингент обучающихся: B4 is a formula"));
  EXPECT_THAT(verdict.words, HasSubstr("locked.xlsx: Кадровый состав: the field at R6C3 is locked"));
  EXPECT_THAT(verdict.words, HasSubstr("cut.xlsx: does not load"));
  EXPECT_THAT(verdict.words, HasSubstr("missing.xlsx: does not load"));
}

}  // namespace
