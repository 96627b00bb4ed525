#include "write/xlsx/book/print_setup.h"

#include "base/failure.h"
#include "sheets/sound.h"
#include "write/xlsx/book/sheet_writer.h"

namespace xlsx {

namespace {

constexpr std::uint8_t paper_a4 = 9;

// The size before the face: digits of the text would otherwise join the size.
constexpr std::string_view page_font = "&9&\"Times New Roman,Regular\"";

double inches(base::Length length) { return length.mm() / 25.4; }

std::string header_of(const sheets::PrintSetup& print) {
  return print.header.empty() ? "" : "&R" + std::string(page_font) + escaped_page_text(print.header);
}

std::string footer_of(const sheets::PrintSetup& print) {
  std::string out;
  if (!print.footer.empty()) out += "&L" + std::string(page_font) + escaped_page_text(print.footer);
  if (print.page_numbers) out += "&R" + std::string(page_font) + "Страница &P из &N";
  return out;
}

std::string fitting(std::string text) {
  base::ensure(sheets::utf16_length(text) <= sheets::page_text_limit, "a header fits with its codes");
  return text;
}

}  // namespace

// The library looks for «&G» and «&[Picture]» in the escaped text too, and frees it twice when it finds one: a space
// parts them.
std::string escaped_page_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '&') {
      out += text[i] == '\n' ? ' ' : text[i];
      continue;
    }
    out += "&&";
    if (i + 1 < text.size() && (text[i + 1] == 'G' || text[i + 1] == '[')) out += ' ';
  }
  return out;
}

void write_print_setup(lxw_worksheet* out, const sheets::PrintSetup& print) {
  worksheet_set_paper(out, paper_a4);
  if (print.landscape)
    worksheet_set_landscape(out);
  else
    worksheet_set_portrait(out);
  worksheet_set_margins(out, inches(print.left), inches(print.right), inches(print.top), inches(print.bottom));
  if (print.fit_width) worksheet_fit_to_pages(out, 1, 0);
  if (print.repeat) must(worksheet_repeat_rows(out, print.repeat->first, print.repeat->last));
  const std::string header = fitting(header_of(print));
  const std::string footer = fitting(footer_of(print));
  if (!header.empty()) must(worksheet_set_header(out, header.c_str()));
  if (!footer.empty()) must(worksheet_set_footer(out, footer.c_str()));
}

}  // namespace xlsx
