#include "app/batch.h"

#include "app/failure_words.h"
#include "app/finding.h"
#include "app/fix.h"
#include "app/last_look.h"
#include "app/outcome_words.h"
#include "app/wrapped.h"
#include "base/printable.h"
#include "base/utf8.h"
#include "language/plural.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <exception>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace app {

namespace {

// All that is left of a package when its worker goes on.
struct Outcome {
  std::vector<Finding> findings;
  std::string last_look;
  std::string patch;
  std::optional<GatheredReport> lawyer;
  std::string said;  // of what became of it, on standard error; one sentence a line
  bool failed = false;
  bool notes = false;  // there are some, shown or not
  std::size_t documents = 0;
  std::size_t mendable = 0;  // findings that mending would take away
};

bool has_notes(const base::Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics.all(), [](const base::Diagnostic& d) {
    return d.severity() == base::Severity::note && !d.suppressed;
  });
}

// Text shows no pointers and nothing suppressed, and notes only when asked.
Detail detail_of(const BatchOptions& options) {
  const bool text = options.report.format == ReportFormat::text && options.lawyer == nullptr;
  return {!text || options.report.notes, !text || options.baseline != nullptr, !text};
}

// Nothing that is thrown leaves its thread.
Outcome outcome_of(Worker& worker, const std::string& folder, const PackageWork& work, const BatchOptions& options) {
  const base::Language language = options.report.language;
  Outcome out;
  try {
    {
      const Result result = work(worker, folder);
      out.findings = findings_of(worker.resources(), result.opened, language, detail_of(options));
      out.last_look = last_look(result, language);
      if (options.lawyer != nullptr) out.lawyer = gather_report(result.opened, out.findings);
      if (result.mended) out.patch = result.mended->patch;
      if (!result.mended) out.mendable = count_mendable(result.opened);
      out.said = outcome_words(result, language);
      out.failed = result.failure != nullptr;
      out.notes = has_notes(result.opened.diagnostics);
      out.documents = result.opened.documents;
    }
    worker.tidy();
  } catch (...) {
    out.said = failure_words(std::current_exception(), language) + "\n";
    out.failed = true;
  }
  return out;
}

// Packages are taken in order, and so they are shown: what is done early waits for those before it.
class Batch {
 public:
  Batch(const Resources& resources, std::span<const std::string> folders, const PackageWork& work,
        const BatchOptions& options)
      : resources_(resources), folders_(folders), work_(work), options_(options), outcomes_(folders.size()) {}

  template <class Show>
  void run(unsigned jobs, Show show) {
    if (jobs <= 1) {
      Worker worker(resources_);
      for (std::size_t i = 0; i < folders_.size(); ++i) show(i, outcome_of(worker, folders_[i], work_, options_));
      return;
    }
    std::vector<std::jthread> threads;
    try {
      while (threads.size() < jobs) threads.emplace_back([this] { take_packages(); });
    } catch (const std::system_error&) {
      if (threads.empty()) return run(1, show);  // those that the system gave will do
    }
    for (std::size_t i = 0; i < folders_.size(); ++i) show(i, wait_for(i));
  }

 private:
  void take_packages() {
    Worker worker(resources_);
    for (std::size_t i = next_++; i < folders_.size(); i = next_++) {
      Outcome outcome = outcome_of(worker, folders_[i], work_, options_);
      const std::lock_guard lock(mutex_);
      outcomes_[i] = std::move(outcome);
      done_.notify_one();
    }
  }

  Outcome wait_for(std::size_t i) {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [&] { return outcomes_[i].has_value(); });
    Outcome out = *std::move(outcomes_[i]);
    outcomes_[i] = Outcome{};
    return out;
  }

  const Resources& resources_;
  std::span<const std::string> folders_;
  const PackageWork& work_;
  const BatchOptions& options_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::condition_variable done_;
  std::vector<std::optional<Outcome>> outcomes_;
};

bool is_bad(const Finding& finding, bool strict) {
  if (finding.suppressed) return false;
  return finding.severity == base::Severity::error || (strict && finding.severity == base::Severity::warning);
}

// A line on the terminal that tells how far the work is; erased before anything else is written there.
class Progress {
 public:
  Progress(std::ostream& err, const BatchOptions& options, std::size_t count)
      : err_(err), width_(options.err_width), count_(options.progress && count > 3 ? count : 0) {}

  void show(std::size_t done, const std::string& folder) {
    if (count_ == 0) return;
    const std::string line = std::to_string(done) + "/" + std::to_string(count_) + " " + base::printable(folder);
    // A line that runs over the edge could not be erased.
    const std::size_t room = width_ > 1 ? width_ - 1 : 60;
    err_ << base::to_utf8(base::to_utf32(line).substr(0, room)) << std::flush;
    shown_ = true;
  }

