#include "fonts/font_set.h"

#include "base/failure.h"
#include "fonts/face.h"

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

  const Face& opened() {
    std::call_once(once, [this] {
      if (file.read) file.bytes = file.read();
      face = open_face(FaceFile{file.family, file.bold, file.italic, file.path, std::move(file.bytes)});
    });
    return *face;
  }
};

FontSet::FontSet(std::vector<FaceFile> files) {
  slots_.reserve(files.size());
  for (FaceFile& file : files) {
    slots_.push_back(std::make_unique<Slot>());
    slots_.back()->file = std::move(file);
    if (!slots_.back()->file.read) slots_.back()->opened();
  }
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

const FontSet::Face& FontSet::at(pages::FaceId face) const {
  base::ensure(face.index < slots_.size(), "a face id of this FontSet");
  return slots_[face.index]->opened();
}

}  // namespace fonts
