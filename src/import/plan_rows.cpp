// Every cell of the source belongs to the columns of the head that it covers for the most part, for rows of one table
// have borders of their own. Rows are taken from above: one that is a section, a head repeated, the rest of a row torn
// over pages; what hangs together by a merged number or measure is one measure with rows of its own.
#include "import/plan_rows.h"

#include "import/numbers.h"
#include "import/texts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace import_ {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr auto no_cell = static_cast<std::uint32_t>(-1);

// A cell at its place among the columns of the head.
struct Placed {
  std::size_t row = 0, row_end = 0;
  std::size_t column = 0, column_end = 0;
  std::vector<const SourceCell*> cells;  // usually one

  [[nodiscard]] std::string words() const {
    std::string out;
    for (const SourceCell* cell : cells) {
      const std::string own = cell->words();
      if (!own.empty()) out += (out.empty() ? "" : "\n") + own;
    }
    return out;
  }
  [[nodiscard]] bool empty() const {
    return std::ranges::all_of(cells, [](const SourceCell* cell) { return cell->empty(); });
  }
  [[nodiscard]] bool bold() const {
    return !empty() && std::ranges::all_of(cells, [](const SourceCell* cell) { return cell->empty() || cell->bold(); });
  }
};

DraftCell draft_of(const Placed& placed) {
  DraftCell out;
  for (const SourceCell* cell : placed.cells)
    for (const SourceParagraph& paragraph : cell->paragraphs) {
      bool first = true;
      for (const std::string& line : split(paragraph.text, '\n')) {
        std::string words(trimmed(line));
        bool item = first && paragraph.item;
        if (first && !paragraph.label.empty()) words = paragraph.label + (words.empty() ? "" : " ") + words;
        first = false;
        if (const std::size_t mark = typed_mark_length(words); mark > 0) {
          item = true;
          words.erase(0, mark);
        }
        if (!words.empty()) out.push_back({std::move(words), item});
      }
    }
  return out;
}

std::string one_line(std::string words) {
  std::ranges::replace(words, '\n', ' ');
  return words;
}

bool is_edition(std::string_view words) {
  const std::string low = folded(words);
  return low.starts_with('(') && low.ends_with(')') && low.size() < 400 &&
         holds_any(low, {"в ред.", "в редакции", "введен", "утратил", "исключен"});
}

class RowsReader {
 public:
  RowsReader(const SourceTable& table, const TableHead& head, DraftPlan& plan)
      : table_(table), head_(head), plan_(plan), first_(head.rows == 0 ? 0 : head.first + head.rows) {
    for (std::size_t i = 0; i < head.columns.size(); ++i) {
      if (head.columns[i].key == "number") number_ = i;
      if (head.columns[i].key == "measure") measure_ = i;
    }
    place_cells();
    look_at_numbers();
  }

  static DraftSection titled(const std::string& words) {
    DraftSection out{{}, words, false};
    if (const auto number = find_leading_number(words)) {
      out.number = words.substr(0, number->length);
      out.title = std::string(trimmed(std::string_view(words).substr(number->length)));
    }
    return out;
  }

  void read() {
    for (std::size_t row = first_; row < table_.rows.size();) row = read_row(row);
  }

 private:
  // ---- cells at their columns

  void place_cells() {
    owner_.assign(table_.rows.size(), std::vector<std::uint32_t>(head_.columns.size(), no_cell));
    for (std::size_t row = first_; row < table_.rows.size(); ++row)
      for (const SourceCell& cell : table_.rows[row].cells) place(row, cell);
  }

  void place(std::size_t row, const SourceCell& cell) {
    const auto [column, end] = columns_of(cell);
    if (const std::uint32_t there = owner_[row][column]; there != no_cell) {
      placed_[there].cells.push_back(&cell);
      return;
    }
    const std::size_t row_end = std::min(row + cell.rows, table_.rows.size());
    for (std::size_t r = row; r < row_end; ++r)
      for (std::size_t c = column; c < end; ++c)
        if (owner_[r][c] == no_cell) owner_[r][c] = static_cast<std::uint32_t>(placed_.size());
    placed_.push_back({row, row_end, column, end, {&cell}});
  }