  void erase() {
    if (std::exchange(shown_, false)) err_ << "\r\033[K" << std::flush;
  }

 private:
  std::ostream& err_;
  std::size_t width_;
  std::size_t count_;  // 0: nothing is shown
  bool shown_ = false;
};

std::string wrapped_lines(std::string_view lines, std::size_t width) {
  std::string out;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    out += wrapped(lines.substr(0, end), width, "    ") + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return out;
}

// «prikaz: мой-приказ: …», a sentence a line.
std::string said_of(const std::string& folder, std::string_view sentences, std::size_t width) {
  std::string out;
  while (!sentences.empty()) {
    const std::size_t end = std::min(sentences.find('\n'), sentences.size());
    out += wrapped("prikaz: " + base::printable(folder) + ": " + std::string(sentences.substr(0, end)), width, "    ");
    out += "\n";
    sentences.remove_prefix(std::min(end + 1, sentences.size()));
  }
  return out;
}

std::string clean_words(std::size_t documents, bool notes, base::Language language) {
  const auto count = static_cast<std::int64_t>(documents);
  if (language == base::Language::en)
    return std::to_string(count) + (count == 1 ? " document" : " documents") + " checked, " +
           (notes ? "no errors, no warnings (notes: --notes)" : "no findings");
  return "проверено " + language::counted(count, {"документ", "документа", "документов"}) + ", " +
         (notes ? "ошибок и предупреждений нет (замечания: --notes)" : "замечаний нет");
}

// «43 исправит prikaz check --fix»
std::string mendable_words(std::size_t count, base::Language language) {
  const std::string number = std::to_string(count);
  return language == base::Language::ru
             ? number + " исправит" + " prikaz check --fix (что изменится, покажет --fix --diff)"
             : number + " can be mended by prikaz check --fix (--fix --diff shows how)";
}

std::string known_words(std::size_t count, base::Language language) {
  const auto number = static_cast<std::int64_t>(count);
  if (language == base::Language::en)
    return std::to_string(number) + (number == 1 ? " known finding" : " known findings") + " of --baseline not told";
  return "не показано, уже есть в --baseline: " + language::counted(number, {"находка", "находки", "находок"});
}

}  // namespace

BatchEnd run_batch(const Resources& resources, std::span<const std::string> folders, const BatchOptions& options,
                   const PackageWork& work, std::ostream& out, std::ostream& err) {
  const bool text = options.report.format == ReportFormat::text;
  Reporter reporter(options.report, out);
  Progress progress(err, options, folders.size());
  bool failed = false, bad = false, notes = false;
  std::size_t documents = 0, mendable = 0, known = 0;
  const auto show = [&](std::size_t i, Outcome outcome) {
    progress.erase();
    if (options.baseline != nullptr) known += options.baseline->take_known(folders[i], outcome.findings);
    if (options.lawyer != nullptr && outcome.lawyer)
      options.lawyer->push_back(*std::move(outcome.lawyer));
    else if (options.patch)
      out << outcome.patch;
    else
      reporter.add(outcome.findings);
    if (text && !options.patch) out << wrapped_lines(outcome.last_look, options.report.width);
    // Both may be one terminal: what was found stands above what is said of it.
    out << std::flush;
    err << said_of(folders[i], outcome.said, options.err_width);
    failed = failed || outcome.failed;
    bad = bad || std::ranges::any_of(outcome.findings, [&](const Finding& f) { return is_bad(f, options.strict); });
    notes = notes || outcome.notes;
    documents += outcome.documents;
    mendable += outcome.mendable;
    progress.show(i + 1, folders[i]);
  };
  const auto most = static_cast<unsigned>(std::min<std::size_t>(options.jobs, folders.size()));
  Batch(resources, folders, work, options).run(most, show);
  progress.erase();
  if (!options.patch) reporter.finish();
  out << std::flush;
  if (const std::string totals = reporter.totals(); !totals.empty() && text) err << totals << "\n";
  if (text && mendable > 0)
    err << wrapped(mendable_words(mendable, options.report.language), options.err_width, "") << "\n";
  if (known > 0) err << wrapped(known_words(known, options.report.language), options.err_width, "") << "\n";
  const bool quiet = reporter.count(base::Severity::error) + reporter.count(base::Severity::warning) == 0;
  if (text && options.tell_clean && !options.patch && options.lawyer == nullptr && quiet && !failed)
    err << wrapped(clean_words(documents, notes, options.report.language), options.err_width, "") << "\n";
  return failed ? BatchEnd::failure : bad ? BatchEnd::findings : BatchEnd::clean;
}

}  // namespace app
