// Nominative endings tell gender and number of most Russian nouns: a consonant, «й» and «-тель» are masculine, «-ость»
// and «-ция» feminine, «-ство» and «-ение» neuter, «-ы», «-и» and «-ения» plural. «-а», «-я» and «-ь» alone tell
// nothing («карта», «правила», «паспорта»; «модель», «перечень»): nouns of these and all that break a rule stand in the
// table. А. А. Зализняк, «Грамматический словарь русского языка», is the reference.

#include "language/agreement.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace language {

namespace {

using model::Agreement;

struct Noun {
  std::string_view word;
  Agreement with;
};

constexpr Agreement m = Agreement::masculine, f = Agreement::feminine, n = Agreement::neuter, pl = Agreement::plural;

// What documents are called.
// clang-format off
constexpr auto nouns = std::to_array<Noun>({
    // -ь
    {"перечень", m}, {"календарь", m}, {"словарь", m}, {"табель", m}, {"профиль", m}, {"бюллетень", m}, {"уровень", m},
    {"стиль", m}, {"день", m}, {"контроль", m}, {"ярлык", m}, {"модель", f}, {"сеть", f}, {"роль", f}, {"цель", f},
    {"печать", f}, {"тетрадь", f}, {"очередь", f}, {"площадь", f}, {"матрица", f}, {"смесь", f}, {"связь", f},
    {"степень", f}, {"ступень", f}, {"отрасль", f}, {"помощь", f}, {"речь", f}, {"деталь", f}, {"модуль", m},
    {"портфель", m}, {"фестиваль", m}, {"рубль", m}, {"корень", m},
    // -а, feminine
    {"карта", f}, {"форма", f}, {"норма", f}, {"смета", f}, {"анкета", f}, {"схема", f}, {"система", f}, {"тема", f},
    {"структура", f}, {"мера", f}, {"работа", f}, {"квота", f}, {"команда", f}, {"группа", f}, {"основа", f},
    {"глава", f}, {"цена", f}, {"смена", f}, {"школа", f}, {"шкала", f}, {"служба", f}, {"база", f}, {"книга", f},
    {"льгота", f}, {"рубрика", f}, {"охрана", f}, {"реформа", f}, {"эмблема", f}, {"проба", f}, {"жалоба", f},
    {"легенда", f}, {"аренда", f}, {"оплата", f}, {"плата", f}, {"доплата", f}, {"зарплата", f}, {"дата", f},
    {"защита", f}, {"подпрограмма", f}, {"таблица", f}, {"страница", f}, {"единица", f}, {"граница", f}, {"газета", f},
    {"платформа", f}, {"витрина", f}, {"машина", f}, {"дисциплина", f}, {"величина", f}, {"вакцина", f}, {"дорога", f},
    {"бригада", f}, {"олимпиада", f}, {"спартакиада", f}, {"эстафета", f}, {"комната", f}, {"палата", f},
    {"грамота", f}, {"виза", f}, {"трасса", f}, {"касса", f}, {"масса", f}, {"программа", f}, {"фирма", f},
    {"буква", f}, {"клятва", f}, {"присяга", f}, {"услуга", f}, {"заслуга", f},
    {"сумма", f}, {"зона", f}, {"доктрина", f},
    // -а, plural
    {"правила", pl}, {"начала", pl}, {"дела", pl}, {"числа", pl}, {"права", pl}, {"слова", pl}, {"места", pl},
    {"лица", pl}, {"паспорта", pl}, {"счета", pl}, {"номера", pl}, {"договора", pl}, {"тома", pl}, {"сорта", pl},
    {"города", pl}, {"адреса", pl}, {"войска", pl}, {"профессора", pl}, {"ведомства", pl}, {"письма", pl},
    {"окна", pl}, {"качества", pl}, {"училища", pl}, {"поезда", pl}, {"цвета", pl}, {"тела", pl},
    // -я
    {"статья", f}, {"доля", f}, {"неделя", f}, {"идея", f}, {"лотерея", f}, {"линия", f}, {"кампания", f},
    {"компания", f}, {"гарантия", f}, {"партия", f}, {"хрестоматия", f}, {"хартия", f}, {"стадия", f}, {"студия", f},
    {"комедия", f}, {"методология", f}, {"фамилия", f}, {"лилия", f}, {"галерея", f}, {"аллея", f}, {"траектория", f},
    {"терапия", f}, {"энергия", f}, {"история", f}, {"опция", f}, {"версия", f}, {"авария", f}, {"симфония", f},
    {"церемония", f}, {"колония", f}, {"династия", f}, {"эпидемия", f}, {"академия", f}, {"премия", f},
    {"стипендия", f}, {"амнистия", f}, {"аномалия", f}, {"симпатия", f}, {"демократия", f}, {"фобия", f}, {"поля", pl}, {"учителя", pl}, {"звенья", pl},
    // pluralia and substantives of adjectives
    {"данные", pl}, {"сведения", pl}, {"меры", pl}, {"торги", pl}, {"паи", pl}, {"наличные", pl},
    // neuters that look like adjectives or like nothing
    {"полномочие", n}, {"наличие", n}, {"отличие", n}, {"оружие", n}, {"меню", n}, {"интервью", n}, {"жюри", n},
    {"пари", n}, {"такси", n}, {"портфолио", n}, {"досье", n}, {"резюме", n}, {"табло", n}, {"шоу", n}, {"эссе", n},
    {"имя", n}, {"время", n}, {"кофе", m},
    // masculines that a pair of nouns may begin with («план-схема», «отчёт-справка», «карта-схема»)
    {"план", m}, {"отчет", m}, {"паспорт", m}, {"порядок", m}, {"список", m}, {"реестр", m}, {"состав", m},
    {"график", m}, {"регламент", m}, {"проект", m}, {"стандарт", m}, {"комплекс", m}, {"лист", m}, {"договор", m},
    {"акт", m}, {"журнал", m}, {"протокол", m}, {"каталог", m}, {"прогноз", m}, {"бюджет", m}, {"кодекс", m},
    {"устав", m}, {"образец", m}, {"макет", m}, {"шаблон", m}, {"алгоритм", m}, {"механизм", m}, {"тариф", m},
    {"заявка", f}, {"справка", f}, {"методика", f}, {"карточка", f}, {"концепция", f}, {"инструкция", f},
    {"положение", n}, {"соглашение", n}, {"расписание", n}, {"условия", pl}, {"требования", pl}, {"критерии", pl},
    {"показатели", pl}, {"рекомендации", pl}, {"формы", pl}, {"сроки", pl}, {"нормы", pl}, {"размеры", pl},
    {"списки", pl}, {"планы", pl}, {"бланк", m}, {"опрос", m}, {"тест", m}, {"билет", m}, {"вид", m}, {"режим", m},
});

struct Ending {
  std::string_view letters;
  Agreement with;
};

// Longer before shorter. What is missing («-а», «-я», «-ь», «-у») tells nothing.
constexpr auto noun_endings = std::to_array<Ending>({
    // -ь
    {"ость", f}, {"есть", f}, {"асть", f}, {"пись", f}, {"знь", f}, {"тель", m}, {"арь", m},
    // -я
    {"ция", f}, {"сия", f}, {"зия", f}, {"гия", f}, {"фия", f}, {"рия", f}, {"мия", f}, {"пия", f},
    {"ения", pl}, {"ания", pl}, {"яния", pl}, {"тия", pl}, {"вия", pl}, {"бия", pl}, {"чия", pl}, {"жия", pl},
    {"лия", pl}, {"сьма", pl},
    // -а
    {"ства", pl}, {"ища", pl}, {"ка", f}, {"ама", f}, {"ема", f}, {"ура", f}, {"ота", f}, {"ица", f}, {"ача", f},
    {"жба", f}, {"иза", f},
    // -е, -о
    {"ане", pl}, {"яне", pl}, {"е", n}, {"о", n},
    // -ы, -и
    {"ы", pl}, {"и", pl},
    // consonants
    {"й", m}, {"б", m}, {"в", m}, {"г", m}, {"д", m}, {"ж", m}, {"з", m}, {"к", m}, {"л", m}, {"м", m}, {"н", m},
    {"п", m}, {"р", m}, {"с", m}, {"т", m}, {"ф", m}, {"х", m}, {"ц", m}, {"ч", m}, {"ш", m}, {"щ", m},
});

// Full adjectives and participles. «-ие» stands behind г, к, х and hissing letters; else it ends a noun («условие»),
// but for the soft ones below.
constexpr auto adjective_endings = std::to_array<Ending>({
    {"ый", m}, {"ий", m}, {"ой", m}, {"ийся", m}, {"ая", f}, {"яя", f}, {"аяся", f}, {"ое", n}, {"ее", n},
    {"ееся", n}, {"ые", pl}, {"иеся", pl}, {"кие", pl}, {"гие", pl}, {"хие", pl}, {"жие", pl}, {"шие", pl},
    {"щие", pl}, {"чие", pl},
});

constexpr auto soft_plurals = std::to_array<std::string_view>({
    "внешние", "внутренние", "последние", "крайние", "средние", "соседние", "домашние", "ранние", "поздние", "летние",
    "зимние", "весенние", "осенние", "верхние", "нижние", "передние", "задние", "древние", "прежние", "ближние",
    "дальние", "многолетние", "двусторонние", "трехсторонние", "вечерние", "утренние", "сторонние",
});
// clang-format on

constexpr auto prepositions =
    std::to_array<std::string_view>({"при", "для", "без", "над", "под", "про", "как", "что", "или", "где", "кто"});

// «Муниципальная долгосрочная целевая программа»: the noun is not far.
constexpr std::size_t most_adjectives = 8;

std::optional<Agreement> known_noun(std::string_view word) {
  const auto found = std::ranges::find(nouns, word, &Noun::word);
  return found == nouns.end() ? std::nullopt : std::optional(found->with);
}

std::optional<Agreement> by_ending(std::span<const Ending> endings, std::string_view word) {
  for (const Ending& ending : endings)
    if (word.size() > ending.letters.size() && word.ends_with(ending.letters)) return ending.with;
  return std::nullopt;
}

// Nouns that end like adjectives are in the table; «критерий» and its like are masculine either way.
std::optional<Agreement> by_adjective(std::string_view word) {
  if (known_noun(word)) return std::nullopt;
  if (std::ranges::find(soft_plurals, word) != soft_plurals.end()) return pl;
  return by_ending(adjective_endings, word);
}

// A word with what stands right behind it, up to the next one.
struct TitleWord {
  std::string small;
  bool abbreviation = false;  // «ООП» among small letters: its gender is that of a word we do not see
  std::string_view behind;
};

bool all_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at))
    if (!is_capital(base::code_point_at(word, at))) return false;
  return true;
}

