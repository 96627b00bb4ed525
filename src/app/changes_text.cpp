// Changes as a clerk reads them: «строка 4 «Провести …»: срок перенесён с «…» на «…» (позже на 14 дней)».

#include "app/change_names.h"
#include "app/changes.h"
#include "app/setting_place.h"
#include "app/shortened.h"
#include "app/wrapped.h"
#include "base/printable.h"
#include "language/plural.h"
#include "match/word_diff.h"

#include <algorithm>
#include <cstdlib>

namespace app {

namespace {

using match::Change;
using match::ChangeKind;
using match::PartKind;
using match::Spot;
using match::Step;

constexpr std::size_t words_of_name = 7;      // by which a row is told
constexpr std::size_t words_of_text = 40;     // of an added or removed text
constexpr std::size_t most_word_changes = 6;  // of one text; the rest is counted

std::string listed(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& one : words) out += (out.empty() ? "" : "; ") + one;
  return out;
}

class Teller {
 public:
  explicit Teller(base::Language language) : language_(language), ru_(language == base::Language::ru) {}

  // The part that a change speaks of, where several may stand under it; empty: the change names it itself.
  [[nodiscard]] std::string subject(const Change& change) const {
    const bool inside = change.kind == ChangeKind::words || change.kind == ChangeKind::deadline ||
                        change.kind == ChangeKind::bodies || change.kind == ChangeKind::follows;
    return inside ? part(*change.after) + doubt(change) : std::string{};
  }

  // What is told of its subject.
  [[nodiscard]] std::string line(const Change& change) const {
    std::string out = told(change);
    if (change.kind == ChangeKind::follows) out += say(" (следует из другой правки)", " (follows from another change)");
    return subject(change).empty() ? out + doubt(change) : out;
  }

  // The file of its document.
  [[nodiscard]] std::string heading(const Change& change) const {
    const Spot& spot = change.after ? *change.after : *change.before;
    return spot.document.empty() ? say("Реестр органов и сокращений", "Register of bodies and abbreviations")
                                 : spot.document + ".yaml";
  }

  [[nodiscard]] std::string place(const Change& change) const {
    std::string out = subject(change);
    if (out.empty()) out = part(change.after ? *change.after : *change.before);
    if (out.empty()) out = say("документ", "document");
    const std::string field = changed_field(change);
    return field.empty() ? out : out + ", " + field;
  }

  [[nodiscard]] std::string setting(const SettingChange& change) const {
    const std::string place = setting_place(change, language_);
    return (place.empty() ? place : place + ": ") + was_and_is(change.before, change.after);
  }

  [[nodiscard]] std::string say(std::string_view russian, std::string_view english) const {
    return std::string(ru_ ? russian : english);
  }

 private:
  [[nodiscard]] std::string changed_field(const Change& change) const {
    const bool of_field = change.kind == ChangeKind::words || change.kind == ChangeKind::follows ||
                          change.kind == ChangeKind::deadline || change.kind == ChangeKind::bodies;
    if (!of_field || field_and(change).empty()) return {};
    return field(change.field, change.heading);
  }

  [[nodiscard]] std::string doubt(const Change& change) const {
    return change.doubtful
               ? say(" (сомнительно: возможно, это не одно и то же)", " (doubtful: perhaps not the same one)")
               : std::string{};
  }

  [[nodiscard]] std::string quoted(std::string_view words) const {
    return ru_ ? "«" + std::string(words) + "»" : "“" + std::string(words) + "”";
  }

  // ---- where

  [[nodiscard]] std::string step(const Step& step) const {
    const PartName& name = part_name(step.kind);
    std::string out(ru_ ? name.one : name.english);
    if (step.kind == PartKind::line) out = line_name(step.called).in(language_);
    if (!step.label.empty()) out += " " + step.label;
    const bool named = step.label.empty() || step.kind == PartKind::row || step.kind == PartKind::form_row;
    if (named && !step.words.empty()) out += " " + quoted(shortened(step.words, words_of_name));
    return out;
  }

  // What holds the part, as far as its number does not tell.
  [[nodiscard]] std::string above(const Spot& spot) const {
    std::string out;
    for (std::size_t i = 0; i + 1 < spot.steps.size(); ++i) {
      const Step& here = spot.steps[i];
      const Step& below = spot.steps[i + 1];
      const bool told_by_number = !here.label.empty() && below.label.starts_with(here.label + ".");
      if (!told_by_number) out += step(here) + ", ";
    }
    return out;
  }

  [[nodiscard]] std::string part(const Spot& spot) const {
    return spot.steps.empty() ? std::string{} : above(spot) + step(spot.steps.back());
  }

  // ---- what

