#include "yaml/locate.h"

#include "yaml/reading.h"

#include <gtest/gtest.h>

namespace {

using reading::file_of;

// The words of the scalar at `path` (keys), then the place the finder gives for `word` inside them.
struct Sought {
  base::SourceFile file;
  yaml::Value scalar;

  explicit Sought(const std::string& text, yaml::Style style) : file(file_of(text)) {
    base::Diagnostics diagnostics;
    auto value = yaml::read(file, diagnostics);
    EXPECT_TRUE(value) << text;
    scalar = *value->find("ключ");
    EXPECT_EQ(scalar.style, style);
  }

  [[nodiscard]] base::Span span(const std::string& word) const {
    const std::size_t at = scalar.text.find(word);
    EXPECT_NE(at, std::string::npos) << word << " in " << scalar.text;
    return {scalar.origin, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(word.size())};
  }
  [[nodiscard]] base::Place place(const std::string& word) const { return yaml::locate(file, span(word)); }
  [[nodiscard]] std::string raw(const std::string& word) const {
    const auto range = yaml::find_words(file, span(word));
    return range ? file.bytes.substr(range->first, range->end - range->first) : "?";
  }
};

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

// Every test runs with LF and with CR LF: places must not differ.
template <class Check>
void both_line_ends(const std::string& text, yaml::Style style, Check check) {
  check(Sought(text, style));
  check(Sought(with_crlf(text), style));
}

TEST(YamlLocate, PlainScalarOverSeveralLines) {
  both_line_ends("до: а\nключ: первая строка   \n  вторая «строка»\n\n\n    третья\nпосле: б\n", yaml::Style::plain,
                 [](const Sought& s) {
                   EXPECT_EQ(s.place("первая"), (base::Place{2, 7}));
                   EXPECT_EQ(s.place("строка"), (base::Place{2, 14}));
                   EXPECT_EQ(s.place("«строка»"), (base::Place{3, 10}));
                   EXPECT_EQ(s.place("третья"), (base::Place{6, 5}));
                   EXPECT_EQ(s.raw("«строка»"), "«строка»");
                 });
}

TEST(YamlLocate, PlainScalarOnItsOwnLine) {
  both_line_ends("ключ:\n  # примечание\n    первая\n  вторая\n", yaml::Style::plain, [](const Sought& s) {
    EXPECT_EQ(s.place("первая"), (base::Place{3, 5}));
    EXPECT_EQ(s.place("вторая"), (base::Place{4, 3}));
  });
}

TEST(YamlLocate, PlainScalarInsideBrackets) {
  const base::SourceFile file = file_of("а: [{б: один\n   два, в: три}, четыре]\n");
  base::Diagnostics diagnostics;
  const auto value = yaml::read(file, diagnostics);
  const yaml::Value& words = *value->find("а")->items.at(0).find("б");
  const auto at = static_cast<std::uint32_t>(words.text.find("два"));
  EXPECT_EQ(yaml::locate(file, {words.origin, at, 6}), (base::Place{2, 4}));
}

TEST(YamlLocate, SingleQuotedScalar) {
  both_line_ends("ключ: 'д''Артаньян и  три\n\n  ''мушкетёра'': да'\nпосле: б\n", yaml::Style::quoted,
                 [](const Sought& s) {
                   EXPECT_EQ(s.place("Артаньян"), (base::Place{1, 11}));
                   EXPECT_EQ(s.place("три"), (base::Place{1, 23}));
                   EXPECT_EQ(s.place("'мушкетёра"), (base::Place{3, 3}));
                   EXPECT_EQ(s.place("мушкетёра"), (base::Place{3, 5}));
                   EXPECT_EQ(s.raw("'Артаньян"), "''Артаньян");
                 });
}

TEST(YamlLocate, DoubleQuotedScalarWithEscapes) {
  both_line_ends("ключ: \"\\u0416ук \\\"Ром\\x41шка\\\"\\tи\\\n    Ко   \n\n  конец \\\n  строки\"\n",
                 yaml::Style::quoted, [](const Sought& s) {
                   EXPECT_EQ(s.scalar.text, "Жук \"РомAшка\"\tиКо\nконец строки");
                   EXPECT_EQ(s.place("Жук"), (base::Place{1, 8}));
                   EXPECT_EQ(s.place("Ром"), (base::Place{1, 19}));
                   EXPECT_EQ(s.raw("РомAшка"), "Ром\\x41шка");
                   EXPECT_EQ(s.place("Ко"), (base::Place{2, 5}));
                   EXPECT_EQ(s.place("конец"), (base::Place{4, 3}));
                   EXPECT_EQ(s.place("строки"), (base::Place{5, 3}));
                 });
}

TEST(YamlLocate, LiteralScalar) {
  both_line_ends("ключ: |\n\n  Об утверждении\n    плана: да\n\n  # не примечание\nпосле: б\n", yaml::Style::literal,
                 [](const Sought& s) {
                   EXPECT_EQ(s.place("Об"), (base::Place{3, 3}));
                   EXPECT_EQ(s.place("утверждении"), (base::Place{3, 6}));
                   EXPECT_EQ(s.place("плана"), (base::Place{4, 5}));
                   EXPECT_EQ(s.place("примечание"), (base::Place{6, 8}));
                 });
}

TEST(YamlLocate, LiteralScalarWithIndicators) {
  for (const char* header : {"|2", "|2-", "|+2", "|2  # примечание"})
    both_line_ends(std::string("ключ: ") + header + "\n    глубже\n  мельче\n", yaml::Style::literal,
                   [](const Sought& s) {
                     EXPECT_EQ(s.scalar.text.substr(0, 8), "  глу");
                     EXPECT_EQ(s.place("глубже"), (base::Place{2, 5}));
                     EXPECT_EQ(s.place("мельче"), (base::Place{3, 3}));
                   });
}

TEST(YamlLocate, LiteralScalarsInListsOfMaps) {
  const base::SourceFile file = file_of("п:\n  - text: |2\n        слова\n      ещё\n  - |\n    строка\n     другая\n");
  base::Diagnostics diagnostics;
  const auto value = yaml::read(file, diagnostics);
  ASSERT_TRUE(value);
  const yaml::Value& text = *value->find("п")->items.at(0).find("text");
  const yaml::Value& item = value->find("п")->items.at(1);
  const auto place = [&](const yaml::Value& v, const std::string& word) {
    return yaml::locate(file, {v.origin, static_cast<std::uint32_t>(v.text.find(word)), 2});
  };
  EXPECT_EQ(place(text, "слова"), (base::Place{3, 9}));
  EXPECT_EQ(place(text, "ещё"), (base::Place{4, 7}));
  EXPECT_EQ(place(item, "другая"), (base::Place{7, 6}));
}

// Folded scalars are refused by read, but a finding about one may still want a place.
TEST(YamlLocate, FoldedScalar) {
  const std::string text = "ключ: >\n  первая\n  вторая\n\n  третья\n    глубже\n  пятая\n";
  const std::string words = "первая вторая\nтретья\n  глубже\nпятая\n";
  for (const std::string& bytes : {text, with_crlf(text)}) {
    const base::SourceFile file = file_of(bytes);
    const auto place = [&](const std::string& word) {
      const auto at = static_cast<std::uint32_t>(words.find(word));
      return yaml::locate(file, {{file.id, 10}, at, static_cast<std::uint32_t>(word.size())});
    };
    EXPECT_EQ(place("первая"), (base::Place{2, 3}));
    EXPECT_EQ(place("вторая"), (base::Place{3, 3}));
    EXPECT_EQ(place("третья"), (base::Place{5, 3}));
    EXPECT_EQ(place("глубже"), (base::Place{6, 5}));
    EXPECT_EQ(place("пятая"), (base::Place{7, 3}));
  }
}

TEST(YamlLocate, ByteOrderMarkIsNoColumn) {
  const Sought sought("\xEF\xBB\xBFключ: слово дело\n", yaml::Style::plain);
  EXPECT_EQ(sought.place("дело"), (base::Place{1, 13}));
  EXPECT_EQ(yaml::locate(sought.file, sought.scalar.span()), (base::Place{1, 7}));
}

TEST(YamlLocate, TheValueAsAWholeIsItsBeginning) {
  const Sought sought("ключ: |\n  слово\n", yaml::Style::literal);
  EXPECT_EQ(yaml::locate(sought.file, sought.scalar.span()), (base::Place{1, 7}));
}

TEST(YamlLocate, FallsBackToTheBeginningWhereNothingIsProven) {
  const base::SourceFile file = file_of("а: 'слово\n");
  EXPECT_EQ(yaml::locate(file, {{file.id, 4}, 100, 5}), (base::Place{1, 4}));
  EXPECT_EQ(yaml::locate(file, {{file.id, 9999}, 1, 5}), (base::Place{2, 1}));
  EXPECT_FALSE(yaml::find_words(file, {{file.id, 4}, 100, 5}));
}

TEST(YamlLocate, EveryWordOfEveryScalarIsFound) {
  const std::string text =
      "title: |\n  Об утверждении\n\n   плана\npoints:\n- approve: Утвердить план\n    по школам\n  n: \"а б\n    в\"\n"
      "- {post: Заместитель Министра, name: 'Л.Н. Жукова'}\n- |-\n\n  x\n";
  const base::SourceFile file = file_of(text);
  base::Diagnostics diagnostics;
  const auto value = yaml::read(file, diagnostics);
  ASSERT_TRUE(value);
  int seen = 0;
  const auto visit = [&](const auto& self, const yaml::Value& v) -> void {
    for (std::size_t at = 0; at < v.text.size(); ++at) {
      if (v.text[at] == ' ' || v.text[at] == '\n') continue;
      const auto range = yaml::find_words(file, {v.origin, static_cast<std::uint32_t>(at), 1});
      ASSERT_TRUE(range) << v.text << " at " << at;
      EXPECT_EQ(file.bytes[range->first], v.text[at]);
      ++seen;
    }
    for (const yaml::Value& item : v.items) self(self, item);
    for (const yaml::Member& m : v.members) {
      self(self, m.key);
      self(self, m.value);
    }
  };
  visit(visit, *value);
  EXPECT_GT(seen, 100);
}

TEST(YamlLocate, CharactersLeftOutOfTheWordsMoveNoPlace) {
  for (const std::string hidden : {"\u200B", "\uFEFF"}) {
    both_line_ends("ключ: |\n  раз" + hidden + "два\n  три" + hidden + " четыре\n", yaml::Style::literal,
                   [&](const Sought& s) {
                     EXPECT_EQ(s.scalar.text, "раздва\nтри четыре\n");
                     EXPECT_EQ(s.place("четыре"), (base::Place{3, 8}));
                     EXPECT_EQ(s.raw("раздва"), "раз" + hidden + "два");
                   });
  }
  const Sought escaped("ключ: \"раз\\u200Bдва три\"\n", yaml::Style::quoted);
  EXPECT_EQ(escaped.scalar.text, "раздва три");
  EXPECT_EQ(escaped.place("три"), (base::Place{1, 21}));
}

TEST(Locate, GivesTheSamePlacesWhateverTheirOrder) {
  for (const std::string head : {"", "\xEF\xBB\xBF"}) {
    const base::SourceFile file = file_of(head + "а: б\nв: г\n\nд: жжж\n");
    yaml::Locator locator(file);
    for (const std::uint32_t byte : {0U, 3U, 8U, 17U, 8U, 24U, 5U, 1000U, 2000U}) {
      const base::Span span{{file.id, byte}, 0, 0};
      EXPECT_EQ(locator.at(span), yaml::locate(file, span)) << byte;
    }
  }
}

TEST(Locator, FindsPlacesOfALongFileInAnyOrder) {
  std::string bytes;
  for (int line = 0; line < 1000; ++line) bytes += "слово: " + std::to_string(line) + "\n";
  const base::SourceFile file{base::FileId{0}, "p", "long.yaml", bytes};
  yaml::Locator locator(file);
  for (const std::uint32_t byte : {9000U, 4096U, 0U, 4095U, 12000U, 8191U, 12001U, 14U, 99999U}) {
    const base::Span span{{file.id, byte}, 0, 0};
    EXPECT_EQ(locator.at(span), yaml::locate(file, span)) << byte;
  }
}

}  // namespace
