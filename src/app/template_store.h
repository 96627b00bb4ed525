// Templates and their parts, each file read once a call and only when a package needs it: ours, outranked by the
// organisation's. Those of an organisation are all read, so that a slip in them is told at once. Several workers may
// ask.
#pragma once

#include "app/input_files.h"
#include "base/diagnostic.h"
#include "base/origin.h"
#include "compose/template.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace app {

struct CheckedTemplate {
  std::optional<compose::Template> value;  // nothing: the file is no template
  base::Diagnostics findings;
};

class TemplateStore {
 public:
  // `organisation` may be nothing; both outlive the store, and so do the sources.
  TemplateStore(const InputFiles& ours, const InputFiles* organisation, base::SharedSources& sources)
      : ours_(ours), organisation_(organisation), sources_(sources) {}

  // The template of a kind; nothing when nobody has one.
  const CheckedTemplate* find(std::string_view kind);
  // The same with a package's own parts in the place of ours; read anew.
  std::optional<CheckedTemplate> find_with(std::string_view kind, const compose::Parts& own);
  // What templates of the package itself may use: its parts, then ours.
  compose::PartLookup parts_behind(const compose::Parts& own);

  // About the organisation's templates and parts, whether a package needs them or not.
  base::Diagnostics organisation_findings();

 private:
  const base::SourceFile* find_file(std::string_view kind);
  const compose::Part* find_part(std::string_view name);
  std::vector<std::string> part_names();
  const base::SourceFile& add(const InputFiles& files, const std::string& name);
  void open_organisation();
  void read_organisation();

  const InputFiles& ours_;
  const InputFiles* organisation_;
  base::SharedSources& sources_;
  std::recursive_mutex mutex_;  // a part is asked for while its template is read
  bool organisation_open_ = false;
  base::Diagnostics organisation_findings_;
  compose::Parts parts_;
  std::map<std::string, const base::SourceFile*, std::less<>> files_;  // by kind
  std::map<std::string, CheckedTemplate, std::less<>> checked_;        // by kind
};

}  // namespace app
