// The two roads of errors that are no finding about the author's text: the world's failure and our own defect.
#pragma once

#include "base/wording.h"

#include <source_location>
#include <stdexcept>
#include <string>

namespace base {

// A file, disk or font that failed us. Caught in cli/main.cpp and for each package in app; exit code 3.
class Failure : public std::runtime_error {
 public:
  // `path` is the thing that failed, `cause` a sentence for the user, `detail` what the system adds (may be empty).
  Failure(std::string path, Wording cause, std::string detail = {});

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string cause(Language language) const;

 private:
  std::string path_;
  Wording cause_;
  std::string detail_;
};

// A state that our own code promised to be impossible.
class Defect : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void throw_defect(const char* promise, std::source_location at);

// Kept in release builds: throws Defect with the place of the call.
inline void ensure(bool holds, const char* promise, std::source_location at = std::source_location::current()) {
  if (!holds) throw_defect(promise, at);
}

}  // namespace base
