// The tree of structure that a tagged PDF will show: roles, who stands in what, spans of cells, in the order of
// reading.

#include "layout/tables.h"

namespace layout {
namespace {

using testing::ElementsAre;

class Tree : public Tables {
 protected:
  // A line a node: its depth by spaces, its role and spans, its words.
  std::vector<std::string> tree() const {
    static constexpr std::array names{"document", "section", "heading", "paragraph", "item",   "table",
                                      "row",      "head",    "cell",    "signature", "figure", "note"};
    std::vector<std::string> out;
    for (std::size_t i = 0; i < pages.nodes.size(); ++i) {
      const pages::Node& node = pages.nodes[i];
      std::string line(depth_of(node), ' ');
      line += names.at(static_cast<std::size_t>(node.role));
      if (node.columns > 1 || node.rows > 1)
        line += " " + std::to_string(node.columns) + "x" + std::to_string(node.rows);
      out.push_back(line + words_of(i));
    }
    return out;
  }

 private:
  std::size_t depth_of(pages::Node node) const {
    std::size_t depth = 0;
    for (; node.parent.index != pages::NodeId::artifact; ++depth) node = pages.nodes.at(node.parent.index);
    return depth;
  }

  std::string words_of(std::size_t node) const {
    std::string out;
    for (const pages::Page& page : pages.pages)
      for (const pages::GlyphRun& run : page.runs)
        if (run.node.index == node) out += (out.empty() ? ": " : " ") + pages.words[run.word.index].text;
    return out;
  }
};

TEST_F(Tree, TellsWhoStandsInWhat) {
  const auto heading = add_style("heading", [](blocks::ParagraphStyle& s) { s.role = blocks::TextRole::heading; });
  add(paragraph(heading, "План"));
  blocks::Table table;
  table.columns = columns_of({15, 95, 60});
  table.head.push_back(row_of({}));
  table.head[0].cells = {cell_of("№", 1, 2), cell_of("Меры", 2)};
  table.head.push_back(row_of({"что", "когда"}));
  table.rows.push_back(row_of({"1.", "дело", "май"}));
  add(table);
  lay_out();
  EXPECT_THAT(tree(), ElementsAre("document", " section", "  heading: План", "  table", "   row", "    head 1x2: №",
                                  "    head 2x1: Меры", "   row", "    head: что", "    head: когда", "   row",
                                  "    cell: 1.", "    cell: дело", "    cell: май"));
}

// A head is repeated for the eye: the tree has it once.
TEST_F(Tree, HasOneNodeForWhatLiesOnSeveralPages) {
  add(plan(60));
  lay_out();
  ASSERT_GT(pages.pages.size(), 2U);
  const auto all = tree();
  EXPECT_EQ(std::ranges::count(all, "  table"), 1);
  EXPECT_EQ(std::ranges::count(all, "   row"), 61);
  EXPECT_EQ(std::ranges::count(all, "    head: Срок"), 1);
}

}  // namespace
}  // namespace layout
