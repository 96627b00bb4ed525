// A paragraph whose mark goes is one with the paragraph behind it, and has the properties of that.
#include "write/docx/editions.h"

#include "write/docx/structure.h"
#include "write/docx/unpacked.h"
#include "xml/archive.h"
#include "xml/write.h"

#include <algorithm>
#include <utility>

namespace structure {

namespace {

using xml::Element;

class Settler {
 public:
  explicit Settler(Taken taken)
      : stays_(taken == Taken::accepted ? "w:ins" : "w:del"), goes_(taken == Taken::accepted ? "w:del" : "w:ins") {}

  // What stands side by side: paragraphs, rows, cells, runs.
  void settle(Element& element) const {
    std::vector<Element> out;
    std::vector<Element> held;  // words whose mark went
    for (Element& one : element.children) {
      if (one.name == goes_ || (one.name == "w:tr" && goes(child(one, "w:trPr")))) continue;
      const Element* properties = one.name == "w:p" ? child(one, "w:pPr") : nullptr;
      const bool gone = properties != nullptr && goes(child(*properties, "w:rPr"));
      settle(one);
      if (one.name == "w:tbl" && child(one, "w:tr") == nullptr) continue;
      if (one.name == "w:pPrChange" || one.name == "w:sectPrChange") continue;
      if (one.name == stays_) {
        std::ranges::move(one.children, std::back_inserter(out));
        continue;
      }
      if (one.name == "w:delText") one.name = "w:t";
      if (one.name != "w:p") {
        out.push_back(std::move(one));
        continue;
      }
      std::vector<Element> words;
      for (Element& part : one.children)
        if (part.name != "w:pPr") words.push_back(std::move(part));
      std::erase_if(one.children, [](const Element& part) { return part.name != "w:pPr"; });
      std::ranges::move(words, std::back_inserter(held));
      if (gone) continue;
      std::ranges::move(held, std::back_inserter(one.children));
      held.clear();
      out.push_back(std::move(one));
    }
    lost_ = lost_ || !held.empty();
    element.children = std::move(out);
  }

  // Words without a paragraph to stand in.
  [[nodiscard]] bool lost() const { return lost_; }

 private:
  bool goes(const Element* properties) const { return properties != nullptr && child(*properties, goes_) != nullptr; }

  std::string stays_, goes_;
  mutable bool lost_ = false;
};

// The properties of before in place of those of now.
void take_properties_back(Element& element) {
  for (Element& one : element.children) take_properties_back(one);
  if (element.name != "w:pPr") return;
  const Element* change = child(element, "w:pPrChange");
  if (change == nullptr) return;
  std::vector<Element> out = child(*change, "w:pPr")->children;
  for (Element& one : element.children)
    if (one.name == "w:rPr" || one.name == "w:sectPr") out.push_back(std::move(one));
  element.children = std::move(out);
}

void write(const Element& element, xml::Writer& out) {
  if (element.is_text()) {
    out.words(element.text);
    return;
  }
  out.open(element.name);
  for (const xml::Attribute& attribute : element.attributes) out.attribute(attribute.name, attribute.value);
  for (const Element& one : element.children) write(one, out);
  out.close();
}

std::string plain(const std::string& words) {
  std::string out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool no_break = std::string_view(words).substr(at).starts_with("\u00a0");
    if (no_break) ++at;
    const char c = no_break ? ' ' : words[at];
    if ((c == ' ' || c == '\n') && (out.empty() || out.back() == '\n')) continue;
    if (c == ' ' && out.back() == ' ') continue;
    if (c == '\n' && out.back() == ' ') out.pop_back();
    out += c;
  }
  return out;
}

}  // namespace

std::string words_of_edition(const base::Bytes& docx, Taken taken) {
  const File file(docx);
  std::vector<xml::Part> parts;
  for (const auto& [name, bytes] : file.parts()) {
    if (name != "word/document.xml" && name != "word/footnotes.xml") {
      parts.push_back({name, bytes});
      continue;
    }
    Element tree = file.part(name);
    if (taken == Taken::rejected) take_properties_back(tree);
    const Settler settler(taken);
    settler.settle(tree);
    if (settler.lost()) return "words without a paragraph in " + name;
    xml::Writer out;
    write(tree, out);
    parts.push_back({name, out.finish()});
  }
  return plain(words_of(xml::write_archive(parts)));
}

std::string plain_words_of(const base::Bytes& docx) { return plain(words_of(docx)); }

}  // namespace structure
