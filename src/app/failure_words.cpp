#include "app/failure_words.h"

#include "app/stage.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/system_failure.h"
#include "base/printable.h"

#include <filesystem>
#include <new>
#include <stdexcept>

namespace app {

namespace {

std::string of_the_world(const base::Failure& failure, base::Language language) {
  return failure.path() + ": " + failure.cause(language);
}

std::string of_ours(std::string_view where, std::string_view what, base::Language language) {
  constexpr base::Wording defect{"ошибка программы, сообщите о ней", "a defect of the program, please report it"};
  std::string out(defect.in(language));
  if (!where.empty()) out += " (" + std::string(where) + ")";
  return out + ": " + std::string(what);
}

std::string words(const std::exception_ptr& failure, base::Language language) {
  constexpr base::Wording memory{
      "не хватило памяти: закройте другие программы, собирайте пакеты по одному (--jobs 1) или разделите документ",
      "out of memory: close other programs, work on one package at a time (--jobs 1) or divide the document"};
  try {
    std::rethrow_exception(failure);
  } catch (const base::Failure& error) {
    return of_the_world(error, language);
  } catch (const std::filesystem::filesystem_error& error) {
    return of_the_world(base::system_failure(error.path1().string(), error.code().value()), language);
  } catch (const std::bad_alloc&) {
    return std::string(memory.in(language));
  } catch (const StageDefect& error) {
    return of_ours(error.where(language), error.what(), language);
  } catch (const std::exception& error) {
    return of_ours({}, error.what(), language);
  } catch (...) {
    return of_ours({}, "an exception of no known kind", language);
  }
}

}  // namespace

std::string StageDefect::where(base::Language language) const {
  std::string out(stage_.in(language));
  if (!document_.empty()) out += (language == base::Language::ru ? ", документ " : ", document ") + document_;
  return out;
}

std::string failure_words(const std::exception_ptr& failure, base::Language language) {
  return base::printable(words(failure, language));
}

}  // namespace app
