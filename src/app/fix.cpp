#include "app/fix.h"

#include "app/write_back.h"
#include "base/failure.h"
#include "yaml/edit.h"
#include "yaml/locate.h"
#include "yaml/pointer.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace app {

namespace fs = std::filesystem;

namespace {

// A mend whose words were found in the value that it names.
struct Mend {
  const base::Fix* fix;
  std::vector<const base::Message*> mends;  // findings that it takes away
  std::string pointer;
  std::size_t first = 0, end = 0;  // bytes of the value's words

  [[nodiscard]] auto place() const {
    return std::tuple(fix->span.origin.file.index, fix->span.origin.byte, first, end);
  }
};

bool is_own(const base::Diagnostic& finding) {
  return finding.fix && !finding.suppressed && finding.fix->span.known() &&
         finding.fix->span.origin.file.index < base::SharedSources::first_id;
}

// Nothing where the words that it would mend do not stand there.
std::optional<Mend> mend_of(const yaml::Value& document, const base::Diagnostic& finding, std::string pointer) {
  const base::Fix& fix = *finding.fix;
  Mend out{&fix, {finding.message}, std::move(pointer)};
  const auto value = yaml::follow(document, out.pointer);
  if (!value || value->value->origin != fix.span.origin) return std::nullopt;
  if (fix.kind == base::EditKind::insert) return out;
  const std::string_view words = value->value->text;
  out.first = fix.span.first;
  out.end = fix.span.length == 0 ? words.size() : out.first + fix.span.length;
  if (fix.kind == base::EditKind::remove) {
    out.first = 0;
    out.end = words.size();
  }
  if (out.first > out.end || out.end > words.size() || words.substr(out.first, out.end - out.first) != fix.old)
    return std::nullopt;
  return out;
}

struct Chosen {
  std::vector<Mend> mends;  // in the order of files and places; no two touch the same words
  std::size_t waiting = 0, refused = 0;
};

bool overlap(const Mend& before, const Mend& after) {
  if (before.fix->kind == base::EditKind::insert || after.fix->kind == base::EditKind::insert) return false;
  return before.fix->span.origin == after.fix->span.origin && after.first < before.end;
}

// All mends that can be found in the files. Pointers of one file cost one walk over it.
std::vector<Mend> mends_of(const OpenedPackage& opened, std::size_t& refused) {
  std::map<base::FileId, std::vector<const base::Diagnostic*>> by_file;
  for (const base::Diagnostic& finding : opened.diagnostics.all())
    if (is_own(finding)) by_file[finding.fix->span.origin.file].push_back(&finding);
  std::vector<Mend> out;
  for (auto& [file, findings] : by_file) {
    std::ranges::stable_sort(findings, {}, [](const base::Diagnostic* d) { return d->fix->span.origin.byte; });
    std::vector<std::uint32_t> bytes;
    for (const base::Diagnostic* finding : findings) bytes.push_back(finding->fix->span.origin.byte);
    const yaml::Value* document = find_document(opened, file);
    const auto pointers =
        document == nullptr ? std::vector<std::string>(bytes.size()) : yaml::pointers_of(*document, bytes);
    for (std::size_t i = 0; i < findings.size(); ++i) {
      auto mend = document == nullptr ? std::nullopt : mend_of(*document, *findings[i], pointers[i]);
      if (mend)
        out.push_back(*std::move(mend));
      else
        ++refused;
    }
  }
  return out;
}

Chosen choose(const OpenedPackage& opened) {
  Chosen out;
  std::vector<Mend> all = mends_of(opened, out.refused);
  std::ranges::stable_sort(all, {}, &Mend::place);
  for (Mend& mend : all) {
    if (!out.mends.empty() && *out.mends.back().fix == *mend.fix)
      out.mends.back().mends.push_back(mend.mends.front());  // the same mend of two findings
    else if (!out.mends.empty() && overlap(out.mends.back(), mend))
      ++out.waiting;
    else
      out.mends.push_back(std::move(mend));
  }
  return out;
}

using Counts = std::map<std::string_view, std::int64_t>;

Counts counts_of(const OpenedPackage& opened) {
  Counts out;
  for (const base::Diagnostic& finding : opened.diagnostics.all())
    if (!finding.suppressed) ++out[finding.message->id];
  return out;
}

// All mends of one file as edits: those of one value's words are one.
std::vector<yaml::Edit> edits_of(const yaml::Value& document, const std::vector<const Mend*>& mends) {
  std::vector<yaml::Edit> out;
  std::map<std::string, std::string> words;
  for (auto it = mends.rbegin(); it != mends.rend(); ++it) {  // from the back: bytes before stay where they are
    const Mend& mend = **it;
    if (mend.fix->kind == base::EditKind::replace) {
      const auto entry = words.try_emplace(mend.pointer, yaml::follow(document, mend.pointer)->value->text).first;
      entry->second.replace(mend.first, mend.end - mend.first, mend.fix->words);
    } else if (mend.fix->kind == base::EditKind::remove) {
      out.emplace_back(yaml::Remove{mend.pointer});
    } else {
      yaml::Value value;
      value.kind = yaml::Kind::scalar;
      value.text = mend.fix->words;
      out.emplace_back(yaml::Insert{mend.pointer, mend.fix->key, std::move(value)});
    }
  }
  for (auto& [pointer, text] : words) out.emplace_back(yaml::Replace{pointer, std::move(text)});
  return out;
}

class Mender {
 public:
  Mender(const Resources& resources, const fs::path& folder, Result before)
      : resources_(resources),
        folder_(folder),
        before_(std::move(before)),
        counts_(counts_of(before_.opened)),
        chosen_(choose(before_.opened)) {}

