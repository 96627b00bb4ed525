// The differences between what the package prints and what came back are turned into edits one by one; those with which
// the package still opens are kept (halves are tried until the guilty ones are found); what is then printed is compared
// again. A difference that is left was answered wrongly: it is answered in another manner, and if that does not help
// either it is not made at all, and told.
#include "app/edited_word.h"

#include "app/printed_place.h"
#include "app/shown_document.h"
#include "app/word_records.h"
#include "app/word_scope.h"
#include "app/word_state.h"
#include "match/halves.h"
#include "match/hands.h"
#include "match/labels.h"
#include "yaml/edit.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace app {

namespace fs = std::filesystem;

namespace {

using match::PrintedChange;
using match::PrintedChangeKind;
using match::PrintedDocument;
using match::PrintedParagraph;
using match::PrintedPlace;

constexpr base::Wording both_changed{"изменено и в файле Word, и в YAML: решите сами, что верно",
                                     "changed both in the Word file and in the YAML: decide which is right"};
constexpr base::Wording not_printed_so{"в YAML это записать не удалось: внесите сами",
                                       "the YAML cannot say it: put it in yourself"};
constexpr base::Wording other_half{"оставлено: того, что стало взамен, в YAML не внести; решите сами",
                                   "left as it was: what came in its place cannot be put into the YAML; decide"};
constexpr base::Wording outside_part{"это за пределами названной части", "this is outside the part that was named"};
constexpr base::Wording counted{"номера программа считает сама", "the program counts numbers itself"};

// «МООО», where the program prints «Министерство … (далее – МООО)» because it is the first use now.
bool says_first_uses(std::string_view printed, std::string_view typed) {
  const auto separator = [](std::string_view words) {
    return words.starts_with(", ") ? std::size_t{2} : words.starts_with("\n") ? std::size_t{1} : std::size_t{0};
  };
  if (printed.find(" (далее – ") == std::string_view::npos) return false;
  while (!typed.empty()) {
    const std::size_t end = std::min({typed.find(", "), typed.find('\n'), typed.size()});
    const std::string name(typed.substr(0, end));
    const std::string defined = " (далее – " + name + ")";
    const std::size_t at = printed.find(defined);
    const std::string_view rest = printed.substr(std::min(name.size(), printed.size()));
    if (printed.starts_with(name) && (rest.empty() || separator(rest) > 0))
      printed = rest;
    else if (at != std::string_view::npos)
      printed.remove_prefix(at + defined.size());
    else
      return false;
    typed.remove_prefix(end);
    if (separator(printed) != separator(typed)) return false;
    printed.remove_prefix(separator(printed));
    typed.remove_prefix(separator(typed));
  }
  return printed.empty();
}

// Without the numbers that the program puts before words: «3. Замечание».
std::string without_made_numbers(const match::PrintedCell& cell) {
  std::string out;
  for (const PrintedParagraph& paragraph : cell.paragraphs) {
    const bool is_made = paragraph.slices.size() > 1 && !paragraph.slices.front().span.known();
    const std::size_t first = is_made ? paragraph.slices[1].first : 0;
    const bool number = match::looks_like_number(std::string_view(paragraph.words).substr(0, first));
    out += (out.empty() ? "" : "\n") + paragraph.words.substr(number ? first : 0);
  }
  return out;
}

// ---- edits that are tried

struct Trial {
  OpenedPackage opened;
  std::vector<NamedBytes> files;
};

// The changed files with these edits; nothing where one of them is refused.
std::optional<std::vector<NamedBytes>> files_with(const OpenedPackage& opened,
                                                  const std::vector<const WordEdit*>& edits,
                                                  const WrittenPlaces& places) {
  std::vector<NamedBytes> out;
  for (const auto& [id, of_file] : joined_edits(edits, places)) {
    const base::SourceFile& file = opened.sources.at(id);
    yaml::Edited edited = yaml::edit(file, *find_document(opened, id), of_file);
    if (!edited.refused.empty()) return std::nullopt;
    out.push_back({file.name, std::move(edited.bytes)});
  }
  return out;
}

// The changes of a comparison by where they are.
class Causes {
 public:
  Causes(const PrintedDocument& before, const match::PrintedComparison& comparison) {
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
      const PrintedChange& change = comparison.changes[i];
      if (change.after) at_row_[row_of(*change.after)].push_back(i);
      if (change.kind == PrintedChangeKind::removed) gone_[unnumbered_words(before, *change.before)].push_back(i);
    }
  }

