// An act is read from its ends inwards: the word of the act, else the ordering word, parts head from text; the first
// signature ends it. Between them a paragraph with a number is a point, its level that of the look of its number:
// what looks like a number seen before stands beside it, what looks new stands below.
#include "import/order_text.h"

#include "import/texts.h"
#include "base/utf8.h"
#include "language/dates.h"

#include <algorithm>
#include <array>

namespace import_ {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr std::array<std::string_view, 5> acts{"приказ", "распоряжение", "постановление", "решение", "указание"};
constexpr std::array<std::string_view, 9> verbs{"приказываю",   "приказываем",  "приказывает",
                                                "постановляю",  "постановляет", "постановляем",
                                                "распоряжаюсь", "обязываю",     "решил"};

// Without blanks, so that letter-spaced words are words.
std::string letters_of(std::string_view words) {
  std::string out;
  for (const char c : folded(words))
    if (c != ' ') out += c;
  return out;
}

std::string act_named_by(std::string_view line) {
  std::string letters = letters_of(line);
  const auto* const act = std::ranges::find(acts, letters);
  return act == acts.end() ? std::string{} : std::string(*act);
}

std::string act_of_verb(std::string_view verb) {
  const std::string letters = letters_of(verb);
  return letters.starts_with("постанов")   ? "постановление"
         : letters.starts_with("распоряж") ? "распоряжение"
         : letters.starts_with("решил")    ? "решение"
                                           : "приказ";
}

bool is_verb_line(std::string_view line) {
  if (line.size() > 80) return false;
  std::string letters = letters_of(line);
  while (letters.ends_with(':')) letters.pop_back();
  return std::ranges::find(verbs, letters) != verbs.end();
}

// Where an ordering word begins that ends the text, letter-spaced or not; nowhere: there is none.
std::size_t verb_at_end(std::string_view text) {
  for (std::size_t at = text.size(); at > 0 && text.size() - at < 80; --at) {
    if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
    const bool begins = text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '\t';
    if (begins && at < text.size() && is_verb_line(text.substr(at))) return at;
  }
  return nowhere;
}

bool is_place(std::string_view line) {
  const std::string words = folded(line);
  return line.size() < 120 &&
         begins_with_any(words, {"г. ", "г.", "с. ", "пос. ", "п. ", "р.п. ", "пгт", "ст. ", "город "}) &&
         words.find("№") == std::string::npos && words.find("20") == std::string::npos;
}

bool has_digit(std::string_view words) { return words.find_first_of("0123456789") != std::string_view::npos; }

bool is_date_or_number(std::string_view line) {
  if (line.size() > 200) return false;
  const std::string words = folded(line);
  if (words.starts_with("№") || base::contains(words, " №") || base::contains(words, "\t№")) return true;
  if (language::read_date(line).date) return true;
  return words.find("__") != std::string::npos;
}

bool begins_act_title(std::string_view line) {
  return begins_with_any(folded(line), {"о ", "об ", "обо ", "\"о ", "«о "});
}

class OrderReader {
 public:
  explicit OrderReader(const Source& source) : blocks_(source.blocks) {}

  std::optional<DraftOrder> read() {
    find_places();
    if (act_ == nowhere && verb_ == nowhere) return std::nullopt;
    read_head();
    read_text();
    read_points();
    read_signatures();
    read_executor();
    settle_points(out_);
    if (out_.points.empty()) return std::nullopt;
    return std::move(out_);
  }

 private:
  [[nodiscard]] const SourceParagraph* paragraph(std::size_t block) const {
    return block < blocks_.size() ? std::get_if<SourceParagraph>(&blocks_[block]) : nullptr;
  }
  [[nodiscard]] std::string text(std::size_t block) const {
    const SourceParagraph* one = paragraph(block);
    return one == nullptr ? std::string{} : one->text;
  }

  // ---- where its parts begin

  void find_places() {
    constexpr std::size_t deepest_head = 40;
    for (std::size_t i = 0; i < std::min(blocks_.size(), deepest_head) && act_ == nowhere; ++i)
      for (const SourceParagraph& line : words_of(i))
        if (!act_named_by(line.text).empty()) act_ = i;
    for (std::size_t i = act_ == nowhere ? 0 : act_ + 1; i < blocks_.size(); ++i) {
      if (verb_ == nowhere && (is_verb_line(text(i)) || verb_at_end(text(i)) != nowhere)) verb_ = i;
      if (i > 0 && find_signature_at(i)) {
        signature_ = i;
        break;
      }
    }
    if (verb_ != nowhere && verb_ > signature_) verb_ = nowhere;
    end_ = signature_ == nowhere ? first_mark() : signature_;
  }

