// Templates: how a document of a kind is laid out in words, read from templates/<kind>.xml.
//
// In: the file, the kind's table of fields. Out: the template, checked: what is not reported here cannot go wrong when
// a document is shown, but for the names of styles, which it keeps: one template serves sheets of different styles, and
// check_styles tells which of its names a sheet lacks. Refused, each at the template's line and column (TPL-…): an
// unknown field, element, attribute or value, inside empty lists too; a section that crosses an element; text outside a
// paragraph.
//
// The markup, for a person who knows a little HTML:
//
//   <template kind="order">                       one file, one kind of document
//     <page orientation="portrait">               a part that begins on a new page; `landscape`;
//                                                 restart-numbers="yes": its first page counts as page 1
//       <p style="title">О плане «{{title}}»</p>  a paragraph in a style of templates/styles/*.yaml. Inside it:
//                                                 <b> <i> <u> <spaced> (letter-spaced) <br/> (new line)
//                                                 <tab/> (what follows stands at the right edge)
//                                                 <label level="2">{{number}}</label>: the number that the paragraph
//                                                 begins with; a word processor counts it, by levels from 1
//       <signature style="signature"><post>…</post><name>…</name></signature>
//       <sheet orientation="landscape"><table>…</table></sheet>   its paragraphs and tables stand on sheets of their
//                                                 own, turned, amid the page; without orientation: nothing
//       <table style="plan" place="center">       place: where it stands if it is narrower than the page
//         <columns><column width="15 mm"/><column weight="2"/></columns>
//         <continued><p>Продолжение приложения</p></continued>             above the head on every page but the first
//         <head><row><cell align="middle"><p>…</p></cell></row></head>     repeated on every page
//         <row keep="yes" height="7 mm"><cell columns="2" rows="1"><p>…</p></cell></row>
//       </table>                                  keep="yes": stays with the next row; a cell may be
//                                                 rotated="yes", rule="no" (without borders), or an empty place for
//                                                 a stamp or a signature mark: box="its-name"
//       <box name="stamp" width="80 mm" height="25 mm" align="right"/>      an empty place for a stamp
//       <picture name="{{emblem}}" height="20 mm" align="center"/>          a picture of the package; its width, where
//                                                 not given, follows from its proportions; without a name: nothing;
//                                                 within="80 mm": stands in a strip of this width at the left;
//                                                 keep="no": may be parted from what follows; fit="yes": grows smaller
//                                                 to stand on one page with what is bound to it; without height and
//                                                 width as large as its points allow
//       <space height="12 pt" new-page="yes"/>      room before what follows, on a page begun by hand; or one of both
//       <use part="signatures"/>                  the blocks of templates/parts/signatures.xml
//     </page>
//     <include document="{{document}}"/>          the pages of another document of the package
//   </template>
//
//   {{name}}              the field's words. A field of several paragraphs makes several paragraphs: what stands before
//                         it goes to the first, what stands after it to the last; items of a dash list take the style
//                         `<style>-item`, else `item`; what the author centred or set at the right stands so in any
//                         style; a footnote goes to the foot of the page in the style `footnote`.
//   {{#name}}…{{/name}}   for a list: once for every item, whose fields come first and those around it after them;
//                         for anything else: only if it is set
//   {{^name}}…{{/name}}   only if the list is empty or the field not set
//
// A section opens and closes among siblings: both outside the paragraphs, or both inside one. Space between blocks
// means nothing; inside a paragraph any white space is one space (&#160; is a no-break space). A `<p>` without any
// words is left out unless it has empty="keep", and so are rows without cells, tables without rows, pages without
// blocks, a `<br/>` at the beginning or end. To show a sign of the markup as it is: &lt; &amp;. Values are shown as
// they are, whatever signs they hold.
#pragma once

#include "base/diagnostic.h"
#include "blocks/style.h"
#include "compose/field.h"
#include "compose/template_finding.h"
#include "compose/part.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace compose {

// `up`: how many lists outward the item stands that answers.
struct FieldUse {
  const Field* field = nullptr;
  std::size_t up = 0;
};

// A part of an attribute: words, or a field when it has one.
struct AttributePart {
  std::string words;
  FieldUse use;
};

// A settled attribute: a choice's position, a count, EMU or an index in Template::styles; or words. Neither: not set.
struct Setting {
  std::optional<std::int64_t> number;
  std::string words;
};

struct AttributeRule;

struct AttributeUse {
  const AttributeRule* rule = nullptr;
  Setting setting;                   // when it holds no field
  std::vector<AttributePart> parts;  // when it does
  base::FileId file;
  base::Place place;
  std::uint32_t byte = 0;
};

enum class Tag : std::uint8_t {
  words,
  field,
  section,  // between the tags; the others are elements
  template_,
  page,
  p,
  signature,
  post,
  name,
  table,
  columns,
  column,
  continued,
  head,
  row,
  cell,
  include,
  part,
  use,
  box,
  picture,
  sheet,
  space,
  bold,
  italic,
  underlined,
  spaced,
  line_break,
  tab,
  label
};

struct Node {
  Tag tag = Tag::words;
  bool inverted = false;  // of a section
  std::string words;
  FieldUse use;  // of a field or a section
  std::vector<AttributeUse> attributes;
  std::vector<Node> nodes;
  base::FileId file;  // of the template, or of a part that it uses
  base::Place place;
  std::uint32_t byte = 0;
};

// A style that a template names outright, and every attribute that names it.
struct NamedStyle {
  std::string name;
  bool of_table = false;
  std::vector<TemplatePlace> uses;
};

struct Template {
  std::string kind;
  base::FileId file;
  std::vector<Node> nodes;
  std::vector<NamedStyle> styles;
};

using Templates = std::map<std::string, const Template*, std::less<>>;  // by kind; whoever read them owns them

Template parse_template(const base::SourceFile& file, AnyFields fields, base::Diagnostics& diagnostics,
                        const PartLookup& parts = {});

// Reads a template of whatever kind it says it is for; nothing when it does not say one of ours, which is a finding.
std::optional<Template> read_template(const base::SourceFile& file, base::Diagnostics& diagnostics,
                                      const PartLookup& parts = {});

// Reports every use of a style that the sheet lacks.
void check_styles(const Template& source, const blocks::StyleSheet& styles, base::Diagnostics& diagnostics);

}  // namespace compose
