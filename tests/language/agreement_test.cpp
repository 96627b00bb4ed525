#include "language/agreement.h"

#include <gtest/gtest.h>

namespace {

// «УТВЕРЖДЕН», or «?» where the title does not tell.
std::string word_for(std::string_view title) {
  const auto agreement = language::agreement_of(title);
  return agreement ? std::string(language::approved_word(agreement->with)) : "?";
}

void expect_all(const std::string& word, std::initializer_list<std::string_view> titles) {
  for (const std::string_view title : titles) EXPECT_EQ(word_for(title), word) << title;
}

TEST(Agreement, IsMasculineOfPlansListsAndReports) {
  expect_all("УТВЕРЖДЕН", {"План мероприятий", "Комплекс мер", "Перечень школ", "Список лиц", "Порядок отбора",
                           "Отчёт о работе", "Календарь соревнований", "Реестр", "Состав комиссии", "Паспорт проекта",
                           "График приёма", "Регламент", "Бланк заявки", "Меморандум о программе", "Путеводитель",
                           "Словарь терминов", "Сценарий праздника", "Модуль программы"});
}

TEST(Agreement, IsFeminineOfFormsProgrammesAndPolicies) {
  expect_all("УТВЕРЖДЕНА",
             {"Форма сведений",        "Программа развития", "Смета расходов",   "Анкета школы",      "Политика сайта",
              "Информация о ресурсах", "Ведомость выдачи",   "Стратегия",        "Методика расчёта",  "Памятка",
              "Номенклатура дел",      "Отчётность школ",    "Опись дел",        "Модель выпускника", "Таблица баллов",
              "Задача года",           "Концепция",          "Процедура отбора", "Комиссия",          "Кампания года"});
}

TEST(Agreement, IsNeuterOfRegulationsAndTimetables) {
  expect_all("УТВЕРЖДЕНО", {"Положение о группе", "Соглашение сторон", "Расписание занятий", "Руководство по сбору",
                            "Задание на проектирование", "Условие", "Пособие для школ", "Меню столовой",
                            "Портфолио класса", "Обязательство"});
}

TEST(Agreement, IsPluralOfRulesMeasuresAndFigures) {
  expect_all("УТВЕРЖДЕНЫ", {"Правила приёма",
                            "Сведения о детях",
                            "Индикаторы",
                            "Критерии оценки",
                            "Меры поддержки",
                            "Данные о школах",
                            "Изменения, которые вносятся в приказ",
                            "Мероприятия по улучшению",
                            "Требования к залам",
                            "Формы отчётов",
                            "Нормативы",
                            "Полномочия сторон",
                            "Разъяснения",
                            "Обязательства сторон",
                            "Паспорта проектов",
                            "Лица, ответственные за сбор",
                            "Ставки",
                            "Условия оплаты",
                            "Начала курса",
                            "Тарифы",
                            "Списки"});
}

TEST(Agreement, LooksBehindAdjectivesWhichTellAsWell) {
  expect_all("УТВЕРЖДЕН", {"Муниципальный план мероприятий", "Комплексный межведомственный план", "Опросный лист",
                           "Критерий оценки", "Рабочий чертёж", "Учебно-методический комплекс"});
  expect_all("УТВЕРЖДЕНА", {"Краевая программа", "Дорожная карта проекта", "«Дорожная карта»", "Типовая форма",
                            "Технологическая платформа", "Научно-практическая викторина"});
  expect_all("УТВЕРЖДЕНО", {"Годовое меню", "Штатное расписание", "Единое положение"});
  expect_all("УТВЕРЖДЕНЫ", {"Единые и обязательные требования", "Методические рекомендации", "Внутренние правила",
                            "Целевые показатели", "Контрольные цифры приёма", "Социально значимые проекты",
                            "Краевая и районная программы"});
}

TEST(Agreement, IsPluralOfTwoNounsInARow) {
  expect_all("УТВЕРЖДЕНЫ", {"Порядок и сроки приёма", "Форма и порядок заполнения", "Порядок, сроки и форма отчёта"});
  expect_all("УТВЕРЖДЕН",
             {"План сбора и обработки", "Порядок (временный) и сроков", "Перечень, утверждаемый ежегодно"});
}

TEST(Agreement, OfTwoNounsWithAHyphenIsThatOfTheOneDeclined) {
  EXPECT_EQ(word_for("План-график закупок"), "УТВЕРЖДЕН");
  EXPECT_EQ(word_for("Форма-заявка"), "УТВЕРЖДЕНА");
  EXPECT_EQ(word_for("Бизнес-план"), "УТВЕРЖДЕН");
  EXPECT_EQ(word_for("Пресс-служба"), "УТВЕРЖДЕНА");
}

TEST(Agreement, IsTheSameInCapitals) {
  EXPECT_EQ(word_for("ПРАВИЛА"), "УТВЕРЖДЕНЫ");
  EXPECT_EQ(word_for("ПОЛИТИКА обработки данных"), "УТВЕРЖДЕНА");
  EXPECT_EQ(word_for("ДОРОЖНАЯ КАРТА"), "УТВЕРЖДЕНА");
}

TEST(Agreement, IsNotGuessed) {
  expect_all("?", {"", "Ямбля", "Пустошь", "Доха", "ООП школы", "10 правил", "О мерах поддержки", "Roadmap"});
}

TEST(ApprovedWord, IsReadBackInAnyCase) {
  EXPECT_EQ(language::find_approved_word("утверждён"), model::Agreement::masculine);
  EXPECT_EQ(language::find_approved_word("Утверждена"), model::Agreement::feminine);
  EXPECT_EQ(language::find_approved_word("УТВЕРЖДАЮ"), std::nullopt);
}

}  // namespace