  // A paragraph, or the cells of a table: heads stand in tables too.
  [[nodiscard]] std::vector<SourceParagraph> words_of(std::size_t block) const {
    std::vector<SourceParagraph> out;
    if (const SourceParagraph* one = paragraph(block)) return lines_of(*one);
    for (const SourceRow& row : std::get<SourceTable>(blocks_[block]).rows)
      for (const SourceCell& cell : row.cells)
        for (const SourceParagraph& inner : cell.paragraphs)
          for (SourceParagraph& line : lines_of(inner)) out.push_back(std::move(line));
    return out;
  }

  // Of the block, or of a name alone in it below its post.
  [[nodiscard]] bool find_signature_at(std::size_t block) const {
    if (find_signature(blocks_[block])) return true;
    const SourceParagraph* name = paragraph(block);
    const SourceParagraph* post = block > 0 ? paragraph(block - 1) : nullptr;
    return name != nullptr && post != nullptr && is_person(name->text) && is_post(*post);
  }

  static bool is_post(const SourceParagraph& line) {
    return line.label.empty() && line.text.size() < 300 && !find_leading_number(line.text) &&
           !line.text.ends_with('.') && !line.text.ends_with(':') && !line.text.ends_with(';') &&
           begins_capital(line.text) && !is_verb_line(line.text);
  }

  [[nodiscard]] std::size_t first_mark() const {
    for (std::size_t i = (act_ == nowhere ? 0 : act_) + 1; i < blocks_.size(); ++i)
      if (const SourceParagraph* one = paragraph(i); one != nullptr && begins_mark(*one)) return i;
    return blocks_.size();
  }

  // ---- head

  void read_head() {
    if (act_ == nowhere) {
      out_.act = act_of_verb(text(verb_));
      out_.doubts.emplace_back("вид акта в документе не назван, взят по слову «" + out_.act + "»");
      at_ = 0;
      return;
    }
    for (std::size_t i = 0; i <= act_; ++i)
      for (const SourceParagraph& line : words_of(i)) read_head_line(line);
    at_ = act_ + 1;
  }

  void read_head_line(const SourceParagraph& line) {
    const std::string act = act_named_by(line.text);
    if (folded(line.text) == "проект")
      out_.project = true;
    else if (!act.empty() && out_.act.empty()) {
      out_.act = act;
      out_.heading = line.text;
    } else if (!out_.act.empty()) {
      take_requisite(line.text);
    } else {
      out_.head.push_back(line.text);
    }
  }

  // «15.05.2020 <tab> № 01-21/744», «№ 12», «г. Омск».
  bool take_requisite(const std::string& line) {
    if (out_.place.empty() && is_place(line)) {
      out_.place = std::string(trimmed(line));
      return true;
    }
    if (!is_date_or_number(line)) return false;
    const std::size_t sign = base::find(line, "№");
    std::string before(trimmed(std::string_view(line).substr(0, std::min(sign, line.size()))));
    if (folded(before).starts_with("от ")) before = before.substr(std::string_view("от ").size());
    std::string number;
    if (sign != std::string::npos) number = trimmed(std::string_view(line).substr(sign + std::string_view("№").size()));
    if (!before.empty() && out_.date.empty()) out_.date = before;
    if (const std::size_t tab = number.find('\t'); tab != std::string::npos) {
      if (out_.place.empty() && is_place(trimmed(number.substr(tab)))) out_.place = trimmed(number.substr(tab));
      number.resize(tab);
    }
    if (!number.empty() && out_.number.empty()) out_.number = std::string(trimmed(number));
    return true;
  }

  // ---- title and preamble

  void read_text() {
    const std::size_t stop = first_point();
    for (; at_ < stop; ++at_) {
      bool all = true;
      for (const SourceParagraph& line : words_of(at_)) all = take_requisite(line.text) && all;
      if (!all) break;
    }
    read_title(stop);
    for (; at_ < stop; ++at_) {
      const SourceParagraph* one = paragraph(at_);
      if (one == nullptr) continue;
      take_preamble(one->words());
    }
  }

