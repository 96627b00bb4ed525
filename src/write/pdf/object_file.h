// A PDF file as numbered objects, each a dictionary given as ready bytes. The only place that knows PoDoFo: its object
// list and its writer are used, in the one mode that keeps to PDF/A-1 (an end of line after "obj"), and nothing above
// them, because its fonts, its pages tree and its dates are slow, local or changing with the clock.
#pragma once

#include "base/bytes.h"
#include "write/pdf/object_id.h"

#include <memory>
#include <string_view>
#include <vector>

namespace pdf {

class ObjectFile {
 public:
  ObjectFile();
  ~ObjectFile();

  // A number to refer to; its object must follow before the file is finished.
  ObjectId reserve();
  void put(ObjectId id, std::string_view dictionary);
  ObjectId add(std::string_view dictionary);

  // `bytes` stand in the file as they are: a filter they were passed through is named in `entries`.
  ObjectId add_stream(const std::vector<Entry>& entries, std::string_view bytes);
  void put_stream(ObjectId id, const std::vector<Entry>& entries, std::string_view bytes);

  // The whole file. /ID is a hash of `info` alone, so `info` must differ where documents differ.
  base::Bytes finish(ObjectId catalog, const std::vector<Entry>& info);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pdf
