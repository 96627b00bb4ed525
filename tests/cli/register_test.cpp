// A signed act gets its date and number.
#include "run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace {

using running::prikaz;
using testing::HasSubstr;

const char* const draft =
    "kind: order\nact: приказ\n# status ставит register\nstatus: draft\nissuer: МП\ntitle: О примерах\n"
    "preamble: В целях примера\npoints:\n  - text: Собрать примеры.   # сразу\nsignature: {post: Министр, name: "
    "А.А. Первый}\n";

class Register : public testing::Test {
 protected:
  Register() {
    running::write(folder_.path() / "p/order.yaml", draft);
    running::write(folder_.path() / "p/bodies.yaml",
                   "kind: bodies\nbodies:\n  МП: {name: министерство примеров, genitive: министерства примеров, head: "
                   "[МИНИСТЕРСТВО ПРИМЕРОВ]}\n");
  }

  running::Ran with(const std::string& date, const std::string& number) {
    return prikaz({"register", package(), "--date", date, "--number", number});
  }
  [[nodiscard]] std::string package() const { return folder_ / "p"; }
  [[nodiscard]] std::string act() const { return running::read(folder_.path() / "p/order.yaml"); }

  running::Folder folder_;
};

TEST_F(Register, SetsDateNumberAndStatusAndNothingElse) {
  EXPECT_EQ(with("15.05.2025", "12-П").code, 0);
  std::string without;
  std::string given;
  std::istringstream lines(act());
  for (std::string line; std::getline(lines, line);)
    (line.starts_with("date:") || line.starts_with("number:") || line.starts_with("status:") ? given : without) +=
        line + "\n";
  EXPECT_THAT(given, HasSubstr("date: 15.05.2025\n"));
  EXPECT_THAT(given, HasSubstr("number: 12-П\n"));
  EXPECT_THAT(given, HasSubstr("status: final\n"));
  std::string rest = draft;
  rest.erase(rest.find("status: draft\n"), std::string("status: draft\n").size());
  EXPECT_EQ(without, rest) << "comments and order stay";
  EXPECT_EQ(prikaz({"check", package(), "--strict"}).code, 0);
}

TEST_F(Register, SaysWhatStoodThereBefore) {
  ASSERT_EQ(with("15.05.2025", "12").code, 0);
  EXPECT_THAT(with("16.05.2025", "13").out, HasSubstr("было: 15.05.2025 № 12"));
}

TEST_F(Register, RefusesWhatIsNoDateAndNoNumber) {
  for (const auto& [date, number] : {std::pair{"31.02.2025", "12"}, std::pair{"завтра", "12"},
                                     std::pair{"15.05.2025", "№ 12"}, std::pair{"15.05.2025", "___"}}) {
    const running::Ran ran = with(date, number);
    EXPECT_EQ(ran.code, 2) << date << " " << number;
    EXPECT_FALSE(ran.err.empty());
    EXPECT_EQ(act(), draft);
  }
}

}  // namespace
