#include "model/kinds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace {

using model::Document;
using testing::ElementsAre;

Document document(model::DocumentBody body) { return {{"x"}, {}, std::move(body)}; }

bool printed(const model::Kind& kind) { return kind.printed(); }

TEST(Kinds, EachPrintedKindIsKnownByWhatItsDocumentsHold) {
  for (const model::Kind& kind : model::kinds())
    EXPECT_TRUE(!kind.printed() || model::kind_of(document(kind.body->empty())).name == kind.name) << kind.name;
}

TEST(Kinds, AreFoundByName) {
  EXPECT_EQ(model::find_kind("bodies")->gloss.ru, "реестр");
  EXPECT_FALSE(model::find_kind("style")->printed());
  EXPECT_EQ(model::find_kind("letter"), nullptr);
}

TEST(Kinds, AreListedWithWhatAClerkCallsThem) {
  const base::Phrase list = model::listed_kinds(printed);
  EXPECT_EQ(list.ru,
            "order (приказ), plan (план), approval (лист согласования), form (анкета), "
            "regulation (положение, порядок, перечень)");
  EXPECT_EQ(list.en, "order, plan, approval (approval sheet), form (questionnaire), regulation");
}

TEST(Kinds, ASheetOfSeveralTitleLinesHasOneTitle) {
  model::ApprovalSheet sheet;
  sheet.title = {model::made("ЛИСТ СОГЛАСОВАНИЯ"), model::made("проекта приказа")};
  EXPECT_EQ(model::title_of(document(sheet)), "ЛИСТ СОГЛАСОВАНИЯ проекта приказа");
  sheet.sheet = model::SheetKind::acquaintance;
  EXPECT_EQ(model::called(document(sheet)), "лист ознакомления");
}

TEST(Kinds, WhatMayBeAnAppendixHasAMark) {
  std::set<std::string_view> marked;
  for (const model::Kind& kind : model::kinds())
    if (kind.printed() && model::mark_of(document(kind.body->empty())) != nullptr) marked.insert(kind.name);
  EXPECT_THAT(marked, ElementsAre("approval", "form", "plan", "regulation"));
}

}  // namespace
