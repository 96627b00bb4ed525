#include "fonts/subset.h"

#include "base/failure.h"
#include "fonts/face.h"

#include <hb-subset.h>

#include <algorithm>
#include <array>

namespace fonts {

namespace {

constexpr base::Wording cannot_cut{"шрифт не удалось урезать до нужных знаков", "the face could not be subset"};

struct SubsetDestroy {
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
  void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
};

// All a CIDFontType2 of PDF needs (ISO 32000-1, 9.9) when hints are gone.
bool is_needed(hb_tag_t tag) {
  constexpr std::array needed{HB_TAG('g', 'l', 'y', 'f'), HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'),
                              HB_TAG('h', 'm', 't', 'x'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('m', 'a', 'x', 'p')};
  return std::ranges::find(needed, tag) != needed.end();
}

void drop_other_tables(hb_face_t* face, hb_subset_input_t* input) {
  hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  std::array<hb_tag_t, 64> tags{};
  unsigned count = tags.size();
  for (unsigned from = 0; count == tags.size(); from += count) {
    hb_face_get_table_tags(face, from, &count, tags.data());
    for (unsigned i = 0; i < count; ++i)
      if (!is_needed(tags[i])) hb_set_add(dropped, tags[i]);
  }
}

std::vector<std::uint16_t> kept_glyphs(const hb_subset_plan_t* plan, unsigned glyph_count) {
  const hb_map_t* map = hb_subset_plan_old_to_new_glyph_mapping(plan);
  std::vector<std::uint16_t> out;
  out.reserve(hb_map_get_population(map));
  for (unsigned glyph = 0; glyph < glyph_count; ++glyph)
    if (hb_map_has(map, glyph) != 0) out.push_back(static_cast<std::uint16_t>(glyph));
  return out;
}

}  // namespace

Subset subset(const FontSet& fonts, pages::FaceId id, std::span<const std::uint16_t> glyphs) {
  const FontSet::Face& face = fonts.at(id);
  const std::unique_ptr<hb_subset_input_t, SubsetDestroy> input(hb_subset_input_create_or_fail());
  base::ensure(input != nullptr, "memory for a subset");
  hb_subset_input_set_flags(input.get(),
                            HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  for (const std::uint16_t glyph : glyphs) hb_set_add(wanted, glyph);
  drop_other_tables(face.face.get(), input.get());

  const std::unique_ptr<hb_subset_plan_t, SubsetDestroy> plan(
      hb_subset_plan_create_or_fail(face.face.get(), input.get()));
  if (plan == nullptr) throw base::Failure(face.file.path, cannot_cut);
  const HbPtr<hb_face_t> cut(hb_subset_plan_execute_or_fail(plan.get()));
  if (cut == nullptr) throw base::Failure(face.file.path, cannot_cut);
  const HbPtr<hb_blob_t> blob(hb_face_reference_blob(cut.get()));
  unsigned size = 0;
  const char* data = hb_blob_get_data(blob.get(), &size);
  return {base::Bytes(data, size), kept_glyphs(plan.get(), hb_face_get_glyph_count(face.face.get()))};
}

}  // namespace fonts
