// expat is told the encoding, so that a declaration that lies does no harm; UTF-16, which packages may have
// (ECMA-376-2, 8.1.4), is turned into UTF-8 before.
#include "xml/word_xml.h"

#include "base/utf8.h"

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <exception>
#include <limits>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace xml {

namespace {

constexpr char between = '\n';  // a namespace and a name, as expat gives them

// expat writes the namespace out at every attribute of it, whatever its length: a long one costs as much as an entity
// that holds others.
constexpr std::size_t longest_space = 1'000;

struct KnownSpace {
  std::string_view name;
  WordSpace space;
};
constexpr KnownSpace known_spaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", WordSpace::word},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", WordSpace::word},
    {"http://schemas.microsoft.com/office/word/2010/wordml", WordSpace::word_14},
    {"http://schemas.microsoft.com/office/word/2012/wordml", WordSpace::word_15},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", WordSpace::math},
    {"http://purl.oclc.org/ooxml/officeDocument/math", WordSpace::math},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", WordSpace::relation},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", WordSpace::relation},
    {"http://schemas.openxmlformats.org/package/2006/relationships", WordSpace::package},
    {"http://schemas.openxmlformats.org/package/2006/content-types", WordSpace::package},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", WordSpace::compatibility},
    {"http://www.w3.org/XML/1998/namespace", WordSpace::xml},
};

struct Name {
  std::string_view space, local;
};

Name parted(std::string_view name) {
  const std::size_t at = name.find(between);
  if (at == std::string_view::npos) return {{}, name};
  return {name.substr(0, at), name.substr(at + 1)};
}

WordSpace space_of(std::string_view name) {
  if (name.empty()) return WordSpace::none;
  const auto* known = std::ranges::find(known_spaces, name, &KnownSpace::name);
  return known == std::ranges::end(known_spaces) ? WordSpace::other : known->space;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Is a namespace declared that is longer than any? Before reading: expat tells of it when it has written it out.
bool declares_long_space(std::string_view bytes) {
  constexpr std::string_view mark = "xmlns";
  for (std::size_t at = bytes.find(mark); at != std::string_view::npos; at = bytes.find(mark, at)) {
    at += mark.size();
    std::size_t quote = bytes.find_first_of("=\"'<>", at);
    if (quote == std::string_view::npos || bytes[quote] != '=') continue;
    for (++quote; quote < bytes.size() && is_space(bytes[quote]);) ++quote;
    if (quote == bytes.size() || (bytes[quote] != '"' && bytes[quote] != '\'')) continue;
    const std::string_view value = bytes.substr(quote + 1, longest_space);
    if (value.size() == longest_space && value.find(bytes[quote]) == std::string_view::npos) return true;
  }
  return false;
}

// Nothing: half a pair of surrogates stands alone.
std::optional<std::string> from_utf16(std::string_view bytes, bool big) {
  std::string out;
  const auto unit = [&](std::size_t at) {
    const auto one = static_cast<unsigned char>(bytes[at]), two = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? one << 8U | two : two << 8U | one);
  };
  for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xE000) {
      if (c >= 0xDC00 || at + 3 >= bytes.size()) return std::nullopt;
      const char32_t low = unit(at += 2);
      if (low < 0xDC00 || low >= 0xE000) return std::nullopt;
      c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
    }
    base::append_utf8(out, c);
  }
  return out;
}

class Stream {
 public:
  Stream(std::size_t depth, WordListener& listener)
      : depth_(depth), listener_(listener), parser_(XML_ParserCreateNS("UTF-8", between)) {
    if (!parser_) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(
        parser_.get(),
        [](void* self, const XML_Char* name, const XML_Char** attributes) {
          as_stream(self).guarded([&](Stream& stream) { stream.start(name, attributes); });
        },
        [](void* self, const XML_Char*) { as_stream(self).guarded([](Stream& stream) { stream.end(); }); });
    XML_SetCharacterDataHandler(parser_.get(), [](void* self, const XML_Char* text, int length) {
      as_stream(self).guarded([&](Stream& stream) {
        if (stream.skipped_ == 0) stream.listener_.text({text, static_cast<std::size_t>(length)});
      });
    });
    XML_SetStartDoctypeDeclHandler(
        parser_.get(), [](void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
          as_stream(self).guarded([](Stream& stream) { stream.stop(WordFault::suspicious); });
        });
  }

