#include "match/hands.h"

#include "match/items.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace match {

namespace {

using Units = std::map<PrintedPlace, std::size_t>;  // places by their order, as in a state

Units places_of(const PrintedDocument& document) {
  Units out;
  std::size_t next = 0;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (std::holds_alternative<PrintedParagraph>(document.blocks[i])) out[{i}] = next++;
    if (const auto* table = std::get_if<PrintedTable>(&document.blocks[i]))
      for (std::size_t row = 0; row < table->rows.size(); ++row) out[{i, row}] = next++;
  }
  for (std::size_t i = 0; i < document.notes.size(); ++i) out[{i, {}, {}, true}] = next++;
  return out;
}

class Remembered {
 public:
  // `printed`: what the package prints now. What it still says somewhere is not what was written anew at its old place.
  // `returned`: what came back. What it still says somewhere is not what was copied from it, bookmarks and all.
  Remembered(const State& state, const std::vector<StateUnit>& printed, const std::vector<StateUnit>& returned)
      : units_(state.units) {
    std::map<std::pair<StateUnit::Kind, std::vector<std::uint64_t>>, std::size_t> seen;
    for (std::size_t i = 0; i < units_.size(); ++i) {
      for (const std::uint32_t trace : units_[i].traces) by_trace_[trace] = i;
      if (!units_[i].written.empty()) by_place_[units_[i].written].push_back(i);
      const std::pair key(units_[i].kind, units_[i].prints);
      if (++seen[key] == 1)
        by_words_[key] = i;
      else
        by_words_.erase(key);
    }
    for (const StateUnit& unit : printed)
      if (const StateUnit* same = saying(unit)) said_.insert(index_of(*same));
    for (const StateUnit& unit : returned)
      if (const StateUnit* same = saying(unit)) returned_.insert(index_of(*same));
  }

  // Of what came back.
  [[nodiscard]] const StateUnit* of(const StateUnit& returned) const {
    if (const auto* same = saying(returned)) return same;
    for (const std::uint32_t trace : returned.traces)
      if (const auto found = by_trace_.find(trace); found != by_trace_.end() && !returned_.contains(found->second))
        return &units_[found->second];
    return nullptr;
  }

  [[nodiscard]] std::size_t index_of(const StateUnit& unit) const {
    return static_cast<std::size_t>(&unit - units_.data());
  }

  // Of what the package prints now.
  [[nodiscard]] const StateUnit* of(const StateUnit& printed, const std::string& written) const {
    const auto place = by_place_.find(written);
    const std::vector<std::size_t> units = place == by_place_.end() ? std::vector<std::size_t>{} : place->second;
    for (const std::size_t unit : units)
      if (units_[unit].prints == printed.prints) return &units_[unit];
    if (const auto* same = saying(printed)) return same;
    for (const std::size_t unit : units)
      if (!said_.contains(unit) && units_[unit].kind == printed.kind) return &units_[unit];
    return nullptr;
  }

 private:
  [[nodiscard]] const StateUnit* saying(const StateUnit& unit) const {
    const auto found = by_words_.find({unit.kind, unit.prints});
    return found == by_words_.end() ? nullptr : &units_[found->second];
  }

  const std::vector<StateUnit>& units_;
  std::set<std::size_t> said_, returned_;
  std::map<std::uint32_t, std::size_t> by_trace_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_place_;  // a value may be printed in several
  std::map<std::pair<StateUnit::Kind, std::vector<std::uint64_t>>, std::size_t> by_words_;
};

// Of what was printed then and came back: the place that is paired with it now. Nothing else there is that unit.
std::map<std::size_t, PrintedPlace> claimed_by(const Remembered& remembered, const std::vector<StateUnit>& theirs,
                                               const Units& places, const PrintedPairs& pairs) {
  std::map<std::size_t, PrintedPlace> out;
  for (const auto& [place, index] : places) {
    const StateUnit* was = place.note ? nullptr : remembered.of(theirs[index]);
    if (was == nullptr) continue;
    if (place.row && pairs.before_of_row[place.block][*place.row])
      out.emplace(remembered.index_of(*was), *pairs.before_of_row[place.block][*place.row]);
    if (!place.row && pairs.before_of_block[place.block] != PrintedPairs::none)
      out.emplace(remembered.index_of(*was), PrintedPlace{pairs.before_of_block[place.block]});
  }
  return out;
}

// What no longer stands in the order in which it was printed.
std::set<PrintedPlace> moved_by_person(const Remembered& remembered, const std::vector<StateUnit>& theirs,
                                       const Units& places) {
  std::vector<std::size_t> order;
  std::vector<PrintedPlace> known;
  for (const auto& [place, index] : places)
    if (const StateUnit* was = remembered.of(theirs[index])) {
      order.push_back(remembered.index_of(*was));
      known.push_back(place);
    }
  std::set<PrintedPlace> out;
  const std::vector<bool> astray = out_of_order(order);
  for (std::size_t i = 0; i < known.size(); ++i)
    if (astray[i]) out.insert(known[i]);
  return out;
}

