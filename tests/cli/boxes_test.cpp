// Boxes reserved for stamps: their places lie beside the PDF.

#include "run.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;

void write_template(const std::string& package, const std::string& boxes) {
  running::write(package + "/templates/order.xml", "<template kind=\"order\"><page><p>{{title}}</p>" + boxes +
                                                       "</page><page orientation=\"landscape\"><p>{{number}}</p>"
                                                       "</page></template>");
}

TEST(BoxesFile, LiesBesideThePdfAndIsListed) {
  const Folder folder;
  const std::string package = folder / "p";
  running::write_order(package);
  write_template(package, R"(<box name="registration" width="80 mm" height="25 mm" align="right"/>)");
  const auto built = prikaz({"build", package, "--out", folder / "out"});
  EXPECT_EQ(built.code, 0) << built.err;
  EXPECT_THAT(built.out, HasSubstr("order.pdf, order.boxes.json"));
  const std::string json = running::read(folder / "out/p/order.boxes.json");
  EXPECT_THAT(json, HasSubstr(R"("pdf":"order.pdf","pages":2,"boxes":[{"name":"registration","page":1,"x_mm":120.0,)"));
  EXPECT_THAT(json, HasSubstr(R"("width_mm":80.0,"height_mm":25.0}]})"));
}

// A stale one would put a stamp onto the text.
TEST(BoxesFile, GoesWhenThePdfIsReplacedByOneWithoutBoxes) {
  const Folder folder;
  const std::string package = folder / "p";
  running::write_order(package);
  write_template(package, R"(<box name="a" width="80 mm" height="25 mm"/>)");
  EXPECT_EQ(prikaz({"build", package, "--out", folder / "out"}).code, 0);
  ASSERT_TRUE(fs::exists(folder / "out/p/order.boxes.json"));
  write_template(package, "");
  const auto built = prikaz({"build", package, "--out", folder / "out"});
  EXPECT_EQ(built.code, 0);
  EXPECT_THAT(built.out, testing::Not(HasSubstr("boxes")));
  EXPECT_FALSE(fs::exists(folder / "out/p/order.boxes.json"));
}

}  // namespace
