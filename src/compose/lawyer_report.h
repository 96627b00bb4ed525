// The lawyer's report: what was found in a package and what it says, as a short document. In: plain words, gathered by
// app. Out: blocks, for any writer. The first page is the summary; nothing is cut anywhere to fit.
#pragma once

#include "blocks/document.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace compose {

struct ReportedFinding {
  std::string text;
  std::vector<std::string> places;  // «приложение 1, п. 17»; several where one fault is repeated
  std::string basis, hint;          // may be empty
};

struct ReportedWeight {
  std::string title;  // «Ошибки»
  std::vector<ReportedFinding> findings;
};

struct ReportedAct {
  std::string kind, body, date, number, title;
  std::string checked;  // when it was compared with its source; empty: the register does not say
  std::vector<std::string> places;
};

struct ReportedDeadline {
  std::string day;    // «01.09.2020»; empty: it has none
  std::string words;  // as typed
  std::vector<std::string> places;
};

struct ReportedBody {
  std::string name;
  std::int64_t rows = 0;
};

struct ReportedPerson {
  std::string name;
  std::vector<std::string> places;
};

struct ReportedTerm {
  std::string term, meaning;  // the meaning may be empty: the text does not tell where it begins
  std::string place;          // where it is introduced
};

enum class ChartMark : std::uint8_t { none, days, doubt };

// Rows over months, quarters or years.
struct TimeChart {
  struct Year {
    std::string words;
    int columns = 0;
  };
  struct Row {
    std::string place, deadline;
    std::vector<ChartMark> marks;  // one a column
  };
  std::vector<Year> years;  // over the columns; none where these are years themselves
  std::vector<std::string> columns;
  std::vector<Row> rows;
};

struct ReportedFact {
  std::string name, words;
};

struct LawyerReport {
  std::string title;                // «Приказ … от … № … «…»»
  std::string verdict;              // one sentence
  std::vector<ReportedFact> facts;  // of the summary
  std::vector<std::string> main;    // of the summary: what must be mended first
  std::vector<ReportedWeight> findings;
  std::string form;  // findings of form in one sentence; empty: none
  std::vector<ReportedAct> acts;
  std::vector<ReportedDeadline> deadlines;
  TimeChart chart;
  std::vector<ReportedBody> bodies;
  std::vector<ReportedTerm> terms;
  std::vector<ReportedPerson> persons;
  std::vector<ReportedFinding> suppressed;  // with their reasons as hints
};

// One after another, each on a page of its own. Of `styles` the family and the sheet are taken.
blocks::Document lawyer_report(std::span<const LawyerReport> reports, const blocks::StyleSheet& styles);

}  // namespace compose
