// Paragraphs and rows that came, went or moved in Word, as items and members of the YAML.
//
// Nothing here knows kinds of documents: neighbours tell which list a new one goes into, and how it is written there.
#pragma once

#include "app/word_edits.h"
#include "app/word_splice.h"
#include "app/written_places.h"
#include "match/printed_changes.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace app {

class WordRecords {
 public:
  WordRecords(const match::PrintedDocument& before, const match::PrintedDocument& after,
              const match::PrintedComparison& comparison, WrittenPlaces& places);

  WordAnswer change(const match::PrintedChange& change, Manner manner);

  // What was printed there and is not in the file stays in the YAML: what holds it does not go either.
  void keep(const match::PrintedPlace& gone) { gone_.erase(gone); }

 private:
  using Place = match::PrintedPlace;

  static constexpr int no_level = 99;

  // What stands above a block of what came back.
  struct Above {
    std::optional<std::size_t> paragraph, point;  // the nearest that was printed and stayed in its order
    int new_level = no_level;                     // the highest of the new points right above
  };

  // Where a record goes: an index of a list; a neighbour there, by which a new one is written.
  struct Slot {
    base::FileId file;
    std::string list;
    std::size_t before = 0;
    const yaml::Value* like = nullptr;
  };

  // ---- words
  WordAnswer change_words_at(const match::PrintedChange& change, Manner manner);
  WordAnswer fill_cell(const Place& row, std::size_t cell, const match::PrintedCell& words);
  std::optional<WordEdit> change_number(const Place& place, const match::PrintedCell& words);
  WordAnswer clear_cell(const match::PrintedCell& cell);
  std::optional<std::string> key_of(const match::PrintedTable& table, std::size_t cells, std::size_t cell);
  std::optional<std::string> find_key(const match::PrintedTable& table, std::size_t cells, std::size_t cell);
  std::optional<WrittenPlace> record_of(const match::PrintedRow& row);

  // ---- rows
  WordAnswer add_row(const Place& place);
  WordAnswer add_section(const Place& place);
  std::variant<yaml::Value, base::Wording> row_value(const Place& place, const yaml::Value* like);
  bool holds_name(const match::PrintedTable& table, std::size_t cells, std::size_t cell);
  bool put_person(yaml::Value& row, const match::PrintedTable& table, std::size_t cells, std::size_t cell,
                  const std::string& key, const std::string& words);
  struct Headings {
    std::vector<std::pair<std::size_t, const match::PrintedRow*>> printed;  // by row of what came back
    std::vector<std::optional<std::size_t>> above;                          // of each row the new one it came under
  };
  const Headings& headings_in(std::size_t block);
  bool heads_rows(const Place& place);
  const match::PrintedRow* section_like(const Place& place);
  std::optional<Place> new_heading_above(const Place& place);
  [[nodiscard]] std::string title_of(const Place& place, const match::PrintedRow& like) const;
  std::optional<Slot> slot_of_row(const Place& place);
  std::optional<Slot> slot_behind(const match::PrintedTable& table, const match::PrintedRow& row,
                                  const match::PrintedRow& added);
  bool is_measure(const match::PrintedTable& table, const yaml::Value& value);

  // ---- paragraphs
  WordAnswer add_paragraph(const Place& place);
  WordAnswer add_line(const Place& place, const match::PrintedParagraph& paragraph);
  std::optional<Slot> slot_of_point(const Place& place);
  std::optional<Slot> slot_before_first(const Place& place);
  yaml::Value point_at(std::size_t block, const yaml::Value* like) const;
  [[nodiscard]] bool comes_with_point(std::size_t block, bool beside) const;
  [[nodiscard]] std::vector<yaml::Value> points_from(std::size_t block) const;
  WordAnswer add_first_points(const Place& place, const Slot& slot);
  void look_above();
  static int level_of(const match::PrintedParagraph& paragraph);

  // ---- what went
  WordAnswer remove(const Place& place);
  WordAnswer remove_note(const Place& place);
  std::optional<WordEdit> remove_footnote(const WrittenPlace& footnote);
  [[nodiscard]] bool is_gone_footnote(const yaml::Value& value) const;
  static void cut_marks(const yaml::Value& value, const std::string& pointer,
                        const std::pair<base::FileId, std::string>& mark, WordEdit& out);
  WordAnswer move(const match::PrintedChange& change);
  WordAnswer move_to(const WrittenPlace& record, const Slot& slot);
  WordAnswer relevel(const match::PrintedChange& change);
  [[nodiscard]] bool has_others_below(const WrittenPlace& record) const;
  std::optional<WordEdit> cut_paragraph(const Place& place);
  std::optional<WrittenPlace> record_at(const Place& place);
  [[nodiscard]] bool goes_whole(const WrittenPlace& record) const;
  [[nodiscard]] bool lies_in_moved(const WrittenPlace& record);

  [[nodiscard]] const match::PrintedParagraph* paragraph_of(std::size_t block) const;

  const match::PrintedDocument& before_;
  const match::PrintedDocument& after_;
  const match::PrintedComparison& comparison_;
  WrittenPlaces& places_;
  std::vector<Above> above_;
  std::map<std::size_t, Headings> headings_;  // of tables of what came back, by their block
  std::map<Place, WordAnswer> sections_;      // by their headings
  std::map<std::tuple<const match::PrintedTable*, std::size_t, std::size_t>, std::optional<std::string>> keys_;
  std::map<std::tuple<const match::PrintedTable*, std::size_t, std::size_t>, bool> with_names_;
  std::set<Place> gone_;            // of print
  std::set<Place> moved_;           // of print
  std::set<Place> added_, astray_;  // of what came back: new, and moved there or to another level
};

}  // namespace app
