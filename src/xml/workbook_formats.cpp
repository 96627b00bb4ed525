#include "xml/workbook_formats.h"

#include "base/date.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace xml {

namespace {

// The code without quoted words, conditions, colours and escaped signs, and only its part for positive numbers.
std::string bare_code(std::string_view code) {
  std::string out;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == ';') break;
    if (c == '"') {
      at = code.find('"', at + 1);
    } else if (c == '[') {
      const std::size_t end = code.find(']', at);
      // «[h]:mm» is a time.
      if (end == at + 2 || end == at + 3) out += code.substr(at + 1, end - at - 1);
      at = end;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++at;
    } else {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (at == std::string_view::npos) break;
  }
  return out;
}

template <class... Values>
std::string printed(const char* format, Values... values) {
  std::array<char, 400> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, values...);
  return buffer.data();
}

}  // namespace

NumberFormat built_in_format(std::uint32_t id) {
  static constexpr std::array<const char*, 50> codes{
      "",         "0",       "0.00",  "#,##0",   "#,##0.00", "#,##0",   "#,##0",      "#,##0.00",
      "#,##0.00", "0%",      "0.00%", "",        "",         "",        "d.m.y",      "d.mmm.y",
      "d.mmm",    "mmm.y",   "h:mm",  "h:mm:ss", "h:mm",     "h:mm:ss", "d.m.y h:mm", "",
      "",         "",        "",      "y.m.d",   "d.m.y",    "d.m.y",   "d.m.y",      "y.m.d",
      "h:mm",     "h:mm:ss", "y.m",   "m.d",     "y.m.d",    "#,##0",   "#,##0",      "#,##0.00",
      "#,##0.00", "",        "",      "",        "",         "mm:ss",   "h:mm:ss",    "mm:ss",
      "",         ""};
  return id < codes.size() ? read_format(codes[id]) : NumberFormat{};
}

NumberFormat read_format(std::string_view code) {
  NumberFormat out;
  const std::string bare = bare_code(code);
  if (bare.empty() || bare == "general" || bare == "@") return out;
  const auto holds = [&](char c) { return bare.find(c) != std::string::npos; };
  out.day = holds('d');
  out.time = holds('h') || holds('s');
  out.date = out.day || holds('y') || holds('m') || out.time;
  if (out.date) return out;
  out.percent = holds('%');
  out.thousands = bare.find("#,#") != std::string::npos;
  const std::size_t stop = bare.find('.');
  if (stop != std::string::npos) {
    out.decimals = 0;
    for (std::size_t at = stop + 1; at < bare.size() && bare[at] == '0'; ++at) ++out.decimals;
  } else if (holds('0')) {
    out.decimals = 0;
  }
  return out;
}

std::string shown_date(double days, const NumberFormat& format, bool since_1904) {
  constexpr double most = 2'958'466;  // 31.12.9999
  if (!(days >= 0) || days >= most) return {};
  const double whole = std::floor(days);
  const auto minutes = static_cast<int>(std::lround((days - whole) * 24 * 60));
  const std::string time = printed("%02d:%02d", minutes / 60 % 24, minutes % 60);
  if (whole == 0 && !since_1904) return time;
  // Excel believes in 29 February 1900 (day 60).
  const auto count = static_cast<std::int64_t>(whole);
  const base::Date day = base::Date::from_days(since_1904 ? count - 24'107 : count - 25'569 + (count < 60 ? 1 : 0));
  std::string out = format.day || format.time ? printed("%02d.%02d.%04d", day.day(), day.month(), day.year())
                                              : printed("%02d.%04d", day.month(), day.year());
  if (format.time && minutes > 0) out += " " + time;
  return out;
}

std::string shown_number(double number, const NumberFormat& format) {
  const double shown = format.percent ? number * 100 : number;
  std::string out = format.decimals >= 0 && std::fabs(shown) < 1e15
                        ? printed("%.*f", format.decimals > 15 ? 15 : format.decimals, shown)
                        : printed("%.15g", shown);
  const std::size_t stop = out.find('.');
  if (stop != std::string::npos) out[stop] = ',';
  if (format.thousands && out.find('e') == std::string::npos) {
    const std::size_t first = out.starts_with('-') ? 1 : 0;
    for (std::size_t at = std::min(stop, out.size()); at > first + 3;) {
      at -= 3;
      out.insert(at, " ");
    }
  }
  if (out.starts_with('-') && out.find_first_of("123456789") == std::string::npos) out.erase(0, 1);
  return format.percent ? out + "%" : out;
}

}  // namespace xml
