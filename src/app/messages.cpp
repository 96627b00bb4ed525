#include "app/messages.h"

#include <array>

namespace app {

std::span<const base::Message* const> messages() {
  static constexpr std::array all{&no_kind,
                                  &unknown_kind,
                                  &empty_package,
                                  &unused_suppression,
                                  &unknown_rule,
                                  &too_large,
                                  &no_picture,
                                  &unreadable_picture,
                                  &large_picture,
                                  &draft_copied,
                                  &picture_for_the_press,
                                  &foreign_not_archive,
                                  &foreign_unreadable,
                                  &foreign_for_the_press,
                                  &foreign_annotated,
                                  &foreign_too_large,
                                  &no_such_page,
                                  &stray_ending,
                                  &stray_copy,
                                  &folder_for_document,
                                  &broken_link,
                                  &same_name,
                                  &unused_style_name,
                                  &taken_name,
                                  &no_continuation_in_word,
                                  &no_resumed_numbers_in_word,
                                  &no_foreign_pages_in_word};
  return all;
}

}  // namespace app
