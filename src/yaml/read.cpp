// Three layers, each trusting the one before: the bytes are UTF-8 text; the gate finds what people mistype; yaml-cpp
// builds the tree, on a mended copy where the gate found something, so that one run reports the mistakes of the whole
// file; last, structure that one shifted line breaks is blamed on that line.
#include "yaml/read.h"

#include "base/limits.h"
#include "yaml/encoding.h"
#include "yaml/gate.h"
#include "yaml/messages.h"
#include "yaml/shifted_line.h"
#include "yaml/tree_builder.h"

namespace yaml {

namespace {

std::optional<Value> read_text(const base::SourceFile& file, Findings& findings) {
  const std::string_view text = file.bytes;
  if (text.size() > base::limits::file_bytes) {
    constexpr std::size_t megabyte = 1024U * 1024U;
    findings.add(message::too_large, 0,
                 {std::to_string(text.size() / megabyte + 1), std::to_string(base::limits::file_bytes / megabyte)});
    return std::nullopt;
  }
  if (!check_encoding(text, findings)) return std::nullopt;
  if (findings.has_mends())
    pass_gate(findings.mended(), findings);
  else
    pass_gate(text, findings);
  if (findings.full()) return std::nullopt;
  return findings.has_mends() ? build_tree(findings.mended(), file.id, findings) : build_tree(text, file.id, findings);
}

}  // namespace

std::optional<Value> read(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  Findings findings(file.bytes);
  std::optional<Value> value = read_text(file, findings);
  const bool refused = findings.has_errors();
  if (refused) blame_shifted_line(file.bytes, findings);
  findings.deliver(file, diagnostics);
  return refused ? std::nullopt : std::move(value);
}

}  // namespace yaml
