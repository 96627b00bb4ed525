// The output intent's profile, compressed once for all documents of a call. Constant; shared by all workers.
#pragma once

#include "base/bytes.h"

namespace pdf {

class ColourProfile {
 public:
  // `icc`: RGB of ICC version 2; Failure otherwise, for PDF/A-1 knows no version 4 (ISO 19005-1, 6.2.2).
  explicit ColourProfile(const base::Bytes& icc);

  [[nodiscard]] const base::Bytes& compressed() const { return compressed_; }  // a zlib stream

 private:
  base::Bytes compressed_;
};

}  // namespace pdf
