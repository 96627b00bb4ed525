// TBL-008: a mark of a note typed by hand («*», «<1>») without its note, or a note without its mark. Example: «показать
// 1 раз*» and no line that begins with «*». Marks of footnotes: are the program's and not looked at.

#include "check/rules.h"
#include "check/typed_lines.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Wording basis{"правила оформления таблиц: у знака сноски есть примечание, у примечания – знак",
                              "rules for tables: a mark has its note, a note its mark"};

constexpr base::Message no_note{
    "TBL-008.mark",
    base::Severity::error,
    {"у знака сноски «{0}» нет примечания", "the mark “{0}” has no note"},
    {"добавьте примечание: notes: – строка, которая начинается с «{0}»; или сноску программы: <note имя> и footnotes:",
     "add the note: a line under notes: that begins with “{0}”; or <note name> and footnotes:"},
    basis};
constexpr base::Message no_mark{"TBL-008.note",
                                base::Severity::error,
                                {"примечание «{0}» ни к чему не относится: такого знака в документе нет",
                                 "the note “{0}” belongs to nothing: the document has no such mark"},
                                {"поставьте «{0}» у слова, к которому относится примечание, или уберите примечание",
                                 "put “{0}” at the word the note is about, or drop the note"},
                                basis};

constexpr std::array messages{&no_note, &no_mark};

struct Mark {
  std::size_t first, length;
};

// «*», «**», «<1>» at this byte; length 0: none.
std::size_t mark_length(std::string_view line, std::size_t at) {
  constexpr std::size_t most_asterisks = 5, most_digits = 2;
  std::size_t end = at;
  while (end < line.size() && line[end] == '*') ++end;
  if (end > at) return end - at <= most_asterisks ? end - at : 0;
  if (line[at] != '<') return 0;
  for (end = at + 1; end < line.size() && line[end] >= '0' && line[end] <= '9';) ++end;
  const std::size_t digits = end - at - 1;
  return digits > 0 && digits <= most_digits && line.substr(end, 1) == ">" ? end + 1 - at : 0;
}

// «СНиП 2.07.01-89*», «k*»: the asterisk is a part of the name.
bool belongs_to_code(std::string_view before) {
  const std::size_t blank = before.find_last_of(" (\n");
  const std::string_view word = blank == std::string_view::npos ? before : before.substr(blank + 1);
  const bool digits = word.find_first_of("0123456789") != std::string_view::npos;
  const bool latin = word.size() == 1 && ((word[0] >= 'a' && word[0] <= 'z') || (word[0] >= 'A' && word[0] <= 'Z'));
  return latin || (digits && word.find('.') != std::string_view::npos && word.find('-') != std::string_view::npos);
}

// A mark stands behind a word and before a blank, a sign or the end: not «2 * 2», «a**@mail.ru».
bool is_mark(std::string_view line, Mark mark) {
  const std::string_view before = line.substr(0, mark.first), behind = line.substr(mark.first + mark.length);
  if (before.empty() || before.ends_with(' ') || before.ends_with('\n') || before.ends_with('(')) return false;
  if (belongs_to_code(before)) return false;
  return behind.empty() || std::string_view(" \n,.;:)").find(behind.front()) != std::string_view::npos ||
         behind.starts_with("»") || behind.starts_with("\u00a0");
}

bool may_hold_mark(const model::Paragraph& paragraph) {
  return holds_any(paragraph, std::to_array<std::string_view>({"*", "<"})) ||
         std::ranges::any_of(paragraph.pieces,
                             [](const model::Piece& piece) { return std::holds_alternative<model::NoteMark>(piece); });
}

struct Place {
  base::Span span;
  std::vector<std::string> steps;
  bool of_notes;  // under `notes:`; elsewhere an asterisk may begin an item of a list
};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document) : package_(package), document_(document) {}

  void read(const model::Line& line, const model::Where& where) {
    const std::string words = typed_words(line);
    printed(line);
    for (std::size_t at = words.find_first_of("*<"); at != std::string::npos; at = words.find_first_of("*<", at)) {
      const std::size_t length = mark_length(words, at);
      if (length > 0) mark(line, words, {at, length}, where);
      at += std::max(length, std::size_t{1});
    }
  }

  void report(base::Diagnostics& diagnostics) const {
    for (const auto& [mark, place] : marks_)
      if (!notes_.contains(mark) && !made_.contains(mark)) diagnostics.report(no_note, place.span, {mark}, place.steps);
    for (const auto& [mark, place] : notes_)
      if (place.of_notes && !marks_.contains(mark) && !made_.contains(mark) && !perhaps_.contains(mark))
        diagnostics.report(no_mark, place.span, {mark}, place.steps);
  }

 private:
  using Places = std::map<std::string, Place, std::less<>>;

  // Behind a blank it may be a mark or none: enough for its note, too little to miss one. Notes of quoted wording stand
  // in the act that is quoted.
  void mark(const model::Line& line, const std::string& words, Mark mark, const model::Where& where) {
    if (mark.first == 0) return put(notes_, line, mark, where);
    if (!where.quoted && is_mark(words, mark)) return put(marks_, line, mark, where);
    perhaps_.insert(words.substr(mark.first, mark.length));
  }

  // Marks that the program makes look the same.
  void printed(const model::Line& line) {
    for (const model::LinePart& part : line.parts)
      if (const auto* mark = std::get_if<model::NoteMark>(part.piece)) made_.insert(mark->printed);
  }

  void put(Places& places, const model::Line& line, Mark mark, const model::Where& where) {
    const bool of_notes = where.what == "примечание";
    const auto [known, fresh] = places.try_emplace(line.text.substr(mark.first, mark.length));
    if (fresh || (of_notes && !known->second.of_notes))
      known->second = {line.span_of(mark.first, mark.length), model::place_of(package_, document_.id, where), of_notes};
  }

  const model::Package& package_;
  const model::Document& document_;
  Places marks_, notes_;  // the first of each
  std::set<std::string, std::less<>> made_, perhaps_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Finder finder(package, document);
    for (const auto& [of, text, where] : found_in(reading.texts, document))
      for (const model::Paragraph& paragraph : text->paragraphs)
        if (may_hold_mark(paragraph)) finder.read(model::line_of(paragraph), where);
    finder.report(diagnostics);
  }
}

}  // namespace

const Rule tbl_008{"TBL-008",
                   {"знаки сносок и примечания", "marks and their notes"},
                   messages,
                   find,
                   {"«показать 1 раз*», а строки «* …» нет", "под таблицей: «* …»"},
                   {"звёздочка – знак умножения или часть шифра", "the asterisk multiplies or belongs to a code"}};

}  // namespace check
