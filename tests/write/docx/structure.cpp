#include "write/docx/structure.h"

#include "write/docx/unpacked.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace structure {

namespace {

using xml::Element;

// CT_PPr, CT_RPr, CT_TrPr, CT_TcPr, CT_TblPr (ECMA-376-1, annex A) as far as such a file may have them.
constexpr std::array paragraph_order{"w:pStyle",          "w:keepNext", "w:keepLines",
                                     "w:pageBreakBefore", "w:framePr",  "w:widowControl",
                                     "w:numPr",           "w:tabs",     "w:suppressAutoHyphens",
                                     "w:spacing",         "w:ind",      "w:jc",
                                     "w:outlineLvl",      "w:rPr",      "w:sectPr",
                                     "w:pPrChange"};
constexpr std::array run_order{"w:ins",     "w:del",  "w:rStyle", "w:rFonts", "w:b", "w:bCs",       "w:i",   "w:iCs",
                               "w:spacing", "w:kern", "w:sz",     "w:szCs",   "w:u", "w:vertAlign", "w:lang"};
constexpr std::array row_order{"w:gridAfter", "w:cantSplit", "w:trHeight", "w:tblHeader", "w:ins", "w:del"};
constexpr std::array cell_order{"w:tcW",   "w:gridSpan",      "w:vMerge", "w:tcBorders",
                                "w:tcMar", "w:textDirection", "w:vAlign"};
constexpr std::array table_order{"w:tblStyle",   "w:tblW",      "w:jc",         "w:tblInd",
                                 "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook"};

class Checker {
 public:
  explicit Checker(const base::Bytes& docx) : file_(docx), out_(file_.faults) {}

  std::vector<std::string> check() {
    if (file_.part("word/document.xml").name.empty()) return fault("no body"), out_;
    names();
    relations("word/document.xml", "word/_rels/document.xml.rels", "word/");
    relations("", "_rels/.rels", "");
    content_types();
    for (const std::string_view part : {"word/document.xml", "word/footnotes.xml", "word/header1.xml"}) look(part);
    body();
    numbering();
    notes();
    comments();
    revisions();
    return out_;
  }

 private:
  void fault(std::string words) { out_.push_back(std::move(words)); }

  void names() {
    each(file_.part("word/styles.xml"), "w:style", [&](const Element& style) {
      if (!styles_.insert(value_of(style, "w:styleId")).second)
        fault("styles.xml: style twice: " + value_of(style, "w:styleId"));
    });
    const Element& numbering = file_.part("word/numbering.xml");
    each(numbering, "w:abstractNum", [&](const Element& list) {
      if (!lists_.insert(value_of(list, "w:abstractNumId")).second) fault("numbering.xml: list twice");
    });
    each(numbering, "w:num", [&](const Element& made) { instances_.insert(value_of(made, "w:numId")); });
  }

  void relations(std::string_view part, std::string_view name, const std::string& folder) {
    std::set<std::string> ids;
    each(file_.part(name), "Relationship", [&](const Element& relation) {
      if (!ids.insert(value_of(relation, "Id")).second) fault(std::string(name) + ": id twice");
      const std::string target = value_of(relation, "Target");
      if (!file_.holds(target.starts_with("../") ? target.substr(3) : folder + target))
        fault(std::string(name) + ": no part " + value_of(relation, "Target"));
    });
    if (part.empty()) return;
    const auto used = [&](const Element& element, std::string_view attribute) {
      if (!ids.contains(value_of(element, attribute)))
        fault(std::string(part) + ": no relation " + value_of(element, attribute));
    };
    each(file_.part(part), "w:headerReference", [&](const Element& one) { used(one, "r:id"); });
    each(file_.part(part), "a:blip", [&](const Element& one) { used(one, "r:embed"); });
  }

  void content_types() {
    std::set<std::string> endings, parts;
    const Element& types = file_.part("[Content_Types].xml");
    each(types, "Default", [&](const Element& one) { endings.insert(value_of(one, "Extension")); });
    each(types, "Override", [&](const Element& one) { parts.insert(value_of(one, "PartName")); });
    for (const auto& [name, bytes] : file_.parts()) {
      const std::string ending = name.substr(name.rfind('.') + 1);
      const bool own = parts.contains("/" + name) || name == "[Content_Types].xml";
      const bool foreign = name.starts_with("customXml/item");
      if (!own && ((ending == "xml" && !foreign) || !endings.contains(ending)))
        fault("[Content_Types].xml: nothing for " + name);
    }
    for (const std::string& part : parts)
      if (!file_.holds(part.substr(1))) fault("[Content_Types].xml: no part " + part);
  }

