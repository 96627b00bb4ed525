// libzip reads and writes through sources, here buffers in memory. It owns a source from the call that takes it on, and
// only when that call succeeds.
#include "xml/archive.h"

#include "base/failure.h"

#include <zip.h>

#include <algorithm>
#include <map>
#include <new>
#include <optional>
#include <set>

namespace xml {

namespace {

constexpr std::uint64_t ratio_matters_from = 1024U * 1024U;
constexpr zip_uint32_t level = 3;  // 6 takes three times as long and saves a quarter of a large part

struct Discard {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

// The bytes must outlive the source.
Source source_of(std::string_view bytes) {
  Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
  if (!source) throw std::bad_alloc();
  return source;
}

Zip open(Source& source, int flags) {
  Zip zip(zip_open_from_source(source.get(), flags, nullptr));
  if (zip) (void)source.release();
  return zip;
}

// ---- names

std::string lower_ascii(std::string_view name) {
  std::string out(name);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

bool names_a_drive(std::string_view name) { return name.size() > 1 && name[1] == ':'; }

// A backslash parts folders where an archive is unpacked under Windows.
bool stays_inside(std::string_view name) {
  if (names_a_drive(name)) return false;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find_first_of("/\\", at), name.size());
    const std::string_view step = name.substr(at, end - at);
    if (step.empty() || step == "." || step == "..") return false;
    at = end + 1;
  }
  return true;
}

// ---- the directory

struct Entry {
  zip_uint64_t index = 0;
  zip_uint64_t size = 0;  // unpacked
  zip_uint16_t method = ZIP_CM_STORE;
};

struct Directory {
  std::vector<std::string> names;
  std::map<std::string, Entry, std::less<>> entries;
};

class DirectoryReader {
 public:
  DirectoryReader(zip_t* zip, std::size_t archive_bytes, const ArchiveLimits& limits)
      : zip_(zip), archive_bytes_(archive_bytes), limits_(limits) {}

  std::variant<Directory, ArchiveFault> read() {
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip_, 0));
    if (count > limits_.parts) return ArchiveFault::too_large;
    for (zip_uint64_t index = 0; index < count; ++index)
      if (const auto fault = add(index)) return *fault;
    if (total_ > ratio_matters_from && total_ / archive_bytes_ > limits_.ratio) return ArchiveFault::too_large;
    return std::move(directory_);
  }

 private:
  std::optional<ArchiveFault> add(zip_uint64_t index) {
    const char* spelled = zip_get_name(zip_, index, ZIP_FL_ENC_RAW);
    if (spelled == nullptr) return ArchiveFault::unreadable;
    std::string name = spelled;
    const bool folder = name.ends_with('/');
    if (!stays_inside(folder ? std::string_view(name).substr(0, name.size() - 1) : name)) return ArchiveFault::misnamed;
    if (!seen_.insert(lower_ascii(name)).second) return ArchiveFault::misnamed;
    if (folder) return std::nullopt;
    return add_part(index, std::move(name));
  }

  std::optional<ArchiveFault> add_part(zip_uint64_t index, std::string name) {
    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    zip_stat_t stat{};
    if (zip_stat_index(zip_, index, 0, &stat) != 0 || (stat.valid & needed) != needed) return ArchiveFault::unreadable;
    if (stat.encryption_method != ZIP_EM_NONE) return ArchiveFault::encrypted;
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) return ArchiveFault::unreadable;
    if (stat.size > limits_.part_bytes || stat.size > limits_.bytes - total_) return ArchiveFault::too_large;
    total_ += stat.size;
    directory_.entries.emplace(name, Entry{index, stat.size, stat.comp_method});
    directory_.names.push_back(std::move(name));
    return std::nullopt;
  }

  zip_t* zip_;
  std::size_t archive_bytes_;
  const ArchiveLimits& limits_;
  Directory directory_;
  std::set<std::string> seen_;
  zip_uint64_t total_ = 0;
};

// The library looks at the checksum when it meets the end, so the end is read, too.
std::optional<base::Bytes> unpacked(zip_t* zip, const Entry& entry) {
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(zip, entry.index, 0));
  if (!file) return std::nullopt;
  base::Bytes out(entry.size, '\0');
  for (std::size_t read = 0; read < out.size();) {
    const zip_int64_t more = zip_fread(file.get(), out.data() + read, out.size() - read);
    if (more <= 0) return std::nullopt;
    read += static_cast<std::size_t>(more);
  }
  char beyond = 0;
  if (zip_fread(file.get(), &beyond, 1) != 0) return std::nullopt;
  return out;
}

// ---- writing

class Writer {
 public:
  Writer() : bytes_(source_of({})) {
    zip_source_keep(bytes_.get());
    Source of_the_zip(bytes_.get());
    zip_ = open(of_the_zip, ZIP_TRUNCATE);
    base::ensure(zip_ != nullptr, "an empty buffer takes an archive");
  }

  void pack(const Part& part) {
    Source source = source_of(part.bytes);
    base::ensure(add(part.name, source, method_of(part.bytes.size(), ZIP_CM_DEFLATE)), "a part has a name of its own");
  }

