// The look of a cell. Equal looks are one format of the workbook.
#pragma once

#include "base/length.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace sheets {

enum class Align { left, center, right };
enum class VerticalAlign { top, center, bottom };

using Rgb = std::uint32_t;  // 0xRRGGBB

struct Format {
  std::string font = "Times New Roman";
  base::Length size = base::Length::pt(11);
  bool bold = false;
  bool italic = false;
  Rgb color = 0;
  Align align = Align::left;
  VerticalAlign vertical = VerticalAlign::center;
  bool wrap = false;
  bool border = false;  // thin, on all four sides
  std::optional<Rgb> fill;
  int rotation = 0;           // degrees, anticlockwise, 0 to 90
  int indent = 0;             // steps of about three spaces, 0 to 15
  bool locked = true;         // takes effect on a protected sheet only
  std::string number_format;  // empty: General; «@»: what is typed stays text

  friend bool operator==(const Format&, const Format&) = default;
};

// An index into Workbook::formats. 0 is the plain look: a blank cell of it is not written.
struct FormatId {
  std::uint16_t index = 0;
  friend auto operator<=>(const FormatId&, const FormatId&) = default;
};

}  // namespace sheets
