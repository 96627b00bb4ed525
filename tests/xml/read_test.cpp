#include "xml/read.h"

#include "base/limits.h"
#include "xml/messages.h"

#include <gmock/gmock.h>

#include <set>
#include <string>

namespace {

struct Reading {
  base::SourceFile file;
  base::Diagnostics diagnostics;
  std::optional<xml::Element> root;
};

Reading read(std::string bytes) {
  Reading reading{{base::FileId{0}, "p", "templates/order.xml", std::move(bytes)}, {}, {}};
  reading.root = xml::read(reading.file, reading.diagnostics);
  return reading;
}

void expect_refused(std::string bytes, const base::Message& message, base::Place place,
                    std::vector<std::string> arguments = {}) {
  const Reading reading = read(bytes);
  EXPECT_FALSE(reading.root) << bytes;
  ASSERT_EQ(reading.diagnostics.all().size(), 1U) << bytes;
  const base::Diagnostic& finding = reading.diagnostics.all().front();
  EXPECT_EQ(finding.message->id, message.id) << bytes;
  EXPECT_EQ(finding.place->line, place.line) << bytes;
  EXPECT_EQ(finding.place->column, place.column) << bytes;
  EXPECT_EQ(finding.span.origin.file.index, 0U);
  EXPECT_EQ(finding.arguments, arguments) << bytes;
}

TEST(XmlRead, ReturnsElementsAttributesAndTextInOrder) {
  const Reading reading = read("<a к=\"1\"\n  б='2'>раз<b/>два<!-- нет -->три</a>");
  ASSERT_TRUE(reading.root);
  const xml::Element& root = *reading.root;
  EXPECT_EQ(root.name, "a");
  ASSERT_EQ(root.attributes.size(), 2U);
  EXPECT_EQ(root.find("б")->value, "2");
  EXPECT_EQ(root.find("нет"), nullptr);
  ASSERT_EQ(root.children.size(), 4U);
  EXPECT_EQ(root.children[0].text, "раз");
  EXPECT_EQ(root.children[1].name, "b");
  EXPECT_EQ(root.children[2].text, "два");
  EXPECT_EQ(root.children[3].text, "три");
}

TEST(XmlRead, CountsColumnsInCodePoints) {
  const Reading reading = read("<a>\n тире – <b ключ='значение' к2='2'\n    style='x'/></a>");
  ASSERT_TRUE(reading.root);
  const xml::Element& inner = reading.root->children.at(1);
  EXPECT_EQ(inner.place, (base::Place{2, 9}));
  EXPECT_EQ(inner.attributes[0].place, (base::Place{2, 12}));
  EXPECT_EQ(inner.attributes[1].place, (base::Place{2, 28}));
  EXPECT_EQ(inner.attributes[2].place, (base::Place{3, 5}));
  EXPECT_EQ(reading.file.bytes.substr(inner.attributes[2].byte, 5), "style");
}

TEST(XmlRead, KnowsTheFilesByteOfEveryByteOfText) {
  const Reading reading = read("<a>раз &lt; два\r\n&#8211; {{имя}}</a>");
  ASSERT_TRUE(reading.root);
  const xml::Element& text = reading.root->children.front();
  EXPECT_EQ(text.text, "раз < два\n– {{имя}}");
  for (const std::string_view word : {"раз", "два", "{{имя}}"})
    EXPECT_EQ(xml::byte_at(text, text.text.find(word)), reading.file.bytes.find(word)) << word;
}

TEST(XmlRead, SkipsAByteOrderMarkAndADeclaration) {
  const Reading reading = read("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<a>да</a>");
  ASSERT_TRUE(reading.root);
  EXPECT_EQ(reading.root->children.front().text, "да");
}

TEST(XmlRead, NamesBothTagsThatDoNotMatch) {
  expect_refused("<a>\n  <b>слово</c></a>", xml::mismatched_tag, {2, 11}, {"c", "b"});
}

TEST(XmlRead, PointsAtTheElementThatIsNeverClosed) {
  expect_refused("<a>\n  <b>слово\n", xml::unclosed_element, {2, 3}, {"b"});
}

TEST(XmlRead, RefusesNamesOfCharactersThatOnlyHtmlKnows) {
  expect_refused("<a>№&nbsp;1</a>", xml::unknown_entity, {1, 5}, {"&nbsp;"});
}

TEST(XmlRead, RefusesADoctypeBeforeItsEntitiesAreRead) {
  expect_refused("<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]>\n<a>&z;</a>", xml::doctype_refused, {1, 1});
}

TEST(XmlRead, RefusesRepeatedAttributes) {
  const Reading reading = read("<a>\n<b к='1' к='2'/></a>");
  ASSERT_EQ(reading.diagnostics.all().size(), 1U);
  EXPECT_EQ(reading.diagnostics.all()[0].message->id, xml::repeated_attribute.id);
  EXPECT_EQ(reading.diagnostics.all()[0].place->line, 2U);
}

TEST(XmlRead, RefusesALoneAmpersandAndLessSign) {
  expect_refused("<a>\nИванов & Ко</a>", xml::malformed, {2, 9});
  EXPECT_FALSE(read("<a>1 < 2</a>").root);
}

TEST(XmlRead, RefusesOtherEncodings) { expect_refused("<a>\n<b/>\xCF\xF0</a>", xml::not_utf8, {2, 5}); }

TEST(XmlRead, RefusesAnEmptyFile) {
  expect_refused("", xml::no_element, {1, 1});
  expect_refused("\n<!-- пусто -->\n", xml::no_element, {1, 1});
}

TEST(XmlRead, RefusesAFileBeyondTheLimit) {
  base::Diagnostics diagnostics;
  const base::SourceFile file{base::FileId{0}, "", "x.xml", std::string(base::limits::file_bytes + 1, ' ')};
  EXPECT_FALSE(xml::read(file, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].message, &xml::too_large);
}

TEST(XmlRead, RefusesTextAfterTheRoot) { expect_refused("<a/>\nхвост", xml::malformed, {2, 1}); }

TEST(XmlRead, RefusesNestingBeyondTheLimit) {
  std::string open, close;
  for (std::size_t i = 0; i < base::limits::depth; ++i) open += "<a>", close += "</a>";
  EXPECT_TRUE(read(open + close).root);
  const Reading deeper = read(open + "<a>" + close + "</a>");
  EXPECT_FALSE(deeper.root);
  ASSERT_EQ(deeper.diagnostics.all().size(), 1U);
  EXPECT_EQ(deeper.diagnostics.all()[0].message->id, xml::nested_too_deep.id);
  EXPECT_FALSE(read(std::string(300000, '<')).root);
}

TEST(XmlRead, GivesEveryMessageBothLanguagesAndItsOwnId) {
  std::set<std::string_view> ids;
  for (const base::Message* message : xml::messages()) {
    EXPECT_TRUE(ids.insert(message->id).second) << message->id;
    EXPECT_FALSE(message->text.ru.empty() || message->text.en.empty());
    EXPECT_FALSE(message->hint.ru.empty() || message->hint.en.empty());
  }
}

}  // namespace
