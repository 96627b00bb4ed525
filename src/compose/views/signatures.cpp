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

}  // namespace

std::vector<SignatureLevel> signatures_of(std::span<const model::Signature> signatures) {
  std::vector<SignatureLevel> out;
  std::size_t number = 0;
  for (const model::Signature& signature : signatures) {
    if (!signature.beside || out.empty()) out.emplace_back();
    auto& people = out.back().people;
    people.push_back(item_of(signature, ++number));
    people.back().beside = people.size() > 1;
  }
  for (SignatureLevel& level : out) {
    level.several = level.people.size() > 1;
    level.with_boxes = std::ranges::any_of(level.people, [](const SignatureItem& one) { return !one.box.empty(); });
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
