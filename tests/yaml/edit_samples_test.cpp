// Every member and item of every sample removed in turn, every scalar replaced in turn. Reading a whole file for each
// would take minutes, so a sample is first taken apart into small documents, each a few values with the keys and dashes
// above them; then whole files are edited in batches.
#include "yaml/edit.h"

#include "yaml/characters.h"
#include "yaml/pointer.h"
#include "yaml/reading.h"
#include "yaml/samples.h"

#include <gmock/gmock.h>

#include <functional>
#include <set>

namespace {

using yaml::Edit;
using yaml::Kind;
using yaml::Value;

// Pointers of all values below the document, in the order of the file.
void collect(const Value& value, const std::string& pointer, std::vector<std::string>& out) {
  const auto into = [&](const Value& inner, const std::string& step) {
    out.push_back(pointer + step);
    collect(inner, pointer + step, out);
  };
  for (std::size_t i = 0; i < value.items.size(); ++i) into(value.items[i], "/" + std::to_string(i));
  for (const yaml::Member& member : value.members) into(member.value, yaml::pointer_step(member.key.text));
}

std::vector<std::string> pointers_of(const Value& document) {
  std::vector<std::string> out;
  collect(document, "", out);
  return out;
}

bool is_words(const Value& value) { return value.is(Kind::scalar) || value.is(Kind::null); }

std::size_t count_words(const Value& value) {
  std::size_t count = is_words(value) ? 1 : 0;
  for (const Value& item : value.items) count += count_words(item);
  for (const yaml::Member& member : value.members) count += count_words(member.value);
  return count;
}

// What two documents say apart from each other, as one line a value.
std::vector<std::string> told(const Value& document) {
  std::vector<std::string> out;
  for (const std::string& pointer : pointers_of(document)) {
    const Value& value = *yaml::follow(document, pointer)->value;
    out.push_back(pointer + (is_words(value) ? "=" + value.text : value.is(Kind::list) ? "[]" : "{}"));
  }
  return out;
}

std::vector<std::string> comments_of(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size(); at = yaml::next_line(text, at)) {
    const std::size_t word = yaml::skip_blanks(text, at);
    if (yaml::char_at(text, word) == '#') out.push_back(text.substr(word, yaml::line_end(text, word) - word));
  }
  return out;
}

// Documents of at most some hundred bytes that hold, together, all values of the sample in their own styles.
class Pieces {
 public:
  explicit Pieces(const std::string& text) : text_(text) {}

  void take(const Value& value, const std::string& above) {
    const bool brackets = text_[value.origin.byte] == '[' || text_[value.origin.byte] == '{';
    const std::size_t begin = yaml::line_begin(text_, value.origin.byte);
    if (brackets || is_words(value) || value.end - begin < 400) return keep(value, above);
    const std::size_t column = value.origin.byte - begin;
    // A dash above stands on the first entry's line: it leads every other entry too.
    const std::string lead = text_.substr(begin, column);
    for (const Value& item : value.items) {
      const std::size_t dash = text_.rfind("- ", item.origin.byte);
      part(lead, dash, item, item.end, above);
    }
    for (const yaml::Member& member : value.members)
      part(lead, member.key.origin.byte, member.value, member.value.end, above);
  }

  std::vector<std::string> texts;

 private:
  void keep(const Value& value, const std::string& above) {
    const std::size_t begin = yaml::line_begin(text_, value.origin.byte);
    texts.push_back(above + text_.substr(begin, line_behind(value.end) - begin));
  }

  // One entry, which begins at `first`, behind its lead.
  void part(const std::string& lead, std::size_t first, const Value& value, std::size_t end, const std::string& above) {
    const std::size_t below = yaml::line_begin(text_, value.origin.byte);
    if (below > first && !is_words(value)) {
      take(value, above + lead + text_.substr(first, below - first));
    } else {
      texts.push_back(above + lead + text_.substr(first, line_behind(end) - first));
    }
  }

  [[nodiscard]] std::size_t line_behind(std::size_t end) const {
    return end > 0 && text_[end - 1] == '\n' ? end : yaml::next_line(text_, end);
  }

  const std::string& text_;
};

struct Document {
  base::SourceFile file;
  Value value;
};

Document document_of(const std::string& text) {
  const auto result = reading::read(text);
  EXPECT_TRUE(result.value) << text;
  return {reading::file_of(text), result.value.value_or(Value{})};
}

void for_each_piece(const std::function<void(const Document&)>& check) {
  std::size_t all = 0;
  std::size_t seen = 0;
  std::set<std::string> checked;
  for (const samples::Sample& sample : samples::all()) {
    all += count_words(sample.value);
    Pieces pieces(sample.file.bytes);
    pieces.take(sample.value, "");
    for (const std::string& text : pieces.texts) {
      const Document document = document_of(text);
      seen += count_words(document.value);
      // A package as signed and its clean twin have most pieces in common.
      if (checked.insert(text).second) check(document);
      if (testing::Test::HasFailure()) FAIL() << sample.file.name << "\n" << text;
    }
  }
  EXPECT_EQ(seen, all);
  EXPECT_GT(all, 1000U);
}

