// What a person may write is printed, used, or told: for every property of every schema there is a package in which
// another value of it, as valid as the first, gives another page, another workbook or another finding.
//
// Packages are the samples and, for what they do not show, those of tests/witness. The other value is found by trying:
// other words of an enumeration, `false` for `true`, a larger number, changed words, an example of the schema, nothing.
#include "app/opened.h"
#include "app/acts_file.h"
#include "app/output_name.h"
#include "app/schema_walk.h"
#include "base/files.h"
#include "check/check.h"
#include "forms/blank.h"
#include "model/kinds.h"
#include "pages/dump.h"
#include "sheets/dump.h"
#include "write/docx/styles_part.h"
#include "yaml/edit.h"
#include "yaml/pointer.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace {

namespace fs = std::filesystem;

using Files = std::vector<app::NamedBytes>;

Files files_of(const fs::path& folder) {
  Files out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      out.push_back(
          {entry.path().lexically_relative(folder).string(), base::read_file(entry.path(), std::size_t{1} << 24U)});
  std::ranges::sort(out, {}, &app::NamedBytes::name);
  return out;
}

struct Package {
  std::string name;
  Files files;
  std::size_t bytes = 0;
};

// The base profile as an overlay says every property of a style, each as it is without it.
std::string whole_style() {
  return base::read_file(fs::path(PRIKAZ_SOURCE_DIR) / "templates/styles/gost-2025.yaml", std::size_t{1} << 20U);
}

std::string whole_style_of_a_package() {
  std::string out = "kind: package\nstyle:\n";
  std::istringstream lines(whole_style());
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("kind:") && !line.starts_with("name:")) out += "  " + line + "\n";
  return out;
}

void add_with_styles(const Package& package, std::vector<Package>& out) {
  for (const auto& [name, words] :
       {std::pair{"style.yaml", whole_style()}, std::pair{"package.yaml", whole_style_of_a_package()}}) {
    if (std::ranges::find(package.files, name, &app::NamedBytes::name) != package.files.end()) continue;
    Package styled = package;
    styled.name += std::string(" with ") + name;
    styled.files.push_back({name, words});
    styled.bytes += words.size();
    out.push_back(std::move(styled));
  }
}

// Packages whose keys only rules read: no style makes another page of them.
bool is_for_rules(const std::string& folder) {
  constexpr std::array folders{"acts", "calendar", "levels", "officials", "publish", "draft", "draft-package"};
  return std::ranges::find(folders, folder) != folders.end();
}

std::vector<Package> packages(std::initializer_list<const char*> shelves) {
  std::vector<Package> out;
  const fs::path root(PRIKAZ_SOURCE_DIR);
  for (const char* shelf : shelves) {
    for (const auto& entry : fs::directory_iterator(root / shelf)) {
      if (!entry.is_directory()) continue;
      Package package{entry.path().lexically_relative(root).string(), files_of(entry.path()), 0};
      for (const app::NamedBytes& file : package.files)
        if (file.name.ends_with(".yaml")) package.bytes += file.bytes.size();
      if (!is_for_rules(entry.path().filename().string())) add_with_styles(package, out);
      out.push_back(std::move(package));
    }
  }
  // Those made for styles first, as they show most of their properties; then the small ones, which cost least.
  std::ranges::sort(out, {}, [](const Package& package) {
    const bool for_styles = package.name.ends_with("/style") || package.name.ends_with("/package");
    return std::tuple(!for_styles, package.bytes, package.name);
  });
  return out;
}

// What comes of a package: pages, workbooks, names of files and findings without their lines. `valid` is false when its
// schema or YAML is broken.
struct Outcome {
  bool valid = true;
  std::string text;
};

class Builder {
 public:
  Outcome build(Files files) {
    Outcome out;
    out.text = app::output_name(app::InputFiles("witness", files), "witness", false).folder + "\n";
    app::OpenedPackage opened = app::open_package(resources_, "witness", std::move(files));
    if (opened.package) check::check(*opened.package, opened.diagnostics, opened.common_abbreviations);
    app::suppress(opened.suppressions, opened.sources, opened.diagnostics);
    if (opened.package && !opened.package->acts.empty())
      out.text += app::acts_file(std::array{app::gather_report(opened, {})});
    if (opened.printable)
      for (model::Document& document : opened.package->documents) {
        out.text += made(opened, document);
        if (auto* order = std::get_if<model::Order>(&document.body); order != nullptr && has_copy_mark(*order)) {
          order->copied = true;
          out.text += made(opened, document);
        }
      }
    for (const base::Diagnostic& finding : opened.diagnostics.all()) {
      const std::string id(finding.message->id);
      if (id.starts_with("SCH-") || id.starts_with("YML-")) out.valid = false;
      out.text += id + std::to_string(static_cast<int>(finding.severity())) + finding.suppressed.value_or("") + " " +
                  finding.filled(finding.message->text, base::Language::ru) + "\n";
    }
    return out;
  }

