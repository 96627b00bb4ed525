#include "model/fingerprint.h"

#include "model/reading.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace model {

namespace {

// FNV-1a (Fowler, Noll, Vo), its halves folded until sixteen bits are left.
class Code {
 public:
  // Words parted by single spaces, whatever stood between them.
  void add(std::string_view text) {
    constexpr std::string_view blanks = " \n\t";
    for (std::size_t at = text.find_first_not_of(blanks); at < text.size(); at = text.find_first_not_of(blanks, at)) {
      const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
      for (const char c : text.substr(at, end - at)) byte(c);
      byte(' ');
      at = end;
    }
    byte('\n');
  }

  [[nodiscard]] std::string digits() const {
    constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    const std::uint64_t half = state_ ^ (state_ >> 32U), quarter = half ^ (half >> 16U);
    std::string out;
    for (const unsigned shift : {12U, 8U, 4U, 0U}) out += hexadecimal[(quarter >> shift) & 0xFU];
    return out;
  }

 private:
  void byte(char c) { state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U; }

  std::uint64_t state_ = 0xCBF29CE484222325U;
};

bool is_substance(const Where& where) {
  constexpr std::array<std::string_view, 7> not_substance{
      "отметка", "гриф", "виза", "регистрация", "отметка об исполнителе", "рассылка", "номера граф"};
  return std::ranges::find(not_substance, where.what) == not_substance.end();
}

std::string code_of(const Document& document) {
  Code code;
  visit_texts(document, [&code](const Text& text, const Where& where) {
    if (!is_substance(where)) return;
    code.add(where.number);
    code.add(plain(text));
  });
  // What a point is due by, and whom it names, may be printed nowhere.
  visit_points(document, [&code](const Point& point, const Where&) {
    for (const WrittenDeadline& deadline : point.deadlines) code.add(deadline.words);
  });
  return code.digits();
}

bool is_signed_with_act(const Document& document) { return !std::holds_alternative<ApprovalSheet>(document.body); }

}  // namespace

std::vector<DocumentCode> fingerprint(const Package& package) {
  std::vector<DocumentCode> out;
  for (const Document& document : package.documents)
    if (is_signed_with_act(document)) out.push_back({document.id, code_of(document)});
  std::ranges::stable_partition(out, [&package](const DocumentCode& code) {
    return std::holds_alternative<Order>(package.find_document(code.document)->body);
  });
  return out;
}

std::string fingerprint_words(const Package& package) {
  std::string out;
  for (const DocumentCode& one : fingerprint(package)) out += (out.empty() ? "" : "-") + one.code;
  return out;
}

std::string plain_code(std::string_view typed) {
  constexpr std::array<std::pair<std::string_view, char>, 11> twins{{{"–", '-'},
                                                                     {"—", '-'},
                                                                     {"\u2011", '-'},
                                                                     {"А", 'A'},
                                                                     {"а", 'A'},
                                                                     {"В", 'B'},
                                                                     {"в", 'B'},
                                                                     {"С", 'C'},
                                                                     {"с", 'C'},
                                                                     {"Е", 'E'},
                                                                     {"е", 'E'}}};
  std::string out;
  while (!typed.empty()) {
    const auto twin = std::ranges::find_if(twins, [typed](const auto& pair) { return typed.starts_with(pair.first); });
    const char c = typed.front();
    if (twin != twins.end())
      out += twin->second;
    else if (c >= 'a' && c <= 'f')
      out += static_cast<char>(c - 'a' + 'A');
    else if (c != ' ')
      out += c;
    typed.remove_prefix(twin == twins.end() ? 1 : twin->first.size());
  }
  return out;
}

}  // namespace model
