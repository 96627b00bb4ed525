#include "model/walk.h"

namespace model {

namespace {

// Gives out the numbers of series as they are met.
class Series {
 public:
  [[nodiscard]] std::vector<Numbered> of(const Document& document) && {
    std::visit([this](const auto& body) { read(body); }, document.body);
    return std::move(out_);
  }

 private:
  void read(const Order& order) { points(order.points, begin()); }

  void read(const Regulation& regulation) {
    std::size_t whole = begin();
    for (const RegulationPart& part : regulation.parts) {
      if (part.numbers_anew) whole = begin();
      points(part.points, whole);
    }
  }

  void read(const Plan& plan) {
    for (const PlanPart& part : plan.parts) {
      std::size_t rows = begin();
      for (const PlanSection& section : part.sections) {
        if (section.numbers_anew) rows = begin();
        for (const Measure& row : section.rows) add(row.label, row.span, "п.", rows);
      }
    }
  }

  void read(const Form& form) {
    for (const FormTable& table : form.tables) {
      const std::size_t rows = begin();
      for (const FormRow& row : table.rows) add(row.label, row.span, "стр.", rows);
    }
  }

  void read(const ApprovalSheet&) {}

  // A number that names fewer levels than its point lies deep («1)» under 2.) counts among its brothers; one that names
  // all («2.1.») in the whole act.
  void points(const std::vector<Point>& list, std::size_t whole) {
    const std::size_t brothers = begin();
    for (const Point& point : list) {
      const bool names_all =
          point.label.meaning && point.label.meaning->levels().size() >= static_cast<std::size_t>(point.level);
      add(point.label, point.span, "п.", names_all ? whole : brothers);
      points(point.points, whole);
    }
  }

  void add(const Label& label, base::Span span, std::string_view what, std::size_t series) {
    if (!label.words.empty()) out_.push_back({&label, span, {what, label.words}, series});
  }

  std::size_t begin() { return series_++; }

  std::size_t series_ = 0;
  std::vector<Numbered> out_;
};

}  // namespace

std::vector<Numbered> numbers_of(const Document& document) { return Series().of(document); }

}  // namespace model