bool is_russian(std::string_view small) {
  for (std::size_t at = 0; at < small.size(); at += base::code_point_length(small, at)) {
    const char32_t letter = base::code_point_at(small, at);
    if (letter < U'а' || letter > U'я') return false;
  }
  return true;
}

// «ё» is typed in part: «отчёт», «отчет».
std::string with_plain_e(std::string word) {
  for (std::size_t at = word.find("ё"); at != std::string::npos; at = word.find("ё", at)) word.replace(at, 2, "е");
  return word;
}

std::vector<TitleWord> first_words(std::string_view title) {
  const std::vector<Word> words = words_of(title);
  const std::string small = lower_in_place(title);
  const bool loud = std::ranges::all_of(words, [title](const Word& word) { return all_capitals(word.in(title)); });
  std::vector<TitleWord> out;
  for (std::size_t i = 0; i < words.size() && out.size() < most_adjectives + 4; ++i) {
    const std::size_t next = i + 1 < words.size() ? words[i + 1].first : title.size();
    TitleWord word{with_plain_e(std::string(words[i].in(small))), false,
                   title.substr(words[i].end, next - words[i].end)};
    constexpr std::size_t longest_abbreviation = 10;  // bytes: five letters
    word.abbreviation = !loud && word.small.size() <= longest_abbreviation && all_capitals(words[i].in(title));
    out.push_back(std::move(word));
  }
  return out;
}

