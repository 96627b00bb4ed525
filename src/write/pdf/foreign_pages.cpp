#include "write/pdf/foreign_pages.h"

#include "base/failure.h"
#include "base/module.h"
#include "write/pdf/syntax.h"

#include <string>
#include <utility>

namespace pdf {

namespace {

class FileSink : public ForeignSink {
 public:
  explicit FileSink(ObjectFile& file) : file_(file) {}
  ObjectId reserve() override { return file_.reserve(); }
  void put(ObjectId id, std::string_view text) override { file_.put(id, text); }
  void put_stream(ObjectId id, const std::vector<Entry>& entries, std::string_view bytes) override {
    file_.put_stream(id, entries, bytes);
  }

 private:
  ObjectFile& file_;
};

auto open(const base::Bytes& pdf, ForeignSink& sink) {
  static const auto open_file = reinterpret_cast<OpenForeignFile>(
      base::function_of_module("prikaz-foreign-pages.so", "prikaz_open_foreign_file"));
  return open_file(pdf, sink);
}

template <std::size_t count>
std::string array_text(const std::array<std::int64_t, count>& hundredths) {
  std::string out = "[";
  for (const std::int64_t value : hundredths) {
    append_hundredths(out, value);
    out += ' ';
  }
  return out + "]";
}

// Draws each page once, into a file that nobody keeps.
std::variant<std::vector<base::Picture>, ForeignFault> pictures_of(ForeignFile& file) {
  std::vector<base::Picture> out;
  for (std::size_t index = 0; index < file.pages(); ++index) {
    const auto read = file.page(index);
    if (const auto* fault = std::get_if<ForeignFault>(&read)) return *fault;
    const auto& page = std::get<ForeignPage>(read);
    base::Picture& picture = out.emplace_back();
    picture.coding = base::Coding::pdf_page;
    picture.page = static_cast<int>(index);
    picture.width = static_cast<int>(page.width);
    picture.height = static_cast<int>(page.height);
  }
  if (const auto fault = file.finish()) return *fault;
  return out;
}

}  // namespace

std::variant<std::vector<base::Picture>, ForeignFault> read_foreign_pages(const base::Bytes& pdf) {
  ObjectFile nowhere;
  FileSink sink(nowhere);
  const auto opened = open(pdf, sink);
  if (const auto* fault = std::get_if<ForeignFault>(&opened)) return *fault;
  return pictures_of(*std::get<std::unique_ptr<ForeignFile>>(opened));
}

struct ForeignPages::State {
  State(const base::Bytes& pdf, ObjectFile& target) : file(target), sink(target) {
    auto opened = open(pdf, sink);
    base::ensure(std::holds_alternative<std::unique_ptr<ForeignFile>>(opened), "a file that was read before");
    foreign = std::move(std::get<std::unique_ptr<ForeignFile>>(opened));
  }
  ObjectFile& file;
  FileSink sink;
  std::unique_ptr<ForeignFile> foreign;
};

ForeignPages::ForeignPages(const base::Bytes& pdf, ObjectFile& file) : state_(std::make_unique<State>(pdf, file)) {}

ForeignPages::~ForeignPages() = default;

ObjectId ForeignPages::add(int page, Deflater& deflater) {
  const auto read = state_->foreign->page(static_cast<std::size_t>(page));
  base::ensure(std::holds_alternative<ForeignPage>(read), "a page that was read before");
  const auto& shown = std::get<ForeignPage>(read);
  return state_->file.add_stream({{"Type", "/XObject"},
                                  {"Subtype", "/Form"},
                                  {"BBox", array_text(shown.box)},
                                  {"Matrix", array_text(shown.matrix)},
                                  {"Resources", shown.resources},
                                  {"Filter", "/FlateDecode"}},
                                 deflater.deflate(shown.content));
}

void ForeignPages::finish() { base::ensure(!state_->foreign->finish(), "objects that were read before"); }

}  // namespace pdf
