// Registering an act: its date, its number and `status: final` written into its YAML, and nothing else changed.
#pragma once

#include "app/opened_package.h"
#include "base/wording.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// What is wrong with words meant as an act's date or as one number; nothing when they will do.
std::optional<base::Wording> fault_of_date(std::string_view words);
std::optional<base::Wording> fault_of_number(std::string_view words);

// The act of a package as it lies in its file.
struct ActFile {
  const yaml::Value* document = nullptr;
  std::string name;         // order.yaml
  std::string act;          // приказ
  std::size_t issuers = 1;  // several: a joint act, with as many numbers
};

// Nothing when no document of the package is an act, or when it is broken: then the findings say how.
std::optional<ActFile> find_act(const OpenedPackage& opened);

// Numbers of a joint act in one word: parted by commas, else by «/»; nothing when these are not as many as issuers.
std::optional<std::vector<std::string>> numbers_of(std::string_view words, std::size_t issuers);

// The file's new bytes. Failure when a value cannot be replaced where it stands.
base::Bytes registered(const OpenedPackage& opened, const ActFile& act, const std::string& date,
                       const std::vector<std::string>& numbers);

}  // namespace app
