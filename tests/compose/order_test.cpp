#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

model::Label label(std::string words) { return {std::move(words), {}, false, {}}; }

model::Order sample() {
  model::Order order;
  order.act = "приказ";
  order.status = model::Status::final;
  order.heads = {{{{model::made("МИНИСТЕРСТВО ОБРАЗОВАНИЯ")}, {model::made("ОБЛАСТИ")}}, model::made("ПРИКАЗ")}};
  order.date.words = "15.05.2020";
  order.number.words = "01-21/744";
  order.place = model::made("г. Город");
  order.title = model::made("Об утверждении плана");
  order.preamble = model::made("В целях повышения качества");
  order.verb.text = model::made("приказываю:");
  model::Point second;
  second.label = label("2.");
  second.text = model::made("Руководителям:");
  model::Point inner;
  inner.label = label("2.1.");
  inner.level = 2;
  inner.text = model::made("представить сведения.");
  second.points = {inner};
  model::Point first;
  first.label = label("1.");
  first.text = model::made("Утвердить план.");
  order.points = {first, second};
  model::Signature& signature = order.signatures.emplace_back();
  signature.post = {model::made("Заместитель Председателя,"), model::made("Министр")};
  signature.name = model::made("И.О. Фамилия");
  return order;
}

TEST(OrderView, PrintsAWholeOrderFromHeadToSignature) {
  EXPECT_EQ(printed::dump(sample()),
            "title: Об утверждении плана\n"
            "page portrait\n"
            "  head: МИНИСТЕРСТВО ОБРАЗОВАНИЯ\n"
            "  head: ОБЛАСТИ\n"
            "  act: ПРИКАЗ\n"
            "  date-number: 15.05.2020 → №\u00a001-21/744\n"
            "  place: г. Город\n"
            "  title: Об утверждении плана\n"
            "  preamble: В целях повышения качества\n"
            "  verb: <spaced>приказываю</spaced>:\n"
            "  point: 1. Утвердить план.\n"
            "  point: 2. Руководителям:\n"
            "  point: 2.1. представить сведения.\n"
            "  signature signature: Заместитель Председателя, | Министр → И.О. Фамилия\n");
}

TEST(OrderView, PrintsTheIssuersEmblemAboveTheHead) {
  model::Package package;
  model::Order order = sample();
  order.issuers = {{{"МО"}, {}}};
  package.documents.push_back({{"one"}, {}, order});
  model::Body body;
  body.id = {"МО"};
  body.emblem = "emblem.png";
  package.register_.bodies.put(body);
  package.pictures["emblem.png"] = {"bytes", 200, 240};
  EXPECT_THAT(blocks::dump(printed::document(package, "one")),
              HasSubstr("page portrait\n  picture emblem.png 16.7 mm × 20 mm, center\n  head: "));
  package.pictures.clear();  // it could not be read, which is reported where it is named
  EXPECT_THAT(blocks::dump(printed::document(package, "one")), Not(HasSubstr("picture")));
}

TEST(OrderView, LeavesDateAndNumberOfADraftBlankOnRules) {
  model::Order order = sample();
  order.status = model::Status::draft;
  order.date.words.clear();
  order.number.words.clear();
  const std::string dump = printed::dump(order);
  EXPECT_THAT(dump, HasSubstr("page portrait\n  draft: ПРОЕКТ\n  head: "));
  EXPECT_THAT(dump, HasSubstr("date-number: «____»\u00a0______________\u00a020___\u00a0г. → №\u00a0______________\n"));
}

TEST(OrderView, PutsTheVerbWhereTheProfileWantsIt) {
  model::Profile profile;
  profile.verb_place = model::VerbPlace::preamble_end;
  model::Order order = sample();
  EXPECT_THAT(printed::dump(order, printed::styles(), profile),
              HasSubstr("preamble: В целях повышения качества <spaced>приказываю</spaced>:\n"));
  order.verb = {};
  const std::string without = printed::dump(order);
  EXPECT_THAT(without, HasSubstr("preamble: В целях повышения качества\n  point: 1."));
  EXPECT_THAT(without, Not(HasSubstr("verb")));
}

TEST(OrderView, PutsTheVerbOfABodyIntoTheLineOfItsName) {
  model::Order order = sample();
  order.preamble = model::made("Совет депутатов");
  order.verb = {model::made("постановляет:"), false, true};
  EXPECT_THAT(printed::dump(order), HasSubstr("preamble: Совет депутатов <spaced>постановляет</spaced>:\n"));
  order.verb.third_person = false;
  EXPECT_THAT(printed::dump(order), HasSubstr("preamble: Совет депутатов\n  verb: "));
}

TEST(OrderView, ShowsTheVerbAsTheProfileSaysUnlessItIsTyped) {
  model::Profile profile;
  profile.verb_look = model::VerbLook::capitals;
  model::Order order = sample();
  EXPECT_THAT(printed::dump(order, printed::styles(), profile), HasSubstr("verb: ПРИКАЗЫВАЮ:\n"));
  profile.verb_look = model::VerbLook::plain;
  EXPECT_THAT(printed::dump(order, printed::styles(), profile), HasSubstr("verb: приказываю:\n"));
  order.verb = {model::made("Приказываю :"), true, false};
  EXPECT_THAT(printed::dump(order), HasSubstr("verb: Приказываю :\n"));
}

TEST(OrderView, PrintsASolePointWithoutANumberAndEveryParagraphOfIt) {
  model::Order order = sample();
  model::Point point;
  point.text = model::made("Утвердить:");
  point.text.paragraphs.push_back({{model::Words{"план;", {}, {}}}, true});
  point.text.paragraphs.push_back({{model::Words{"форму.", {}, {}}}, true});
  order.points = {point};
  EXPECT_THAT(printed::dump(order), HasSubstr("  point: Утвердить:\n  point-item: – план;\n  point-item: – форму.\n"));
}

