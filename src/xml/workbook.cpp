// The workbook's own part names its sheets; strings and looks first, then each sheet as a stream of its cells.
#include "xml/workbook.h"

#include "xml/word_parts.h"
#include "xml/word_xml.h"
#include "xml/workbook_formats.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace xml {

namespace {

constexpr std::uint32_t most_rows = 1'048'576, most_columns = 16'384;
constexpr std::size_t longest_text = 4U * 32'767U;  // bytes of a cell

using Fault = std::optional<WordFault>;

WorkbookFault fault_of(WordFault fault) {
  switch (fault) {
    case WordFault::old_word: return WorkbookFault::old_workbook;
    case WordFault::open_document: return WorkbookFault::open_document;
    case WordFault::other_package: return WorkbookFault::other_package;
    case WordFault::rich_text:
    case WordFault::not_word: return WorkbookFault::not_workbook;
    case WordFault::suspicious: return WorkbookFault::suspicious;
    case WordFault::too_large: return WorkbookFault::too_large;
    case WordFault::damaged: break;
  }
  return WorkbookFault::damaged;
}

std::string_view value(const WordTag& tag, std::string_view name) {
  return tag.find(WordSpace::none, name).value_or(std::string_view{});
}

std::optional<std::uint32_t> number(std::string_view words) {
  std::uint32_t out = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), out);
  return error == std::errc{} && end == words.data() + words.size() ? std::optional(out) : std::nullopt;
}

bool is_on(std::string_view words) { return words == "1" || words == "true" || words == "on"; }

std::optional<double> decimal(std::string_view words) {
  double out = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), out);
  return error == std::errc{} && end == words.data() + words.size() ? std::optional(out) : std::nullopt;
}

struct Address {
  std::uint32_t row = 0, column = 0;
};

std::optional<Address> find_address(std::string_view words) {
  std::uint32_t column = 0;
  std::size_t at = 0;
  for (; at < words.size() && words[at] >= 'A' && words[at] <= 'Z' && column <= most_columns; ++at)
    column = column * 26 + static_cast<std::uint32_t>(words[at] - 'A' + 1);
  const auto row = number(words.substr(at));
  if (at == 0 || column > most_columns || !row || *row == 0 || *row > most_rows) return std::nullopt;
  return Address{*row - 1, column - 1};
}

// «_x000D_» is how characters are written that XML has none for (22.9.2.19).
std::string unescaped(const std::string& words) {
  if (words.find("_x") == std::string::npos) return words;
  std::string out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.compare(at, 2, "_x") == 0 && at + 6 < words.size() && words[at + 6] == '_') {
      unsigned code = 0;
      const auto [end, error] = std::from_chars(&words[at + 2], &words[at + 2] + 4, code, 16);
      if (error == std::errc{} && end == &words[at + 2] + 4 && code < 0x80) {
        if (code == '\n' || code == '\t' || code >= 0x20) out += static_cast<char>(code);
        at += 6;
        continue;
      }
    }
    out += words[at];
  }
  return out;
}

class SheetsReader : public WordListener {
 public:
  struct Named {
    std::string name, relation;
    bool hidden = false;
  };

  void start(const WordTag& tag) override {
    if (tag.name == "workbookPr" && is_on(value(tag, "date1904"))) since_1904 = true;
    if (tag.name != "sheet") return;
    sheets.push_back({std::string(value(tag, "name")),
                      std::string(tag.find(WordSpace::relation, "id").value_or(std::string_view{})),
                      value(tag, "state") == "hidden" || value(tag, "state") == "veryHidden"});
  }
  void end() override {}

  std::vector<Named> sheets;
  bool since_1904 = false;
};

// Strings of cells and of remarks: the words of all `t` in an element, without those that say how they are read.
class StringsReader : public WordListener {
 public:
  StringsReader(std::string_view item, std::size_t most) : item_(item), most_(most) {}

