// How a body writes its acts: the `requisites:` and the `plan_title:` of its style. The standard's profile is the base,
// the organisation's outranks it, the package's outranks both (ГОСТ Р 7.0.97-2025 leaves these to the body's own
// rules).
#pragma once

#include "base/length.h"
#include "model/approval.h"
#include "model/mark.h"

#include <string>
#include <vector>

namespace model {

// How a day that the program prints looks; what the author typed with {words, means} stays.
enum class DateForm { as_typed, digits, words };

enum class VerbLook { spaced, capitals, plain };

// Where the ordering word stands. By the word: «приказываю» on a line of its own, «постановляет» of a collegial body in
// the line that names the body.
enum class VerbPlace { by_word, own_line, preamble_end };

// What stands above a table on the pages after its first.
enum class Continuation { none, appendix, table };

// How the marks of notes under a table look: *, **; 1, 2; <1>, <2>.
enum class NoteLook { asterisks, numbers, brackets };

// Where the act's place stands: under date and number, between them, or at the right of both.
enum class PlaceOfAct { own_line, between, right };

// Across the page; in its left corner; on the paper already.
enum class HeadLook { lengthwise, corner, preprinted };

// What a preprinted blank bears: each with those before it (ГОСТ Р 7.0.97-2016, 6: a general blank, one of a kind of
// act, one with places for date and number).
enum class BlankHolds { body, act, date };

struct Profile {
  HeadLook head = HeadLook::lengthwise;
  base::Length blank_height = base::Length::mm(90);  // from the sheet's top edge: where the first line below it begins
  BlankHolds blank_holds = BlankHolds::act;
  base::Length corner_width = base::Length::mm(80);  // longest line of a requisite in the corner (5.1 of 2025)
  bool title_demanded = true;                        // false: a text of up to five lines may go without
  std::string title_demanded_by;                     // the style that says so, as a person knows it
  DateForm dates = DateForm::as_typed;
  VerbLook verb_look = VerbLook::spaced;
  VerbPlace verb_place = VerbPlace::by_word;
  bool number_in_heading = false;  // «ПРИКАЗ № 2О», and the date alone below
  PlaceOfAct place = PlaceOfAct::own_line;
  bool plan_noun_alone = false;  // a plan's title: its first word in capitals on a line of its own
  MarkForm appendix_mark = MarkForm::reference;
  bool appendix_sign = true;  // «Приложение № 1», not «Приложение 1»
  Continuation continuation = Continuation::none;
  NoteLook table_notes = NoteLook::asterisks;
  bool spaced_thousands = true;            // «1 200 000,5» in tables of money, not «1200000,5»
  std::vector<std::string> point_numbers;  // first numbers of points, level by level: 1., 1.1., 1), а)
  std::vector<ApprovalColumn> approval_columns;
  bool signature_box = false;        // an empty place for the mark of an electronic signature beside every signature
  bool registration_box = false;     // an empty place for the stamp of registration in place of date and number
  bool fingerprint = true;           // printed on drafts: model/fingerprint.h
  std::string date_tag, number_tag;  // printed where the document system puts them in; empty: an empty place is left
};

}  // namespace model
