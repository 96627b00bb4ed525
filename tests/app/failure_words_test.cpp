#include "app/failure_words.h"

#include "app/stage.h"
#include "base/files.h"
#include "base/system_failure.h"

#include <gmock/gmock.h>

#include <cerrno>
#include <filesystem>
#include <new>

namespace {

using testing::HasSubstr;

std::string words(const std::exception_ptr& failure, base::Language language = base::Language::ru) {
  return app::failure_words(failure, language);
}

std::exception_ptr thrown_in_layout(void (*work)()) {
  try {
    app::in_stage(app::stage::layout, "plan", work);
  } catch (...) {
    return std::current_exception();
  }
  return nullptr;
}

TEST(FailureWords, NameTheStageAndTheDocumentOfADefect) {
  const auto defect = thrown_in_layout([] { base::ensure(false, "a line has words"); });
  EXPECT_THAT(words(defect), HasSubstr("ошибка программы, сообщите о ней (вёрстка, документ plan): "));
  EXPECT_THAT(words(defect), HasSubstr("a line has words"));
  EXPECT_THAT(words(defect, base::Language::en), HasSubstr("(layout, document plan): "));
  EXPECT_THAT(words(thrown_in_layout([] { throw 7; })), HasSubstr("вёрстка, документ plan"));
}

TEST(FailureWords, OfTheWorldStayAsTheyAreInAnyStage) {
  EXPECT_EQ(words(thrown_in_layout([] { throw base::system_failure("шрифт.ttf", EACCES); })),
            "шрифт.ttf: нет прав доступа");
}

TEST(FailureWords, SayWhatHelpsWhenMemoryRunsOut) {
  EXPECT_THAT(words(thrown_in_layout([] { throw std::bad_alloc(); })), HasSubstr("не хватило памяти"));
}

TEST(FailureWords, AreFitForATerminal) {
  const auto failure = std::make_exception_ptr(
      std::filesystem::filesystem_error("", "a\x1b[2J", std::make_error_code(std::errc::permission_denied)));
  EXPECT_EQ(words(failure), "a\\x1B[2J: нет прав доступа");
}

}  // namespace
