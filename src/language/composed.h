// Letters in one writing: some systems and cloud folders write «й» as «и» and a mark over it.
#pragma once

#include <string>
#include <string_view>

namespace language {

// Letters with marks of U+0300–036F as single characters where Unicode has them (NFC of these letters alone): two names
// that look the same are then the same. What has no single character («а» with a stress) stays, and so does text that
// is not UTF-8.
std::string composed(std::string text);

}  // namespace language
