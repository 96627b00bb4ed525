// The only place that knows libxlsxwriter.
#include "write/xlsx/book.h"

#include "base/failure.h"
#include "sheets/range.h"
#include "write/xlsx/book/formats.h"
#include "write/xlsx/book/sheet_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <new>
#include <vector>

namespace xlsx {

namespace {

struct FreeBook {
  void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};
using Book = std::unique_ptr<lxw_workbook, FreeBook>;

// The library copies all it is given before this returns.
char* unowned(const std::string& text) { return const_cast<char*>(text.c_str()); }

Book open_book(const std::string& file, std::string& folder) {
  lxw_workbook_options options{};
  options.tmpdir = folder.data();  // lives as long as the book
  Book book(workbook_new_opt(file.c_str(), &options));
  if (book == nullptr) throw std::bad_alloc();
  return book;
}

void write_properties(lxw_workbook* book, const sheets::Workbook& workbook, const base::Stamp& stamp) {
  lxw_doc_properties properties{};
  properties.title = unowned(stamp.title);
  properties.subject = unowned(workbook.subject);
  properties.author = unowned(stamp.author);
  properties.company = unowned(stamp.author);
  // 0 would make the library ask the clock.
  properties.created = stamp.seconds == 0 ? 1 : static_cast<std::time_t>(stamp.seconds);
  must(workbook_set_properties(book, &properties));
  for (const sheets::Property& property : workbook.properties)
    must(workbook_set_custom_property_string(book, property.name.c_str(), property.value.c_str()));
}

// The library keeps a name and its formula in 128 bytes each, and cuts what is longer. It sorts names by walking a list
// from its head: given from the last to the first, each finds its place at once.
void write_names(lxw_workbook* book, const sheets::Workbook& workbook) {
  std::vector<sheets::DefinedName> names = workbook.names;
  std::ranges::sort(names, std::ranges::greater(), &sheets::DefinedName::name);
  for (const sheets::DefinedName& name : names) {
    const std::string formula = "=" + sheets::absolute_name(name.sheet, {name.at, name.at});
    base::ensure(name.name.size() < LXW_DEFINED_NAME_LENGTH && formula.size() < LXW_DEFINED_NAME_LENGTH,
                 "a name and its cell fit into the library's buffers");
    must(workbook_define_name(book, name.name.c_str(), formula.c_str()));
  }
}

void fill_book(lxw_workbook* book, const sheets::Workbook& workbook, const base::Stamp& stamp) {
  write_properties(book, workbook, stamp);
  const std::vector<lxw_format*> formats = add_formats(book, workbook);
  for (const sheets::Sheet& sheet : workbook.sheets) {
    lxw_worksheet* out = workbook_add_worksheet(book, sheet.name.c_str());
    base::ensure(out != nullptr, "the library takes a sound sheet name");
    write_sheet(book, out, sheet, formats);
  }
  write_names(book, workbook);
}

}  // namespace

}  // namespace xlsx

extern "C" __attribute__((visibility("default"))) bool prikaz_write_book(const sheets::Workbook& workbook,
                                                                         const base::Stamp& stamp,
                                                                         const std::string& file,
                                                                         const std::string& folder) {
  std::string scratch = folder;
  xlsx::Book book = xlsx::open_book(file, scratch);
  xlsx::fill_book(book.get(), workbook, stamp);
  // Frees the book, whatever it returns.
  return workbook_close(book.release()) == LXW_NO_ERROR;
}