  void start(const WordTag& tag) override {
    if (tag.name == "rPh" || tag.name == "extLst") return skip();
    names_.emplace_back(tag.name);
    if (tag.name == item_) {
      if (strings.size() == most_) return refuse(WordFault::too_large);
      strings.emplace_back();
      references.emplace_back(value(tag, "ref"));
      owners.push_back(number(value(tag, "authorId")).value_or(0));
    }
    if (tag.name == "author") authors.emplace_back();
  }
  void end() override { names_.pop_back(); }
  void text(std::string_view words) override {
    if (names_.empty()) return;
    if (names_.back() == "author") authors.back() += words;
    if (names_.back() != "t" || strings.empty()) return;
    if (strings.back().size() + words.size() > longest_text) return refuse(WordFault::too_large);
    strings.back() += words;
  }

  std::vector<std::string> strings, references, authors;
  std::vector<std::uint32_t> owners;

 private:
  std::string item_;
  std::size_t most_;
  std::vector<std::string> names_;
};

struct CellLook {
  NumberFormat format;
  bool bold = false;
};

class LooksReader : public WordListener {
 public:
  void start(const WordTag& tag) override {
    names_.emplace_back(tag.name);
    const std::string_view above = names_.size() > 1 ? std::string_view(names_[names_.size() - 2]) : std::string_view{};
    if (tag.name == "numFmt" && above == "numFmts")
      formats_[number(value(tag, "numFmtId")).value_or(0)] = read_format(value(tag, "formatCode"));
    if (tag.name == "font" && above == "fonts") bold_.push_back(false);
    if (tag.name == "b" && above == "font" && !bold_.empty())
      bold_.back() = !tag.find(WordSpace::none, "val") || is_on(value(tag, "val"));
    if (tag.name == "xf" && above == "cellXfs")
      raw_.push_back({number(value(tag, "numFmtId")).value_or(0), number(value(tag, "fontId")).value_or(0)});
    if (raw_.size() > 100'000 || bold_.size() > 100'000) refuse(WordFault::too_large);
  }
  void end() override { names_.pop_back(); }

  [[nodiscard]] std::vector<CellLook> finish() const {
    std::vector<CellLook> out;
    for (const auto& [format, font] : raw_) {
      const auto own = formats_.find(format);
      out.push_back(
          {own == formats_.end() ? built_in_format(format) : own->second, font < bold_.size() && bold_[font]});
    }
    return out;
  }

 private:
  std::vector<std::string> names_;
  std::map<std::uint32_t, NumberFormat> formats_;
  std::vector<bool> bold_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> raw_;
};

struct Shared {
  std::vector<std::string> strings;
  std::vector<CellLook> looks;
  bool since_1904 = false;
  std::size_t cells_left = 0;
  std::size_t most_merged = 0;
};

class SheetReader : public WordListener {
 public:
  SheetReader(WorkbookSheet& sheet, Shared& shared) : sheet_(sheet), shared_(shared) {}

  void start(const WordTag& tag) override {
    if (depth_++ == 0 && tag.name != "worksheet") return refuse(WordFault::damaged);
    if (tag.name == "extLst" || tag.name == "rPh") return (void)(--depth_, skip());
    takes_ = nullptr;
    if (tag.name == "row")
      row(tag);
    else if (tag.name == "c")
      cell(tag);
    else if (tag.name == "v" && in_cell_)
      takes_ = &value_;
    else if (tag.name == "t" && in_cell_)
      takes_ = &inline_;
    else if (tag.name == "f" && in_cell_)
      takes_ = &formula_, is_formula_ = true;
    else if (tag.name == "mergeCell")
      merge(value(tag, "ref"));
    else if (tag.name == "col" && is_on(value(tag, "hidden")))
      hide(tag);
  }

  void end() override {
    --depth_;
    takes_ = nullptr;
    if (in_cell_ && depth_ == cell_depth_) finish_cell();
  }

  void text(std::string_view words) override {
    if (takes_ == nullptr) return;
    if (takes_->size() + words.size() > longest_text) return refuse(WordFault::too_large);
    *takes_ += words;
  }

 private:
  void row(const WordTag& tag) {
    if (const auto typed = tag.find(WordSpace::none, "r")) {
      const auto read = number(*typed);
      if (!read || *read == 0 || *read > most_rows) return refuse(WordFault::damaged);
      next_.row = *read - 1;
    } else if (begun_) {
      ++next_.row;
    }
    begun_ = true;
    next_.column = 0;
    if (is_on(value(tag, "hidden"))) sheet_.hidden_rows.push_back(next_.row);
  }

