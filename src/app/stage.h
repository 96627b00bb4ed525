// Which stage of the work on which document a defect of ours shows itself in.
#pragma once

#include "base/failure.h"
#include "base/wording.h"

#include <exception>
#include <new>
#include <string>
#include <utility>

namespace app {

namespace stage {

inline constexpr base::Wording open{"чтение пакета", "reading the package"};
inline constexpr base::Wording check{"проверка правил", "checking the rules"};
inline constexpr base::Wording compose{"составление документа", "composing"};
inline constexpr base::Wording layout{"вёрстка", "layout"};
inline constexpr base::Wording pdf{"запись PDF", "writing PDF"};
inline constexpr base::Wording docx{"запись DOCX", "writing DOCX"};
inline constexpr base::Wording xlsx{"запись XLSX", "writing XLSX"};

}  // namespace stage

class StageDefect : public base::Defect {
 public:
  StageDefect(base::Wording stage, std::string document, const std::string& what)
      : base::Defect(what), stage_(stage), document_(std::move(document)) {}

  // «вёрстка, документ plan»
  [[nodiscard]] std::string where(base::Language language) const;

 private:
  base::Wording stage_;
  std::string document_;  // empty: the package as a whole
};

// What `work` gives. The world's failure and a want of memory pass as they are; whatever else is thrown is a defect and
// learns where it was.
template <class Work>
auto in_stage(base::Wording stage, const std::string& document, Work work) {
  try {
    return work();
  } catch (const base::Failure&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const StageDefect&) {
    throw;
  } catch (const std::exception& error) {
    throw StageDefect(stage, document, error.what());
  } catch (...) {
    throw StageDefect(stage, document, "an exception of no known kind");
  }
}

}  // namespace app
