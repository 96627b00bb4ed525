#include "pictures/jpeg.h"

#include "base/files.h"
#include "base/limits.h"

#include <gtest/gtest.h>

namespace pictures {
namespace {

base::Bytes fixture(const std::string& name) {
  return base::read_file(std::string(PRIKAZ_SOURCE_DIR "/tests/fixtures/") + name, base::limits::picture_bytes);
}

base::Picture decoded(const base::Bytes& jpeg) {
  const auto picture = decode_jpeg(jpeg);
  EXPECT_TRUE(std::holds_alternative<base::Picture>(picture));
  return std::get<base::Picture>(picture);
}

Fault fault(const base::Bytes& jpeg) {
  const auto picture = decode_jpeg(jpeg);
  EXPECT_TRUE(std::holds_alternative<Fault>(picture)) << jpeg.size();
  return std::holds_alternative<Fault>(picture) ? std::get<Fault>(picture) : Fault{};
}

// The file as a camera held at this orientation writes it (Exif 2.3, 4.6.4).
base::Bytes held(const base::Bytes& jpeg, char orientation) {
  base::Bytes exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
  exif += orientation;
  exif += base::Bytes("\0\0\0\0\0\0", 6);
  const auto length = static_cast<char>(exif.size() + 2);
  return jpeg.substr(0, 2) + base::Bytes("\xff\xe1\0", 3) + length + exif + jpeg.substr(2);
}

TEST(Jpeg, IsKeptAsItIs) {
  const base::Picture picture = decoded(fixture("map.jpg"));
  EXPECT_EQ(picture.coding, base::Coding::jpeg);
  EXPECT_EQ(picture.bytes, fixture("map.jpg"));
  EXPECT_EQ(picture.width, 67);
  EXPECT_EQ(picture.height, 45);
  EXPECT_TRUE(picture.colour);
}

TEST(Jpeg, StandsAsItsCameraWasHeld) {
  const base::Picture picture = decoded(held(fixture("map.jpg"), 6));
  EXPECT_EQ(picture.turns, 1);
  EXPECT_EQ(picture.width, 45);
  EXPECT_EQ(picture.height, 67);
  EXPECT_EQ(decoded(held(fixture("map.jpg"), 3)).turns, 2);
  EXPECT_EQ(decoded(held(fixture("map.jpg"), 8)).turns, 3);
  EXPECT_EQ(decoded(held(fixture("map.jpg"), 1)).turns, 0);
}

TEST(Jpeg, InTheInksOfAPressIsRefused) { EXPECT_EQ(fault(fixture("inks.jpg")), Fault::four_colours); }

TEST(Jpeg, ThatIsLargerThanTheLimitsIsRefusedBeforeItIsDecoded) {
  base::Bytes wide = fixture("map.jpg");
  const std::size_t frame = wide.find("\xff\xc0");
  ASSERT_NE(frame, base::Bytes::npos);
  wide[frame + 7] = wide[frame + 5] = '\xff';
  EXPECT_EQ(fault(wide), Fault::too_large);
  EXPECT_EQ(fault(base::Bytes(base::limits::picture_bytes + 1, ' ')), Fault::too_large);
}

TEST(Jpeg, ThatIsCutOrSpoiltIsNeverShown) {
  const base::Bytes whole = fixture("map.jpg");
  for (std::size_t length = 0; length < whole.size() - 2; length += 7)
    EXPECT_EQ(fault(whole.substr(0, length)), Fault::unreadable) << length;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    base::Bytes spoilt = whole;
    spoilt[at] = static_cast<char>(~spoilt[at]);
    decode_jpeg(spoilt);  // whatever comes of it, it comes back
  }
}

}  // namespace
}  // namespace pictures