  [[nodiscard]] std::pair<std::size_t, std::size_t> columns_of(const SourceCell& cell) const {
    const std::uint32_t cell_end = cell.column + cell.columns;
    std::size_t first = nowhere, end = 0, best = head_.columns.size() - 1;
    std::uint32_t most = 0;
    for (std::size_t i = 0; i < head_.columns.size(); ++i) {
      const HeadColumn& column = head_.columns[i];
      const std::uint32_t from = std::max(cell.column, column.first), to = std::min(cell_end, column.end);
      if (to <= from) continue;
      if (to - from > most) {
        most = to - from;
        best = i;
      }
      if ((to - from) * 2 <= column.end - column.first) continue;
      if (first == nowhere) first = i;
      end = i + 1;
    }
    return first == nowhere ? std::pair(best, best + 1) : std::pair(first, end);
  }

  [[nodiscard]] const Placed* at(std::size_t row, std::size_t column) const {
    if (column == nowhere || owner_[row][column] == no_cell) return nullptr;
    return &placed_[owner_[row][column]];
  }
  [[nodiscard]] std::string words_at(std::size_t row, std::size_t column) const {
    const Placed* cell = at(row, column);
    return cell != nullptr && cell->row == row ? cell->words() : std::string{};
  }

  // Those that begin in the row and say something.
  [[nodiscard]] std::vector<const Placed*> spoken(std::size_t row) const {
    std::vector<const Placed*> out;
    for (std::size_t column = 0; column < head_.columns.size(); ++column)
      if (const Placed* cell = at(row, column); cell != nullptr && cell->row == row && cell->column == column)
        if (!cell->empty()) out.push_back(cell);
    return out;
  }

  [[nodiscard]] bool is_covered(std::size_t row) const {
    for (const std::size_t column : {number_, measure_})
      if (const Placed* cell = at(row, column); cell != nullptr && cell->row < row && !cell->empty()) return true;
    return false;
  }

  // Whether rows have numbers, some of two levels, and their measures begin with capitals.
  void look_at_numbers() {
    std::size_t deep = 0, numbers = 0, small = 0, capital = 0;
    for (std::size_t row = first_; row < table_.rows.size(); ++row) {
      const auto number = find_number(words_at(row, number_));
      if (number) ++numbers;
      if (number && number->levels.size() > 1) ++deep;
      if (number_ != nowhere && !number) continue;
      const std::string measure = words_at(row, measure_);
      (begins_small(measure) ? small : capital) += measure.empty() ? 0 : 1;
    }
    numbered_ = numbers > 0;
    deep_ = deep > 0;
    capitals_ = small * 5 <= capital;
  }

  // «2» above «2.1».
  [[nodiscard]] bool heads_next(std::size_t row, const TypedNumber& number) const {
    for (std::size_t next = row + 1; next < table_.rows.size(); ++next)
      if (const auto inner = find_number(words_at(next, number_)))
        return inner->levels.size() == 2 && number.levels.size() == 1 && inner->levels[0] == number.levels[0];
    return false;
  }

  // ---- rows

  std::size_t read_row(std::size_t row) {
    if (is_head(row)) {
      ++plan_.repeated_heads;
      return row + 1;
    }
    const std::vector<const Placed*> cells = spoken(row);
    if (cells.empty()) return row + 1;
    if (!is_covered(row)) {
      if (take_edition(cells)) return row + 1;
      if (auto section = section_of(row, cells)) {
        add_section(*std::move(section));
        return row + 1;
      }
    }
    const std::size_t end = end_of_measure(row);
    if (end > row + 1) {
      rows().push_back(measure_with_rows(row, end));
    } else if (!take_torn(row)) {
      take_glued_section(row);
      DraftRow made = plain_row(row);
      part_glued_title(made);
      give_back_rest(made);
      if (!made.cells.empty() || !made.number.empty()) rows().push_back(std::move(made));
    }
    return end;
  }

  [[nodiscard]] bool is_head(std::size_t row) const {
    return std::ranges::find(head_.lines, row_words(table_.rows[row])) != head_.lines.end();
  }

