// Styles and lists first, for paragraphs are read by them; then remarks, whose ranges lie in the body; then the body,
// and behind it the notes that it cites and the headers that its sections name.
#include "xml/word.h"

#include "xml/word_parts.h"
#include "xml/word_story.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace xml {

namespace {

// Of notes: how their marks are counted (17.11.4, 17.11.12).
class SettingsReader : public WordListener {
 public:
  explicit SettingsReader(WordReading& reading) : reading_(reading) {}

  void start(const WordTag& tag) override {
    if (tag.space != WordSpace::word) return open_.push_back(nullptr);
    WordNotes* notes = open_.empty() ? nullptr : open_.back();
    if (tag.name == "footnotePr") notes = &reading_.foot_notes;
    if (tag.name == "endnotePr") notes = &reading_.end_notes;
    open_.push_back(notes);
    if (notes == nullptr) return;
    if (tag.name == "numFmt" && tag.value().size() < 40) notes->format = tag.value();
    if (tag.name == "numStart") notes->start = tag.number().value_or(1);
  }
  void end() override { open_.pop_back(); }

 private:
  WordReading& reading_;
  std::vector<WordNotes*> open_;
};

// Which remarks are settled: those whose thread is (MS-DOCX 2.5.3.1), by the last paragraph of its first.
class SettledReader : public WordListener {
 public:
  void start(const WordTag& tag) override {
    if (tag.space != WordSpace::word_15 || tag.name != "commentEx") return;
    const auto value = [&](std::string_view name) {
      return std::string(tag.find(WordSpace::word_15, name).value_or(std::string_view{}));
    };
    const std::string done = value("done");
    if (done == "1" || done == "true" || done == "on") settled_.insert(value("paraId"));
    if (std::string above = value("paraIdParent"); !above.empty()) above_.emplace(value("paraId"), std::move(above));
  }
  void end() override {}

  [[nodiscard]] bool is_settled(const std::string& paragraph) const {
    if (paragraph.empty()) return false;
    const auto above = above_.find(paragraph);
    return settled_.contains(paragraph) || (above != above_.end() && settled_.contains(above->second));
  }

 private:
  std::set<std::string> settled_;
  std::map<std::string, std::string> above_;
};

class WordReader {
 public:
  WordReader(WordParts parts, const WordLimits& limits) : parts_(std::move(parts)), reading_{limits} {
    reading_.foot_notes.format = "decimal";
    reading_.end_notes.format = "lowerRoman";
  }

  std::variant<WordDocument, WordFault> read() {
    for (const auto step : {&WordReader::styles, &WordReader::numbering, &WordReader::settings, &WordReader::remarks,
                            &WordReader::body, &WordReader::notes, &WordReader::margins, &WordReader::customs})
      if (const auto fault = (this->*step)()) return *fault;
    out_.comments = reading_.remarks.finish();
    out_.revisions = reading_.changes.finish();
    out_.hidden = std::move(reading_.hidden);
    return std::move(out_);
  }

 private:
  using Fault = std::optional<WordFault>;

  // Hands over the bytes of the first part of this kind, if there is any.
  template <class Take>
  Fault with_part(std::string_view kind, Take take) {
    const std::vector<std::string> names = parts_.related(kind);
    return names.empty() ? std::nullopt : with_named(names.front(), take);
  }
  template <class Take>
  Fault with_named(const std::string& name, Take take) {
    if (!holds(name)) return WordFault::damaged;
    auto bytes = parts_.read(name);
    if (const auto* fault = std::get_if<WordFault>(&bytes)) return *fault;
    return take(std::get<base::Bytes>(bytes));
  }
  [[nodiscard]] bool holds(const std::string& name) const {
    return std::ranges::find(parts_.names(), name) != parts_.names().end();
  }
  [[nodiscard]] std::size_t depth() const { return reading_.limits.depth; }

  template <class T>
  Fault keep(std::variant<T, WordFault>&& read, T& out) {
    if (const auto* fault = std::get_if<WordFault>(&read)) return *fault;
    out = std::get<T>(std::move(read));
    return std::nullopt;
  }

  Fault styles() {
    return with_part("styles",
                     [&](const base::Bytes& bytes) { return keep(WordStyles::read(bytes, depth()), reading_.styles); });
  }

  Fault numbering() {
    const Fault fault = with_part("numbering", [&](const base::Bytes& bytes) {
      return keep(WordNumbering::read(bytes, depth()), reading_.numbering);
    });
    reading_.numbering.link(reading_.styles);
    return fault;
  }

  Fault settings() {
    return with_part("settings", [&](const base::Bytes& bytes) {
      SettingsReader reader(reading_);
      return read_word_xml(bytes, depth(), reader);
    });
  }

  Fault remarks() {
    SettledReader settled;
    const Fault broken =
        with_part("commentsExtended", [&](const base::Bytes& bytes) { return read_word_xml(bytes, depth(), settled); });
    if (broken) return broken;
    return with_part("comments", [&](const base::Bytes& bytes) {
      WordStory story(WordStoryKind::remarks, reading_);
      const Fault fault = read_word_xml(bytes, depth(), story);
      for (WordItem& item : story.items)
        reading_.remarks.add(item.id, {std::move(item.author),
                                       std::move(item.date),
                                       word_lines(item.blocks),
                                       {},
                                       settled.is_settled(item.paragraph)});
      return fault;
    });
  }

