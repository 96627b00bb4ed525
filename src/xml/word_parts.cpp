#include "xml/word_parts.h"

#include "xml/word_xml.h"

#include <algorithm>

namespace xml {

namespace {

std::string lower(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\\') c = '/';
  }
  return out;
}

WordFault fault_of(ArchiveFault fault) {
  switch (fault) {
    case ArchiveFault::misnamed: return WordFault::suspicious;
    case ArchiveFault::too_large: return WordFault::too_large;
    case ArchiveFault::unreadable:
    case ArchiveFault::encrypted: break;
  }
  return WordFault::damaged;
}

// Names in an OLE file are UTF-16.
std::string wide(std::string_view name) {
  std::string out;
  for (const char c : name) out.append({c, '\0'});
  return out;
}

// Relations are addresses: «%20» is a space.
std::string decoded(std::string_view address) {
  const auto digit = [](char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
  };
  std::string out;
  for (std::size_t at = 0; at < address.size(); ++at) {
    const bool hex =
        address[at] == '%' && at + 2 < address.size() && digit(address[at + 1]) >= 0 && digit(address[at + 2]) >= 0;
    out += hex ? static_cast<char>(digit(address[at + 1]) * 16 + digit(address[at + 2])) : address[at];
    if (hex) at += 2;
  }
  return out;
}

// The name to which `target` leads from a part in `folder` («word/»); nothing: out of the package.
std::optional<std::string> resolved(std::string_view folder, std::string_view target) {
  std::string path = decoded(target.substr(0, target.find('#')));
  std::ranges::replace(path, '\\', '/');
  if (!path.starts_with('/')) path.insert(0, folder);
  std::vector<std::string_view> steps;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view step = std::string_view(path).substr(at, end - at);
    at = end + 1;
    if (step.empty() || step == ".") continue;
    if (step != "..") {
      steps.push_back(step);
    } else {
      if (steps.empty()) return std::nullopt;
      steps.pop_back();
    }
  }
  std::string out;
  for (const std::string_view step : steps) out.append(out.empty() ? "" : "/").append(step);
  return out;
}

std::string_view folder_of(std::string_view part) { return part.substr(0, part.rfind('/') + 1); }

struct RawRelation {
  std::string id, kind, target;
};

class RelationsReader : public WordListener {
 public:
  void start(const WordTag& tag) override {
    if (tag.name != "Relationship") return;
    const auto value = [&](std::string_view name) {
      return tag.find(WordSpace::none, name).value_or(std::string_view{});
    };
    if (value("TargetMode") == "External") return;
    const std::string_view type = value("Type");
    relations.push_back(
        {std::string(value("Id")), std::string(type.substr(type.rfind('/') + 1)), std::string(value("Target"))});
  }
  void end() override {}

  std::vector<RawRelation> relations;
};

class TypesReader : public WordListener {
 public:
  explicit TypesReader(std::string_view part) : part_("/" + lower(part)) {
    const std::size_t stop = part_.rfind('.');
    if (stop != std::string::npos) extension_ = part_.substr(stop + 1);
  }

  void start(const WordTag& tag) override {
    const auto value = [&](std::string_view name) {
      return tag.find(WordSpace::none, name).value_or(std::string_view{});
    };
    if (tag.name == "Override" && lower(value("PartName")) == part_) own = value("ContentType");
    if (tag.name == "Default" && lower(value("Extension")) == extension_) usual = value("ContentType");
  }
  void end() override {}

  std::string own, usual;

 private:
  std::string part_, extension_;
};

std::optional<WordFault> fault_of_type(std::string_view type, OfficePackage meant) {
  const auto has = [&](std::string_view words) { return type.find(words) != std::string_view::npos; };
  const bool word = has("wordprocessingml") || has("ms-word"), workbook = has("spreadsheetml") || has("ms-excel.sheet");
  if (meant == OfficePackage::word ? word : workbook) return std::nullopt;
  if (word || workbook || has("ms-excel") || has("presentationml") || has("ms-powerpoint") || has("visio"))
    return WordFault::other_package;
  return WordFault::not_word;
}

}  // namespace

std::optional<WordFault> fault_of_bytes(std::string_view bytes) {
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
    const auto holds = [&](std::string_view name) { return bytes.find(wide(name)) != std::string_view::npos; };
    const bool other = holds("Workbook") || holds("PowerPoint Document");
    return other && !holds("WordDocument") && !holds("EncryptedPackage") ? WordFault::other_package
                                                                         : WordFault::old_word;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && bytes.substr(first).starts_with("{\\rtf")) return WordFault::rich_text;
  if (!bytes.starts_with("PK")) return WordFault::not_word;
  return std::nullopt;
}

