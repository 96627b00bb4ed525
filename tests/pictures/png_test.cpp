#include "pictures/png.h"

#include "base/files.h"
#include "base/limits.h"

#include <gmock/gmock.h>

namespace pictures {
namespace {

using testing::ElementsAre;

base::Bytes fixture(const std::string& name) {
  return base::read_file(std::string(PRIKAZ_SOURCE_DIR "/tests/fixtures/") + name, base::limits::picture_bytes);
}

base::Picture decoded(const base::Bytes& png) {
  const auto picture = decode_png(png);
  EXPECT_TRUE(std::holds_alternative<base::Picture>(picture));
  return std::get<base::Picture>(picture);
}

Fault fault(const base::Bytes& png) {
  const auto picture = decode_png(png);
  EXPECT_TRUE(std::holds_alternative<Fault>(picture)) << png.size();
  return std::holds_alternative<Fault>(picture) ? std::get<Fault>(picture) : Fault{};
}

std::vector<int> pixel(const base::Picture& picture, std::size_t index) {
  std::vector<int> out;
  for (std::size_t i = 0; i < 3; ++i) out.push_back(static_cast<unsigned char>(picture.bytes[index * 3 + i]));
  return out;
}

TEST(Png, KeepsGreyGreyOfEightBits) {
  const base::Picture picture = decoded(fixture("emblem.png"));  // four bits in the file
  EXPECT_EQ(picture.width, 200);
  EXPECT_EQ(picture.height, 240);
  EXPECT_FALSE(picture.colour);
  ASSERT_EQ(picture.bytes.size(), 200U * 240U);
  EXPECT_EQ(picture.bytes.front(), '\xff');
}

TEST(Png, LaysTransparencyOnWhite) {
  const base::Picture picture = decoded(fixture("clear.png"));
  EXPECT_TRUE(picture.colour);
  ASSERT_EQ(picture.bytes.size(), 4U * 2U * 3U);
  EXPECT_THAT(pixel(picture, 0), ElementsAre(255, 0, 0));
  EXPECT_THAT(pixel(picture, 1), ElementsAre(255, 255, 255));
  EXPECT_THAT(pixel(picture, 3), ElementsAre(0, 0, 255));
  EXPECT_GT(pixel(picture, 2)[0], 100);  // half black
  EXPECT_LT(pixel(picture, 2)[0], 220);
}

TEST(Png, RefusesAFileCutAnywhere) {
  const base::Bytes whole = fixture("emblem.png");
  const std::size_t end = whole.find("IEND") - 4;
  for (std::size_t size = 0; size < end; size += 7) EXPECT_EQ(fault(whole.substr(0, size)), Fault::unreadable) << size;
}

TEST(Png, RefusesPixelsWithAWrongChecksum) {
  base::Bytes bytes = fixture("emblem.png");
  bytes[bytes.find("IDAT") + 40] ^= 1;
  EXPECT_EQ(fault(bytes), Fault::unreadable);
}

// Sixty thousand pixels a side would take ten gigabytes.
TEST(Png, RefusesABombBeforeItTakesMemory) {
  EXPECT_EQ(fault(fixture("bomb.png")), Fault::too_large);
  EXPECT_EQ(fault(base::Bytes(base::limits::picture_bytes + 1, 'x')), Fault::too_large);
}

TEST(Png, RefusesWhatIsNoPng) {
  for (const char* text : {"", "BM", "GIF89a", "\x89PNG\r\n\x1a\n", "kind: order\n"})
    EXPECT_EQ(fault(text), Fault::unreadable) << text;
}

// Whatever byte is hit, the answer is a picture or a fault, never a crash.
TEST(Png, SurvivesAnyByteChanged) {
  const base::Bytes whole = fixture("clear.png");
  for (std::size_t at = 0; at < whole.size(); ++at)
    for (const int change : {1, 128, 255}) {
      base::Bytes bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ change);
      (void)decode_png(bytes);
    }
}

}  // namespace
}  // namespace pictures
