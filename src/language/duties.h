// What a point of an act orders, as far as its words tell: only duties that end with a result on a day («представить
// сведения», «разработать план»). What goes on («обеспечить», «вести», «хранить») has no day by its nature.
#pragma once

#include <optional>
#include <string_view>

namespace language {

struct Duty {
  bool opens = false;  // the verb is the first word: nobody is told to do it
  bool alone = false;  // and the act's own author would hardly say it of himself: «доложить», «разработать»
};

// «Определить», «назначиться», «провести», in small letters; not «область», «деятельность».
bool is_infinitive(std::string_view word);

// By the first infinitive of the line; nothing where it is another, or where there is none.
std::optional<Duty> find_duty(std::string_view line);

// A day, a period, an event or another document tells when: «до 5 июня», «ежегодно», «по итогам проверки», «по
// графику», «постоянно».
bool has_due_words(std::string_view line);

}  // namespace language