  std::vector<DraftRow>& rows() {
    if (plan_.sections.empty()) plan_.sections.emplace_back();
    return plan_.sections.back().rows;
  }

  bool take_edition(const std::vector<const Placed*>& cells) {
    if (cells.size() != 1 || plan_.sections.empty() || rows().empty() || !is_edition(cells[0]->words())) return false;
    if (!rows().back().edition.empty()) return false;
    rows().back().edition = one_line(cells[0]->words());
    return true;
  }

  // ---- sections

  [[nodiscard]] bool is_wide(const Placed& cell) const {
    const std::size_t columns = cell.column_end - cell.column;
    const bool over_measure = measure_ == nowhere || (cell.column <= measure_ && measure_ < cell.column_end);
    return columns >= 2 && over_measure && columns + 2 >= head_.columns.size();
  }

  std::optional<DraftSection> section_of(std::size_t row, const std::vector<const Placed*>& cells) const {
    if (cells.size() == 1) return section_of_one(row, *cells[0]);
    if (cells.size() != 2 || cells[0]->column != number_ || cells[0]->column_end != number_ + 1) return std::nullopt;
    const std::string typed(trimmed(cells[0]->words()));
    const auto number = find_number(typed);
    if (!number || cells[1]->column != number_ + 1) return std::nullopt;
    const bool above = cells[1]->column == measure_ && heads_next(row, *number);
    if (!is_wide(*cells[1]) && !above && !(cells[1]->bold() && cells[1]->column == measure_)) return std::nullopt;
    DraftSection out{typed, one_line(cells[1]->words()), true};
    if (!is_wide(*cells[1]) && !cells[1]->bold())
      out.doubts.emplace_back("принято за раздел: в строке нет других клеток");
    return out;
  }

  std::optional<DraftSection> section_of_one(std::size_t row, const Placed& cell) const {
    const std::string words = one_line(cell.words());
    if (is_wide(cell)) return titled(words);
    if (cell.column > 1 && cell.column != measure_) return std::nullopt;
    if (find_number(words)) return std::nullopt;
    const auto number = find_leading_number(words);
    const bool named = number && (!number->before.empty() || number->signs == NumberSigns::roman);
    if (named || cell.bold() || cell.column == number_) return titled(words);
    const bool among_numbered = numbered_ && cell.column == measure_ && number_ != nowhere && head_.columns.size() > 2;
    if (!among_numbered || !begins_capital(words) || row == first_)
      return number ? std::optional(titled(words)) : std::nullopt;
    DraftSection out = titled(words);
    out.doubts.emplace_back("принято за раздел: в строке нет номера и других клеток");
    return out;
  }

  // A heading that looks unlike the first one stands inside a section: «1. …» in «Раздел I.».
  void add_section(DraftSection section) {
    const bool first = std::ranges::none_of(plan_.sections, [](const DraftSection& one) { return !one.title.empty(); });
    if (!first && look_of(section.number) != look_of(first_number())) {
      DraftRow group;
      group.group = section.number + (section.number.empty() ? "" : " ") + section.title;
      group.doubts = std::move(section.doubts);
      rows().push_back(std::move(group));
      return;
    }
    if (!first && plan_.sections.back().rows.empty()) {
      DraftSection& last = plan_.sections.back();
      last.title += " " + section.number + (section.number.empty() ? "" : " ") + section.title;
      last.doubts.emplace_back("два заголовка подряд соединены в один");
      return;
    }
    plan_.sections.push_back(std::move(section));
  }

  [[nodiscard]] std::string first_number() const {
    for (const DraftSection& one : plan_.sections)
      if (!one.title.empty()) return one.number;
    return {};
  }

  static std::string look_of(const std::string& number) {
    const auto read = find_number(number);
    return read ? read->sample() : number.empty() ? std::string{} : std::string("?");
  }

