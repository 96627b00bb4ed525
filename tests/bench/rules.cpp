// What each rule costs over one order with its plan of 24 rows, and over plans of 1,000 and of 10,000: CPU time, and
// how it grows.
//
// The plan is that of a sample, its rows taken again and again under numbers of their own, inside the sample's package.
#include "app/opened_package.h"
#include "app/resources.h"
#include "check/rules.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

const std::filesystem::path sample = PRIKAZ_SOURCE_DIR "/samples/clean/orenburg";

std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The sample's rows, without what must be unique in a plan.
std::vector<std::string> rows_of(std::string_view plan) {
  std::vector<std::string> out;
  constexpr std::string_view item = "\n  - ";
  for (std::size_t at = plan.find(item, plan.find("\nrows:")); at != std::string_view::npos;) {
    const std::size_t end = plan.find(item, at + 1);
    const std::string_view row = plan.substr(at, end == std::string_view::npos ? end : end - at);
    if (row.find("id:") == std::string_view::npos && row.find("measure: |") == std::string_view::npos)
      out.emplace_back(row);
    at = end;
  }
  return out;
}

std::string plan_of(std::size_t count) {
  const std::string plan = text_of(sample / "roadmap.yaml");
  const std::vector<std::string> rows = rows_of(plan);
  std::string out = plan;
  for (std::size_t i = 0; i < count; ++i) {
    std::string row = rows[i % rows.size()];
    const std::size_t at = row.find("measure: ") + std::string_view("measure: ").size();
    out += row.insert(at, "Этап " + std::to_string(i + 1) + ". ");
  }
  return out + "\n";
}

app::OpenedPackage package_of(const app::Resources& resources, std::size_t rows) {
  std::vector<app::NamedBytes> files;
  for (const auto& entry : std::filesystem::directory_iterator(sample)) {
    const std::string name = entry.path().filename().string();
    files.push_back({name, name == "roadmap.yaml" ? plan_of(rows) : text_of(entry.path())});
  }
  return app::open_package(resources, "bench", std::move(files));
}

double cpu_ms() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// The least of several: what the machine does besides only adds. Short work is done `together` times at once: the clock
// has no finer steps.
template <class Work>
double least_ms(int together, Work work) {
  constexpr int times = 5;
  double least = 0;
  for (int i = 0; i < times; ++i) {
    const double before = cpu_ms();
    for (int once = 0; once < together; ++once) work();
    const double spent = (cpu_ms() - before) / together;
    least = i == 0 ? spent : std::min(least, spent);
  }
  return least;
}

std::vector<double> costs_of(const model::Package& package, int together = 1) {
  std::vector<double> out{least_ms(together, [&package] { check::read(package); })};
  const check::Reading reading = check::read(package);
  for (const check::Rule& rule : check::rules())
    out.push_back(least_ms(together, [&] {
      base::Diagnostics diagnostics;
      rule.check(reading, diagnostics);
    }));
  return out;
}

void print(std::string_view name, double order, double small, double large) {
  std::printf("%-8.*s %9.3f %9.2f %9.2f %7.1f\n", static_cast<int>(name.size()), name.data(), order, small, large,
              small < 0.05 ? 0.0 : large / small);
}

}  // namespace

int main() {
  const app::Resources resources(app::find_resource_folder(PRIKAZ_BINARY_DIR "/resources"));
  const app::OpenedPackage order = package_of(resources, 24), small = package_of(resources, 1'000),
                           large = package_of(resources, 10'000);
  if (!order.package || !small.package || !large.package) return std::puts("the sample is broken"), 1;
  constexpr int together = 50;
  const std::vector<double> of_order = costs_of(*order.package, together), of_small = costs_of(*small.package),
                            of_large = costs_of(*large.package);
  std::printf("%-8s %9s %9s %9s %7s   CPU, ms\n", "", "24 rows", "1000", "10000", "growth");
  double order_sum = 0, small_sum = 0, large_sum = 0;
  for (std::size_t i = 0; i < of_small.size(); ++i) {
    print(i == 0 ? "reading" : check::rules()[i - 1].id, of_order[i], of_small[i], of_large[i]);
    order_sum += of_order[i];
    small_sum += of_small[i];
    large_sum += of_large[i];
  }
  print("all", order_sum, small_sum, large_sum);
}
