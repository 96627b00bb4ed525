#include "compose/views/order.h"

#include "language/letters.h"
#include "model/later.h"

#include <algorithm>
#include <cstdint>

namespace compose {

namespace {

// The ordering word, the date, the number: what the view lends of its own must not move.
constexpr std::size_t most_made_texts = 3;

constexpr FieldTable head_line_fields{
    text<&HeadLineItem::words>("line"),
    flag<&HeadLineItem::next_body>("next_body"),
};
constexpr FieldTable head_fields{
    list<&HeadItem::lines>("lines", head_line_fields),
    text<&HeadItem::heading>("heading"),
};
constexpr FieldTable languages_fields{list<&LanguagesItem::heads>("heads", head_fields)};
constexpr FieldTable visa_fields{
    text<&SheetVisaItem::role>("role"),      list<&SheetVisaItem::post>("post", line_fields),
    text<&SheetVisaItem::name>("name"),      text<&SheetVisaItem::phone>("phone"),
    text<&SheetVisaItem::date>("visa_date"),
};
constexpr FieldTable recipient_fields{
    text<&RecipientItem::group>("group"),   text<&RecipientItem::number>("number"), text<&RecipientItem::name>("name"),
    text<&RecipientItem::copies>("copies"), text<&RecipientItem::joint>("joint"),
};
constexpr FieldTable recipient_column_fields{
    flag<&RecipientColumn::beside>("beside"),
    text<&RecipientColumn::across>("across_columns"),
    list<&RecipientColumn::entries>("entries", recipient_fields),
};
constexpr FieldTable recipient_row_fields{list<&RecipientRow::columns>("row_columns", recipient_column_fields)};
constexpr FieldTable distribution_fields{
    text<&DistributionItem::title>("distribution_title"),
    list<&DistributionItem::of_act>("of_act", line_fields),
    flag<&DistributionItem::in_line>("in_line"),
    flag<&DistributionItem::plain>("plain"),
    flag<&DistributionItem::across>("across"),
    list<&DistributionItem::entries>("line_entries", recipient_fields),
    list<&DistributionItem::columns>("columns", recipient_column_fields),
    list<&DistributionItem::rows>("rows", recipient_row_fields),
    text<&DistributionItem::copies_word>("copies_word"),
    text<&DistributionItem::total>("total"),
};
constexpr FieldTable copy_line_fields{text<&CopyLine::words>("line")};
constexpr FieldTable copy_fields{
    list<&CopyItem::post>("copy_post", copy_line_fields),
    text<&CopyItem::name>("copy_name"),
    text<&CopyItem::date>("copy_date"),
    text<&CopyItem::kept>("copy_kept"),
};
constexpr FieldTable appendix_fields{
    document<&AppendixItem::document>("document"),
    text<&AppendixItem::number>("appendix_number"),
};
constexpr FieldTable fields{
    flag<&OrderView::draft>("draft"),
    flag<&OrderView::corner>("corner"),
    text<&OrderView::corner_width>("corner_width"),
    flag<&OrderView::preprinted>("preprinted"),
    text<&OrderView::blank_room>("blank_room"),
    flag<&OrderView::blank_date>("blank_date"),
    text<&OrderView::registration>("registration"),
    text<&OrderView::emblem>("emblem"),
    list<&OrderView::head>("head", head_line_fields),
    text<&OrderView::heading>("heading"),
    list<&OrderView::languages>("languages", languages_fields),
    text<&OrderView::date>("date"),
    text<&OrderView::number>("number"),
    flag<&OrderView::registration_box>("registration_box"),
    flag<&OrderView::number_in_heading>("number_in_heading"),
    flag<&OrderView::place_between>("place_between"),
    flag<&OrderView::place_right>("place_right"),
    text<&OrderView::place>("place"),
    text<&OrderView::title>("title"),
    text<&OrderView::edition>("edition"),
    text<&OrderView::preamble>("preamble"),
    text<&OrderView::verb>("verb"),
    flag<&OrderView::verb_alone>("verb_alone"),
    list<&OrderView::points>("points", point_fields),
    list<&OrderView::signatures>("signatures", signature_fields),
    list<&OrderView::visas>("visas", visa_fields),
    list<&OrderView::executor>("executor", line_fields),
    list<&OrderView::distribution>("distribution", distribution_fields),
    list<&OrderView::distribution_after>("distribution_after", distribution_fields),
    list<&OrderView::distribution_sheet>("distribution_sheet", distribution_fields),
    list<&OrderView::copy>("copy", copy_fields),
    list<&OrderView::appendices>("appendices", appendix_fields),
};

std::vector<HeadLineItem> lines_of(const model::HeadColumn& head) {
  std::vector<HeadLineItem> out;
  for (const model::HeadLine& line : head.lines) out.push_back({line.text, line.next_body});
  return out;
}

void add_heads(const model::Order& order, OrderView& view) {
  if (order.heads.empty()) return;
  view.head = lines_of(order.heads.front());
  view.heading = order.heads.front().heading;
  if (order.heads.size() < 2) return;
  LanguagesItem& languages = view.languages.emplace_back();
  for (const model::HeadColumn& head : order.heads) languages.heads.push_back({lines_of(head), head.heading});
}

// ---- the ordering word

// The colon stands apart, unspaced.
model::Text looking(const model::Text& verb, model::VerbLook look) {
  std::string word = model::plain(verb);
  const bool colon = word.ends_with(':');
  if (colon) word.pop_back();
  if (look == model::VerbLook::capitals) word = language::capitals(word);
  model::Paragraph line{{model::Words{word, {}, {.spaced = look == model::VerbLook::spaced}}}};
  if (colon) line.pieces.emplace_back(model::Words{":", {}, {}});
  return {{std::move(line)}};
}

void add_verb(const model::Verb& verb, const model::Profile& profile, OrderView& view) {
  if (verb.text.empty()) return;
  view.verb = verb.text;
  view.verb_alone = profile.verb_place == model::VerbPlace::own_line ||
                    (profile.verb_place == model::VerbPlace::by_word && !verb.third_person);
  if (verb.by_hand) return;
  view.made_texts.push_back(looking(verb.text, profile.verb_look));
  view.verb = view.made_texts.back();
}

// ---- date and number

void add_requisites(const model::Order& order, const model::Profile& profile, OrderView& view) {
  const auto lend = [&view](model::Piece later) -> Shown {
    view.made_texts.push_back({{{{std::move(later)}}}});
    return view.made_texts.back();
  };
  view.date = order.date_by == model::GivenBy::system ? lend(model::later_date(profile)) : Shown(order.date);
  view.number = order.number_by == model::GivenBy::system ? lend(model::later_number(profile)) : Shown(order.number);
  view.registration_box = order.registration_box;
  // What the stamp of registration covers stands nowhere else; beside words that stand on the paper there is no place
  // for the number; in the corner there is no room beside the date.
  const bool heading_on_paper = view.preprinted && profile.blank_holds >= model::BlankHolds::act;
  view.number_in_heading = profile.number_in_heading && !order.registration_box && !heading_on_paper;
  const bool beside = !order.registration_box && !view.corner && !order.place.empty();
  view.place_between = beside && profile.place == model::PlaceOfAct::between && !view.number_in_heading;
  view.place_right = beside && profile.place != model::PlaceOfAct::own_line && !view.place_between;
}

// ---- distribution

std::vector<RecipientItem> entries_of(const model::Distribution& distribution) {
  std::vector<RecipientItem> out;
  for (const model::RecipientGroup& group : distribution.groups) {
    if (!group.title.empty()) {
      out.emplace_back();
      out.back().group = group.title;
    }
    for (const model::Recipient& recipient : group.recipients) {
      RecipientItem& item = out.emplace_back();
      item.number = recipient.number;
      item.name = recipient.name;
      if (recipient.copies) item.copies = std::to_string(*recipient.copies);
    }
  }
  return out;
}

// The list runs down the first column, then down the next; a group's title is not left alone at a column's foot.
std::vector<RecipientColumn> columns_of(std::vector<RecipientItem> entries, int wanted) {
  const auto count = static_cast<std::size_t>(std::max(1, wanted));
  const std::size_t each = (entries.size() + count - 1) / count;
  std::vector<RecipientColumn> out;
  for (std::size_t first = 0; first < entries.size();) {
    std::size_t end = out.size() + 1 == count ? entries.size() : std::min(first + each, entries.size());
    const bool title_last = end < entries.size() && end > first + 1 && !entries[end - 1].group.empty();
    if (title_last) --end;
    RecipientColumn& column = out.emplace_back();
    column.beside = out.size() > 1;
    std::move(entries.begin() + static_cast<std::ptrdiff_t>(first), entries.begin() + static_cast<std::ptrdiff_t>(end),
              std::back_inserter(column.entries));
    first = end;
  }
  return out;
}

// Row by row; a group begins a row of its own under its title, and its last row is filled up with empty cells.
std::vector<RecipientRow> rows_of(std::vector<RecipientItem> entries, int columns) {
  std::vector<RecipientRow> out;
  const auto fill_up = [&out, columns] {
    if (out.empty() || out.back().columns.front().across > 1) return;
    while (out.back().columns.size() < static_cast<std::size_t>(columns)) out.back().columns.push_back({true, 1, {}});
  };
  for (RecipientItem& entry : entries) {
    const bool title = !entry.group.empty();
    const bool full = out.empty() || out.back().columns.front().across > 1 ||
                      out.back().columns.size() == static_cast<std::size_t>(columns);
    if (title) fill_up();
    if (title || full) out.emplace_back();
    RecipientColumn& column = out.back().columns.emplace_back();
    column.beside = out.back().columns.size() > 1;
    if (title) column.across = 2 * columns - 1;  // with the gaps between them
    column.entries.push_back(std::move(entry));
  }
  fill_up();
  return out;
}

// «первый, второй; Школы: третья»: semicolons between groups, and between names that have commas of their own.
std::vector<RecipientItem> joined(std::vector<RecipientItem> entries, const model::Distribution& distribution) {
  bool commas = false;
  for (const model::RecipientGroup& group : distribution.groups)
    for (const model::Recipient& recipient : group.recipients)
      commas = commas || model::plain(recipient.name).find(',') != std::string::npos;
  for (std::size_t i = 0; i + 1 < entries.size(); ++i)
    if (entries[i].group.empty()) entries[i].joint = commas || !entries[i + 1].group.empty() ? "; " : ", ";
  return entries;
}

std::vector<DistributionItem>& list_at(model::DistributionPlace place, OrderView& view) {
  if (place == model::DistributionPlace::after_executor) return view.distribution_after;
  return place == model::DistributionPlace::sheet ? view.distribution_sheet : view.distribution;
}

void add_distribution(const model::Distribution& distribution, OrderView& view) {
  if (distribution.groups.empty()) return;
  DistributionItem& item = list_at(distribution.place, view).emplace_back();
  item.title = distribution.title;
  item.of_act = compose::lines_of(distribution.of_act);
  item.in_line = distribution.in_line;
  item.plain = !item.in_line && distribution.columns < 2;
  item.across = !item.in_line && !item.plain && distribution.across;
  std::vector<RecipientItem> entries = entries_of(distribution);
  if (item.in_line) {
    item.entries = joined(std::move(entries), distribution);
  } else if (item.across) {
    for (int i = 0; i < distribution.columns; ++i) item.columns.push_back({i > 0, 1, {}});
    item.rows = rows_of(std::move(entries), distribution.columns);
  } else {
    item.columns = columns_of(std::move(entries), distribution.columns);
  }
  item.copies_word = distribution.copies_word;
  item.total = distribution.total;
}

void add_copy_mark(const model::Order& order, OrderView& view) {
  if (!order.copied) return;
  CopyItem& item = view.copy.emplace_back();
  for (const std::string& line : order.copy_mark.post) item.post.push_back({line});
  item.name = order.copy_mark.name;
  item.date = order.copy_mark.date;
  item.kept = order.copy_mark.kept;
}

}  // namespace

OrderView view_of(const model::Order& order, const model::Profile& profile) {
  OrderView view;
  view.made_texts.reserve(most_made_texts);
  view.draft = order.status == model::Status::draft;
  // In the corner there is room for one language.
  view.corner = profile.head == model::HeadLook::corner && order.heads.size() < 2;
  view.preprinted = profile.head == model::HeadLook::preprinted;
  view.blank_date = view.preprinted && profile.blank_holds == model::BlankHolds::date;
  view.corner_width = column_width(profile.corner_width, {}, {}).width;
  view.registration = order.registration;
  add_heads(order, view);
  add_requisites(order, profile, view);
  view.place = order.place;
  view.title = order.title;
  view.edition = order.edition;
  view.preamble = order.preamble;
  add_verb(order.verb, profile, view);
  view.points = points_of(order.points);
  view.signatures = signatures_of(order.signatures);
  for (const model::SheetVisa& visa : order.visas)
    view.visas.push_back({visa.role, lines_of(visa.post), visa.name, visa.phone, visa.date});
  view.executor = lines_of(order.executor);
  add_distribution(order.distribution, view);
  add_copy_mark(order, view);
  for (const model::Appendix& appendix : order.appendices)
    view.appendices.push_back({appendix.document, appendix.number});
  return view;
}

Fields<OrderView> order_fields() { return fields; }

}  // namespace compose