  template <std::size_t size>
  void in_order(const Element& properties, const std::array<const char*, size>& order, std::string_view part) {
    std::size_t last = 0;
    for (const Element& one : properties.children) {
      const auto place = std::ranges::find(order, one.name);
      const auto index = static_cast<std::size_t>(place - order.begin());
      if (place == order.end()) fault(std::string(part) + ": unexpected " + one.name + " in " + properties.name);
      if (place != order.end() && index < last) fault(std::string(part) + ": " + one.name + " is out of order");
      last = std::max(last, index);
    }
  }

  void look(std::string_view part) {
    const Element& root = file_.part(part);
    each(root, "w:pPr", [&](const Element& one) { in_order(one, paragraph_order, part); });
    each(root, "w:rPr", [&](const Element& one) { in_order(one, run_order, part); });
    each(root, "w:trPr", [&](const Element& one) { in_order(one, row_order, part); });
    each(root, "w:tcPr", [&](const Element& one) { in_order(one, cell_order, part); });
    each(root, "w:tblPr", [&](const Element& one) { in_order(one, table_order, part); });
    for (const std::string_view name : {"w:pStyle", "w:tblStyle", "w:rStyle"})
      each(root, name, [&](const Element& one) {
        if (!styles_.contains(value_of(one))) fault(std::string(part) + ": no style " + value_of(one));
      });
    each(root, "w:numId", [&](const Element& one) {
      if (!instances_.contains(value_of(one))) fault(std::string(part) + ": no list " + value_of(one));
    });
    each(root, "w:t", [&](const Element& one) {
      for (const Element& words : one.children)
        if (std::ranges::any_of(words.text, [](char c) { return c >= 0 && c < 0x20; }))
          fault(std::string(part) + ": a control character in words");
    });
    std::set<std::string> drawings;
    each(root, "wp:docPr", [&](const Element& one) {
      if (!drawings.insert(value_of(one, "id")).second) fault(std::string(part) + ": drawing id twice");
    });
    each(root, "w:tbl", [&](const Element& table) { this->table(table); });
    each(root, "w:tc", [&](const Element& cell) {
      if (cell.children.empty() || cell.children.back().name != "w:p") fault("a cell does not end with a paragraph");
    });
  }

  static std::size_t number(const Element* element, std::size_t otherwise) {
    return element == nullptr ? otherwise : static_cast<std::size_t>(std::stoul(value_of(*element)));
  }

  // Rows fill the grid, and what goes on from above began there.
  void table(const Element& table) {
    const Element* grid = child(table, "w:tblGrid");
    if (grid == nullptr) return fault("a table without a grid");
    std::vector<bool> open(grid->children.size(), false);
    for (const Element& row : table.children) {
      if (row.name != "w:tr") continue;
      const Element* properties = child(row, "w:trPr");
      std::size_t column = 0;
      std::vector<bool> below(open.size(), false);
      for (const Element& cell : row.children) {
        if (cell.name != "w:tc") continue;
        const Element* looks = child(cell, "w:tcPr");
        const std::size_t span = looks == nullptr ? 1 : number(child(*looks, "w:gridSpan"), 1);
        const Element* merge = looks == nullptr ? nullptr : child(*looks, "w:vMerge");
        const bool begins = merge != nullptr && value_of(*merge) == "restart";
        for (std::size_t i = column; i < column + span && i < open.size(); ++i) {
          if (merge != nullptr && !begins && !open[i]) fault("a cell goes on from none above");
          below[i] = merge != nullptr;
        }
        column += span;
      }
      if (properties != nullptr) column += number(child(*properties, "w:gridAfter"), 0);
      if (column != open.size()) fault("a row does not fill the grid of its table");
      open = below;
    }
  }

  void body() {
    const Element* body = child(file_.part("word/document.xml"), "w:body");
    if (body == nullptr || body->children.empty()) return fault("an empty body");
    if (body->children.back().name != "w:sectPr") fault("the body does not end with its section");
    if (body->children.size() > 1 && body->children[body->children.size() - 2].name != "w:p")
      fault("a section does not end with a paragraph");
    for (std::size_t i = 1; i < body->children.size(); ++i)
      if (body->children[i].name == "w:tbl" && body->children[i - 1].name == "w:tbl") fault("two tables touch");
  }

