// The only place that knows qpdf.
#include "write/pdf/foreign_reader.h"

#include "base/failure.h"
#include "base/limits.h"

// Pointers are those of the standard library: qpdf 11 asks for the word.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pdf {

namespace {

namespace limits = base::limits;

struct Refused {
  ForeignFault fault;
};

// ---- opening

// `pdfaid:part="1"` or `<pdfaid:part>1</pdfaid:part>` (ISO 19005-1, 6.7.11).
bool claims_archive(std::string_view xmp) {
  constexpr std::string_view key = "pdfaid:part";
  const std::size_t at = xmp.find(key);
  if (at == std::string_view::npos) return false;
  const std::size_t digit = xmp.find_first_not_of("=\"'> \r\n\t", at + key.size());
  if (digit == std::string_view::npos || xmp[digit] != '1') return false;
  return digit + 1 < xmp.size() && (xmp[digit + 1] < '0' || xmp[digit + 1] > '9');
}

std::string_view view_of(const Buffer& buffer) {
  return {reinterpret_cast<const char*>(buffer.getBuffer()), buffer.getSize()};
}

// Metadata is never packed (6.7.2), so none is unpacked.
void demand_claim(QPDFObjectHandle catalog) {
  QPDFObjectHandle metadata = catalog.getKey("/Metadata");
  if (!metadata.isStream() || metadata.getDict().hasKey("/Filter")) throw Refused{ForeignFault::not_archive};
  if (!claims_archive(view_of(*metadata.getRawStreamData()))) throw Refused{ForeignFault::not_archive};
}

// A page in the colours of a press would need its own output intent; ours is sRGB. Grey is grey under either (6.2.3).
void demand_our_colours(QPDFObjectHandle catalog) {
  QPDFObjectHandle intents = catalog.getKey("/OutputIntents");
  if (!intents.isArray()) return;
  for (int i = 0; i < intents.getArrayNItems(); ++i) {
    QPDFObjectHandle intent = intents.getArrayItem(i);
    if (!intent.isDictionary() || !intent.getKey("/DestOutputProfile").isStream()) continue;
    QPDFObjectHandle colours = intent.getKey("/DestOutputProfile").getDict().getKey("/N");
    if (colours.isInteger() && colours.getIntValue() == 4) throw Refused{ForeignFault::four_colours};
  }
}

// `#58` in a name is X (ISO 32000-1, 7.3.5); nothing when no such pair of digits stands here.
std::optional<char> escaped(std::string_view text) {
  unsigned value = 0;
  if (text.size() < 3 || text[0] != '#') return std::nullopt;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 3, value, 16);
  if (error != std::errc{} || end != text.data() + 3) return std::nullopt;
  return static_cast<char>(value);
}

bool begins_with_name(std::string_view text, std::string_view name) {
  for (const char wanted : name) {
    const std::optional<char> code = escaped(text);
    if (text.empty() || code.value_or(text.front()) != wanted) return false;
    text.remove_prefix(code ? 3 : 1);
  }
  return true;
}

// Objects and references packed into streams, which PDF 1.4 does not know, would be unpacked while the file is opened,
// however large they are. Who names neither, in any spelling, has none that qpdf follows.
bool has_packed_objects(std::string_view bytes) {
  for (std::size_t at = bytes.find('/'); at != std::string_view::npos; at = bytes.find('/', at + 1)) {
    const std::string_view name = bytes.substr(at + 1);
    if (begins_with_name(name, "ObjStm") || begins_with_name(name, "XRef")) return true;
  }
  return false;
}

void open(QPDF& pdf, const base::Bytes& bytes) {
  if (bytes.size() > limits::picture_bytes) throw Refused{ForeignFault::too_large};
  if (has_packed_objects(bytes)) throw Refused{ForeignFault::not_archive};
  pdf.setSuppressWarnings(true);
  pdf.setAttemptRecovery(false);
  pdf.processMemoryFile("", bytes.data(), bytes.size());
  if (pdf.isEncrypted()) throw Refused{ForeignFault::not_archive};
  demand_claim(pdf.getRoot());
  demand_our_colours(pdf.getRoot());
  if (pdf.getAllPages().size() > limits::foreign_pages) throw Refused{ForeignFault::too_large};
}

// ---- pages

std::int64_t in_hundredths(double points) { return std::llround(points * 100); }

// What a page shows, and how it lies, in hundredths of a point.
struct Sheet {
  std::int64_t left, bottom, right, top;
  int turns;  // quarters, clockwise

