// `calendar:` of the settings: the days of a year that are not worked, and the weekends that are.

#include "decode/decode.h"
#include "decode/documents.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "language/dates.h"

namespace decode {

namespace {

// «01.05» of the calendar's year.
void read_days(const yaml::Value& value, std::string_view key, int year, std::set<base::Date>& out,
               base::Diagnostics& diagnostics) {
  for (const yaml::Value* day : one_or_more(value, key)) {
    const auto date = language::read_date(day->text + "." + std::to_string(year)).date;
    if (date)
      out.insert(*date);
    else
      diagnostics.report(impossible_calendar_day, day->span(), {day->text, std::to_string(year)});
  }
}

}  // namespace

void read_calendar(const yaml::Value& document, model::Calendar& out, base::Diagnostics& diagnostics) {
  const yaml::Value* calendar = document.find("calendar");
  if (kind_of(document) != "package" || calendar == nullptr) return;
  for (const yaml::Value& item : calendar->items) {
    const auto year = whole_number(item, "year");
    if (!year) continue;
    model::CalendarYear& days = out.years[*year] = {};
    read_days(item, "days_off", *year, days.days_off, diagnostics);
    read_days(item, "working", *year, days.working, diagnostics);
  }
}

}  // namespace decode
