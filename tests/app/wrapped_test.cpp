// Reports on a terminal: lines no wider than it, the caret where it belongs, nothing that a terminal would obey.

#include "app/wrapped.h"

#include "app/report.h"
#include "base/utf8.h"

#include <gmock/gmock.h>

#include <sstream>

namespace {

using testing::HasSubstr;
using testing::Not;

std::size_t widest(const std::string& text) {
  std::istringstream lines(text);
  std::size_t out = 0;
  for (std::string line; std::getline(lines, line);) out = std::max(out, base::count_code_points(line));
  return out;
}

TEST(Wrapped, BreaksBetweenWords) {
  EXPECT_EQ(app::wrapped("один два три", 8, "  "), "один два\n  три");
  EXPECT_EQ(app::wrapped("один два три", 0, "  "), "один два три");
  EXPECT_EQ(app::wrapped("оченьдлинноеслово и", 6, "  "), "оченьдлинноеслово\n  и");
}

TEST(Wrapped, GivesColoursNoRoom) {
  EXPECT_EQ(app::wrapped("\033[31mодин\033[0m два", 8, ""), "\033[31mодин\033[0m два");
}

app::Finding far_to_the_right() {
  app::Finding finding;
  finding.rule = "TST-001";
  finding.message = "слово за словом, и ещё слова, и ещё слова, и ещё слова, и ещё слова, и ещё слова, и ещё слова";
  finding.hint = finding.message;
  finding.package = "пакет";
  finding.file = "order.yaml";
  std::string line;
  for (int i = 0; i < 60; ++i) line += "слово ";
  finding.place = {1, 200};
  finding.line = app::SourceLines(line + "здесь" + line).at({1, 361});
  return finding;
}

TEST(TextReport, FitsTheTerminal) {
  for (const std::size_t width : {40U, 80U, 120U})
    EXPECT_LE(widest(app::report(std::vector{far_to_the_right()}, {.width = width})), width);
}

TEST(TextReport, CutsALongLineAroundTheCaret) {
  const std::string text = app::report(std::vector{far_to_the_right()}, {.width = 80});
  std::istringstream lines(text);
  std::string line, before;
  while (std::getline(lines, line) && line.find('^') == std::string::npos) before = line;
  EXPECT_EQ(base::to_utf32(before).find(U"здесь"), line.find('^'));
}

TEST(TextReport, LetsNoControlCharacterOfANameThrough) {
  app::Finding finding;
  finding.package = "a\x1b]0;x\x07";
  finding.file = "b\n.yaml";
  finding.message = "\x1b[2J";
  finding.where = "\x7f";
  const std::string text = app::report(std::vector{finding}, {});
  for (const char c : {'\x1b', '\x07', '\x7f'}) EXPECT_EQ(text.find(c), std::string::npos);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
}

TEST(JsonReport, IsUtf8WhateverAFileIsCalled) {
  app::Finding finding;
  finding.file = "\xFFx.yaml";
  const std::string json = app::report(std::vector{finding}, {.format = app::ReportFormat::json});
  EXPECT_FALSE(base::find_bad_utf8(json));
  EXPECT_THAT(json, HasSubstr("x.yaml"));
}

}  // namespace
