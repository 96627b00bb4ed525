// Writing JSON (RFC 8259): objects and lists in the order they are written, UTF-8 as it is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace app {

class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_list();
  JsonWriter& end_list();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(std::int64_t number);
  JsonWriter& truth(bool is);
  JsonWriter& thousandths(std::int64_t number);  // 25400 is 25.4: one decimal at least, three at most

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void separate();
  void quote(std::string_view text);

  std::string text_;
  bool fresh_ = true;  // nothing stands before the next item
};

}  // namespace app