  // «2. | Раздел» and «2.1 | Мера» in one row, a paragraph each.
  void take_glued_section(std::size_t row) {
    const Placed* number = at(row, number_);
    const Placed* measure = at(row, measure_);
    if (number == nullptr || measure == nullptr || number->row != row || measure->row != row || !deep_) return;
    const std::vector<std::string> numbers = split(number->words(), '\n');
    const std::vector<std::string> titles = split(measure->words(), '\n');
    if (numbers.size() != 2 || titles.size() < 2) return;
    const auto upper = find_number(numbers[0]), lower = find_number(numbers[1]);
    if (!upper || !lower || upper->levels.size() != 1 || lower->levels.size() != 2) return;
    DraftSection section{std::string(trimmed(numbers[0])), titles[0], false};
    section.doubts.emplace_back("заголовок раздела стоял в одной строке с мероприятием");
    add_section(std::move(section));
    glued_ = row;
  }

  // «1.1 | 1. Раздел Мера»: the title goes to where a capital letter begins anew.
  void part_glued_title(DraftRow& row) {
    const auto number = find_number(row.number);
    DraftCell* measure = cell_of(row, measure_);
    if (!number || number->levels.size() != 2 || measure == nullptr) return;
    std::string& text = measure->front().text;
    const auto inside = find_leading_number(text);
    if (!inside || inside->levels != std::vector<int>{number->levels[0]} || inside->signs != NumberSigns::arabic)
      return;
    const std::size_t next = next_capital(text, inside->length + 1);
    if (next == std::string::npos) return;
    DraftSection section = titled(std::string(trimmed(text.substr(0, next))));
    section.doubts.emplace_back("заголовок раздела стоял в одной клетке с мероприятием, граница угадана");
    text.erase(0, next);
    add_section(std::move(section));
  }

  // «3.9 | конец прежней меры Новая мера»: what begins in small letters belongs above.
  void give_back_rest(DraftRow& row) {
    DraftCell* measure = cell_of(row, measure_);
    if (measure == nullptr || !capitals_ || row.number.empty() || plan_.sections.empty() || rows().empty()) return;
    std::string& text = measure->front().text;
    DraftCell* before = cell_of(rows().back(), measure_);
    const std::size_t next = begins_small(text) ? next_capital(text, 1) : std::string::npos;
    if (before == nullptr || next == std::string::npos ||
        std::string_view(".;:").find(before->back().text.back()) != std::string_view::npos)
      return;
    before->back().text += " " + std::string(trimmed(text.substr(0, next)));
    text.erase(0, next);
    rows().back().doubts.emplace_back("конец мероприятия стоял в строке ниже, граница угадана");
  }

  static DraftCell* cell_of(DraftRow& row, std::size_t column) {
    for (auto& [place, cell] : row.cells)
      if (place == column && !cell.empty()) return &cell;
    return nullptr;
  }

  // Where a word with a capital begins behind one without.
  static std::size_t next_capital(std::string_view text, std::size_t from) {
    for (std::size_t blank = text.find(' ', from); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
      const std::size_t before = blank == 0 ? std::string_view::npos : text.rfind(' ', blank - 1);
      const std::string_view last = text.substr(before == std::string_view::npos ? 0 : before + 1);
      if (begins_capital(text.substr(blank + 1)) && begins_small(last)) return blank + 1;
    }
    return std::string_view::npos;
  }

  // ---- measures

  // Where the rows end that hang together by a merged number or measure.
  [[nodiscard]] std::size_t end_of_measure(std::size_t row) const {
    std::size_t end = row + 1;
    for (std::size_t r = row; r < end; ++r)
      for (const std::size_t column : {number_, measure_})
        if (const Placed* cell = at(r, column); cell != nullptr && !cell->empty()) end = std::max(end, cell->row_end);
    return end;
  }

  [[nodiscard]] std::string number_of(std::size_t row) const { return std::string(trimmed(words_at(row, number_))); }