 private:
  static docx::UsedStyles styles_of(const blocks::Document& flow) {
    docx::UsedStyles out;
    for (const blocks::Section& section : flow.sections)
      for (const blocks::Block& block : section.blocks) {
        if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block))
          out.paragraphs.insert(paragraph->style.index);
        if (const auto* table = std::get_if<blocks::Table>(&block)) out.tables.insert(table->style.index);
      }
    return out;
  }

  static bool has_copy_mark(const model::Order& order) {
    const model::CopyMark& mark = order.copy_mark;
    return !mark.post.empty() || !mark.name.empty() || !mark.date.empty() || !mark.kept.empty();
  }

  std::string made(app::OpenedPackage& opened, const model::Document& document) {
    std::string out;
    if (model::kind_of(document).printed()) {
      const blocks::Document flow = app::flow_of(worker_, opened, document.id, opened.diagnostics);
      const pages::Document pages = app::pages_of(worker_, flow, opened.diagnostics);
      out += pages::dump(pages);
      for (const pages::Node& node : pages.nodes) out += std::to_string(static_cast<int>(node.role)) + " ";
      out += docx::styles_part(flow.styles, styles_of(flow));
    }
    if (const auto* form = std::get_if<model::Form>(&document.body))
      out += sheets::dump(forms::blank(*form, {}, worker_.shaper("Liberation Serif")));
    return out;
  }

  app::Resources resources_{samples::resource_folder()};
  app::Worker worker_{resources_};
};

base::SourceFile source_of(const std::string& name, const base::Bytes& bytes) {
  return {base::FileId{0}, {}, name, bytes};
}

yaml::Value schema_of(const std::string& kind) {
  const fs::path path = fs::path(PRIKAZ_SOURCE_DIR) / "schemas" / (kind + ".schema.json");
  base::Diagnostics faults;
  return *yaml::read_json(source_of(path.string(), base::read_file(path, std::size_t{1} << 20U)), faults);
}

// Words that may stand in place of others.
std::vector<std::string> other_words(const yaml::Value& property, const yaml::Value& value) {
  std::vector<std::string> out;
  if (const yaml::Value* words = property.find("enum"))
    for (const yaml::Value& word : words->items) out.push_back(word.text);
  if (value.kind == yaml::Kind::null) out.push_back("Слова");
  if (value.kind == yaml::Kind::scalar) {
    if (value.text == "true") out.push_back("false");
    if (value.text == "false") out.push_back("true");
    std::string larger = value.text;
    const std::size_t digit = larger.find_first_of("12345678");
    if (digit != std::string::npos) {
      ++larger[digit];
      out.push_back(larger);
    }
    out.push_back(value.text + " и слова");
    out.push_back(value.text + "х");
    out.push_back(value.text + "x");
  }
  if (const yaml::Value* examples = property.find("examples"))
    for (const yaml::Value& example : examples->items) out.push_back(example.text);
  std::erase_if(out, [&](const std::string& words) { return words.empty() || words == value.text; });
  return out;
}

// Of what a list or map holds a few scalars are tried: it is used when they are.
void add_changes_inside(const yaml::Value& value, const std::string& at, std::vector<yaml::Edit>& out) {
  constexpr std::size_t enough = 24;
  const auto visit = [&](const yaml::Value& inner, const std::string& place) {
    if (inner.kind == yaml::Kind::scalar && out.size() < enough)
      for (std::string& words : other_words({}, inner)) out.emplace_back(yaml::Replace{place, std::move(words)});
    add_changes_inside(inner, place, out);
  };
  for (std::size_t i = 0; i < value.items.size(); ++i) visit(value.items[i], at + "/" + std::to_string(i));
  for (const yaml::Member& member : value.members) visit(member.value, at + yaml::pointer_step(member.key.text));
}

std::vector<yaml::Edit> changes_of(const yaml::Value& property, const yaml::Value& value, const std::string& at) {
  std::vector<yaml::Edit> out;
  if (value.kind == yaml::Kind::scalar || value.kind == yaml::Kind::null)
    for (std::string& words : other_words(property, value)) out.emplace_back(yaml::Replace{at, std::move(words)});
  if (value.kind == yaml::Kind::list && value.items.size() > 1)
    out.emplace_back(yaml::Remove{at + "/" + std::to_string(value.items.size() - 1)});
  out.emplace_back(yaml::Remove{at});
  add_changes_inside(value, at, out);
  return out;
}

// What is read, and by whom it will be used: when that is done the test says so, and the line goes.
struct Awaited {
  std::string_view property;
  std::string_view reader;
};