  [[nodiscard]] std::int64_t width() const { return turns % 2 == 0 ? right - left : top - bottom; }
  [[nodiscard]] std::int64_t height() const { return turns % 2 == 0 ? top - bottom : right - left; }

  // Moves its corner to 0 0 and turns it as it is to be read.
  [[nodiscard]] std::array<std::int64_t, 6> matrix() const {
    if (turns == 1) return {0, -100, 100, 0, -bottom, right};
    if (turns == 2) return {-100, 0, 0, -100, right, top};
    if (turns == 3) return {0, 100, -100, 0, top, -left};
    return {100, 0, 0, 100, -left, -bottom};
  }
};

Sheet sheet_of(QPDFPageObjectHelper& page) {
  QPDFObjectHandle box = page.getCropBox();
  if (!box.isRectangle()) throw Refused{ForeignFault::unreadable};
  const QPDFObjectHandle::Rectangle r = box.getArrayAsRectangle();
  constexpr double most = 14'400;  // points: the largest page PDF 1.4 knows
  for (const double edge : {r.llx, r.lly, r.urx, r.ury})
    if (!(std::abs(edge) <= most)) throw Refused{ForeignFault::unreadable};
  if (r.urx - r.llx < 1 || r.ury - r.lly < 1) throw Refused{ForeignFault::unreadable};
  QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
  const long long angle = rotate.isInteger() ? rotate.getIntValue() : 0;
  return {in_hundredths(r.llx), in_hundredths(r.lly), in_hundredths(r.urx), in_hundredths(r.ury),
          static_cast<int>((angle % 360 + 360) % 360 / 90)};
}

// Links draw nothing, and a signature's field is often a point.
bool draws(QPDFObjectHandle annotation) {
  if (!annotation.isDictionary() || !annotation.hasKey("/AP") || !annotation.getKey("/Rect").isRectangle())
    return false;
  const QPDFObjectHandle::Rectangle r = annotation.getKey("/Rect").getArrayAsRectangle();
  return std::abs(r.urx - r.llx) > 1 && std::abs(r.ury - r.lly) > 1;
}

void refuse_annotations(QPDFPageObjectHelper& page) {
  QPDFObjectHandle all = page.getAttribute("/Annots", false);
  if (!all.isArray()) return;
  for (int i = 0; i < all.getArrayNItems(); ++i)
    if (draws(all.getArrayItem(i))) throw Refused{ForeignFault::annotated};
}

class Limited : public Pipeline {
 public:
  Limited() : Pipeline("content", nullptr) {}
  void write(const unsigned char* data, std::size_t length) override {
    if (length > limits::foreign_content - out.size()) throw Refused{ForeignFault::too_large};
    out.append(reinterpret_cast<const char*>(data), length);
  }
  void finish() override {}

  base::Bytes out;
};

// ---- objects

// What ties a page to its file, and what a copy has no use for.
constexpr std::array<std::string_view, 6> left_behind{"/Parent",   "/StructParent", "/StructParents",
                                                      "/Metadata", "/PieceInfo",    "/Length"};

// Whatever is reached from a page's resources, each object once.
class Copier {
 public:
  explicit Copier(ForeignSink& file) : file_(file) {}

  std::string text(QPDFObjectHandle value, std::size_t depth = 0) {
    if (depth > limits::depth) throw Refused{ForeignFault::unreadable};
    if (value.isIndirect()) return reference(id_of(value));
    if (value.isArray()) {
      std::string out = "[";
      for (int i = 0; i < value.getArrayNItems(); ++i) out += text(value.getArrayItem(i), depth + 1) + " ";
      return out + "]";
    }
    if (value.isDictionary()) {
      std::string out = "<<";
      for (const auto& [key, entry] : entries_of(value, depth)) out += name(key) + " " + entry + " ";
      return out + ">>";
    }
    if (value.isName() && value.getName() == "/DeviceCMYK") throw Refused{ForeignFault::four_colours};
    return value.unparse();
  }

  // Objects found while others are written wait for their turn, so that no nesting of references is deep.
  void finish() {
    for (; !waiting_.empty(); waiting_.pop_front()) write(waiting_.front());
  }

 private:
  using Entries = std::map<std::string, std::string>;

  static std::string name(const std::string& key) { return QPDFObjectHandle::newName(key).unparse(); }

  ObjectId id_of(const QPDFObjectHandle& value) {
    const auto [place, fresh] = ids_.try_emplace(value.getObjGen(), ObjectId{});
    if (!fresh) return place->second;
    if (ids_.size() > limits::foreign_objects) throw Refused{ForeignFault::too_large};
    place->second = file_.reserve();
    waiting_.push_back(value);
    return place->second;
  }

