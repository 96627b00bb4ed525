// NUM-003: the letters of a list skip one, or are letters that no list has (ё, й, ъ, ы, ь). Example: «а)», «б)», «г)».
// Without з, о and ч, which look like figures, a list skips nothing. Letters that the program counts are right.

#include "check/rules.h"
#include "base/utf8.h"
#include "model/walk.h"

#include <array>
#include <optional>
#include <vector>

namespace check {

namespace {

constexpr base::Wording basis{
    "правила юридической техники: подпункты обозначают буквами по порядку, кроме ё, й, ъ, ы, ь",
    "rules of drafting: sub-points are lettered in order, without “ё, й, ъ, ы, ь”"};

constexpr base::Message skipped{
    "NUM-003.skip",
    base::Severity::warning,
    {"буквы перечня идут с пропуском: после «{0})» стоит «{1})»",
     "the letters of the list skip: “{1})” stands behind “{0})”"},
    {"исправьте букву или верните пропущенный пункт", "mend the letter, or put the item back"},
    basis};
constexpr base::Message unused{"NUM-003.letter",
                               base::Severity::warning,
                               {"буквой «{0}» пунктов не обозначают", "no item is lettered “{0}”"},
                               {"возьмите следующую букву алфавита", "take the next letter"},
                               basis};

constexpr std::array messages{&skipped, &unused};

constexpr std::u32string_view alphabet = U"абвгдежзийклмнопрстуфхцчшщъыьэюя";
constexpr std::u32string_view in_no_list = U"ёйъыь";
constexpr std::size_t letter_bytes = 3;  // «б)»
constexpr std::u32string_view may_lack = U"зоч";

// What one list has said so far.
class Letters {
 public:
  enum class Verdict { right, skips, never };

  // The letter of the next item; other letters than the first begin no list.
  Verdict next(char32_t letter) {
    const char32_t before = last_;
    if (letter == U'а') {
      last_ = letter;
      return Verdict::right;
    }
    if (before == 0) return Verdict::right;
    if (in_no_list.find(letter) != std::u32string_view::npos) return Verdict::never;
    const std::size_t from = alphabet.find(before), to = alphabet.find(letter);
    if (to == std::u32string_view::npos || to <= from) {
      last_ = 0;
      return Verdict::right;
    }
    before_ = before;
    last_ = letter;
    for (std::size_t i = from + 1; i < to; ++i)
      if (in_no_list.find(alphabet[i]) == std::u32string_view::npos &&
          may_lack.find(alphabet[i]) == std::u32string_view::npos)
        return Verdict::skips;
    return Verdict::right;
  }

  // The one before the last.
  [[nodiscard]] std::string before() const { return base::to_utf8(std::u32string(1, before_)); }

 private:
  char32_t last_ = 0, before_ = 0;  // 0: no list is open
};

// «б)» at the beginning.
std::optional<char32_t> find_letter(std::string_view line) {
  if (line.empty() || static_cast<unsigned char>(line.front()) < 0x80) return std::nullopt;
  const std::size_t length = base::code_point_length(line, 0);
  if (line.substr(length, 1) != ")") return std::nullopt;
  const char32_t letter = base::code_point_at(line, 0);
  const bool small = (letter >= U'а' && letter <= U'я') || letter == U'ё';
  return small ? std::optional(letter) : std::nullopt;
}

// Where items of a list may begin: at the line's beginning and behind «;», «:» and «.».
std::vector<std::size_t> beginnings(std::string_view line) {
  std::vector<std::size_t> out{0};
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1))
    if (at > 0 && std::string_view(";:.").find(line[at - 1]) != std::string_view::npos) out.push_back(at + 1);
  return out;
}

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  // Letters typed before the items of a text.
  void text(const model::Text& text, const model::Where& where) {
    if (where.quoted) return;
    Letters letters;
    for (const model::Paragraph& paragraph : text.paragraphs) {
      if (!holds_any(paragraph, std::to_array<std::string_view>({")"}))) continue;
      const model::Line line = model::line_of(paragraph);
      for (const std::size_t at : beginnings(line.text))
        if (const auto letter = find_letter(std::string_view(line.text).substr(at)); letter && line.written_at(at))
          judge(letters, *letter, line.span_of(at, letter_bytes), where);
    }
  }

  // Letters typed as numbers of points, or before the words of points without a number.
  void points(const std::vector<model::Point>& list) {
    Letters letters;
    for (const model::Point& point : list) {
      const model::Line line = first_line(point);
      const bool numbered = !point.label.words.empty();
      const base::Span typed = numbered ? point.label.span : line.span_of(0, letter_bytes);
      const auto letter = find_letter(numbered ? std::string_view(point.label.words) : line.text);
      if (letter)
        judge(letters, *letter, numbered && !point.label.by_hand ? base::Span{} : typed, {"п.", point.label.words});
      points(point.points);
    }
  }

 private:
  static model::Line first_line(const model::Point& point) {
    return point.text.empty() ? model::Line{} : model::line_of(point.text.paragraphs.front());
  }

  // Without a place: the program counted it.
  void judge(Letters& letters, char32_t letter, base::Span span, const model::Where& where) {
    const Letters::Verdict verdict = letters.next(letter);
    if (verdict == Letters::Verdict::right || !span.known()) return;
    const std::string word = base::to_utf8(std::u32string(1, letter));
    std::vector<std::string> steps = model::place_of(package_, document_.id, where);
    if (verdict == Letters::Verdict::skips)
      diagnostics_.report(skipped, span, {letters.before(), word}, std::move(steps));
    else
      diagnostics_.report(unused, span, {word}, std::move(steps));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Finder finder(package, document, diagnostics);
    for (const PlacedText& placed : found_in(reading.texts, document)) finder.text(*placed.text, placed.where);
    if (const auto* order = std::get_if<model::Order>(&document.body)) finder.points(order->points);
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
      for (const model::RegulationPart& part : regulation->parts) finder.points(part.points);
  }
}

}  // namespace

const Rule num_003{"NUM-003",
                   {"буквы перечня", "the letters of a list"},
                   messages,
                   find,
                   {"а), б), г)", "а), б), в)"},
                   {"пункт перечня исключён прежним изменением", "an item was repealed earlier"}};

}  // namespace check
