#include "made_packages.h"

#include <array>
#include <cstdint>
#include <utility>

namespace made {

namespace {

// The same on every machine: distributions of the standard library are not.
class Dice {
 public:
  explicit Dice(unsigned seed) : state_(seed * 0x9E3779B97F4A7C15U + 0x1234567U) {}

  // From 0 to below `count`.
  unsigned below(unsigned count) { return static_cast<unsigned>(next() >> 33U) % count; }
  unsigned between(unsigned least, unsigned most) { return least + below(most - least + 1); }
  bool one_in(unsigned count) { return below(count) == 0; }
  template <std::size_t n>
  std::string_view one_of(const std::array<std::string_view, n>& words) {
    return words[below(n)];
  }

 private:
  // splitmix64
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }
  std::uint64_t state_;
};

constexpr auto words = std::to_array<std::string_view>({
    "план",
    "школа",
    "проведение",
    "капитального",
    "ремонта",
    "зданий",
    "и",
    "в",
    "для",
    "учреждений",
    "муниципальных",
    "общеобразовательных",
    "организаций",
    "программы",
    "законодательства",
    "переподготовка",
    "обучающихся",
    "показателей",
    "области",
    "района",
    "качества",
    "министерство",
    "мастерства",
    "самосовершенствование",
    "обеспечение",
    "финансового",
    "сопровождение",
    "объём",
    "расходов",
    "консультирование",
    "департамента",
    "по",
    "результаты",
    "межведомственной",
    "комиссии",
    "государственно-частного",
    "партнёрства",
    "неблагоприятных",
    "условий",
    "подготовки",
    "педагогов",
    "с",
    "учётом",
    "ответственный",
    "исполнитель",
    "срок",
    "итоги",
    "администрацией",
});

constexpr auto headings = std::to_array<std::string_view>({
    "Наименование мероприятия",
    "Ответственный исполнитель",
    "Единица измерения",
    "Ожидаемый результат",
    "Источник финансирования",
    "Примечание",
    "Основание",
    "Вид документа",
    "Место проведения",
});

std::string phrase(Dice& dice, unsigned least, unsigned most) {
  std::string out;
  for (unsigned i = dice.between(least, most); i > 0; --i) {
    if (!out.empty()) out += ' ';
    out += dice.one_of(words);
  }
  return out;
}

// So many digits before the comma, in groups of three.
std::string amount(Dice& dice, unsigned digits, bool decimals) {
  std::string out;
  if (dice.one_in(12)) out += "–";
  for (unsigned left = digits; left > 0; --left) {
    out += static_cast<char>('0' + (left == digits ? dice.between(1, 9) : dice.below(10)));
    if (left % 3 == 1 && left > 1) out += ' ';
  }
  if (decimals) out += "," + std::to_string(dice.between(10, 99));
  return out;
}

constexpr double padding = 3, narrow_padding = 1.6;  // millimetres; of full and of smaller type

struct Column {
  bool is_number = false;
  unsigned digits = 0;
  bool decimals = false;
  unsigned least_words = 1, most_words = 1;
  std::string heading = {};
  std::string room = {};  // «width: 20 мм», «weight: 2»

  // In millimetres at 12 points, without padding: what it wants at least and at most. A digit is half the size wide; of
  // words the longest part may be «Осно-» or «самосо-», in the first columns any whole word.
  [[nodiscard]] double least() const {
    return is_number ? digits * 2.117 + (digits - 1U) / 3U * 1.058 + (decimals ? 5.29 : 0) : 9;
  }
  [[nodiscard]] double most() const { return is_number ? least() + 2.2 : 30; }
};

struct Table {
  bool landscape = false;
  std::vector<Column> columns = {};
  unsigned rows = 1;

