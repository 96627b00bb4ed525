// docs/changes.md says what the keys mean.

#include "app/change_names.h"
#include "app/changes.h"
#include "app/edited_word.h"
#include "app/json.h"

#include <array>

namespace app {

namespace {

using match::Change;
using match::ChangeKind;

std::string_view kind_key(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::added: return "added";
    case ChangeKind::removed: return "removed";
    case ChangeKind::moved: return "moved";
    case ChangeKind::renamed: return "renamed";
    case ChangeKind::renumbered: return "renumbered";
    case ChangeKind::words: return "words";
    case ChangeKind::deadline: return "deadline";
    case ChangeKind::bodies: return "bodies";
    case ChangeKind::follows: return "follows";
  }
  return {};
}

std::string_view shift_key(match::Shift shift) {
  switch (shift) {
    case match::Shift::unknown: return {};
    case match::Shift::same: return "same";
    case match::Shift::later: return "later";
    case match::Shift::earlier: return "earlier";
    case match::Shift::begins_later: return "begins_later";
    case match::Shift::begins_earlier: return "begins_earlier";
  }
  return {};
}

class ChangeWriter {
 public:
  explicit ChangeWriter(base::Language language) : language_(language) {}

  void change(const Change& change) {
    const match::Spot& spot = change.after ? *change.after : *change.before;
    json_.begin_object();
    text("kind", kind_key(change.kind));
    text("document", spot.document.empty() ? "bodies" : spot.document);
    text("part", part_name(spot.steps.empty() ? match::PartKind::document : spot.steps.back().kind).key);
    if (!change.field.empty()) text("field", change.field);
    if (!change.heading.empty()) text("heading", change.heading);
    if (change.before) place("old", *change.before, change.old_last);
    if (change.after) place("new", *change.after, change.new_last);
    if (!change.old_words.empty()) text("before", change.old_words);
    if (!change.new_words.empty()) text("after", change.new_words);
    if (!change.rest.empty()) rest(change.rest);
    if (change.shift != match::Shift::unknown) text("shift", shift_key(change.shift));
    if (change.shift_days != 0) json_.key("days").value(change.shift_days);
    names("added", change.added_bodies);
    names("removed", change.removed_bodies);
    json_.key("doubt").truth(change.doubtful);
    json_.end_object();
  }

  void setting(const SettingChange& change) {
    json_.begin_object();
    text("kind", "setting");
    text("file", change.file);
    text("pointer", change.pointer);
    if (!change.before.empty()) text("before", change.before);
    if (!change.after.empty()) text("after", change.after);
    json_.key("doubt").truth(false);
    json_.end_object();
  }

  JsonWriter& json() { return json_; }

 private:
  void text(std::string_view key, std::string_view value) { json_.key(key).value(value); }

  void names(std::string_view key, const std::vector<std::string>& names) {
    if (names.empty()) return;
    json_.key(key).begin_list();
    for (const std::string& name : names) json_.value(name);
    json_.end_list();
  }

  void rest(const std::vector<match::Field>& fields) {
    json_.key("rest").begin_list();
    for (const match::Field& field : fields) {
      json_.begin_object();
      text("field", field.key);
      if (!field.heading.empty()) text("heading", field.heading);
      text("words", field.words);
      json_.end_object();
    }
    json_.end_list();
  }

  void place(std::string_view key, const match::Spot& spot, const std::string& last) {
    json_.key(key).begin_object();
    text("document", spot.document.empty() ? "bodies" : spot.document);
    json_.key("place").begin_list();
    for (const match::Step& step : spot.steps) {
      const PartName& name = part_name(step.kind);
      std::string words(language_ == base::Language::ru ? name.one : name.english);
      if (step.kind == match::PartKind::line) words = line_name(step.called).in(language_);
      json_.value(step.label.empty() ? words : words + " " + step.label);
    }
    json_.end_list();
    if (!spot.steps.empty()) {
      const match::Step& own = spot.steps.back();
      if (!own.id.empty()) text("id", own.id);
      if (!own.label.empty()) text("label", own.label);
      if (!last.empty()) text("last", last);
      if (!own.words.empty()) text("words", own.words);
    }
    json_.end_object();
  }

  base::Language language_;
  JsonWriter json_;
};

}  // namespace

namespace {

void write_unapplied(const EditedWord& edited, base::Language language, JsonWriter& json) {
  json.key("unapplied").begin_list();
  for (const Unapplied& one : edited.unapplied) {
    json.begin_object().key("place").value(one.place).key("before").value(one.before).key("after").value(one.after);
    json.key("why").value(one.why.in(language)).end_object();
  }
  json.end_list();
}

void write_remarks(const WordRemarks& remarks, JsonWriter& json) {
  constexpr std::array<std::string_view, 6> kinds{"inserted",     "removed",     "moved",
                                                  "row_inserted", "row_removed", "look"};
  json.key("comments").begin_list();
  for (const xml::WordComment& one : remarks.comments) {
    json.begin_object().key("author").value(one.author).key("date").value(one.date).key("about").value(one.about);
    json.key("text").value(one.text).key("done").truth(one.done).end_object();
  }
  json.end_list().key("tracked").begin_list();
  for (const xml::WordRevision& one : remarks.revisions) {
    json.begin_object().key("kind").value(kinds[static_cast<std::size_t>(one.kind)]);
    json.key("author").value(one.author).key("date").value(one.date).key("text").value(one.text).end_object();
  }
  json.end_list();
}

}  // namespace

std::string changes_as_json(const PackageChanges& changes, const EditedWord* edited, base::Language language) {
  ChangeWriter writer(language);
  JsonWriter& json = writer.json();
  json.begin_object().key("version").value(std::int64_t{1});
  json.key("old").value(changes.before).key("new").value(changes.after);
  json.key("changes").begin_list();
  for (const Change& change : changes.changes) writer.change(change);
  for (const SettingChange& change : changes.settings) writer.setting(change);
  json.end_list();
  if (edited != nullptr) {
    json.key("changed_meanwhile").truth(edited->changed_meanwhile);
    write_unapplied(*edited, language, json);
    write_remarks(edited->remarks, json);
  }
  json.end_object();
  return json.text() + "\n";
}

}  // namespace app