  [[nodiscard]] std::string told(const Change& change) const {
    switch (change.kind) {
      case ChangeKind::added: return came(change, *change.after, change.new_words, {"добавлен", "added"});
      case ChangeKind::removed: return came(change, *change.before, change.old_words, {"исключён", "removed"});
      case ChangeKind::moved: return moved(change);
      case ChangeKind::renamed:
        return say("документ назван иначе: было ", "the document is named otherwise: was ") + change.before->document +
               say(".yaml – стало ", ".yaml – is ") + change.after->document + ".yaml";
      case ChangeKind::renumbered: return renumbered(change);
      case ChangeKind::deadline: return deadline(change);
      case ChangeKind::bodies: return bodies(change);
      case ChangeKind::words:
      case ChangeKind::follows: break;
    }
    return field_and(change) + was_and_is(change.old_words, change.new_words);
  }

  [[nodiscard]] std::string field_and(const Change& change) const {
    const bool plain =
        change.field == "text" ||
        (!change.after->steps.empty() &&
         (change.after->steps.back().kind == PartKind::line || change.after->steps.back().kind == PartKind::column) &&
         change.field != "width" && change.field != "weight");
    return plain ? std::string{} : field(change.field, change.heading) + ": ";
  }

  [[nodiscard]] std::string field(const std::string& key, const std::string& heading) const {
    return heading.empty() ? field_name(key, language_) : quoted(heading);
  }

  // «добавлена строка 7 «…»», the rest behind it.
  [[nodiscard]] std::string came(const Change& change, const Spot& spot, const std::string& words,
                                 base::Wording how) const {
    const PartName& name = part_name(spot.steps.empty() ? PartKind::document : spot.steps.back().kind);
    std::string out = spot.steps.empty() ? std::string{} : above(spot);
    if (!out.empty()) out.replace(out.size() - 2, 2, ": ");
    out += participle(how, name.gender) + " " + std::string(ru_ ? name.one : name.english);
    if (!spot.steps.empty() && spot.steps.back().kind == PartKind::line)
      out = say(how.ru == "добавлен" ? "добавлено: " : "исключено: ", how.en == "added" ? "added: " : "removed: ") +
            std::string(line_name(spot.steps.back().called).in(language_));
    if (!spot.steps.empty() && !spot.steps.back().label.empty()) out += " " + spot.steps.back().label;
    if (!words.empty()) out += " " + quoted(shortened(words, words_of_text));
    std::string rest;
    for (const match::Field& one : change.rest)
      rest += "; " + field(one.key, one.heading) + ": " + shortened(one.words, words_of_text);
    return out + rest;
  }

  // Of a participle in the masculine: «исключён», «исключена».
  [[nodiscard]] std::string participle(base::Wording how, Gender gender) const {
    std::string out(how.in(language_));
    if (!ru_ || gender == Gender::masculine) return out;
    constexpr std::string_view stressed = "ён", plain = "ен";
    if (out.ends_with(stressed)) out.replace(out.size() - stressed.size(), stressed.size(), plain);
    return out + (gender == Gender::feminine ? "а" : "о");
  }

  [[nodiscard]] std::string moved(const Change& change) const {
    const Step& now = change.after->steps.back();
    const PartName& name = part_name(now.kind);
    std::string out = step(change.before->steps.back());
    const auto parent = [](const Spot& spot) {
      return spot.steps.size() < 2 ? Step{PartKind::document, {}, {}, {}, {}} : spot.steps[spot.steps.size() - 2];
    };
    const Step from = parent(*change.before), to = parent(*change.after);
    const auto points = [](const Spot& spot) { return std::ranges::count(spot.steps, PartKind::point, &Step::kind); };
    if (now.kind == PartKind::point && points(*change.before) != points(*change.after)) {
      out += to.kind == PartKind::point ? say(" стал подпунктом ", " became a subpoint of ") + container(to, true)
                                        : say(" стал пунктом", " became a point");
      return out + now_numbered(now.label);
    }
    const bool elsewhere = from.kind != to.kind || from.label != to.label || from.words != to.words;
    const base::Wording how = elsewhere ? base::Wording{"перенесён", "moved"} : base::Wording{"переставлен", "moved"};
    out += " " + participle(how, name.gender);
    if (elsewhere) out += say(" из ", " from ") + container(from, true) + say(" в ", " to ") + container(to, false);
    return now.label == change.before->steps.back().label ? out : out + now_numbered(now.label);
  }

  [[nodiscard]] std::string now_numbered(const std::string& label) const {
    if (label.empty()) return say(", теперь без номера", ", now without a number");
    return say(", теперь ", ", now ") + label;
  }

  [[nodiscard]] std::string container(const Step& step, bool from) const {
    const PartName& name = part_name(step.kind);
    std::string out(!ru_ ? name.english : from ? name.of_one : name.to_one);
    if (!step.label.empty()) return out + " " + step.label;
    return step.words.empty() ? out : out + " " + quoted(shortened(step.words, words_of_name));
  }

