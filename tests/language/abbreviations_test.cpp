#include "language/abbreviations.h"

#include "language/declarations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Those that stand in the text as such, and in brackets those that are part of a name.
std::vector<std::string> found(std::string_view line) {
  std::vector<std::string> out;
  for (const language::FoundAbbreviation& one : language::find_abbreviations(line))
    out.push_back(one.in_name ? "(" + std::string(one.in(line)) + ")" : std::string(one.in(line)));
  return out;
}

std::vector<std::string> declared(std::string_view line) {
  std::vector<std::string> out;
  for (const language::Declaration& one : language::find_declarations(line))
    out.push_back(one.term + " = " + one.expansion);
  return out;
}

TEST(Abbreviations, AreCapitalsWithOrWithoutAnEnding) {
  EXPECT_THAT(found("МО, УКН и ВУЗы, ККИПКиППРО в РФ."), ElementsAre("МО", "УКН", "ВУЗ", "ККИПКиППРО", "РФ"));
  EXPECT_THAT(found("Приказ Министра; СанПиН и ОмГУ"), IsEmpty());
}

TEST(Abbreviations, AreNoWordsInCapitals) {
  EXPECT_THAT(found("ПРИКАЗЫВАЮ:"), IsEmpty());
  EXPECT_THAT(found("ПОЛОЖЕНИЕ О МОУО ГОРОДА"), IsEmpty());
  EXPECT_THAT(found("Г. ОРЕНБУРГ, УЛ. МИРА, Д. 5"), IsEmpty());
  EXPECT_THAT(found("НЕ согласовано, ВСЕГО, ИТОГО по разделу, СРОЧНО"), IsEmpty());
  EXPECT_THAT(found("п р и к а з ы в а ю"), IsEmpty());
}

TEST(Abbreviations, AreNoCodesNumeralsAndInitials) {
  EXPECT_THAT(found("№ ВБ-35/04, форма 0503МО, ИКТ-центр, № МК 12"), IsEmpty());
  EXPECT_THAT(found("г. ХХ, ХХI век, Ф.И.О."), IsEmpty());
  EXPECT_THAT(found("не менее 0,6 МПа, 2 ГПа"), IsEmpty());
  EXPECT_THAT(found("ИВАНОВ И.И., П.П. ПЕТРОВ, СИДОРОВ Иван Иванович"), IsEmpty());
}

TEST(Abbreviations, BeforeNamesAndInThemAreAPartOfTheName) {
  EXPECT_THAT(found("МБОУ «Агинская СОШ № 2» и ГАУ ДПО «ККИПК»"),
              ElementsAre("(МБОУ)", "(СОШ)", "(ГАУ)", "(ДПО)", "(ККИПК)"));
  EXPECT_THAT(found("СОШ № 2 и УО"), ElementsAre("(СОШ)", "УО"));
  EXPECT_THAT(found("угля марки ДПК, гепарин – 60 ЕД/кг, ЕД и ДПК"), ElementsAre("(ДПК)", "(ЕД)", "ЕД", "ДПК"));
}

TEST(Abbreviations, OfFederalBodiesAreTheirNames) {
  for (const char* line : {"приказ ФСТ России", "начальник МО МВД России «Озёрский»", "с ГУ МЧС России по области"})
    for (const language::FoundAbbreviation& one : language::find_abbreviations(line)) {
      const std::string_view word = one.in(line);
      EXPECT_TRUE(one.in_name) << word;
    }
  EXPECT_FALSE(language::find_abbreviations("МО области").front().in_name);
}

TEST(Abbreviations, AreDeclaredByTheWordAndTheFullNameIsFound) {
  EXPECT_THAT(
      declared("Руководителям муниципальных органов, осуществляющих управление в сфере образования (далее – МОУО):"),
      ElementsAre("МОУО = муниципальных органов, осуществляющих управление в сфере образования"));
  EXPECT_THAT(declared("врачам медицинских организаций, подведомственных министерству здравоохранения Заречной области "
                       "(далее – МО), обеспечить"),
              ElementsAre("МО = медицинских организаций"));
  EXPECT_THAT(declared("проект (далее соответственно – дорожная карта, Проект)"),
              ElementsAre("дорожная карта, Проект = "));
  EXPECT_THAT(declared("учреждение (далее соответственно - ГБУ, РЦРО)"), ElementsAre("ГБУ = ", "РЦРО = "));
  EXPECT_THAT(declared("институт «Смоленский институт» (далее по тексту именуется – ГАУ «СИ»)"),
              ElementsAre("ГАУ «СИ» = "));
  EXPECT_THAT(declared("Далее следует отчёт"), IsEmpty());
  EXPECT_THAT(declared("до 1 октября, далее – по мере поступления"), IsEmpty());
  EXPECT_THAT(declared("до 1 марта, далее – ежемесячно"), IsEmpty());
}

