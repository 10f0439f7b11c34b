#pragma once
// Purpose: the one way a function of ours says "value or reason". Thread: any. Ownership: by value.
// Errors: E is a closed type of the layer that fails (FailureCode in the domain, ConfigurationError here …); never an
// exception.

#include <tl/expected.hpp>

namespace kaban {

template <class T, class E>
using Result = tl::expected<T, E>;

template <class E>
auto failure(E error) {
    return tl::unexpected<E>(std::move(error));
}

} // namespace kaban
