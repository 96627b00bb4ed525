// expat calls back for every tag and stretch of text; the tree grows at the end of a stack of open elements. Places are
// bytes: expat is told the encoding, so its byte index is that of the file, also when the XML declaration lies.

#include "xml/read.h"

#include "base/failure.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "xml/messages.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <new>

namespace xml {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The end of a name that begins at `at` in well-formed markup.
std::size_t name_end(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && !is_space(bytes[at]) && bytes[at] != '=' && bytes[at] != '>' && bytes[at] != '/') ++at;
  return at;
}

class Reader {
 public:
  Reader(const base::SourceFile& file, base::Diagnostics& diagnostics)
      : file_(file), diagnostics_(diagnostics), parser_(XML_ParserCreate("UTF-8")) {
    if (!parser_) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser_.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
    // A comment parts two stretches of text: the second has a place of its own.
    XML_SetCommentHandler(parser_.get(), [](void* self, const XML_Char*) { as_reader(self).text_open_ = false; });
  }

  std::optional<Element> read() {
    const std::string& bytes = file_.bytes;
    const XML_Status status = XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (status != XML_STATUS_OK && !refused_) report_broken();
    if (status != XML_STATUS_OK) return std::nullopt;
    return std::move(root_.children.front());
  }

 private:
  struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
  };

  static Reader& as_reader(void* self) { return *static_cast<Reader*>(self); }

  [[nodiscard]] std::uint32_t byte() const {
    return static_cast<std::uint32_t>(std::max<XML_Index>(0, XML_GetCurrentByteIndex(parser_.get())));
  }

  // expat counts lines from 1 and characters from 0.
  [[nodiscard]] base::Place place() const {
    return {static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser_.get())),
            static_cast<std::uint32_t>(XML_GetCurrentColumnNumber(parser_.get()) + 1)};
  }

  void report(const base::Message& message, std::uint32_t at, std::vector<std::string> arguments = {}) {
    base::Diagnostic finding;
    finding.message = &message;
    finding.arguments = std::move(arguments);
    finding.span.origin = {file_.id, at};
    finding.place = base::place_of_byte(file_.bytes, at);
    diagnostics_.report(std::move(finding));
  }

  void refuse(const base::Message& message, std::uint32_t at, std::vector<std::string> arguments = {}) {
    if (refused_) return;
    refused_ = true;
    report(message, at, std::move(arguments));
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  // ---- the tree

  static void XMLCALL on_start(void* self, const XML_Char* name, const XML_Char** attributes) {
    as_reader(self).start(name, attributes);
  }
  static void XMLCALL on_end(void* self, const XML_Char*) { as_reader(self).end(); }
  static void XMLCALL on_text(void* self, const XML_Char* text, int length) {
    as_reader(self).text({text, static_cast<std::size_t>(length)});
  }
  static void XMLCALL on_doctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    as_reader(self).doctype();
  }

  // expat stands behind the name, or at the `[`.
  void doctype() {
    const std::size_t at = file_.bytes.rfind("<!DOCTYPE", byte());
    refuse(doctype_refused, at == std::string::npos ? byte() : static_cast<std::uint32_t>(at));
  }

  void start(const XML_Char* name, const XML_Char** attributes) {
    if (open_.size() > base::limits::depth)
      return refuse(nested_too_deep, byte(), {std::to_string(base::limits::depth)});
    Element element;
    element.name = name;
    element.place = place();
    element.byte = byte();
    for (; *attributes != nullptr; attributes += 2) element.attributes.push_back({attributes[0], attributes[1], {}, 0});
    place_attributes(element);
    open_.back()->children.push_back(std::move(element));
    open_.push_back(&open_.back()->children.back());
    text_open_ = false;
  }

  // expat tells no places of attributes: they are found again in the tag, which is known to be well-formed. Attributes
  // come in the order of the tag.
  void place_attributes(Element& element) const {
    const std::string_view bytes = file_.bytes;
    std::size_t at = name_end(bytes, element.byte + 1);
    std::size_t counted = element.byte;
    base::Place place_there = element.place;
    for (Attribute& attribute : element.attributes) {
      while (is_space(bytes[at])) ++at;
      place_there = base::place_after(place_there, bytes.substr(counted, at - counted));
      counted = at;
      attribute.byte = static_cast<std::uint32_t>(at);
      attribute.place = place_there;
      const std::size_t quote = bytes.find_first_of("\"'", at);
      at = bytes.find(bytes[quote], quote + 1) + 1;
    }
  }

  void end() {
    open_.pop_back();
    text_open_ = false;
  }

  void text(std::string_view words) {
    Element& parent = *open_.back();
    if (!text_open_) {
      Element element;
      element.place = place();
      element.byte = byte();
      parent.children.push_back(std::move(element));
      text_open_ = true;
    }
    Element& element = parent.children.back();
    const bool continues = !element.slices.empty() && byte_at(element, element.text.size()) == byte();
    if (!continues) element.slices.push_back({static_cast<std::uint32_t>(element.text.size()), byte()});
    element.text += words;
  }

  // ---- what broke it

  void report_broken() {
    switch (XML_GetErrorCode(parser_.get())) {
      case XML_ERROR_TAG_MISMATCH: return report_mismatch();
      case XML_ERROR_UNDEFINED_ENTITY: return report(unknown_entity, byte(), {entity_at(byte())});
      case XML_ERROR_DUPLICATE_ATTRIBUTE: return report(repeated_attribute, byte());
      case XML_ERROR_NO_ELEMENTS:
      case XML_ERROR_UNCLOSED_TOKEN:
        if (open_.size() > 1) return report(unclosed_element, open_.back()->byte, {open_.back()->name});
        if (XML_GetErrorCode(parser_.get()) == XML_ERROR_NO_ELEMENTS) return report(no_element, 0);
        return report(malformed, byte());
      case XML_ERROR_NO_MEMORY: throw std::bad_alloc();
      default: return report(malformed, byte());
    }
  }

  // expat stands behind `</`.
  void report_mismatch() {
    const std::string_view bytes = file_.bytes;
    std::size_t at = byte();
    while (at > 0 && bytes[at] != '<') --at;
    const std::string closed(bytes.substr(at + 2, name_end(bytes, at + 2) - at - 2));
    report(mismatched_tag, static_cast<std::uint32_t>(at), {closed, open_.back()->name});
  }

  [[nodiscard]] std::string entity_at(std::size_t at) const {
    const std::size_t end = file_.bytes.find(';', at);
    return file_.bytes.substr(at, end == std::string::npos ? 1 : end - at + 1);
  }

  const base::SourceFile& file_;
  base::Diagnostics& diagnostics_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  Element root_;                        // holds the file's root as its only child
  std::vector<Element*> open_{&root_};  // only the last one grows, so no pointer here is moved
  bool text_open_ = false;
  bool refused_ = false;
};

}  // namespace

std::optional<Element> read(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  const auto refuse = [&](const base::Message& message, std::size_t at, std::vector<std::string> arguments) {
    base::Diagnostic finding;
    finding.message = &message;
    finding.arguments = std::move(arguments);
    finding.span.origin = {file.id, static_cast<std::uint32_t>(at)};
    finding.place = base::place_of_byte(file.bytes, at);
    diagnostics.report(std::move(finding));
    return std::nullopt;
  };
  if (file.bytes.size() > base::limits::file_bytes)
    return refuse(too_large, 0, {std::to_string(base::limits::file_bytes >> 20U)});
  if (const auto bad = base::find_bad_utf8(file.bytes)) return refuse(not_utf8, *bad, {});
  return Reader(file, diagnostics).read();
}

}  // namespace xml
