// Defects typed one by one into the samples that have none: each is found under the id of its kind, and nothing else
// is blamed beside it.

#include "mutations.h"

#include "app/finding.h"
#include "app/policies.h"
#include "base/files.h"
#include "base/limits.h"
#include "base/severity.h"
#include "check/check.h"
#include "check/rules.h"
#include "opened.h"
#include "samples.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <set>

namespace {

namespace fs = std::filesystem;

using Files = std::vector<app::NamedBytes>;
using Findings = std::vector<app::Finding>;

struct Sample {
  std::string name;
  Files files;
  app::OpenedPackage opened;
  std::set<std::string> known;  // keys of what is found without any defect
};

Files files_of(const fs::path& folder) {
  Files out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      out.push_back(
          {entry.path().lexically_relative(folder).string(), base::read_file(entry.path(), base::limits::file_bytes)});
  std::ranges::sort(out, {}, &app::NamedBytes::name);
  return out;
}

// As `prikaz check` finds them, but for what only laying out tells.
Findings check(const app::Resources& resources, app::OpenedPackage& opened) {
  if (opened.package) check::check(*opened.package, opened.diagnostics, opened.common_abbreviations);
  app::suppress(opened.suppressions, opened.sources, opened.diagnostics);
  return app::findings_of(resources, opened, base::Language::ru);
}

std::string key_of(const app::Finding& finding) {
  return finding.rule + "|" + finding.file + "|" + finding.pointer + "|" + finding.message;
}

Sample read_sample(const app::Resources& resources, const std::string& name) {
  Sample out{name, files_of(samples::folder(name)), {}, {}};
  out.opened = app::open_package(resources, name, out.files);
  for (const app::Finding& finding : check(resources, out.opened)) out.known.insert(key_of(finding));
  return out;
}

// One defect of one kind in one file.
struct Mutation {
  const mutations::Kind* kind;
  const Sample* sample;
  std::size_t file;
  mutations::Defect defect;
};

Files files_with(const Mutation& mutation) {
  Files out = mutation.sample->files;
  app::NamedBytes& file = out[mutation.file];
  if (!mutation.defect.copy.empty()) {
    out.push_back({mutation.defect.copy, file.bytes});
    return out;
  }
  for (auto cut = mutation.defect.cuts.rbegin(); cut != mutation.defect.cuts.rend(); ++cut)
    file.bytes.replace(cut->first, cut->length, cut->words);
  return out;
}

std::vector<Mutation> mutations_of(const mutations::Kind& kind, const Sample& sample) {
  std::vector<Mutation> out;
  if (!RE2::FullMatch(sample.name, re2::StringPiece(kind.samples.data(), kind.samples.size()))) return out;
  for (const yaml::Value& value : sample.opened.values) {
    const yaml::Value* of_kind = value.find("kind");
    const std::string& name = sample.opened.sources.at(value.origin.file).name;
    const auto file = std::ranges::find(sample.files, name, &app::NamedBytes::name);
    if (of_kind == nullptr || file == sample.files.end()) continue;
    const auto index = static_cast<std::size_t>(file - sample.files.begin());
    for (mutations::Defect& defect : kind.places({*file, value, of_kind->text}))
      out.push_back({&kind, &sample, index, std::move(defect)});
  }
  return out;
}

// What became of one.
struct Outcome {
  bool found = false;
  std::string strangers;  // errors and warnings of other rules
};

Outcome outcome_of(const app::Resources& resources, const Mutation& mutation) {
  Outcome out;
  Findings findings;
  try {
    app::OpenedPackage opened = app::open_package(resources, mutation.sample->name, files_with(mutation));
    findings = check(resources, opened);
  } catch (const std::exception& defect) {
    out.strangers = "\n      thrown: " + std::string(defect.what());
  }
  for (const app::Finding& finding : findings) {
    const bool of_kind = base::selects(mutation.kind->rule, finding.rule);
    const bool known = mutation.sample->known.contains(key_of(finding));
    out.found = out.found || (of_kind && !known);
    // A slip typed after the visas is a change of the text, and told as one; so is a suppression that lost its finding.
    const bool beside = (!mutation.kind->also.empty() && base::selects(mutation.kind->also, finding.rule)) ||
                        base::selects("APR-007", finding.rule) || base::selects("SUP-001", finding.rule);
    if (of_kind || beside || finding.suppressed || finding.severity == base::Severity::note) continue;
    out.strangers += "\n      " + finding.rule + " " + finding.where + ": " + finding.message;
  }
  return out;
}

std::string words_around(const Mutation& mutation) {
  if (!mutation.defect.copy.empty()) return mutation.defect.copy;
  const mutations::Cut& cut = mutation.defect.cuts.front();
  const std::string& text = mutation.sample->files[mutation.file].bytes;
  const std::size_t line = text.rfind('\n', cut.first) + 1;
  return text.substr(line, cut.first - line) + "[" + text.substr(cut.first, cut.length) + " -> " + cut.words + "]";
}

struct Figures {
  std::size_t tried = 0, right = 0;
  std::string misses;

