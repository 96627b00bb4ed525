// The mark at the top right of an appendix (ГОСТ Р 7.0.97-2016, 5.16 and 5.19).
#pragma once

#include "base/date.h"
#include "model/text.h"
#include "model/written.h"

#include <string>
#include <vector>

namespace model {

enum class MarkForm { reference, approval, both, none };

struct Mark {
  MarkForm form = MarkForm::reference;
  bool form_by_hand = false;    // else the profile says
  Written<int> appendix;        // «Приложение № 1»: its number alone; meaning absent for a sole appendix
  Written<base::Date> date;     // of the act, as this mark states it
  Written<std::string> number;  // likewise
  std::string title;            // «Приложение № 1», also where no line says it; empty: no appendix
  std::vector<Text> lines;      // as printed, from top to bottom; empty for MarkForm::none
};

}  // namespace model
