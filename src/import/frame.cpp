#include "import/frame.h"

#include "import/numbers.h"
#include "import/texts.h"
#include "base/utf8.h"
#include "language/initials.h"
#include "language/letters.h"

#include <algorithm>

namespace import_ {

namespace {

constexpr std::size_t longest_mark_line = 400;  // bytes
constexpr std::size_t most_mark_lines = 14;
constexpr std::size_t longest_legend = 600;
constexpr std::size_t longest_title = 1'500;

bool stands_out(const SourceParagraph& line) {
  return line.centred || line.bold || folded(line.style).find("название") != std::string::npos;
}

std::size_t digits_at(std::string_view words, std::size_t at) {
  std::size_t end = at;
  while (end < words.size() && words[end] >= '0' && words[end] <= '9') ++end;
  return end - at;
}

bool is_year(std::string_view words, std::size_t at) {
  return digits_at(words, at) == 4 && (words[at] == '1' || words[at] == '2') &&
         (at == 0 || !(words[at - 1] >= '0' && words[at - 1] <= '9'));
}

// «ОО – общеобразовательные организации».
bool is_legend_line(std::string_view words) {
  std::size_t dash = std::string_view::npos;
  for (const std::string_view sign : {" – ", " - ", " — ", "- ", "– "}) dash = std::min(dash, base::find(words, sign));
  if (dash == std::string_view::npos || dash == 0 || dash > 80) return false;
  int capitals = 0, most = 0;
  for (std::size_t at = 0; at < dash; at += base::code_point_length(words, at)) {
    capitals = language::is_capital(base::code_point_at(words, at)) ? capitals + 1 : 0;
    most = std::max(most, capitals);
  }
  return most >= 2;
}

DraftParagraph prose(const SourceParagraph& line) {
  DraftParagraph out{line.words(), line.item};
  if (const std::size_t mark = typed_mark_length(out.text); mark > 0) {
    out.item = true;
    out.text.erase(0, mark);
  }
  return out;
}

class FrameReader {
 public:
  FrameReader(std::span<const SourceBlock> before, std::span<const SourceBlock> after, const std::string& name)
      : after_(after), name_(name) {
    for (const SourceBlock& block : before) flatten(block);
  }

  Frame read() {
    take_mark();
    take_title();
    out_.legend_before = take_legend(lines_, at_);
    take_goals();
    for (; at_ < lines_.size(); ++at_) out_.intro.push_back(prose(lines_[at_]));
    read_after();
    return std::move(out_);
  }

 private:
  // Paragraphs, and the cells of small tables, in which marks stand.
  void flatten(const SourceBlock& block) {
    if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
      lines_.push_back(*paragraph);
      return;
    }
    const auto& table = std::get<SourceTable>(block);
    for (const SourceRow& row : table.rows)
      for (const SourceCell& cell : row.cells)
        for (const SourceParagraph& paragraph : cell.paragraphs)
          if (!trimmed(paragraph.words()).empty()) lines_.push_back(paragraph);
  }