  void numbering() {
    each(file_.part("word/numbering.xml"), "w:num", [&](const Element& made) {
      const Element* list = child(made, "w:abstractNumId");
      if (list == nullptr || !lists_.contains(value_of(*list))) fault("numbering.xml: no list of an instance");
      std::vector<std::string> levels;
      each(made, "w:lvlOverride", [&](const Element& one) { levels.push_back(value_of(one, "w:ilvl")); });
      for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[levels.size() - 1 - i] != std::to_string(8 - i))
          fault("numbering.xml: an instance begins anew on some levels only");
    });
  }

  void notes() {
    std::set<std::string> notes;
    bool separator = false;
    each(file_.part("word/footnotes.xml"), "w:footnote", [&](const Element& note) {
      if (!notes.insert(value_of(note, "w:id")).second) fault("footnotes.xml: id twice");
      if (value_of(note, "w:type").empty()) return;
      separator = separator || value_of(note, "w:type") == "separator";
      each(note, "w:footnoteRef", [&](const Element&) { fault("footnotes.xml: a separator with a mark"); });
    });
    bool any = false;
    each(file_.part("word/document.xml"), "w:footnoteReference", [&](const Element& one) {
      any = true;
      if (!notes.contains(value_of(one, "w:id"))) fault("document.xml: no note " + value_of(one, "w:id"));
    });
    if (any && !separator) fault("footnotes.xml: no separator");
  }

  // Each comment has its range, which begins before it ends, and its reference.
  void comments() {
    std::map<std::string, std::string> seen;
    each(file_.part("word/comments.xml"), "w:comment", [&](const Element& comment) {
      if (!seen.emplace(value_of(comment, "w:id"), "").second) fault("comments.xml: id twice");
      if (comment.children.empty() || comment.children.back().name != "w:p") fault("comments.xml: no paragraph");
    });
    each_in_order(file_.part("word/document.xml"), [&](const Element& one) {
      const bool begins = one.name == "w:commentRangeStart", ends = one.name == "w:commentRangeEnd";
      if (!begins && !ends && one.name != "w:commentReference") return;
      const auto comment = seen.find(value_of(one, "w:id"));
      if (comment == seen.end()) return fault("document.xml: no comment " + value_of(one, "w:id"));
      comment->second += begins ? '(' : ends ? ')' : '*';
    });
    for (const auto& [id, marks] : seen)
      if (marks != "()*") fault("document.xml: comment " + id + " is laid as " + marks);
  }

  // Ids of bookmarks, comments and tracked changes are one space (17.13.6.2); what is removed is w:delText; a row that
  // is tracked has every run and every mark of a paragraph in it marked too, or a word processor keeps them.
  void revisions() {
    std::set<std::string> ids;
    const auto tell_id = [&](const Element& one) {
      if (!ids.insert(value_of(one, "w:id")).second) fault("id twice: " + value_of(one, "w:id") + " of " + one.name);
    };
    each(file_.part("word/comments.xml"), "w:comment", tell_id);
    for (const std::string_view part : {"word/document.xml", "word/footnotes.xml"}) {
      const Element& root = file_.part(part);
      for (const std::string_view name : {"w:ins", "w:del", "w:pPrChange", "w:sectPrChange", "w:bookmarkStart"})
        each(root, name, tell_id);
      each(root, "w:del", [&](const Element& one) {
        each(one, "w:t", [&](const Element&) { fault(std::string(part) + ": w:t in w:del"); });
      });
      each(root, "w:ins", [&](const Element& one) {
        each(one, "w:delText", [&](const Element&) { fault(std::string(part) + ": w:delText in w:ins"); });
      });
      each(root, "w:tr", [&](const Element& row) { tracked_row(row); });
    }
  }

  void tracked_row(const Element& row) {
    const Element* properties = child(row, "w:trPr");
    for (const std::string_view mark : {"w:ins", "w:del"}) {
      if (properties == nullptr || child(*properties, mark) == nullptr) continue;
      each(row, "w:p", [&](const Element& paragraph) {
        const Element* looks = child(paragraph, "w:pPr");
        const Element* end = looks == nullptr ? nullptr : child(*looks, "w:rPr");
        if (end == nullptr || child(*end, mark) == nullptr) fault("a paragraph of a tracked row is not marked");
        if (child(paragraph, "w:r") != nullptr) fault("a run of a tracked row is not marked");
      });
    }
  }

  template <class Visit>
  static void each_in_order(const Element& element, Visit visit) {
    for (const Element& one : element.children) {
      visit(one);
      each_in_order(one, visit);
    }
  }

  File file_;
  std::vector<std::string> out_;
  std::set<std::string> styles_, lists_, instances_;
};

}  // namespace

std::vector<std::string> faults_of(const base::Bytes& docx) { return Checker(docx).check(); }

}  // namespace structure
