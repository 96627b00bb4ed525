// Parts of an act that take more than one paragraph: heads, tables in the text, signatures, the distribution list.

#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

model::Order sample() {
  model::Order order;
  order.status = model::Status::final;
  order.heads = {{{{model::made("МИНИСТЕРСТВО")}}, model::made("ПРИКАЗ")}};
  order.date.words = "15.05.2020";
  order.number.words = "1";
  return order;
}

// ---- the head

TEST(ActHead, SetsTheNamesOfIssuingBodiesApart) {
  model::Order order = sample();
  order.heads[0].lines.push_back({model::made("КОМИТЕТ"), true});
  order.heads[0].lines.push_back({model::made("ОБЛАСТИ")});
  EXPECT_THAT(printed::dump(order), HasSubstr("  head: МИНИСТЕРСТВО\n  next-head: КОМИТЕТ\n  head: ОБЛАСТИ\n  act: "));
}

TEST(ActHead, StandsInEveryLanguageBesideTheOthers) {
  model::Order order = sample();
  order.heads.push_back({{{model::made("МИНИСТРЛЫГЫ")}}, model::made("БОЕРЫК")});
  const std::string dump = printed::dump(order);
  EXPECT_THAT(dump, HasSubstr("  table languages, columns: weight 1, weight 1\n"));
  EXPECT_THAT(dump, HasSubstr("        language-act: ПРИКАЗ\n"));
  EXPECT_THAT(dump, HasSubstr("        language-act: БОЕРЫК\n"));
  EXPECT_THAT(dump, Not(HasSubstr("  head: ")));
}

TEST(ActHead, KeepsTheEditionNearTheTitle) {
  model::Order order = sample();
  order.title = model::made("О плане");
  EXPECT_THAT(printed::dump(order), HasSubstr("  title: О плане\n"));
  order.edition = model::made("(в ред. приказа)");
  order.registration = model::made("Зарегистрирован");
  const std::string dump = printed::dump(order);
  EXPECT_THAT(dump, HasSubstr("  edited-title: О плане\n  edition: (в ред. приказа)\n"));
  EXPECT_THAT(dump, HasSubstr("page portrait\n  registration: Зарегистрирован\n  head: "));
}

TEST(ActHead, LeavesAPlaceForTheStampOfRegistration) {
  model::Order order = sample();
  order.registration_box = true;
  const std::string dump = printed::dump(order);
  EXPECT_THAT(dump, HasSubstr("box registration"));
  EXPECT_THAT(dump, Not(HasSubstr("15.05.2020")));
}

TEST(ActHead, StandsInTheCornerIfItHasOneLanguage) {
  model::Profile profile;
  profile.head = model::HeadLook::corner;
  model::Package package;
  package.profile = profile;
  model::Order order = sample();
  order.registration_box = true;
  order.title = model::made("О плане");
  package.documents.push_back({{"one"}, {}, order});
  const std::string corner = blocks::dump(printed::document(package, "one"));
  EXPECT_THAT(corner, HasSubstr("table corner, columns: 80 mm, weight 1\n"));
  EXPECT_THAT(corner, HasSubstr("box registration\n        single: \n"));
  std::get<model::Order>(package.documents[0].body).heads.push_back({{{model::made("МИНИСТРЛЫГЫ")}}, {}});
  EXPECT_THAT(blocks::dump(printed::document(package, "one")), HasSubstr("table languages"));
}

TEST(ActHead, LeavesTheRoomOfAPreprintedBlankFree) {
  model::Package package;
  package.profile.head = model::HeadLook::preprinted;
  package.profile.blank_height = base::Length::mm(75);
  model::Order order = sample();
  order.heads = {{}};  // as decode leaves them
  package.documents.push_back({{"one"}, {}, order});
  const std::string dump = blocks::dump(printed::document(package, "one"));
  EXPECT_THAT(dump, HasSubstr("page portrait\n  space 55 mm\n"));
  EXPECT_THAT(dump, HasSubstr("15.05.2020"));
  EXPECT_THAT(dump, Not(HasSubstr("  head: ")));
  package.profile.blank_holds = model::BlankHolds::date;
  EXPECT_THAT(blocks::dump(printed::document(package, "one")), Not(HasSubstr("15.05.2020")));
}

TEST(ActHead, HasNoNumberBesideWordsThatStandOnThePaper) {
  model::Order order = sample();
  model::Profile profile;
  profile.head = model::HeadLook::preprinted;
  profile.number_in_heading = true;
  const auto dump = [&] { return printed::dump(order, printed::styles(), profile); };
  profile.blank_holds = model::BlankHolds::body;
  EXPECT_THAT(dump(), HasSubstr("  numbered-act: ПРИКАЗ №\u00a01\n  date-number: 15.05.2020\n"));
  profile.blank_holds = model::BlankHolds::act;
  EXPECT_THAT(dump(), HasSubstr("  date-number: 15.05.2020 → №\u00a01\n"));
}

