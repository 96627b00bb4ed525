// A package from names and bytes is the package of a folder that holds them.

#include "app/finding.h"
#include "base/files.h"
#include "base/limits.h"
#include "check/check.h"
#include "opened.h"
#include "pages/dump.h"
#include "samples.h"

#include <gmock/gmock.h>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;

std::vector<app::NamedBytes> files_of(const fs::path& folder) {
  std::vector<app::NamedBytes> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      out.push_back(
          {entry.path().lexically_relative(folder).string(), base::read_file(entry.path(), base::limits::file_bytes)});
  return out;
}

class OpenPackage : public testing::TestWithParam<std::string> {};

TEST_P(OpenPackage, GivesTheSamePagesFromNamesAndBytes) {
  const fs::path folder = samples::folder(GetParam());
  samples::Opened of_folder(folder);
  const app::OpenedPackage of_bytes =
      app::open_package(of_folder.resources, folder.filename().string(), files_of(folder));
  ASSERT_TRUE(of_bytes.printable);
  for (const model::Document& document : of_bytes.package->documents) {
    base::Diagnostics diagnostics;
    const blocks::Document flow = app::flow_of(of_folder.worker, of_bytes, document.id, diagnostics);
    EXPECT_EQ(pages::dump(app::pages_of(of_folder.worker, flow, diagnostics)),
              pages::dump(of_folder.pages(of_folder.flow(document.id))));
  }
}

INSTANTIATE_TEST_SUITE_P(All, OpenPackage, testing::Values("clean/orenburg", "features/head", "features/forms"),
                         [](const auto& test) { return samples::test_name(test.param); });

TEST(OpenPackageOfBytes, TellsWhatIsWrongWhereItIs) {
  const app::Resources resources(samples::resource_folder());
  const app::OpenedPackage opened = app::open_package(resources, "memory", {{"order.yaml", "kind: oder\n"}});
  EXPECT_FALSE(opened.package);
  const auto findings = app::findings_of(resources, opened, base::Language::ru);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "SCH-101");
  EXPECT_EQ(findings[0].package, "memory");
  EXPECT_EQ(findings[0].file, "order.yaml");
  EXPECT_EQ(findings[0].pointer, "/kind");
}

TEST(OpenPackageOfBytes, ShowsItsOwnTemplates) {
  const app::Resources resources(samples::resource_folder());
  auto files = files_of(samples::folder("clean/omsk"));
  files.push_back({"templates/plan.xml", "<template kind='plan'><page><p style='text'>Свой вид</p></page></template>"});
  const app::OpenedPackage opened = app::open_package(resources, "memory", std::move(files));
  ASSERT_TRUE(opened.printable);
  app::Worker worker(resources);
  base::Diagnostics diagnostics;
  const auto pages = app::pages_of(worker, app::flow_of(worker, opened, {"plan"}, diagnostics), diagnostics);
  EXPECT_THAT(pages::dump(pages), testing::HasSubstr("Свой вид"));
}

TEST(OpenPackageOfBytes, FindsPointersAgainWhenItsValuesWent) {
  const app::Resources resources(samples::resource_folder());
  auto files = files_of(samples::folder("as-signed/orenburg"));
  for (app::NamedBytes& file : files)
    if (file.name.ends_with(".yaml")) file.bytes += "# " + std::string(1100000, 'x') + "\n";
  app::OpenedPackage opened = app::open_package(resources, "memory", std::move(files));
  ASSERT_TRUE(opened.package);
  check::check(*opened.package, opened.diagnostics, opened.common_abbreviations);
  const auto pointers = [&] {
    std::vector<std::string> out;
    for (const app::Finding& finding : app::findings_of(resources, opened, base::Language::ru))
      out.push_back(finding.file + finding.pointer);
    return out;
  };
  const auto before = pointers();
  app::forget_values_if_large(opened);
  ASSERT_TRUE(opened.values.empty());
  EXPECT_EQ(pointers(), before);
  EXPECT_THAT(before, testing::Not(testing::Contains(testing::EndsWith(".yaml"))));
}

// A package's own template is read with the parts of its organisation, whoever asks first.
TEST(OpenPackageOfBytes, UsesThePartsOfItsOrganisation) {
  const fs::path organisation = fs::temp_directory_path() / ("prikaz-parts-" + std::to_string(::getpid()));
  base::write_file(organisation / "templates" / "parts" / "own.xml",
                   "<part name='own'><p style='text'>Из ведомства</p></part>");
  auto files = files_of(samples::folder("clean/omsk"));
  files.push_back({"templates/plan.xml", "<template kind='plan'><page><use part='own'/></page></template>"});
  const app::Resources resources(samples::resource_folder(), organisation);
  const app::OpenedPackage opened = app::open_package(resources, "memory", std::move(files));
  fs::remove_all(organisation);
  ASSERT_TRUE(opened.printable);
  app::Worker worker(resources);
  base::Diagnostics diagnostics;
  const auto pages = app::pages_of(worker, app::flow_of(worker, opened, {"plan"}, diagnostics), diagnostics);
  EXPECT_THAT(pages::dump(pages), testing::HasSubstr("Из ведомства"));
}

}  // namespace
