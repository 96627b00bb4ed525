// What a workbook says of the act that asks for it. Words as printed; empty ones are left out.
#pragma once

#include "model/ids.h"

#include <string>

namespace model {

struct Requisites {
  DocumentId form;  // resources
  std::string issuer;  // in full, nominative: «министерство образования Оренбургской области»
  std::string act;       // in lower case, nominative: «приказ»
  std::string date;      // «15.05.2020»
  std::string number;    // «01-21/744»
  std::string appendix;  // «Приложение № 2»
  std::string deadline;  // «до 5 июня 2020 года»
  std::string contact;   // where answers go: «lasa@mail.orb.ru»
};

}  // namespace model