  Fault body() {
    return with_named(parts_.main(), [&](const base::Bytes& bytes) {
      WordStory story(WordStoryKind::body, reading_);
      const Fault fault = read_word_xml(bytes, depth(), story);
      if (!fault) out_.blocks = story.finish();
      return fault;
    });
  }

  Fault notes() {
    const std::size_t feet = reading_.foot_notes.size();
    out_.footnotes.resize(feet + reading_.end_notes.size());
    Fault fault = notes_of("footnotes", WordStoryKind::foot_notes, reading_.foot_notes, 0);
    if (!fault) fault = notes_of("endnotes", WordStoryKind::end_notes, reading_.end_notes, feet);
    if (reading_.end_notes.size() == 0) return fault;
    for (auto& note : out_.footnotes)
      for (WordParagraph& paragraph : note) place_end_notes(paragraph, feet);
    place_end_notes(out_.blocks, feet);
    return fault;
  }

  Fault notes_of(std::string_view part, WordStoryKind kind, const WordNotes& cited, std::size_t first) {
    if (cited.size() == 0) return std::nullopt;
    return with_part(part, [&](const base::Bytes& bytes) {
      WordStory story(kind, reading_);
      const Fault fault = read_word_xml(bytes, depth(), story);
      for (WordItem& item : story.items) {
        const auto place = cited.find(item.id);
        if (!place) continue;
        const auto index = static_cast<std::uint32_t>(first + *place);
        out_.footnotes[index] = word_paragraphs(std::move(item.blocks));
        name_mark(out_.footnotes[index], cited.mark(*place), index);
      }
      return fault;
    });
  }

  // A note begins with its mark, also with one that is typed there.
  static void name_mark(std::vector<WordParagraph>& note, const std::string& mark, std::uint32_t index) {
    if (note.empty() || note.front().runs.empty() || mark.empty()) return;
    WordRun& first = note.front().runs.front();
    if (!first.footnote && first.text == mark) first.footnote = index;
  }

  static void place_end_notes(WordParagraph& paragraph, std::size_t feet) {
    for (WordRun& run : paragraph.runs)
      if (run.footnote && (*run.footnote & word_end_note) != 0)
        run.footnote = (*run.footnote & ~word_end_note) + static_cast<std::uint32_t>(feet);
  }
  static void place_end_notes(std::vector<WordBlock>& blocks, std::size_t feet) {
    for (WordBlock& block : blocks) {
      if (auto* paragraph = std::get_if<WordParagraph>(&block.content)) place_end_notes(*paragraph, feet);
      if (auto* table = std::get_if<WordTable>(&block.content))
        for (WordRow& row : table->rows)
          for (WordCell& cell : row.cells) place_end_notes(cell.blocks, feet);
    }
  }

  Fault margins() {
    std::set<std::string> read;
    for (const std::string& relation : std::exchange(reading_.margins, {})) {
      const auto name = parts_.find(relation);
      if (!name || !read.insert(*name).second) continue;
      const Fault fault = with_named(*name, [&](const base::Bytes& bytes) {
        WordStory story(WordStoryKind::margin, reading_);
        const Fault broken = read_word_xml(bytes, depth(), story);
        if (broken) return broken;
        std::string words = word_lines(story.finish());
        if (words.find_first_not_of(" \t\n") != std::string::npos) out_.margins.push_back(std::move(words));
        return broken;
      });
      if (fault) return fault;
    }
    return std::nullopt;
  }

  Fault customs() {
    std::vector<std::string> names = parts_.names();
    std::erase_if(names, [](const std::string& name) {
      return !name.starts_with("customXml/item") || name.starts_with("customXml/itemProps") || !name.ends_with(".xml");
    });
    std::ranges::sort(names);
    for (const std::string& name : names) {
      auto bytes = parts_.read(name);
      if (const auto* fault = std::get_if<WordFault>(&bytes)) return *fault;
      out_.customs.push_back(std::get<base::Bytes>(std::move(bytes)));
    }
    return std::nullopt;
  }

  WordParts parts_;
  WordReading reading_;
  WordDocument out_;
};

}  // namespace

std::optional<WordFault> fault_of_word(const base::Bytes& bytes) {
  if (const auto fault = fault_of_bytes(bytes)) return fault;
  const auto parts = WordParts::open(bytes, {});
  const auto* fault = std::get_if<WordFault>(&parts);
  return fault == nullptr ? std::nullopt : std::optional(*fault);
}

std::variant<WordDocument, WordFault> read_word(base::Bytes bytes, const WordLimits& limits) {
  if (const auto fault = fault_of_bytes(bytes)) return *fault;
  auto parts = WordParts::open(std::move(bytes), limits);
  if (const auto* fault = std::get_if<WordFault>(&parts)) return *fault;
  return WordReader(std::get<WordParts>(std::move(parts)), limits).read();
}

}  // namespace xml