  [[nodiscard]] std::string renumbered(const Change& change) const {
    const Step& before = change.before->steps.back();
    const Step& after = change.after->steps.back();
    const PartName& name = part_name(after.kind);
    const auto range = [this](const std::string& first, const std::string& last) {
      if (first.empty() && last.empty()) return say("без номера", "without a number");
      return first == last ? first : first + "–" + last;
    };
    const bool several = before.label != change.old_last || after.label != change.new_last;
    return std::string(!ru_      ? (several ? name.english_many : name.english)
                       : several ? name.many
                                 : name.one) +
           " " + range(before.label, change.old_last) + say(": теперь ", ": now ") +
           range(after.label, change.new_last);
  }

  // Where the two wordings differ.
  [[nodiscard]] std::string was_and_is(const std::string& before, const std::string& after) const {
    if (before.empty()) return say("добавлено ", "added ") + quoted(shortened(after, words_of_text));
    if (after.empty()) return say("исключено ", "removed ") + quoted(shortened(before, words_of_text));
    const std::vector<match::WordChange> changes = match::word_changes(before, after);
    std::string out;
    for (std::size_t i = 0; i < std::min(changes.size(), most_word_changes); ++i)
      out += (i == 0 ? "" : "; ") + say("было ", "was ") + quoted(shortened(changes[i].before, words_of_text)) +
             say(" – стало ", " – is ") + quoted(shortened(changes[i].after, words_of_text));
    if (changes.size() > most_word_changes)
      out += say("; и ещё ", "; and ") + std::to_string(changes.size() - most_word_changes) +
             say(" в этом тексте", " more in this text");
    return out;
  }

  [[nodiscard]] std::string deadline(const Change& change) const {
    const std::string name = change.heading.empty() ? say("срок", "deadline") : quoted(change.heading);
    if (change.old_words.empty()) return name + say(": установлен ", ": set ") + quoted(change.new_words);
    if (change.new_words.empty()) return name + say(": исключён ", ": removed ") + quoted(change.old_words);
    const bool went = change.shift == match::Shift::later || change.shift == match::Shift::earlier;
    const std::string how = shift(change);
    return name + (went ? say(" перенесён с ", " moved from ") : say(" изменён с ", " changed from ")) +
           quoted(change.old_words) + say(" на ", " to ") + quoted(change.new_words) +
           (how.empty() ? std::string{} : " (" + how + ")");
  }

  [[nodiscard]] std::string shift(const Change& change) const {
    const std::int64_t count = std::abs(change.shift_days);
    const std::string days = ru_ ? language::counted(count, {"день", "дня", "дней"})
                                 : std::to_string(count) + (count == 1 ? " day" : " days");
    switch (change.shift) {
      case match::Shift::unknown: return {};
      case match::Shift::same: return say("дни те же", "the same days");
      case match::Shift::later: return say("позже на ", "later by ") + days;
      case match::Shift::earlier: return say("раньше на ", "earlier by ") + days;
      case match::Shift::begins_later: return say("начало позже на ", "begins later by ") + days;
      case match::Shift::begins_earlier: return say("начало раньше на ", "begins earlier by ") + days;
    }
    return {};
  }

  [[nodiscard]] std::string bodies(const Change& change) const {
    std::string out = field(change.field, change.heading) + ": ";
    if (!change.added_bodies.empty()) out += say("добавлено – ", "added – ") + listed(change.added_bodies);
    if (!change.added_bodies.empty() && !change.removed_bodies.empty()) out += "; ";
    if (!change.removed_bodies.empty()) out += say("исключено – ", "removed – ") + listed(change.removed_bodies);
    return out;
  }

  base::Language language_;
  bool ru_;
};

}  // namespace

ToldChange told_change(const Change& change, base::Language language) {
  const Teller teller(language);
  return {teller.heading(change), teller.place(change), teller.line(change)};
}

std::string changes_as_text(const PackageChanges& changes, base::Language language, std::size_t width) {
  const Teller teller(language);
  if (changes.none()) return teller.say("Отличий нет\n", "No differences\n");
  std::string out, heading;
  const auto put = [&](const std::string& indent, const std::string& line) {
    out += wrapped(indent + base::printable(line), width, indent + "  ") + "\n";
  };
  const auto under = [&](const std::string& document) {
    if (document == heading) return;
    out += (out.empty() ? "" : "\n") + base::printable(document) + "\n";
    heading = document;
  };
  for (std::size_t i = 0; i < changes.changes.size();) {
    const Change& change = changes.changes[i];
    under(teller.heading(change));
    const std::string subject = teller.subject(change);
    std::size_t end = i + 1;
    while (!subject.empty() && end < changes.changes.size() && teller.subject(changes.changes[end]) == subject &&
           teller.heading(changes.changes[end]) == heading)
      ++end;
    if (end == i + 1) {
      put("  ", (subject.empty() ? "" : subject + ": ") + teller.line(change));
    } else {
      put("  ", subject);
      for (std::size_t k = i; k < end; ++k) put("    ", teller.line(changes.changes[k]));
    }
    i = end;
  }
  for (const SettingChange& change : changes.settings) {
    under(change.file);
    put("  ", teller.setting(change));
  }
  return out;
}

}  // namespace app