  DraftRow plain_row(std::size_t row) {
    DraftRow out;
    out.number = one_line(number_of(row));
    for (std::size_t column = 0; column < head_.columns.size(); ++column) {
      const Placed* cell = at(row, column);
      if (column == number_ || cell == nullptr || cell->empty()) continue;
      if (cell->row < row && column == (cell->column == number_ ? cell->column + 1 : cell->column))
        repeat(*cell, column, out);
      if (cell->row == row) add_cell(*cell, column, out);
    }
    name_by_number(out);
    if (glued_ == row) {
      out.number = std::string(trimmed(split(number_of(row), '\n').back()));
      for (auto& [column, cell] : out.cells)
        if (column == measure_) cell.erase(cell.begin());
    }
    return out;
  }

  // «Итого» in the column of numbers is no number.
  void name_by_number(DraftRow& row) const {
    constexpr std::size_t shortest_name = 12;  // bytes
    const bool named = !row.number.empty() && !find_number(row.number) && row.number.size() >= shortest_name;
    if (!named || measure_ == nowhere) return;
    if (std::ranges::any_of(row.cells, [&](const auto& cell) { return cell.first == measure_; })) return;
    row.cells.insert(row.cells.begin(), {measure_, {{std::exchange(row.number, {}), false}}});
    row.doubts.emplace_back("слова стояли в столбце номеров");
  }

  // A cell over several columns stands in the first of them, beside the number.
  void add_cell(const Placed& cell, std::size_t column, DraftRow& out) const {
    const std::size_t place =
        cell.column == number_ ? std::min(cell.column + 1, head_.columns.size() - 1) : cell.column;
    if (column != place) return;
    out.cells.emplace_back(column, draft_of(cell));
    const std::string name = head_.columns[column].heading;
    if (cell.column_end - cell.column > 1)
      out.doubts.push_back("клетка занимает несколько столбцов, внесена в «" + name + "»");
    const auto speaks = [](const SourceCell* one) { return !one->empty(); };
    if (std::ranges::count_if(cell.cells, speaks) > 1)
      out.doubts.push_back("в столбец «" + name + "» внесены слова нескольких клеток");
    if (std::ranges::any_of(cell.cells, [](const SourceCell* one) { return one->nested; }))
      out.doubts.push_back("в столбце «" + name + "» была таблица, осталось по абзацу на клетку");
  }

  // What is merged over several measures is said at each.
  void repeat(const Placed& cell, std::size_t column, DraftRow& out) const {
    out.cells.emplace_back(column, draft_of(cell));
    out.doubts.push_back("клетка «" + head_.columns[column].heading + "» была общей со строкой выше, слова повторены");
  }

  DraftRow measure_with_rows(std::size_t row, std::size_t end) {
    DraftRow out;
    const auto is_shared = [&](const Placed* cell) {
      return cell != nullptr && cell->row <= row && cell->row_end >= end;
    };
    for (std::size_t column = 0; column < head_.columns.size(); ++column) {
      const Placed* cell = at(row, column);
      if (!is_shared(cell) || cell->empty()) continue;
      if (column == number_)
        out.number = cell->row == row ? one_line(std::string(trimmed(cell->words()))) : std::string{};
      else if (cell->row == row)
        add_cell(*cell, column, out);
      else if (column == cell->column)
        repeat(*cell, column, out);
    }
    for (std::size_t r = row; r < end; ++r) {
      if (is_head(r)) {
        ++plan_.repeated_heads;
        continue;
      }
      DraftRow inner;
      for (std::size_t column = 0; column < head_.columns.size(); ++column) {
        const Placed* cell = at(r, column);
        if (cell == nullptr || is_shared(at(row, column)) || cell->empty()) continue;
        if (column == number_ && cell->row == r)
          inner.number = one_line(std::string(trimmed(cell->words())));
        else if (cell->row == r)
          add_cell(*cell, column, inner);
        else if (cell->row >= row && !out.rows.empty())
          inner.as_above.push_back(column);
        else
          repeat(*cell, column, inner);
      }
      if (!inner.cells.empty() || !inner.number.empty()) out.rows.push_back(std::move(inner));
    }
    if (out.rows.size() == 1) take_up(out);
    return out;
  }