  void cell(const WordTag& tag) {
    if (in_cell_) return refuse(WordFault::damaged);
    if (const auto typed = tag.find(WordSpace::none, "r")) {
      const auto read = find_address(*typed);
      if (!read) return refuse(WordFault::damaged);
      next_ = *read;
    }
    if (next_.column >= most_columns) return refuse(WordFault::damaged);
    in_cell_ = true;
    cell_depth_ = depth_ - 1;
    type_ = value(tag, "t");
    style_ = number(value(tag, "s")).value_or(0);
    value_.clear();
    inline_.clear();
    formula_.clear();
    is_formula_ = false;
  }

  void finish_cell() {
    in_cell_ = false;
    WorkbookCell made{next_.row, next_.column, CellKind::text, {}};
    ++next_.column;
    if (is_formula_) made.formula = formula_.empty() ? " " : formula_;
    if (style_ < shared_.looks.size()) made.bold = shared_.looks[style_].bold;
    if (!read_value(made)) return refuse(WordFault::damaged);
    if (made.text.empty() && !is_formula_) return;
    if (shared_.cells_left-- == 0) return refuse(WordFault::too_large);
    sheet_.cells.push_back(std::move(made));
  }

  bool read_value(WorkbookCell& made) {
    if (type_ == "inlineStr") {
      made.text = unescaped(inline_);
    } else if (value_.empty()) {
      return true;
    } else if (type_ == "s") {
      const auto index = number(value_);
      if (!index || *index >= shared_.strings.size()) return false;
      made.text = shared_.strings[*index];
    } else if (type_ == "str") {
      made.text = unescaped(value_);
    } else if (type_ == "b") {
      made.kind = CellKind::boolean;
      made.text = is_on(value_) ? "ИСТИНА" : "ЛОЖЬ";
    } else if (type_ == "e") {
      made.kind = CellKind::error;
      made.text = value_;
    } else if (type_ == "d") {
      made.kind = CellKind::date;
      made.stored = made.text = value_;
    } else {
      return read_number(made);
    }
    return true;
  }

  bool read_number(WorkbookCell& made) {
    const auto read = decimal(value_);
    if (!read) return false;
    made.kind = CellKind::number;
    made.stored = value_;
    const NumberFormat format = style_ < shared_.looks.size() ? shared_.looks[style_].format : NumberFormat{};
    if (format.date) made.text = shown_date(*read, format, shared_.since_1904);
    if (!made.text.empty())
      made.kind = CellKind::date;
    else
      made.text = shown_number(*read, format.date ? NumberFormat{} : format);
    return true;
  }

  void merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    const auto first = find_address(range.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : find_address(range.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) return refuse(WordFault::damaged);
    if (sheet_.merged.size() == shared_.most_merged) return refuse(WordFault::too_large);
    sheet_.merged.push_back({first->row, first->column, last->row - first->row + 1, last->column - first->column + 1});
  }

  void hide(const WordTag& tag) {
    const auto first = number(value(tag, "min")), last = number(value(tag, "max"));
    if (!first || !last || *first == 0) return;
    for (std::uint32_t i = *first; i <= std::min(*last, most_columns); ++i) sheet_.hidden_columns.push_back(i - 1);
    if (sheet_.hidden_columns.size() > 4U * most_columns) refuse(WordFault::too_large);
  }

  WorkbookSheet& sheet_;
  Shared& shared_;
  Address next_;
  bool begun_ = false, in_cell_ = false, is_formula_ = false;
  std::size_t depth_ = 0, cell_depth_ = 0;
  std::string type_, value_, inline_, formula_;
  std::string* takes_ = nullptr;
  std::uint32_t style_ = 0;
};

class WorkbookReader {
 public:
  WorkbookReader(WordParts parts, const WorkbookLimits& limits) : parts_(std::move(parts)), limits_(limits) {
    shared_.cells_left = limits.cells;
    shared_.most_merged = limits.merged;
  }