TEST(ActEnd, BearsTheMarkOfACopyInACopyOnly) {
  model::Order order = sample();
  order.copy_mark.name = "К.К. Копиев";
  EXPECT_THAT(printed::dump(order), Not(HasSubstr("Верно")));
  order.copied = true;
  EXPECT_THAT(printed::dump(order), HasSubstr("copy-word: Верно\n"));
  EXPECT_THAT(printed::dump(order), HasSubstr("К.К. Копиев"));
  order.executor = {model::made("Исп. Д.Д. Пятый")};
  EXPECT_THAT(printed::dump(order), HasSubstr("  executor: Исп. Д.Д. Пятый\n  copy-word: Верно\n"))
      << "at the foot of the page that bears the signature";
}

TEST(Points, BeginAPageAndLeaveRoomByHand) {
  model::Order order = sample();
  model::Point& point = order.points.emplace_back();
  point.text = model::made("Хранить:");
  point.ahead = {true, base::Length::pt(12)};
  point.body.push_back({model::made("в шкафу."), false, {false, base::Length::mm(5)}});
  const std::string dump = printed::dump(order);
  EXPECT_THAT(dump, HasSubstr("space 4.2 mm, new page\n  point: Хранить:\n  space 5 mm\n  point: в шкафу."));
}

// ---- tables in the text

model::Order with_table(const model::Table& table) {
  model::Order order = sample();
  model::Point& point = order.points.emplace_back();
  point.text = model::made("Установить:");
  point.body = {{table, false}};
  return order;
}

model::TableColumn column(std::string_view heading, model::Placement placement = model::Placement::of_style) {
  model::TableColumn out;
  if (!heading.empty()) out.heading = model::made(heading);
  out.placement = placement;
  return out;
}

TEST(TextTables, AlignACellByItsOwnColumnWhateverSpansStandBeforeIt) {
  model::Table table;
  table.columns = {column("А"), column("Б", model::Placement::centred), column("В", model::Placement::at_right)};
  table.rows = {{{model::made("Всего"), 2, 1, 0}, {model::made("33"), 1, 1, 2}}};
  EXPECT_THAT(printed::dump(with_table(table)), HasSubstr("cell-right: 33\n"));
}

TEST(TextTables, HaveNoHeadWhenNoColumnIsNamed) {
  model::Table table;
  table.columns = {column(""), column("")};
  table.columns[0].width = base::Length::mm(45);
  table.rows = {{{model::made("Второй Б.Б.")}, {model::made("– министр."), 1, 1, 1}}};
  table.borders = false;
  const std::string dump = printed::dump(with_table(table));
  EXPECT_THAT(dump, HasSubstr("table bare-table, columns: 45 mm, auto\n    row\n"));
  EXPECT_THAT(dump, Not(HasSubstr("head\n")));
  EXPECT_THAT(dump, HasSubstr("bare-cell: Второй Б.Б.\n")) << "as large as the text around it";
}

TEST(TextTables, ThatTurnTheSheetLeaveNoPageOfRoomAloneBetweenThem) {
  model::Table table;
  table.columns = {column("А")};
  table.page = model::Orientation::landscape;
  table.rows = {{{model::made("1")}}};
  model::Order order = with_table(table);
  order.points[0].body.push_back({table, false, {false, base::Length::mm(5)}});
  const std::string dump = printed::dump(order);
  std::size_t pages = 0;
  for (std::size_t at = dump.find("\npage "); at != std::string::npos; at = dump.find("\npage ", at + 1)) ++pages;
  EXPECT_EQ(pages, 3U) << dump;
}

// ---- signatures

model::Signature signature(std::string_view post, std::string_view name) {
  model::Signature out;
  out.post = {model::made(post)};
  out.name = model::made(name);
  return out;
}

TEST(ActSignatures, OfEqualsStandOnOneLevelPostsAboveLinesToSignAndNames) {
  model::Order order = sample();
  order.signatures = {signature("Министр", "А.А. Первый"), signature("Председатель", "Б.Б. Второй")};
  order.signatures[1].beside = true;
  EXPECT_THAT(printed::dump(order), HasSubstr("  table signatures, columns: weight 1, 8 mm, weight 1\n"
                                              "    row, keep with next\n"
                                              "      cell, without rules\n"
                                              "        signature-post: Министр\n"
                                              "      cell, without rules\n"
                                              "        signature-post: \n"
                                              "      cell, without rules\n"
                                              "        signature-post: Председатель\n"
                                              "    row, keep with next, at least 8 mm\n"));
  EXPECT_THAT(printed::dump(order), HasSubstr("        signature-line: _____________ А.А. Первый\n"));
  EXPECT_THAT(printed::dump(order), HasSubstr("        signature-line: _____________ Б.Б. Второй\n"));
}