  // A single row inside is the measure itself.
  static void take_up(DraftRow& row) {
    DraftRow inner = std::move(row.rows.front());
    row.rows.clear();
    if (row.number.empty()) row.number = std::move(inner.number);
    for (auto& cell : inner.cells) row.cells.push_back(std::move(cell));
    std::ranges::sort(row.cells, {}, [](const auto& cell) { return cell.first; });
    for (std::string& doubt : inner.doubts) row.doubts.push_back(std::move(doubt));
  }

  // ---- rows torn over pages

  // A row without number: the rest of the one above if it goes on in small letters, a row inside it if it says neither
  // number nor measure.
  bool take_torn(std::size_t row) {
    if (plan_.sections.empty() || rows().empty() || !rows().back().group.empty()) return false;
    if (!number_of(row).empty()) return false;
    const bool numbered = numbered_ && number_ != nowhere;
    const std::string measure(trimmed(words_at(row, measure_)));
    const Placed* over = at(row, measure_);
    if (over != nullptr && over->row < row) return false;
    DraftRow& last = rows().back();
    if (!measure.empty()) {
      if (!begins_small(measure) || !capitals_ || !(numbered || goes_on(last))) return false;
      join(row, last);
      return true;
    }
    if (!numbered && measure_ == nowhere) return false;
    const std::vector<const Placed*> cells = spoken(row);
    if (std::ranges::any_of(cells, [&](const Placed* cell) { return cell->column <= measure_; })) return false;
    if (begins_small(trimmed(cells.front()->words())) && last.rows.empty()) {
      join(row, last);
      return true;
    }
    add_inner_row(row, last);
    return true;
  }

  // Its measure ends without a stop, as a sentence that is torn does.
  [[nodiscard]] bool goes_on(const DraftRow& row) const {
    for (const auto& [column, cell] : row.cells)
      if (column == measure_ && !cell.empty())
        return cell.back().text.find_last_of(".;:!?") != cell.back().text.size() - 1;
    return false;
  }

  void join(std::size_t row, DraftRow& last) {
    DraftRow& to = last.rows.empty() ? last : last.rows.back();
    for (auto& [column, words] : plain_row(row).cells) {
      const auto found = std::ranges::find(to.cells, column, [](const auto& one) { return one.first; });
      if (found == to.cells.end()) {
        to.cells.emplace_back(column, std::move(words));
        continue;
      }
      DraftCell& cell = found->second;
      if (!words.empty() && begins_small(words.front().text) && !words.front().item) {
        cell.back().text += " " + words.front().text;
        words.erase(words.begin());
      }
      for (DraftParagraph& one : words) cell.push_back(std::move(one));
    }
    std::ranges::sort(to.cells, {}, [](const auto& cell) { return cell.first; });
    last.doubts.emplace_back("строка была разорвана между страницами, части соединены");
  }

  void add_inner_row(std::size_t row, DraftRow& last) {
    if (last.rows.empty()) {
      DraftRow first;
      std::erase_if(last.cells, [&](auto& cell) {
        if (cell.first == measure_) return false;
        first.cells.push_back(std::move(cell));
        return true;
      });
      last.rows.push_back(std::move(first));
    }
    last.rows.push_back(plain_row(row));
    last.rows.back().doubts.emplace_back("строка без номера и мероприятия отнесена к мероприятию выше");
  }

  const SourceTable& table_;
  const TableHead& head_;
  DraftPlan& plan_;
  std::size_t first_;
  std::size_t number_ = nowhere, measure_ = nowhere;  // columns
  std::vector<Placed> placed_;
  std::vector<std::vector<std::uint32_t>> owner_;  // by row and column, of `placed_`
  bool numbered_ = false, deep_ = false, capitals_ = false;
  std::size_t glued_ = nowhere;  // the row whose section stood in it
};

