// What the sheets of a questionnaire are drawn with.
#pragma once

#include "forms/text_meter.h"
#include "sheets/workbook.h"

#include <string>

namespace forms {

// One sheet under the pen. Column widths are set before anything is written: heights follow from them.
class Pen {
 public:
  Pen(sheets::Workbook& workbook, sheets::Sheet& sheet, TextMeter& meter)
      : workbook_(workbook), sheet_(sheet), meter_(meter) {}

  // Text in a range, which becomes one cell; its last row grows until the text fits.
  void write(const sheets::Range& range, std::string text, const sheets::Format& format);
  // The same without looking at the height: turned words, whose room the caller knows.
  void place(const sheets::Range& range, std::string text, const sheets::Format& format);
  void blank(const sheets::Range& range, const sheets::Format& format);
  void at_least(std::uint32_t row, base::Length height);
  [[nodiscard]] base::Length width(const sheets::Range& range) const;
  [[nodiscard]] base::Length height(const sheets::Range& range) const;

  sheets::Sheet& sheet() { return sheet_; }
  TextMeter& meter() { return meter_; }

 private:
  void occupy(const sheets::Range& range, const sheets::Format& format);

  sheets::Workbook& workbook_;
  sheets::Sheet& sheet_;
  TextMeter& meter_;
};

}  // namespace forms
