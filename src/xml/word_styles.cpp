#include "xml/word_styles.h"

#include "base/utf8.h"

#include <algorithm>

namespace xml {

namespace {

// A style's name is copied to each of its paragraphs; Word allows 253 characters.
constexpr std::size_t longest_name = 512;

// Letters set apart, not those that an editor moved by a hair to fit a line.
constexpr std::int64_t spaced_from = 20;  // twentieths of a point

std::string cut_name(std::string_view name) {
  std::size_t end = std::min(name.size(), longest_name);
  while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
  return std::string(name.substr(0, end));
}

template <class T>
void fill(std::optional<T>& slot, const std::optional<T>& below) {
  if (!slot) slot = below;
}

void fill(WordSetting& slot, const WordSetting& below) {
  fill(slot.place.list, below.place.list);
  fill(slot.place.level, below.place.level);
  fill(slot.centred, below.centred);
  fill(slot.outline, below.outline);
}

// «heading 2» is of the second level of headings also where a program that wrote the file relied on Word to know it.
std::optional<std::int64_t> outline_of_name(std::string_view name) {
  constexpr std::string_view heading = "heading ";
  if (name.size() != heading.size() + 1 || name.back() < '1' || name.back() > '9') return std::nullopt;
  std::string lower(name.substr(0, heading.size()));
  if (lower.front() == 'H') lower.front() = 'h';
  if (lower != heading) return std::nullopt;
  return name.back() - '1';
}

}  // namespace

void WordLetters::add_missing(const WordLetters& below) {
  fill(bold, below.bold);
  fill(italic, below.italic);
  fill(hidden, below.hidden);
  fill(underlined, below.underlined);
  fill(spaced, below.spaced);
  fill(raised, below.raised);
}

void read_letter_property(WordName name, const WordTag& tag, WordLetters& out) {
  switch (name) {
    case WordName::b: out.bold = tag.on(); break;
    case WordName::i: out.italic = tag.on(); break;
    case WordName::vanish: out.hidden = tag.on(); break;
    case WordName::underline: out.underlined = !tag.value().empty() && tag.value() != "none"; break;
    case WordName::spacing: out.spaced = tag.number().value_or(0) >= spaced_from; break;
    case WordName::vertical_align: out.raised = tag.value() == "superscript"; break;
    default: break;
  }
}

void read_paragraph_property(WordName name, const WordTag& tag, WordSetting& out) {
  switch (name) {
    case WordName::num_id: out.place.list = tag.number(); break;
    case WordName::level_number: out.place.level = tag.number(); break;
    case WordName::jc: out.centred = tag.value() == "center"; break;
    case WordName::outline: out.outline = tag.number(); break;
    default: break;
  }
}

class WordStylesReader : public WordListener {
 public:
  void start(const WordTag& tag) override {
    const WordName name = name_of(tag);
    if (name == WordName::set_aside || name == WordName::change) return skip();
    open_.push_back(name);
    if (name == WordName::style) return begin(tag);
    if (in_style_) return of_style(name, tag);
    if (in(WordName::run_defaults)) read_letter_property(name, tag, styles_.letters_);
    if (in(WordName::paragraph_defaults)) read_paragraph_property(name, tag, styles_.setting_);
  }

  void end() override {
    if (open_.back() == WordName::style) end_style();
    open_.pop_back();
  }

  WordStyles finish() {
    styles_.resolve();
    return std::move(styles_);
  }

 private:
  [[nodiscard]] bool in(WordName name) const { return std::ranges::find(open_, name) != open_.end(); }
  [[nodiscard]] WordName parent() const { return open_.size() < 2 ? WordName::unknown : open_[open_.size() - 2]; }

  void begin(const WordTag& tag) {
    if (std::exchange(in_style_, true)) return;
    style_ = {};
    style_.id = tag.value("styleId");
    const std::string_view type = tag.value("type");
    if (type.empty() || type == "paragraph") style_.type = WordName::paragraph;
    if (type == "character") style_.type = WordName::run;
    standard_ = style_.type == WordName::paragraph && tag.find(WordSpace::word, "default") &&
                tag.value("default") != "0" && tag.value("default") != "false" && tag.value("default") != "off";
  }

