#include "app/printed_place.h"

#include "app/shortened.h"

#include <algorithm>

namespace app {

namespace {

using match::PrintedDocument;
using match::PrintedParagraph;
using match::PrintedPlace;
using match::PrintedTable;

constexpr std::size_t words_of_place = 6;

std::string heading_of(const PrintedTable& table, std::size_t cell, std::size_t cells) {
  const auto heads = match::heads_of(table);
  return heads.size() == cells ? heads[cell]->words() : std::string{};
}

}  // namespace

std::string unnumbered_words(const PrintedDocument& document, const PrintedPlace& place) {
  const match::PrintedRow* row = match::row_at(document, place);
  if (row == nullptr || row->cells.size() < 2 || !match::looks_like_number(row->cells.front().words()))
    return match::words_at(document, place);
  std::string out;
  for (std::size_t i = 1; i < row->cells.size(); ++i) out += row->cells[i].words() + "\n";
  return out;
}

std::string place_in(const PrintedDocument& document, const PrintedPlace& place) {
  if (place.note) return "сноска " + std::to_string(place.block + 1);
  if (place.is_column())
    return "графа «" +
           match::words_of_column(std::get<PrintedTable>(document.blocks[place.block]), *place.cell).front() + "»";
  if (!place.row) {
    const PrintedParagraph& paragraph = *match::paragraph_at(document, place);
    return paragraph.level ? "п. " + paragraph.label : "абзац «" + shortened(paragraph.words, words_of_place) + "»";
  }
  const auto& table = std::get<PrintedTable>(document.blocks[place.block]);
  const match::PrintedRow& row = table.rows[*place.row];
  std::string words = row.words();
  std::string out = "строка «" + shortened(words, words_of_place) + "»";
  const std::string heading = place.cell ? heading_of(table, *place.cell, row.cells.size()) : std::string{};
  return heading.empty() ? out : out + ", графа «" + heading + "»";
}

}  // namespace app