  // Of its row, paragraph or note.
  [[nodiscard]] const std::vector<std::size_t>& beside(const PrintedChange& left) const {
    const auto found = at_row_.find(row_of(*left.after));
    return found == at_row_.end() ? none_ : found->second;
  }
  // That took these words away.
  [[nodiscard]] const std::vector<std::size_t>& gone(const std::string& words) const {
    const auto found = gone_.find(words);
    return found == gone_.end() ? none_ : found->second;
  }

 private:
  static PrintedPlace row_of(PrintedPlace place) {
    if (!place.is_column()) place.cell.reset();
    return place;
  }

  std::map<PrintedPlace, std::vector<std::size_t>> at_row_;
  std::map<std::string, std::vector<std::size_t>> gone_;
  std::vector<std::size_t> none_;
};

class Reader {
 public:
  Reader(Worker& worker, const fs::path& folder, const OpenedPackage& before, const xml::WordDocument& word,
         Meanwhile meanwhile, std::string_view part)
      : worker_(worker),
        folder_(folder),
        opened_(before),
        state_(state_of(word)),
        printed_(shown_document(worker, before, match::printed(word), state_)),
        after_(match::with_typed_labels(match::printed(word), printed_.document)),
        meanwhile_(meanwhile == Meanwhile::merged && state_ && state_->source != source_print(before)),
        comparison_(compared(before, printed_.document)),
        places_(before),
        records_(printed_.document, after_, comparison_, places_),
        halves_(printed_.document, after_, comparison_),
        causes_(printed_.document, comparison_),
        scope_(before, printed_.document, places_, part) {
    hands_ = hands_in(opened_, printed_.document, comparison_);
  }

  EditedWord read() {
    answer_all();
    make();
    // Every edit is answered twice at most, then it is not made; and once it is left for another, it stays so.
    while (retry() || leave_halves()) make();
    EditedWord out;
    out.document = printed_.id.value;
    out.changed_meanwhile = meanwhile_;
    tell(out.unapplied);
    out.package = std::move(trial_.opened);
    out.files = std::move(trial_.files);
    return out;
  }

 private:
  struct Attempt {
    Manner manner = Manner::changed_words;
    std::optional<WordEdit> edit;  // nothing: not made
    base::Wording why = not_printed_so;
    bool left = false;  // for the sake of what came in its place
  };

  [[nodiscard]] match::PrintedComparison compared(const OpenedPackage& opened, const PrintedDocument& document) const {
    if (!meanwhile_) return match::compare_printed(document, after_);
    return match::compare_printed(document, after_,
                                  match::newcomers_in(document, after_, *state_, written_places(opened, document)));
  }

  std::vector<match::Hand> hands_in(const OpenedPackage& opened, const PrintedDocument& document,
                                    const match::PrintedComparison& comparison) const {
    if (!meanwhile_) return std::vector<match::Hand>(comparison.changes.size(), match::Hand::person);
    return match::hands_of(document, after_, comparison, *state_, written_places(opened, document));
  }

