#include "xml/archive.h"

#include "base/failure.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <ctime>

namespace {

using testing::AnyOf;
using testing::ElementsAre;
using xml::ArchiveFault;
using xml::Part;

const std::vector<Part> workbook{{"xl/workbook.xml", "<workbook></workbook>"},
                                 {"[Content_Types].xml", "<Types></Types>"},
                                 {"xl/пусто.xml", ""},
                                 {"docProps/app.xml", std::string(5000, 'x')}};

xml::Archive opened(const base::Bytes& bytes, const xml::ArchiveLimits& limits = {}) {
  auto archive = xml::open_archive(bytes, limits);
  EXPECT_TRUE(std::holds_alternative<xml::Archive>(archive));
  return std::get<xml::Archive>(std::move(archive));
}

base::Bytes content(xml::Archive& archive, std::string_view name) {
  const auto bytes = archive.read(name);
  EXPECT_TRUE(std::holds_alternative<base::Bytes>(bytes)) << name;
  return std::get<base::Bytes>(bytes);
}

// Of the directory, or else of the first part that cannot be read.
std::optional<ArchiveFault> fault(const base::Bytes& bytes, const xml::ArchiveLimits& limits = {}) {
  auto archive = xml::open_archive(bytes, limits);
  if (const auto* refused = std::get_if<ArchiveFault>(&archive)) return *refused;
  for (const std::string& name : std::get<xml::Archive>(archive).names()) {
    const auto read = std::get<xml::Archive>(archive).read(name);
    if (const auto* refused = std::get_if<ArchiveFault>(&read)) return *refused;
  }
  return std::nullopt;
}

base::Bytes rewritten(const base::Bytes& bytes, const std::vector<Part>& changed) {
  xml::Archive archive = opened(bytes);
  const auto out = xml::rewrite_archive(archive, changed);
  EXPECT_TRUE(std::holds_alternative<base::Bytes>(out));
  return std::get<base::Bytes>(out);
}

base::Bytes replaced(base::Bytes bytes, std::string_view old, std::string_view instead) {
  EXPECT_EQ(old.size(), instead.size());
  EXPECT_NE(bytes.find(old), base::Bytes::npos) << old;
  for (std::size_t at = bytes.find(old); at != base::Bytes::npos; at = bytes.find(old, at + 1))
    bytes.replace(at, old.size(), instead);
  return bytes;
}

constexpr std::string_view local_mark = "PK\x03\x04";
constexpr std::string_view entry_mark = "PK\x01\x02";

// Of an archive with one part: a field of its local header and of its entry in the directory.
base::Bytes with_field(base::Bytes bytes, std::size_t in_local, std::string_view value) {
  bytes.replace(bytes.find(local_mark) + in_local, value.size(), value);
  bytes.replace(bytes.find(entry_mark) + in_local + 2, value.size(), value);
  return bytes;
}

base::Bytes one_part(std::string name = "a.xml", base::Bytes bytes = std::string(3000, 'a')) {
  return xml::write_archive({{std::move(name), std::move(bytes)}});
}

TEST(Archive, ReadsWhatItWrote) {
  xml::Archive archive = opened(xml::write_archive(workbook));
  for (const Part& part : workbook) EXPECT_EQ(content(archive, part.name), part.bytes);
  EXPECT_TRUE(archive.holds("xl/пусто.xml"));
  EXPECT_FALSE(archive.holds("xl/styles.xml"));
}

TEST(Archive, SortsItsParts) {
  EXPECT_THAT(opened(xml::write_archive(workbook)).names(),
              ElementsAre("[Content_Types].xml", "docProps/app.xml", "xl/workbook.xml", "xl/пусто.xml"));
}

TEST(Archive, IsTheSameForTheSamePartsInAnyOrder) {
  const std::vector<Part> turned(workbook.rbegin(), workbook.rend());
  EXPECT_EQ(xml::write_archive(turned), xml::write_archive(workbook));
}

// libzip keeps times as seconds of the local clock.
TEST(Archive, DatesItsPartsAlikeInEveryTimeZone) {
  const base::Bytes here = one_part();
  EXPECT_EQ(here.substr(here.find(local_mark) + 10, 4), std::string("\0\0\x21\0", 4));
  for (const char* zone : {"Asia/Kamchatka", "America/Los_Angeles", "Africa/Monrovia", "XXX-14"}) {
    setenv("TZ", zone, 1);
    tzset();
    EXPECT_EQ(one_part(), here) << zone;
  }
  unsetenv("TZ");
  tzset();
}

TEST(Archive, RefusesToWriteTwoPartsOfOneName) {
  EXPECT_THROW(xml::write_archive({{"a.xml", "1"}, {"a.xml", "2"}}), base::Defect);
  EXPECT_THROW(rewritten(one_part(), {{"a.xml", "1"}, {"a.xml", "2"}}), base::Defect);
}

TEST(Archive, IsTheSameWhetherItsPartsArePackedOrCopied) {
  const base::Bytes bytes = xml::write_archive(workbook);
  EXPECT_EQ(rewritten(bytes, {}), bytes);
  EXPECT_EQ(rewritten(bytes, {workbook[0]}), bytes);
}

TEST(Archive, ChangesAndAddsPartsAndCopiesTheOthers) {
  xml::Archive archive =
      opened(rewritten(xml::write_archive(workbook), {{"xl/workbook.xml", "<other/>"}, {"xl/added.xml", "<new/>"}}));
  EXPECT_EQ(archive.names().size(), workbook.size() + 1);
  EXPECT_EQ(content(archive, "xl/workbook.xml"), "<other/>");
  EXPECT_EQ(content(archive, "xl/added.xml"), "<new/>");
  EXPECT_EQ(content(archive, "docProps/app.xml"), workbook[3].bytes);
}

// As Windows Explorer spells Russian names: code page 866 and no word about it.
TEST(Archive, CopiesNamesOfOtherEncodings) {
  const base::Bytes foreign = replaced(one_part("name.xml"), "name.xml", "\x88\xac\xef.xml\xff");
  EXPECT_THAT(opened(rewritten(foreign, {})).names(), ElementsAre("\x88\xac\xef.xml\xff"));
}

TEST(Archive, LeavesFoldersOut) {
  xml::Archive archive = opened(replaced(xml::write_archive(workbook), "xl/workbook.xml", "xl/workfolder1/"));
  EXPECT_FALSE(archive.holds("xl/workfolder1/"));
}

TEST(Archive, RefusesWhatIsNoZip) {
  for (const char* text : {"", "PK", "\xD0\xCF\x11\xE0", "<html></html>", "kind: order\n"})
    EXPECT_EQ(fault(text), ArchiveFault::unreadable) << text;
}

TEST(Archive, RefusesAFileCutAnywhere) {
  const base::Bytes whole = xml::write_archive(workbook);
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_EQ(fault(whole.substr(0, size)), ArchiveFault::unreadable) << size;
}

// Whatever byte is hit, each part that can be read is what it was, or it is empty, as the directory may then say.
void expect_survived(const base::Bytes& bytes) {
  auto opened = xml::open_archive(bytes);
  auto* archive = std::get_if<xml::Archive>(&opened);
  if (archive == nullptr) return;
  for (const Part& part : workbook) {
    if (!archive->holds(part.name)) continue;
    const auto read = archive->read(part.name);
    if (!std::holds_alternative<base::Bytes>(read)) continue;
    EXPECT_THAT(std::get<base::Bytes>(read), AnyOf(part.bytes, ""));
  }
  (void)xml::rewrite_archive(*archive, {{"x.xml", ""}});
}

TEST(Archive, SurvivesAnyByteChanged) {
  const base::Bytes whole = xml::write_archive(workbook);
  for (std::size_t at = 0; at < whole.size(); ++at)
    for (const int change : {1, 128, 255}) {
      base::Bytes bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ change);
      expect_survived(bytes);
    }
}