  void add(const Mutation& mutation, const Outcome& outcome) {
    ++tried;
    if (outcome.found && outcome.strangers.empty()) {
      ++right;
      return;
    }
    misses += "\n    " + mutation.sample->name + "/" + mutation.sample->files[mutation.file].name + ": " +
              words_around(mutation) + (outcome.found ? "" : "\n      not found") + outcome.strangers;
  }
};

std::size_t sum(const std::vector<Figures>& figures, std::size_t Figures::*of) {
  std::size_t out = 0;
  for (const Figures& one : figures) out += one.*of;
  return out;
}

class Trial {
 public:
  Trial() {
    for (const std::string& name : samples::names())
      if (!name.starts_with("as-signed/")) samples_.push_back(read_sample(resources_, name));
    for (const mutations::Kind& kind : mutations::kinds()) {
      std::vector<Mutation>& all = places_.emplace_back();
      for (const Sample& sample : samples_) std::ranges::move(mutations_of(kind, sample), std::back_inserter(all));
      shuffle(all);
    }
  }

  // One place of each kind after the other, until so many are made.
  void run(std::size_t most) {
    figures_.resize(places_.size());
    std::size_t made = 0;
    for (std::size_t turn = 0; made < most; ++turn) {
      const std::size_t before = made;
      for (std::size_t kind = 0; kind < places_.size() && made < most; ++kind) {
        if (turn >= places_[kind].size()) continue;
        const Mutation& mutation = places_[kind][turn];
        figures_[kind].add(mutation, outcome_of(resources_, mutation));
        ++made;
      }
      if (made == before) break;
    }
  }

  [[nodiscard]] const std::vector<Figures>& figures() const { return figures_; }

  [[nodiscard]] std::string report() const {
    std::string out;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      const mutations::Kind& kind = mutations::kinds()[i];
      out += "\n" + std::to_string(figures_[i].right) + "/" + std::to_string(figures_[i].tried) + " of " +
             std::to_string(places_[i].size()) + " places: " + std::string(kind.rule) + " " + std::string(kind.slip) +
             figures_[i].misses;
    }
    return out + "\n" + std::to_string(sum(figures_, &Figures::right)) + "/" +
           std::to_string(sum(figures_, &Figures::tried));
  }

 private:
  // The same every time, whatever library makes it.
  void shuffle(std::vector<Mutation>& all) {
    for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[random_() % i]);
  }

  app::Resources resources_{samples::resource_folder()};
  std::vector<Sample> samples_;
  std::vector<std::vector<Mutation>> places_;  // of each kind
  std::vector<Figures> figures_;
  std::mt19937 random_{20250515};
};

// Enough of all kinds together, and of each.
bool is_right(const std::vector<Figures>& figures) {
  const std::size_t tried = sum(figures, &Figures::tried), right = sum(figures, &Figures::right);
  return right * 100 >= tried * 95 && std::ranges::all_of(figures, [](const Figures& kind) {
           return kind.tried > 0 && kind.right * 100 >= kind.tried * 80;
         });
}

// MUTATIONS=5000 in the environment tries so many and prints the figures of each kind.
TEST(Mutations, AreFoundUnderTheIdOfTheirKindAndNothingElseIs) {
  const char* asked = std::getenv("MUTATIONS");
  Trial trial;
  trial.run(asked != nullptr ? static_cast<std::size_t>(std::atol(asked)) : 500);
  if (asked != nullptr) std::cout << trial.report() << "\n";
  EXPECT_TRUE(is_right(trial.figures())) << trial.report();
}

TEST(Mutations, AreOfEveryRule) {
  std::set<std::string_view> rules;
  for (const mutations::Kind& kind : mutations::kinds()) rules.insert(kind.rule);
  // No sample has what these judge: a repealed act that is cited, two forms that ask alike, a list of changes, heads in
  // two languages with numbers, tables with units cell by cell.
  const std::set<std::string_view> without_place{"REF-007", "FRM-004", "AMD-002", "BIL-001", "TBL-007"};
  for (const check::Rule& rule : check::rules())
    EXPECT_NE(rules.contains(rule.id), without_place.contains(rule.id)) << rule.id;
}

}  // namespace
