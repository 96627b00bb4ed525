#include "app/batch.h"

#include "app/finding.h"
#include "app/last_look.h"
#include "base/failure.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <exception>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace app {

namespace {

// All that is left of a package when its worker goes on.
struct Outcome {
  std::vector<Finding> findings;
  std::string last_look;
  bool stopped = false;
  std::string failure;  // empty: none
};

std::string words_of(const std::exception& error, base::Language language) {
  if (const auto* failure = dynamic_cast<const base::Failure*>(&error))
    return failure->path() + ": " + failure->cause(language);
  constexpr base::Wording defect{"ошибка программы, сообщите о ней: ", "a defect of the program, please report it: "};
  return std::string(defect.in(language)) + error.what();
}

// What is being handled, or was kept, in words.
std::string words_of(const std::exception_ptr& failure, base::Language language) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& error) {
    return words_of(error, language);
  } catch (...) {
    return words_of(base::Defect("an exception of no known kind"), language);
  }
}

// Nothing that is thrown leaves its thread.
Outcome outcome_of(Worker& worker, const std::string& folder, const PackageWork& work, base::Language language) {
  Outcome out;
  try {
    {
      const Result result = work(worker, folder);
      out.findings = findings_of(worker.resources(), result.opened, language);
      out.last_look = last_look(result, language);
      out.stopped = result.stopped;
      if (result.failure) out.failure = words_of(result.failure, language);
    }
    worker.tidy();
  } catch (...) {
    out.failure = words_of(std::current_exception(), language);
  }
  return out;
}

// Packages are taken in order, and so they are shown: what is done early waits for those before it.
class Batch {
 public:
  Batch(const Resources& resources, std::span<const std::string> folders, const PackageWork& work,
        base::Language language)
      : resources_(resources), folders_(folders), work_(work), language_(language), outcomes_(folders.size()) {}

  template <class Show>
  void run(unsigned jobs, Show show) {
    if (jobs <= 1) {
      Worker worker(resources_);
      for (std::size_t i = 0; i < folders_.size(); ++i) show(i, outcome_of(worker, folders_[i], work_, language_));
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
      Outcome outcome = outcome_of(worker, folders_[i], work_, language_);
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
  base::Language language_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::condition_variable done_;
  std::vector<std::optional<Outcome>> outcomes_;
};

bool is_bad(const Finding& finding, bool strict) {
  return finding.severity == base::Severity::error || (strict && finding.severity == base::Severity::warning);
}

constexpr base::Wording not_built{": окончательный пакет с ошибками не собран; исправьте их или добавьте --force\n",
                                  ": a final package with errors is not built; mend them or add --force\n"};

}  // namespace

BatchEnd run_batch(const Resources& resources, std::span<const std::string> folders, const BatchOptions& options,
                   const PackageWork& work, std::ostream& out, std::ostream& err) {
  const base::Language language = options.report.language;
  const bool text = options.report.format == ReportFormat::text;
  const bool progress = options.progress && folders.size() > 3;
  constexpr std::string_view wipe = "\r\033[K";
  Reporter reporter(options.report, out);
  bool failed = false;
  bool bad = false;
  const auto show = [&](std::size_t i, const Outcome& outcome) {
    if (progress) err << wipe;
    reporter.add(outcome.findings);
    if (text) out << outcome.last_look << std::flush;
    if (outcome.stopped) err << "prikaz: " << folders[i] << not_built.in(language);
    if (!outcome.failure.empty()) err << "prikaz: " << folders[i] << ": " << outcome.failure << "\n";
    failed = failed || !outcome.failure.empty();
    bad = bad || std::ranges::any_of(outcome.findings, [&](const Finding& f) { return is_bad(f, options.strict); });
    if (progress) err << i + 1 << "/" << folders.size() << " " << folders[i] << std::flush;
  };
  const auto most = static_cast<unsigned>(std::min<std::size_t>(options.jobs, folders.size()));
  Batch(resources, folders, work, language).run(most, show);
  if (progress) err << wipe;
  reporter.finish();
  if (const std::string totals = reporter.totals(); !totals.empty() && text) err << totals << "\n";
  return failed ? BatchEnd::failure : bad ? BatchEnd::findings : BatchEnd::clean;
}

}  // namespace app
