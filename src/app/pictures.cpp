#include "app/pictures.h"

#include "app/messages.h"
#include "base/limits.h"
#include "language/letters.h"
#include "model/walk.h"
#include "pictures/jpeg.h"
#include "pictures/png.h"
#include "write/pdf/foreign_pages.h"

#include <map>
#include <optional>
#include <variant>

namespace app {

namespace {

constexpr std::size_t megabyte = 1024U * 1024U;

bool ends_in(std::string_view name, std::string_view ending) { return language::lower(name).ends_with(ending); }

// What is wrong with a picture must be told where it is named.
std::variant<base::Picture, pictures::Fault> read_picture(const InputFiles& files, const std::string& name) {
  if (files.size(name) > base::limits::picture_bytes) return pictures::Fault::too_large;
  if (files.kind(name) == FileKind::folder) return pictures::Fault::unreadable;
  const base::Bytes bytes = files.read(name, base::limits::picture_bytes);
  // By what it is, not by how it is called: a JPEG saved as .png is a JPEG.
  return bytes.starts_with("\xff\xd8") ? pictures::decode_jpeg(bytes) : pictures::decode_png(bytes);
}

std::variant<std::vector<base::Picture>, pdf::ForeignFault> read_pages(const InputFiles& files, const std::string& name,
                                                                       base::Bytes& bytes) {
  if (files.size(name) > base::limits::picture_bytes) return pdf::ForeignFault::too_large;
  if (files.kind(name) == FileKind::folder) return pdf::ForeignFault::unreadable;
  bytes = files.read(name, base::limits::picture_bytes);
  return pdf::read_foreign_pages(bytes);
}

const base::Message& message_of(pdf::ForeignFault fault) {
  switch (fault) {
    case pdf::ForeignFault::not_archive: return foreign_not_archive;
    case pdf::ForeignFault::four_colours: return foreign_for_the_press;
    case pdf::ForeignFault::annotated: return foreign_annotated;
    case pdf::ForeignFault::too_large: return foreign_too_large;
    case pdf::ForeignFault::unreadable: break;
  }
  return foreign_unreadable;
}

class Loader {
 public:
  Loader(const Resources& resources, const InputFiles& files, base::Pictures& out, base::Diagnostics& diagnostics)
      : resources_(resources), files_(files), out_(out), diagnostics_(diagnostics) {}

  void emblem(const model::Body& body) { image(body.emblem, body.emblem_span); }

  void sheet(model::Picture& picture) {
    if (ends_in(picture.file, ".pdf")) return pages(picture);
    if (image(picture.file, picture.span)) picture.names.push_back(picture.file);
  }

 private:
  // The schema lets no path through, so the file lies in one of the two folders.
  const InputFiles* find_holder(const std::string& name, base::Span span) {
    if (files_.holds(name)) return &files_;
    const InputFiles* organisation = resources_.organisation();
    if (organisation != nullptr && organisation->holds(name)) return organisation;
    diagnostics_.report(no_picture, span, {name});
    return nullptr;
  }

  bool image(const std::string& name, base::Span span) {
    if (out_.contains(name)) return true;
    const InputFiles* holder = find_holder(name, span);
    if (holder == nullptr) return false;
    auto read = read_picture(*holder, name);
    if (auto* picture = std::get_if<base::Picture>(&read)) {
      out_.emplace(name, std::move(*picture));
      return true;
    }
    const auto fault = std::get<pictures::Fault>(read);
    if (fault == pictures::Fault::unreadable) diagnostics_.report(unreadable_picture, span, {name});
    if (fault == pictures::Fault::four_colours) diagnostics_.report(picture_for_the_press, span, {name});
    if (fault == pictures::Fault::too_large)
      diagnostics_.report(large_picture, span,
                          {name, std::to_string(base::limits::picture_side), std::to_string(base::limits::jpeg_side),
                           std::to_string(base::limits::picture_bytes / megabyte)});
    return false;
  }

  static std::string page_name(const std::string& file, int page) { return file + "#" + std::to_string(page); }

  // How many pages the file has; nothing when it is none that can be shown.
  std::optional<int> open(const model::Picture& picture) {
    if (const auto known = counts_.find(picture.file); known != counts_.end()) return known->second;
    std::optional<int>& count = counts_[picture.file];
    const InputFiles* holder = find_holder(picture.file, picture.span);
    if (holder == nullptr) return count;
    base::Picture whole;
    whole.coding = base::Coding::pdf;
    auto read = read_pages(*holder, picture.file, whole.bytes);
    if (const auto* fault = std::get_if<pdf::ForeignFault>(&read)) {
      diagnostics_.report(message_of(*fault), picture.span,
                          {picture.file, std::to_string(base::limits::picture_bytes / megabyte),
                           std::to_string(base::limits::foreign_pages)});
      return count;
    }
    auto& pages = std::get<std::vector<base::Picture>>(read);
    count = static_cast<int>(pages.size());
    out_.emplace(picture.file, std::move(whole));
    for (base::Picture& page : pages) {
      page.file = picture.file;
      const std::string name = page_name(picture.file, page.page + 1);
      out_.emplace(name, std::move(page));
    }
    return count;
  }

  void pages(model::Picture& picture) {
    const std::optional<int> count = open(picture);
    if (!count) return;
    const int last = picture.last_page.value_or(*count);
    if (picture.first_page < 1 || last > *count || picture.first_page > last)
      return diagnostics_.report(no_such_page, picture.pages_span, {picture.file, std::to_string(*count)});
    for (int page = picture.first_page; page <= last; ++page) picture.names.push_back(page_name(picture.file, page));
  }

  const Resources& resources_;
  const InputFiles& files_;
  base::Pictures& out_;
  base::Diagnostics& diagnostics_;
  std::map<std::string, std::optional<int>> counts_;
};

}  // namespace

void load_pictures(const Resources& resources, const InputFiles& files, model::Package& package,
                   base::Diagnostics& diagnostics) {
  Loader loader(resources, files, package.pictures, diagnostics);
  const model::Order* order = package.find_order();
  const model::Body* issuer = order == nullptr ? nullptr : package.register_.find_body(order->issuer());
  if (issuer != nullptr && !issuer->emblem.empty()) loader.emblem(*issuer);
  for (model::Document& document : package.documents)
    model::visit_points(document, [&loader](model::Point& point, const model::Where&) {
      for (model::PointPart& part : point.body)
        if (auto* picture = std::get_if<model::Picture>(&part.content)) loader.sheet(*picture);
    });
}

}  // namespace app
