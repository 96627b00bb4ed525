// Things made on first use and then kept: several workers may ask, one of them makes.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace app {

template <class Item>
class Shelf {
 public:
  // The reference holds as long as the shelf. What `make` throws is passed on, and the next who asks tries again.
  template <class Make>
  const Item& at(std::string_view key, Make make) {
    const std::lock_guard lock(mutex_);
    const auto found = items_.find(key);
    return found != items_.end() ? found->second : items_.emplace(std::string(key), make()).first->second;
  }

  // For a shelf of one thing.
  template <class Make>
  const Item& one(Make make) {
    return at({}, make);
  }

 private:
  std::mutex mutex_;
  std::map<std::string, Item, std::less<>> items_;
};

}  // namespace app
