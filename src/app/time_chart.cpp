#include "app/time_chart.h"

#include "model/deadline_days.h"

#include <algorithm>
#include <array>
#include <optional>

namespace app {

namespace {

using compose::ChartMark;

int month_of(base::Date day) { return day.year() * 12 + day.month() - 1; }

// Months, counted from year 0; both belong to it.
struct Range {
  int first = 0, last = 0;
};

// «приложение 1, п. 17»; of the only plan «п. 17».
std::string row_words(const std::vector<std::string>& steps, bool only) {
  std::string out;
  for (std::size_t i = only && steps.size() > 1 ? 1 : 0; i < steps.size(); ++i)
    out.append(out.empty() ? "" : ", ").append(steps[i]);
  return out;
}

bool is_one_plan(const std::vector<check::FoundDeadline>& deadlines) {
  const model::Plan* plan = nullptr;
  return std::ranges::all_of(deadlines, [&plan](const check::FoundDeadline& deadline) {
    if (plan == nullptr) plan = deadline.plan;
    return deadline.plan == nullptr || deadline.plan == plan;
  });
}

std::optional<Range> range_of(const std::vector<check::FoundDeadline>& deadlines) {
  std::optional<Range> out;
  const auto take = [&out](const std::optional<base::Date>& day) {
    if (!day) return;
    const int month = month_of(*day);
    if (!out) out = Range{month, month};
    out->first = std::min(out->first, month);
    out->last = std::max(out->last, month);
  };
  for (const check::FoundDeadline& deadline : deadlines) {
    if (deadline.plan == nullptr) continue;
    for (const model::DaySpan& span : deadline.days.spans) {
      take(span.first);
      take(span.last);
    }
    if (const auto period = model::context_of(*deadline.plan).period) {
      take(period->first);
      take(period->last);
    }
  }
  return out;
}

// The columns of a chart: each so many months.
class Scale {
 public:
  // Nothing when no scale has room.
  static std::optional<Scale> find(Range range) {
    constexpr int most = 24;  // columns of a page beside the words
    for (const int length : {1, 3, 12})
      if (range.last / length - range.first / length < most) return Scale(range, length);
    return std::nullopt;
  }

  void head(compose::TimeChart& chart) const {
    constexpr std::array quarters{"I", "II", "III", "IV"};
    for (int column = first_; column <= last_; ++column) {
      const int year = column * length_ / 12, part = column * length_ % 12 / length_;
      if (length_ < 12 && (chart.years.empty() || chart.years.back().words != std::to_string(year)))
        chart.years.push_back({std::to_string(year), 0});
      if (length_ < 12) ++chart.years.back().columns;
      chart.columns.emplace_back(length_ == 12  ? std::to_string(year)
                                 : length_ == 3 ? quarters.at(static_cast<std::size_t>(part))
                                                : std::to_string(part + 1));
    }
  }

  [[nodiscard]] std::vector<ChartMark> marks(const check::FoundDeadline& deadline) const {
    std::vector<ChartMark> out(static_cast<std::size_t>(last_ - first_ + 1), ChartMark::none);
    const bool doubtful = !deadline.said.meaning || !deadline.said.meaning->doubts().empty();
    const ChartMark mark = doubtful || deadline.days.year_unknown ? ChartMark::doubt : ChartMark::days;
    for (const model::DaySpan& span : deadline.days.spans) {
      const auto& begin = span.first ? span.first : span.last;
      const auto& end = span.last ? span.last : span.first;
      if (begin && end) std::fill(out.begin() + column_of(*begin), out.begin() + column_of(*end) + 1, mark);
    }
    if (!deadline.days.spans.empty()) return out;
    if (mark == ChartMark::doubt) std::ranges::fill(out, mark);
    // «В течение года»: all of it, where the plan is of one.
    const bool one_year = (last_ - first_ + 1) * length_ <= 12;
    if (deadline.days.year_unsaid) std::ranges::fill(out, one_year ? mark : ChartMark::doubt);
    return out;
  }

 private:
  Scale(Range range, int length) : length_(length), first_(range.first / length), last_(range.last / length) {}

  [[nodiscard]] std::ptrdiff_t column_of(base::Date day) const { return month_of(day) / length_ - first_; }

  int length_, first_, last_;
};

}  // namespace

compose::TimeChart time_chart(const check::Reading& reading) {
  compose::TimeChart out;
  const auto range = range_of(reading.deadlines);
  const auto scale = range ? Scale::find(*range) : std::nullopt;
  if (!scale) return out;
  scale->head(out);
  const bool only = is_one_plan(reading.deadlines);
  for (const check::FoundDeadline& deadline : reading.deadlines)
    if (deadline.plan != nullptr)
      out.rows.push_back(
          {row_words(check::place_of(reading, deadline), only), check::shown(deadline.said), scale->marks(deadline)});
  return out;
}

}  // namespace app
