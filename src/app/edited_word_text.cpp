// What a Word file brings beside its changes, as a clerk reads it.
#include "app/edited_word.h"
#include "app/wrapped.h"
#include "base/printable.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t longest = 400;  // bytes of a text that is told

std::string on_one_line(std::string words) {
  std::ranges::replace(words, '\n', ' ');
  if (words.size() <= longest) return words;
  const std::size_t end = words.rfind(' ', longest);
  return words.substr(0, end == std::string::npos ? longest : end) + " …";
}

std::string signed_by(const std::string& author, const std::string& date) {
  const std::string day = date.substr(0, date.find('T'));
  return author.empty() ? day : day.empty() ? author : author + ", " + day;
}

class Lines {
 public:
  Lines(base::Language language, std::size_t width) : language_(language), width_(width) {}

  void head(base::Wording words) { out_ += (out_.empty() ? "" : "\n") + std::string(words.in(language_)) + "\n"; }
  void line(const std::string& words) { out_ += wrapped("  " + base::printable(words), width_, "    ") + "\n"; }
  [[nodiscard]] std::string in(base::Wording words) const { return std::string(words.in(language_)); }
  std::string take() { return std::move(out_); }

 private:
  base::Language language_;
  std::size_t width_;
  std::string out_;
};

std::string told(const Unapplied& one, const Lines& lines) {
  std::string out = one.place + ": ";
  if (one.before.empty())
    out += lines.in({"добавлено ", "added "}) + "«" + on_one_line(one.after) + "»";
  else if (one.after.empty())
    out += lines.in({"исключено ", "removed "}) + "«" + on_one_line(one.before) + "»";
  else if (one.before == one.after)
    out += lines.in({"переставлено", "moved"});
  else
    out += "«" + on_one_line(one.before) + "» → «" + on_one_line(one.after) + "»";
  return out + " – " + lines.in(one.why);
}

base::Wording name_of(xml::WordChange kind) {
  switch (kind) {
    case xml::WordChange::inserted: return {"вставлено", "inserted"};
    case xml::WordChange::removed: return {"удалено", "deleted"};
    case xml::WordChange::moved: return {"перенесено", "moved"};
    case xml::WordChange::row_inserted: return {"вставлена строка", "row inserted"};
    case xml::WordChange::row_removed: return {"удалена строка", "row deleted"};
    case xml::WordChange::look: return {"оформление", "formatting"};
  }
  return {};
}

}  // namespace

std::string edited_as_text(const EditedWord& edited, base::Language language, std::size_t width) {
  Lines lines(language, width);
  if (edited.changed_meanwhile && (!edited.files.empty() || !edited.unapplied.empty()))
    lines.head({"YAML с тех пор, как сделан файл, изменился: это оставлено, правки из Word сведены с ним.",
                "The YAML has changed since the file was made: that stays, the edits from Word are merged with it."});
  if (edited.only_breaks)
    lines.head({"Слова те же; иначе разделены абзацы.", "The words are the same; paragraphs are parted otherwise."});
  if (!edited.unapplied.empty()) {
    lines.head({"Есть в файле Word, но в YAML не внести:", "In the Word file, but not to be put into the YAML:"});
    for (const Unapplied& one : edited.unapplied) lines.line(told(one, lines));
  }
  const WordRemarks& remarks = edited.remarks;
  if (!remarks.comments.empty()) {
    lines.head({"Примечания в файле:", "Comments in the file:"});
    for (const xml::WordComment& one : remarks.comments) {
      const std::string about = one.about.empty() ? "" : " «" + on_one_line(one.about) + "»";
      lines.line(signed_by(one.author, one.date) + about + ": " + on_one_line(one.text) +
                 (one.done ? lines.in({" (решено)", " (resolved)"}) : ""));
    }
  }
  if (!remarks.revisions.empty()) {
    lines.head(
        {"Исправления, записанные Word (прочитаны как принятые):", "Changes tracked by Word (read as if accepted):"});
    for (const xml::WordRevision& one : remarks.revisions)
      lines.line(signed_by(one.author, one.date) + ": " + lines.in(name_of(one.kind)) +
                 (one.text.empty() ? "" : " «" + on_one_line(one.text) + "»"));
  }
  for (const std::string& words : remarks.margins)
    if (!words.empty()) {
      lines.head({"В колонтитуле:", "In a header or footer:"});
      lines.line(on_one_line(words));
    }
  for (const std::string& words : remarks.hidden) {
    lines.head({"Скрытый текст:", "Hidden words:"});
    lines.line(on_one_line(words));
  }
  return lines.take();
}

}  // namespace app
