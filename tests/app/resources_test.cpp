// What comes with the program: read once when it is built, and heard when somebody edits it.
#include "app/opened.h"
#include "base/files.h"
#include "yaml/compiled.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;

base::Bytes read(const fs::path& path) { return base::read_file(path, std::size_t{1} << 20U); }

std::vector<fs::path> sources() {
  std::vector<fs::path> out;
  const fs::path root(PRIKAZ_SOURCE_DIR);
  for (const fs::path& folder : {root / "schemas", root / "templates" / "styles"})
    for (const auto& entry : fs::directory_iterator(folder)) out.push_back(entry.path());
  return out;
}

TEST(Resources, KeptValuesOfEverySchemaAndProfileAreOfTheFileAsItStands) {
  const app::ResourceFolder folder = samples::resource_folder();
  for (const fs::path& path : sources()) {
    const base::SourceFile file{base::FileId{0}, {}, path.filename().string(), read(path)};
    EXPECT_TRUE(yaml::read_compiled(file, read(folder.compiled(path)))) << path;
  }
}

class EditedResources : public testing::Test {
 protected:
  EditedResources() {
    const fs::path ours = samples::resource_folder().root;
    fs::create_directories(copy_ / "templates");
    for (const char* folder : {"schemas", "templates", "compiled"})
      fs::copy(fs::canonical(ours / folder), copy_ / folder, fs::copy_options::recursive);
  }
  ~EditedResources() override { fs::remove_all(copy_); }

  fs::path copy_ = fs::temp_directory_path() / ("prikaz-resources-" + std::to_string(::getpid()));
};

TEST_F(EditedResources, AProfileEditedInItsPlaceCounts) {
  const fs::path profile = copy_ / "templates" / "styles" / "gost-2025.yaml";
  std::string words = read(profile);
  const std::size_t left = words.find("left: 30 mm");
  ASSERT_NE(left, std::string::npos);
  base::write_file(profile, words.replace(left, 11, "left: 25 mm"), base::Flush::no);
  const app::Resources resources(app::ResourceFolder{copy_});
  EXPECT_EQ(resources.looks({}).styles.page.portrait.left, base::Length::mm(25));
}

TEST_F(EditedResources, WithoutKeptValuesTheSameIsRead) {
  fs::remove_all(copy_ / "compiled");
  const app::Resources read_anew(app::ResourceFolder{copy_});
  const app::Resources kept(samples::resource_folder());
  EXPECT_EQ(read_anew.looks({}).styles.page.portrait.left, kept.looks({}).styles.page.portrait.left);
  EXPECT_TRUE(read_anew.looks({}).style_findings.empty());
}

}  // namespace
