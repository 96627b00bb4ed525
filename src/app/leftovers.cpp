#include "app/leftovers.h"

#include "app/formats.h"

#include <algorithm>
#include <set>

namespace app {

namespace fs = std::filesystem;

namespace {

bool may_be_output(std::string_view name) {
  for (const Format& format : formats())
    for (const std::string_view ending : format.endings)
      if (!ending.empty() && name.size() > ending.size() && name.ends_with(ending)) return true;
  return false;
}

std::set<std::string> outputs_of(const model::Package& package, const OutputName& outputs) {
  std::set<std::string> out;
  for (const model::Document& document : package.documents) {
    if (std::holds_alternative<model::Order>(document.body))
      out.insert(outputs.of(document) + std::string(copy_ending));
    for (const Format& format : formats())
      if (format.fits(model::kind_of(document)))
        for (const std::string_view ending : format.endings) out.insert(outputs.of(document) + std::string(ending));
  }
  return out;
}

}  // namespace

std::vector<std::string> outputs_in(const fs::path& folder) {
  std::vector<std::string> out;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::string name = it->path().filename().string();
    std::error_code ignored;
    if (may_be_output(name) && it->is_regular_file(ignored)) out.push_back(std::move(name));
  }
  std::ranges::sort(out);
  return out;
}

std::vector<std::string> orphans_in(const fs::path& folder, const model::Package& package, const OutputName& outputs) {
  std::vector<std::string> out = outputs_in(folder);
  const std::set<std::string> made = outputs_of(package, outputs);
  std::erase_if(out, [&](const std::string& name) { return made.contains(name); });
  return out;
}

}  // namespace app
