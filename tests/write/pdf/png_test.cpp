#include "write/pdf/png.h"

#include "base/files.h"
#include "base/limits.h"

#include <gmock/gmock.h>

namespace pdf {
namespace {

using testing::ElementsAre;

base::Bytes fixture(const std::string& name) {
  return base::read_file(std::string(PRIKAZ_SOURCE_DIR "/tests/fixtures/") + name, base::limits::picture_bytes);
}

Raster decoded(const base::Bytes& png) {
  const auto raster = decode_png(png);
  EXPECT_TRUE(std::holds_alternative<Raster>(raster));
  return std::get<Raster>(raster);
}

PngFault fault(const base::Bytes& png) {
  const auto raster = decode_png(png);
  EXPECT_TRUE(std::holds_alternative<PngFault>(raster)) << png.size();
  return std::holds_alternative<PngFault>(raster) ? std::get<PngFault>(raster) : PngFault{};
}

std::vector<int> pixel(const Raster& raster, std::size_t index) {
  std::vector<int> out;
  for (std::size_t i = 0; i < 3; ++i) out.push_back(static_cast<unsigned char>(raster.samples[index * 3 + i]));
  return out;
}

TEST(Png, KeepsGreyGreyOfEightBits) {
  const Raster raster = decoded(fixture("emblem.png"));  // four bits in the file
  EXPECT_EQ(raster.width, 200);
  EXPECT_EQ(raster.height, 240);
  EXPECT_FALSE(raster.colour);
  ASSERT_EQ(raster.samples.size(), 200U * 240U);
  EXPECT_EQ(raster.samples.front(), '\xff');
}

TEST(Png, LaysTransparencyOnWhite) {
  const Raster raster = decoded(fixture("clear.png"));
  EXPECT_TRUE(raster.colour);
  ASSERT_EQ(raster.samples.size(), 4U * 2U * 3U);
  EXPECT_THAT(pixel(raster, 0), ElementsAre(255, 0, 0));
  EXPECT_THAT(pixel(raster, 1), ElementsAre(255, 255, 255));
  EXPECT_THAT(pixel(raster, 3), ElementsAre(0, 0, 255));
  EXPECT_GT(pixel(raster, 2)[0], 100);  // half black
  EXPECT_LT(pixel(raster, 2)[0], 220);
}

TEST(Png, RefusesAFileCutAnywhere) {
  const base::Bytes whole = fixture("emblem.png");
  const std::size_t end = whole.find("IEND") - 4;
  for (std::size_t size = 0; size < end; size += 7)
    EXPECT_EQ(fault(whole.substr(0, size)), PngFault::unreadable) << size;
}

TEST(Png, RefusesPixelsWithAWrongChecksum) {
  base::Bytes bytes = fixture("emblem.png");
  bytes[bytes.find("IDAT") + 40] ^= 1;
  EXPECT_EQ(fault(bytes), PngFault::unreadable);
}

// Sixty thousand pixels a side would take ten gigabytes.
TEST(Png, RefusesABombBeforeItTakesMemory) {
  EXPECT_EQ(fault(fixture("bomb.png")), PngFault::too_large);
  EXPECT_EQ(fault(base::Bytes(base::limits::picture_bytes + 1, 'x')), PngFault::too_large);
}

TEST(Png, RefusesWhatIsNoPng) {
  for (const char* text : {"", "BM", "GIF89a", "\x89PNG\r\n\x1a\n", "kind: order\n"})
    EXPECT_EQ(fault(text), PngFault::unreadable) << text;
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
}  // namespace pdf