  void of_style(WordName name, const WordTag& tag) {
    switch (parent()) {
      case WordName::style:
        if (name == WordName::name) style_.name = cut_name(tag.value());
        if (name == WordName::based_on) style_.based_on = tag.value();
        break;
      case WordName::run_properties: read_letter_property(name, tag, style_.letters); break;
      case WordName::paragraph_properties:
      case WordName::num_properties: read_paragraph_property(name, tag, style_.setting); break;
      default: break;
    }
  }

  void end_style() {
    if (std::ranges::count(open_, WordName::style) > 1) return;
    in_style_ = false;
    if (style_.setting.place.list) style_.list_style = styles_.styles_.size();
    if (standard_ && styles_.standard_.id.empty()) styles_.standard_ = style_;
    const auto [slot, added] = styles_.by_id_.emplace(style_.id, styles_.styles_.size());
    if (added) styles_.styles_.push_back(std::move(style_));
  }

  WordStyles styles_;
  WordStyles::Style style_;
  bool in_style_ = false, standard_ = false;
  std::vector<WordName> open_;
};

std::variant<WordStyles, WordFault> WordStyles::read(std::string_view bytes, std::size_t depth) {
  WordStylesReader reader;
  if (const auto fault = read_word_xml(bytes, depth, reader)) return *fault;
  return reader.finish();
}

const WordStyles::Style* WordStyles::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &styles_[found->second];
}

std::string_view WordStyles::list_style(const Style& style) const {
  return style.list_style && *style.list_style < styles_.size() ? std::string_view(styles_[*style.list_style].id)
                                                                : std::string_view{};
}

// Each chain is walked down to a style that is resolved, or met already: a chain that bites its tail ends there.
void WordStyles::resolve() {
  enum class State : std::uint8_t { untouched, met, done };
  std::vector<State> states(styles_.size(), State::untouched);
  std::vector<std::size_t> chain;
  for (std::size_t first = 0; first < styles_.size(); ++first) {
    chain.clear();
    for (std::size_t at = first; states[at] == State::untouched;) {
      states[at] = State::met;
      chain.push_back(at);
      const auto below = by_id_.find(styles_[at].based_on);
      if (below == by_id_.end()) break;
      at = below->second;
    }
    for (std::size_t i = chain.size(); i-- > 0;) {
      Style& style = styles_[chain[i]];
      states[chain[i]] = State::done;
      const auto found = by_id_.find(style.based_on);
      if (!style.setting.outline) style.setting.outline = outline_of_name(style.name);
      if (found == by_id_.end() || states[found->second] != State::done || found->second == chain[i]) continue;
      const Style& below = styles_[found->second];
      if (below.type != style.type) continue;
      style.letters.add_missing(below.letters);
      fill(style.list_style, below.list_style);
      fill(style.setting, below.setting);
    }
  }
  if (const Style* standard = find(standard_.id); standard != nullptr && !standard_.id.empty()) standard_ = *standard;
}

WordLook WordStyles::look(const Style& paragraph, const Style* run, const WordLetters& direct) const {
  const WordLetters none;
  const WordLetters& letters = run == nullptr ? none : run->letters;
  const auto toggled = [&](std::optional<bool> WordLetters::*which) {
    if (direct.*which) return *(direct.*which);
    if ((letters_.*which).value_or(false)) return true;
    return (letters.*which).value_or(false) != (paragraph.letters.*which).value_or(false);
  };
  const auto nearest = [&](std::optional<bool> WordLetters::*which) {
    for (const WordLetters* one : {&direct, &letters, &paragraph.letters, &letters_})
      if (one->*which) return *(one->*which);
    return false;
  };
  return {toggled(&WordLetters::bold),   toggled(&WordLetters::italic), nearest(&WordLetters::underlined),
          nearest(&WordLetters::spaced), nearest(&WordLetters::raised), toggled(&WordLetters::hidden)};
}

bool WordStyles::is_centred(const Style& paragraph, const WordSetting& direct) const {
  for (const auto& said : {direct.centred, paragraph.setting.centred, setting_.centred})
    if (said) return *said;
  return false;
}

std::optional<std::uint8_t> WordStyles::outline(const Style& paragraph, const WordSetting& direct) const {
  const auto level = direct.outline ? direct.outline : paragraph.setting.outline;
  if (!level || *level < 0 || *level > 8) return std::nullopt;
  return static_cast<std::uint8_t>(*level);
}

}  // namespace xml
