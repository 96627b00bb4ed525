// What words cite: acts, points, appendices. Values only; language/citations.h reads them in a line of text.
//
// `first` and `length` are bytes of that line.
#pragma once

#include "base/date.h"
#include "model/numbering.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace model {

// Whose point or appendix is meant: «настоящего приказа», «… к приказу Минобрнауки», or the words do not say.
enum class CitedOf { unsaid, own, other };

// «приказом Министерства просвещения от 15.05.2020 № 211 «О …»». The place is that of all of it.
struct CitedAct {
  std::size_t first = 0, length = 0;
  std::string kind;  // nominative, lower case: «приказ», «федеральный закон»
  std::string body;  // as typed: «Министерства просвещения»; empty: none is named
  std::optional<base::Date> date;  // nothing: not given, or no such day
  std::string number;              // «01-21/744», «273-ФЗ»; empty: not given
  std::string title;               // without its quotation marks; empty: not given
  bool amending = false;  // in a list of those that changed another act: «(в ред. …)», «(с изменениями …)»
};

// «пунктами 1.2, 3 и 5–7 настоящего приказа». The place is that of the word and its numbers.
struct CitedPoints {
  std::size_t first = 0, length = 0;
  std::vector<PointNumber> numbers;
  bool sub = false;  // «подпункт»: its number may count inside its point
  CitedOf of = CitedOf::unsaid;
};

// «приложением № 2», «(приложения 1–3)», «прилагаемый план». The place is that of the word alone.
struct CitedAppendices {
  std::size_t first = 0, length = 0;
  std::size_t number_at = 0;  // where a number stands, or would: a reference there speaks for itself
  std::vector<int> numbers;   // empty: the sole one
  CitedOf of = CitedOf::unsaid;
};

}  // namespace model
