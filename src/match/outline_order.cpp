#include "match/outline_maker.h"

namespace match {

namespace {

std::string issuers_of(const model::Order& order) {
  std::string out;
  for (const model::Issuer& issuer : order.issuers) out += (out.empty() ? "" : ", ") + issuer.body.value;
  return out;
}

std::string given_by(model::GivenBy by) {
  return by == model::GivenBy::author ? "" : by == model::GivenBy::hand ? "blank" : "stamp";
}

void outline_visas(OutlineMaker& maker, const model::Order& order) {
  for (const model::SheetVisa& visa : order.visas) {
    const std::size_t part = maker.add(PartKind::visa, 0);
    maker.put(part, "name", visa.name);
    maker.put(part, "role", visa.role);
    maker.put(part, "post", visa.post);
    maker.put(part, "phone", visa.phone);
    maker.put(part, "date", visa.date);
    if (visa.nameless) maker.put(part, "name", std::string("none"));
  }
}

void outline_distribution(OutlineMaker& maker, const model::Distribution& distribution) {
  maker.put(0, "distribution", distribution.title);
  maker.put(0, "distribution", distribution.of_act);
  maker.put(0, "distribution", distribution.total);
  for (const model::RecipientGroup& group : distribution.groups) {
    maker.put(0, "distribution", group.title);
    for (const model::Recipient& recipient : group.recipients) {
      const std::size_t part = maker.add(PartKind::recipient, 0);
      maker.put(part, "name", recipient.name);
      if (recipient.copies) maker.put(part, "copies", std::to_string(*recipient.copies));
    }
  }
}

}  // namespace

void outline_order(OutlineMaker& maker, const model::Order& order) {
  maker.put(0, "title", order.title);
  maker.put(0, "act", order.act);
  maker.put(0, "status", std::string(order.status == model::Status::draft ? "draft" : "final"));
  maker.put(0, "issuer", issuers_of(order));
  maker.put(0, "date", order.date.words);
  maker.put(0, "date", given_by(order.date_by));
  maker.put(0, "number", order.number.words);
  maker.put(0, "number", given_by(order.number_by));
  maker.put(0, "registration", order.registration);
  for (const model::HeadColumn& head : order.heads) {
    for (const model::HeadLine& line : head.lines) maker.put(0, "head", line.text);
    maker.put(0, "heading", head.heading);
  }
  maker.put(0, "place", order.place);
  maker.put(0, "edition", order.edition);
  maker.put(0, "preamble", order.preamble);
  maker.put(0, "verb", order.verb.text);
  maker.put(0, "executor", order.executor);
  if (order.copied) {
    maker.put(0, "copy", order.copy_mark.name);
    maker.put(0, "copy", order.copy_mark.date);
    maker.put(0, "copy", order.copy_mark.kept);
    for (const std::string& line : order.copy_mark.post) maker.put(0, "copy", line);
  }
  outline_distribution(maker, order.distribution);
  maker.points(0, order.points);
  maker.footnotes(0, order.footnotes);
  maker.signatures(0, order.signatures);
  outline_visas(maker, order);
  for (const model::Appendix& appendix : order.appendices) {
    const std::size_t part = maker.add(PartKind::appendix, 0, appendix.number.words, appendix.document.value);
    maker.put(part, "document", appendix.document.value);
    maker.put(part, "joined", std::string(appendix.joined ? "true" : ""));
  }
}

void outline_regulation(OutlineMaker& maker, const model::Regulation& regulation) {
  maker.put(0, "title", regulation.title);
  maker.put(0, "edition", regulation.edition);
  maker.put(0, "page", std::string(regulation.page == model::Orientation::landscape ? "landscape" : ""));
  maker.put(0, "preamble", regulation.preamble);
  maker.mark(0, regulation.mark);
  maker.stamps(0, regulation.stamps);
  for (const model::RegulationPart& part : regulation.parts) {
    const bool bare = part.title.empty() && part.label.words.empty();
    const std::size_t section = bare ? 0 : maker.add(PartKind::section, 0, part.label.words, part.id.value);
    if (!bare) maker.put(section, "title", part.title);
    maker.points(section, part.points);
  }
  maker.footnotes(0, regulation.footnotes);
  maker.signatures(0, regulation.signatures);
}

void outline_sheet(OutlineMaker& maker, const model::ApprovalSheet& sheet) {
  const auto put_visa = [&maker](std::size_t part, const model::Visa& visa) {
    maker.put(part, "name", visa.name);
    maker.put(part, "post", visa.post);
    maker.put(part, "body", visa.body);
    maker.put(part, "rank", visa.rank);
    maker.put(part, "conclusion", visa.conclusion);
    maker.put(part, "date", visa.signed_on.text);
    maker.put(part, "received", visa.received.text);
    maker.put(part, "returned", visa.returned.text);
    maker.put(part, "role", visa.role);
    maker.put(part, "outside", std::string(visa.outside ? "true" : ""));
    maker.put(part, "seen", visa.seen.words);
    if (visa.nameless) maker.put(part, "name", std::string("none"));
    for (const model::Remark& remark : visa.remarks) {
      const std::size_t inside = maker.add(PartKind::remark, part, remark.number);
      maker.put(inside, "text", remark.text);
      maker.put(inside, "answer", remark.answer);
    }
  };
  maker.put(0, "title", sheet.title);
  maker.put(0, "of", sheet.of.id.value);
  maker.put(0, "urgency", sheet.urgency);
  maker.put(0, "number", sheet.number.words);
  maker.put(0, "page", std::string(sheet.page == model::Orientation::landscape ? "landscape" : ""));
  maker.put(0, "layout", std::string(sheet.layout == model::SheetLayout::blocks ? "blocks" : "table"));
  maker.put(0, "column_numbers", sheet.column_numbers);
  maker.mark(0, sheet.mark);
  for (const model::ApprovalColumn& column : sheet.columns)
    maker.put(maker.add(PartKind::column, 0, {}, column.key), "heading", column.heading);
  for (const model::VisaGroup& group : sheet.groups) {
    const std::size_t owner = group.title.empty() ? 0 : maker.add(PartKind::visa_group, 0);
    if (owner != 0) maker.put(owner, "title", group.title);
    for (const model::Visa& visa : group.visas) put_visa(maker.add(PartKind::visa, owner, visa.number), visa);
  }
  if (!sheet.blank_rows.empty()) maker.put(0, "blank_rows", std::to_string(sheet.blank_rows.size()));
  if (sheet.prepared_by) {
    const std::size_t part = maker.add(PartKind::visa, 0, {}, "prepared_by");
    put_visa(part, *sheet.prepared_by);
  }
  maker.footnotes(0, sheet.footnotes);
  maker.lines(0, "notes", sheet.notes);
}

}  // namespace match
