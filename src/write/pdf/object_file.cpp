#include "write/pdf/object_file.h"

#include "base/failure.h"

#include <podofo.h>

#include <cstdarg>
#include <cstdio>

namespace pdf {

namespace {

// PoDoFo's error is no std::exception.
template <typename Work>
auto guarded(Work work) {
  try {
    return work();
  } catch (const PoDoFo::PdfError& error) {
    throw base::Defect(std::string("PoDoFo: ") + PoDoFo::PdfError::ErrorName(error.GetError()));
  }
}

PoDoFo::PdfVariant raw(std::string_view text) { return PoDoFo::PdfVariant(PoDoFo::PdfData(text.data(), text.size())); }

PoDoFo::PdfReference podofo_reference(ObjectId id) { return {id.number, 0}; }

PoDoFo::PdfVariant dictionary_of(const std::vector<Entry>& entries) {
  PoDoFo::PdfDictionary dictionary;
  for (const Entry& entry : entries) dictionary.AddKey(PoDoFo::PdfName(entry.key), PoDoFo::PdfObject(raw(entry.value)));
  return PoDoFo::PdfVariant(dictionary);
}

// Straight into a string: PoDoFo's own buffers would hold the file a second time.
class StringDevice : public PoDoFo::PdfOutputDevice {
 public:
  [[nodiscard]] base::Bytes take() { return std::move(bytes_); }

  [[nodiscard]] std::size_t GetLength() const override { return bytes_.size(); }
  [[nodiscard]] std::size_t Tell() const override { return bytes_.size(); }
  void Write(const char* bytes, std::size_t length) override { bytes_.append(bytes, length); }
  void Flush() override {}
  void Seek(std::size_t) override { base::ensure(false, "the writer only appends"); }
  std::size_t Read(char*, std::size_t) override { return 0; }

  void Print(const char* format, ...) override {
    va_list arguments;
    va_start(arguments, format);
    PrintV(format, 0, arguments);
    va_end(arguments);
  }

  // The writer prints numbers and keywords only.
  void PrintV(const char* format, long, va_list arguments) override {
    char buffer[1024];
    const int length = std::vsnprintf(buffer, sizeof buffer, format, arguments);
    base::ensure(length >= 0 && length < static_cast<int>(sizeof buffer), "a short piece of PDF syntax");
    bytes_.append(buffer, static_cast<std::size_t>(length));
  }

 private:
  base::Bytes bytes_;
};

void silence_podofo() {
  static const bool done = [] {
    PoDoFo::PdfError::EnableLogging(false);
    PoDoFo::PdfError::EnableDebug(false);
    return true;
  }();
  (void)done;
}

}  // namespace

struct ObjectFile::State {
  PoDoFo::PdfVecObjects objects;
  std::uint32_t last = 0;

  PoDoFo::PdfObject* put(ObjectId id, const PoDoFo::PdfVariant& value) {
    auto object = std::make_unique<PoDoFo::PdfObject>(podofo_reference(id), value);
    objects.push_back(object.get());
    return object.release();
  }
};

ObjectFile::ObjectFile() {
  silence_podofo();
  state_ = std::make_unique<State>();
  state_->objects.SetAutoDelete(true);
}

ObjectFile::~ObjectFile() = default;

ObjectId ObjectFile::reserve() { return {++state_->last}; }

void ObjectFile::put(ObjectId id, std::string_view dictionary) {
  guarded([&] { state_->put(id, raw(dictionary)); });
}

ObjectId ObjectFile::add(std::string_view dictionary) {
  const ObjectId id = reserve();
  put(id, dictionary);
  return id;
}

ObjectId ObjectFile::add_stream(const std::vector<Entry>& entries, std::string_view bytes) {
  const ObjectId id = reserve();
  put_stream(id, entries, bytes);
  return id;
}

void ObjectFile::put_stream(ObjectId id, const std::vector<Entry>& entries, std::string_view bytes) {
  guarded([&] {
    PoDoFo::PdfStream* stream = state_->put(id, dictionary_of(entries))->GetStream();
    // No filters: otherwise PoDoFo compresses, and drops the /Filter given.
    stream->BeginAppend(PoDoFo::TVecFilters(), true, false);
    stream->Append(bytes.data(), bytes.size());
    stream->EndAppend();
  });
}

base::Bytes ObjectFile::finish(ObjectId catalog, const std::vector<Entry>& info) {
  return guarded([&] {
    const ObjectId info_id = reserve();
    state_->put(info_id, dictionary_of(info));
    PoDoFo::PdfObject trailer;
    trailer.GetDictionary().AddKey("Root", podofo_reference(catalog));
    trailer.GetDictionary().AddKey("Info", podofo_reference(info_id));
    PoDoFo::PdfWriter writer(&state_->objects, &trailer);
    writer.SetWriteMode(PoDoFo::ePdfWriteMode_Clean);
    writer.SetPdfVersion(PoDoFo::ePdfVersion_1_4);
    StringDevice device;
    writer.Write(&device);
    return device.take();
  });
}

}  // namespace pdf
