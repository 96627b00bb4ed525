// Labels are counted here as a word processor counts them (ECMA-376-1, 17.9), by other code than that which made them.
#include "write/docx/unpacked.h"
#include "write/docx/structure.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace structure {

namespace {

using xml::Element;

std::string as_letters(int number, const std::string& format) {
  static const std::vector<std::string> letters{"а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м", "н", "о",
                                                "п", "р", "с", "т", "у", "ф", "х", "ц", "ч", "ш", "щ", "э", "ю", "я"};
  static const std::vector<std::string> roman{"I",  "II", "III", "IV",  "V",    "VI",  "VII", "VIII",
                                              "IX", "X",  "XI",  "XII", "XIII", "XIV", "XV",  "XVI"};
  const auto place = static_cast<std::size_t>(number) - 1;
  if (format == "russianLower") return letters.at(place);
  if (format == "upperRoman") return roman.at(place);
  return std::to_string(number);
}

struct Level {
  std::string format, text;
};
struct Instance {
  std::string list;
  std::map<int, int> starts;
  std::set<int> used;
};

class Counter {
 public:
  explicit Counter(const Element& numbering) {
    each(numbering, "w:abstractNum", [&](const Element& list) {
      each(list, "w:lvl", [&](const Element& level) {
        lists_[value_of(list, "w:abstractNumId")][std::stoi(value_of(level, "w:ilvl"))] = {
            value_of(*child(level, "w:numFmt")), value_of(*child(level, "w:lvlText"))};
      });
    });
    each(numbering, "w:num", [&](const Element& made) {
      Instance& instance = instances_[value_of(made, "w:numId")];
      instance.list = value_of(*child(made, "w:abstractNumId"));
      each(made, "w:lvlOverride", [&](const Element& one) {
        if (const Element* start = child(one, "w:startOverride"))
          instance.starts[std::stoi(value_of(one, "w:ilvl"))] = std::stoi(value_of(*start));
      });
    });
  }

  // A level begins anew the first time that the instance is used there; those above it stand where they are.
  std::string label(const std::string& number, int level) {
    Instance& instance = instances_.at(number);
    std::map<int, int>& counters = counters_[instance.list];
    const auto start = instance.starts.find(level);
    if (start != instance.starts.end() && instance.used.insert(level).second)
      counters[level] = start->second;
    else
      counters[level] = counters.contains(level) ? counters[level] + 1 : 1;
    counters.erase(counters.upper_bound(level), counters.end());
    std::string out;
    const Level& own = lists_.at(instance.list).at(level);
    if (own.format == "bullet" || own.format == "none") return own.text;
    for (std::size_t at = 0; at < own.text.size(); ++at) {
      if (own.text[at] != '%') {
        out += own.text[at];
        continue;
      }
      const int place = own.text[++at] - '1';
      const int value = counters.contains(place) ? counters[place] : 1;
      out += as_letters(value, lists_.at(instance.list).at(place).format);
    }
    return out;
  }

 private:
  std::map<std::string, std::map<int, Level>> lists_;
  std::map<std::string, Instance> instances_;
  std::map<std::string, std::map<int, int>> counters_;
};

class Reader {
 public:
  explicit Reader(const base::Bytes& docx) : file_(docx), counter_(file_.part("word/numbering.xml")) {}

  std::string read() {
    visit(file_.part("word/document.xml"));
    each(file_.part("word/footnotes.xml"), "w:footnote", [&](const Element& note) {
      if (value_of(note, "w:type").empty()) visit(note);
    });
    return std::move(out_);
  }

 private:
  void visit(const Element& element) {
    if (element.name == "w:p") return paragraph(element);
    for (const Element& one : element.children) visit(one);
  }

  void paragraph(const Element& element) {
    const Element* properties = child(element, "w:pPr");
    const Element* number = properties == nullptr ? nullptr : child(*properties, "w:numPr");
    if (number != nullptr)
      out_ +=
          counter_.label(value_of(*child(*number, "w:numId")), std::stoi(value_of(*child(*number, "w:ilvl")))) + " ";
    words(element);
    out_ += '\n';
  }

  void words(const Element& element) {
    if (element.is_text()) return;
    if (element.name == "w:t") {
      for (const Element& text : element.children) out_ += text.text;
    } else if (element.name == "w:br" || element.name == "w:tab") {
      out_ += ' ';
    } else if (element.name == "w:noBreakHyphen") {
      out_ += '-';
    } else if (element.name == "w:footnoteReference") {
      ++notes_;
      if (value_of(element, "w:customMarkFollows").empty()) out_ += std::to_string(notes_);
    } else if (element.name == "w:footnoteRef") {
      out_ += std::to_string(++shown_notes_);
    } else if (element.name != "w:pPr") {
      for (const Element& one : element.children) words(one);
    }
  }

  File file_;
  Counter counter_;
  std::string out_;
  int notes_ = 0, shown_notes_ = 0;
};

}  // namespace

std::string words_of(const base::Bytes& docx) { return Reader(docx).read(); }

}  // namespace structure
