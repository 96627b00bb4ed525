// A certified copy of an act: build --copy.

#include "run.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using running::Folder;
using running::prikaz;
using testing::HasSubstr;
using testing::Not;

class Copy : public testing::Test {
 protected:
  running::Ran build(std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"build", package_, "--out", folder_ / "out"});
    return prikaz(more);
  }
  [[nodiscard]] std::string text(const std::string& name) const {
    return running::run({"pdftotext", "-layout", folder_ / ("out/p/" + name), "-"}).out;
  }

  Folder folder_;
  std::string package_ = folder_ / "p";
};

TEST_F(Copy, BearsWhoCertifiesItAndStandsBesideTheAct) {
  running::write_order(package_,
                       "copy: {post: Делопроизводитель, name: К.К. Копиев, date: 16.05.2020, kept: В деле.}\n");
  ASSERT_EQ(build().code, 0);
  ASSERT_EQ(build({"--copy"}).code, 0);
  EXPECT_TRUE(fs::exists(folder_ / "out/p/order.pdf"));
  EXPECT_THAT(text("order.pdf"), Not(HasSubstr("Верно")));
  const std::string copy = text("order.copy.pdf");
  for (const char* word : {"Верно", "Делопроизводитель", "К.К. Копиев", "16.05.2020", "В деле."})
    EXPECT_THAT(copy, HasSubstr(word));
  const auto judged =
      running::run({running::source("tests/judges/pdf_check.sh").string(), folder_ / "out/p/order.copy.pdf"});
  EXPECT_EQ(judged.code, 0) << judged.out << judged.err;
  EXPECT_THAT(build().err, Not(HasSubstr("order.copy.pdf"))) << "no leftover of an earlier build";
}

TEST_F(Copy, LeavesRulesForWhatIsNotSaid) {
  running::write_order(package_);
  ASSERT_EQ(build({"--copy"}).code, 0);
  EXPECT_THAT(text("order.copy.pdf"), HasSubstr("«____»"));
}

TEST_F(Copy, OfADraftIsRefused) {
  running::write_order(package_);
  std::string order = running::read(package_ + "/order.yaml");
  order.replace(order.find("final"), 5, "draft");
  running::write(package_ + "/order.yaml", order);
  const auto built = build({"--copy"});
  EXPECT_EQ(built.code, 1);
  EXPECT_THAT(built.out, HasSubstr("DOC-131"));
  EXPECT_FALSE(fs::exists(folder_ / "out/p/order.copy.pdf"));
}

}  // namespace
