// Words that follow the year of a form: «{{year-7}} г. р.» of a form of 2025 is «2018 г. р.».
#include "base/utf8.h"
#include "decode/form_parts.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "model/reading.h"

#include <charconv>

namespace decode {

namespace {

constexpr std::string_view opening = "{{", closing = "}}", key = "year";

// What stands between the braces: «year», «year-7», «year + 1». Nothing: no such words.
std::optional<int> find_shift(std::string_view inner) {
  std::string bare;
  for (std::size_t at = 0; at < inner.size(); at += base::code_point_length(inner, at)) {
    const std::string_view sign = inner.substr(at, base::code_point_length(inner, at));
    if (sign != " ") bare += sign == "–" || sign == "−" ? "-" : sign;  // a dash is meant as a minus
  }
  if (!bare.starts_with(key)) return std::nullopt;
  const std::string_view rest = std::string_view(bare).substr(key.size());
  if (rest.empty()) return 0;
  const bool back = rest.front() == '-';
  int years = 0;
  constexpr std::size_t most_digits = 3;
  if ((!back && rest.front() != '+') || rest.size() < 2 || rest.size() > most_digits + 1) return std::nullopt;
  const auto [end, error] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), years);
  if (error != std::errc() || end != rest.data() + rest.size() || years < 0) return std::nullopt;
  return back ? -years : years;
}

class Years {
 public:
  Years(std::optional<int> year, base::Diagnostics& diagnostics) : year_(year), diagnostics_(diagnostics) {}

  void put(model::Text& text) {
    for (model::Paragraph& paragraph : text.paragraphs) {
      std::vector<model::Piece> pieces;
      for (model::Piece& piece : paragraph.pieces) {
        auto* words = std::get_if<model::Words>(&piece);
        if (words == nullptr || words->text.find(opening) == std::string::npos)
          pieces.push_back(std::move(piece));
        else
          put(*words, pieces);
      }
      paragraph.pieces = std::move(pieces);
    }
  }

  [[nodiscard]] bool used() const { return used_; }

 private:
  // The words around stay slices of what was typed; the year is made.
  void put(const model::Words& words, std::vector<model::Piece>& out) {
    const std::string_view typed = words.text;
    std::size_t done = 0;
    const auto add_typed = [&](std::size_t end) {
      if (end > done) out.emplace_back(part(words, done, end));
      done = end;
    };
    for (std::size_t at = typed.find(opening); at != std::string_view::npos; at = typed.find(opening, done)) {
      const std::size_t close = typed.find(closing, at);
      if (close == std::string_view::npos) break;
      const std::size_t end = close + closing.size();
      const std::optional<std::string> year = made(typed.substr(at, end - at), part(words, at, end).span);
      if (year) {
        add_typed(at);
        out.emplace_back(model::Words{*year, {}, words.emphasis});
        done = end;
      } else {
        add_typed(end);
      }
    }
    add_typed(typed.size());
  }

  static model::Words part(const model::Words& words, std::size_t from, std::size_t end) {
    const base::Span span =
        words.span.known() ? words.span.part(static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from))
                           : base::Span{};
    return {words.text.substr(from, end - from), span, words.emphasis};
  }

  std::optional<std::string> made(std::string_view braced, base::Span span) {
    const std::string_view inner = braced.substr(opening.size(), braced.size() - opening.size() - closing.size());
    const std::optional<int> shift = find_shift(inner);
    if (!shift) {
      diagnostics_.report(unreadable_year_words, span, {std::string(braced)});
      return std::nullopt;
    }
    used_ = true;
    if (year_) return std::to_string(*year_ + *shift);
    if (!missing_) diagnostics_.report(year_without_value, span, {std::string(braced)});
    missing_ = true;  // one key is missing, however often it is asked for
    return std::nullopt;
  }

  std::optional<int> year_;
  bool used_ = false;
  bool missing_ = false;
  base::Diagnostics& diagnostics_;
};

void put_in_options(std::vector<model::FormColumn>& columns, Years& years) {
  for (model::FormColumn& column : columns) {
    for (model::Text& option : column.options) years.put(option);
    put_in_options(column.columns, years);
  }
}

}  // namespace

void put_years(const yaml::Value& document, model::Form& out, base::Diagnostics& diagnostics) {
  const yaml::Value* typed = document.find("year");
  Years years(whole_number(document, "year"), diagnostics);
  model::reading::visit_form(out, [&years](model::Text& text, const model::Where&) { years.put(text); });
  for (model::FormTable& table : out.tables) {
    put_in_options(table.columns, years);
    for (model::FormRow& row : table.rows)
      for (model::Text& option : row.options) years.put(option);
  }
  if (typed != nullptr && !years.used()) diagnostics.report(unused_year, typed->span(), {typed->text});
}

}  // namespace decode