constexpr std::array awaited{
    Awaited{"bodies#/definitions/body/properties/members", "the prefilled questionnaires"},
    Awaited{"form#/definitions/relation/properties/message", "the collector of questionnaires"},
    Awaited{"form#/definitions/relation/properties/severity", "the collector of questionnaires"},
    Awaited{"regulation#/definitions/point/properties/addressee", "ORD-010"},
};

bool is_awaited(const std::string& property) {
  return std::ranges::find(awaited, property, &Awaited::property) != awaited.end();
}

class Witnesses {
 public:
  Witnesses(const std::string& kind, std::vector<Package> packages)
      : kind_(kind), schema_(schema_of(kind)), packages_(std::move(packages)) {
    properties_ = witness::properties_of(schema_);
  }

  std::vector<std::string> missing() {
    std::set<std::string> open;
    for (const auto& [pointer, property] : properties_)
      if (!is_awaited(kind_ + "#" + pointer)) open.insert(pointer);
    return missing(std::move(open));
  }

  std::vector<std::string> missing(std::set<std::string> open) {
    for (const Package& package : packages_) {
      if (open.empty()) break;
      look_at(package, open);
    }
    return {open.begin(), open.end()};
  }

 private:
  void look_at(const Package& package, std::set<std::string>& open) {
    std::optional<Outcome> before;
    for (std::size_t i = 0; i < package.files.size(); ++i) {
      if (!package.files[i].name.ends_with(".yaml")) continue;
      const base::SourceFile file = source_of(package.files[i].name, package.files[i].bytes);
      base::Diagnostics faults;
      const std::optional<yaml::Value> document = yaml::read(file, faults);
      if (!document || document->find("kind") == nullptr || document->find("kind")->text != kind_) continue;
      for (const auto& [pointer, places] : witness::occurrences(schema_, *document)) {
        if (!open.contains(pointer)) continue;
        if (!before) before = builder_.build(package.files);
        if (differs(package, i, file, *document, pointer, places, *before)) open.erase(pointer);
      }
    }
  }

  bool differs(const Package& package, std::size_t index, const base::SourceFile& file, const yaml::Value& document,
               const std::string& pointer, const std::vector<std::string>& places, const Outcome& before) {
    const yaml::Value& property = witness::resolved(schema_, *properties_.at(pointer));
    const auto tried = [&](std::span<const yaml::Edit> edits) {
      Files files = package.files;
      files[index].bytes = yaml::edit(file, document, edits).bytes;
      return builder_.build(std::move(files));
    };
    std::vector<std::vector<yaml::Edit>> changes;
    std::size_t rounds = 0;
    for (const std::string& place : places) {
      changes.push_back(changes_of(property, *yaml::follow(document, place)->value, place));
      rounds = std::max(rounds, changes.back().size());
    }
    // All places at once: where nothing comes of that, nothing comes of one. Where they cannot change together, one.
    for (std::size_t round = 0; round < rounds; ++round) {
      std::vector<yaml::Edit> edits;
      for (const std::vector<yaml::Edit>& of_place : changes)
        if (round < of_place.size()) edits.push_back(of_place[round]);
      Outcome after = tried(edits);
      if (!after.valid && edits.size() > 1) after = tried(std::span(edits).first(1));
      if (after.valid && after.text != before.text) return true;
    }
    return false;
  }

  std::string kind_;
  yaml::Value schema_;
  std::vector<Package> packages_;
  std::map<std::string, const yaml::Value*> properties_;
  Builder builder_;
};

class EveryProperty : public testing::TestWithParam<const char*> {};

TEST_P(EveryProperty, IsPrintedUsedOrTold) {
  const std::vector<std::string> missing =
      Witnesses(GetParam(), packages({"tests/witness", "samples/features", "samples/clean", "samples/as-signed"}))
          .missing();
  std::ostringstream told;
  for (const std::string& pointer : missing) told << "  " << GetParam() << "#" << pointer << "\n";
  EXPECT_TRUE(missing.empty()) << missing.size() << " without a witness:\n" << told.str();
}

// A reader who came makes its line here wrong.
TEST(AwaitedProperty, HasNoWitnessYet) {
  for (const Awaited& it : awaited) {
    const std::size_t at = it.property.find('#');
    Witnesses witnesses(std::string(it.property.substr(0, at)), packages({"tests/witness"}));
    EXPECT_FALSE(witnesses.missing({std::string(it.property.substr(at + 1))}).empty())
        << it.property << " is used now: take its line out of the table";
  }
}

INSTANTIATE_TEST_SUITE_P(Schemas, EveryProperty,
                         testing::Values("acts", "approval", "bodies", "form", "order", "package", "plan", "regulation",
                                         "style"),
                         [](const auto& kind) { return std::string(kind.param); });

}  // namespace
