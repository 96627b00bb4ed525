// The blocks that stayed in their order bind both editions; between two of them stands what was removed, then what was
// inserted. A section (what begins on a new page) of which no block stayed came or went as a whole.
#include "match/revised.h"

#include "match/items.h"
#include "match/revised_parts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace match {

namespace {

using blocks::Block;
using blocks::Revision;

constexpr std::size_t none = PrintedPairs::none;

struct Placed {
  const Block* block = nullptr;
  std::size_t section = 0;
};

std::vector<Placed> placed(const blocks::Document& document) {
  std::vector<Placed> out;
  for (std::size_t section = 0; section < document.sections.size(); ++section)
    for (const Block& block : document.sections[section].blocks) out.push_back({&block, section});
  return out;
}

bool has_words(const Block& block) {
  return std::holds_alternative<blocks::Paragraph>(block) || std::holds_alternative<blocks::Table>(block) ||
         std::holds_alternative<blocks::Signature>(block);
}

std::size_t place_of(const PrintedBlock& block) {
  return std::visit([](const auto& one) { return static_cast<std::size_t>(one.at); }, block);
}

// Which blocks, and of tables which rows, are the same: by their places in both flows.
struct Pairs {
  std::vector<std::size_t> before;  // of every block of `after`; none: it is new, or says nothing
  std::map<std::size_t, std::vector<std::optional<std::size_t>>> rows;  // by the block of `after`
};

bool can_be_one(const Block& before, const Block& after) {
  if (before.index() != after.index() || !has_words(before)) return false;
  const auto* table = std::get_if<blocks::Table>(&before);
  return table == nullptr || are_one_table(*table, std::get<blocks::Table>(after));
}

class Pairing {
 public:
  Pairing(const blocks::Document& before, const blocks::Document& after, const PrintedPairs& known)
      : ours_(placed(before)),
        theirs_(placed(after)),
        before_(printed(before)),
        after_(printed(after)),
        known_(known) {}

  Pairs find() {
    out_.before.assign(theirs_.size(), none);
    std::vector<bool> taken(ours_.size(), false);
    for (std::size_t block = 0; block < after_.blocks.size(); ++block) {
      const std::size_t from = known_.before_of_block.at(block);
      if (from == none) continue;
      const std::size_t i = place_of(before_.blocks[from]), j = place_of(after_.blocks[block]);
      if (taken[i] || !can_be_one(*ours_[i].block, *theirs_[j].block)) continue;
      taken[i] = true;
      out_.before[j] = i;
      pair_rows(from, block, j);
    }
    drop_moved();
    return std::move(out_);
  }

 private:
  void pair_rows(std::size_t from, std::size_t block, std::size_t place) {
    const auto* table = std::get_if<blocks::Table>(theirs_[place].block);
    if (table == nullptr) return;
    auto& rows = out_.rows[place];
    rows.resize(table->head.size() + table->rows.size());
    const auto& printed = std::get<PrintedTable>(after_.blocks[block]).rows;
    for (std::size_t row = 0; row < printed.size(); ++row) {
      const std::optional<PrintedPlace>& pair = known_.before_of_row[block][row];
      if (pair && pair->block == from) rows[printed[row].at] = row_at(before_, *pair)->at;
    }
  }

  void drop_moved() {
    std::vector<std::size_t> order, places;
    for (std::size_t j = 0; j < out_.before.size(); ++j)
      if (out_.before[j] != none) {
        order.push_back(out_.before[j]);
        places.push_back(j);
      }
    const std::vector<bool> astray = out_of_order(order);
    for (std::size_t k = 0; k < places.size(); ++k)
      if (astray[k]) out_.before[places[k]] = none;
  }

  std::vector<Placed> ours_, theirs_;
  PrintedDocument before_, after_;
  const PrintedPairs& known_;
  Pairs out_;
};

bool is_blank(const blocks::Paragraph& paragraph) {
  return std::ranges::all_of(paragraph.inlines, [](const blocks::Inline& part) {
    const auto* run = std::get_if<blocks::Run>(&part);
    return run == nullptr || compared_words(run->text).empty();
  });
}

// What is not worth a mark of its own.
bool says_nothing(const Block& block) {
  const auto* paragraph = std::get_if<blocks::Paragraph>(&block);
  return paragraph == nullptr ? !has_words(block) : is_blank(*paragraph);
}

class Reviser {
 public:
  Reviser(const blocks::Document& before, blocks::Document after, Pairs pairs)
      : before_(before),
        ours_(placed(before)),
        pairs_(std::move(pairs)),
        after_(std::move(after)),
        parts_(before_, after_),
        stays_(before.sections.size(), false) {
    for (const std::size_t pair : pairs_.before)
      if (pair != none) stays_[ours_[pair].section] = true;
  }

