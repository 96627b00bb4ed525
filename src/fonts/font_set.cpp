#include "fonts/font_set.h"

#include "base/failure.h"
#include "fonts/face.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace fonts {

namespace {

constexpr base::Wording family_missing{"такого шрифта нет среди загруженных", "no face of this family was given"};

}  // namespace

// Opened once, by whoever needs it first.
struct FontSet::Slot {
  FaceFile file;  // its bytes go to the face
  std::once_flag once;
  std::unique_ptr<Face> face;
  std::vector<pages::FaceId> substitutes;

  const Face& opened() {
    std::call_once(once, [this] {
      FaceFile given{file.family, file.bold, file.italic, file.path, std::move(file.bytes)};
      face = open_face(std::move(given), file.map ? file.map() : base::MappedFile());
    });
    return *face;
  }
};

FontSet::FontSet(std::vector<FaceFile> files) {
  slots_.reserve(files.size());
  for (FaceFile& file : files) {
    slots_.push_back(std::make_unique<Slot>());
    slots_.back()->file = std::move(file);
    if (!slots_.back()->file.map) slots_.back()->opened();
  }
  for (std::size_t i = 0; i < slots_.size(); ++i) find_substitutes(i);
}

void FontSet::find_substitutes(std::size_t index) {
  const FaceFile& own = slots_[index]->file;
  std::vector<pages::FaceId>& out = slots_[index]->substitutes;
  const auto add = [&](pages::FaceId face) {
    if (face.index != index && std::ranges::find(out, face) == out.end()) out.push_back(face);
  };
  for (const auto& slot : slots_)
    if (slot->file.family != own.family) add(face(slot->file.family, own.bold, own.italic));
  for (const auto& slot : slots_) add(face(slot->file.family, false, false));
}

FontSet::FontSet(FontSet&&) noexcept = default;
FontSet& FontSet::operator=(FontSet&&) noexcept = default;
FontSet::~FontSet() = default;

pages::FaceId FontSet::face(std::string_view family, bool bold, bool italic) const {
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t best = none;
  int best_score = -1;
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    const FaceFile& file = slots_[i]->file;
    if (file.family != family) continue;
    const int score = file.bold == bold && file.italic == italic ? 2 : !file.bold && !file.italic ? 1 : 0;
    if (score > best_score) best = i, best_score = score;
  }
  if (best == none) throw base::Failure(std::string(family), family_missing);
  return {static_cast<std::uint16_t>(best)};
}

const FaceMetrics& FontSet::metrics(pages::FaceId face) const { return at(face).metrics; }

bool FontSet::has_glyph(pages::FaceId face, char32_t code_point) const {
  return nominal_glyph(at(face), code_point) != 0;
}

std::size_t FontSet::size() const { return slots_.size(); }

std::span<const pages::FaceId> FontSet::substitutes(pages::FaceId face) const {
  base::ensure(face.index < slots_.size(), "a face id of this FontSet");
  return slots_[face.index]->substitutes;
}

const FontSet::Face& FontSet::at(pages::FaceId face) const {
  base::ensure(face.index < slots_.size(), "a face id of this FontSet");
  return slots_[face.index]->opened();
}

}  // namespace fonts
