#include "check/abbreviations.h"

#include "base/utf8.h"
#include "language/abbreviations.h"
#include "language/declarations.h"
#include "language/near_spellings.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace check {

namespace {

// Where nobody writes prose: names of bodies, marks, posts, lists of who gets a copy.
bool is_formal(std::string_view what) {
  constexpr auto formal = std::to_array<std::string_view>(
      {"регистрация", "наименование органа", "вид документа", "место составления", "редакция", "отметка", "гриф",
       "подпись", "подписи", "виза", "отметка об исполнителе", "рассылка", "номер таблицы", "номера граф",
       "единица измерения", "титульный лист", "таблица кодов", "срочность", "заголовок группы виз"});
  return std::ranges::find(formal, what) != formal.end();
}

bool is_heading(std::string_view what) { return what == "заголовок" || what == "раздел" || what == "часть"; }

// A word of the text may be in it: two capitals side by side, or «далее».
bool may_tell(const model::Paragraph& paragraph) {
  return std::ranges::any_of(paragraph.pieces, [](const model::Piece& piece) {
    if (std::holds_alternative<model::Reference>(piece)) return !std::get<model::Reference>(piece).defined().empty();
    const auto* words = std::get_if<model::Words>(&piece);
    return words != nullptr && (language::may_hold_abbreviation(words->text) || base::contains(words->text, "алее"));
  });
}

// Cells of the column of responsible bodies.
std::unordered_set<const model::Text*> responsible_cells(const model::Document& document) {
  std::unordered_set<const model::Text*> out;
  model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace&) {
    if (const auto cell = row.cells.find("responsible"); cell != row.cells.end()) out.insert(&cell->second);
  });
  return out;
}

// A paragraph that may tell of abbreviations.
struct ToldLine {
  const model::Text* text = nullptr;
  const model::Paragraph* paragraph = nullptr;
  const model::Paragraph* next = nullptr;  // of the document
  model::Where where;
  model::Line line;
  std::vector<language::FoundAbbreviation> found;
};

std::vector<ToldLine> told_lines(std::span<const PlacedText> texts) {
  std::vector<ToldLine> out;
  bool last = false;  // the paragraph before is told
  for (const auto& [document, text, where] : texts)
    for (const model::Paragraph& paragraph : text->paragraphs) {
      if (std::exchange(last, may_tell(paragraph))) out.back().next = &paragraph;
      if (!last) continue;
      ToldLine& told = out.emplace_back(ToldLine{text, &paragraph, nullptr, where, model::line_of(paragraph), {}});
      told.found = language::find_abbreviations(told.line.text);
    }
  return out;
}

class Scan {
 public:
  Scan(const model::Package& package, const std::vector<PlacedText>& texts, const ParagraphContexts& contexts,
       std::span<const std::string> common)
      : package_(package), texts_(texts), contexts_(contexts), common_(common) {}

  Abbreviations read() {
    for (const model::Document* document : documents_as_read(package_)) {
      document_ = document;
      responsible_ = responsible_cells(*document);
      const std::vector<ToldLine> lines = told_lines(found_in(texts_, *document));
      legends(lines);
      for (const ToldLine& told : lines) prose(told);
    }
    return std::move(out_);
  }

 private:
  // ---- what declares for the whole document

  void legends(const std::vector<ToldLine>& lines) {
    const auto* plan = std::get_if<model::Plan>(&document_->body);
    for (const ToldLine& told : lines) {
      if (told.where.quoted || is_formal(told.where.what)) continue;
      const bool legend = told.where.what == "список сокращений";
      const auto entries = language::find_legend_entries(told.line.text, !legend);
      for (const language::Declaration& entry : entries) {
        DeclaredTerm& term = declare(entry, told);
        term.legend = true;
        term.whole_document = !legend || plan == nullptr || plan->abbreviations != model::Abbreviations::before;
        legend_lines_.insert(told.paragraph);
      }
      if (plan == nullptr && entries.empty() && is_alone(told)) table_entry(told);
    }
  }

  static bool is_alone(const ToldLine& told) {
    return told.found.size() == 1 && told.found.front().first == 0 && told.found.front().end == told.line.text.size();
  }

