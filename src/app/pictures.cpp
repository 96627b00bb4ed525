#include "app/pictures.h"

#include "app/messages.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "write/pdf/png.h"

namespace app {

namespace fs = std::filesystem;

namespace {

// The schema lets no path through, so the file lies in one of the two folders.
std::optional<fs::path> find_picture(const Workshop& workshop, const fs::path& folder, const std::string& name) {
  std::error_code ignored;
  if (fs::exists(folder / name, ignored)) return folder / name;
  const auto& organisation = workshop.organisation();
  if (organisation && fs::exists(*organisation / name, ignored)) return *organisation / name;
  return std::nullopt;
}

using Read = std::variant<base::Picture, pdf::PngFault>;

// Decoded here only to learn that it can be: what is wrong must be told where the picture is named.
Read read_picture(const fs::path& path) {
  std::error_code ignored;
  if (const auto size = fs::file_size(path, ignored); !ignored && size > base::limits::picture_bytes)
    return pdf::PngFault::too_large;
  base::Picture picture;
  try {
    picture.bytes = base::read_file(path, base::limits::picture_bytes);
  } catch (const base::Failure&) {
    return pdf::PngFault::unreadable;
  }
  const auto decoded = pdf::decode_png(picture.bytes);
  if (const auto* fault = std::get_if<pdf::PngFault>(&decoded)) return *fault;
  picture.width = std::get<pdf::Raster>(decoded).width;
  picture.height = std::get<pdf::Raster>(decoded).height;
  return picture;
}

void load(const Workshop& workshop, const fs::path& folder, const model::Body& body, base::Pictures& pictures,
          base::Diagnostics& diagnostics) {
  const auto path = find_picture(workshop, folder, body.emblem);
  if (!path) return diagnostics.report(no_picture, body.emblem_span, {body.emblem});
  Read read = read_picture(*path);
  if (auto* picture = std::get_if<base::Picture>(&read)) {
    pictures.emplace(body.emblem, std::move(*picture));
  } else if (std::get<pdf::PngFault>(read) == pdf::PngFault::unreadable) {
    diagnostics.report(unreadable_picture, body.emblem_span, {body.emblem});
  } else {
    diagnostics.report(large_picture, body.emblem_span,
                       {body.emblem, std::to_string(base::limits::picture_side),
                        std::to_string(base::limits::picture_bytes / (1024U * 1024U))});
  }
}

}  // namespace

void load_pictures(const Workshop& workshop, const fs::path& folder, model::Package& package,
                   base::Diagnostics& diagnostics) {
  const model::Order* order = package.find_order();
  const model::Body* issuer = order == nullptr ? nullptr : package.register_.find_body(order->issuer());
  if (issuer != nullptr && !issuer->emblem.empty()) load(workshop, folder, *issuer, package.pictures, diagnostics);
}

}  // namespace app
