// A package for a reviewer who reads in Word: each document with its findings as comments at their words, and the
// lawyer's report.
#pragma once

#include "app/pipeline.h"

#include <cstdint>
#include <filesystem>

namespace app {

// Checks, then writes OUT/P/X.review.docx for the act, which holds its appendices, and for every printed document
// beside it, and OUT/P/report.docx. Errors and warnings are a comment each, the notes of one file one comment at its
// beginning; what is suppressed stands in the report alone. In Russian, as documents are. `stamp_seconds` as for a
// build.
Result review_package(Worker& worker, const std::filesystem::path& folder, const std::filesystem::path& out,
                      std::int64_t stamp_seconds);

}  // namespace app