TEST(Archive, RefusesASizeThatLies) {
  const std::size_t size_field = 22;
  EXPECT_EQ(fault(one_part()), std::nullopt);
  for (const char* size : {"\xb7\x0b", "\xb9\x0b", "\xff\xff", "\x01"})  // 3000 less one, and one, and far off
    EXPECT_EQ(fault(with_field(one_part(), size_field, size)), ArchiveFault::unreadable) << size;
}

TEST(Archive, RefusesAWrongChecksum) { EXPECT_EQ(fault(with_field(one_part(), 14, "abcd")), ArchiveFault::unreadable); }

TEST(Archive, RefusesPackingsThatNoOfficeUses) {
  EXPECT_EQ(fault(with_field(one_part(), 8, "\x0c")), ArchiveFault::unreadable);  // bzip2
}

TEST(Archive, TellsThatAPartIsLocked) { EXPECT_EQ(fault(with_field(one_part(), 6, "\x01")), ArchiveFault::encrypted); }

TEST(Archive, RefusesNamesThatLeadElsewhere) {
  for (const char* name :
       {"/a/b/c", "../b/c", "a/../c", "a/b/..", "a\\..\\c", "\\a\\b\\", "C:/b/c", "a//b/c", "./a/bc"}) {
    const std::string honest(std::string_view(name).size(), 'n');
    EXPECT_EQ(fault(replaced(one_part(honest), honest, name)), ArchiveFault::misnamed) << name;
  }
  for (const char* name : {"a..b", "..a", "a/...", "а/б.xml"}) EXPECT_EQ(fault(one_part(name)), std::nullopt) << name;
}

