// ABR-003: an abbreviation that is not declared and is one slip of the keys away from another: a letter more, less or
// other, two neighbours swapped, a blank left out. Example: «ШНРО» where the legend has «ШНОР», «ОМС» beside «ОМСУ».
// Two declared ones («ММС», «ММЦ») never; which pairs are looked at stands in check/abbreviations.cpp.

#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Message near_miss{
    "ABR-003",
    base::Severity::warning,
    {"сокращение «{0}» не раскрыто и почти совпадает с «{1}»",
     "the abbreviation “{0}” is not expanded and is nearly “{1}”"},
    {"если это одно и то же, пишите везде «{1}»; если разное – раскройте «{0}»",
     "if they are one and the same write “{1}” throughout; else expand “{0}”"},
    {"юридическая техника: одно понятие – одно обозначение", "legal drafting: one notion has one name"}};

constexpr std::array messages{&near_miss};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const Abbreviation& one : reading.abbreviations.all) {
    if (one.near.empty()) continue;
    const auto& place = one.early ? one.early : one.heading;
    diagnostics.report(near_miss, place->span, {one.text, one.near}, place_of(reading, *place));
  }
}

}  // namespace

const Rule abr_003{
    "ABR-003",
    {"два почти одинаковых сокращения", "two abbreviations that are nearly the same"},
    messages,
    find,
    {"ШНОР – школы с низкими результатами … поддержка ШНРО", "ШНОР – школы с низкими результатами … поддержка ШНОР"},
    {"это могут быть два разных органа, и оба не раскрыты", "they may be two different bodies, neither expanded"}};

}  // namespace check
