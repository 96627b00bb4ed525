// What a template of an act may show. Lends the words of the order, which must outlive the view.
#pragma once

#include "compose/views/lines.h"
#include "compose/views/points.h"
#include "compose/views/signatures.h"
#include "model/order.h"
#include "model/profile.h"

#include <string>
#include <vector>

namespace compose {

struct HeadLineItem {
  Shown words;
  bool next_body = false;  // the first line of a further issuing body's name
};

// The head in one language.
struct HeadItem {
  std::vector<HeadLineItem> lines;
  Shown heading;
};

// A head of one language is plain; several stand beside one another.
struct LanguagesItem {
  std::vector<HeadItem> heads;
};

struct AppendixItem {
  model::DocumentId document;
  Shown number;  // empty for a sole appendix
};

struct SheetVisaItem {
  Shown role;
  std::vector<Line> post;
  Shown name;
  Shown phone;
  Shown date;  // empty: blank, on a rule
};

// An entry of a distribution list; a group's title has no recipient.
struct RecipientItem {
  Shown group;
  std::string number;  // «3.»
  Shown name;
  std::string copies;      // «2»
  std::string_view joint;  // behind it where all stand in one paragraph: «, »
};

struct RecipientColumn {
  bool beside = false;  // not the first one
  int across = 1;       // more: a group's title over all columns
  std::vector<RecipientItem> entries;
};

// Where the columns are filled row by row.
struct RecipientRow {
  std::vector<RecipientColumn> columns;
};

struct DistributionItem {
  Shown title;
  std::vector<Line> of_act;  // under the title of a sheet of its own
  // One of four looks: a paragraph, lines one under another, columns filled downwards, columns filled row by row.
  bool in_line = false;
  bool plain = false;
  bool across = false;
  std::vector<RecipientItem> entries;    // of a paragraph
  std::vector<RecipientColumn> columns;  // else
  std::vector<RecipientRow> rows;        // of columns filled row by row
  std::string_view copies_word;          // «экз.»; empty: none
  std::string total;                     // sum of copies; empty: not wanted
};

struct CopyLine {
  std::string words;
};

struct CopyItem {
  std::vector<CopyLine> post;
  std::string name, date, kept;
};

struct OrderView {
  bool draft = false;
  bool corner = false;      // the head stands in the left corner
  bool preprinted = false;  // the head stands on the paper
  std::string blank_room;   // which is left free, from the margin on
  bool blank_date = false;  // date and number have their places on the paper
  std::string corner_width;
  Shown registration;
  std::string emblem;  // name of the issuer's picture; empty: none
  std::vector<HeadLineItem> head;
  Shown heading;
  std::vector<LanguagesItem> languages;  // one item when the head has several languages, else none
  Shown date;                            // empty: to be left blank, on a rule
  Shown number;                          // likewise
  bool registration_box = false;
  bool number_in_heading = false;  // «ПРИКАЗ № 2О»
  bool place_between = false;      // date, place and number on one line
  bool place_right = false;        // date and number at the left of that line, the place at its right
  Shown place;
  Shown title;
  Shown edition;
  Shown preamble;
  Shown verb;                     // empty: none (распоряжение)
  bool verb_alone = false;        // on a line of its own, not at the end of the preamble
  std::vector<PointItem> points;  // all levels, in reading order
  std::vector<SignatureLevel> signatures;
  std::vector<SheetVisaItem> visas;
  std::vector<Line> executor;
  std::vector<DistributionItem> distribution;  // one or none; likewise the next two: one of the three
  std::vector<DistributionItem> distribution_after;
  std::vector<DistributionItem> distribution_sheet;
  std::vector<CopyItem> copy;  // of a copy one, else none
  std::vector<AppendixItem> appendices;
  std::vector<model::Text> made_texts;  // what verb, date and number lend when made: a vector, because a view is moved
};

OrderView view_of(const model::Order& order, const model::Profile& profile);
Fields<OrderView> order_fields();

}  // namespace compose
