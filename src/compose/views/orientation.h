// The word for a page's `orientation`.
#pragma once

#include "model/orientation.h"

namespace compose {

inline const char* orientation_of(model::Orientation page) {
  return page == model::Orientation::landscape ? "landscape" : "portrait";
}

}  // namespace compose
