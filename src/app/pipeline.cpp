#include "app/pipeline.h"

#include "app/formats.h"
#include "app/leftovers.h"
#include "app/messages.h"
#include "app/output_name.h"
#include "app/stage.h"
#include "base/files.h"
#include "check/check.h"
#include "compose/compose.h"
#include "language/letters.h"
#include "layout/layout.h"
#include "model/kinds.h"
#include "model/walk.h"
#include "settle/settle.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

bool is_draft(const model::Package& package) {
  const model::Order* order = package.find_order();
  return order == nullptr || order->status == model::Status::draft;
}

bool wanted(const BuildOptions& options, const Format& format) {
  if (options.copy) return format.name == "pdf";
  if (options.formats.empty()) return format.unasked;
  return std::ranges::find(options.formats, format.name) != options.formats.end();
}

template <class Do>
void for_each_output(Worker& worker, OpenedPackage& opened, const BuildOptions& options, const OutputName& name,
                     Do act) {
  for (const model::Document& document : opened.package->documents) {
    if (options.copy && !std::holds_alternative<model::Order>(document.body)) continue;
    Work work{opened, document,          name.of(document), stamp_of(*opened.package, document, options.stamp_seconds),
              worker, opened.diagnostics};
    for (const Format& format : formats())
      if (format.fits(model::kind_of(document)) && wanted(options, format)) act(format, work);
  }
}

std::vector<MadeFile> make_files(Worker& worker, OpenedPackage& opened, const BuildOptions& options,
                                 const OutputName& name) {
  std::vector<MadeFile> made;
  for_each_output(worker, opened, options, name, [&](const Format& format, Work& work) {
    std::ranges::move(format.write(work), std::back_inserter(made));
  });
  return made;
}

}  // namespace

std::vector<Output> write_outputs(const std::vector<MadeFile>& made, const std::filesystem::path& folder) {
  std::vector<Output> outputs;
  std::vector<base::FileToWrite> files;
  for (const MadeFile& file : made) {
    if (!file.bytes) continue;
    outputs.push_back({file.name, folder / file.name});
    files.push_back({folder / file.name, &*file.bytes});
  }
  base::write_files(files, base::Flush::no);
  for (const MadeFile& file : made) {
    std::error_code ignored;
    if (!file.bytes) std::filesystem::remove(folder / file.name, ignored);
  }
  return outputs;
}

std::string full_title(const model::Document& document) {
  const auto* order = std::get_if<model::Order>(&document.body);
  if (order == nullptr) return model::title_of(document);
  std::string out = language::with_capital(order->act);
  const auto is_given = [](const std::string& words) { return !words.empty() && words.find('_') == std::string::npos; };
  if (is_given(order->date.words)) out += " от " + order->date.words;
  if (is_given(order->number.words)) out += " № " + order->number.words;
  return out + " " + model::title_of(document);
}

base::Stamp stamp_of(const model::Package& package, const model::Document& document, std::int64_t seconds) {
  base::Stamp stamp = base::stamp_at(seconds, model::newest_date(package));
  stamp.title = full_title(document);
  if (const model::Order* order = package.find_order())
    if (const model::Body* issuer = package.register_.find_body(order->issuer())) stamp.author = issuer->name;
  return stamp;
}

Result check_package(const Resources& resources, const std::filesystem::path& folder) {
  return check_package(resources, folder, {});
}

Result check_package(const Resources& resources, const std::filesystem::path& folder, std::vector<NamedBytes> changed) {
  Result result;
  result.opened =
      in_stage(stage::open, {}, [&] { return open_changed_package(resources, folder, std::move(changed)); });
  result.failure = result.opened.failure;
  OpenedPackage& opened = result.opened;
  if (!opened.package) return result;
  try {
    in_stage(stage::check, {}, [&] { check::check(*opened.package, opened.diagnostics, opened.common_abbreviations); });
    suppress(opened.suppressions, opened.sources, opened.diagnostics);
  } catch (...) {
    result.failure = std::current_exception();
  }
  return result;
}

Result check_package(Worker& worker, const std::filesystem::path& folder) {
  Result result = check_package(worker.resources(), folder);
  check_layout(worker, result);
  return result;
}

void check_layout(Worker& worker, Result& checked) {
  if (!checked.opened.printable || checked.failure) return;
  try {
    forget_values_if_large(checked.opened);
    for_each_output(worker, checked.opened, {}, {}, [](const Format& format, Work& work) { format.prove(work); });
  } catch (...) {
    checked.failure = std::current_exception();
  }
}

namespace {

void mark_as_copy(model::Package& package) {
  model::visit_all<model::Order>(package, [](const model::Document&, model::Order& order) { order.copied = true; });
}

void make_and_write(Worker& worker, Result& result, const BuildOptions& options, const OutputName& name) {
  OpenedPackage& opened = result.opened;
  const auto stops = [&] { return opened.diagnostics.has_errors() && !is_draft(*opened.package) && !options.force; };
  result.built = Built::stopped;
  if (options.copy && is_draft(*opened.package)) return opened.diagnostics.report(draft_copied, {});
  if (stops()) return;
  if (options.copy) mark_as_copy(*opened.package);
  forget_values_if_large(opened);
  const std::vector<MadeFile> made = make_files(worker, opened, options, name);
  if (stops()) return;
  result.outputs = write_outputs(made, result.folder);
  result.built = made.empty() ? Built::nothing_to_make : Built::yes;
}

void build(Worker& worker, Result& result, const std::filesystem::path& folder, const BuildOptions& options,
           const OutputName& name) {
  const std::filesystem::path outputs = result.folder;
  result = check_package(worker.resources(), folder);
  result.folder = outputs;
  result.built = Built::unsound;
  if (result.failure) std::rethrow_exception(result.failure);
  if (result.opened.printable) make_and_write(worker, result, options, name);
}

}  // namespace

Result build_package(Worker& worker, const std::filesystem::path& folder, const BuildOptions& options) {
  Result result;
  result.opened.named = folder.string();
  const OutputName name = output_name(folder, options.names_by_act);
  result.folder = options.out / name.folder;
  try {
    build(worker, result, folder, options, name);
  } catch (...) {
    result.failure = std::current_exception();
    result.built = Built::failed;
  }
  const bool made = result.built == Built::yes || result.built == Built::nothing_to_make;
  result.leftovers = made ? orphans_in(result.folder, *result.opened.package, name) : outputs_in(result.folder);
  return result;
}

blocks::Document flow_of(Worker& worker, const OpenedPackage& opened, const model::DocumentId& document,
                         base::Diagnostics& diagnostics) {
  blocks::Document flow = compose::compose(*opened.package, document, opened.templates, opened.styles, diagnostics);
  fonts::Shaper& shaper = worker.shaper(flow.styles.family);
  return settle::settle(std::move(flow), shaper, worker.resources().hyphenator());
}

pages::Document pages_of(Worker& worker, const blocks::Document& flow, base::Diagnostics& diagnostics) {
  return layout::layout(flow, worker.kept(flow.styles.family), diagnostics);
}

}  // namespace app