// Bytes before the line of the value (or its key) and behind its lines are those of the old file.
void expect_untouched_outside(const Document& old, const Value& value, std::size_t first, const std::string& text) {
  const std::string& before = old.file.bytes;
  const std::size_t begin = yaml::line_begin(before, first);
  const std::size_t end = yaml::next_line(before, value.end == 0 ? 0 : value.end - 1);
  EXPECT_EQ(text.substr(0, begin), before.substr(0, begin));
  EXPECT_TRUE(text.ends_with(before.substr(end))) << text;
}

TEST(YamlEditSamples, EveryScalarIsReplacedInTurn) {
  for_each_piece([](const Document& document) {
    for (const std::string& pointer : pointers_of(document.value)) {
      const Value& value = *yaml::follow(document.value, pointer)->value;
      if (!is_words(value)) continue;
      const std::vector<Edit> edits{yaml::Replace{pointer, "об «утверждении»"}};
      const yaml::Edited result = yaml::edit(document.file, document.value, edits);
      ASSERT_TRUE(result.refused.empty()) << pointer;
      expect_untouched_outside(document, value, value.origin.byte, result.bytes);
      EXPECT_EQ(comments_of(result.bytes), comments_of(document.file.bytes));
    }
  });
}

TEST(YamlEditSamples, EveryMemberAndItemIsRemovedInTurn) {
  for_each_piece([](const Document& document) {
    for (const std::string& pointer : pointers_of(document.value)) {
      const yaml::Pointed place = *yaml::follow(document.value, pointer);
      const std::vector<Edit> edits{yaml::Remove{pointer}};
      const yaml::Edited result = yaml::edit(document.file, document.value, edits);
      ASSERT_TRUE(result.refused.empty()) << pointer;
      const auto read_again = reading::read(result.bytes).value;
      ASSERT_TRUE(read_again);
      const Value& holder = *yaml::follow(*read_again, pointer.substr(0, pointer.rfind('/')))->value;
      EXPECT_EQ(holder.items.size() + holder.members.size() + 1,
                place.holder->items.size() + place.holder->members.size());
    }
  });
}

// Every second value of a whole file at once, then the others: `step` 2; and so on.
void edit_in_batches(bool windows, std::size_t step,
                     const std::function<std::optional<Edit>(const std::string&, const Value&)>& make) {
  for (const samples::Sample& sample : samples::all(windows)) {
    const std::vector<std::string> pointers = pointers_of(sample.value);
    for (std::size_t first = 0; first < step; ++first) {
      std::vector<Edit> edits;
      for (std::size_t i = first; i < pointers.size(); i += step)
        if (auto one = make(pointers[i], *yaml::follow(sample.value, pointers[i])->value))
          edits.push_back(*std::move(one));
      const yaml::Edited result = yaml::edit(sample.file, sample.value, edits);
      for (const yaml::Refused& refused : result.refused)
        ADD_FAILURE() << sample.file.name
                      << std::visit([](const auto& one) { return one.pointer; }, edits[refused.edit]);
      EXPECT_EQ(comments_of(result.bytes), comments_of(sample.file.bytes)) << sample.file.name;
      const auto read_again = reading::read(result.bytes).value;
      ASSERT_TRUE(read_again) << sample.file.name;
      std::vector<std::string> expected = told(sample.value);
      for (const Edit& edit : edits)
        if (const auto* replace = std::get_if<yaml::Replace>(&edit))
          std::ranges::replace(expected,
                               replace->pointer + "=" + yaml::follow(sample.value, replace->pointer)->value->text,
                               replace->pointer + "=" + yaml::follow(*read_again, replace->pointer)->value->text);
      EXPECT_EQ(told(*read_again), expected) << sample.file.name;
    }
  }
}

TEST(YamlEditSamples, AllWordsOfAFileAtOnce) {
  for (const bool windows : {false, true})
    edit_in_batches(windows, 1, [](const std::string& pointer, const Value& value) -> std::optional<Edit> {
      if (!is_words(value)) return std::nullopt;
      return yaml::Replace{pointer, value.text + " первый: «второй»\nтретий, # четвёртый"};
    });
}

// The words that stand there, put there again.
TEST(YamlEditSamples, TheSameWordsChangeNothing) {
  for (const samples::Sample& sample : samples::all()) {
    std::vector<Edit> edits;
    for (const std::string& pointer : pointers_of(sample.value)) {
      const Value& value = *yaml::follow(sample.value, pointer)->value;
      if (value.is(Kind::scalar)) edits.emplace_back(yaml::Replace{pointer, value.text});
    }
    const yaml::Edited result = yaml::edit(sample.file, sample.value, edits);
    EXPECT_TRUE(result.refused.empty());
    EXPECT_EQ(result.bytes, sample.file.bytes) << sample.file.name;
  }
}

}  // namespace
