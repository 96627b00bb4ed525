// What stands under the text of an act: signatures, footnotes, the distribution list.

#include "package_of.h"

namespace {

using decoding::package_of;
using Ids = std::vector<std::string>;

decoding::Decoded act(const std::string& keys, const model::Profile& profile = {}) {
  return package_of({{"order", "kind: order\nact: приказ\n" + keys}}, profile);
}

const model::Order& order_of(const decoding::Decoded& decoded) { return decoded.body<model::Order>("order"); }

const char* point = "points: [{text: а}]\n";

TEST(DecodeSignatures, StandOneUnderAnotherOrBeside) {
  const auto decoded = act(std::string(point) +
                           "signature:\n  - {post: [Первый, заместитель], name: А.А. Первый, beside: true}\n"
                           "  - {post: Второй, name: Б.Б. Второй, beside: true}\n");
  const auto& signatures = order_of(decoded).signatures;
  ASSERT_EQ(signatures.size(), 2U);
  EXPECT_EQ(signatures[0].post.size(), 2U);
  EXPECT_FALSE(signatures[0].beside) << "nothing stands before the first";
  EXPECT_TRUE(signatures[1].beside);
}

TEST(DecodeSignatures, KeepTheDataOfAnElectronicSignatureOrAnEmptyPlace) {
  const auto decoded = act(std::string(point) +
                           "signature:\n  - {post: а, name: б, electronic: {certificate: 00AA, owner: Первый А А, "
                           "from: 01.02.2025, to: 01.05.2026}}\n  - {post: а, name: б, electronic: reserved}\n"
                           "  - {post: а, name: б}\n");
  const auto& signatures = order_of(decoded).signatures;
  ASSERT_EQ(signatures[0].electronic.size(), 1U);
  EXPECT_EQ(signatures[0].electronic[0].certificate, "00AA");
  EXPECT_EQ(signatures[0].electronic[0].to, "01.05.2026");
  EXPECT_TRUE(signatures[0].boxed && signatures[1].boxed);
  EXPECT_TRUE(signatures[1].electronic.empty());
  EXPECT_FALSE(signatures[2].boxed);
}

TEST(DecodeSignatures, HaveAPlaceWhereTheProfileReservesOneUnlessRefused) {
  model::Profile profile;
  profile.signature_box = true;
  profile.registration_box = true;
  const auto decoded = act(
      std::string(point) + "signature:\n  - {post: а, name: б}\n  - {post: а, name: б, electronic: none}\n", profile);
  EXPECT_TRUE(order_of(decoded).signatures[0].boxed);
  EXPECT_FALSE(order_of(decoded).signatures[1].boxed);
  EXPECT_TRUE(order_of(decoded).registration_box);
}

TEST(DecodeDistribution, IsAListOrACardWithGroups) {
  const auto plain = act(std::string(point) + "distribution: [в дело, {to: МОУО, copies: 3}]\n");
  ASSERT_EQ(order_of(plain).distribution.groups.size(), 1U);
  EXPECT_EQ(order_of(plain).distribution.groups[0].recipients[1].copies, 3);
  EXPECT_EQ(order_of(plain).distribution.columns, 1);

  const auto card = act(std::string(point) +
                        "distribution:\n  title: Разослать\n  numbered: true\n  columns: 2\n  total: true\n"
                        "  list: [в дело]\n  groups: [{title: Школы, list: [первая, вторая]}]\n");
  const model::Distribution& distribution = order_of(card).distribution;
  EXPECT_EQ(distribution.total, "3");
  EXPECT_EQ(distribution.groups.at(1).recipients.at(1).number, "3.");
  EXPECT_EQ(distribution.columns, 2);
  ASSERT_EQ(distribution.groups.size(), 2U);
  EXPECT_TRUE(distribution.groups[0].title.empty()) << "«Разослать» stands above all";
  EXPECT_EQ(model::plain(distribution.groups[1].title), "Школы");
}

// ---- footnotes

TEST(DecodeFootnotes, AreNumberedByTheirFirstMarksInReadingOrder) {
  const auto decoded = act(
      "title: О плане<note b>\npreamble: В целях<note a>\npoints:\n  - text: а<note c> и<note b>\n"
      "    body: [{table: {rows: [[б<note d>]]}}]\n    footnotes: {c: три}\nfootnotes: {a: два, b: раз, d: четыре}\n");
  EXPECT_EQ(decoded.ids(), Ids{});
  Ids notes;
  for (const model::Footnote& note : order_of(decoded).footnotes) notes.push_back(note.mark + model::plain(note.text));
  EXPECT_EQ(notes, (Ids{"1раз", "2два", "3три", "4четыре"}));
  const auto& pieces = order_of(decoded).points[0].text.paragraphs[0].pieces;
  EXPECT_EQ(std::get<model::NoteMark>(pieces[1]).note.size(), 1U);
  const auto& again = std::get<model::NoteMark>(pieces[3]);
  EXPECT_EQ(again.printed, "1");
  EXPECT_TRUE(again.note.empty()) << "the words stand at the foot once";
}

TEST(DecodeFootnotes, MayReferToWhatTheTextRefersTo) {
  const auto decoded = package_of({{"order",
                                    "kind: order\nact: приказ\npoints: [{text: а<note a>}, {text: б, id: two}]\n"
                                    "footnotes: {a: См. пункт <two> и <ОО>.}\n"},
                                   {"bodies", decoding::bodies}});
  const auto& mark = std::get<model::NoteMark>(order_of(decoded).points[0].text.paragraphs[0].pieces[1]);
  EXPECT_EQ(model::plain({mark.note}), "См. пункт 2 и образовательные организации.");
}

TEST(DecodeFootnotes, ReportMarksWithoutWordsAndWordsWithoutMarks) {
  const auto decoded = act("points: [{text: а<note x>}]\nfootnotes: {a: раз}\n");
  EXPECT_EQ(decoded.ids(), (Ids{"DOC-022", "DOC-023"}));
  EXPECT_TRUE(order_of(decoded).footnotes.empty());
}

TEST(DecodeFootnotes, RefuseAMarkInsideAFootnote) {
  const auto decoded = act("points: [{text: а<note a> и <note b>}]\nfootnotes: {a: раз<note b>, b: два}\n");
  EXPECT_EQ(decoded.ids(), (Ids{"DOC-029"}));
  EXPECT_EQ(order_of(decoded).footnotes[1].mark, "2");
}

TEST(Footnotes, HaveNoPlaceOutsideActsRegulationsAndTables) {
  const auto decoded = package_of({{"plan",
                                    "kind: plan\ntitle: План<note a>\ncolumns: [{measure: М}]\n"
                                    "rows: [{measure: \"б<note a>\"}]\nfootnotes: {a: слова}\n"},
                                   {"form",
                                    "kind: form\ntitle: Форма<note b>\ntables:\n  - columns: [{label: а}]\n"
                                    "    rows: [б]\n"}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-046", "DOC-046"}));
}

TEST(DecodeEndMatter, ASheetOfDistributionNamesItsAct) {
  const auto decoded = decoding::package_of(
      {{"order",
        "kind: order\nact: приказ\nissuer: МО\ndate: 15.05.2020\nnumber: 7\ntitle: О\npoints: [{text: а}]\n"
        "distribution: {place: sheet, list: [школа]}\n"},
       {"bodies", decoding::bodies}});
  EXPECT_TRUE(decoded.ids().empty());
  const model::Distribution& list = decoded.body<model::Order>("order").distribution;
  EXPECT_EQ(model::plain(list.title), "СПИСОК РАССЫЛКИ");
  ASSERT_EQ(list.of_act.size(), 2U);
  EXPECT_EQ(model::plain(list.of_act[0]), "приказа министерства образования");
  EXPECT_EQ(model::plain(list.of_act[1]), "от 15.05.2020 № 7");
}

TEST(DecodeEndMatter, TellsOfDistributionKeysThatDoNothing) {
  const auto ids = [](const std::string& keys) {
    return decoding::package_of(
               {{"order", "kind: order\nact: приказ\npoints: [{text: а}]\ndistribution: {list: [а], " + keys + "}\n"}})
        .ids();
  };
  EXPECT_EQ(ids("layout: paragraph, columns: 2"), std::vector<std::string>{"DOC-080"});
  EXPECT_EQ(ids("fill: across"), std::vector<std::string>{"DOC-080"});
  EXPECT_TRUE(ids("fill: across, columns: 2").empty());
}

}  // namespace
