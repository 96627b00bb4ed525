// The command line, read by CLI11; this folder only knows what it found.
#pragma once

#include "cli/verb.h"

#include <span>

namespace cli {

struct Call {
  const Verb* verb = nullptr;  // nothing: help or version was asked for
  bool help = false;
  bool version = false;
  Arguments arguments;
};

// The language is settled first, so that wrong usage is told in it: --lang, else PRIKAZ_LANG, else Russian.
base::Language language_of(std::span<const std::string> words);

// Throws UsageError.
Call parse(std::span<const Verb* const> verbs, std::span<const std::string> words);

}  // namespace cli
