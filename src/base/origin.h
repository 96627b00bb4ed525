// Where words come from: a file, the value in it, a range in the value's decoded words.
//
// Stages carry spans and never compute lines; only yaml::locate (for templates: the reader of xml) turns a place into
// line and column, when a finding is shown.
#pragma once

#include "base/bytes.h"

#include <compare>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>

namespace base {

struct FileId {
  static constexpr std::uint32_t nowhere = 0xffffffffU;
  std::uint32_t index = nowhere;

  [[nodiscard]] bool known() const { return index != nowhere; }
  friend auto operator<=>(FileId, FileId) = default;
};

// The byte at which a value (a scalar, a list, a map, an element of a template) begins in its file.
struct Origin {
  FileId file;
  std::uint32_t byte = 0;

  [[nodiscard]] bool known() const { return file.known(); }
  friend auto operator<=>(const Origin&, const Origin&) = default;
};

// A range in the decoded words of one scalar: bytes [first, first + length) of the UTF-8 text the reader returned.
// Length 0 means the value as a whole. An unknown origin means text that the program made.
struct Span {
  Origin origin;
  std::uint32_t first = 0;
  std::uint32_t length = 0;

  [[nodiscard]] bool known() const { return origin.known(); }
  [[nodiscard]] Span part(std::uint32_t from, std::uint32_t size) const { return {origin, first + from, size}; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

// One input with its name. `package` is the folder as the user named it, `name` the path inside it.
struct SourceFile {
  FileId id;
  std::string package;
  std::string name;
  Bytes bytes;
};

// Inputs that all packages of one call share: profiles of styles, templates, an organisation's files. Workers add and
// ask at the same time; what was added stays where it is.
class SharedSources {
 public:
  // Ids from here on are shared; those below belong to one package.
  static constexpr std::uint32_t first_id = 0x80000000U;

  const SourceFile& add(std::string package, std::string name, Bytes bytes);
  [[nodiscard]] const SourceFile& at(FileId id) const;

 private:
  mutable std::mutex mutex_;
  std::deque<SourceFile> files_;
};

// The inputs of one package, in the order they were read, and behind them the shared ones.
class SourceFiles {
 public:
  SourceFiles() = default;
  explicit SourceFiles(const SharedSources& shared) : shared_(&shared) {}

  const SourceFile& add(std::string package, std::string name, Bytes bytes);
  [[nodiscard]] const SourceFile& at(FileId id) const;

 private:
  // Stages hold references while further files are read: elements must not move.
  std::deque<SourceFile> files_;
  const SharedSources* shared_ = nullptr;
};

}  // namespace base