// Of a column: its heading row tells whether anybody touched the columns in Word.
Hand hand_of_column(const PrintedChange& change, const PrintedComparison& comparison, const Remembered& remembered,
                    const std::vector<StateUnit>& theirs, const Units& places) {
  std::size_t block = 0;
  if (change.after)
    block = change.after->block;
  else
    while (comparison.pairs.before_of_block[block] != change.before->block || comparison.pairs.columns[block].same())
      ++block;
  const StateUnit& head = theirs[places.at({block, 0})];
  const StateUnit* was = remembered.of(head);
  return was != nullptr && was->prints == head.prints ? Hand::source : Hand::person;
}

std::optional<std::uint64_t> print_at(const StateUnit& unit, const std::optional<PrintedPlace>& place) {
  const std::size_t at = place && place->cell ? *place->cell : 0;
  return at < unit.prints.size() ? std::optional(unit.prints[at]) : std::nullopt;
}

}  // namespace

std::vector<Hand> hands_of(const PrintedDocument& before, const PrintedDocument& after,
                           const PrintedComparison& comparison, const State& state,
                           const std::vector<std::string>& written) {
  const std::vector<StateUnit> ours = units_of_state(before), theirs = units_of_state(after);
  const Remembered remembered(state, ours, theirs);
  const Units our_places = places_of(before), their_places = places_of(after);
  const auto unit_at = [](const std::vector<StateUnit>& units, const Units& places, PrintedPlace place) {
    place.cell.reset();
    const auto found = places.find(place);
    return found == places.end() ? nullptr : &units[found->second];
  };
  const std::set<PrintedPlace> moved = moved_by_person(remembered, theirs, their_places);
  const auto claimed = claimed_by(remembered, theirs, their_places, comparison.pairs);
  const auto is_anothers = [&](const StateUnit& was, PrintedPlace place) {
    place.cell.reset();
    const auto found = claimed.find(remembered.index_of(was));
    return found != claimed.end() && found->second != place;
  };
  std::vector<Hand> out;
  for (const PrintedChange& change : comparison.changes) {
    const StateUnit* one = change.before ? unit_at(ours, our_places, *change.before) : nullptr;
    const StateUnit* other = change.after ? unit_at(theirs, their_places, *change.after) : nullptr;
    const StateUnit* was = other != nullptr ? remembered.of(*other) : nullptr;
    if (was == nullptr && one != nullptr)
      was = remembered.of(*one, written[static_cast<std::size_t>(one - ours.data())]);
    if (other == nullptr && was != nullptr && is_anothers(*was, *change.before)) was = nullptr;
    // Columns may have come since: those of then are the file's, unless they came there.
    const bool columns_of_word = was != nullptr && other != nullptr && was->prints.size() == other->prints.size();
    const auto& then = columns_of_word && change.after && change.after->cell ? change.after : change.before;
    const auto same = [&](const StateUnit* unit, const std::optional<PrintedPlace>& place) {
      if (unit == nullptr || was == nullptr) return false;
      return place && place->cell ? print_at(*unit, place) == print_at(*was, then) : unit->prints == was->prints;
    };
    const bool printed_then = was != nullptr;
    if (const auto& column = change.after ? change.after : change.before; column->is_column()) {
      out.push_back(hand_of_column(change, comparison, remembered, theirs, their_places));
      continue;
    }
    switch (change.kind) {
      case PrintedChangeKind::words:
        // A row that nobody touched says all it said, whatever columns came since.
        if (printed_then && other != nullptr && other->prints == was->prints) {
          out.push_back(Hand::source);
          break;
        }
        out.push_back(!printed_then || same(one, change.before) ? Hand::person
                      : same(other, change.after)               ? Hand::source
                                                                : Hand::both);
        break;
      case PrintedChangeKind::added:
        out.push_back(!printed_then ? Hand::person : same(other, change.after) ? Hand::source : Hand::both);
        break;
      case PrintedChangeKind::removed:
        out.push_back(!printed_then ? Hand::source : same(one, change.before) ? Hand::person : Hand::both);
        break;
      // The file remembers where it was written: as deep as that.
      case PrintedChangeKind::level: {
        const std::string& now = written[static_cast<std::size_t>(one - ours.data())];
        const bool as_then = !printed_then || std::ranges::count(was->written, '/') == std::ranges::count(now, '/');
        out.push_back(as_then ? Hand::person : Hand::source);
        break;
      }
      case PrintedChangeKind::moved: out.push_back(moved.contains(*change.after) ? Hand::person : Hand::source); break;
    }
  }
  return out;
}

std::set<PrintedPlace> newcomers_in(const PrintedDocument& before, const PrintedDocument& after, const State& state,
                                    const std::vector<std::string>& written) {
  const std::vector<StateUnit> ours = units_of_state(before);
  const Remembered remembered(state, ours, units_of_state(after));
  std::set<PrintedPlace> out;
  for (const auto& [place, index] : places_of(before))
    if (!written[index].empty() && remembered.of(ours[index], written[index]) == nullptr) out.insert(place);
  return out;
}

}  // namespace match
