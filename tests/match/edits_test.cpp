// A thousand rounds of random edits of the sample plans: which row became which is known, and the matcher has to find
// it or say that it doubts.
//
// A round makes one to five edits: a row of another plan put in, a row taken out or moved, some of its words, its
// deadline or its bodies changed, one row split in two, two made one. A row that was split is the part with most of its
// words; one made of two is that which gave it most.

#include "match/document_changes.h"
#include "match/items.h"
#include "match/sample_package.h"
#include "model/walk.h"

#include <gmock/gmock.h>

#include <map>
#include <random>
#include <sstream>

namespace match {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

struct Row {
  Item item;
  std::size_t was = nowhere;  // its place before; nowhere: a new one
  bool touched = false;
};
using Rows = std::vector<Row>;

Rows rows_of(const std::string& sample) {
  Rows out;
  for (const model::Document& document : samples::package(sample).documents) {
    if (!std::holds_alternative<model::Plan>(document.body)) continue;
    const Outline outline = outline_of(document);
    const std::vector<Item> items = items_of(outline);
    for (std::size_t i = 0; i < items.size(); ++i)
      if (outline.parts[i + 1].kind == PartKind::row) out.push_back({items[i], out.size()});
  }
  for (Row& row : out) row.item.id.clear();
  return out;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> out;
  for (std::string word; in >> word;) out.push_back(word);
  return out;
}

std::string joined(const std::vector<std::string>& words, std::size_t first, std::size_t end) {
  std::string out;
  for (std::size_t i = first; i < end; ++i) out += (out.empty() ? "" : " ") + words[i];
  return out;
}

class Editor {
 public:
  Editor(Rows rows, const Rows& pool, std::uint32_t seed) : rows_(std::move(rows)), pool_(pool), random_(seed) {
    gone_.assign(rows_.size(), false);
  }

  void edit() {
    switch (number(6)) {
      case 0: return insert();
      case 1: return remove();
      case 2: return move();
      case 3: return change();
      case 4: return split();
      default: return merge();
    }
  }

  [[nodiscard]] const Rows& rows() const { return rows_; }
  // Rows that were taken out or made part of another.
  [[nodiscard]] const std::vector<bool>& gone() const { return gone_; }

 private:
  std::size_t number(std::size_t end) { return random_() % end; }
  std::ptrdiff_t place() { return static_cast<std::ptrdiff_t>(number(rows_.size())); }
  const Row& strange() { return pool_[number(pool_.size())]; }

  void insert() {
    Row row = strange();
    row.was = nowhere;
    const std::ptrdiff_t at = place();
    row.item.section = rows_[static_cast<std::size_t>(at)].item.section;
    rows_.insert(rows_.begin() + at, row);
  }

  void drop(std::ptrdiff_t at) {
    const Row& row = rows_[static_cast<std::size_t>(at)];
    if (row.was != nowhere) gone_[row.was] = true;
    rows_.erase(rows_.begin() + at);
  }

  void remove() {
    if (rows_.size() > 3) drop(place());
  }

  void move() {
    const std::ptrdiff_t from = place();
    Row row = rows_[static_cast<std::size_t>(from)];
    rows_.erase(rows_.begin() + from);
    const std::ptrdiff_t to = place();
    row.item.section = rows_[static_cast<std::size_t>(to)].item.section;
    row.touched = true;
    rows_.insert(rows_.begin() + to, row);
  }

  void change() {
    Row& row = rows_[static_cast<std::size_t>(place())];
    row.touched = true;
    switch (number(4)) {
      case 0: row.item.deadline = strange().item.deadline; break;
      case 1: row.item.bodies = strange().item.bodies; break;
      case 2: row.item.rest = strange().item.rest; break;
      default: break;
    }
    std::vector<std::string> words = words_of(row.item.words);
    if (words.size() < 4) return;
    const std::size_t changed = number(words.size() / 3 + 1);
    for (std::size_t i = 0; i < changed; ++i) {
      const std::vector<std::string> others = words_of(strange().item.words);
      std::string& word = words[number(words.size())];
      word = others.empty() || number(2) == 0 ? std::string{} : others[number(others.size())];
    }
    row.item.words = joined(words, 0, words.size());
  }

  void split() {
    const std::ptrdiff_t at = place();
    Row& row = rows_[static_cast<std::size_t>(at)];
    const std::vector<std::string> words = words_of(row.item.words);
    if (words.size() < 6) return;
    row.touched = true;
    Row other = row;
    const std::size_t cut = words.size() * (60 + number(20)) / 100;
    const bool first_is_larger = number(2) == 0;
    const std::size_t end = first_is_larger ? cut : words.size() - cut;
    Row& larger = first_is_larger ? row : other;
    Row& smaller = first_is_larger ? other : row;
    row.item.words = joined(words, 0, end);
    other.item.words = joined(words, end, words.size());
    larger.was = row.was;
    smaller.was = nowhere;
    smaller.item.id.clear();
    rows_.insert(rows_.begin() + at + 1, Row(other));
  }

  void merge() {
    if (rows_.size() < 4) return;
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(number(rows_.size() - 1));
    Row& row = rows_[static_cast<std::size_t>(at)];
    const Row other = rows_[static_cast<std::size_t>(at) + 1];
    const std::size_t ours = words_of(row.item.words).size(), theirs = words_of(other.item.words).size();
    const bool about_equal = 4 * ours < 5 * theirs && 4 * theirs < 5 * ours;
    if (about_equal || ours == 0 || theirs == 0) return;
    const std::string words = row.item.words + " и " + other.item.words;
    const std::string rest = row.item.rest + " " + other.item.rest;
    std::vector<std::string> bodies = row.item.bodies;
    bodies.insert(bodies.end(), other.item.bodies.begin(), other.item.bodies.end());
    const std::size_t lost = ours > theirs ? other.was : row.was;
    if (lost != nowhere) gone_[lost] = true;
    if (theirs > ours) row = other;
    row.item.words = words;
    row.item.rest = rest;
    row.item.bodies = bodies;
    row.touched = true;
    rows_.erase(rows_.begin() + at + 1);
  }

