// What a package means: its documents joined, every number, label, mark and reference made.
#pragma once

#include "base/picture.h"
#include "model/acts.h"
#include "model/approval.h"
#include "model/form.h"
#include "model/order.h"
#include "model/plan.h"
#include "model/profile.h"
#include "model/regulation.h"
#include "model/settings.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace model {

struct Document {
  DocumentId id;
  base::FileId file;
  std::variant<Order, Plan, ApprovalSheet, Form, Regulation> body;
};

struct Anchor {
  std::string label;               // what `<id>` prints: «1», «2.1», «17»
  std::vector<std::string> place;  // where it stands: «приложение 1», «п. 17»
};

struct Package {
  std::string name;  // last name of its absolute path
  Profile profile;
  Settings settings;
  Register register_;               // organisation and package joined
  std::vector<RegisteredAct> acts;  // likewise
  std::vector<Document> documents;  // the order first, then by file name
  std::map<AnchorId, Anchor> anchors;
  base::Pictures pictures;  // the emblem of the act's issuer, if it could be read

  [[nodiscard]] const Document* find_document(const DocumentId& id) const;
  [[nodiscard]] const Order* find_order() const;
  // The printed number of what `<id>` names; demands that it exists.
  [[nodiscard]] const std::string& label(const AnchorId& id) const;
  [[nodiscard]] const std::vector<std::string>& place(const AnchorId& id) const;
};

// The steps «приложение 1» or «лист согласования» that a document's places begin with.
std::vector<std::string> document_place(const Package& package, const DocumentId& id);

// The act's date, else the newest date any document states, else nothing: the stamp of outputs.
std::optional<base::Date> newest_date(const Package& package);

// One text of the package with the place it is read at.
struct Reading {
  const Text* text;
  DocumentId document;
  std::vector<std::string> place;
};

// Every printed text in the order a reader meets it: the act from head to signature, then its appendices in order, then
// the other documents.
std::vector<Reading> reading_order(const Package& package);
std::vector<Reading> reading_order(const Package& package, const DocumentId& document);

}  // namespace model
