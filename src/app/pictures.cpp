#include "app/pictures.h"

#include "app/messages.h"
#include "base/limits.h"
#include "pictures/png.h"

namespace app {

namespace {

// The schema lets no path through, so the file lies in one of the two folders.
const InputFiles* find_holder(const Resources& resources, const InputFiles& files, const std::string& name) {
  if (files.holds(name)) return &files;
  const InputFiles* organisation = resources.organisation();
  return organisation != nullptr && organisation->holds(name) ? organisation : nullptr;
}

// What is wrong with a picture must be told where it is named.
std::variant<base::Picture, pictures::Fault> read_picture(const InputFiles& files, const std::string& name) {
  if (files.size(name) > base::limits::picture_bytes) return pictures::Fault::too_large;
  if (files.kind(name) == FileKind::folder) return pictures::Fault::unreadable;
  return pictures::decode_png(files.read(name, base::limits::picture_bytes));
}

void load(const Resources& resources, const InputFiles& files, const model::Body& body, base::Pictures& out,
          base::Diagnostics& diagnostics) {
  const InputFiles* holder = find_holder(resources, files, body.emblem);
  if (holder == nullptr) return diagnostics.report(no_picture, body.emblem_span, {body.emblem});
  auto read = read_picture(*holder, body.emblem);
  if (auto* picture = std::get_if<base::Picture>(&read)) {
    out.emplace(body.emblem, std::move(*picture));
  } else if (std::get<pictures::Fault>(read) == pictures::Fault::unreadable) {
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