TEST(OrderView, LeavesOutWhatTheOrderDoesNotHave) {
  model::Order order;
  order.status = model::Status::final;
  order.title = model::made("О плане");
  EXPECT_THAT(printed::dump(order), Not(HasSubstr("place")));
  order.executor = {model::made("Исп. И.О. Фамилия"), model::made("тел. 00-00-00")};
  order.distribution.title = model::made("Разослать");
  order.distribution.groups = {{{}, {{{}, model::made("в дело"), 2}}}};
  EXPECT_THAT(printed::dump(order), HasSubstr("  executor: Исп. И.О. Фамилия | тел. 00-00-00\n"
                                              "  distribution-title: Разослать:\n"
                                              "  distribution: в дело – 2\u00a0экз.\n"));
}

TEST(OrderView, KeepsTheSpanOfTheDateSoThatAFindingFindsIt) {
  model::Order order = sample();
  order.date.span = {{base::FileId{3}, 12}, 0, 10};
  model::Package package;
  package.documents.push_back({{"order"}, {}, order});
  const auto document = printed::document(package, "order");
  const auto& line = std::get<blocks::Paragraph>(document.sections.at(0).blocks.at(3));
  EXPECT_EQ(std::get<blocks::Run>(line.inlines.at(0)).span, order.date.span);
}

// ---- appendices

model::Package package_of(const std::vector<std::string>& appendices) {
  model::Package package;
  model::Order order = sample();
  for (const std::string& id : appendices) order.appendices.push_back({{id}, {}, {}});
  package.documents.push_back({{"order"}, {}, order});
  for (const char* id : {"roadmap", "resources"}) {
    model::Plan plan;
    plan.mark.lines = {model::made(std::string("Приложение ") + id)};
    package.documents.push_back({{id}, {}, plan});
  }
  return package;
}

TEST(Compose, ShowsAppendicesInsideTheOrderInTheirOrder) {
  const std::string dump = blocks::dump(printed::document(package_of({"resources", "roadmap"}), "order"));
  EXPECT_THAT(dump, HasSubstr("page landscape\n  mark: Приложение resources\n"
                              "page landscape\n  mark: Приложение roadmap\n"));
  EXPECT_EQ(blocks::dump(printed::document(package_of({"roadmap"}), "roadmap")),
            "title: \npage landscape\n  mark: Приложение roadmap\n");
}

TEST(Compose, RefusesADocumentThatShowsItself) {
  const blocks::StyleSheet styles = printed::styles();
  base::Diagnostics diagnostics;
  std::deque<compose::Template> kept;
  const compose::Templates templates = printed::templates(styles, kept, diagnostics);
  const auto document =
      compose::compose(package_of({"order", "nowhere", "roadmap"}), {"order"}, templates, styles, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U) << "the one that is nowhere is told where the act names it";
  EXPECT_EQ(diagnostics.all()[0].message->id, "TPL-036");
  EXPECT_EQ(diagnostics.all()[0].arguments, (std::vector<std::string>{"order", "order → order"}));
  EXPECT_TRUE(diagnostics.all()[0].place);
  EXPECT_EQ(document.sections.size(), 2U) << "the other appendix is shown";
}

// Templates of one kind alone, with these words for an order's.
base::Diagnostics composed(const model::Package& package, const std::string& id, const std::string& words) {
  const blocks::StyleSheet styles = printed::styles();
  base::Diagnostics diagnostics;
  const auto source = compose::read_template(
      {base::FileId{0}, "", "templates/order.xml", "<template kind='order'>" + words + "</template>"}, diagnostics);
  compose::compose(package, {id}, {{"order", &*source}}, styles, diagnostics);
  return diagnostics;
}

TEST(Compose, ReportsATemplateThatShowsWhatThePackageDoesNotHave) {
  const base::Diagnostics found = composed(package_of({}), "order", "<include document='map'/>");
  ASSERT_EQ(found.all().size(), 1U);
  EXPECT_EQ(found.all()[0].message->id, "TPL-037");
  EXPECT_EQ(found.all()[0].arguments, std::vector<std::string>{"map"});
}

TEST(Compose, StopsWhereDocumentsShowOneAnotherTooDeep) {
  model::Package package;
  for (std::size_t i = 0; i < 2 * base::limits::include_depth; ++i) {
    model::Order order;
    order.appendices.push_back({{std::to_string(i + 1)}, {}, {}});
    package.documents.push_back({{std::to_string(i)}, {}, order});
  }
  const base::Diagnostics found =
      composed(package, "0", "{{#appendices}}<include document='{{document}}'/>{{/appendices}}");
  ASSERT_EQ(found.all().size(), 1U);
  EXPECT_EQ(found.all()[0].message->id, "TPL-038");
}

TEST(Compose, SaysWhichTemplateIsMissing) {
  base::Diagnostics diagnostics;
  const auto document = compose::compose(package_of({}), {"order"}, {}, printed::styles(), diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, "TPL-039");
  EXPECT_TRUE(document.sections.empty());
}

TEST(Compose, RefusesATemplateOfAnUnknownKind) {
  base::Diagnostics diagnostics;
  const auto read =
      compose::read_template({base::FileId{0}, "", "templates/x.xml", "<template kind='oder'/>"}, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message->id, "TPL-034");
  EXPECT_EQ(*diagnostics.all()[0].place, (base::Place{1, 11}));
  EXPECT_EQ(diagnostics.all()[0].hints.at(0).ru, "возможно, имелось в виду «order»");
  EXPECT_FALSE(read);
}

}  // namespace