  // False when libzip, which compares names as it guesses them to be encoded, takes two names for one.
  bool copy(const std::string& name, zip_t* from, const Entry& entry) {
    Source source(zip_source_zip(zip_.get(), from, entry.index, 0, 0, -1));
    if (!source) throw std::bad_alloc();
    return add(name, source, method_of(entry.size, entry.method));
  }

  std::optional<base::Bytes> finish() {
    if (zip_close(zip_.get()) != 0) return std::nullopt;
    (void)zip_.release();
    return content();
  }

 private:
  // Libraries differ in how they pack nothing.
  static zip_int32_t method_of(zip_uint64_t size, zip_int32_t method) { return size == 0 ? ZIP_CM_STORE : method; }

  bool add(const std::string& name, Source& source, zip_int32_t method) {
    const zip_int64_t added = zip_file_add(zip_.get(), name.c_str(), source.get(), ZIP_FL_ENC_GUESS);
    if (added < 0) return false;
    (void)source.release();
    constexpr zip_uint16_t first_day = 0x21;  // 1 January 1980
    const auto index = static_cast<zip_uint64_t>(added);
    base::ensure(zip_set_file_compression(zip_.get(), index, method, level) == 0 &&
                     zip_file_set_dostime(zip_.get(), index, 0, first_day, 0) == 0 &&
                     zip_file_set_external_attributes(zip_.get(), index, 0, ZIP_OPSYS_DOS, 0) == 0,
                 "a part takes its date and its method");
    return true;
  }

  std::optional<base::Bytes> content() {
    zip_stat_t stat{};
    if (zip_source_stat(bytes_.get(), &stat) != 0 || zip_source_open(bytes_.get()) != 0) return std::nullopt;
    base::Bytes out(stat.size, '\0');
    const zip_int64_t read = zip_source_read(bytes_.get(), out.data(), out.size());
    zip_source_close(bytes_.get());
    if (read != static_cast<zip_int64_t>(out.size())) return std::nullopt;
    return out;
  }

  Source bytes_;
  Zip zip_;
};

}  // namespace

struct Archive::Opened {
  base::Bytes bytes;
  Zip zip;
  Directory directory;
};

Archive::Archive(std::unique_ptr<Opened> opened) : opened_(std::move(opened)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

const std::vector<std::string>& Archive::names() const { return opened_->directory.names; }

bool Archive::holds(std::string_view name) const { return opened_->directory.entries.contains(name); }

std::variant<base::Bytes, ArchiveFault> Archive::read(std::string_view name) {
  const auto entry = opened_->directory.entries.find(name);
  base::ensure(entry != opened_->directory.entries.end(), "the archive holds this part");
  std::optional<base::Bytes> bytes = unpacked(opened_->zip.get(), entry->second);
  if (!bytes) return ArchiveFault::unreadable;
  return *std::move(bytes);
}

std::variant<Archive, ArchiveFault> open_archive(base::Bytes bytes, const ArchiveLimits& limits) {
  if (bytes.empty()) return ArchiveFault::unreadable;  // which libzip would take for an archive without parts
  auto opened = std::make_unique<Archive::Opened>();
  opened->bytes = std::move(bytes);
  Source source = source_of(opened->bytes);
  opened->zip = open(source, ZIP_RDONLY);
  if (!opened->zip) return ArchiveFault::unreadable;
  auto directory = DirectoryReader(opened->zip.get(), opened->bytes.size(), limits).read();
  if (const auto* fault = std::get_if<ArchiveFault>(&directory)) return *fault;
  opened->directory = std::get<Directory>(std::move(directory));
  return Archive(std::move(opened));
}

base::Bytes write_archive(const std::vector<Part>& parts) {
  std::vector<const Part*> sorted;
  for (const Part& part : parts) sorted.push_back(&part);
  std::ranges::sort(sorted, {}, &Part::name);
  Writer writer;
  for (const Part* part : sorted) writer.pack(*part);
  std::optional<base::Bytes> bytes = writer.finish();
  base::ensure(bytes.has_value(), "parts in memory can be packed");
  return *std::move(bytes);
}

std::variant<base::Bytes, ArchiveFault> rewrite_archive(Archive& from, const std::vector<Part>& changed) {
  std::map<std::string_view, const Part*> parts;  // none where the part is copied
  for (const std::string& name : from.names()) parts.emplace(name, nullptr);
  for (const Part& part : changed) {
    const Part*& slot = parts[part.name];
    base::ensure(slot == nullptr, "a part is changed once");
    slot = &part;
  }
  Writer writer;
  for (const auto& [name, part] : parts) {
    if (part != nullptr) {
      writer.pack(*part);
      continue;
    }
    const Entry& entry = from.opened_->directory.entries.find(name)->second;
    if (!writer.copy(std::string(name), from.opened_->zip.get(), entry)) return ArchiveFault::unreadable;
  }
  std::optional<base::Bytes> bytes = writer.finish();
  if (!bytes) return ArchiveFault::unreadable;
  return *std::move(bytes);
}

}  // namespace xml
