#include "decode/decode.h"
#include "decode/documents.h"
#include "decode/values.h"
#include "language/citations.h"
#include "language/dates.h"
#include "language/letters.h"

#include <algorithm>

namespace decode {

namespace {

// «01.09.2024», or the day of the act that repeals: «приказом министерства от 12.01.2024 № 3».
std::optional<base::Date> day_in(std::string_view words) {
  if (const auto day = language::read_date(words).date) return day;
  const std::vector<model::CitedAct> acts = language::find_cited_acts(words);
  return acts.empty() ? std::nullopt : acts.front().date;
}

// A body's abbreviation stands for its name.
std::string body_name(const std::string& typed, const model::Register& bodies) {
  const model::Body* known = bodies.find_body({typed});
  return known == nullptr ? typed : known->name;
}

model::RegisteredAct act(const yaml::Value& value, const model::Register& bodies, base::Diagnostics& diagnostics) {
  model::RegisteredAct out;
  out.kind = language::lower(words(value, "act"));
  out.body = body_name(words(value, "body"), bodies);
  out.date = date(value, "date", diagnostics);
  out.number = act_number(value, diagnostics).words;
  out.title = words(value, "title");
  out.repealed = words(value, "repealed");
  if (out.repealed == "false") out.repealed.clear();
  out.ended_on = day_in(out.repealed);
  out.checked = words(value, "checked");
  return out;
}

}  // namespace

void read_acts(const yaml::Value& document, const model::Register& bodies, std::vector<model::RegisteredAct>& out,
               base::Diagnostics& diagnostics) {
  const yaml::Value* acts = document.find("acts");
  if (kind_of(document) != "acts" || acts == nullptr) return;
  for (const yaml::Value& value : acts->items) {
    model::RegisteredAct read = act(value, bodies, diagnostics);
    const auto same = std::ranges::find_if(out, [&read](const model::RegisteredAct& known) {
      return known.kind == read.kind && known.body == read.body && known.number == read.number &&
             known.date.meaning == read.date.meaning;
    });
    if (same == out.end())
      out.push_back(std::move(read));
    else
      *same = std::move(read);
  }
}

}  // namespace decode
