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

// Whose point or appendix is meant: «настоящего приказа», «… к приказу Минобрнауки», or the words do not say. «… к
// приказу» and nothing behind it may be this act's: enough to cite a sheet, too little to miss one.
enum class CitedOf { unsaid, own, perhaps_own, other };

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

// How the sentence comes to an appendix: it is what the sentence is about; «согласно приложению № 2», «утвердить
// прилагаемый …» send the reader there; «(приложение № 2)» stands aside.
enum class CitedAs { subject, sent_to, aside };

// «приложением № 2», «(приложения 1–3)», «прилагаемый план». The place is that of the word alone.
struct CitedAppendices {
  std::size_t first = 0, length = 0;
  std::size_t number_at = 0;  // where a number stands, or would: a reference there speaks for itself
  std::size_t end = 0;        // behind the last of the numbers
  std::vector<int> numbers;   // empty: the sole one, or `every`
  CitedOf of = CitedOf::unsaid;
  CitedAs as = CitedAs::subject;
  bool attached = false;  // «прилагаемый», «прилагается»
  bool every = false;  // no number and several: «согласно приложениям», «прилагаемые»
  bool quoted = false;  // inside «…»
};

// A sentence, or a clause up to «;», that changes another act: «пункт 2 изложить в новой редакции», «признать
// утратившим силу …».
struct Amendment {
  std::size_t first = 0, length = 0;
  bool goes_on = false;  // ends the line, and with a colon: what follows are the changes
  bool last = false;     // ends the line
};

}  // namespace model
