// The markup of values: `<b> <i> <u> <spaced> <br/> <note a> <define id> <deadline> <id>`; `<center>` and `<right>` at
// a paragraph's beginning place the whole of it.
//
// Under `|` a line break is a space, an empty line a new paragraph, a line that begins with `- ` or a bullet an item of
// a list.
// Every line becomes one or more pieces that are slices of the decoded scalar; the line break before a continued line
// belongs to the piece before it as its space, so pieces stay byte for byte what was typed.
// `<1>`, `<*>` and a lone `<` are text; `<name>` is a reference that decode/references.cpp resolves. A name may have
// blanks, as files have («<Положение о группе>»). `\<` is a bracket that begins no markup.

#include "decode/list_numbers.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "yaml/list_marks.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace decode {

namespace {

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A letter of another script; ids of bodies are Cyrillic.
bool is_foreign(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool is_id_char(char c) {
  return is_latin(c) || is_foreign(c) || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// The length of what begins an item of a list at `at`: a dash with a blank behind it, or a bullet as Word pastes it.
std::size_t item_mark(std::string_view line, std::size_t at) {
  const bool dash = line[at] == '-' && at + 1 < line.size() && is_blank(line[at + 1]);
  return dash ? 1 : yaml::bullet_length(line, at);
}

struct Tag {
  std::string_view name;      // of a reference all that stands in the brackets
  std::string_view argument;  // of <note a>, <define x>
  bool closing = false;
  bool empty = false;         // <br/>
  bool may_be_words = false;  // printed as typed where nothing has that name
  std::size_t length = 0;     // in the text, brackets included
};

// A name of Latin letters is ours: an unknown one is a mistake, and so is one with a letter of another script among
// them, which is the look-alike of a name. All others may be plain words in brackets.
bool may_be_words(std::string_view name) {
  bool foreign = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    foreign = foreign || is_foreign(name[i]);
    if (i > 0 && ((is_latin(name[i]) && is_foreign(name[i - 1])) || (is_foreign(name[i]) && is_latin(name[i - 1]))))
      return false;
  }
  return foreign;
}

// What files are called besides ids: «План (проект)», «1 этап», «Перечень №2».
bool is_file_name(std::string_view name) {
  constexpr std::string_view signs = " (),+&'";
  const auto fits = [&](char c) { return is_id_char(c) || signs.find(c) != std::string_view::npos; };
  return !name.empty() && name.front() != ' ' && name.back() != ' ' && std::ranges::all_of(name, fits) &&
         std::ranges::any_of(name, [](char c) { return is_latin(c) || is_foreign(c); });
}

// The tag that begins at `at` (a `<`), or one of length 0 when this is no markup.
Tag tag_at(std::string_view line, std::size_t at) {
  constexpr std::size_t longest_tag = 200;  // so that a text full of `<` costs no more than its length
  const std::size_t close = line.substr(0, at + longest_tag).find('>', at);
  if (close == std::string_view::npos) return {};
  std::string_view inside = line.substr(at + 1, close - at - 1);
  Tag tag;
  if (inside.starts_with('/')) {
    tag.closing = true;
    inside.remove_prefix(1);
  }
  if (inside.ends_with('/')) {
    tag.empty = true;
    inside.remove_suffix(1);
  }
  const std::size_t blank = inside.find(' ');
  tag.name = inside.substr(0, blank);
  if (blank != std::string_view::npos) tag.argument = inside.substr(blank + 1);
  const auto is_id = [](std::string_view s) { return std::ranges::all_of(s, is_id_char); };
  if (tag.name.empty() || inside.find('<') != std::string_view::npos) return {};
  tag.length = close - at + 1;
  const bool begins = is_latin(tag.name.front()) || is_foreign(tag.name.front());
  if (begins && is_id(tag.name) && is_id(tag.argument)) {
    const bool of_markup = tag.argument.empty() || tag.name == "note" || tag.name == "define";
    if (!of_markup) tag.name = inside;
    tag.may_be_words = may_be_words(tag.name);
    return tag;
  }
  if (!is_file_name(inside) || tag.closing || tag.empty) return {};
  tag.name = inside;
  tag.may_be_words = true;
  return tag;
}

bool* emphasis_of(model::Emphasis& emphasis, std::string_view name) {
  if (name == "b") return &emphasis.bold;
  if (name == "i") return &emphasis.italic;
  if (name == "u") return &emphasis.underlined;
  if (name == "spaced") return &emphasis.spaced;
  return nullptr;
}

class Reader {
 public:
  // `of_cell`: numbers at the beginning of lines make lists.
  Reader(const yaml::Value& scalar, bool of_cell, base::Diagnostics& diagnostics)
      : scalar_(scalar), of_cell_(of_cell), diagnostics_(diagnostics) {}

  model::Text read() {
    const std::string_view all = scalar_.text;
    for (std::size_t at = 0; at <= all.size();) {
      const std::size_t end = std::min(all.find('\n', at), all.size());
      read_line(at, end);
      at = end + 1;
    }
    end_paragraph();
    return std::move(text_);
  }

 private:
  void read_line(std::size_t first, std::size_t end) {
    const std::string_view all = scalar_.text;
    while (first < end && is_blank(all[first])) ++first;
    while (end > first && (is_blank(all[end - 1]) || all[end - 1] == '\r')) --end;
    if (first == end) {
      end_paragraph();
      return;
    }
    const std::size_t mark = item_mark(all.substr(0, end), first);
    const bool item = mark > 0;
    if (item) {
      end_paragraph();
      first = yaml::skip_any_blanks(all.substr(0, end), first + mark);
    }
    if (of_cell_ && begins_numbered_item(first, end)) end_paragraph();
    if (open_ && !item) report_dash(first, end);
    if (open_)
      join_line();
    else
      text_.paragraphs.push_back({{}, item});
    open_ = true;
    read_pieces(first, end);
    line_end_ = end;
  }

  // Numbers run on, and the first of them has a second, or a colon before it: a broken line that happens to begin with
  // a number goes on as it is.
  bool begins_numbered_item(std::size_t first, std::size_t end) {
    const std::string_view all = scalar_.text;
    const auto found = find_list_number(all.substr(first, end - first));
    if (!found) return false;
    int& last = numbers_[static_cast<std::size_t>(found->signs)];
    const bool behind_colon = line_end_ > 0 && all[line_end_ - 1] == ':';
    const bool begins = found->number == 1 && (!open_ || behind_colon || second_follows(found->signs, end));
    if (!begins && (last == 0 || found->number != last + 1)) return false;
    last = found->number;
    return true;
  }

  [[nodiscard]] bool second_follows(ListSigns signs, std::size_t at) const {
    const std::string_view all = scalar_.text;
    while (at < all.size()) {
      ++at;  // the line break
      const std::size_t end = std::min(all.find('\n', at), all.size());
      while (at < end && is_blank(all[at])) ++at;
      const auto found = find_list_number(all.substr(at, end - at));
      if (found && found->signs == signs) return found->number == 2;
      at = end;
    }
    return false;
  }

  // Behind a colon, a semicolon or a full stop nobody goes on with a dash.
  void report_dash(std::size_t first, std::size_t end) {
    const std::string_view all = scalar_.text;
    const std::size_t dash = yaml::other_dash_length(all.substr(0, end), first);
    if (dash == 0 || line_end_ == 0 || std::string_view(":;.").find(all[line_end_ - 1]) == std::string_view::npos)
      return;
    diagnostics_.report(dash_in_text,
                        {scalar_.origin, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(dash)},
                        {std::string(all.substr(first, dash))});
  }

  // The byte after the last line's words is its line break: it becomes the space between the two lines.
  void join_line() {
    auto& pieces = text_.paragraphs.back().pieces;
    auto* last = pieces.empty() ? nullptr : std::get_if<model::Words>(&pieces.back());
    const bool breaks = !pieces.empty() && std::holds_alternative<model::LineBreak>(pieces.back());
    if (breaks) return;
    if (last != nullptr && last->emphasis == emphasis_ && last->span.first + last->span.length == line_end_) {
      last->text += ' ';
      last->span.length += 1;
    } else {
      add_words(line_end_, line_end_ + 1);
    }
  }

  void read_pieces(std::size_t at, std::size_t end) {
    const std::string_view line = std::string_view(scalar_.text).substr(0, end);
    std::size_t plain = at;
    while (at < end) {
      if (line.substr(at).starts_with("\\<")) {
        add_words(plain, at);
        plain = at + 1;
        at += 2;
        continue;
      }
      const Tag tag = line[at] == '<' ? tag_at(line, at) : Tag{};
      if (tag.length == 0) {
        ++at;
        continue;
      }
      add_words(plain, at);
      read_tag(tag, at);
      at += tag.length;
      plain = at;
    }
    add_words(plain, end);
  }

  void read_tag(const Tag& tag, std::size_t at) {
    auto& pieces = text_.paragraphs.back().pieces;
    const base::Span span = span_of(at, at + tag.length);
    if (tag.name == "br") {
      pieces.push_back(model::LineBreak{});
    } else if (bool* on = emphasis_of(emphasis_, tag.name)) {
      if (tag.closing && !*on) diagnostics_.report(stray_close, span, {std::string(tag.name)});
      *on = !tag.closing;
      if (*on) opened_ = span;
    } else if (tag.name == "center" || tag.name == "right") {
      auto& placement = text_.paragraphs.back().placement;
      if (!tag.closing) placement = tag.name == "center" ? model::Placement::centred : model::Placement::at_right;
    } else if (tag.name == "note") {
      pieces.push_back(model::NoteMark{std::string(tag.argument), {}, span});
    } else {
      const std::string id = tag.name == "define" ? "define " + std::string(tag.argument) : std::string(tag.name);
      pieces.push_back(
          model::Reference{id, tag.may_be_words ? scalar_.text.substr(at, tag.length) : "", span, emphasis_});
    }
  }

  void add_words(std::size_t first, std::size_t end) {
    if (first == end) return;
    std::string piece = scalar_.text.substr(first, end - first);
    std::ranges::replace(piece, '\n', ' ');
    text_.paragraphs.back().pieces.push_back(model::Words{std::move(piece), span_of(first, end), emphasis_});
  }

  void end_paragraph() {
    static constexpr std::array names{"b", "i", "u", "spaced"};
    for (const char* name : names)
      if (*emphasis_of(emphasis_, name)) diagnostics_.report(open_markup, opened_, {name});
    emphasis_ = {};
    open_ = false;
  }

  [[nodiscard]] base::Span span_of(std::size_t first, std::size_t end) const {
    return {scalar_.origin, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end - first)};
  }

  const yaml::Value& scalar_;
  bool of_cell_;
  base::Diagnostics& diagnostics_;
  model::Text text_;
  model::Emphasis emphasis_;
  base::Span opened_;
  bool open_ = false;                      // a paragraph is being read
  std::size_t line_end_ = 0;               // where the words of its last line ended
  std::array<int, list_signs> numbers_{};  // of the last item of a list of each kind
};

}  // namespace

model::Text text(const yaml::Value& scalar, base::Diagnostics& diagnostics) {
  if (!scalar.is(yaml::Kind::scalar)) return {};
  return Reader(scalar, false, diagnostics).read();
}

model::Text cell_text(const yaml::Value& value, base::Diagnostics& diagnostics) {
  if (value.is(yaml::Kind::scalar)) return Reader(value, true, diagnostics).read();
  model::Text joined;
  if (value.is(yaml::Kind::list))
    for (const yaml::Value& item : value.items)
      for (model::Paragraph& paragraph : cell_text(item, diagnostics).paragraphs)
        joined.paragraphs.push_back(std::move(paragraph));
  return joined;
}

}  // namespace decode
