#include "yaml/parser_errors.h"

#include "yaml/messages.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

namespace yaml {

namespace {

// By beginning: some sentences end with the character they complain of.
struct Translation {
  std::string_view sentence;
  const base::Message* message;
};

namespace sentences = YAML::ErrorMsg;

// Order matters where one sentence begins another (END_OF_MAP and END_OF_MAP_FLOW).
const std::array translations{
    Translation{sentences::MAP_VALUE, &message::misplaced_value},
    Translation{sentences::END_OF_MAP_FLOW, &message::broken_flow},
    Translation{sentences::END_OF_SEQ_FLOW, &message::broken_flow},
    Translation{sentences::END_OF_MAP, &message::misplaced_line},
    Translation{sentences::END_OF_SEQ, &message::misplaced_line},
    Translation{sentences::BLOCK_ENTRY, &message::misplaced_dash},
    Translation{sentences::FLOW_END, &message::extra_bracket},
    Translation{sentences::MAP_KEY, &message::explicit_key},
    Translation{sentences::TAB_IN_INDENTATION, &message::tab_indent},
    Translation{sentences::UNKNOWN_TOKEN, &message::unknown_mark},
    Translation{sentences::CHAR_IN_SCALAR, &message::unknown_mark},
    Translation{sentences::DOC_IN_SCALAR, &message::marker_in_quotes},
    Translation{sentences::EOF_IN_SCALAR, &message::marker_in_quotes},
    Translation{sentences::INVALID_HEX, &message::bad_escape},
    Translation{sentences::INVALID_UNICODE, &message::bad_escape},
    Translation{sentences::INVALID_ESCAPE, &message::bad_escape},
    Translation{sentences::CHAR_IN_BLOCK, &message::bad_block_mark},
    Translation{sentences::ZERO_INDENT_IN_BLOCK, &message::bad_block_mark},
    Translation{sentences::ALIAS_NOT_FOUND, &message::starts_with_asterisk},
    Translation{sentences::UNKNOWN_ANCHOR, &message::starts_with_asterisk},
    Translation{sentences::CHAR_IN_ALIAS, &message::starts_with_asterisk},
    Translation{sentences::ALIAS_CONTENT, &message::starts_with_asterisk},
    Translation{sentences::ANCHOR_NOT_FOUND, &message::starts_with_ampersand},
    Translation{sentences::CHAR_IN_ANCHOR, &message::starts_with_ampersand},
    Translation{sentences::YAML_DIRECTIVE_ARGS, &message::directive},
    Translation{sentences::YAML_VERSION, &message::directive},
    Translation{sentences::YAML_MAJOR_VERSION, &message::directive},
    Translation{sentences::REPEATED_YAML_DIRECTIVE, &message::directive},
    Translation{sentences::TAG_DIRECTIVE_ARGS, &message::directive},
    Translation{sentences::REPEATED_TAG_DIRECTIVE, &message::directive},
};

}  // namespace

const base::Message& message_for(std::string_view sentence) {
  const auto found =
      std::ranges::find_if(translations, [&](const Translation& t) { return sentence.starts_with(t.sentence); });
  return found == translations.end() ? message::unreadable : *found->message;
}

void report_parser_error(std::string_view sentence, std::size_t byte, Findings& findings) {
  if (!findings.trusts(byte) || findings.any_on_line_of(byte)) return;
  const base::Message& message = message_for(sentence);
  if (&message == &message::unreadable)
    findings.add(message, byte, {std::string(sentence)});
  else
    findings.add(message, byte);
}

}  // namespace yaml