  [[nodiscard]] double area() const { return landscape ? 257 : 170; }
  // In type of this part of the full size.
  [[nodiscard]] double wanted(double (Column::*room)() const, double size) const {
    double sum = 0;
    for (const Column& column : columns) sum += (column.*room)() * size + (size < 1 ? narrow_padding : padding);
    return sum;
  }
  [[nodiscard]] bool fits(double size) const { return wanted(&Column::most, size) <= 0.95 * area(); }
  [[nodiscard]] bool is_too_wide(double size) const { return wanted(&Column::least, size) >= 1.05 * area(); }
};

Column column_of_words(Dice& dice) {
  Column column{.least_words = dice.between(1, 3), .heading = std::string(dice.one_of(headings))};
  column.most_words = column.least_words + (dice.one_in(3) ? dice.between(10, 30) : dice.between(0, 4));
  return column;
}

Column column_of_numbers(Dice& dice, unsigned year) {
  const unsigned digits = dice.between(1, 10);
  return {.is_number = true, .digits = digits, .decimals = dice.one_in(2), .heading = std::to_string(year) + " год"};
}

// Some are far too narrow for what they hold: the program knows better.
void ask_for_room(Dice& dice, Table& table) {
  for (Column& column : table.columns) {
    if (dice.one_in(4)) column.room = "width: " + std::to_string(dice.between(9, 40)) + " мм";
    if (dice.one_in(4)) column.room = "weight: " + std::to_string(dice.between(1, 4));
  }
}

// The type that a table may have at least is somewhere between.
constexpr double small_size = 0.75;
constexpr double smallest_size = 0.45;

// Columns are added as long as it may become of its size, and until it is; with many of words it never may.
Table grown(Dice& dice, Size size, bool landscape) {
  Table table{.landscape = landscape, .rows = dice.one_in(10) ? dice.between(60, 120) : dice.between(1, 20)};
  table.columns.push_back(column_of_words(dice));
  const std::size_t most = size == Size::fits ? dice.between(2, 7) : 60;
  for (unsigned year = 2020; year < 2120 && table.columns.size() < most; ++year) {
    const bool of_words = dice.one_in(size == Size::fits ? 2 : 8);
    Column next = of_words ? column_of_words(dice) : column_of_numbers(dice, year);
    if (size != Size::fits && !of_words) next.digits = dice.between(size == Size::smaller ? 3 : 8, 10);
    table.columns.push_back(std::move(next));
    const bool too_wide = size == Size::fits ? !table.fits(1) : size == Size::smaller && !table.fits(small_size);
    if (too_wide) table.columns.pop_back();
    if (size == Size::smaller && table.is_too_wide(1)) break;
    if (size == Size::too_large && table.is_too_wide(smallest_size)) break;
  }
  return table;
}

// Few tables of a portrait page are surely too wide at full size and surely not when smaller: where none is found, one
// that fits.
Table table_of(Dice& dice, Size& size, bool landscape) {
  constexpr int tries = 100;
  for (int i = 0; i < tries && size == Size::smaller; ++i)
    if (Table table = grown(dice, size, landscape); table.is_too_wide(1)) return table;
  if (size == Size::smaller) size = Size::fits;
  Table table = grown(dice, size, landscape);
  if (size == Size::fits) ask_for_room(dice, table);
  return table;
}

// The first row has the longest numbers.
std::string cell(Dice& dice, const Column& column, unsigned row) {
  const bool is_short = row > 0 && column.digits > 2 && dice.one_in(3);
  if (column.is_number) return amount(dice, is_short ? 2 : column.digits, column.decimals);
  return phrase(dice, column.least_words, column.most_words);
}

std::string with_room(const Column& column) { return column.room.empty() ? "" : ", " + column.room; }

std::string key_of(std::size_t column) { return "c" + std::to_string(column); }

std::string plan(Dice& dice, const Table& table) {
  std::string out = "kind: plan\ntitle: План мероприятий\npage: ";
  out += table.landscape ? "landscape\n" : "portrait\n";
  out += "columns:\n";
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const Column& column = table.columns[c];
    out += c == 0 ? "  - {measure: \"" + column.heading + "\""
                  : "  - {more: " + key_of(c) + ", heading: \"" + column.heading + "\"";
    if (column.is_number) out += ", align: right";
    out += with_room(column) + "}\n";
  }
  out += "rows:\n";
  for (unsigned row = 0; row < table.rows; ++row) {
    out += "  - measure: \"" + cell(dice, table.columns[0], row) + "\"\n";
    if (table.columns.size() > 1) out += "    more:\n";
    for (std::size_t c = 1; c < table.columns.size(); ++c)
      out += "      " + key_of(c) + ": \"" + cell(dice, table.columns[c], row) + "\"\n";
  }
  return out;
}

// A table after some lines of text, so that it begins anywhere on a page.
std::string order(Dice& dice, const Table& table) {
  std::string out =
      "kind: order\nact: приказ\nstatus: draft\nissuer: МП\ndate: 15.05.2025\nnumber: 1-П\nplace: г. Энск\n"
      "title: О примере\npreamble: |\n  В целях примера\npoints:\n";
  for (unsigned i = dice.below(12); i > 0; --i) out += "  - text: |\n      Утвердить " + phrase(dice, 5, 60) + ".\n";
  out += "  - body:\n      - text: \"Утвердить смету:\"\n      - table:\n          columns:\n";
  for (const Column& column : table.columns) {
    out += "            - {heading: \"" + column.heading + "\"";
    if (column.is_number) out += ", align: right";
    out += with_room(column) + "}\n";
  }
  out += "          rows:\n";
  for (unsigned row = 0; row < table.rows; ++row) {
    std::string cells;
    for (const Column& column : table.columns)
      cells += (cells.empty() ? "\"" : ", \"") + cell(dice, column, row) + "\"";
    out += "            - [" + cells + "]\n";
  }
  return out + "signature:\n  post: Министр\n  name: И.О. Фамилия\n";
}

constexpr std::string_view bodies =
    "kind: bodies\nbodies:\n  МП:\n    name: министерство примеров Энской области\n"
    "    genitive: министерства примеров Энской области\n    head: [МИНИСТЕРСТВО ПРИМЕРОВ, ЭНСКОЙ ОБЛАСТИ]\n";

app::NamedBytes file(std::string name, std::string_view text) {
  app::NamedBytes made;
  made.name = std::move(name);
  made.bytes = text;
  return made;
}

}  // namespace

Package package(unsigned number) {
  Dice dice(number);
  Package made;
  made.size = number % 15 == 7 ? Size::too_large : number % 5 == 1 ? Size::smaller : Size::fits;
  const bool in_act = dice.one_in(3);
  const Table table = table_of(dice, made.size, !in_act && dice.one_in(2));
  made.document = in_act ? "order" : "plan";
  made.files.push_back(file(made.document + ".yaml", in_act ? order(dice, table) : plan(dice, table)));
  if (in_act) made.files.push_back(file("bodies.yaml", bodies));
  return made;
}

}  // namespace made