  // An abbreviation alone, as the left cell of a table of them.
  void table_entry(const ToldLine& left) {
    if (left.next == nullptr) return;
    const std::string& abbreviation = left.line.text;
    const std::string words = model::line_of(*left.next).text;
    if (!language::fits(abbreviation, words)) return;
    DeclaredTerm& term = declare({abbreviation, 0, abbreviation.size(), words, {}}, left);
    term.legend = term.whole_document = true;
    legend_lines_.insert(left.paragraph);
  }

  DeclaredTerm& declare(const language::Declaration& found, const ToldLine& told) {
    DeclaredTerm term;
    term.text = found.term;
    term.expansion = found.expansion;
    term.before = found.before;
    const base::Span span = told.line.span_of(found.first, found.end - found.first);
    term.typed = span.known();
    if (const model::Body* body = package_.register_.find_body({found.term}); body != nullptr && !term.typed) {
      term.expansion = body->name;
      term.before.clear();
    }
    term.place = {document_, told.where, span};
    term.paragraph = told.paragraph;
    const auto parts = language::find_abbreviations(found.term);
    for (const language::FoundAbbreviation& part : parts) entry(part.in(found.term)).declared = true;
    term.abbreviation = !parts.empty() && parts.front().first == 0 && parts.back().end == found.term.size();
    return out_.terms.emplace_back(std::move(term));
  }

  Abbreviation& entry(std::string_view text) {
    const auto [place, fresh] = out_.places.emplace(std::string(text), out_.all.size());
    if (fresh) {
      Abbreviation& one = out_.all.emplace_back();
      one.text = text;
      one.common = std::ranges::binary_search(common_, one.text);
    }
    return out_.all[place->second];
  }

  // ---- a line

  void prose(const ToldLine& told) {
    if (told.where.quoted || contexts_.amends(*told.paragraph)) return;
    if (told.where.what == "список сокращений" || legend_lines_.contains(told.paragraph)) return;
    const model::Line& line = told.line;
    const auto declarations = language::find_declarations(line.text);
    std::size_t declared = 0;  // of those in the line
    for (const language::FoundAbbreviation& one : told.found) {
      while (declared < declarations.size() && declarations[declared].end <= one.first)
        declare(declarations[declared++], told);
      const bool declares = std::ranges::any_of(declarations, [&](const language::Declaration& declaration) {
        return declaration.first <= one.first && one.end <= declaration.end;
      });
      // Its own short name stands in the head: «(ФГБОУ ВО «ЭГУ»)».
      if (told.where.what == "наименование органа") entry(one.in(line.text)).declared = true;
      if (!declares && line.written_at(one.first)) use(one, told);
    }
    while (declared < declarations.size()) declare(declarations[declared++], told);
    find_repeated(told);
  }

  void use(const language::FoundAbbreviation& found, const ToldLine& told) {
    Abbreviation& one = entry(found.in(told.line.text));
    ++one.uses;
    if (one.declared || one.common || found.in_name || is_formal(told.where.what)) return;
    const auto note = [&](std::optional<AbbreviationPlace>& place) {
      if (!place) place = {document_, told.where, told.line.span_of(found.first, found.end - found.first)};
    };
    note(is_heading(told.where.what) ? one.heading : one.early);
    if (responsible_.contains(told.text)) note(one.responsible);
  }

  // «на сайтах МО, МОУО, МО».
  void find_repeated(const ToldLine& told) {
    const std::vector<language::FoundAbbreviation>& found = told.found;
    const model::Line& line = told.line;
    constexpr auto separators = std::to_array<std::string_view>({", ", "; ", " и ", ","});
    std::size_t first = 0;  // of the enumeration
    for (std::size_t i = 1; i < found.size(); ++i) {
      const std::string_view between =
          std::string_view(line.text).substr(found[i - 1].end, found[i].first - found[i - 1].end);
      if (std::ranges::find(separators, between) == separators.end() || found[i].in_name) {
        first = i;
        continue;
      }
      const auto same = [&](const language::FoundAbbreviation& one) {
        return one.in(line.text) == found[i].in(line.text);
      };
      const auto begin = found.begin() + static_cast<std::ptrdiff_t>(first);
      if (std::none_of(begin, found.begin() + static_cast<std::ptrdiff_t>(i), same)) continue;
      out_.repeated.push_back({std::string(found[i].in(line.text)),
                               {document_, told.where, line.span_of(found[i].first, found[i].end - found[i].first)}});
    }
  }