  Revised revised() {
    std::vector<blocks::Section> sections = std::exchange(after_.sections, {});
    if (next_pair(0) == pairs_.before.size()) remove_sections();
    std::size_t first = 0;
    for (blocks::Section& section : sections) {
      const std::size_t count = section.blocks.size();
      revise(std::move(section), first);
      first += count;
      if (next_pair(first) == pairs_.before.size()) remove_sections();
    }
    return {std::move(after_), parts_.changed()};
  }

 private:
  // The next block of `after` that stayed.
  [[nodiscard]] std::size_t next_pair(std::size_t from) const {
    while (from < pairs_.before.size() && pairs_.before[from] == none) ++from;
    return from;
  }

  void revise(blocks::Section section, std::size_t first) {
    std::vector<Block> blocks = std::exchange(section.blocks, {});
    const std::size_t end = first + blocks.size();
    const bool new_one = next_pair(first) >= end && !std::ranges::all_of(blocks, says_nothing);
    if (new_one) section.revision = Revision::inserted;
    bool bound = false;  // a block of it stayed
    for (std::size_t j = first; j < end; ++j) {
      const std::size_t stays = next_pair(j);
      if (stays < end)
        remove_up_to(pairs_.before[stays], bound, section);
      else if (bound)
        remove_rest(section);
      Block& block = blocks[j - first];
      if (pairs_.before[j] != none) {
        revise_block(block, j);
        bound = true;
      } else if (new_one || !says_nothing(block)) {
        parts_.mark(block, Revision::inserted);
      }
      section.blocks.push_back(std::move(block));
    }
    if (bound) remove_rest(section);
    after_.sections.push_back(std::move(section));
  }

  void revise_block(Block& block, std::size_t place) {
    const Block was = parts_.taken(*ours_[pairs_.before[place]].block);
    if (auto* paragraph = std::get_if<blocks::Paragraph>(&block))
      parts_.revise(std::get<blocks::Paragraph>(was), *paragraph);
    if (auto* signature = std::get_if<blocks::Signature>(&block))
      parts_.revise(std::get<blocks::Signature>(was), *signature);
    if (auto* table = std::get_if<blocks::Table>(&block))
      parts_.revise(std::get<blocks::Table>(was), *table, pairs_.rows.at(place));
    next_ = pairs_.before[place] + 1;
  }

  void remove(const Block& block, blocks::Section& into) {
    if (says_nothing(block)) return;
    Block taken = parts_.taken(block);
    parts_.mark(taken, Revision::removed);
    into.blocks.push_back(std::move(taken));
  }

  // Sections that are gone stand before the first block that stayed of the one that came next.
  void remove_up_to(std::size_t end, bool bound, blocks::Section& section) {
    while (next_ < end) {
      if (!bound && !stays_[ours_[next_].section])
        remove_section();
      else
        remove(*ours_[next_++].block, section);
    }
  }

  // What is left of the old section that this one goes on from, where nothing of it stays later.
  void remove_rest(blocks::Section& section) {
    if (next_ == 0) return;
    const std::size_t old = ours_[next_ - 1].section;
    const auto later = std::find_if(ours_.begin() + static_cast<std::ptrdiff_t>(next_), ours_.end(),
                                    [old](const Placed& one) { return one.section != old; });
    const auto end = static_cast<std::size_t>(later - ours_.begin());
    const bool goes_on = std::ranges::any_of(
        pairs_.before, [&](std::size_t pair) { return pair != none && pair >= next_ && pair < end; });
    while (!goes_on && next_ < end) remove(*ours_[next_++].block, section);
  }

  void remove_section() {
    const std::size_t old = ours_[next_].section;
    blocks::Section gone = before_.sections[old];
    gone.blocks.clear();
    gone.revision = Revision::removed;
    for (; next_ < ours_.size() && ours_[next_].section == old; ++next_) remove(*ours_[next_].block, gone);
    if (!gone.blocks.empty()) after_.sections.push_back(std::move(gone));
  }

  void remove_sections() {
    while (next_ < ours_.size()) remove_section();
  }

  const blocks::Document& before_;
  std::vector<Placed> ours_;
  Pairs pairs_;
  blocks::Document after_;
  RevisedParts parts_;
  std::vector<bool> stays_;  // of old sections: a block of it
  std::size_t next_ = 0;     // of the old blocks
};

}  // namespace

Revised revised(const blocks::Document& before, blocks::Document after, const PrintedPairs& known) {
  Pairs pairs = Pairing(before, after, known).find();
  return Reviser(before, std::move(after), std::move(pairs)).revised();
}

Revised revised(const blocks::Document& before, blocks::Document after) {
  const PrintedComparison compared = compare_printed(printed(before), printed(after));
  return revised(before, std::move(after), compared.pairs);
}

}  // namespace match
