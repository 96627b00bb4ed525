#include "write/xlsx/write_xlsx.h"

#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "base/module.h"
#include "base/scratch_folder.h"
#include "sheets/sound.h"
#include "write/xlsx/book.h"
#include "write/xlsx/escape.h"
#include "write/xlsx/growing_rows.h"
#include "write/xlsx/whole_parts.h"
#include "xml/archive.h"

#include <optional>
#include <variant>

namespace xlsx {

namespace {

bool write_book(const sheets::Workbook& workbook, const base::Stamp& stamp, const std::filesystem::path& file) {
  static const auto write =
      reinterpret_cast<WriteBook>(base::function_of_module("prikaz-workbooks.so", "prikaz_write_book"));
  return write(workbook, stamp, file.string(), file.parent_path().string());
}

// The folder could be made a moment ago, so it is its disk that is at its end.
[[noreturn]] void fail_full(const std::filesystem::path& scratch) {
  throw base::Failure(scratch.string(), {"на диске нет места для временных файлов книги",
                                         "no space left on the disk for the scratch files of a workbook"});
}

// Only the parts in which rows grow or codes are escaped are packed again.
std::optional<base::Bytes> finished(base::Bytes file, const sheets::Workbook& workbook) {
  auto opened = xml::open_archive(std::move(file), xml::no_limits);
  auto* book = std::get_if<xml::Archive>(&opened);
  if (book == nullptr) return std::nullopt;
  const auto parts = whole_parts(*book);
  if (!parts) return std::nullopt;
  std::vector<xml::Part> changed = grown_sheets(*parts, workbook);
  escape_codes(*parts, changed);
  auto out = xml::rewrite_archive(*book, changed);
  if (auto* bytes = std::get_if<base::Bytes>(&out)) return std::move(*bytes);
  return std::nullopt;
}

}  // namespace

base::Bytes write_xlsx(const sheets::Workbook& workbook, const base::Stamp& stamp,
                       const std::filesystem::path& scratch) {
  ensure_sound(workbook);
  const base::ScratchFolder folder(scratch);
  const std::filesystem::path file = folder.path() / "book.xlsx";
  if (!write_book(workbook, stamp, file)) fail_full(scratch);
  std::optional<base::Bytes> bytes = finished(base::read_file(file, base::limits::file_bytes), workbook);
  if (!bytes) fail_full(scratch);
  return *std::move(bytes);
}

}  // namespace xlsx
