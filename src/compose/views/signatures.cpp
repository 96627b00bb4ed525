#include "compose/views/signatures.h"

#include <algorithm>

namespace compose {

namespace {

SignatureItem item_of(const model::Signature& signature, std::size_t number) {
  SignatureItem out;
  out.post = lines_of(signature.post);
  out.name = signature.name;
  if (signature.boxed) out.box = "signature-" + std::to_string(number);
  for (const model::ElectronicSignature& mark : signature.electronic)
    out.electronic.push_back({mark.certificate, mark.owner, mark.from, mark.to});
  return out;
}

std::size_t end_of_equals(std::span<const model::Signature> signatures, std::size_t first) {
  std::size_t end = first + 1;
  while (end < signatures.size() && signatures[end].beside) ++end;
  return end;
}

// Of so many equals: in a column narrower than a third of the page there is no room for a post. Four are two and two.
std::size_t most_in_row(std::size_t equals) {
  constexpr std::size_t most = 3;
  const std::size_t rows = (equals + most - 1) / most;
  return (equals + rows - 1) / rows;
}

}  // namespace

std::vector<SignatureLevel> signatures_of(std::span<const model::Signature> signatures) {
  std::vector<SignatureLevel> out;
  for (std::size_t first = 0; first < signatures.size();) {
    const std::size_t end = end_of_equals(signatures, first);
    const std::size_t in_row = most_in_row(end - first);
    for (std::size_t i = first; i < end; ++i) {
      const std::size_t place = (i - first) % in_row;
      if (place == 0) out.emplace_back();
      out.back().people.push_back(item_of(signatures[i], i + 1));
      out.back().people.back().beside = place > 0;
    }
    first = end;
  }
  for (SignatureLevel& level : out) {
    level.several = level.people.size() > 1;
    level.with_boxes = std::ranges::any_of(level.people, [](const SignatureItem& one) { return !one.box.empty(); });
    level.narrow = level.people.size() > 2;
    level.boxed = !level.several && level.with_boxes;
    level.plain = !level.several && !level.with_boxes;
  }
  return out;
}

std::vector<StampRow> stamps_of(std::span<const model::PersonalStamp> stamps) {
  if (stamps.empty()) return {};
  StampRow row;
  for (const model::PersonalStamp& stamp : stamps)
    (stamp.at_right ? row.approved : row.agreed).push_back({stamp.word, lines_of(stamp.post), stamp.name, stamp.date});
  return {row};
}

}  // namespace compose