  // The last mark counts: what stands above it belongs to another document.
  void take_mark() {
    std::size_t begin = lines_.size();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!begins_mark(lines_[i])) continue;
      begin = i;
      i = end_of_mark(i) - 1;
    }
    if (begin == lines_.size()) return;
    for (std::size_t i = 0; i < begin; ++i) out_.apart.push_back(lines_[i].words());
    const std::size_t end = end_of_mark(begin);
    for (at_ = begin; at_ < end; ++at_)
      for (const SourceParagraph& line : lines_of(lines_[at_])) out_.mark.push_back(line.words());
  }

  [[nodiscard]] std::size_t end_of_mark(std::size_t begin) const {
    std::size_t end = begin + 1;
    while (end < lines_.size() && end - begin < most_mark_lines && goes_on_mark(lines_[end])) ++end;
    return end;
  }

  // Without a mark above it a title is known by its first word; what stands above that is of another document.
  void find_title() {
    if (!out_.mark.empty() || at_ == lines_.size() || begins_plan_title(lines_[at_]) || lines_.size() < at_ + 4) return;
    for (std::size_t i = lines_.size(); i-- > at_;)
      if (begins_plan_title(lines_[i])) {
        for (; at_ < i; ++at_) out_.apart.push_back(lines_[at_].words());
        return;
      }
  }

  void take_title() {
    find_title();
    if (at_ == lines_.size() || lines_[at_].text.size() > longest_title) return name_title();
    const bool sure = stands_out(lines_[at_]) || begins_plan_title(lines_[at_]);
    if (!sure && !(lines_.size() - at_ <= 3)) return name_title();
    std::size_t end = at_ + 1;
    while (end < lines_.size() && is_more_title(lines_[end - 1], lines_[end], lines_[at_])) ++end;
    for (; at_ < end; ++at_) {
      if (!out_.title.empty()) out_.title += is_in_capitals(out_.title) ? "\n" : " ";
      out_.title += lines_[at_].words();
    }
    if (!sure) out_.doubts.emplace_back("название ли это плана");
    out_.period = period_in(out_.title);
  }

  static bool is_more_title(const SourceParagraph& before, const SourceParagraph& line, const SourceParagraph& first) {
    if (line.text.size() > longest_title || line.item || before.text.ends_with('.') || before.text.ends_with(':'))
      return false;
    if (first.style == line.style && folded(line.style).find("название") != std::string::npos) return true;
    if (is_legend_line(line.text) || folded(line.text).starts_with("цел")) return false;
    if (first.style != line.style) return false;
    return begins_small(line.text) || is_in_capitals(before.text) || line.text.starts_with("«") ||
           (stands_out(line) && stands_out(first));
  }

  void name_title() {
    out_.title = name_;
    out_.doubts.emplace_back("названия над таблицей нет, взято имя файла");
  }

  // Under a title all short lines belong to it, else those that look alike.
  bool take_legend(std::vector<SourceParagraph>& lines, std::size_t from) {
    std::size_t begin = from;
    while (begin < lines.size() && !is_legend_title(lines[begin])) ++begin;
    std::size_t end = begin;
    if (begin + 1 < lines.size()) {
      out_.legend_title = lines[begin].words();
      while (out_.legend_title.ends_with(':') || out_.legend_title.ends_with(' ')) out_.legend_title.pop_back();
      for (++end; end < lines.size() && lines[end].text.size() < longest_legend && !lines[end].item; ++end)
        out_.legend.push_back(lines[end].words());
    } else {
      begin = from;
      while (begin + 1 < lines.size() && !(is_legend_line(lines[begin].text) && is_legend_line(lines[begin + 1].text)))
        ++begin;
      if (begin + 1 >= lines.size()) return false;
      for (end = begin; end < lines.size() && is_legend_line(lines[end].text); ++end)
        out_.legend.push_back(lines[end].words());
    }
    const auto place = [&](std::size_t i) { return lines.begin() + static_cast<std::ptrdiff_t>(i); };
    lines.erase(place(begin), place(end));
    return true;
  }

  static bool is_legend_title(const SourceParagraph& line) {
    const std::string words = folded(line.text);
    return words.size() < 200 && words.find("сокращени") != std::string::npos && !is_legend_line(line.text);
  }

  void take_goals() {
    for (std::size_t i = at_; i + 1 < lines_.size(); ++i) {
      const std::string words = folded(lines_[i].text);
      if (words != "цели:" && words != "цель:" && words != "цели" && words != "цель") continue;
      std::size_t end = i + 1;
      while (end < lines_.size() && prose(lines_[end]).item) ++end;
      if (end == i + 1) end = i + 2;
      for (std::size_t k = at_; k < i; ++k) out_.intro.push_back(prose(lines_[k]));
      out_.goals_title = std::string(trimmed(lines_[i].text));
      if (out_.goals_title.ends_with(':')) out_.goals_title.pop_back();
      for (std::size_t k = i + 1; k < end; ++k) out_.goals.push_back(prose(lines_[k]));
      at_ = end;
      return;
    }
  }

  void read_after() {
    std::vector<SourceParagraph> rest;
    for (const SourceBlock& block : after_) {
      auto signature = out_.signature ? std::nullopt : find_signature(block);
      if (signature) {
        out_.signature = std::move(signature);
      } else if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
        rest.push_back(*paragraph);
      } else {
        for (const SourceRow& row : std::get<SourceTable>(block).rows) {
          std::string words;
          for (const SourceCell& cell : row.cells)
            if (!cell.empty()) words += (words.empty() ? "" : " | ") + cell.words();
          if (!words.empty()) out_.apart.push_back("таблица: " + words);
        }
      }
    }
    if (out_.legend.empty()) take_legend(rest, 0);
    for (const SourceParagraph& line : rest) out_.notes.push_back(prose(line));
  }

  std::span<const SourceBlock> after_;
  const std::string& name_;
  std::vector<SourceParagraph> lines_;
  std::size_t at_ = 0;
  Frame out_;
};

}  // namespace

