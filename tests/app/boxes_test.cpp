#include "app/boxes.h"

#include "app/json.h"

#include <gtest/gtest.h>

namespace app {
namespace {

using base::Length;

TEST(Boxes, StandInTheOrderOfPagesWithPlacesInMillimetres) {
  pages::Document document;
  document.pages.resize(3);
  document.pages[0].boxes.push_back({"registration", Length::mm(120), Length::mm(20), Length::mm(80), Length::mm(25)});
  document.pages[2].boxes.push_back({"штамп «А»", Length::pt(1), Length::emu(17), Length::mm(70.05), Length::emu(19)});
  document.pages[2].boxes.push_back({"second", {}, {}, {}, {}});
  EXPECT_EQ(boxes_json(document, "order.pdf"),
            R"({"version":1,"pdf":"order.pdf","pages":3,"boxes":[)"
            R"({"name":"registration","page":1,"x_mm":120.0,"y_mm":20.0,"width_mm":80.0,"height_mm":25.0},)"
            R"({"name":"штамп «А»","page":3,"x_mm":0.353,"y_mm":0.0,"width_mm":70.05,"height_mm":0.001},)"
            R"({"name":"second","page":3,"x_mm":0.0,"y_mm":0.0,"width_mm":0.0,"height_mm":0.0}]})"
            "\n");
}

TEST(Boxes, AreNothingWhereNoneIsReserved) {
  pages::Document document;
  document.pages.resize(2);
  EXPECT_EQ(boxes_json(document, "order.pdf"), std::nullopt);
}

TEST(JsonWriter, PrintsThousandths) {
  JsonWriter json;
  json.begin_list().thousandths(0).thousandths(-5).thousandths(1250).thousandths(-120000).thousandths(1001).end_list();
  EXPECT_EQ(json.text(), "[0.0,-0.005,1.25,-120.0,1.001]");
}

}  // namespace
}  // namespace app
