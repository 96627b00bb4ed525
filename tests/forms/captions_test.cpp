#include "forms/captions.h"

#include "forms/questionnaire.h"

#include <gtest/gtest.h>

namespace {

using forms::shown_caption;
using model::FieldType;

model::FormRow row(const char* caption, FieldType type) {
  model::FormRow out = forms_test::row("r1", caption);
  out.type = type;
  return out;
}

TEST(Captions, SayWhatTheAuthorLeftToTheType) {
  EXPECT_EQ(shown_caption(row("Столовая", FieldType::yesno)), "Столовая (да/нет)");
  model::FormRow hall = row("Спортивный зал", FieldType::choice);
  hall.options = {model::made("типовой"), model::made("приспособленный")};
  EXPECT_EQ(shown_caption(hall), "Спортивный зал (типовой / приспособленный)");
  model::FormRow area = row("площадь", FieldType::decimal);
  area.unit = "кв. м";
  EXPECT_EQ(shown_caption(area), "площадь, кв. м");
}

TEST(Captions, SayNothingTwice) {
  EXPECT_EQ(shown_caption(row("Столовая (да/нет)", FieldType::yesno)), "Столовая (да/нет)");
  model::FormRow hall = row("Спортивный зал (типовой, приспособленный)", FieldType::choice);
  hall.options = {model::made("типовой"), model::made("приспособленный")};
  EXPECT_EQ(shown_caption(hall), "Спортивный зал (типовой, приспособленный)");
}

TEST(Captions, OfHeadingsAreLeftAlone) {
  model::FormRow heading = forms_test::heading("r1", "Столовая");
  heading.type = FieldType::yesno;
  EXPECT_EQ(shown_caption(heading), "Столовая");
}

}  // namespace
