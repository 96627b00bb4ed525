#include "match/state.h"

#include "base/hash.h"
#include "xml/read.h"
#include "xml/write.h"

#include <array>
#include <charconv>

namespace match {

namespace {

constexpr std::string_view space = "urn:prikaz:state:1";
constexpr std::array<std::string_view, 3> kinds{"p", "row", "note"};

std::string hexadecimal(std::uint64_t number) {
  char digits[20];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number, 16);
  return {digits, end};
}

template <class Number>
std::string joined(const std::vector<Number>& numbers) {
  std::string out;
  for (const Number number : numbers) out += (out.empty() ? "" : " ") + hexadecimal(number);
  return out;
}

template <class Number>
std::vector<Number> numbers_of(std::string_view words) {
  std::vector<Number> out;
  for (const char *at = words.data(), *end = at + words.size(); at < end;) {
    Number number{};
    const auto [behind, error] = std::from_chars(at, end, number, 16);
    if (error != std::errc{}) return {};
    out.push_back(number);
    at = behind < end ? behind + 1 : end;
  }
  return out;
}

std::string value_of(const xml::Element& element, std::string_view attribute) {
  const xml::Attribute* found = element.find(attribute);
  return found == nullptr ? std::string{} : found->value;
}

void collect_traces(const PrintedParagraph& paragraph, StateUnit& unit) {
  unit.traces.insert(unit.traces.end(), paragraph.traces.begin(), paragraph.traces.end());
}

StateUnit unit_of(const PrintedParagraph& paragraph, StateUnit::Kind kind) {
  StateUnit out{kind, {}, {print_of(paragraph.words)}};
  collect_traces(paragraph, out);
  return out;
}

// A number at the beginning of a row follows from the rows above: it is no word of its own.
StateUnit unit_of(const PrintedRow& row) {
  StateUnit out{StateUnit::Kind::row, {}, {}};
  for (const PrintedCell& cell : row.cells) {
    const std::string words = cell.words();
    const bool number = &cell == row.cells.data() && row.cells.size() > 1 && looks_like_number(words);
    out.prints.push_back(number ? 0 : print_of(words));
    for (const PrintedParagraph& paragraph : cell.paragraphs) collect_traces(paragraph, out);
  }
  return out;
}

}  // namespace

std::uint64_t print_of(std::string_view words) {
  base::Hash hash;
  hash.add(words);
  return hash.value();
}

std::vector<StateUnit> units_of_state(const PrintedDocument& document) {
  std::vector<StateUnit> out;
  for (const PrintedBlock& block : document.blocks) {
    if (const auto* paragraph = std::get_if<PrintedParagraph>(&block))
      out.push_back(unit_of(*paragraph, StateUnit::Kind::paragraph));
    if (const auto* table = std::get_if<PrintedTable>(&block))
      for (const PrintedRow& row : table->rows) out.push_back(unit_of(row));
  }
  for (const PrintedParagraph& note : document.notes) out.push_back(unit_of(note, StateUnit::Kind::note));
  return out;
}

std::string state_as_xml(const State& state) {
  xml::Writer out;
  out.open("state").attribute("xmlns", space).attribute("document", state.document);
  out.attribute("source", state.source);
  for (const StateUnit& unit : state.units) {
    out.open(kinds[static_cast<std::size_t>(unit.kind)]);
    if (!unit.written.empty()) out.attribute("v", unit.written);
    out.attribute("h", joined(unit.prints));
    if (!unit.traces.empty()) out.attribute("t", joined(unit.traces));
    out.close();
  }
  out.close();
  return out.finish();
}

std::optional<State> read_state(std::string_view bytes) {
  base::Diagnostics ignored;  // of what is not ours
  const auto root = xml::read({{}, {}, "state", std::string(bytes)}, ignored);
  if (!root || root->name != "state" || value_of(*root, "xmlns") != space) return std::nullopt;
  State out{value_of(*root, "document"), value_of(*root, "source"), {}};
  for (const xml::Element& element : root->children)
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
      if (element.name == kinds[kind])
        out.units.push_back({static_cast<StateUnit::Kind>(kind), value_of(element, "v"),
                             numbers_of<std::uint64_t>(value_of(element, "h")),
                             numbers_of<std::uint32_t>(value_of(element, "t"))});
  return out;
}

}  // namespace match