class Title {
 public:
  explicit Title(std::string_view title) : words_(first_words(title)) {
    numbered_ = title.find_first_of("0123456789") == 0;
  }

  // Adjectives agree with the head noun and tell as surely as it does; of «краевая и районная программы» only the noun
  // tells that there are two.
  [[nodiscard]] std::optional<TitleAgreement> agreement() const {
    if (numbered_) return std::nullopt;  // «10 правил …»: the numeral rules
    std::optional<Agreement> adjective;
    bool joined = false;
    std::size_t at = 0;
    for (; at < words_.size() && at < most_adjectives; ++at) {
      const auto own = by_adjective(words_[at].small);
      const bool joins = adjective && (words_[at].small == "и" || words_[at].small == "или");
      if (!own && !joins && !is_adverb(at)) break;
      joined = joined || joins;
      if (own && !adjective) adjective = own;
    }
    const auto noun = at < words_.size() ? noun_at(at) : std::nullopt;
    const bool two = joined && noun == pl;
    const auto with = adjective && !two ? adjective : noun;
    if (!with) return std::nullopt;
    const bool several = noun && goes_on_with_another(at);
    return TitleAgreement{several ? pl : *with, several};
  }

 private:
  // «Социально значимые проекты», «Особо охраняемые территории».
  [[nodiscard]] bool is_adverb(std::size_t at) const {
    return words_[at].small.ends_with("о") && !known_noun(words_[at].small) && at + 1 < words_.size() &&
           by_adjective(words_[at + 1].small).has_value();
  }

