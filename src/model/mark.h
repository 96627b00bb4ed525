// The mark at the top right of an appendix (ГОСТ Р 7.0.97-2016, 5.16 and 5.19).
#pragma once

#include "base/date.h"
#include "model/text.h"
#include "model/written.h"

#include <string>
#include <vector>

namespace model {

enum class MarkForm { reference, approval, both, none };

// УТВЕРЖДЕН, УТВЕРЖДЕНА, УТВЕРЖДЕНО, УТВЕРЖДЕНЫ: what the approved document's name agrees with.
enum class Agreement { masculine, feminine, neuter, plural };

struct Mark {
  MarkForm form = MarkForm::reference;
  bool form_by_hand = false;    // else the profile says
  Written<int> appendix;        // «Приложение № 1»: its number alone; meaning absent for a sole appendix
  Written<base::Date> date;     // of the act, as this mark states it
  Written<std::string> number;  // likewise
  std::string title;            // «Приложение № 1», also where no line says it; empty: no appendix
  std::vector<Text> lines;      // as printed, from top to bottom; empty for MarkForm::none
  bool lines_by_hand = false;
  Written<Agreement> agrees;  // of the word УТВЕРЖДЕН…, where the program makes it; no meaning: the title does not tell
  std::vector<Text> also;  // a second mark under it, of another document: «Приложение № 1 / к Программе …»
};

}  // namespace model
