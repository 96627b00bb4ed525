// What the outlines of all kinds of documents are made with.
#pragma once

#include "match/outline.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace match {

// The author's part of a text: his words, references by their ids.
std::string said_of(const model::Text& text);
// The same of a cell of bodies, where the program prints names in place of the author's words.
std::string said_of_bodies(const model::Text& text);

class OutlineMaker {
 public:
  explicit OutlineMaker(Outline& outline) : outline_(outline) {}

  // A part inside another; the place of it in the outline.
  std::size_t add(PartKind kind, std::size_t parent, std::string label = {}, std::string id = {});
  Part& at(std::size_t part) { return outline_.parts[part]; }

  // Fields; what says nothing is left out.
  void put(std::size_t part, std::string_view key, const model::Text& text, std::string heading = {});
  void put(std::size_t part, std::string_view key, const std::vector<model::Text>& lines);
  void put(std::size_t part, std::string_view key, std::string words);

  // A part of its own for each line.
  void lines(std::size_t parent, std::string_view key, const std::vector<model::Text>& lines);
  void footnotes(std::size_t parent, const std::vector<model::Footnote>& footnotes);
  void signatures(std::size_t parent, const std::vector<model::Signature>& signatures);
  void stamps(std::size_t parent, const std::vector<model::PersonalStamp>& stamps);
  void mark(std::size_t parent, const model::Mark& mark);
  void points(std::size_t parent, const std::vector<model::Point>& points);
  void table(std::size_t parent, const model::Table& table);

 private:
  void point(std::size_t parent, const model::Point& point);
  void table_columns(std::size_t parent, const std::vector<model::TableColumn>& columns);

  Outline& outline_;
};

void outline_order(OutlineMaker& maker, const model::Order& order);
void outline_plan(OutlineMaker& maker, const model::Plan& plan);
void outline_form(OutlineMaker& maker, const model::Form& form);
void outline_sheet(OutlineMaker& maker, const model::ApprovalSheet& sheet);
void outline_regulation(OutlineMaker& maker, const model::Regulation& regulation);

}  // namespace match
