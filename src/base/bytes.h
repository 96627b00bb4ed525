// A byte string with no promise about its content: a file read, a file to be written.
#pragma once

#include <string>

namespace base {

using Bytes = std::string;

}  // namespace base
