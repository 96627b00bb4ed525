#include "xml/word_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace xml {

namespace {

using Known = std::pair<std::string_view, WordName>;

constexpr auto sorted(auto names) {
  std::ranges::sort(names, {}, &Known::first);
  return names;
}

constexpr auto known = sorted(std::to_array<Known>({
    {"abstractNum", WordName::abstract_num},
    {"abstractNumId", WordName::abstract_num_id},
    {"b", WordName::b},
    {"basedOn", WordName::based_on},
    {"bookmarkStart", WordName::bookmark_start},
    {"br", WordName::br},
    {"cellDel", WordName::cell_del},
    {"cellIns", WordName::cell_ins},
    {"cellMerge", WordName::change},
    {"comment", WordName::comment},
    {"commentRangeEnd", WordName::comment_range_end},
    {"commentRangeStart", WordName::comment_range_start},
    {"commentReference", WordName::comment_reference},
    {"cr", WordName::cr},
    {"customXmlPr", WordName::set_aside},
    {"del", WordName::del},
    {"delInstrText", WordName::del_instruction},
    {"delText", WordName::del_text},
    {"docDefaults", WordName::doc_defaults},
    {"endnote", WordName::endnote},
    {"endnoteRef", WordName::endnote_ref},
    {"endnoteReference", WordName::endnote_reference},
    {"ffData", WordName::set_aside},
    {"fldChar", WordName::field_char},
    {"fldData", WordName::set_aside},
    {"fldSimple", WordName::field_simple},
    {"footerReference", WordName::footer_reference},
    {"footnote", WordName::footnote},
    {"footnoteRef", WordName::footnote_ref},
    {"footnoteReference", WordName::footnote_reference},
    {"gridAfter", WordName::grid_after},
    {"gridBefore", WordName::grid_before},
    {"gridSpan", WordName::grid_span},
    {"hMerge", WordName::h_merge},
    {"headerReference", WordName::header_reference},
    {"i", WordName::i},
    {"ilvl", WordName::level_number},
    {"ins", WordName::ins},
    {"instrText", WordName::instruction},
    {"isLgl", WordName::level_legal},
    {"jc", WordName::jc},
    {"lvl", WordName::level},
    {"lvlOverride", WordName::level_override},
    {"lvlRestart", WordName::level_restart},
    {"lvlText", WordName::level_text},
    {"moveFrom", WordName::move_from},
    {"moveFromRangeStart", WordName::move_from_range_start},
    {"moveTo", WordName::move_to},
    {"moveToRangeStart", WordName::move_to_range_start},
    {"name", WordName::name},
    {"noBreakHyphen", WordName::no_break_hyphen},
    {"num", WordName::num},
    {"numFmt", WordName::num_format},
    {"numId", WordName::num_id},
    {"numPr", WordName::num_properties},
    {"numStyleLink", WordName::num_style_link},
    {"numberingChange", WordName::change},
    {"outlineLvl", WordName::outline},
    {"p", WordName::paragraph},
    {"pPr", WordName::paragraph_properties},
    {"pPrChange", WordName::change},
    {"pPrDefault", WordName::paragraph_defaults},
    {"pStyle", WordName::paragraph_style},
    {"ptab", WordName::ptab},
    {"r", WordName::run},
    {"rFonts", WordName::run_fonts},
    {"rPr", WordName::run_properties},
    {"rPrChange", WordName::change},
    {"rPrDefault", WordName::run_defaults},
    {"rStyle", WordName::run_style},
    {"rt", WordName::set_aside},
    {"sdtEndPr", WordName::set_aside},
    {"sdtPr", WordName::set_aside},
    {"sectPr", WordName::section},
    {"sectPrChange", WordName::change},
    {"smartTagPr", WordName::set_aside},
    {"softHyphen", WordName::soft_hyphen},
    {"spacing", WordName::spacing},
    {"specVanish", WordName::spec_vanish},
    {"start", WordName::start},
    {"startOverride", WordName::start_override},
    {"style", WordName::style},
    {"styleLink", WordName::style_link},
    {"sym", WordName::symbol},
    {"t", WordName::text},
    {"tab", WordName::tab},
    {"tbl", WordName::table},
    {"tblGrid", WordName::set_aside},
    {"tblHeader", WordName::table_header},
    {"tblPr", WordName::table_properties},
    {"tblPrChange", WordName::change},
    {"tblPrEx", WordName::table_properties},
    {"tblPrExChange", WordName::change},
    {"tblStylePr", WordName::set_aside},
    {"tc", WordName::table_cell},
    {"tcPr", WordName::table_cell_properties},
    {"tcPrChange", WordName::change},
    {"tr", WordName::row},
    {"trPr", WordName::row_properties},
    {"trPrChange", WordName::change},
    {"txbxContent", WordName::text_box},
    {"u", WordName::underline},
    {"vMerge", WordName::v_merge},
    {"vanish", WordName::vanish},
    {"vertAlign", WordName::vertical_align},
}));

}  // namespace

WordName name_of(const WordTag& tag) {
  if (tag.space == WordSpace::math && tag.name == "t") return WordName::text;
  if (tag.space != WordSpace::word) return WordName::unknown;
  const auto* found = std::ranges::lower_bound(known, tag.name, {}, &Known::first);
  return found != known.end() && found->first == tag.name ? found->second : WordName::unknown;
}

}  // namespace xml
