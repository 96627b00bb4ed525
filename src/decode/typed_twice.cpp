#include "decode/typed_twice.h"

#include "base/utf8.h"
#include "decode/messages.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace decode {

namespace {

bool is_blank(char32_t c) { return c == U' ' || c == U'\u00a0' || c == U'\u202f'; }

std::size_t skip_blanks(std::string_view words, std::size_t at) {
  while (at < words.size() && is_blank(base::code_point_at(words, at))) at += base::code_point_length(words, at);
  return at;
}

bool is_digit_at(std::string_view words, std::size_t at) {
  return at < words.size() && words[at] >= '0' && words[at] <= '9';
}

// Letters that stand for №; a number of its own may begin with them too («N-12»), so a blank or a digit follows.
std::size_t letters_length(std::string_view words) {
  static constexpr std::array<std::string_view, 9> letters{"Nо", "No", "nо", "no", "Nr", "N", "n", "номер", "Номер"};
  for (const std::string_view each : letters) {
    if (!words.starts_with(each)) continue;
    const std::size_t stop = each.size() + (words.substr(each.size()).starts_with('.') ? 1 : 0);
    const std::size_t next = skip_blanks(words, stop);
    if (is_digit_at(words, next) || (next > stop && next < words.size())) return stop;
  }
  return 0;
}

std::size_t sign_length(std::string_view words) {
  for (const std::string_view sign : {"№", "Nº", "N°", "#"})
    if (words.starts_with(sign)) return sign.size();
  return letters_length(words);
}

// «№ № » and the blanks behind.
std::size_t signs_length(std::string_view words) {
  std::size_t length = 0;
  for (std::size_t at = skip_blanks(words, 0); at < words.size();) {
    const std::size_t sign = sign_length(words.substr(at));
    if (sign == 0) break;
    length = at = skip_blanks(words, at + sign);
  }
  return length;
}

std::size_t date_word_length(std::string_view words) {
  const std::size_t begin = skip_blanks(words, 0);
  for (const std::string_view word : {"от", "От", "ОТ"}) {
    if (!words.substr(begin).starts_with(word)) continue;
    const std::size_t end = skip_blanks(words, begin + word.size());
    if (end > begin + word.size()) return end;
  }
  return 0;
}

template <class Value>
void drop(const base::Message& message, std::size_t length, model::Written<Value>& out,
          base::Diagnostics& diagnostics) {
  if (length == 0) return;
  const auto bytes = static_cast<std::uint32_t>(length);
  const std::string typed = out.words.substr(0, length);
  out.words.erase(0, length);
  std::size_t end = typed.size();
  while (end > 0 && typed[end - 1] == ' ') --end;
  base::Diagnostic finding;
  finding.message = &message;
  finding.span = out.span.part(0, bytes);
  finding.arguments = {typed.substr(0, end), out.words};
  finding.fix = {
      .kind = base::EditKind::replace, .span = out.span.part(0, bytes), .key = {}, .old = typed, .words = {}};
  diagnostics.report(std::move(finding));
  out.span = {out.span.origin, out.span.first + bytes, out.span.length - bytes};
}

}  // namespace

void drop_number_sign(model::Written<std::string>& number, base::Diagnostics& diagnostics) {
  const std::size_t length = signs_length(number.words);
  // «№ ____» is a number still to come: that is what will be told of it.
  const std::string_view left = std::string_view(number.words).substr(length);
  base::Diagnostics unheard;
  const bool open = left.empty() || left.find('_') != std::string_view::npos;
  drop(typed_number_sign, length, number, open ? unheard : diagnostics);
  if (!number.words.empty()) number.meaning = number.words;
}

void drop_date_word(model::Written<base::Date>& date, base::Diagnostics& diagnostics) {
  drop(typed_date_word, date_word_length(date.words), date, diagnostics);
}

}  // namespace decode