TEST(Archive, RefusesTwoPartsOfOneName) {
  const base::Bytes honest = xml::write_archive({{"xl/a.xml", "1"}, {"xl/b.xml", "2"}});
  EXPECT_EQ(fault(replaced(honest, "xl/b.xml", "xl/a.xml")), ArchiveFault::misnamed);
  EXPECT_EQ(fault(replaced(honest, "xl/b.xml", "XL/a.xml")), ArchiveFault::misnamed);
  EXPECT_EQ(fault(replaced(honest, "xl/b.xml", "xl/c.xml")), std::nullopt);
}

TEST(Archive, RefusesMorePartsThanTheLimit) {
  std::vector<Part> parts;
  for (int i = 0; i < 501; ++i) parts.push_back({std::to_string(i), ""});
  EXPECT_EQ(fault(xml::write_archive(parts)), ArchiveFault::too_large);
  EXPECT_EQ(fault(xml::write_archive(parts), xml::no_limits), std::nullopt);
  parts.pop_back();
  EXPECT_EQ(fault(xml::write_archive(parts)), std::nullopt);
}

TEST(Archive, RefusesABombByItsRatio) {
  const base::Bytes bomb = one_part("a.xml", std::string(3U << 20U, ' '));
  EXPECT_EQ(fault(bomb), ArchiveFault::too_large);
  EXPECT_EQ(fault(bomb, {.ratio = 2000}), std::nullopt);
  EXPECT_EQ(fault(one_part("a.xml", std::string(1U << 20U, ' '))), std::nullopt);
}

TEST(Archive, RefusesPartsBeyondTheLimitAloneAndTogether) {
  const xml::ArchiveLimits limits{.part_bytes = 100, .bytes = 250};
  const auto three = [&](std::size_t last) {
    return xml::write_archive(
        {{"a", std::string(100, 'a')}, {"b", std::string(100, 'b')}, {"c", std::string(last, 'c')}});
  };
  EXPECT_EQ(fault(three(50), limits), std::nullopt);
  EXPECT_EQ(fault(three(51), limits), ArchiveFault::too_large);
  EXPECT_EQ(fault(one_part("a", std::string(101, 'a')), limits), ArchiveFault::too_large);
}

// A directory may claim more entries than there are bytes for; they take no memory.
TEST(Archive, RefusesADirectoryThatClaimsMillionsOfParts) {
  using namespace std::string_literals;
  const auto number = [](std::uint64_t value) {
    std::string out;
    for (int i = 0; i < 8; ++i) out += static_cast<char>(value >> (8 * i));
    return out;
  };
  const std::uint64_t parts = 1ULL << 27U;
  for (const std::uint64_t size : {46 * parts, std::uint64_t{0}, std::uint64_t{56}}) {
    const std::string end = "PK\x06\x06"s + number(44) + "\x2d\0\x2d\0"s + number(0) + number(parts) + number(parts) +
                            number(size) + number(0);
    const std::string locator = "PK\x06\x07"s + "\0\0\0\0"s + number(0) + "\1\0\0\0"s;
    const std::string short_end = "PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0"s;
    EXPECT_EQ(fault(end + locator + short_end), ArchiveFault::unreadable) << size;
  }
}

}  // namespace
