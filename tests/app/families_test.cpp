// The families of type that an organisation may choose among.

#include "app/families.h"

#include "base/files.h"
#include "base/limits.h"
#include "yaml/read.h"

#include "opened.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace {

std::vector<std::string> named_by_code() {
  std::vector<std::string> out;
  for (const app::Family& family : app::families()) out.emplace_back(family.name);
  return out;
}

// The `enum` of the key `family`, wherever it stands in the schema.
std::vector<std::string> named_by_schema(const yaml::Value& schema) {
  std::vector<std::string> out;
  for (const yaml::Member& member : schema.members) {
    const yaml::Value* names = member.key.text == "family" ? member.value.find("enum") : nullptr;
    if (names != nullptr) {
      for (const yaml::Value& name : names->items) out.push_back(name.text);
      return out;
    }
    if (out = named_by_schema(member.value); !out.empty()) return out;
  }
  return out;
}

TEST(Families, AreThoseTheSchemasName) {
  for (const char* kind : {"style", "package"}) {
    base::SourceFiles files;
    base::Diagnostics diagnostics;
    const auto path = std::filesystem::path(PRIKAZ_SOURCE_DIR) / "schemas" / (std::string(kind) + ".schema.json");
    const auto schema =
        yaml::read_json(files.add("", kind, base::read_file(path, base::limits::file_bytes)), diagnostics);
    ASSERT_TRUE(schema);
    EXPECT_EQ(named_by_schema(*schema), named_by_code()) << kind;
  }
}

TEST(Families, HaveFourFacesThatShowRussianOfficialText) {
  const app::Resources resources(samples::resource_folder());
  for (const app::Family& family : app::families()) {
    const fonts::FontSet& fonts = resources.fonts(family.name);
    ASSERT_GT(fonts.size(), 4U) << family.name << " has no substitutes";
    for (const bool bold : {false, true})
      for (const bool italic : {false, true}) {
        const pages::FaceId face = fonts.face(family.name, bold, italic);
        EXPECT_EQ(fonts.metrics(face).italic_angle_milli != 0, italic) << family.name;
        EXPECT_TRUE(fonts.metrics(face).bold == bold && fonts.metrics(face).italic == italic) << family.name;
        for (const char32_t c : std::u32string_view(U"АЯаяЁё№«»–—§… "))
          EXPECT_TRUE(fonts.has_glyph(face, c)) << family.name;
      }
  }
}

// What prices, lists and the languages of Russia need stands in some face, whichever family a body has chosen.
TEST(Families, ShowTheSignsOfTheirSubstitutes) {
  const app::Resources resources(samples::resource_folder());
  for (const app::Family& family : app::families()) {
    const fonts::FontSet& fonts = resources.fonts(family.name);
    fonts::Shaper shaper(fonts);
    for (const bool bold : {false, true}) {
      const pages::FaceId face = fonts.face(family.name, bold, false);
      for (const std::string_view word :
           {"₽", "✓", "①", "Ⅳ", "→", "≤", "⅓", "☐", "№", "м²", "ӣ", "ы\u0304", "Я\u0301", "ӈ", "ѣ", "ҋ", "ҥ"}) {
        const pages::ShapedWord& shaped = shaper.shape(face, word);
        if (!shaped.lacks_glyphs) continue;
        const auto parts = shaper.parts(shaped);
        ASSERT_EQ(parts.size(), 1U) << family.name << ' ' << word;
        EXPECT_FALSE(parts[0]->boxed) << family.name << ' ' << word;
      }
    }
  }
}

TEST(Families, AskThoseOfTheirKindFirst) {
  std::vector<std::string_view> names;
  for (const app::Family* family : app::substitutes_of(*app::find_family("Liberation Sans")))
    names.push_back(family->name);
  EXPECT_THAT(names, testing::ElementsAre("PT Sans", "Liberation Serif", "PT Serif", "DejaVu Sans"));
}

TEST(Families, AreLoadedOnceAndApart) {
  const app::Resources resources(samples::resource_folder());
  app::Worker opened(resources);
  fonts::Shaper& serif = opened.shaper("PT Serif");
  EXPECT_NE(&opened.shaper("PT Sans"), &serif);
  EXPECT_EQ(&opened.shaper("PT Serif"), &serif);
}

}  // namespace
