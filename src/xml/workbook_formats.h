// How a workbook shows its numbers (ECMA-376-1, 18.8.30): the few formats that change what a number says.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace xml {

struct NumberFormat {
  bool date = false, day = false, time = false;  // of a date: does it show the day, the hour
  bool percent = false, thousands = false;
  int decimals = -1;  // -1: as many as the number has
};

NumberFormat built_in_format(std::uint32_t id);
NumberFormat read_format(std::string_view code);

// `days` since 1900 as Excel counts them, or since 1904. Empty: no day of a calendar.
std::string shown_date(double days, const NumberFormat& format, bool since_1904);

// With a decimal comma, thousands parted by spaces.
std::string shown_number(double number, const NumberFormat& format);

}  // namespace xml
