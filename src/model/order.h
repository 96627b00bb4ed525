// An act: приказ, распоряжение, постановление.
#pragma once

#include "base/date.h"
#include "model/body.h"
#include "model/ids.h"
#include "model/mark.h"
#include "model/point.h"
#include "model/signature.h"
#include "model/text.h"

#include <string>
#include <vector>

namespace model {

enum class Status { draft, final };

// Who gives the act its date or its number: its author; a clerk with a pen, on rules; the document system, in an empty
// place that stands wherever the act prints them.
enum class GivenBy { author, hand, system };

// The ordering word («приказываю») and its colon. Empty text: none (распоряжение). By hand: it looks as typed, else as
// the profile says.
struct Verb {
  Text text;
  bool by_hand = false;
  bool third_person = false;  // someone does («постановляет»), so the word goes with the name of who does
};

struct Appendix {
  DocumentId document;
  Written<int> number;  // by order of `appendices:`; no meaning for a sole appendix
  base::Span span;
  bool joined = false;  // of one appendix with the one before it: its number, no mark of its own
};

struct HeadLine {
  Text text;
  bool next_body = false;  // the first line of a further issuing body's name
};

// The head in one language; further languages stand beside it.
struct HeadColumn {
  std::vector<HeadLine> lines;  // of the issuing bodies' names, those above them first
  Text heading;                 // kind of document as printed: ПРИКАЗ
};

struct Issuer {
  BodyId body;
  base::Span span;
};

// «Разработчик», «Визы»: who saw the draft, on the act's last sheet (ГОСТ Р 7.0.97-2016, 5.21).
struct SheetVisa {
  Text role;
  std::vector<Text> post;
  Text name;
  Text phone;
  Text date;              // empty: blank, on a rule
  bool nameless = false;  // said to have no printed name
  base::Span span;
};

struct Recipient {
  std::string number;  // «3.»; empty: not numbered
  Text name;
  std::optional<int> copies;
};

struct RecipientGroup {
  Text title;  // empty: a list without groups
  std::vector<Recipient> recipients;
};

// Before or after the executor's mark, or on a sheet of its own behind the appendices.
enum class DistributionPlace { before_executor, after_executor, sheet };

// «Разослать»: who gets a copy.
struct Distribution {
  Text title;
  std::vector<Text> of_act;  // under the title of a sheet of its own: «к приказу …», «от … № …»
  std::vector<RecipientGroup> groups;
  DistributionPlace place = DistributionPlace::before_executor;
  bool in_line = false;  // one paragraph, names parted by commas
  int columns = 1;
  bool across = false;               // several columns are filled row by row
  std::string copies_word = "экз.";  // behind a number of copies; empty: none
  std::string total;                 // sum of copies, who has no number of them counting one; empty: not wanted
};

// «Верно»: who certifies a copy, and where the original lies (ГОСТ Р 7.0.97-2016, 5.26). What is empty is left blank,
// on a rule.
struct CopyMark {
  std::vector<std::string> post;
  std::string name;
  std::string date;
  std::string kept;
};

struct Order {
  std::string act;  // приказ, in lower case
  Status status = Status::draft;
  std::vector<Issuer> issuers;       // several: a joint act
  std::vector<HeadColumn> heads;     // one a language
  Text registration;                 // «Зарегистрирован …», above the head
  Written<base::Date> date;          // empty words: blank, on a rule
  Written<std::string> number;       // likewise; of a joint act numbers joined by «/»
  std::vector<std::string> numbers;  // of a joint act, one by one, where they were typed so
  GivenBy date_by = GivenBy::author;
  GivenBy number_by = GivenBy::author;
  bool registration_box = false;  // an empty place for the stamp of registration in place of date and number
  Text place;
  Text title;
  Text edition;  // «(в ред. приказа от … № …)»
  Text preamble;
  Verb verb;
  std::vector<Point> points;
  std::vector<Footnote> footnotes;
  std::vector<Signature> signatures;
  std::vector<SheetVisa> visas;
  std::vector<Appendix> appendices;
  std::vector<Text> executor;  // «Исп. …», one line each
  Distribution distribution;
  CopyMark copy_mark;
  bool copied = false;  // printed as a copy, with that mark
  base::Span span;

  [[nodiscard]] BodyId issuer() const { return issuers.empty() ? BodyId{} : issuers.front().body; }
};

}  // namespace model
