// YAML values as JSON Schema sees them: types, numbers, equality.
#pragma once

#include "yaml/value.h"

#include <string>

namespace validate {

// Bits, so that `type: [string, number]` is one number. A whole number is `integer | number`.
using Types = unsigned;
namespace types {
inline constexpr Types null = 1;
inline constexpr Types boolean = 2;
inline constexpr Types integer = 4;
inline constexpr Types number = 8;
inline constexpr Types string = 16;
inline constexpr Types array = 32;
inline constexpr Types object = 64;
inline constexpr Types scalar = boolean | integer | number | string;
}  // namespace types

// Plain scalars by the core schema of YAML 1.2, all others text; 1.0 is a whole number as in JSON Schema.
Types types_of(const yaml::Value& value);

// The number of a scalar that is one; infinite and not-a-number as YAML writes them.
double number_of(const yaml::Value& scalar);

// The same string for values that JSON Schema calls equal, and for no others.
std::string canonical(const yaml::Value& value);

}  // namespace validate
