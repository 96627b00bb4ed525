#include "cli/standard_output.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <iostream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

StandardOutput::StandardOutput() : before_(std::cout.rdbuf(this)) {
  setp(buffer_.data(), buffer_.data() + buffer_.size());
}

StandardOutput::~StandardOutput() {
  write_out();
  std::cout.rdbuf(before_);
}

int StandardOutput::finish() {
  write_out();
  return error_;
}

StandardOutput::int_type StandardOutput::overflow(int_type c) {
  write_out();
  if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
  return traits_type::not_eof(c);
}

int StandardOutput::sync() {
  write_out();
  return 0;
}

void StandardOutput::write_out() {
  const char* at = pbase();
  while (error_ == 0 && at < pptr()) {
    const ssize_t written = ::write(STDOUT_FILENO, at, static_cast<std::size_t>(pptr() - at));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0)
      error_ = errno;
    else
      at += written;
  }
  setp(buffer_.data(), buffer_.data() + buffer_.size());
}

void occupy_standard_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
    // Opened the wrong way round for output: EBADF is what a closed one gives.
    const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened >= 0 && opened != descriptor) ::close(opened);
  }
}

namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view(value);
}

}  // namespace

std::size_t terminal_width(int descriptor) {
  if (::isatty(descriptor) != 1) return 0;
  constexpr std::size_t usual = 80, least = 40;
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
  return size.ws_col < least ? least : size.ws_col;
}

bool can_erase(int descriptor) { return ::isatty(descriptor) == 1 && environment("TERM") != "dumb"; }

// https://no-color.org: an empty value is none.
bool wants_colour(int descriptor) { return can_erase(descriptor) && environment("NO_COLOR").empty(); }

}  // namespace cli