  void read_title(std::size_t stop) {
    const SourceParagraph* first = paragraph(at_);
    if (at_ >= stop || first == nullptr || is_verb_line(first->text) || verb_at_end(first->text) != nowhere) return;
    const bool styled = folded(first->style).find("заголовок") != std::string::npos;
    if (!begins_act_title(first->text) && !styled && !first->bold && !first->centred) return;
    out_.title = first->words();
    const auto goes_on = [&](const SourceParagraph& line) {
      if (is_verb_line(line.text) || line.style != first->style) return false;
      return begins_small(line.text) || (line.bold && first->bold) || (line.centred && first->centred) || styled;
    };
    for (++at_; at_ < stop && paragraph(at_) != nullptr && goes_on(*paragraph(at_)); ++at_)
      out_.title += " " + paragraph(at_)->words();
    if (!begins_act_title(out_.title)) out_.doubts.emplace_back("заголовок ли это");
  }

  void take_preamble(const std::string& words) {
    if (is_verb_line(words)) {
      out_.verb = words;
      return;
    }
    std::string own = words;
    if (const std::size_t verb = verb_at_end(words); verb != nowhere) {
      out_.verb = words.substr(verb);
      own = std::string(trimmed(std::string_view(words).substr(0, verb)));
    }
    if (own.empty()) return;
    if (!out_.preamble.empty()) out_.preamble += "\n\n";
    out_.preamble += own;
  }

  // ---- points

  struct Numbered {
    std::string number, text;
  };

  static std::optional<Numbered> numbered(const SourceParagraph& line) {
    if (!line.label.empty() && find_number(line.label)) return Numbered{line.label, line.text};
    if (const auto number = find_leading_number(line.text))
      return Numbered{line.text.substr(0, number->length), std::string(trimmed(line.text.substr(number->length)))};
    return std::nullopt;
  }

  // Behind the ordering word; without one, the first paragraph with a number, or behind a colon.
  [[nodiscard]] std::size_t first_point() const {
    if (verb_ != nowhere) return verb_ + 1;
    for (std::size_t i = at_; i < end_; ++i)
      if (const SourceParagraph* one = paragraph(i); one != nullptr && numbered(*one)) return i;
    for (std::size_t i = at_; i + 1 < end_; ++i)
      if (text(i).ends_with(':')) return i + 1;
    return end_ > at_ ? end_ - 1 : end_;
  }

  void read_points() {
    post_ = signature_ == nowhere ? end_ : first_of_post();
    const std::size_t last = post_;
    for (; at_ < last; ++at_) {
      const SourceParagraph* one = paragraph(at_);
      if (one == nullptr) {
        if (!flat_.empty()) flat_.back().below.push_back(blocks_[at_]);
        continue;
      }
      if (const auto point = numbered(*one)) {
        flat_.push_back({point->number, level_of(point->number), point->text});
      } else if (flat_.empty()) {
        flat_.push_back({{}, 0, one->words()});
      } else if (flat_.size() == 1 && flat_.front().number.empty() && !one->item) {
        flat_.push_back({{}, 0, one->words()});
      } else {
        add_below(*one);
      }
    }
    std::size_t next = 0;
    out_.points = nested(next, 0);
  }

  // A sentence that was broken goes on in small letters.
  void add_below(const SourceParagraph& line) {
    DraftPoint& point = flat_.back();
    const bool broken = point.below.empty() && begins_small(line.text) && line.label.empty() && !line.item &&
                        !point.text.empty() &&
                        std::string_view(".;:!?").find(point.text.back()) == std::string_view::npos;
    if (!broken) {
      point.below.push_back(line);
      return;
    }
    point.text += " " + line.text;
    point.doubts.emplace_back("абзац был разорван, части соединены");
  }

  // A name alone has its post in the paragraphs above it.
  [[nodiscard]] std::size_t first_of_post() const {
    if (find_signature(blocks_[signature_])) return signature_;
    std::size_t first = signature_;
    while (first > at_ + 1 && paragraph(first - 1) != nullptr && is_post(*paragraph(first - 1)) &&
           signature_ - first < 5)
      --first;
    return first;
  }

  // By its look: signs, what stands behind, how many levels.
  std::size_t level_of(const std::string& typed) {
    const auto number = find_number(typed);
    const std::string look = number ? number->sample() : typed;
    const auto found = std::ranges::find(looks_, look);
    if (found != looks_.end()) {
      looks_.erase(found + 1, looks_.end());
    } else {
      const std::string bare = number && number->levels.size() > 1 && !look.ends_with('.') ? look + "." : look;
      const auto same = std::ranges::find(looks_, bare);  // «1.1» beside «1.1.»
      if (same != looks_.end())
        looks_.erase(same + 1, looks_.end());
      else
        looks_.push_back(look);
    }
    return looks_.size() - 1;
  }