TEST(ActSignatures, DrawTheMarkFromItsDataAndReserveNoPlaceForItThen) {
  model::Order order = sample();
  order.signatures = {signature("Министр", "А.А. Первый")};
  order.signatures[0].boxed = true;
  const std::string reserved = printed::dump(order);
  EXPECT_THAT(reserved, HasSubstr("box signature-1"));
  EXPECT_THAT(reserved, Not(HasSubstr("ЭЛЕКТРОННОЙ")));
  order.signatures[0].electronic = {{"00AA", "Первый А А", "01.02.2025", "01.05.2026"}};
  const std::string drawn = printed::dump(order);
  EXPECT_THAT(drawn, Not(HasSubstr("box signature-1")));
  EXPECT_THAT(drawn, HasSubstr("        electronic-title: ДОКУМЕНТ ПОДПИСАН | ЭЛЕКТРОННОЙ ПОДПИСЬЮ\n"
                               "        electronic: Сертификат 00AA\n"
                               "        electronic: Владелец Первый А А\n"
                               "        electronic: Действителен с 01.02.2025 по 01.05.2026\n"));
}

TEST(ActSignatures, OfEqualsHavePlacesForTheirMarksInBetween) {
  model::Order order = sample();
  order.signatures = {signature("Министр", "А.А. Первый"), signature("Председатель", "Б.Б. Второй")};
  order.signatures[0].boxed = order.signatures[1].boxed = order.signatures[1].beside = true;
  const std::string dump = printed::dump(order);
  EXPECT_THAT(dump, HasSubstr("box signature-1"));
  EXPECT_THAT(dump, HasSubstr("box signature-2"));
}

// ---- visas and distribution

TEST(ActVisas, HaveALineToSignOnTheLevelOfTheNameAndABlankDateBelow) {
  model::Order order = sample();
  order.visas = {{model::made("Разработчик"),
                  {model::made("Консультант")},
                  model::made("Д.Д. Пятый"),
                  model::made("00-00-00"),
                  {},
                  false,
                  {}}};
  EXPECT_THAT(printed::dump(order), HasSubstr("  visa-role: Разработчик:\n"
                                              "  table sheet-visa, columns: weight 5, 50 mm, weight 3\n"
                                              "    row, keep with next, at least 12 mm\n"
                                              "      cell, bottom\n"
                                              "        visa: Консультант\n"
                                              "      cell, bottom\n"
                                              "        visa-line: ________________\n"
                                              "      cell, bottom\n"
                                              "        visa-signer: Д.Д. Пятый\n"
                                              "    row\n"
                                              "      visa: тел.: 00-00-00\n"
                                              "      cell, columns 2\n"
                                              "        visa-date: «____»"));
}

model::Order with_distribution(int columns) {
  model::Order order = sample();
  model::Distribution& list = order.distribution;
  list.title = model::made("Разослать");
  list.total = "4";
  list.columns = columns;
  list.groups = {{model::made("Отделы"), {{"1.", model::made("первый"), 2}, {"2.", model::made("второй"), {}}}},
                 {model::made("Школы"), {{"3.", model::made("третья"), {}}}}};
  return order;
}

TEST(ActDistribution, ShowsNumbersThroughItsGroupsCopiesAndTheirSum) {
  EXPECT_THAT(printed::dump(with_distribution(1)), HasSubstr("  distribution-title: Разослать:\n"
                                                             "  distribution-group: Отделы\n"
                                                             "  distribution: 1. первый – 2\u00a0экз.\n"
                                                             "  distribution: 2. второй\n"
                                                             "  distribution-group: Школы\n"
                                                             "  distribution: 3. третья\n"
                                                             "  distribution-total: Всего 4\u00a0экз.\n"));
}

TEST(ActDistribution, RunsDownItsColumnsAndLeavesNoTitleAtAFoot) {
  const std::string dump = printed::dump(with_distribution(2));
  EXPECT_THAT(dump, HasSubstr("  table distribution, columns: weight 1, 8 mm, weight 1\n"));
  EXPECT_THAT(dump, HasSubstr("        distribution: 2. второй\n"
                              "      cell, without rules\n"
                              "        distribution: \n"
                              "      cell, without rules\n"
                              "        distribution-group: Школы\n"));
  model::Order order = with_distribution(2);
  order.distribution.groups[0].recipients.pop_back();
  order.distribution.groups[1].recipients.push_back({{}, model::made("четвёртая"), {}});
  order.distribution.groups[1].recipients.push_back({{}, model::made("пятая"), {}});
  EXPECT_THAT(printed::dump(order), HasSubstr("        distribution: 1. первый – 2\u00a0экз.\n"
                                              "      cell, without rules\n"
                                              "        distribution: \n"
                                              "      cell, without rules\n"
                                              "        distribution-group: Школы\n"));
}

