#include "app/review.h"

#include "app/formats.h"
#include "app/lawyer_report.h"
#include "app/output_name.h"
#include "app/stage.h"
#include "app/word_state.h"
#include "blocks/annotate.h"
#include "write/docx/write_docx.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace app {

namespace {

void add(std::string_view name, const std::string& words, std::vector<std::string>& out) {
  if (!words.empty()) out.push_back(std::string(name) + words);
}

// What it is and how grave, what is wrong, why, how to mend it.
std::vector<std::string> lines_of(const base::Diagnostic& finding) {
  constexpr auto ru = base::Language::ru;
  std::vector<std::string> out;
  out.push_back(std::string(finding.message->id) + ", " + std::string(base::severity_name(finding.severity()).in(ru)));
  add("", finding.filled(finding.message->text, ru), out);
  add("Основание: ", finding.filled(finding.message->basis, ru), out);
  add("Что сделать: ", finding.filled(finding.message->hint, ru), out);
  return out;
}

// Whether a point, a row, any map begins there: at its dash, its brace or its first key.
bool begins_record(const base::SourceFiles& sources, const base::Span& span) {
  if (!span.known() || span.length > 0) return false;
  const std::string& bytes = sources.at(span.origin.file).bytes;
  const std::string_view rest = std::string_view(bytes).substr(std::min<std::size_t>(span.origin.byte, bytes.size()));
  const std::size_t key = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  return rest.starts_with('-') || rest.starts_with('{') ||
         (key != 0 && key != std::string_view::npos && rest[key] == ':');
}

std::vector<blocks::Remark> remarks_of(const base::SourceFiles& sources, const base::Diagnostics& diagnostics) {
  std::vector<blocks::Remark> out;
  std::map<base::FileId, std::vector<std::string>> notes;
  for (const base::Diagnostic& finding : diagnostics.all()) {
    if (finding.suppressed) continue;
    if (finding.severity() == base::Severity::note)
      notes[finding.span.origin.file].push_back(finding.filled(finding.message->text, base::Language::ru));
    else
      out.push_back({finding.span, lines_of(finding), begins_record(sources, finding.span)});
  }
  for (auto& [file, lines] : notes) {
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].insert(0, std::to_string(i + 1) + ". ");
    lines.insert(lines.begin(), "Замечания к этой части:");
    out.push_back({{{file, 0}, 0, 0}, std::move(lines), true});
  }
  return out;
}

bool is_inside_an_act(const model::Package& package, const model::DocumentId& document) {
  const model::Order* order = package.find_order();
  return order != nullptr && std::ranges::any_of(order->appendices, [&document](const model::Appendix& appendix) {
           return appendix.document == document;
         });
}

// The act, which holds its appendices, behind the documents beside it: it takes what none of them shows.
std::vector<const model::Document*> shown_documents(const model::Package& package) {
  std::vector<const model::Document*> out;
  for (const bool act : {false, true})
    for (const model::Document& document : package.documents)
      if (std::holds_alternative<model::Order>(document.body) == act && model::kind_of(document).printed() &&
          !is_inside_an_act(package, document.id))
        out.push_back(&document);
  return out;
}

// Those on what the flow shows; all that are left, if it is the last.
std::vector<blocks::Remark> take(const blocks::Document& flow, bool last, std::vector<blocks::Remark>& remarks) {
  const std::set<base::FileId> files = blocks::files_of(flow);
  std::vector<blocks::Remark> out, left;
  for (blocks::Remark& remark : remarks)
    (last || files.contains(remark.span.origin.file) ? out : left).push_back(std::move(remark));
  remarks = std::move(left);
  return out;
}

std::vector<MadeFile> review_files(Worker& worker, Result& result, std::int64_t stamp_seconds) {
  OpenedPackage& opened = result.opened;
  const model::Package& package = *opened.package;
  std::vector<blocks::Remark> remarks = remarks_of(opened.sources, opened.diagnostics);
  std::vector<MadeFile> out;
  base::Diagnostics known;  // what the flow finds was found when the package was checked
  const std::vector<const model::Document*> documents = shown_documents(package);
  for (const model::Document* document : documents) {
    blocks::Document flow = flow_of(worker, opened, document->id, known);
    leave_state(flow, opened, document->id);
    blocks::annotate(flow, take(flow, document == documents.back(), remarks));
    out.push_back(
        {document->id.value + ".review.docx", docx::write_docx(flow, stamp_of(package, *document, stamp_seconds))});
  }
  return out;
}

}  // namespace

Result review_package(Worker& worker, const std::filesystem::path& folder, const std::filesystem::path& out,
                      std::int64_t stamp_seconds) {
  Result result = check_package(worker, folder);
  result.folder = out / package_name(folder);
  if (result.failure) return result;
  result.built = Built::unsound;
  try {
    std::vector<MadeFile> made;
    if (result.opened.printable) made = review_files(worker, result, stamp_seconds);
    const std::array reports{
        gather_report(result.opened, findings_of(worker.resources(), result.opened, base::Language::ru))};
    made.push_back({"report.docx", report_file(worker, reports, stamp_seconds, ReportAs::docx)});
    result.outputs = write_outputs(made, result.folder);
    if (result.opened.printable) result.built = Built::yes;
  } catch (...) {
    result.failure = std::current_exception();
    result.built = Built::failed;
  }
  return result;
}

}  // namespace app
