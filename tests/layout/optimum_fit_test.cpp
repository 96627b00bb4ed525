#include "layout/optimum_fit.h"

#include "fonts/liberation.h"
#include "language/joins.h"
#include "language/russian.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace layout {
namespace {

using base::Length;

constexpr double widest_stretch = 2.0;

class OptimumFits : public testing::Test {
 protected:
  std::vector<Piece> pieces_of(std::string words) {
    blocks::Run run;
    run.text = std::move(words);
    for (const std::size_t space : language::no_break_spaces(run.text))
      run.joined.push_back(static_cast<std::uint32_t>(space));
    return reader_.read(std::vector<blocks::Inline>{run}, {});
  }

  // Price of the lines between these ends, all before whole pieces; nothing if some line cannot be.
  static std::optional<double> price(const std::vector<Piece>& pieces, const std::vector<std::size_t>& ends,
                                     LineWidths widths) {
    double total = 0;
    std::size_t from = 0;
    for (std::size_t line = 0; line <= ends.size(); ++line) {
      const bool last = line == ends.size();
      const std::size_t end = last ? pieces.size() : ends[line];
      Length width, spaces;
      for (std::size_t i = from; i < end; ++i) {
        width += pieces[i].width;
        if (i + 1 < end) spaces += pieces[i].space;
      }
      const Length room = line == 0 ? widths.first : widths.further;
      const double cost = line_cost(room - width - spaces, spaces, last, widest_stretch);
      if (cost < 0) return std::nullopt;
      total += (1 + cost) * (1 + cost);
      from = end;
    }
    return total;
  }

  // Tries every set of places.
  static std::optional<double> cheapest(const std::vector<Piece>& pieces, LineWidths widths) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
      if (pieces[i].after == After::space) places.push_back(i + 1);
    std::optional<double> best;
    for (std::size_t set = 0; set < (std::size_t{1} << places.size()); ++set) {
      std::vector<std::size_t> ends;
      for (std::size_t i = 0; i < places.size(); ++i)
        if ((set >> i & 1U) != 0) ends.push_back(places[i]);
      const auto total = price(pieces, ends, widths);
      if (total && (!best || *total < *best)) best = total;
    }
    return best;
  }

  fonts::FontSet fonts_ = fonts::liberation_serif();
  fonts::Shaper shaper_{fonts_};
  language::Hyphenator hyphenator_ = russian_hyphenation();
  blocks::StyleSheet styles_;
  std::vector<Look> looks_;
  fonts::PieceReader reader_{styles_, shaper_, looks_};
  WordDivider divider_{shaper_, hyphenator_, looks_};
  OptimumFit fit_{divider_};
};

TEST_F(OptimumFits, FindTheSameLinesAsTryingAll) {
  const std::vector<Piece> pieces =
      pieces_of("план мер по росту качества школ края на этот год и до 2024 года дан ниже");
  int found = 0;
  // Lines longer than 20 em have a second try with another tolerance.
  for (int width = 40; Length::mm(width) <= Length::pt(14) * 20; width += 3) {
    const LineWidths widths{Length::mm(width - 8), Length::mm(width)};
    const auto expected = cheapest(pieces, widths);
    const auto* ends = fit_.find(pieces, 0, pieces.size(), widths, false);
    ASSERT_EQ(ends != nullptr, expected.has_value()) << width;
    if (ends == nullptr) continue;
    ++found;
    std::vector<std::size_t> whole;
    for (const LineEnd& end : *ends) {
      EXPECT_EQ(end.offset, 0U);
      whole.push_back(end.piece);
    }
    EXPECT_NEAR(*price(pieces, whole, widths), *expected, 1e-6 * *expected) << width;
  }
  EXPECT_GT(found, 5);
}

TEST_F(OptimumFits, DivideWordsRatherThanOpenWideGaps) {
  const std::vector<Piece> pieces = pieces_of(
      "обеспечить осуществление общеобразовательными организациями мероприятий государственной программы "
      "профессионального совершенствования руководителей");
  const auto* ends = fit_.find(pieces, 0, pieces.size(), {Length::mm(120), Length::mm(120)}, true);
  ASSERT_NE(ends, nullptr);
  EXPECT_TRUE(std::ranges::any_of(*ends, [](const LineEnd& end) { return end.hyphen; }));
}

TEST_F(OptimumFits, GiveUpWhereNoLineCanBeGood) {
  const std::vector<Piece> pieces = pieces_of("осуществляющих образовательную деятельность");
  EXPECT_EQ(fit_.find(pieces, 0, pieces.size(), {Length::mm(20), Length::mm(20)}, false), nullptr);
  EXPECT_EQ(fit_.find(pieces, 0, pieces.size(), {Length::mm(-5), Length::mm(-5)}, true), nullptr);
}

}  // namespace
}  // namespace layout
