// PKG-008: a document lies in the package, and neither the act's list of appendices nor any other document names it.
// Example: a copy of a plan, or a regulation that nobody added to `appendices:`.
// A sheet belongs to the act it goes round with.

#include "check/rules.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace check {

namespace {

constexpr base::Message not_attached{
    "PKG-008",
    base::Severity::warning,
    {"документ не приложен: «{0}» не назван ни в appendices: приказа, ни в других документах",
     "the document is not attached: neither appendices: of the act nor any other document names “{0}”"},
    {"добавьте {0} в appendices: приказа или назовите его в пункте; черновик или копию уберите из папки пакета",
     "add {0} to appendices: of the act, or name it in a point; take a draft or a copy out of the package’s folder"},
    {"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»", "GOST R 7.0.97-2025, appendix mark"}};

constexpr std::array messages{&not_attached};

// Names of documents that others say, in links and in references: «roadmap» of `<roadmap.plans>` too.
class Named {
 public:
  void read(const model::Document& document) {
    if (const auto* order = std::get_if<model::Order>(&document.body))
      for (const model::Appendix& appendix : order->appendices) add(document, appendix.document.value);
    model::visit_points(document, [&](const model::Point& point, const model::Where&) {
      for (const std::string& id : {point.document.id.value, point.form.id.value, point.row.id.value})
        add(document, id);
    });
    model::visit_texts(document, [&](const model::Text& text, const model::Where&) { read(document, text); });
    if (const auto* form = std::get_if<model::Form>(&document.body)) read(document, *form);
  }

  [[nodiscard]] bool has(const model::DocumentId& id) const { return ids_.contains(id.value); }

 private:
  void read(const model::Document& document, const model::Text& text) {
    for (const model::Paragraph& paragraph : text.paragraphs)
      for (const model::Piece& piece : paragraph.pieces)
        if (const auto* reference = std::get_if<model::Reference>(&piece)) add(document, reference->id);
  }

  void read(const model::Document& document, const model::Form& form) {
    for (const model::FormTable& table : form.tables)
      for (const model::Relation& relation : table.relations)
        if (relation.rule.meaning)
          for (const model::TableRef& named : relation.rule.meaning->tables) add(document, named.form.value);
  }

  // What a document says of itself attaches it to nothing.
  void add(const model::Document& document, const std::string& id) {
    for (const std::string& name : {id, id.substr(0, id.find('.'))})
      if (name != document.id.value) ids_.insert(name);
  }

  std::set<std::string> ids_;
};

// Of a name in the list that leads nowhere it is told there; the document it means is one of these.
bool lists_unknown(const model::Package& package, const model::Order& order) {
  return std::ranges::any_of(order.appendices, [&package](const model::Appendix& appendix) {
    return package.find_document(appendix.document) == nullptr;
  });
}

// Its first words, mostly its title.
base::Span span_of(const model::Document& document) {
  base::Span first{{document.file, 0}, 0, 0};
  bool found = false;
  model::visit_lines(document, [&](const model::Line& line, const model::Where&) {
    const base::Span span = line.span_of(0, line.text.size());
    if (!found && span.known()) first = span;
    found = found || span.known();
  });
  return first;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* order = package.find_order();
  if (order == nullptr || lists_unknown(package, *order)) return;
  Named named;
  for (const model::Document& document : package.documents) named.read(document);
  for (const model::Document& document : package.documents) {
    const bool belongs = std::holds_alternative<model::Order>(document.body) ||
                         std::holds_alternative<model::ApprovalSheet>(document.body);
    if (belongs || named.has(document.id)) continue;
    diagnostics.report(not_attached, span_of(document), {document.id.value},
                       model::document_place(package, document.id));
  }
}

}  // namespace

const Rule pkg_008{
    "PKG-008",
    {"документ, который не приложен", "a document that is not attached"},
    messages,
    find,
    {"в папке лежит plan-2.yaml, о котором не сказано ни слова", "plan-2 стоит в appendices: приказа, или файла нет"}};

}  // namespace check
