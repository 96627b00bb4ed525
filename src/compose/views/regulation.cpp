#include "compose/views/regulation.h"

#include "compose/views/column_width.h"
#include "compose/views/orientation.h"

namespace compose {

namespace {

constexpr FieldTable part_fields{
    text<&RegulationPartItem::number>("part_number"),          text<&RegulationPartItem::title>("part_title"),
    list<&RegulationPartItem::points>("points", point_fields), flag<&RegulationPartItem::new_page>("part_new_page"),
    text<&RegulationPartItem::space>("part_space_before"),
};
constexpr FieldTable fields{
    text<&RegulationView::orientation>("orientation"),
    flag<&RegulationView::own_numbers>("own_numbers"),
    list<&RegulationView::mark>("mark", line_fields),
    list<&RegulationView::approval>("approval", line_fields),
    list<&RegulationView::also>("also", line_fields),
    list<&RegulationView::stamps>("stamps", stamp_fields),
    text<&RegulationView::title>("title"),
    text<&RegulationView::edition>("edition"),
    text<&RegulationView::preamble>("preamble"),
    list<&RegulationView::parts>("parts", part_fields),
    list<&RegulationView::signatures>("signatures", signature_fields),
};

}  // namespace

RegulationView view_of(const model::Regulation& regulation) {
  RegulationView view;
  view.orientation = orientation_of(regulation.page);
  view.own_numbers = regulation.own_page_numbers;
  MarkLines mark = lines_of(regulation.mark);
  view.mark = std::move(mark.mark);
  view.approval = std::move(mark.approval);
  view.also = std::move(mark.also);
  view.stamps = stamps_of(regulation.stamps);
  view.title = regulation.title;
  view.edition = regulation.edition;
  view.preamble = regulation.preamble;
  for (const model::RegulationPart& part : regulation.parts)
    view.parts.push_back({part.label, part.title, points_of(part.points), part.span.origin, part.ahead.new_page,
                          in_points(part.ahead.space)});
  view.signatures = signatures_of(regulation.signatures);
  return view;
}

Fields<RegulationView> regulation_fields() { return fields; }

}  // namespace compose
