#include "app/pictures.h"

#include "app/messages.h"
#include "base/limits.h"
#include "write/pdf/png.h"

namespace app {

namespace {

// The schema lets no path through, so the file lies in one of the two folders.
const InputFiles* find_holder(const Resources& resources, const InputFiles& files, const std::string& name) {
  if (files.holds(name)) return &files;
  const InputFiles* organisation = resources.organisation();
  return organisation != nullptr && organisation->holds(name) ? organisation : nullptr;
}

using Read = std::variant<base::Picture, pdf::PngFault>;

// Decoded here only to learn that it can be: what is wrong must be told where the picture is named.
Read read_picture(const InputFiles& files, const std::string& name) {
  if (files.size(name) > base::limits::picture_bytes) return pdf::PngFault::too_large;
  if (files.kind(name) == FileKind::folder) return pdf::PngFault::unreadable;
  base::Picture picture;
  picture.bytes = files.read(name, base::limits::picture_bytes);
  const auto decoded = pdf::decode_png(picture.bytes);
  if (const auto* fault = std::get_if<pdf::PngFault>(&decoded)) return *fault;
  picture.width = std::get<pdf::Raster>(decoded).width;
  picture.height = std::get<pdf::Raster>(decoded).height;
  return picture;
}

void load(const Resources& resources, const InputFiles& files, const model::Body& body, base::Pictures& pictures,
          base::Diagnostics& diagnostics) {
  const InputFiles* holder = find_holder(resources, files, body.emblem);
  if (holder == nullptr) return diagnostics.report(no_picture, body.emblem_span, {body.emblem});
  Read read = read_picture(*holder, body.emblem);
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

void load_pictures(const Resources& resources, const InputFiles& files, model::Package& package,
                   base::Diagnostics& diagnostics) {
  const model::Order* order = package.find_order();
  const model::Body* issuer = order == nullptr ? nullptr : package.register_.find_body(order->issuer());
  if (issuer != nullptr && !issuer->emblem.empty()) load(resources, files, *issuer, package.pictures, diagnostics);
}

}  // namespace app
