#include "settle/narrow_columns.h"

#include <algorithm>
#include <functional>

namespace settle {

namespace {

using base::Length;
using blocks::Column;

// Takes up to `wanted` from the columns that may give, and says how much that was.
Length take(std::vector<Column>& columns, const std::vector<Length>& least, Length wanted,
            const std::function<bool(std::size_t)>& may_give) {
  Length spare;
  std::vector<Length> spares(columns.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (may_give(c)) spares[c] = std::max(Length{}, *columns[c].width - least[c]);
    spare += spares[c];
  }
  if (spare <= Length{}) return {};
  const Length all = std::min(wanted, spare);
  Length taken;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Length part = all.scaled(spares[c].emu(), spare.emu());
    *columns[c].width -= part;
    taken += part;
  }
  return taken;
}

void give(std::vector<Column>& columns, const std::vector<Length>& least, Length given) {
  Length wanted;
  std::vector<std::size_t> narrow;
  for (std::size_t c = 0; c < columns.size(); ++c)
    if (*columns[c].width < least[c]) {
      wanted += least[c] - *columns[c].width;
      narrow.push_back(c);
    }
  Length left = given;
  for (const std::size_t c : narrow) {
    const Length part = c == narrow.back() ? left : given.scaled((least[c] - *columns[c].width).emu(), wanted.emu());
    *columns[c].width += part;
    left -= part;
  }
}

}  // namespace

void widen_narrow(std::vector<Column>& columns, const blocks::Table& table, const std::vector<Length>& least,
                  Length area) {
  Length wanted, sum;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    wanted += std::max(Length{}, least[c] - *columns[c].width);
    sum += *columns[c].width;
  }
  if (wanted <= Length{}) return;
  Length given = std::min(wanted, std::max(Length{}, area - sum));
  given += take(columns, least, wanted - given, [&](std::size_t c) { return !table.columns[c].width; });
  given += take(columns, least, wanted - given, [&](std::size_t c) { return table.columns[c].width.has_value(); });
  if (given > Length{}) give(columns, least, given);
}

}  // namespace settle
