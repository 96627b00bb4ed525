// The judge: JSON-Schema-Test-Suite, draft 7, as packaged by Debian (json-schema-test-suite). Every required case runs;
// the ones we do not support are named below with the reason, and one of them that passes after all fails the test too.
#include "base/failure.h"
#include "base/files.h"
#include "validate/validate.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace {

namespace fs = std::filesystem;

// File and description of a group of cases -> why.
const std::map<std::string, std::string> unsupported{
    {"definitions.json: valid definition", "the meta-schema is another file, $ref stays inside one"},
    {"definitions.json: invalid definition", "the meta-schema is another file, $ref stays inside one"},
    {"ref.json: remote ref, containing refs itself", "the meta-schema is another file, $ref stays inside one"},
    {"ref.json: escaped pointer ref", "its targets stand under unknown keywords, which we refuse"},
    {"refRemote.json: remote ref", "another file"},
    {"refRemote.json: fragment within remote ref", "another file"},
    {"refRemote.json: ref within remote ref", "another file"},
    {"refRemote.json: base URI change", "another file"},
    {"refRemote.json: base URI change - change folder", "another file"},
    {"refRemote.json: base URI change - change folder in subschema", "another file"},
    {"refRemote.json: root ref in remote ref", "another file"},
};

yaml::Value read_suite_file(const fs::path& path) {
  base::Diagnostics diagnostics;
  const base::SourceFile file{base::FileId{0}, "", path.filename().string(), base::read_file(path, 10'000'000)};
  const auto value = yaml::read_json(file, diagnostics);
  EXPECT_TRUE(value) << path;
  return value.value_or(yaml::Value{});
}

// What is wrong must be explained too; a blank text may be refused beyond the draft.
bool is_valid(const validate::Schema& schema, const yaml::Value& data) {
  base::Diagnostics diagnostics;
  validate::validate(data, schema, diagnostics);
  const bool conforms = validate::conforms(data, schema);
  EXPECT_TRUE(conforms || !diagnostics.empty());
  return conforms;
}

// The cases of a group that come out wrong; all of them when the schema does not compile.
std::vector<std::string> wrong_cases(const yaml::Value& group, std::string& why) {
  std::vector<std::string> wrong;
  const auto& tests = group.find("tests")->items;
  try {
    const validate::Schema schema(*group.find("schema"));
    for (const yaml::Value& test : tests)
      if (is_valid(schema, *test.find("data")) != (test.find("valid")->text == "true"))
        wrong.push_back(test.find("description")->text);
  } catch (const base::Defect& defect) {
    why = defect.what();
    for (const yaml::Value& test : tests) wrong.push_back(test.find("description")->text);
  }
  return wrong;
}

TEST(SchemaSuite, EveryRequiredCaseOfDraft7) {
  const fs::path folder = "/usr/share/json-schema-test-suite/tests/draft7";
  ASSERT_TRUE(fs::is_directory(folder)) << "install json-schema-test-suite";
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::ranges::sort(files);
  ASSERT_GE(files.size(), 30U);

  std::size_t cases = 0;
  std::size_t known = 0;
  for (const fs::path& path : files) {
    const yaml::Value groups = read_suite_file(path);
    for (const yaml::Value& group : groups.items) {
      const std::string name = path.filename().string() + ": " + group.find("description")->text;
      std::string why;
      const auto wrong = wrong_cases(group, why);
      cases += group.find("tests")->items.size();
      if (unsupported.contains(name)) {
        ++known;
        EXPECT_FALSE(wrong.empty()) << name << " passes: take it off the list";
        continue;
      }
      for (const std::string& description : wrong) ADD_FAILURE() << name << " / " << description << " " << why;
    }
  }
  EXPECT_EQ(known, unsupported.size()) << "a case of the list is not in the suite";
  EXPECT_GE(cases, 420U);
}

}  // namespace
