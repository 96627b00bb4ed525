#include "write/pdf/metadata.h"

#include "write/pdf/syntax.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr std::string_view program = "prikaz";

// Control characters are no XML; as spaces they are the same in both places.
std::string one_line(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text;
}

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string hexadecimal(std::uint64_t value) {
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[(value >> shift) & 0xFU];
  return out;
}

}  // namespace

std::vector<Entry> info_entries(const base::Stamp& stamp, std::uint64_t content) {
  std::string digits = base::w3c_time(stamp);
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  const std::string date = "(D:" + digits + "+00'00')";
  const std::string by = '(' + std::string(program) + ')';
  std::vector<Entry> entries{{"Title", text_string(one_line(stamp.title))},
                             {"Creator", by},
                             {"Producer", by},
                             {"CreationDate", date},
                             {"ModDate", date},
                             {"ContentHash", '(' + hexadecimal(content) + ')'}};
  if (!stamp.author.empty()) entries.push_back({"Author", text_string(one_line(stamp.author))});
  return entries;
}

std::string xmp_packet(const base::Stamp& stamp) {
  std::string date = base::w3c_time(stamp);
  date.replace(date.size() - 1, 1, "+00:00");  // for «Z»: the same, as the Info dictionary has it
  std::string out =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
      "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
      "<dc:format>application/pdf</dc:format>\n"
      "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
      escaped(one_line(stamp.title)) + "</rdf:li></rdf:Alt></dc:title>\n";
  if (!stamp.author.empty())
    out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(one_line(stamp.author)) + "</rdf:li></rdf:Seq></dc:creator>\n";
  out.append("<xmp:CreatorTool>").append(program).append("</xmp:CreatorTool>\n");
  out.append("<pdf:Producer>").append(program).append("</pdf:Producer>\n");
  out += "<xmp:CreateDate>" + date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n";
  return out + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

}  // namespace pdf