  void run() {
    std::vector<const Mend*> all;
    for (const Mend& mend : chosen_.mends) all.push_back(&mend);
    if (!all.empty() && !before_.failure) add(all);
  }

  [[nodiscard]] Mended told() const {
    Mended out;
    out.waiting = chosen_.waiting;
    out.refused = chosen_.refused;
    std::map<base::FileId, yaml::Locator> locators;
    for (const Mend* mend : proved_) {
      const base::SourceFile& file = before_.opened.sources.at(mend->fix->span.origin.file);
      base::Span span = mend->fix->span;
      const auto locator = locators.try_emplace(file.id, file).first;
      out.places.push_back({file.name, locator->second.at(span).line});
    }
    std::ranges::sort(out.places);
    return out;
  }

  [[nodiscard]] const std::vector<NamedBytes>& files() const { return files_; }
  [[nodiscard]] const OpenedPackage& opened() const { return before_.opened; }
  Result take_result() { return after_ ? *std::move(after_) : std::move(before_); }

 private:
  void add(std::span<const Mend* const> mends) {
    std::vector<const Mend*> tried = proved_;
    tried.insert(tried.end(), mends.begin(), mends.end());
    if (is_proved(tried)) {
      proved_ = std::move(tried);
    } else if (mends.size() == 1) {
      ++chosen_.refused;
    } else {
      add(mends.first(mends.size() / 2));
      add(mends.subspan(mends.size() / 2));
    }
  }

  bool is_proved(const std::vector<const Mend*>& mends) {
    std::vector<NamedBytes> files;
    if (!make_files(mends, files)) return false;
    Result result = check_package(resources_, folder_, files);
    if (result.failure || !takes_away(mends, result.opened)) return false;
    files_ = std::move(files);
    after_ = std::move(result);
    return true;
  }

  bool make_files(const std::vector<const Mend*>& mends, std::vector<NamedBytes>& files) const {
    std::map<base::FileId, std::vector<const Mend*>> by_file;
    for (const Mend* mend : mends) by_file[mend->fix->span.origin.file].push_back(mend);
    for (const auto& [id, of_file] : by_file) {
      const base::SourceFile& file = before_.opened.sources.at(id);
      const yaml::Value& document = *find_document(before_.opened, id);
      yaml::Edited edited = yaml::edit(file, document, edits_of(document, of_file));
      if (!edited.refused.empty()) return false;
      files.push_back({file.name, std::move(edited.bytes)});
    }
    return true;
  }

  [[nodiscard]] bool takes_away(const std::vector<const Mend*>& mends, const OpenedPackage& after) const {
    Counts allowed = counts_;
    for (const Mend* mend : mends)
      for (const base::Message* message : mend->mends) --allowed[message->id];
    const Counts now = counts_of(after);
    return std::ranges::all_of(now, [&](const auto& one) { return one.second <= allowed[one.first]; });
  }

  const Resources& resources_;
  const fs::path& folder_;
  Result before_;
  Counts counts_;
  Chosen chosen_;
  std::vector<const Mend*> proved_;
  std::vector<NamedBytes> files_;
  std::optional<Result> after_;
};

}  // namespace

Result mend_package(Worker& worker, const fs::path& folder, MendFiles write) {
  Mender mender(worker.resources(), folder, check_package(worker.resources(), folder));
  mender.run();
  Mended mended = mender.told();
  mended.patch = patch_of_files(folder, mender.opened(), mender.files());
  if (write == MendFiles::yes) {
    write_back(folder, mender.opened(), mender.files());
    mended.written = true;
  }
  Result result = mender.take_result();
  result.mended = std::move(mended);
  check_layout(worker, result);
  return result;
}

std::size_t count_mendable(const OpenedPackage& opened) {
  return static_cast<std::size_t>(std::ranges::count_if(opened.diagnostics.all(), is_own));
}

}  // namespace app
