// Parts that several templates show: blocks of another file, with the fields of the place that uses them.

#include "compose/expand.h"
#include "compose/messages.h"
#include "compose/part.h"
#include "show.h"

#include <gmock/gmock.h>

#include <deque>

namespace {

constexpr base::FileId part_file{11};

class Parts : public testing::Test {
 protected:
  void add(const std::string& bytes) {
    files_.push_back({part_file, "", "templates/parts/x.xml", bytes});
    compose::add_part(files_.back(), parts_, diagnostics_);
  }

  compose::Template parse(const std::string& page) {
    const base::SourceFile file{base::FileId{7}, "", "templates/order.xml",
                                "<template kind='order'><page>" + page + "</page></template>"};
    return compose::parse_template(file, show::fields, diagnostics_, compose::lookup_in(parts_));
  }

  std::vector<std::string> ids() const {
    std::vector<std::string> out;
    for (const base::Diagnostic& finding : diagnostics_.all()) out.emplace_back(finding.message->id);
    return out;
  }

  std::deque<base::SourceFile> files_;
  compose::Parts parts_;
  base::Diagnostics diagnostics_;
};

TEST_F(Parts, StandWhereTheyAreUsedAndSeeItsFields) {
  add("<part name='line'>{{#rows}}<p style='title'>{{name}}</p>{{/rows}}</part>");
  const compose::Template with_part = parse("<p>{{title}}</p><use part='line'/>");
  const compose::Template plain = parse("<p>{{title}}</p>{{#rows}}<p style='title'>{{name}}</p>{{/rows}}");
  EXPECT_TRUE(diagnostics_.empty());
  const auto& page = with_part.nodes.at(0).nodes;
  ASSERT_EQ(page.size(), plain.nodes.at(0).nodes.size());
  EXPECT_EQ(page.at(1).use.field, plain.nodes.at(0).nodes.at(1).use.field);
  EXPECT_EQ(page.at(1).file.index, part_file.index);
}

TEST_F(Parts, HaveTheirCrowdedTablesFoundInTheirOwnFile) {
  add("<part name='table'>\n<table style='plan'><columns><column weight='1'/></columns>"
      "<row><cell><p>а</p></cell><cell><p>б</p></cell></row></table></part>");
  const compose::Template read = parse("<use part='table'/>");
  ASSERT_TRUE(diagnostics_.empty());
  blocks::Document out;
  out.styles = show::styles();
  const show::View view;
  compose::expand(read, &view, {}, {}, out, diagnostics_);
  ASSERT_EQ(ids(), std::vector<std::string>{"TPL-047"});
  EXPECT_EQ(diagnostics_.all()[0].span.origin.file.index, part_file.index);
  EXPECT_EQ(*diagnostics_.all()[0].place, (base::Place{2, 1}));
}

TEST_F(Parts, OfTheOrganisationOutrankOurs) {
  add("<part name='line'><p>{{nowhere}}</p></part>");
  add("<part name='line'><p>{{title}}</p></part>");
  parse("<use part='line'/>");
  EXPECT_TRUE(diagnostics_.empty());
}

TEST_F(Parts, HaveTheirMistakesFoundInTheirOwnFile) {
  add("<part name='line'>\n <p>{{titel}}</p></part>");
  parse("<use part='line'/><p>{{titel}}</p>");
  ASSERT_EQ(ids(), (std::vector<std::string>{"TPL-020", "TPL-020"}));
  EXPECT_EQ(diagnostics_.all()[0].span.origin.file.index, part_file.index);
  EXPECT_EQ(diagnostics_.all()[0].place->line, 2U);
  EXPECT_EQ(diagnostics_.all()[1].span.origin.file.index, 7U);
}

TEST_F(Parts, ThatAreNotThereOrUseThemselvesAreLeftOut) {
  add("<part name='ring'><use part='ring'/><p>{{title}}</p></part>");
  const compose::Template read = parse("<use part='rang'/><use/><use part='ring'/>");
  EXPECT_EQ(ids(), (std::vector<std::string>{"TPL-044", "TPL-024", "TPL-045"}));
  EXPECT_EQ(diagnostics_.all()[0].hints.at(0).ru, "возможно, имелось в виду «ring»");
  EXPECT_EQ(read.nodes.at(0).nodes.size(), 1U);
}

TEST_F(Parts, ThatUseOneAnotherOverAndOverAreStopped) {
  for (int i = 0; i < 30; ++i) {
    const std::string next = "<use part='p" + std::to_string(i + 1) + "'/>";
    add("<part name='p" + std::to_string(i) + "'>" + next + next + "</part>");
  }
  add("<part name='p30'><p>{{title}}</p></part>");
  parse("<use part='p0'/>");
  EXPECT_EQ(ids(), std::vector<std::string>{"TPL-046"});
}

TEST_F(Parts, DoNotCloseWhatStandsOutside) {
  add("<part name='end'>{{/rows}}</part>");
  parse("{{#rows}}<use part='end'/>");
  EXPECT_FALSE(ids().empty());
}

TEST_F(Parts, ThatAreNoPartsAreRefused) {
  add("<p>слова</p>");
  add("<part>без имени</part>");
  EXPECT_EQ(ids(), (std::vector<std::string>{"TPL-043", "TPL-043"}));
}

}  // namespace
