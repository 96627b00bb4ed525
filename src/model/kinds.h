// The kinds of documents: one table that every floor reads. A row says what a kind is called, what it holds, what may
// be made of it and who may begin it.
#pragma once

#include "base/wording.h"
#include "model/package.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace model {

using DocumentBody = decltype(Document::body);

// What a kind's documents hold, when they are printed: one alternative of DocumentBody.
struct KindBody {
  std::size_t alternative;
  DocumentBody (*empty)();
};

struct Kind {
  std::string_view name;         // of `kind:`, its schema and its template
  base::Wording gloss;           // what a clerk calls it
  std::optional<KindBody> body;  // nothing: the package reads such a file, nothing prints it
  bool workbook;                 // gives an XLSX besides its PDF
  bool skeleton;                 // `prikaz new` can begin one
  bool sole;                     // a package has one at most
  bool imported;                 // `prikaz import` can make one of what people have
  std::string_view words;        // what else people call it when they look for it

  [[nodiscard]] bool printed() const { return body.has_value(); }
};

std::span<const Kind> kinds();
const Kind* find_kind(std::string_view name);
const Kind& kind_of(const Document& document);

// «order (приказ), plan (план)»: the kinds of which `fits` holds, for messages and help.
base::Phrase listed_kinds(bool (*fits)(const Kind&));

// The title as one line, without the word of the act.
std::string title_of(const Document& document);

// What places call the document when it is no appendix: «лист согласования».
std::string called(const Document& document);

// The mark of a document that may be an appendix; nothing of others.
Mark* mark_of(Document& document);
const Mark* mark_of(const Document& document);

}  // namespace model
