// How the sheets of a document lie.
#pragma once

namespace model {

enum class Orientation { portrait, landscape };

}  // namespace model
