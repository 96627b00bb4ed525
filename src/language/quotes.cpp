// One pass with a stack of the marks that are open. What closes takes the nearest mark of its own kind; where there is
// none of that kind, the nearest of all, and the pair is mixed.
#include "language/quotes.h"

#include "language/letters.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

enum class Kind { guillemets, low, high, straight };

struct Open {
  std::size_t index;
  Kind kind;
  bool shared = false;   // one of its kind was closed inside: its own end may be the same mark
  bool doubled = false;  // typed twice: it shares no end
};

struct Pair {
  std::size_t first, last;  // signs
  Kind kind;
  bool mixed;
  std::size_t depth;
};

bool opens_straight(const Signs& signs, std::size_t i) {
  const char32_t before = signs.before(i), next = signs[i + 1];
  const bool free_before = is_gap(before) || std::u32string_view(U"([«„“\"–—-/").find(before) != std::u32string::npos;
  return free_before && !is_gap(next);
}

class Reader {
 public:
  explicit Reader(std::string_view line) : signs_(line) {}

  std::vector<QuoteSlip> read() {
    for (std::size_t i = 0; i < signs_.size(); ++i) mark(i);
    for (const Open& open : open_)
      if (!open.shared) lone(open.index, QuoteFault::unclosed);
    std::ranges::sort(pairs_, {}, &Pair::first);
    judge();
    std::ranges::stable_sort(slips_, {}, [](const QuoteSlip& slip) { return slip.slip.first; });
    return std::move(slips_);
  }

 private:
  void mark(std::size_t i) {
    switch (signs_[i]) {
      case U'«': return open(i, Kind::guillemets);
      case U'»': return close(i, Kind::guillemets);
      case U'„': return open(i, Kind::low);
      case U'“': return is_open(Kind::low) ? close(i, Kind::low) : open(i, Kind::high);
      case U'”': return close(i, is_open(Kind::low) ? Kind::low : Kind::high);
      case U'"': return straight(i);
      default: return;
    }
  }

  void straight(std::size_t i) {
    if (opens_straight(signs_, i)) return open(i, Kind::straight);
    if (is_open(Kind::straight) || !is_digit(signs_.before(i))) close(i, Kind::straight);
  }

  [[nodiscard]] std::size_t& count(Kind kind) { return counts_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] bool is_open(Kind kind) { return count(kind) > 0; }

  void open(std::size_t i, Kind kind) {
    open_.push_back({i, kind});
    ++count(kind);
  }

  // «««Имя», «А, «Б», «А и «Б»: the second is no name inside the first.
  [[nodiscard]] bool stands_beside(std::size_t outer, std::size_t inner) const {
    if (inner == outer + 1) return true;
    std::size_t before = inner;
    while (before > outer && is_blank(signs_[before - 1])) --before;
    if (before == inner) return false;
    const char32_t last = signs_[before - 1];
    return last == U',' || last == U';' || (last == U'и' && is_gap(signs_.before(before - 1)));
  }

  void drop() {
    --count(open_.back().kind);
    open_.pop_back();
  }

  void close(std::size_t i, Kind kind) {
    if (open_.empty()) return lone(i, QuoteFault::unopened);
    const bool mixed = !is_open(kind);
    while (!mixed && open_.back().kind != kind) {
      if (!open_.back().shared) lone(open_.back().index, QuoteFault::unclosed);
      drop();
    }
    const Kind opened = open_.back().kind;
    const std::size_t first = open_.back().index;
    pairs_.push_back({first, i, opened, mixed, open_.size() - 1});
    drop();
    if (open_.empty() || open_.back().kind != opened) return;
    Open& outer = open_.back();
    outer.doubled = outer.doubled || first == outer.index + 1;
    outer.shared = outer.shared || (!outer.doubled && !stands_beside(outer.index, first));
  }

  void lone(std::size_t i, QuoteFault fault) {
    slips_.push_back({fault, {signs_.byte(i), signs_.byte(i + 1) - signs_.byte(i), {}}});
  }

  // What stands inside a wrong pair is put right with it.
  void judge() {
    std::size_t mended = 0;  // the sign behind the last wrong pair
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const Pair& pair = pairs_[i];
      if (pair.first < mended || !is_wrong(pair)) continue;
      mended = pair.last + 1;
      const std::size_t first = signs_.byte(pair.first);
      slips_.push_back({fault_of(pair), {first, signs_.byte(pair.last + 1) - first, in_right_marks(i)}});
    }
  }

  [[nodiscard]] bool is_wrong(const Pair& pair) const {
    if (pair.mixed || pair.kind == Kind::straight) return true;
    return pair.depth == 0 && pair.kind != Kind::guillemets && has_letters(pair);
  }

  static QuoteFault fault_of(const Pair& pair) {
    if (pair.mixed) return QuoteFault::mixed;
    return pair.kind == Kind::straight ? QuoteFault::straight : QuoteFault::foreign;
  }

  // „15“ and “__” of a date are filled in, not quoted.
  [[nodiscard]] bool has_letters(const Pair& pair) const {
    for (std::size_t i = pair.first; i < pair.last; ++i)
      if (is_letter(signs_[i])) return true;
    return false;
  }

  [[nodiscard]] std::string in_right_marks(std::size_t outer) const {
    struct Mark {
      std::size_t index;
      bool opens;
    };
    std::vector<Mark> marks;
    for (std::size_t i = outer; i < pairs_.size() && pairs_[i].first < pairs_[outer].last; ++i) {
      marks.push_back({pairs_[i].first, true});
      marks.push_back({pairs_[i].last, false});
    }
    std::ranges::sort(marks, {}, &Mark::index);
    std::string out;
    std::size_t done = pairs_[outer].first, depth = pairs_[outer].depth;
    for (const Mark& mark : marks) {
      if (!mark.opens) --depth;
      out += signs_.between(done, mark.index);
      out += depth == 0 ? (mark.opens ? "«" : "»") : (mark.opens ? "„" : "“");
      if (mark.opens) ++depth;
      done = mark.index + 1;
    }
    return out;
  }

  Signs signs_;
  std::vector<Open> open_;
  std::array<std::size_t, 4> counts_{};  // of open_, by kind
  std::vector<Pair> pairs_;
  std::vector<QuoteSlip> slips_;
};

}  // namespace

std::vector<QuoteSlip> find_quote_slips(std::string_view line) {
  if (line.find_first_of("\"\xC2\xE2") == std::string_view::npos) return {};
  return Reader(line).read();
}

}  // namespace language