  std::variant<Workbook, WorkbookFault> read() {
    SheetsReader names;
    if (const Fault fault = stream(parts_.main(), names)) return fault_of(*fault);
    if (names.sheets.size() > limits_.sheets) return WorkbookFault::too_large;
    shared_.since_1904 = names.since_1904;
    if (const Fault fault = strings()) return fault_of(*fault);
    if (const Fault fault = looks()) return fault_of(*fault);
    Workbook out;
    const std::vector<std::string> sheets = parts_.related("worksheet");
    for (SheetsReader::Named& named : names.sheets) {
      const auto part = parts_.find(named.relation);
      if (!part) return WorkbookFault::damaged;
      if (std::ranges::count(sheets, *part) == 0) continue;  // a chart has a sheet of its own
      WorkbookSheet& sheet = out.sheets.emplace_back(WorkbookSheet{std::move(named.name), named.hidden});
      if (const Fault fault = read_sheet(*part, sheet)) return fault_of(*fault);
    }
    return out;
  }

 private:
  Fault stream(const std::string& part, WordListener& listener) {
    if (std::ranges::find(parts_.names(), part) == parts_.names().end()) return WordFault::damaged;
    auto bytes = parts_.read(part);
    if (const auto* fault = std::get_if<WordFault>(&bytes)) return *fault;
    return read_word_xml(std::get<base::Bytes>(bytes), limits_.depth, listener);
  }

  Fault strings() {
    for (const std::string& part : parts_.related("sharedStrings")) {
      StringsReader reader("si", limits_.cells);
      if (const Fault fault = stream(part, reader)) return fault;
      for (std::string& one : reader.strings) shared_.strings.push_back(unescaped(one));
    }
    return std::nullopt;
  }

  Fault looks() {
    for (const std::string& part : parts_.related("styles")) {
      LooksReader reader;
      if (const Fault fault = stream(part, reader)) return fault;
      shared_.looks = reader.finish();
    }
    return std::nullopt;
  }

  Fault read_sheet(const std::string& part, WorkbookSheet& sheet) {
    SheetReader reader(sheet, shared_);
    if (const Fault fault = stream(part, reader)) return fault;
    std::ranges::stable_sort(sheet.cells, [](const WorkbookCell& one, const WorkbookCell& other) {
      return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    });
    std::ranges::sort(sheet.hidden_rows);
    std::ranges::sort(sheet.hidden_columns);
    auto remarks = parts_.related(part, "comments");
    if (const auto* fault = std::get_if<WordFault>(&remarks)) return *fault;
    for (const std::string& name : std::get<std::vector<std::string>>(remarks))
      if (const Fault fault = read_comments(name, sheet)) return fault;
    return std::nullopt;
  }

  Fault read_comments(const std::string& part, WorkbookSheet& sheet) {
    StringsReader reader("comment", limits_.cells);
    if (const Fault fault = stream(part, reader)) return fault;
    for (std::size_t i = 0; i < reader.strings.size(); ++i) {
      const Address at = find_address(reader.references[i]).value_or(Address{});
      const std::size_t author = reader.owners[i];
      sheet.comments.push_back({at.row, at.column,
                                author < reader.authors.size() ? reader.authors[author] : std::string{},
                                unescaped(reader.strings[i])});
    }
    return std::nullopt;
  }

  WordParts parts_;
  const WorkbookLimits& limits_;
  Shared shared_;
};

}  // namespace

std::variant<Workbook, WorkbookFault> read_workbook(base::Bytes bytes, const WorkbookLimits& limits) {
  if (const auto fault = fault_of_bytes(bytes))
    return fault_of(*fault == WordFault::other_package ? WordFault::old_word : *fault);
  WordLimits word;
  word.archive = limits.archive;
  word.depth = limits.depth;
  auto parts = WordParts::open(std::move(bytes), word, OfficePackage::workbook);
  if (const auto* fault = std::get_if<WordFault>(&parts)) return fault_of(*fault);
  return WorkbookReader(std::get<WordParts>(std::move(parts)), limits).read();
}

std::string cell_address(std::uint32_t row, std::uint32_t column) {
  std::string out;
  for (std::uint32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    out.insert(out.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return out + std::to_string(row + 1);
}

}  // namespace xml