// A section without rows is a heading at the end of the one before; rows above the first section leave no sections.
void mend_sections(DraftPlan& plan) {
  std::vector<DraftSection>& sections = plan.sections;
  const auto as_group = [](DraftSection& from, std::vector<DraftRow>& to, const char* why) {
    DraftRow group;
    group.group = from.number + (from.number.empty() ? "" : " ") + from.title;
    group.doubts = std::move(from.doubts);
    group.doubts.emplace_back(why);
    to.push_back(std::move(group));
  };
  while (sections.size() > 1 && sections.back().rows.empty()) {
    DraftSection last = std::move(sections.back());
    sections.pop_back();
    as_group(last, sections.back().rows, "заголовок, под которым нет строк");
  }
  if (sections.size() < 2 || !sections.front().title.empty()) return;
  DraftSection whole = std::move(sections.front());
  for (std::size_t i = 1; i < sections.size(); ++i) {
    as_group(sections[i], whole.rows, "раздел внесён строкой group: над первым разделом есть строки без раздела");
    for (DraftRow& row : sections[i].rows) whole.rows.push_back(std::move(row));
  }
  sections.clear();
  sections.push_back(std::move(whole));
}

class NumberSettler {
 public:
  explicit NumberSettler(DraftPlan& plan) : plan_(plan) {}

  void settle() {
    titled_ = !plan_.sections.empty() && !plan_.sections.front().title.empty();
    choose_samples();
    int section = 0, row = 0;
    for (DraftSection& one : plan_.sections) {
      settle_section(one, section);
      if (plan_.numbering.restart || depth_ > 1) row = 0;
      for (DraftRow& measure : one.rows) settle_row(measure, section, row);
    }
    if (depth_ > 1) plan_.numbering.restart = false;
  }

 private:
  void choose_samples() {
    sections_ = first_sample(plan_.sections, 1);
    std::optional<int> second_begins;
    for (std::size_t i = 0; i < plan_.sections.size(); ++i) {
      for (const DraftRow& row : plan_.sections[i].rows) {
        const auto number = find_number(row.number);
        if (!number) continue;
        if (!rows_ && number->levels.size() <= (titled_ ? 2U : 1U)) rows_ = number;
        if (i == 1 && !second_begins) second_begins = number->levels.back();
      }
    }
    depth_ = rows_ ? rows_->levels.size() : 0;
    plan_.numbering.restart = depth_ == 1 && second_begins == 1;
    plan_.numbering.sections = sections_ ? sections_->sample() : "none";
    plan_.numbering.rows = rows_ ? rows_->sample() : "none";
    plan_.numbering.apart = titled_ && std::ranges::all_of(plan_.sections, &DraftSection::apart);
  }

  static std::optional<TypedNumber> first_sample(const std::vector<DraftSection>& sections, std::size_t depth) {
    for (const DraftSection& one : sections)
      if (const auto number = find_number(one.number); number && number->levels.size() == depth) return number;
    return std::nullopt;
  }

  void settle_section(DraftSection& one, int& section) const {
    if (!titled_) return;
    ++section;
    const std::string made = sections_ ? printed_number(*sections_, {section}) : std::string{};
    one.number_by_hand = one.number != made;
    if (!one.number_by_hand) return;
    if (const auto number = find_number(one.number)) section = number->levels.front();
  }

  void settle_row(DraftRow& row, int section, int& count) const {
    if (!row.group.empty()) return;
    ++count;
    const std::string made =
        !rows_ ? std::string{}
               : printed_number(*rows_, depth_ > 1 ? std::vector<int>{section, count} : std::vector<int>{count});
    row.number_by_hand = row.number != made;
    for (DraftRow& inner : row.rows) inner.number_by_hand = !inner.number.empty();
    if (!row.number_by_hand) return;
    --count;
    if (const auto number = find_number(row.number)) count = number->levels.back();
  }

  DraftPlan& plan_;
  bool titled_ = false;
  std::optional<TypedNumber> sections_, rows_;
  std::size_t depth_ = 0;
};

}  // namespace

void read_plan_rows(const SourceTable& table, const TableHead& head, DraftPlan& plan) {
  RowsReader(table, head, plan).read();
}

void add_section_between(const std::string& title, DraftPlan& plan) {
  DraftSection section = RowsReader::titled(title);
  section.doubts.emplace_back("строка между таблицами принята за раздел");
  plan.sections.push_back(std::move(section));
}

void settle_numbers(DraftPlan& plan) {
  mend_sections(plan);
  NumberSettler(plan).settle();
}

}  // namespace import_
