#include "app/boxes.h"

#include "app/json.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::int64_t emu_per_micrometre = 36;

std::int64_t micrometres(base::Length length) { return length.scaled(1, emu_per_micrometre).emu(); }

void write_box(JsonWriter& json, const pages::NamedBox& box, std::size_t page) {
  json.begin_object();
  json.key("name").value(box.name);
  json.key("page").value(static_cast<std::int64_t>(page));
  json.key("x_mm").thousandths(micrometres(box.x));
  json.key("y_mm").thousandths(micrometres(box.y));
  json.key("width_mm").thousandths(micrometres(box.width));
  json.key("height_mm").thousandths(micrometres(box.height));
  json.end_object();
}

}  // namespace

std::optional<base::Bytes> boxes_json(const pages::Document& document, std::string_view pdf) {
  if (std::ranges::all_of(document.pages, [](const pages::Page& page) { return page.boxes.empty(); }))
    return std::nullopt;
  JsonWriter json;
  json.begin_object();
  json.key("version").value(1);
  json.key("pdf").value(pdf);
  json.key("pages").value(static_cast<std::int64_t>(document.pages.size()));
  json.key("boxes").begin_list();
  for (std::size_t i = 0; i < document.pages.size(); ++i)
    for (const pages::NamedBox& box : document.pages[i].boxes) write_box(json, box, i + 1);
  json.end_list().end_object();
  return json.text() + "\n";
}

}  // namespace app
