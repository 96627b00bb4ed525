#include "fonts/characters.h"

#include <hb.h>

namespace fonts {

namespace {

hb_unicode_general_category_t category(char32_t c) {
  return hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
}

}  // namespace

bool is_mark(char32_t c) {
  if (c < 0x300 || (c >= 0x370 && c < 0x483)) return false;  // nearly every character
  switch (category(c)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT: return true;
    default: return false;
  }
}

bool is_letter(char32_t c) {
  switch (category(c)) {
    case HB_UNICODE_GENERAL_CATEGORY_LOWERCASE_LETTER:
    case HB_UNICODE_GENERAL_CATEGORY_UPPERCASE_LETTER:
    case HB_UNICODE_GENERAL_CATEGORY_TITLECASE_LETTER:
    case HB_UNICODE_GENERAL_CATEGORY_MODIFIER_LETTER:
    case HB_UNICODE_GENERAL_CATEGORY_OTHER_LETTER: return true;
    default: return false;
  }
}

}  // namespace fonts
