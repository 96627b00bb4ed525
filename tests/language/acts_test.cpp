#include "language/acts.h"

#include <gtest/gtest.h>

namespace {

using language::approved_word;

TEST(ApprovedWord, AgreesWithTheNounOfTheTitle) {
  EXPECT_EQ(approved_word("План мероприятий"), "УТВЕРЖДЕН");
  EXPECT_EQ(approved_word("Программа развития"), "УТВЕРЖДЕНА");
  EXPECT_EQ(approved_word("Положение о рабочей группе"), "УТВЕРЖДЕНО");
  EXPECT_EQ(approved_word("ПРАВИЛА"), "УТВЕРЖДЕНЫ");
  EXPECT_EQ(approved_word("Изменения, которые вносятся в приказ"), "УТВЕРЖДЕНЫ");
}

TEST(ApprovedWord, LooksForTheNounBehindAdjectives) {
  EXPECT_EQ(approved_word("Муниципальный план мероприятий"), "УТВЕРЖДЕН");
  EXPECT_EQ(approved_word("Муниципальная программа"), "УТВЕРЖДЕНА");
  EXPECT_EQ(approved_word("Дорожная карта проекта"), "УТВЕРЖДЕНА");
  EXPECT_EQ(approved_word("Единые и обязательные требования"), "УТВЕРЖДЕНЫ");
  EXPECT_EQ(approved_word("Комплексный межведомственный план"), "УТВЕРЖДЕН");
}

TEST(ApprovedWord, AgreesWithTheAdjectiveOfAnUnknownNoun) {
  EXPECT_EQ(approved_word("Технологическая платформа"), "УТВЕРЖДЕНА");
  EXPECT_EQ(approved_word("Годовое меню"), "УТВЕРЖДЕНО");
  EXPECT_EQ(approved_word("Контрольные цифры приёма"), "УТВЕРЖДЕНЫ");
  EXPECT_EQ(approved_word("Рабочий чертёж"), "УТВЕРЖДЕН");
}

TEST(ApprovedWord, TakesAnUnknownNounForMasculine) {
  EXPECT_EQ(approved_word("Меморандум о программе"), "УТВЕРЖДЕН");
  EXPECT_EQ(approved_word(""), "УТВЕРЖДЕН");
}

TEST(ApprovedWord, KnowsNounsThatLookLikeAdjectives) {
  EXPECT_EQ(approved_word("Соглашение о сотрудничестве"), "УТВЕРЖДЕНО");
  EXPECT_EQ(approved_word("Расписание занятий"), "УТВЕРЖДЕНО");
}

}  // namespace