  Entries entries_of(QPDFObjectHandle dictionary, std::size_t depth) {
    Entries out;
    for (const auto& [key, value] : dictionary.getDictAsMap()) {
      refuse_what_archives_forbid(key, value);
      if (std::ranges::find(left_behind, key) == left_behind.end()) out[key] = text(value, depth + 1);
    }
    return out;
  }

  // Transparency (6.4).
  static void refuse_what_archives_forbid(const std::string& key, QPDFObjectHandle value) {
    const bool group = key == "/Group" && value.isDictionary() && value.getKey("/S").isNameAndEquals("/Transparency");
    const bool mask = key == "/SMask" && !value.isNameAndEquals("/None");
    if (group || mask) throw Refused{ForeignFault::not_archive};
  }

  void write(QPDFObjectHandle value) {
    const ObjectId id = ids_.at(value.getObjGen());
    if (value.isStream()) return write_stream(id, value);
    // An indirect object inside its own text would be a reference again.
    if (value.isArray() || value.isDictionary()) return file_.put(id, text(value.shallowCopy()));
    file_.put(id, value.unparseResolved());
  }

  void write_stream(ObjectId id, QPDFObjectHandle stream) {
    const Entries entries = entries_of(stream.getDict(), 0);
    // Files beside the file, and filters PDF/A-1 does not know (6.1.7, 6.1.10).
    const auto filter = entries.find("/Filter");
    const auto has = [&](std::string_view word) {
      return filter != entries.end() && filter->second.find(word) != std::string::npos;
    };
    if (entries.contains("/F") || has("LZW") || has("JPX") || has("Crypt") || has(" R"))
      throw Refused{ForeignFault::not_archive};
    const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
    bytes_ += raw->getSize();
    if (bytes_ > limits::foreign_content) throw Refused{ForeignFault::too_large};
    std::vector<Entry> listed;
    for (const auto& [key, entry] : entries) listed.push_back({key.c_str() + 1, entry});
    file_.put_stream(id, listed, view_of(*raw));
  }

  ForeignSink& file_;
  std::map<QPDFObjGen, ObjectId> ids_;
  std::deque<QPDFObjectHandle> waiting_;
  std::size_t bytes_ = 0;
};

ForeignPage read_page(QPDFPageObjectHelper& page, Copier& copier) {
  const Sheet sheet = sheet_of(page);
  refuse_annotations(page);
  Limited content;
  page.pipeContents(&content);
  QPDFObjectHandle resources = page.getAttribute("/Resources", false);
  return {.box = {sheet.left, sheet.bottom, sheet.right, sheet.top},
          .matrix = sheet.matrix(),
          .width = sheet.width(),
          .height = sheet.height(),
          .resources = resources.isDictionary() ? copier.text(resources) : "<<>>",
          .content = std::move(content.out)};
}

// ---- what may go wrong inside, as an answer

template <class Work>
std::optional<ForeignFault> fault_of(Work work) {
  try {
    work();
    return std::nullopt;
  } catch (const Refused& refused) {
    return refused.fault;
  } catch (const base::Defect&) {
    throw;
  } catch (const std::exception&) {
    return ForeignFault::unreadable;
  }
}

class OpenedFile : public ForeignFile {
 public:
  OpenedFile(const base::Bytes& bytes, ForeignSink& sink) : copier_(sink) {
    open(pdf_, bytes);
    if (pdf_.getAllPages().empty()) throw Refused{ForeignFault::unreadable};
  }

  [[nodiscard]] std::size_t pages() override { return pdf_.getAllPages().size(); }

  std::variant<ForeignPage, ForeignFault> page(std::size_t index) override {
    ForeignPage out;
    const auto fault = fault_of([&] {
      QPDFPageObjectHelper helper(pdf_.getAllPages().at(index));
      out = read_page(helper, copier_);
    });
    if (fault) return *fault;
    return out;
  }

  std::optional<ForeignFault> finish() override {
    return fault_of([this] { copier_.finish(); });
  }

 private:
  QPDF pdf_;
  Copier copier_;
};

}  // namespace

}  // namespace pdf

// A variant has no C layout, but both sides are C++ of one build.
extern "C" __attribute__((visibility("default"))) std::variant<std::unique_ptr<pdf::ForeignFile>, pdf::ForeignFault>
prikaz_open_foreign_file(const base::Bytes& bytes, pdf::ForeignSink& sink) {
  std::unique_ptr<pdf::ForeignFile> file;
  const auto fault = pdf::fault_of([&] { file = std::make_unique<pdf::OpenedFile>(bytes, sink); });
  if (fault) return *fault;
  return file;
}
