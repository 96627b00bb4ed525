#include "compose/views/order.h"

namespace compose {

namespace {

constexpr Field point_fields[] = {
    text<&PointItem::number>("number"),
    text<&PointItem::words>("text"),
    text<&PointItem::level>("level"),
};
constexpr Field signature_fields[] = {
    list<&SignatureItem::post>("post", line_fields),
    text<&SignatureItem::name>("name"),
};
constexpr Field appendix_fields[] = {
    document<&AppendixItem::document>("document"),
    text<&AppendixItem::number>("appendix_number"),
};
constexpr Field fields[] = {
    flag<&OrderView::draft>("draft"),
    text<&OrderView::emblem>("emblem"),
    list<&OrderView::head>("head", line_fields),
    text<&OrderView::heading>("heading"),
    text<&OrderView::date>("date"),
    text<&OrderView::number>("number"),
    text<&OrderView::place>("place"),
    text<&OrderView::title>("title"),
    text<&OrderView::preamble>("preamble"),
    text<&OrderView::verb>("verb"),
    flag<&OrderView::verb_alone>("verb_alone"),
    list<&OrderView::points>("points", point_fields),
    list<&OrderView::signatures>("signatures", signature_fields),
    list<&OrderView::executor>("executor", line_fields),
    list<&OrderView::distribution>("distribution", line_fields),
    list<&OrderView::appendices>("appendices", appendix_fields),
};

void add_points(const std::vector<model::Point>& points, std::vector<PointItem>& out) {
  for (const model::Point& point : points) {
    out.push_back({point.label, point.text, point.level});
    add_points(point.points, out);
  }
}

}  // namespace

OrderView view_of(const model::Order& order) {
  OrderView view;
  view.draft = order.status == model::Status::draft;
  view.head = lines_of(order.head);
  view.heading = order.heading;
  view.date = order.date;
  view.number = order.number;
  view.place = order.place;
  view.title = order.title;
  view.preamble = order.preamble;
  view.verb = order.verb.text;
  view.verb_alone = order.verb.own_line && !view.verb.empty();
  add_points(order.points, view.points);
  for (const model::Signature& signature : order.signatures)
    view.signatures.push_back({lines_of(signature.post), signature.name});
  view.executor = lines_of(order.executor);
  view.distribution = lines_of(order.distribution);
  for (const model::Appendix& appendix : order.appendices)
    view.appendices.push_back({appendix.document, appendix.number});
  return view;
}

Fields order_fields() { return fields; }

}  // namespace compose