WordParts::WordParts(Archive archive, const WordLimits& limits) : archive_(std::move(archive)), depth_(limits.depth) {
  for (const std::string& name : archive_.names()) spelled_.emplace(lower(name), name);
}

std::variant<WordParts, WordFault> WordParts::open(base::Bytes bytes, const WordLimits& limits, OfficePackage meant) {
  auto archive = open_archive(std::move(bytes), limits.archive);
  if (const auto* fault = std::get_if<ArchiveFault>(&archive)) return fault_of(*fault);
  WordParts out(std::get<Archive>(std::move(archive)), limits);
  if (const auto fault = out.open_main(meant)) return *fault;
  return out;
}

std::optional<std::string> WordParts::spelled(std::string_view name) const {
  const auto found = spelled_.find(lower(name));
  return found == spelled_.end() ? std::nullopt : std::optional(found->second);
}

std::variant<base::Bytes, WordFault> WordParts::read(const std::string& name) {
  auto bytes = archive_.read(name);
  if (const auto* fault = std::get_if<ArchiveFault>(&bytes)) return fault_of(*fault);
  return std::get<base::Bytes>(std::move(bytes));
}

std::variant<std::vector<WordParts::Relation>, WordFault> WordParts::relations_of(std::string_view part) {
  const std::string_view folder = folder_of(part);
  const auto name = spelled(std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels");
  if (!name) return std::vector<Relation>{};
  auto bytes = read(*name);
  if (const auto* fault = std::get_if<WordFault>(&bytes)) return *fault;
  RelationsReader reader;
  if (const auto fault = read_word_xml(std::get<base::Bytes>(bytes), depth_, reader)) return *fault;
  std::vector<Relation> out;
  for (RawRelation& raw : reader.relations) {
    auto target = resolved(folder, raw.target);
    if (!target) return WordFault::suspicious;
    out.push_back({std::move(raw.id), std::move(raw.kind), *std::move(target)});
  }
  return out;
}

std::optional<WordFault> WordParts::open_main(OfficePackage meant) {
  if (!spelled("[Content_Types].xml")) {
    if (!archive_.holds("mimetype")) return WordFault::not_word;
    const auto type = read("mimetype");
    const auto* bytes = std::get_if<base::Bytes>(&type);
    const bool open = bytes != nullptr && bytes->starts_with("application/vnd.oasis.opendocument");
    return open ? WordFault::open_document : WordFault::not_word;
  }
  auto roots = relations_of({});
  if (const auto* fault = std::get_if<WordFault>(&roots)) return *fault;
  for (const Relation& root : std::get<std::vector<Relation>>(roots))
    if (main_.empty() && root.kind == "officeDocument") main_ = spelled(root.part).value_or(std::string{});
  if (main_.empty()) return WordFault::damaged;
  if (const auto fault = check_type(meant)) return fault;
  auto relations = relations_of(main_);
  if (const auto* fault = std::get_if<WordFault>(&relations)) return *fault;
  relations_ = std::get<std::vector<Relation>>(std::move(relations));
  return std::nullopt;
}

std::optional<WordFault> WordParts::check_type(OfficePackage meant) {
  auto bytes = read(*spelled("[Content_Types].xml"));
  if (const auto* fault = std::get_if<WordFault>(&bytes)) return *fault;
  TypesReader types(main_);
  if (const auto fault = read_word_xml(std::get<base::Bytes>(bytes), depth_, types)) return *fault;
  return fault_of_type(types.own.empty() ? types.usual : types.own, meant);
}

std::vector<std::string> WordParts::related(std::string_view kind) const {
  std::vector<std::string> out;
  for (const Relation& relation : relations_)
    if (relation.kind == kind) out.push_back(spelled(relation.part).value_or(relation.part));
  return out;
}

std::variant<std::vector<std::string>, WordFault> WordParts::related(const std::string& part, std::string_view kind) {
  auto relations = relations_of(part);
  if (const auto* fault = std::get_if<WordFault>(&relations)) return *fault;
  std::vector<std::string> out;
  for (const Relation& relation : std::get<std::vector<Relation>>(relations))
    if (relation.kind == kind) out.push_back(spelled(relation.part).value_or(relation.part));
  return out;
}

std::optional<std::string> WordParts::find(std::string_view relation) const {
  const auto found = std::ranges::find(relations_, relation, &Relation::id);
  if (found == relations_.end()) return std::nullopt;
  return spelled(found->part).value_or(found->part);
}

}  // namespace xml
