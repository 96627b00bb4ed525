// YAML as a person writes it: prose under `|` in lines of a page's width, short phrases on the key's line, comments
// above what they speak of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace import_ {

class YamlText {
 public:
  // What is written next stands so many columns to the right; the first line of an item stands behind its dash.
  void deeper(std::size_t columns = 2) { column_ += columns; }
  void back(std::size_t columns = 2) { column_ -= columns; }
  void begin_item();
  void end_item() { back(); }

  void line(std::string_view words);  // as it stands
  void key(std::string_view name);    // `name:`, with what belongs to it below
  void value(std::string_view name, std::string_view markup);
  void values(std::string_view name, const std::vector<std::string>& markups);  // a list
  void prose(std::string_view name, std::string_view markup) {
    literal(std::string(name) + ":", {std::string(markup)});
  }
  // Paragraphs under one `|`, an empty line between them.
  void paragraphs(std::string_view name, const std::vector<std::string>& markups);
  void item(std::string_view markup);  // of a list
  void comment(std::string_view words);
  void empty_line() { text_ += '\n'; }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  [[nodiscard]] std::string indent() const { return std::string(column_, ' '); }
  void open_line();
  void put(std::string_view head, std::string_view markup);
  void literal(std::string_view head, const std::vector<std::string>& markups);

  std::string text_;
  std::size_t column_ = 0;
  bool dash_ = false;  // the next line is the first of an item
};

}  // namespace import_