  std::optional<WordFault> read(std::string_view bytes) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return WordFault::too_large;
    const XML_Status status = XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (thrown_) std::rethrow_exception(thrown_);
    if (fault_) return fault_;
    if (status == XML_STATUS_OK) return std::nullopt;
    if (XML_GetErrorCode(parser_.get()) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
    return WordFault::damaged;
  }

 private:
  struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
  };
  struct Alternatives {
    std::size_t depth = 0;
    bool chosen = false;
  };

  static Stream& as_stream(void* self) { return *static_cast<Stream*>(self); }

  // expat is C: nothing is thrown through it.
  template <class Tell>
  void guarded(Tell tell) {
    if (fault_ || thrown_) return;
    try {
      tell(*this);
      if (listener_.refused()) stop(*listener_.refused());
    } catch (...) {
      thrown_ = std::current_exception();
      XML_StopParser(parser_.get(), XML_FALSE);
    }
  }

  void stop(WordFault fault) {
    fault_ = fault;
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  void start(const XML_Char* name, const XML_Char** attributes) {
    if (++open_ > depth_) return stop(WordFault::too_large);
    if (skipped_ > 0) return;
    const WordTag tag(name, attributes);
    if (tag.space == WordSpace::compatibility) {
      alternative(tag);
    } else {
      listener_.start(tag);
      if (listener_.takes_skip()) skipped_ = open_;
    }
  }

  // The first choice is as good to read as another; what is kept for programs that know none is read where there is
  // none.
  void alternative(const WordTag& tag) {
    if (tag.name == "AlternateContent") {
      alternatives_.push_back({open_, false});
    } else if (!alternatives_.empty() && alternatives_.back().depth + 1 == open_) {
      if (std::exchange(alternatives_.back().chosen, true)) skipped_ = open_;
    }
    silent_.push_back(open_);
  }

  void end() {
    const std::size_t ended = open_--;
    if (skipped_ > 0) {
      if (ended != skipped_) return;
      skipped_ = 0;
      if (silent_.empty() || silent_.back() != ended) return;
    }
    if (!silent_.empty() && silent_.back() == ended) {
      silent_.pop_back();
      if (!alternatives_.empty() && alternatives_.back().depth == ended) alternatives_.pop_back();
      return;
    }
    listener_.end();
  }

  std::size_t depth_;
  WordListener& listener_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  std::size_t open_ = 0;
  std::size_t skipped_ = 0;  // the depth of the element that is skipped; 0: none
  std::vector<Alternatives> alternatives_;
  std::vector<std::size_t> silent_;  // depths of elements that are not told, what is in them is
  std::optional<WordFault> fault_;
  std::exception_ptr thrown_;
};

}  // namespace

WordTag::WordTag(const char* full_name, const char** attributes) : attributes_(attributes) {
  const Name parts = parted(full_name);
  space = space_of(parts.space);
  name = parts.local;
}

std::optional<std::string_view> WordTag::find(WordSpace of, std::string_view attribute) const {
  for (const char** at = attributes_; *at != nullptr; at += 2) {
    const Name parts = parted(at[0]);
    if (parts.local == attribute && space_of(parts.space) == of) return std::string_view(at[1]);
  }
  return std::nullopt;
}

std::string_view WordTag::value(std::string_view attribute) const {
  return find(WordSpace::word, attribute).value_or(std::string_view{});
}

std::optional<std::int64_t> WordTag::number(std::string_view attribute) const {
  const auto words = find(WordSpace::word, attribute);
  return words ? word_number(*words) : std::nullopt;
}

bool WordTag::on() const {
  const std::string_view words = value();
  return words != "0" && words != "false" && words != "off";
}

std::optional<std::int64_t> word_number(std::string_view words) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  while (!words.empty() && is_space(words.front())) words.remove_prefix(1);
  if (words.starts_with('+')) words.remove_prefix(1);
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), out);
  if (error == std::errc::result_out_of_range) return words.starts_with('-') ? -most : most;
  if (error != std::errc{}) return std::nullopt;
  return std::clamp(out, -most, most);
}

std::optional<WordFault> read_word_xml(std::string_view bytes, std::size_t depth, WordListener& listener) {
  std::string turned;
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    auto text = from_utf16(bytes, bytes.starts_with('\xFE'));
    if (!text) return WordFault::damaged;
    turned = *std::move(text);
    bytes = turned;
  }
  if (base::find_bad_utf8(bytes)) return WordFault::damaged;
  if (declares_long_space(bytes)) return WordFault::suspicious;
  return Stream(depth, listener).read(bytes);
}

}  // namespace xml
