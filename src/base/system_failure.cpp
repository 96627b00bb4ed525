#include "base/system_failure.h"

#include <array>
#include <cerrno>
#include <cstring>

namespace base {

Failure system_failure(std::string what, int error) {
  struct Cause {
    int error;
    Wording words;
  };
  constexpr Wording full{"на диске нет места", "no space left on the disk"};
  // EFBIG: a limit of the system (ulimit -f) is a full disk to who meets it.
  static constexpr std::array<Cause, 12> causes{{
      {ENOENT, {"нет такого файла или папки", "no such file or folder"}},
      {EACCES, {"нет прав доступа", "permission denied"}},
      {EPERM, {"нет прав доступа", "permission denied"}},
      {ENOSPC, full},
      {EDQUOT, full},
      {EFBIG, full},
      {EROFS, {"диск доступен только для чтения", "the disk is read-only"}},
      {EISDIR, {"это папка, а нужен файл", "a folder where a file is needed"}},
      {ENOTDIR, {"на месте папки лежит файл", "a file where a folder is needed"}},
      {ENAMETOOLONG, {"слишком длинное имя", "the name is too long"}},
      {EBADF, {"закрыт, писать некуда", "closed, there is nowhere to write"}},
      {EPIPE, {"закрыт раньше времени: читать некому", "closed too early: nobody reads it"}},
  }};
  for (const Cause& cause : causes)
    if (cause.error == error) return Failure(std::move(what), cause.words);
  return Failure(std::move(what), {"не удалось прочитать или записать", "reading or writing failed"},
                 std::strerror(error));
}

void fail(const std::filesystem::path& path, int error) { throw system_failure(path.string(), error); }

}  // namespace base