  const model::Package& package_;
  const std::vector<PlacedText>& texts_;
  const ParagraphContexts& contexts_;
  std::span<const std::string> common_;
  const model::Document* document_ = nullptr;
  std::unordered_set<const model::Text*> responsible_;
  std::unordered_set<const model::Paragraph*> legend_lines_;
  Abbreviations out_;
};

// ---- slips

bool is_undeclared(const Abbreviation& one) {
  return !one.common && !one.declared && (one.early || one.heading || one.responsible);
}

bool has_same_letters(std::string_view a, std::string_view b) {
  std::u32string one = base::to_utf32(a), other = base::to_utf32(b);
  std::ranges::sort(one);
  std::ranges::sort(other);
  return one == other;
}

// One letter is another: of a short word, or the first («РМО», «ШМО»), it is another body.
bool is_other_body(std::string_view a, std::string_view b) {
  constexpr std::size_t short_word = 3;
  const std::u32string one = base::to_utf32(a), other = base::to_utf32(b);
  if (one.size() != other.size() || has_same_letters(a, b)) return false;
  return one.size() <= short_word || one.front() != other.front();
}

// A slip of one that is declared; of two that are not the rarer one, else the later. Outside the column of responsible
// bodies («ПДН» and «КДН») only swapped letters tell, and only in a long word.
void judge(Abbreviation& one, Abbreviation& other) {
  constexpr std::size_t least_letters = 3, long_word = 4;
  const std::size_t letters = std::min(base::count_code_points(one.text), base::count_code_points(other.text));
  if (letters < least_letters || is_other_body(one.text, other.text)) return;
  if (is_undeclared(one) && other.declared) {
    const bool swapped = letters >= long_word && has_same_letters(one.text, other.text);
    if (one.responsible || swapped) one.near = other.text;
  } else if (is_undeclared(other) && one.declared) {
    judge(other, one);
  } else if (is_undeclared(one) && is_undeclared(other) && one.responsible && other.responsible) {
    (one.uses < other.uses ? one : other).near = one.uses < other.uses ? other.text : one.text;
  }
}

// «ККИПК» for «КК ИПК».
void find_joined(Abbreviations& found) {
  for (const DeclaredTerm& term : found.terms) {
    std::string joined = term.text;
    std::erase(joined, ' ');
    if (!term.abbreviation || joined == term.text) continue;
    const auto place = found.places.find(joined);
    if (place != found.places.end() && is_undeclared(found.all[place->second]))
      found.all[place->second].near = term.text;
  }
}

void find_slips(Abbreviations& found) {
  if (std::ranges::none_of(found.all, is_undeclared)) return;
  std::vector<std::string> words;
  for (const Abbreviation& one : found.all) words.push_back(one.text);
  for (const auto& [one, other] : language::near_spellings(words)) judge(found.all[one], found.all[other]);
  find_joined(found);
}

}  // namespace

const Abbreviation* Abbreviations::find(std::string_view text) const {
  const auto place = places.find(text);
  return place == places.end() ? nullptr : &all[place->second];
}

std::vector<const model::Document*> documents_as_read(const model::Package& package) {
  std::vector<const model::Document*> out;
  const auto add = [&out](const model::Document* document) {
    if (document != nullptr && std::ranges::find(out, document) == out.end()) out.push_back(document);
  };
  for (const model::Document& document : package.documents)
    if (const auto* order = std::get_if<model::Order>(&document.body)) {
      add(&document);
      for (const model::Appendix& appendix : order->appendices) add(package.find_document(appendix.document));
    }
  for (const model::Document& document : package.documents) add(&document);
  return out;
}

Abbreviations abbreviations_of(const model::Package& package, const std::vector<PlacedText>& texts,
                               const ParagraphContexts& contexts, std::span<const std::string> common) {
  Abbreviations out = Scan(package, texts, contexts, common).read();
  find_slips(out);
  return out;
}

}  // namespace check
