// Word files that people hand in.
#include "app/edited_word.h"
#include "base/failure.h"
#include "base/files.h"

#include <array>

namespace app {

namespace {

constexpr std::uintmax_t most_bytes = 200U * 1024U * 1024U;

// In the order of xml::WordFault.
constexpr std::array<base::Wording, 8> reasons{{
    {"это документ прежнего Word (.doc) либо файл под паролем; снимите пароль, сохраните как «Документ Word (*.docx)»",
     "this is a document of an old Word (.doc) or a locked one; unlock it and save it as “Word document (*.docx)”"},
    {"это RTF; откройте в Word и сохраните как «Документ Word (*.docx)»",
     "this is RTF; open it in Word and save it as “Word document (*.docx)”"},
    {"это документ OpenDocument (.odt); сохраните как «Документ Word 2007 (*.docx)»",
     "this is an OpenDocument text (.odt); save it as “Word 2007 document (*.docx)”"},
    {"это книга Excel или презентация, а нужен документ Word (.docx)",
     "this is a workbook or slides; a Word document (.docx) is needed"},
    {"это не документ Word; нужен .docx", "this is no Word document; a .docx is needed"},
    {"файл повреждён или передан не целиком; возьмите его ещё раз у того, кто прислал",
     "the file is damaged or incomplete; ask for it again"},
    {"файл устроен подозрительно (ссылки за его пределы, DOCTYPE); откройте в Word и сохраните заново",
     "the file is suspicious (links out of it, a DOCTYPE); open it in Word and save it anew"},
    {"файл слишком велик или таблицы в нём вложены слишком глубоко",
     "the file is too large, or its tables are nested too deep"},
}};

}  // namespace

xml::WordDocument word_of(const std::filesystem::path& path, base::Bytes bytes) {
  auto read = xml::read_word(std::move(bytes));
  if (const auto* fault = std::get_if<xml::WordFault>(&read))
    throw base::Failure(path.string(), reasons[static_cast<std::size_t>(*fault)]);
  return std::get<xml::WordDocument>(std::move(read));
}

xml::WordDocument read_word_file(const std::filesystem::path& path) {
  return word_of(path, base::read_file(path, most_bytes));
}

}  // namespace app