  void answer(std::size_t index) {
    Attempt& attempt = attempts_[index];
    attempt.edit.reset();
    if (attempt.left) return;
    if (hands_[index] != match::Hand::person) {
      attempt.why = both_changed;
      return;
    }
    WordAnswer answer = records_.change(comparison_.changes[index], attempt.manner);
    const auto& after = comparison_.changes[index].after;
    const std::string words = after ? match::words_at(after_, *after) : std::string{};
    if (auto* edit = std::get_if<WordEdit>(&answer); edit != nullptr && !scope_.holds(*edit, words))
      attempt.why = outside_part;
    else if (edit != nullptr)
      attempt.edit = std::move(*edit);
    else
      attempt.why = std::get<base::Wording>(answer);
  }

  void answer_all() {
    attempts_.resize(comparison_.changes.size());
    for (std::size_t i = 0; i < attempts_.size(); ++i) answer(i);
  }

  // Opens the package with as many of the edits as it can be opened with.
  void make() {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < attempts_.size(); ++i)
      if (attempts_[i].edit) all.push_back(i);
    made_.clear();
    if (!all.empty()) add(all);
    if (made_.empty()) trial_ = Trial{open_changed_package(worker_.resources(), folder_, {}), {}};
    rebuilt_ = printed_document(worker_, trial_.opened, printed_.id);
    left_ = compared(trial_.opened, rebuilt_);
    std::erase_if(left_.changes, [this](const PrintedChange& left) {
      if (left.kind != PrintedChangeKind::words || !left.before || !left.after || !left.before->cell) return false;
      const std::string typed = match::words_at(after_, *left.after);
      const match::PrintedCell& cell = *match::cell_at(rebuilt_, *left.before);
      return says_first_uses(cell.words(), typed) || without_made_numbers(cell) == typed;
    });
  }

  void add(std::span<const std::size_t> some) {
    std::vector<std::size_t> tried = made_;
    tried.insert(tried.end(), some.begin(), some.end());
    if (auto trial = opened_with(tried)) {
      made_ = std::move(tried);
      trial_ = *std::move(trial);
    } else if (some.size() == 1) {
      attempts_[some.front()].edit.reset();
    } else {
      add(some.first(some.size() / 2));
      add(some.subspan(some.size() / 2));
    }
  }

  std::optional<Trial> opened_with(const std::vector<std::size_t>& some) {
    std::vector<const WordEdit*> edits;
    for (const std::size_t i : some) edits.push_back(&*attempts_[i].edit);
    auto files = files_with(opened_, edits, places_);
    if (!files) return std::nullopt;
    Trial out{open_changed_package(worker_.resources(), folder_, *files), std::move(*files)};
    const bool sound = out.opened.printable && out.opened.package && out.opened.package->find_document(printed_.id);
    return sound ? std::optional(std::move(out)) : std::nullopt;
  }

  // Of a difference that is left, the change that should have taken it away.
  [[nodiscard]] std::optional<std::size_t> cause_of(const PrintedChange& left) const {
    if (!left.after) return std::nullopt;
    for (const bool exactly : {true, false})
      for (const std::size_t i : causes_.beside(left)) {
        if (!attempts_[i].edit) continue;
        // A thing that stands where it should is not to blame for words in it that follow from its place.
        const bool moved = comparison_.changes[i].kind == PrintedChangeKind::moved;
        if (moved && left.kind == PrintedChangeKind::words) continue;
        if (!exactly || comparison_.changes[i].after == left.after) return i;
      }
    return std::nullopt;
  }

  // Whether anything is to be tried otherwise.
  bool retry() {
    const std::vector<match::Hand> hands = hands_in(trial_.opened, rebuilt_, left_);
    std::set<std::size_t> guilty;
    for (std::size_t i = 0; i < left_.changes.size(); ++i) {
      const PrintedChange& left = left_.changes[i];
      if (is_number(left) || hands[i] == match::Hand::source || (is_made(left) && follows(left))) continue;
      if (const auto cause = cause_of(left)) guilty.insert(*cause);
    }
    for (const std::size_t i : guilty) {
      Attempt& attempt = attempts_[i];
      const bool again =
          comparison_.changes[i].kind == PrintedChangeKind::words && attempt.manner == Manner::changed_words;
      attempt.manner = Manner::whole;
      attempt.edit.reset();
      if (again) answer(i);
    }
    return !guilty.empty();
  }

  // What cannot be made leaves what it came from as it was. Whether anything was left so.
  bool leave_halves() {
    const std::vector<match::Hand> hands = hands_in(trial_.opened, rebuilt_, left_);
    bool any = false;
    for (std::size_t i = 0; i < left_.changes.size(); ++i) {
      const PrintedChange& left = left_.changes[i];
      if (!left.after || hands[i] == match::Hand::source || is_number(left) || follows(left)) continue;
      const std::string had = left.before ? match::words_at(rebuilt_, *left.before) : std::string{};
      for (const std::size_t half : halves_.taken_for(*left.after, had)) {
        if (!attempts_[half].edit) continue;
        attempts_[half] = {attempts_[half].manner, std::nullopt, other_half, true};
        if (comparison_.changes[half].kind == PrintedChangeKind::removed)
          records_.keep(*comparison_.changes[half].before);
        any = true;
      }
    }
    // What went as a whole list no longer does.
    for (std::size_t i = 0; any && i < attempts_.size(); ++i)
      if (comparison_.changes[i].kind == PrintedChangeKind::removed && attempts_[i].edit) answer(i);
    return any;
  }

  // A cell that the program fills, as a sum.
  [[nodiscard]] bool is_made(const PrintedChange& left) const {
    const match::PrintedCell* cell = left.before ? match::cell_at(rebuilt_, *left.before) : nullptr;
    const auto is_written = [](const PrintedParagraph& paragraph) {
      return std::ranges::any_of(paragraph.slices, [](const match::PrintedSlice& s) { return s.span.known(); });
    };
    return cell != nullptr && std::ranges::none_of(cell->paragraphs, is_written);
  }

  // A cell whose number the program counts.
  [[nodiscard]] bool is_number(const PrintedChange& left) const {
    if (left.kind != PrintedChangeKind::words || !left.before || !left.before->cell) return false;
    const match::PrintedCell& cell = *match::cell_at(rebuilt_, *left.before);
    const bool numbers = match::looks_like_number(cell.words()) &&
                         (!left.after || match::looks_like_number(match::words_at(after_, *left.after)));
    return *left.before->cell == 0 && numbers && is_made(left);
  }

  // Did a person type it? Numbers that were printed before are what nobody counted anew.
  [[nodiscard]] bool stood_before(const PrintedPlace& after) const {
    const auto& rows = comparison_.pairs.before_of_row[after.block];
    if (!after.row || !rows[*after.row]) return false;
    const match::PrintedRow& row = *match::row_at(printed_.document, *rows[*after.row]);
    return row.cells.front().words() == match::words_at(after_, after);
  }

  // What the file says there was printed so: the program makes it otherwise now because of another change (marks,
  // references, a legend of the abbreviations in use), and `changes` tells that.
  [[nodiscard]] bool follows(const PrintedChange& left) const {
    if (!left.after) return causes_.gone(unnumbered_words(rebuilt_, *left.before)).empty();
    return std::ranges::none_of(causes_.beside(left), [&](std::size_t i) {
      const PrintedChange& change = comparison_.changes[i];
      if (change.kind == PrintedChangeKind::moved)
        return left.kind == PrintedChangeKind::moved && change.after == left.after;
      return !change.after->cell || !left.after->cell || change.after->cell == left.after->cell;
    });
  }

  [[nodiscard]] base::Wording reason_for(const PrintedChange& left) const {
    if (left.after) {
      for (const std::size_t i : causes_.beside(left))
        if (comparison_.changes[i].after == left.after) return attempts_[i].why;
    } else {
      for (const std::size_t i : causes_.gone(unnumbered_words(rebuilt_, *left.before)))
        if (!attempts_[i].edit) return attempts_[i].why;
    }
    return not_printed_so;
  }

  void tell(std::vector<Unapplied>& out) const {
    const std::vector<match::Hand> hands = hands_in(trial_.opened, rebuilt_, left_);
    for (std::size_t i = 0; i < left_.changes.size(); ++i) {
      const PrintedChange& left = left_.changes[i];
      if (hands[i] == match::Hand::source) continue;
      std::string before = left.before ? match::words_at(rebuilt_, *left.before) : std::string{};
      std::string after = left.after ? match::words_at(after_, *left.after) : std::string{};
      if (left.kind == PrintedChangeKind::level) {
        before = match::paragraph_at(rebuilt_, *left.before)->label;
        after = match::paragraph_at(after_, *left.after)->label;
      }
      const bool number = is_number(left);
      if (follows(left)) continue;
      const bool said = left.kind == PrintedChangeKind::words || left.kind == PrintedChangeKind::added;
      if (!scope_.everything() && (!said || after.empty())) continue;
      if (number && (after.empty() || meanwhile_ || stood_before(*left.after))) continue;
      const base::Wording why = number ? counted : hands[i] == match::Hand::both ? both_changed : reason_for(left);
      const std::string place = left.before ? place_in(rebuilt_, *left.before) : place_in(after_, *left.after);
      out.push_back({place, before, after, why});
    }
    tell_labels(out);
  }

  // A number that a person typed over, and that the program counts otherwise; one that Word counts on from the point
  // above follows from another change. Where the YAML changed meanwhile nobody can tell whether he did.
  void tell_labels(std::vector<Unapplied>& out) const {
    if (meanwhile_ || !scope_.everything()) return;
    const std::set<std::size_t> counted_on = match::counted_on(after_);
    for (std::size_t block = 0; block < after_.blocks.size(); ++block) {
      const auto* paragraph = std::get_if<PrintedParagraph>(&after_.blocks[block]);
      if (paragraph == nullptr || paragraph->label.empty() || counted_on.contains(block)) continue;
      const PrintedParagraph* now = counterpart(rebuilt_, left_, block);
      const PrintedParagraph* then = counterpart(printed_.document, comparison_, block);
      if (now == nullptr || now->label == paragraph->label || now->level != paragraph->level) continue;
      if (then != nullptr && then->label == paragraph->label) continue;
      out.push_back({place_in(after_, {block}), now->label, paragraph->label, counted});
    }
  }

  static const PrintedParagraph* counterpart(const PrintedDocument& document,
                                             const match::PrintedComparison& comparison, std::size_t block) {
    const std::size_t from = comparison.pairs.before_of_block[block];
    return from == match::PrintedPairs::none ? nullptr : std::get_if<PrintedParagraph>(&document.blocks[from]);
  }

  Worker& worker_;
  const fs::path& folder_;
  const OpenedPackage& opened_;
  std::optional<match::State> state_;
  ShownDocument printed_;
  PrintedDocument after_;
  bool meanwhile_;
  match::PrintedComparison comparison_;
  WrittenPlaces places_;
  WordRecords records_;
  match::Halves halves_;
  Causes causes_;
  WordScope scope_;
  std::vector<match::Hand> hands_;  // of each change
  std::vector<Attempt> attempts_;   // likewise
  std::vector<std::size_t> made_;
  Trial trial_;
  PrintedDocument rebuilt_;
  match::PrintedComparison left_;  // between what is printed now and what came back
};

}  // namespace

EditedWord read_edited(Worker& worker, const fs::path& folder, const OpenedPackage& before, xml::WordDocument word,
                       Meanwhile meanwhile, std::string_view part) {
  EditedWord out = Reader(worker, folder, before, word, meanwhile, part).read();
  std::erase_if(word.comments, [](const xml::WordComment& one) { return one.author == "Проверка"; });
  out.remarks = {std::move(word.comments), std::move(word.revisions), std::move(word.margins), std::move(word.hidden)};
  return out;
}

}  // namespace app
