#pragma once
// Purpose: the recorder's own pen. The recorder is a shared object that tests preload into a program; it writes down
// what that program opens for writing, makes, moves and removes, and keeps the bytes. Here is what its hooks share.
// Thread: any. Ownership: none. Shapes: in the folder named by the variable KABAN_WRITE_RECORD: `list`, one line an
// event (program, verb, file id, path, other; tabs between, bytes outside plain ASCII as %XX); `written-PROGRAM-ID`,
// all bytes that went to a file by write() and its kin; `gone-N`, what a file held when it was removed or replaced.
// Errors: none are told: without the folder nothing is recorded, and a test that finds nothing must fail.
// Kernel calls only: a hook must not meet another hook.

#include <cstddef>
#include <string>
#include <string_view>

#include <dlfcn.h>

namespace kaban::tests::recorder {

/// The same function in the next library; `function` only gives the type.
template <class Function>
Function next(Function, const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// "device-inode" of a regular file that is open; empty for anything else.
std::string fileId(int descriptor);
/// Of what is open, as the kernel names it.
std::string pathOf(int descriptor);
/// Without links but for the last part, which need not exist.
std::string absolute(int folder, const char* path);

void note(std::string_view verb, std::string_view path, std::string_view id = "-", std::string_view other = "-");
/// Has been opened: writes it down when it can be written to.
void noteOpened(int descriptor, bool forWriting);
void keepBytes(int descriptor, const void* bytes, std::size_t size);
/// Copies the regular file that is about to go; the copy's name, "-" when there is none.
std::string keepFile(const std::string& path);

/// A hook must not change what its caller sees.
class KeepErrno {
public:
    KeepErrno();
    ~KeepErrno();
    KeepErrno(const KeepErrno&) = delete;
    KeepErrno& operator=(const KeepErrno&) = delete;

private:
    int kept_;
};

} // namespace kaban::tests::recorder