  std::vector<DraftPoint> nested(std::size_t& next, std::size_t level) {
    std::vector<DraftPoint> out;
    while (next < flat_.size() && flat_[next].level >= level) {
      if (flat_[next].level > level && !out.empty()) {
        out.back().points = nested(next, level + 1);
        continue;
      }
      out.push_back(std::move(flat_[next++]));
    }
    return out;
  }

  // ---- who signs

  void read_signatures() {
    out_.end = end_;
    if (signature_ == nowhere) return;
    if (!find_signature(blocks_[signature_])) {
      DraftSignature made{{}, std::string(trimmed(text(signature_)))};
      for (std::size_t i = post_; i < signature_; ++i) made.post.push_back(text(i));
      out_.signatures.push_back(std::move(made));
      out_.end = signature_ + 1;
      return;
    }
    std::size_t at = signature_;
    while (at < blocks_.size() && find_signature(blocks_[at]))
      out_.signatures.push_back(*find_signature(blocks_[at++]));
    out_.end = at;
  }

  void read_executor() {
    const SourceParagraph* one = paragraph(out_.end);
    if (one == nullptr) return;
    const std::string words = folded(one->text);
    const bool named = begins_with_any(words, {"исп", "отп."}) || folded(one->style) == "исполнитель";
    const bool phone = is_person(lines_of(*one).front().text) && out_.end + 1 < blocks_.size();
    if (!named && !(phone && has_digit(text(out_.end + 1)))) return;
    while (const SourceParagraph* line = paragraph(out_.end)) {
      const bool more = line == one || (line->text.size() < 80 &&
                                        (has_digit(line->text) || line->style == one->style) && !begins_mark(*line));
      if (!more || out_.executor.size() > 6) break;
      for (const SourceParagraph& part : lines_of(*line)) out_.executor.push_back(part.text);
      ++out_.end;
    }
  }

  const std::vector<SourceBlock>& blocks_;
  std::size_t act_ = nowhere, verb_ = nowhere, signature_ = nowhere;
  std::size_t end_ = 0, post_ = 0;  // of the points; where the post of a name alone begins
  std::size_t at_ = 0;
  std::vector<std::string> looks_;  // of the numbers of the levels that are open
  std::vector<DraftPoint> flat_;
  DraftOrder out_;
};

constexpr std::array<std::string_view, 3> usual_samples{"1.", "1.1.", "1.1.1."};

class PointSettler {
 public:
  explicit PointSettler(DraftOrder& order) : order_(order) {}

  void settle() {
    look(order_.points);
    if (order_.points.size() == 1 && order_.points[0].number.empty() && order_.points[0].points.empty()) return;
    std::vector<int> levels;
    settle(order_.points, levels, 0);
    for (const TypedNumber& one : samples_) order_.numbering.push_back(one.sample());
    bool usual = true;
    for (std::size_t i = 0; i < samples_.size(); ++i)
      usual = usual && i < usual_samples.size() && order_.numbering[i] == usual_samples[i];
    if (usual) order_.numbering.clear();
  }

 private:
  void look(const std::vector<DraftPoint>& points) {
    for (const DraftPoint& point : points) {
      if (const auto number = find_number(point.number); number && samples_.size() == point.level)
        samples_.push_back(*number);
      look(point.points);
    }
  }

  void settle(std::vector<DraftPoint>& points, std::vector<int>& levels, std::size_t level) {
    levels.push_back(0);
    for (DraftPoint& point : points) {
      ++levels.back();
      std::string made;
      if (level < samples_.size()) {
        const std::size_t shown = std::min(samples_[level].levels.size(), levels.size());
        made = printed_number(samples_[level], {levels.end() - static_cast<std::ptrdiff_t>(shown), levels.end()});
      }
      point.number_by_hand = point.number != made;
      if (point.number_by_hand) {
        const auto number = find_number(point.number);
        if (number)
          levels.back() = number->levels.back();
        else
          --levels.back();
      }
      if (!point.points.empty()) settle(point.points, levels, level + 1);
    }
    levels.pop_back();
  }

  DraftOrder& order_;
  std::vector<TypedNumber> samples_;
};

}  // namespace

std::optional<DraftOrder> read_order(const Source& source) { return OrderReader(source).read(); }

void settle_points(DraftOrder& order) { PointSettler(order).settle(); }

std::size_t count_points(const std::vector<DraftPoint>& points) {
  std::size_t out = points.size();
  for (const DraftPoint& point : points) out += count_points(point.points);
  return out;
}

}  // namespace import_
