// Parts of the program that are loaded when first asked for: the libraries they bring take milliseconds to load.
#pragma once

namespace base {

// Of a shared library beside the program or in its library folder. Throws Failure where there is none; it stays loaded.
void* function_of_module(const char* module, const char* function);

}  // namespace base