  [[nodiscard]] bool is_hyphenated(std::size_t at) const { return words_[at].behind == "-" && at + 1 < words_.size(); }

  [[nodiscard]] static std::optional<Agreement> of_word(const TitleWord& word) {
    if (const auto known = known_noun(word.small)) return known;
    constexpr std::size_t shortest = 6;  // bytes: «вид», no preposition of two letters
    const bool preposition = std::ranges::find(prepositions, word.small) != prepositions.end();
    if (preposition || !is_russian(word.small) || word.small.size() < shortest) return std::nullopt;
    const auto with = by_ending(noun_endings, word.small);
    return word.abbreviation && with == m ? std::nullopt : with;
  }

  // Of «план-график» the first noun rules; of «бизнес-план», whose first part has no case, the last.
  std::optional<Agreement> noun_at(std::size_t& at) const {
    if (is_hyphenated(at)) {
      const auto known = known_noun(words_[at].small);
      while (is_hyphenated(at)) ++at;
      if (known) return known;
    }
    return of_word(words_[at]);
  }

  // «Порядок и форма …»; «Порядок, сроки и форма …».
  [[nodiscard]] bool goes_on_with_another(std::size_t at) const {
    if (at + 1 >= words_.size()) return false;
    const TitleWord& next = words_[at + 1];
    const bool beside = std::ranges::all_of(words_[at].behind, [](char c) { return c == ' '; });
    if (beside && next.small == "и") return true;
    return words_[at].behind == ", " && known_noun(next.small).has_value();
  }

  std::vector<TitleWord> words_;
  bool numbered_ = false;
};

struct Approved {
  std::string_view word;
  Agreement with;
};

constexpr std::array<Approved, 4> approved{
    {{"УТВЕРЖДЕН", m}, {"УТВЕРЖДЕНА", f}, {"УТВЕРЖДЕНО", n}, {"УТВЕРЖДЕНЫ", pl}}};

}  // namespace

std::optional<TitleAgreement> agreement_of(std::string_view title) { return Title(title).agreement(); }

std::string_view approved_word(Agreement with) { return std::ranges::find(approved, with, &Approved::with)->word; }

std::optional<Agreement> find_approved_word(std::string_view word) {
  std::string loud = capitals(word);
  for (std::size_t at = loud.find("Ё"); at != std::string::npos; at = loud.find("Ё", at)) loud.replace(at, 2, "Е");
  const auto* found = std::ranges::find(approved, std::string_view(loud), &Approved::word);
  return found == approved.end() ? std::nullopt : std::optional(found->with);
}

}  // namespace language
