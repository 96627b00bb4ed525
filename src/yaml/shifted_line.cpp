#include "yaml/shifted_line.h"

#include "yaml/characters.h"
#include "yaml/gate.h"
#include "yaml/messages.h"
#include "yaml/tree_builder.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <optional>
#include <tuple>

namespace yaml {

namespace {

constexpr std::size_t most_lines = 8;         // heads of lines that are tried, from the finding upwards
constexpr int farthest = 3;                   // blanks a line is moved by
constexpr std::size_t budget = 4'000'000;     // bytes read in all trials of a file
constexpr std::size_t longest_walk = 20'000;  // bytes above the finding that are looked at

bool is_about_structure(const Finding& finding) {
  static constexpr std::array known{&message::misplaced_line,   &message::misplaced_value, &message::misplaced_dash,
                                    &message::block_outdent,    &message::misplaced_key,   &message::dash_in_prose,
                                    &message::line_without_key, &message::hidden_character};
  return std::ranges::find(known, finding.message) != known.end();
}

// What the line says behind its dashes.
std::size_t words_of(std::string_view text, std::size_t line) {
  std::size_t at = skip_spaces(text, line);
  while (char_at(text, at) == '-' && is_space_at(text, at + 1)) at = skip_spaces(text, at + 1);
  return at;
}

bool has_structure(std::string_view text, std::size_t line) {
  const std::size_t words = words_of(text, line);
  std::size_t name = words;
  while (!is_space_at(text, name) && !is_key_colon_at(text, name)) ++name;
  return words > skip_spaces(text, line) || (name > words && is_key_colon_at(text, skip_blanks(text, name)));
}

struct Move {
  std::size_t line = 0;
  int by = 0;
  bool block = false;  // the deeper lines below go along
};

std::size_t column_of(std::string_view text, std::size_t line) { return skip_spaces(text, line) - line; }

// Nothing when there are not as many blanks to take away.
std::optional<std::string> moved(std::string_view text, const Move& move) {
  const std::size_t column = column_of(text, move.line);
  std::string out(text.substr(0, move.line));
  std::size_t line = move.line;
  do {
    const std::size_t end = next_line(text, line);
    const bool empty = is_break(char_at(text, skip_spaces(text, line)));
    const std::size_t cut = move.by < 0 && !empty ? static_cast<std::size_t>(-move.by) : 0;
    if (column_of(text, line) < cut) return std::nullopt;
    if (move.by > 0 && !empty) out.append(static_cast<std::size_t>(move.by), ' ');
    out += text.substr(line + cut, end - line - cut);
    line = end;
  } while (move.block && line < text.size() &&
           (is_break(char_at(text, skip_spaces(text, line))) || column_of(text, line) > column));
  out += text.substr(line);
  return out;
}

bool begins_at(const Value& value, std::size_t byte) {
  if (value.kind != Kind::null && value.origin.byte == byte) return true;
  const auto member_begins = [&](const Member& m) { return m.key.origin.byte == byte || begins_at(m.value, byte); };
  return std::ranges::any_of(value.items, [&](const Value& item) { return begins_at(item, byte); }) ||
         std::ranges::any_of(value.members, member_begins);
}

// Of the values that say something.
std::size_t count(const Value& value) {
  std::size_t sum = value.kind == Kind::null ? 0 : 1;
  for (const Value& item : value.items) sum += count(item);
  for (const Member& member : value.members) sum += 1 + count(member.value);
  return sum;
}

class Search {
 public:
  Search(std::string_view text, std::size_t finding) : text_(text), finding_(finding) {}

  std::optional<Move> run() {
    const std::vector<std::size_t> lines = heads();
    for (int by = 1; by <= farthest; ++by) {
      for (const std::size_t line : lines)
        for (const bool block : {false, true})
          for (const int signed_by : {by, -by}) consider({line, signed_by, block});
      if (best_) return best_;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::vector<std::size_t> heads() const {
    std::vector<std::size_t> lines;
    std::size_t line = line_begin(text_, std::min(finding_, text_.size()));
    while (lines.size() < most_lines && finding_ - std::min(finding_, line) < longest_walk) {
      if (has_structure(text_, line)) lines.push_back(line);
      if (line == 0) break;
      line = line_begin(text_, line - 1);
    }
    return lines;
  }

  // The rank of a move: the values it leaves (one that pushes lines into a text loses some), whether the line then
  // stands two columns behind what holds it, how many others of its sort stand at its column.
  using Rank = std::tuple<std::size_t, bool, std::size_t>;

  [[nodiscard]] static Rank rank(const Value& value, std::string_view text, std::size_t line) {
    const std::size_t column = column_of(text, line);
    const bool dash = char_at(text, line + column) == '-';
    std::size_t alike = 0;
    std::size_t holder = column;
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
      const std::size_t here = column_of(text, at);
      if (at == line || !has_structure(text, at)) continue;
      if (here == column && (char_at(text, at + here) == '-') == dash) ++alike;
      if (at < line && (here < column || (here == column && dash && char_at(text, at + here) != '-'))) holder = here;
    }
    return {count(value), column == holder + 2, alike};
  }

  // The line of the finding stands deeper than the line above it, which must have its value already.
  [[nodiscard]] bool hangs(std::size_t line) const {
    if (line != line_begin(text_, std::min(finding_, text_.size()))) return false;
    for (std::size_t above = line; above > 0;) {
      above = line_begin(text_, above - 1);
      if (has_structure(text_, above)) return column_of(text_, above) < column_of(text_, line);
    }
    return false;
  }

  // Good is a move that leaves nothing to complain of, and the line's words a key or an item.
  void consider(const Move& move) {
    if (spent_ + text_.size() > budget) return;
    const auto text = moved(text_, move);
    if (!text) return;
    spent_ += text->size();
    Findings findings(*text);
    pass_gate(*text, findings);
    if (findings.has_errors()) return;
    const auto value = build_tree(*text, {}, findings);
    if (findings.has_errors() || !value || !begins_at(*value, words_of(*text, move.line))) return;
    Rank here = rank(*value, *text, move.line);
    const bool even = column_of(*text, move.line) % 2 == 0;  // as people indent
    std::get<bool>(here) = std::get<bool>(here) || (move.by < 0 && even && hangs(move.line));
    if (best_ && here <= best_rank_) return;
    best_ = move;
    best_rank_ = here;
  }

  std::string_view text_;
  std::size_t finding_;
  std::size_t spent_ = 0;
  std::optional<Move> best_;
  Rank best_rank_;
};

}  // namespace

void blame_shifted_line(std::string_view text, Findings& findings) {
  const auto is_note = [](const Finding& f) { return f.message->severity != base::Severity::error; };
  std::vector<Finding> kept = findings.all();
  if (!std::ranges::all_of(kept, is_about_structure)) return;
  std::vector<Finding> broken;
  std::ranges::remove_copy_if(kept, std::back_inserter(broken), is_note);
  std::erase_if(kept, std::not_fn(is_note));
  const Finding& first = *std::ranges::min_element(broken, {}, &Finding::byte);
  const auto move = Search(text, first.byte).run();
  if (!move) return;
  const std::size_t head = skip_spaces(text, move->line);
  const bool said = first.message == &message::misplaced_key && first.byte == head && move->by < 0;
  const base::Message& message = move->by > 0 ? message::too_far_left : message::too_far_right;
  kept.push_back(said ? first
                      : Finding{&message, head, {excerpt(text.substr(head)), std::to_string(std::abs(move->by))}});
  findings.replace(std::move(kept));
}

}  // namespace yaml
