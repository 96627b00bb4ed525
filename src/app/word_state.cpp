#include "app/word_state.h"

#include "base/hash.h"
#include "blocks/trace.h"
#include "yaml/pointer.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace app {

using match::PrintedDocument;
using match::PrintedParagraph;
using match::PrintedTable;

std::string source_print(const OpenedPackage& opened) {
  base::Hash hash;
  for (const yaml::Value& value : opened.values) {
    const base::SourceFile& file = opened.sources.at(value.origin.file);
    hash.add(file.name);
    hash.add(std::string_view("\0", 1));
    hash.add(file.bytes);
  }
  return std::to_string(hash.value());
}

std::vector<std::string> written_places(const OpenedPackage& opened, const PrintedDocument& document) {
  std::vector<base::Origin> origins;
  for (const match::PrintedBlock& block : document.blocks) {
    if (const auto* paragraph = std::get_if<PrintedParagraph>(&block)) origins.push_back(paragraph->anchor);
    if (const auto* table = std::get_if<PrintedTable>(&block))
      for (const match::PrintedRow& row : table->rows) origins.push_back(row.anchor);
  }
  for (const PrintedParagraph& note : document.notes) origins.push_back(note.anchor);
  std::map<base::FileId, std::vector<std::uint32_t>> bytes;
  for (const base::Origin& origin : origins)
    if (origin.known()) bytes[origin.file].push_back(origin.byte);
  std::map<base::Origin, std::string> known;
  for (const yaml::Value& value : opened.values) {
    auto& of_file = bytes[value.origin.file];
    std::ranges::sort(of_file);
    of_file.erase(std::ranges::unique(of_file).begin(), of_file.end());
    const std::vector<std::string> pointers = yaml::pointers_of(value, of_file);
    const std::string& name = opened.sources.at(value.origin.file).name;
    for (std::size_t i = 0; i < of_file.size(); ++i) known[{value.origin.file, of_file[i]}] = name + "#" + pointers[i];
  }
  std::vector<std::string> out;
  for (const base::Origin& origin : origins) {
    const auto found = known.find(origin);
    out.push_back(found == known.end() ? std::string{} : found->second);
  }
  return out;
}

std::optional<match::State> state_of(const xml::WordDocument& word) {
  for (const std::string& part : word.customs)
    if (auto state = match::read_state(part)) return state;
  return std::nullopt;
}

void leave_state(blocks::Document& flow, const OpenedPackage& opened, const model::DocumentId& document) {
  blocks::leave_traces(flow);
  const PrintedDocument shown = match::printed(flow);
  match::State state{document.value, source_print(opened), match::units_of_state(shown)};
  const std::vector<std::string> written = written_places(opened, shown);
  for (std::size_t i = 0; i < state.units.size(); ++i) state.units[i].written = written[i];
  flow.state = match::state_as_xml(state);
  flow.source_print = state.source;
}

}  // namespace app
