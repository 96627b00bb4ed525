// FRM-002: two fields of a questionnaire have one id: two tables of a form, two rows or columns of a table, two blanks
// of a form. Example: two rows with `id: teachers`. Their answers could not be told apart.

#include "check/rules.h"
#include "model/walk.h"

#include <array>
#include <set>
#include <string>

namespace check {

namespace {

constexpr base::Message one_id{"FRM-002",
                               base::Severity::error,
                               {"id «{0}» уже есть у другого поля: ответы на них не различить",
                                "another field has the id “{0}” already: their answers cannot be told apart"},
                               {"дайте полю другой id; если на него ничто не ссылается – уберите его",
                                "give the field another id, or drop it if nothing refers to it"},
                               {"анкета: у каждого поля своё имя", "a questionnaire: each field has its own name"}};

constexpr std::array messages{&one_id};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void form(const model::Form& form) {
    std::set<std::string> tables, blanks;
    for (const model::TitleItem& item : form.title_page) title_item(item, form, blanks);
    for (const model::FormTable& table : form.tables) {
      take(table.id, tables, table.span, {"заголовок таблицы"});
      for (const model::BlankLine& line : table.lines) this->blanks(line.blanks, table.span, blanks);
      std::set<std::string> columns, rows;
      this->columns(table.columns, columns);
      for (const model::FormRow& row : table.rows) take(row.id, rows, row.span, {"стр.", row.label.words});
    }
  }

 private:
  void title_item(const model::TitleItem& item, const model::Form& form, std::set<std::string>& taken) {
    const base::Span span = form.tables.empty() ? base::Span{} : form.tables.front().span;
    if (const auto* line = std::get_if<model::BlankLine>(&item)) blanks(line->blanks, span, taken);
    if (const auto* table = std::get_if<model::CodeTable>(&item))
      for (const model::FormCode& code : table->codes) blanks({code.name}, span, taken);
  }

  // Where its words are typed, else at what it stands in.
  void blanks(const std::vector<model::Blank>& list, base::Span otherwise, std::set<std::string>& taken) {
    for (const model::Blank& blank : list) {
      const model::Line line = model::line_of(blank.words);
      const base::Span span = line.text.empty() ? base::Span{} : line.span_of(0, line.text.size());
      take(blank.id, taken, span.known() ? span : otherwise, {"строка для записи"});
    }
  }

  void columns(const std::vector<model::FormColumn>& list, std::set<std::string>& taken) {
    for (const model::FormColumn& column : list) {
      take(column.id, taken, column.span, {"графа"});
      columns(column.columns, taken);
    }
  }

  void take(const std::string& id, std::set<std::string>& taken, base::Span span, const model::Where& where) {
    if (id.empty() || taken.insert(id).second) return;
    diagnostics_.report(one_id, span, {id}, model::place_of(package_, document_.id, where));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  model::visit_all<model::Form>(reading.package, [&](const model::Document& document, const model::Form& form) {
    Finder(reading.package, document, diagnostics).form(form);
  });
}

}  // namespace

const Rule frm_002{"FRM-002",
                   {"одно имя у двух полей анкеты", "one id of two fields"},
                   messages,
                   find,
                   {"- {whole: Учителя, id: staff}\n- {whole: Воспитатели, id: staff}",
                    "- {whole: Учителя, id: teachers}\n- {whole: Воспитатели, id: carers}"}};

}  // namespace check
