// What tools that look for slips of typing find, as tests read it: «№2 -> № 2».
#pragma once

#include "language/signs.h"

#include <string>
#include <vector>

namespace language {

inline std::vector<std::string> said(std::string_view line, const std::vector<Slip>& slips) {
  std::vector<std::string> out;
  for (const Slip& slip : slips)
    out.push_back(std::string(line.substr(slip.first, slip.length)) + " -> " + (slip.words.empty() ? "?" : slip.words));
  return out;
}

}  // namespace language
