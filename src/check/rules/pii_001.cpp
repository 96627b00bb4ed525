// PII-001: a private person's name, electronic address or mobile telephone in a package that goes to the public
// (`publish: true`). Example: «супервизор (Пылова Л.Ю.)» in a plan on a town's page.
// Officials are named rightly: who signs, visas or made the document, who stands beside a post, who is in the register
// of officials.

#include "check/rules.h"
#include "check/visas.h"
#include "language/personal_data.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»",
                              "Federal law of 27.07.2006 No. 152-FZ on personal data"};

constexpr base::Message person{
    "PII-001.name",
    base::Severity::note,
    {"в пакете для публикации назван человек без должности: «{0}»", "a package for the public names a person: “{0}”"},
    {"назовите должность вместо имени или получите согласие; должностное лицо внесите в officials: реестра",
     "name the post instead or get a consent; put an official into officials: of the register"},
    basis};
constexpr base::Message address{"PII-001.mail",
                                base::Severity::note,
                                {"в пакете для публикации похожий на личный адрес: {0}",
                                 "an address in a package for the public looks private: {0}"},
                                {"дайте адрес органа или подразделения", "give the address of the body or its office"},
                                basis};
constexpr base::Message telephone{
    "PII-001.phone",
    base::Severity::note,
    {"в пакете для публикации мобильный телефон: {0}", "a mobile telephone in a package for the public: {0}"},
    {"дайте служебный телефон", "give the telephone of the office"},
    basis};

constexpr std::array messages{&person, &address, &telephone};

// Where only those stand who act for a body.
bool is_official_place(const model::Document& document, std::string_view where) {
  constexpr auto places =
      std::to_array<std::string_view>({"подпись", "подписи", "виза", "гриф", "отметка об исполнителе", "отметка",
                                       "рассылка", "наименование органа", "регистрация"});
  return std::holds_alternative<model::ApprovalSheet>(document.body) ||
         std::ranges::find(places, where) != places.end();
}

class Finder {
 public:
  Finder(const Reading& reading, base::Diagnostics& diagnostics) : reading_(reading), diagnostics_(diagnostics) {
    for (const model::Official& official : reading.package.register_.officials)
      known_.push_back(person_key(model::made(official.name)));
  }

  void judge(const TypedLine& typed) {
    const std::string_view words = typed.words();
    for (const auto& mark : language::find_private_names(words))
      if (!is_known(mark.in(words)) && !stands_alone(typed, mark)) report(person, typed, mark);
    for (const auto& mark : language::find_private_addresses(words)) report(address, typed, mark);
    for (const auto& mark : language::find_mobile_telephones(words)) report(telephone, typed, mark);
  }

 private:
  // Of the register, whatever the case of the name.
  [[nodiscard]] bool is_known(std::string_view name) const {
    return std::ranges::find(known_, person_key(model::made(name))) != known_.end();
  }

  // A cell of a list of members: the post stands in the next one.
  static bool stands_alone(const TypedLine& typed, const language::PersonalMark& mark) {
    return mark.length == typed.line.text.size() && !std::holds_alternative<model::Plan>(typed.document->body);
  }

  void report(const base::Message& message, const TypedLine& typed, const language::PersonalMark& mark) {
    diagnostics_.report(message, typed.line.span_of(mark.first, mark.length), {std::string(mark.in(typed.words()))},
                        place_of(reading_, typed));
  }

  const Reading& reading_;
  base::Diagnostics& diagnostics_;
  std::vector<std::string> known_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  if (!reading.package.settings.published) return;
  Finder finder(reading, diagnostics);
  for (const TypedLine& typed : reading.lines)
    if (!is_official_place(*typed.document, typed.where.what)) finder.judge(typed);
}

}  // namespace

const Rule pii_001{"PII-001",
                   {"сведения о частных лицах", "data of private persons"},
                   messages,
                   find,
                   {"супервизор (И.О. Фамилия)", "супервизор муниципального методического кабинета"},
                   {"Человек мог дать согласие, а ящик – быть служебным: тогда подавите замечание с причиной.",
                    "The person may have consented, the box may be the office’s: then suppress it with the reason."}};

}  // namespace check
