#include "write/pdf/colour_profile.h"

#include "base/failure.h"
#include "write/pdf/deflate.h"

namespace pdf {

namespace {

constexpr base::Wording wrong_profile{"цветовой профиль должен быть RGB формата ICC версии 2",
                                      "the colour profile must be RGB of ICC version 2"};

// Offsets of ICC.1:2001, 6.1.
bool is_usable(std::string_view icc) {
  return icc.size() > 128 && icc.substr(36, 4) == "acsp" && icc[8] == 2 && icc.substr(16, 4) == "RGB ";
}

}  // namespace

ColourProfile::ColourProfile(const base::Bytes& icc) {
  if (!is_usable(icc)) throw base::Failure("ICC", wrong_profile);
  compressed_ = Deflater().deflate(icc);
}

}  // namespace pdf
