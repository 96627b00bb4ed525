// Pages of a foreign PDF, shown as pictures: each becomes a form XObject (ISO 32000-1, 8.10) with all that it draws by.
//
// Taken from files that claim PDF/A-1 in their metadata, because what such a page draws by may stand in ours; what of
// the claim is seen here to be untrue is refused too, the rest is believed. In: any bytes. Nothing is repaired, and no
// more is unpacked than the limits of base allow; objects and references packed into streams, which PDF 1.4 does not
// know, are refused before they are read. qpdf is known to a module alone (foreign/), which is loaded when it is
// needed.
#pragma once

#include "base/picture.h"
#include "write/pdf/deflate.h"
#include "write/pdf/foreign_reader.h"
#include "write/pdf/object_file.h"

#include <memory>
#include <variant>
#include <vector>

namespace pdf {

// A picture for each of its pages, without names and bytes; each was copied once, so that writing it cannot fail.
std::variant<std::vector<base::Picture>, ForeignFault> read_foreign_pages(const base::Bytes& pdf);

// One file, opened once for all of its pages that a document shows: what they share is written once.
class ForeignPages {
 public:
  // Of bytes that read_foreign_pages took.
  ForeignPages(const base::Bytes& pdf, ObjectFile& file);
  ~ForeignPages();

  // The form XObject; it fills a rectangle from 0 0 of its picture's size.
  ObjectId add(int page, Deflater& deflater);
  // After the last page.
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pdf
