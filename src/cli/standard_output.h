// Standard output that remembers why it failed: a full disk, a reader that went away, an output that was closed.
#pragma once

#include <array>
#include <streambuf>

namespace cli {

// Takes the place of the buffer of std::cout as long as it lives. What is written after a failure is dropped: the work
// itself goes on.
class StandardOutput : public std::streambuf {
 public:
  StandardOutput();
  ~StandardOutput() override;
  StandardOutput(const StandardOutput&) = delete;
  StandardOutput& operator=(const StandardOutput&) = delete;

  // The first `errno` of writing, after writing what is left; 0: all is written.
  int finish();

 protected:
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  void write_out();

  std::array<char, 65536> buffer_{};
  int error_ = 0;
  std::streambuf* before_;
};

// A closed descriptor 0, 1 or 2 would be given to the next file that is opened, and the report be written into it: what
// is closed is put in order first, so that writing to it fails as it should.
void occupy_standard_descriptors();

// Columns of the terminal that the descriptor is; 0 when it is none.
std::size_t terminal_width(int descriptor);

// Whether the terminal understands colours and erasing, and the user wants them (NO_COLOR, TERM).
bool wants_colour(int descriptor);
bool can_erase(int descriptor);

}  // namespace cli