TEST(Abbreviations, AreDeclaredByBracketsWhereTheLettersFit) {
  EXPECT_THAT(declared("единая региональная система (ЕРС)"), ElementsAre("ЕРС = единая региональная система"));
  EXPECT_THAT(declared("в ЕРС (единая региональная система)"), ElementsAre("ЕРС = единая региональная система"));
  EXPECT_THAT(declared("работа школ (МО)"), IsEmpty());
  for (const char* address : {"ГДК (г. Энск, д. Кленовка, 1)", "ГДК (г. Энск, д. Кленовка)", "ГДК (gdk@example.ru)"})
    EXPECT_THAT(declared(address), IsEmpty()) << address;
  // letters inside the words
  EXPECT_THAT(declared("проведение телемедицинских консультаций (ТМК)"),
              ElementsAre("ТМК = телемедицинских консультаций"));
  EXPECT_THAT(declared("имплантация электрокардиостимулятора (ЭКС)"), ElementsAre("ЭКС = электрокардиостимулятора"));
}

TEST(Abbreviations, AreDeclaredByBracketsWhereMostLettersFitOrTheyStandBetweenTheWords) {
  EXPECT_THAT(declared("осмотр десантников-пожарных (ДПС) в марте"), ElementsAre("ДПС = десантников-пожарных"));
  EXPECT_THAT(declared("составы экзаменационной (ЭК) комиссий"), ElementsAre("ЭК = экзаменационной комиссий"));
  EXPECT_THAT(declared("ведение каталогов (ЭК) в отделе"), IsEmpty());
}

TEST(Abbreviations, AreNotDeclaredByWhatComesNext) {
  for (const char* line : {"до 15 февраля, далее – раз в полгода", "45-дневный запас, далее – пополнение по графику",
                           "1 сентября, далее ежемесячно на 1-е число"})
    EXPECT_THAT(declared(line), IsEmpty()) << line;
}

TEST(Abbreviations, OfALegendAreItsEntries) {
  const auto entries = language::find_legend_entries("МППКО муниципальная программа", false);
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].expansion, "муниципальная программа");
  EXPECT_EQ(language::find_legend_entries("КК ИПК - Красноярский институт", false).front().term, "КК ИПК");
  EXPECT_EQ(language::find_legend_entries("ОО – организации образования; УО – управление образования", true).size(),
            2U);
  EXPECT_THAT(language::find_legend_entries("МО – главный исполнитель", true), IsEmpty());
}

TEST(Abbreviations, OfALegendStandBehindItsAnnouncementToo) {
  const auto terms = [](std::string_view line) {
    std::vector<std::string> out;
    for (const language::Declaration& one : language::find_legend_entries(line, true))
      out.push_back(one.term + " = " + one.expansion);
    return out;
  };
  EXPECT_THAT(terms("Условные обозначения: МЖКХ – министерство хозяйства; ОМС – средства страхования."),
              ElementsAre("МЖКХ = министерство хозяйства", "ОМС = средства страхования"));
  EXPECT_THAT(terms("Примечание. ФБ – федеральный бюджет, МБ – местный бюджет."),
              ElementsAre("ФБ = федеральный бюджет", "МБ = местный бюджет"));
  EXPECT_THAT(terms("Исполнители: МО – главный исполнитель."), IsEmpty());
  EXPECT_THAT(terms("* СХТП – сельскохозяйственные товаропроизводители всех форм"),
              ElementsAre("СХТП = сельскохозяйственные товаропроизводители всех форм"));
  EXPECT_THAT(terms("Сокращения: ОНД и ПР – отдел надзорной деятельности и профилактической работы"),
              ElementsAre("ОНД и ПР = отдел надзорной деятельности и профилактической работы"));
}

TEST(Abbreviations, OfAFileAreItsWordsWithoutComments) {
  EXPECT_THAT(language::read_abbreviations("# свои\nФГОС РФ  # государство\n\nРФ, ГИА"),
              ElementsAre("ГИА", "РФ", "ФГОС"));
}

}  // namespace
