// Signatures and personal stamps as templates show them.
#pragma once

#include "compose/views/lines.h"
#include "model/signature.h"

#include <span>
#include <string>
#include <vector>

namespace compose {

struct ElectronicItem {
  std::string certificate;
  std::string owner;
  std::string from, to;
};

struct SignatureItem {
  bool beside = false;  // not the first one on its level
  std::vector<Line> post;
  Shown name;
  std::string box;  // «signature-1»: the place of an electronic signature's mark; empty: none
  std::vector<ElectronicItem> electronic;
};

// Signatures on one level: one without a box, one with it, or several, of which some have boxes.
struct SignatureLevel {
  bool plain = false;
  bool boxed = false;
  bool several = false;
  bool with_boxes = false;
  bool narrow = false;  // names stand under the lines to sign, not beside them
  std::vector<SignatureItem> people;
};

struct StampItem {
  Shown word;
  std::vector<Line> post;
  Shown name;  // empty: of a collegial body, which neither signs nor dates here
  Shown date;
};

// СОГЛАСОВАНО at the left, УТВЕРЖДАЮ at the right.
struct StampRow {
  std::vector<StampItem> agreed;
  std::vector<StampItem> approved;
};

std::vector<SignatureLevel> signatures_of(std::span<const model::Signature> signatures);

// One row, or none.
std::vector<StampRow> stamps_of(std::span<const model::PersonalStamp> stamps);

inline constexpr FieldTable electronic_fields{
    text<&ElectronicItem::certificate>("certificate"),
    text<&ElectronicItem::owner>("owner"),
    text<&ElectronicItem::from>("from"),
    text<&ElectronicItem::to>("to"),
};
inline constexpr FieldTable signature_person_fields{
    flag<&SignatureItem::beside>("beside"),
    list<&SignatureItem::post>("post", line_fields),
    text<&SignatureItem::name>("name"),
    text<&SignatureItem::box>("box"),
    list<&SignatureItem::electronic>("electronic", electronic_fields),
};
inline constexpr FieldTable signature_fields{
    flag<&SignatureLevel::plain>("plain"),     flag<&SignatureLevel::boxed>("boxed"),
    flag<&SignatureLevel::several>("several"), flag<&SignatureLevel::with_boxes>("with_boxes"),
    flag<&SignatureLevel::narrow>("narrow"),   list<&SignatureLevel::people>("people", signature_person_fields),
};
inline constexpr FieldTable stamp_item_fields{
    text<&StampItem::word>("word"),
    list<&StampItem::post>("post", line_fields),
    text<&StampItem::name>("name"),
    text<&StampItem::date>("stamp_date"),
};
inline constexpr FieldTable stamp_fields{
    list<&StampRow::agreed>("agreed", stamp_item_fields),
    list<&StampRow::approved>("approved", stamp_item_fields),
};

}  // namespace compose
