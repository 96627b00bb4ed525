#include "app/acts_file.h"

#include "yaml/say.h"

#include <set>
#include <tuple>

namespace app {

namespace {

void add(const std::string& key, const std::string& words, std::string& out) {
  if (!words.empty()) out.append("    ").append(key).append(": ").append(yaml::in_single_quotes(words)).append("\n");
}

}  // namespace

std::string acts_file(std::span<const GatheredReport> reports) {
  std::set<std::tuple<std::string, std::string, std::string>> known;
  std::string acts;
  for (const GatheredReport& report : reports)
    for (const compose::ReportedAct& act : report.words.acts) {
      if (act.date.empty() || act.number.empty() || !known.emplace(act.kind, act.date, act.number).second) continue;
      acts += "  - act: " + yaml::in_single_quotes(act.kind) + "\n";
      add("body", act.body, acts);
      add("date", act.date, acts);
      add("number", act.number, acts);
      add("title", act.title, acts);
      if (act.checked.empty())
        acts += "    # checked: ДД.ММ.ГГГГ\n";
      else
        add("checked", act.checked, acts);
    }
  if (acts.empty()) return {};
  return "# Акты, на которые ссылаются документы, – так, как они там названы. Сверьте каждый с источником: те ли у "
         "него\n"
         "# реквизиты, действует ли он; впишите день в checked:, а утратившему силу – repealed:. Файл кладут как "
         "acts.yaml\n"
         "# в папку пакета или ведомства: по нему проверяются ссылки.\n"
         "kind: acts\nacts:\n" +
         acts;
}

}  // namespace app