  Rows rows_;
  const Rows& pool_;
  std::mt19937 random_;
  std::vector<bool> gone_;
};

// Numbers as they come: every row is numbered anew after an edit.
std::vector<Item> numbered(const Rows& rows) {
  std::vector<Item> out;
  int number = 0;
  for (const Row& row : rows) {
    out.push_back(row.item);
    if (!row.item.label.empty()) out.back().label = std::to_string(++number);
  }
  return out;
}

struct Count {
  int right = 0, doubtful = 0, wrong = 0;

  [[nodiscard]] double share(int of) const { return 100.0 * of / std::max(1, right + doubtful + wrong); }
  Count& operator+=(const Count& other) {
    right += other.right;
    doubtful += other.doubtful;
    wrong += other.wrong;
    return *this;
  }
};

bool same_words(const Item& one, const Item& other) {
  return one.words == other.words && one.rest == other.rest && one.bodies == other.bodies &&
         one.deadline == other.deadline;
}

// Every row that was there: was it found, or its end seen? `touched` counts those that an edit met.
void judge(const Rows& before, const Editor& edited, const std::vector<Pair>& pairs, Count& all, Count& touched) {
  std::vector<std::size_t> became(before.size(), nowhere), found(before.size(), nowhere);
  for (std::size_t j = 0; j < edited.rows().size(); ++j)
    if (edited.rows()[j].was != nowhere) became[edited.rows()[j].was] = j;
  std::vector<bool> doubtful(before.size(), false);
  for (const Pair& pair : pairs) {
    found[pair.before] = pair.after;
    doubtful[pair.before] = pair.doubtful;
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    const bool equal = found[i] != nowhere && became[i] != nowhere &&
                       same_words(edited.rows()[found[i]].item, edited.rows()[became[i]].item);
    Count one;
    if (doubtful[i])
      one.doubtful = 1;
    else if (found[i] == became[i] || equal)
      one.right = 1;
    else
      one.wrong = 1;
    all += one;
    if (edited.gone()[i] || (became[i] != nowhere && edited.rows()[became[i]].touched)) touched += one;
  }
}

struct Judged {
  Count all, touched;
};

Judged judge_rounds(const std::vector<std::string>& plans, bool ids, int rounds) {
  std::vector<Rows> all;
  Rows pool;
  for (const std::string& plan : plans) {
    all.push_back(rows_of(plan));
    pool.insert(pool.end(), all.back().begin(), all.back().end());
  }
  Judged out;
  for (int round = 0; round < rounds; ++round) {
    Rows before = all[static_cast<std::size_t>(round) % all.size()];
    if (ids)
      for (std::size_t i = 0; i < before.size(); ++i) before[i].item.id = "r" + std::to_string(i);
    Editor editor(before, pool, static_cast<std::uint32_t>(round));
    for (int edits = 0; edits <= round % 5; ++edits) editor.edit();
    judge(before, editor, match_items(numbered(before), numbered(editor.rows())), out.all, out.touched);
  }
  return out;
}

std::string figures(const Count& count) {
  std::ostringstream out;
  out << count.share(count.right) << " % right, " << count.share(count.doubtful) << " % doubtful, "
      << count.share(count.wrong) << " % wrong of " << count.right + count.doubtful + count.wrong;
  return out.str();
}

const std::vector<std::string>& clean_plans() {
  static const std::vector<std::string> plans = samples::names({"clean"});
  return plans;
}

constexpr int rounds = 1000;

TEST(RandomEdits, AreFollowedByIds) {
  const Judged judged = judge_rounds(clean_plans(), true, rounds);
  RecordProperty("all", figures(judged.all));
  RecordProperty("touched", figures(judged.touched));
  EXPECT_GE(judged.all.share(judged.all.right), 99) << figures(judged.all);
  EXPECT_LE(judged.all.share(judged.all.wrong), 0.5) << figures(judged.all);
  EXPECT_GE(judged.touched.share(judged.touched.right), 97) << figures(judged.touched);
}

TEST(RandomEdits, AreFollowedByWords) {
  const Judged judged = judge_rounds(clean_plans(), false, rounds);
  RecordProperty("all", figures(judged.all));
  RecordProperty("touched", figures(judged.touched));
  EXPECT_GE(judged.all.share(judged.all.right), 95) << figures(judged.all);
  EXPECT_LE(judged.all.share(judged.all.wrong), 0.5) << figures(judged.all);
  EXPECT_GE(judged.touched.share(judged.touched.right), 90) << figures(judged.touched);
}

// Rows 7.1 and 7.2 of one differ by a letter, the other has two rows 17.
TEST(RandomEdits, AreFollowedAmongNearEqualRows) {
  for (const bool ids : {true, false}) {
    const Judged judged = judge_rounds({"as-signed/sayansky", "as-signed/orenburg"}, ids, rounds / 4);
    EXPECT_GE(judged.all.share(judged.all.right), ids ? 99 : 95) << figures(judged.all);
    EXPECT_LE(judged.all.share(judged.all.wrong), 0.5) << figures(judged.all);
  }
}

}  // namespace
}  // namespace match
