// Symbol: Adobe's encoding (symbol.txt of the Unicode consortium's vendor mappings). Wingdings: the signs met in office
// documents, by their Unicode 7 names (L2/12-368).
#include "xml/word_symbols.h"

#include <algorithm>
#include <array>
#include <string>

namespace xml {

namespace {

constexpr std::u32string_view symbol_low =
    U" !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\uFFFDαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::u32string_view symbol_high =
    U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\uFFFD\uFFFD↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

struct Sign {
  std::uint8_t code;
  char32_t character;
};

constexpr auto wingdings = std::to_array<Sign>({
    {0x22, U'✂'}, {0x28, U'☎'}, {0x29, U'✆'}, {0x2A, U'✉'}, {0x36, U'⌛'}, {0x3E, U'✇'}, {0x3F, U'✍'}, {0x41, U'✌'},
    {0x46, U'☞'}, {0x47, U'☝'}, {0x48, U'☟'}, {0x4A, U'☺'}, {0x4C, U'☹'}, {0x51, U'✈'}, {0x52, U'☼'}, {0x54, U'❄'},
    {0x6C, U'●'}, {0x6D, U'❍'}, {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'}, {0x72, U'❒'}, {0x73, U'⬧'}, {0x74, U'⧫'},
    {0x75, U'◆'}, {0x76, U'❖'}, {0x77, U'⬥'}, {0x78, U'⌧'}, {0x7B, U'❀'}, {0x7D, U'❝'}, {0x7E, U'❞'}, {0x80, U'⓪'},
    {0x81, U'①'}, {0x82, U'②'}, {0x83, U'③'}, {0x84, U'④'}, {0x85, U'⑤'}, {0x86, U'⑥'}, {0x87, U'⑦'}, {0x88, U'⑧'},
    {0x89, U'⑨'}, {0x8A, U'⑩'}, {0x9E, U'·'}, {0x9F, U'•'}, {0xA1, U'○'}, {0xA4, U'◉'}, {0xA7, U'▪'}, {0xA8, U'◻'},
    {0xAA, U'✦'}, {0xAB, U'★'}, {0xAC, U'✶'}, {0xAD, U'✴'}, {0xAE, U'✹'}, {0xB2, U'✧'}, {0xD8, U'➢'}, {0xDF, U'←'},
    {0xE0, U'→'}, {0xE1, U'↑'}, {0xE2, U'↓'}, {0xE8, U'➔'}, {0xEF, U'⇦'}, {0xF0, U'⇨'}, {0xF1, U'⇧'}, {0xF2, U'⇩'},
    {0xF3, U'⬄'}, {0xFB, U'✗'}, {0xFC, U'✓'}, {0xFD, U'☒'}, {0xFE, U'☑'},
});

constexpr auto wingdings_2 = std::to_array<Sign>({
    {0x4F, U'✗'},
    {0x50, U'✓'},
    {0x51, U'☒'},
    {0x52, U'☑'},
    {0x53, U'☒'},
    {0x54, U'☒'},
    {0x97, U'●'},
    {0x98, U'•'},
    {0xA2, U'■'},
    {0xA3, U'□'},
});

template <std::size_t count>
std::optional<char32_t> sign_of(const std::array<Sign, count>& signs, std::uint32_t code) {
  const auto found = std::ranges::find(signs, code, &Sign::code);
  return found == signs.end() ? std::nullopt : std::optional(found->character);
}

std::optional<char32_t> symbol(std::uint32_t code) {
  char32_t out = 0xFFFD;
  if (code >= 0x20 && code - 0x20 < symbol_low.size()) out = symbol_low[code - 0x20];
  if (code >= 0xA0 && code - 0xA0 < symbol_high.size()) out = symbol_high[code - 0xA0];
  return out == 0xFFFD ? std::nullopt : std::optional(out);
}

bool is_private(std::uint32_t code) { return code >= 0xE000 && code < 0xF900; }

bool is_character(std::uint32_t code) {
  return code >= 0x20 && code < 0x110000 && !(code >= 0xD800 && code < 0xE000) && code != 0xFFFE && code != 0xFFFF &&
         !is_private(code);
}

}  // namespace

std::optional<char32_t> character_of_symbol(std::string_view font, std::uint32_t code) {
  const bool low = code < 0x100;
  const bool shifted = code >= 0xF000 && code < 0xF100;
  if (low || shifted) {
    if (font == "Symbol") return symbol(code & 0xFFU);
    if (font == "Wingdings") return sign_of(wingdings, code & 0xFFU);
    if (font == "Wingdings 2") return sign_of(wingdings_2, code & 0xFFU);
    if (font == "Wingdings 3" || font == "Webdings") return std::nullopt;
  }
  if (!is_character(code)) return std::nullopt;
  return code;
}

}  // namespace xml