Frame read_frame(std::span<const SourceBlock> before, std::span<const SourceBlock> after, const std::string& name) {
  return FrameReader(before, after, name).read();
}

std::string period_in(std::string_view title) {
  for (std::size_t at = 0; at + 4 <= title.size(); ++at) {
    if (!is_year(title, at)) continue;
    std::size_t end = at + 4;
    bool dash = false;
    for (bool more = true; more;) {
      more = false;
      for (const std::string_view sign : {" ", "–", "-", "—"})
        if (title.substr(end).starts_with(sign)) {
          dash = dash || sign != " ";
          end += sign.size();
          more = true;
        }
    }
    const bool second = dash && end + 4 <= title.size() && is_year(title, end);
    const std::string_view rest = title.substr(second ? end + 4 : at + 4);
    const bool years = begins_with_any(rest, {" год", " учебный", " уч", " гг", "гг", " г.", "год"});
    if (!years) continue;
    if (rest.starts_with(" уч")) return {};
    if (second) return std::string(title.substr(at, end + 4 - at)) + " годы";
    return std::string(title.substr(at, 4)) + " год";
  }
  return {};
}

bool is_person(std::string_view words) {
  const std::string_view name = trimmed(words);
  for (const language::Initials& one : language::find_initials(name))
    if (one.length >= name.size()) return true;
  return false;
}

std::optional<DraftSignature> find_signature(const SourceBlock& block) {
  if (const auto* paragraph = std::get_if<SourceParagraph>(&block)) {
    const std::string& text = paragraph->text;
    std::size_t gap = text.rfind('\t');
    if (gap == std::string::npos) gap = text.rfind("   ");
    if (gap == std::string::npos || !is_person(std::string_view(text).substr(gap))) return std::nullopt;
    DraftSignature out{{}, std::string(trimmed(std::string_view(text).substr(gap)))};
    for (const std::string& line : split(trimmed(std::string_view(text).substr(0, gap)), '\n'))
      if (!trimmed(line).empty()) out.post.emplace_back(trimmed(line));
    return out.post.empty() ? std::nullopt : std::optional(out);
  }
  const auto& table = std::get<SourceTable>(block);
  if (table.rows.size() != 1 || table.rows[0].cells.size() < 2) return std::nullopt;
  const std::vector<SourceCell>& cells = table.rows[0].cells;
  if (!is_person(cells.back().words())) return std::nullopt;
  DraftSignature out{{}, std::string(trimmed(cells.back().words()))};
  for (std::size_t i = 0; i + 1 < cells.size(); ++i)
    for (const std::string& line : split(cells[i].words(), '\n'))
      if (!trimmed(line).empty()) out.post.emplace_back(trimmed(line));
  return out.post.empty() ? std::nullopt : std::optional(out);
}

bool begins_plan_title(const SourceParagraph& line) {
  return begins_with_any(folded(line.text), {"план", "дорожная карта", "\"дорожная", "«дорожная", "комплекс",
                                             "программа", "мероприятия", "перечень", "график", "календарный",
                                             "циклограмма", "муниципальный план", "региональный план", "сетевой"});
}

bool begins_mark(const SourceParagraph& line) {
  if (line.text.size() > longest_mark_line) return false;
  const std::string words = folded(line.text);
  if (words.starts_with("приложение"))
    return words.size() < 60 || holds_any(words, {" к приказу", " к распор", " к постан"});
  return begins_with_any(words, {"утвержден", "утверждаю", "согласовано"}) && words.find('.') > 40;
}

bool goes_on_mark(const SourceParagraph& line) {
  if (line.text.size() > longest_mark_line) return false;
  if (begins_mark(line) || folded(line.style).starts_with("отметка")) return true;
  if (stands_out(line) || begins_plan_title(line)) return false;
  return line.label.empty() && !line.item;
}

std::vector<SourceParagraph> lines_of(const SourceParagraph& paragraph) {
  std::vector<SourceParagraph> out;
  for (const std::string& line : split(paragraph.text, '\n')) {
    if (trimmed(line).empty()) continue;
    SourceParagraph made = paragraph;
    made.text = std::string(trimmed(line));
    if (!out.empty()) made.label.clear();
    out.push_back(std::move(made));
  }
  return out;
}

}  // namespace import_
