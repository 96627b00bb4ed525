#include "language/deadlines.h"

#include "base/files.h"
#include "language/deadline_words.h"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <random>
#include <sstream>
#include <vector>

namespace {

std::string form(std::string_view words) {
  const auto deadline = language::find_deadline(words);
  return deadline ? model::normal_form(*deadline) : "?";
}

std::vector<std::string> lines_of(const char* name) {
  const auto path = std::filesystem::path(PRIKAZ_SOURCE_DIR) / "docs/deadlines" / name;
  std::istringstream in(base::read_file(path, 1'000'000));
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

// What stands inside E[…] and BYDOC[…] is free.
std::string without_names(std::string form) {
  for (const std::string_view open : {"E[", "BYDOC["})
    for (std::size_t at = form.find(open); at != std::string::npos; at = form.find(open, at + 1)) {
      const std::size_t first = at + open.size();
      form.erase(first, form.find(']', first) - first);
    }
  return form;
}

TEST(Deadlines, OfTheDataSetAreUnderstoodExactly) {
  const auto lines = lines_of("expressions.tsv");
  EXPECT_GT(lines.size(), 400U);
  for (const std::string& line : lines) {
    const std::size_t tab = line.find('\t');
    const std::string words = line.substr(0, tab);
    const std::string meant = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    EXPECT_EQ(without_names(form(words)), without_names(meant)) << words;
  }
}

TEST(Deadlines, AreNeverGuessed) {
  const auto lines = lines_of("none.txt");
  EXPECT_GT(lines.size(), 80U);
  for (const std::string& line : lines) EXPECT_EQ(form(line), "?") << line;
  EXPECT_EQ(form(""), "?");
  EXPECT_EQ(form(" \u00a0 "), "?");
}

// However the month, the dash, the blank and the year are written.
TEST(Deadlines, AreOneInEverySpelling) {
  constexpr std::array<std::array<std::string_view, 4>, 12> months{{{"январь", "января", "ЯНВАРЬ", "янв."},
                                                                    {"февраль", "февраля", "Февраль", "февр."},
                                                                    {"март", "марта", "Март", "мар."},
                                                                    {"апрель", "апреля", "Апрель", "апр."},
                                                                    {"май", "мая", "МАЙ", "май"},
                                                                    {"июнь", "июня", "Июнь", "июнь"},
                                                                    {"июль", "июля", "Июль", "июль"},
                                                                    {"август", "августа", "Август", "авг."},
                                                                    {"сентябрь", "сентября", "Сентябрь", "сент."},
                                                                    {"октябрь", "октября", "Октябрь", "окт."},
                                                                    {"ноябрь", "ноября", "Ноябрь", "нояб."},
                                                                    {"декабрь", "декабря", "Декабрь", "дек."}}};
  for (std::size_t i = 0; i < months.size(); ++i) {
    const std::string number = (i < 9 ? "0" : "") + std::to_string(i + 1);
    const std::string day = "../2021-" + number + "-05";
    const std::string genitive(months[i][1]);
    for (const char* year : {" 2021 года", " 2021 г.", " 2021г.", " 2021", "\u00a02021\u00a0г.", " 2021 г"})
      EXPECT_EQ(form("до 5 " + genitive + year), day) << genitive << year;
    for (const char* before : {"к 5 ", "не позднее 5 ", "в срок до 5 ", "До 05 ", "до «5» ", "до 5-го ", "по 5 "})
      EXPECT_EQ(form(before + genitive + " 2021 года"), day) << before << genitive;
    for (const std::string_view name : {months[i][0], months[i][2], months[i][3]})
      EXPECT_EQ(form(std::string(name) + " 2021").substr(0, 10), "2021-" + number + "-01") << name;
  }
  for (const char* dash : {"-", " - ", "–", " – ", "—", " — ", "\u2011", " −", "\u00a0– "}) {
    EXPECT_EQ(form("май" + std::string(dash) + "июнь 2020 г."), "2020-05-01/2020-06-30") << dash;
    EXPECT_EQ(form("2020" + std::string(dash) + "2022 гг."), "2020-01-01/2022-12-31") << dash;
    EXPECT_EQ(form("1" + std::string(dash) + "10 мая"), "--05-01/--05-10") << dash;
    EXPECT_EQ(form("01.09.2020" + std::string(dash) + "31.05.2021"), "2020-09-01/2021-05-31") << dash;
  }
}

// ---- house style

class Dice {
 public:
  explicit Dice(unsigned seed) : source_(seed) {}
  int upto(int most) { return static_cast<int>(source_() % static_cast<unsigned>(most)); }
  bool coin() { return upto(2) == 0; }

 private:
  std::mt19937 source_;
};

model::CalendarDay random_day(Dice& dice, std::optional<int> year) {
  const int month = 1 + dice.upto(12);
  const int length = base::days_in_month(year.value_or(2001), month);
  return {year, month, 1 + dice.upto(length)};
}

std::optional<int> random_year(Dice& dice) { return dice.coin() ? std::optional(2015 + dice.upto(15)) : std::nullopt; }

model::FromEvent random_event(Dice& dice) {
  constexpr std::array<std::string_view, 4> events{"", "получения заявления", "вступления в силу приказа",
                                                   "завершения работ"};
  constexpr std::array<model::TermUnit, 5> units{model::TermUnit::hour, model::TermUnit::day,
                                                 model::TermUnit::working_day, model::TermUnit::month,
                                                 model::TermUnit::year};
  model::FromEvent out;
  out.event = events[static_cast<std::size_t>(dice.upto(4))];
  out.count = 1 + dice.upto(40);
  out.unit = units[static_cast<std::size_t>(dice.upto(5))];
  return out;
}

model::MomentSpan random_span(Dice& dice) {
  const auto year = random_year(dice);
  const model::Moment first{random_day(dice, year)};
  switch (dice.upto(5)) {
    case 0: return {first, first};
    case 1: return {std::nullopt, first};
    case 2: return {first, std::nullopt};
    case 3: return {std::nullopt, model::Moment{random_event(dice)}};
    default: break;
  }
  const auto last_year = year ? std::optional(*year + dice.upto(3)) : std::nullopt;
  model::CalendarDay last = random_day(dice, last_year);
  if (dice.coin()) last.day = base::days_in_month(last_year.value_or(2001), last.month);
  return {first, model::Moment{last}};
}

model::Recurrence random_recurrence(Dice& dice) {
  return {static_cast<model::Times>(dice.upto(4)), 1, 1 + dice.upto(6), static_cast<model::PeriodUnit>(dice.upto(3))};
}

model::DeadlineTerm random_term(Dice& dice) {
  switch (dice.upto(4)) {
    case 0: return {.when = static_cast<model::OpenTerm>(dice.upto(6))};
    case 1: {
      model::DeadlineTerm out{.recurs = {random_recurrence(dice)}};
      if (out.recurs.front().times != model::Times::every) out.recurs.front().count = 1 + dice.upto(5);
      return out;
    }
    case 2: return {.recurs = {{model::Times::every, 1, 1, model::PeriodUnit::year}}, .when = random_span(dice)};
    default: return {.when = random_span(dice)};
  }
}

// The words of a deadline mean that deadline; of single terms nearly all have words.
TEST(Deadlines, MayNameWhatTheyAreOfAndBeRemarkedOn) {
  EXPECT_EQ(form("северная зона – 12 марта"), "--03-12");
  EXPECT_EQ(form("весенняя – до 15.05, осенняя – до 15.10"), "../--05-15 + ../--10-15");
  EXPECT_EQ(form("1-й выезд – 5–12 июня, 2-й выезд – 10–17 августа 2026 года"),
            "2026-06-05/2026-06-12 + 2026-08-10/2026-08-17");
  EXPECT_EQ(form("март (дистанционно), октябрь (очно)"), form("март, октябрь"));
  EXPECT_EQ(form("январь 2026 года (дата уточняется)"), "2026-01-01/2026-01-31");
  for (const char* words : {"ГИА – 2025", "при сходе снега – 5 дней", "май (кроме школ)", "до 1 мая (итоговый)"})
    EXPECT_EQ(form(words), "?") << words;
}

TEST(Deadlines, PrintedInTheHouseStyleAreReadBack) {
  constexpr int tries = 20000;
  Dice dice(20260101);
  int made = 0, printed = 0;
  for (int i = 0; i < tries; ++i) {
    std::vector<model::DeadlineTerm> terms{random_term(dice)};
    const bool single = dice.upto(4) != 0;
    if (!single) terms.push_back(random_term(dice));
    const auto deadline = model::Deadline::find(std::move(terms), {});
    if (!deadline) continue;
    const auto words = language::deadline_words(*deadline);
    if (single) ++made;
    if (single && words) ++printed;
    if (!words) continue;
    const auto again = language::find_deadline(*words);
    ASSERT_TRUE(again) << *words;
    EXPECT_EQ(model::normal_form(*again), model::normal_form(*deadline)) << *words;
    EXPECT_EQ(*again, *deadline) << *words;
  }
  EXPECT_GT(made, tries / 3);
  EXPECT_GT(printed * 100, made * 95) << printed << " of " << made;
}

TEST(Deadlines, AreWrittenInTheHouseStyle) {
  const auto house = [](std::string_view words) {
    return language::deadline_words(language::find_deadline(words).value()).value_or("");
  };
  EXPECT_EQ(house("Май-июнь 2020г."), "май – июнь 2020 года");
  EXPECT_EQ(house("до 05.06.2020"), "до 5 июня 2020 года");
  EXPECT_EQ(house("2020-2024гг"), "2020–2024 годы");
  EXPECT_EQ(house("с 01.09 по 30.09.2020"), "сентябрь 2020 года");
  EXPECT_EQ(house("один раз в полугодие до 10 января и 10 июля"), "ежегодно, до 10 января, до 10 июля");
  EXPECT_EQ(house("не реже одного раза в квартал"), "не реже 1 раза в квартал");
  EXPECT_EQ(house("в 5-дневный срок со дня получения"), "в течение 5 дней со дня получения");
  EXPECT_EQ(house("до 2024 года"), "") << "a doubt has no house style";
}

// ---- limits

TEST(Deadlines, OfAnyWordsAreReadWithoutHarm) {
  constexpr std::array<std::string_view, 40> pieces{
      "5",       "мая",   "2020",     "г.",    "–",     "-",        ",",     "до",     "с",          "по",
      "и",       "или",   "ежегодно", "(",     ")",     "квартал",  "I",     "12.05",  "12.05.2020", "раз",
      "в",       "год",   "течение",  "дней",  "после", "события",  "конца", "первая", "декада",     "не",
      "позднее", "числа", "месяца",   "20/21", ":",     "учебного", "года",  "каждый", "вторник",    "по мере"};
  Dice dice(7);
  for (int i = 0; i < 20000; ++i) {
    std::string words;
    for (int left = 1 + dice.upto(12); left > 0; --left)
      words += std::string(pieces[static_cast<std::size_t>(dice.upto(40))]) + (dice.upto(5) == 0 ? "" : " ");
    const auto deadline = language::find_deadline(words);
    if (!deadline) continue;
    EXPECT_FALSE(model::normal_form(*deadline).empty()) << words;
    language::deadline_words(*deadline);
  }
}

TEST(Deadlines, OfAThousandBytesAreReadAndOfMoreAreNot) {
  std::string words = "май 2020 г.";
  while (words.size() < 900) words += ", май 2020 г.";
  EXPECT_NE(form(words), "?");
  while (words.size() <= 1000) words += ", май 2020 г.";
  EXPECT_EQ(form(words), "?");
}

}  // namespace
