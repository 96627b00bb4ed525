#include "validate/problems.h"

#include "yaml/pointer.h"

namespace validate {

std::string Path::pointer() const {
  std::string out;
  for (const Step& step : steps_)
    out += step.number > 0 ? "/" + std::to_string(step.number - 1) : yaml::pointer_step(step.key);
  return out;
}

std::string Path::field(std::string_view root_title) const {
  std::string numbers;
  for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
    if (step->number == 0) return field_name(step->key, step->title) + numbers;
    numbers = " № " + std::to_string(step->number) + numbers;
  }
  return (root_title.empty() ? std::string("/") : "«" + std::string(root_title) + "»") + numbers;
}

std::string field_name(std::string_view key, std::string_view title) {
  if (title.empty()) return std::string(key);
  return "«" + std::string(title) + "» (" + std::string(key) + ")";
}

}  // namespace validate
