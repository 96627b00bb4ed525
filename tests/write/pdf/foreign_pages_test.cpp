#include "write/pdf/foreign_pages.h"

#include "base/files.h"
#include "base/limits.h"

#include <gtest/gtest.h>

namespace pdf {
namespace {

base::Bytes list() {
  return base::read_file(PRIKAZ_SOURCE_DIR "/tests/fixtures/list.pdf", base::limits::picture_bytes);
}

ForeignFault fault(const base::Bytes& bytes) {
  const auto read = read_foreign_pages(bytes);
  EXPECT_TRUE(std::holds_alternative<ForeignFault>(read));
  return std::holds_alternative<ForeignFault>(read) ? std::get<ForeignFault>(read) : ForeignFault{};
}

// Equally long words in their place, so that no offset moves.
base::Bytes with(std::string_view what, std::string_view other) {
  base::Bytes bytes = list();
  const std::size_t at = bytes.find(what);
  EXPECT_NE(at, base::Bytes::npos) << what;
  EXPECT_EQ(what.size(), other.size());
  return bytes.replace(at, what.size(), other);
}

TEST(ForeignPages, AreAsLargeAsTheirSheets) {
  const auto read = read_foreign_pages(list());
  ASSERT_TRUE(std::holds_alternative<std::vector<base::Picture>>(read));
  const auto& pages = std::get<std::vector<base::Picture>>(read);
  ASSERT_EQ(pages.size(), 1U);
  EXPECT_EQ(pages[0].coding, base::Coding::pdf_page);
  EXPECT_EQ(pages[0].width, 84189);
  EXPECT_EQ(pages[0].height, 59528);
}

TEST(ForeignPages, OfAFileThatDoesNotClaimToBeAnArchiveAreRefused) {
  EXPECT_EQ(fault(with("<pdfaid:part>1<", "<pdfaid:part>2<")), ForeignFault::not_archive);
  for (const char* packed : {"/ObjStm", "/XRef", "/#58R#65f", "/Obj#53tm"})
    EXPECT_EQ(fault(list() + packed), ForeignFault::not_archive) << packed;
}

TEST(ForeignPages, InTheInksOfAPressAreRefused) { EXPECT_EQ(fault(with("/N 3", "/N 4")), ForeignFault::four_colours); }

TEST(ForeignPages, OfWhatIsNoPdfAreRefused) {
  EXPECT_EQ(fault(""), ForeignFault::unreadable);
  EXPECT_EQ(fault("PK"), ForeignFault::unreadable);
  EXPECT_EQ(fault(base::Bytes(base::limits::picture_bytes + 1, ' ')), ForeignFault::too_large);
}

TEST(ForeignPages, OfASpoiltFileComeBackWhateverWasSpoilt) {
  const base::Bytes whole = list();
  for (std::size_t length = 0; length + 200 < whole.size(); length += 211)
    EXPECT_EQ(fault(whole.substr(0, length)), ForeignFault::unreadable) << length;
  for (std::size_t at = 0; at < whole.size(); at += 13) {
    base::Bytes spoilt = whole;
    spoilt[at] = static_cast<char>(spoilt[at] ^ 0x15);
    read_foreign_pages(spoilt);
  }
}

}  // namespace
}  // namespace pdf