TEST(ActDistribution, OfOneParagraphPartsNamesByCommasAndGroupsBySemicolons) {
  model::Order order = with_distribution(1);
  order.distribution.in_line = true;
  EXPECT_THAT(printed::dump(order),
              HasSubstr("  distribution-line: Разослать: Отделы: 1. первый – 2\u00a0экз., 2. второй; Школы: 3. третья\n"
                        "  distribution-total: Всего 4\u00a0экз.\n"));
  order.distribution.groups[1].recipients[0].name = model::made("третья, при заводе");
  EXPECT_THAT(printed::dump(order), HasSubstr("экз.; 2. второй; Школы: 3. третья, при заводе\n"));
}

TEST(ActDistribution, SaysItsOwnWordOfCopiesOrNone) {
  model::Order order = with_distribution(1);
  order.distribution.copies_word = "";
  EXPECT_THAT(printed::dump(order), HasSubstr("  distribution: 1. первый – 2\n"));
  EXPECT_THAT(printed::dump(order), HasSubstr("  distribution-total: Всего 4\n"));
}

TEST(ActDistribution, FilledAcrossPutsAGroupsTitleOverItsRows) {
  model::Order order = with_distribution(2);
  order.distribution.across = true;
  EXPECT_THAT(printed::dump(order), HasSubstr("    row\n"
                                              "      cell, columns 3, without rules\n"
                                              "        distribution-group: Отделы\n"
                                              "    row\n"
                                              "      cell, without rules\n"
                                              "        distribution: 1. первый – 2\u00a0экз.\n"
                                              "      cell, without rules\n"
                                              "        distribution: \n"
                                              "      cell, without rules\n"
                                              "        distribution: 2. второй\n"));
}

TEST(ActDistribution, StandsAboveTheExecutorAtTheFootOrBeforeHimInTheTextOrOnItsOwnSheet) {
  model::Order order = with_distribution(1);
  order.executor = {model::made("Исп. Д.Д. Пятый")};
  order.distribution.of_act = {model::made("приказа министерства")};
  const auto dump_with = [&order](model::DistributionPlace place) {
    order.distribution.place = place;
    return printed::dump(order);
  };
  EXPECT_THAT(dump_with(model::DistributionPlace::before_executor),
              HasSubstr("  executor: Исп. Д.Д. Пятый\n  distribution-title: Разослать"));
  EXPECT_THAT(dump_with(model::DistributionPlace::after_executor),
              HasSubstr("  executor-in-text: Исп. Д.Д. Пятый\n  distribution-title: Разослать"));
  const std::string apart = dump_with(model::DistributionPlace::sheet);
  EXPECT_THAT(apart, HasSubstr("  executor: Исп. Д.Д. Пятый\npage portrait"));
  EXPECT_THAT(apart, HasSubstr("  distribution-sheet-title: Разослать\n"
                               "  distribution-act: приказа министерства\n"));
}

// ---- date, number, place

TEST(ActRequisites, StandWhereTheProfileWantsThem) {
  model::Order order = sample();
  order.date.words = "15.05.2025";
  order.number.words = "2О";
  order.place = model::made("г. Энск");
  model::Profile profile;
  const auto dump = [&] { return printed::dump(order, printed::styles(), profile); };
  profile.place = model::PlaceOfAct::right;
  EXPECT_THAT(dump(), HasSubstr("  date-number: 15.05.2025 №\u00a02О → г. Энск\n"));
  profile.place = model::PlaceOfAct::between;
  EXPECT_THAT(dump(), HasSubstr("date-cell: 15.05.2025\n"));
  EXPECT_THAT(dump(), HasSubstr("date-cell-centred: г. Энск\n"));
  EXPECT_THAT(dump(), HasSubstr("date-cell-right: №\u00a02О\n"));
  profile.number_in_heading = true;
  EXPECT_THAT(dump(), HasSubstr(" №\u00a02О\n  date-number: 15.05.2025 → г. Энск\n"));
  profile.place = model::PlaceOfAct::own_line;
  EXPECT_THAT(dump(), HasSubstr("  date-number: 15.05.2025\n  place: г. Энск\n"));
  order.registration_box = true;
  EXPECT_THAT(dump(), Not(HasSubstr("numbered-act")));
}

}  // namespace
