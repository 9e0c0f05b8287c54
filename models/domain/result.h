// Result: a value or the reason there is none. Member names are those of std::expected, which g++ 12 has only in C++23.
#pragma once

#include <utility>
#include <variant>

namespace pulley {

/// Wraps an error on its way into a Result.
template <class E>
struct Failure {
    E error;
};
template <class E>
Failure(E) -> Failure<E>;

template <class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) { }
    template <class F>
    Result(Failure<F> failure) : m_held(std::in_place_index<1>, std::move(failure.error))
    {
    }

    bool has_value() const { return m_held.index() == 0; }
    explicit operator bool() const { return has_value(); }
    /// Only after has_value().
    T &value() & { return *std::get_if<0>(&m_held); }
    const T &value() const & { return *std::get_if<0>(&m_held); }
    T &&value() && { return std::move(*std::get_if<0>(&m_held)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return std::get_if<0>(&m_held); }
    const T *operator->() const { return std::get_if<0>(&m_held); }
    /// Only after !has_value().
    const E &error() const { return *std::get_if<1>(&m_held); }

private:
    std::variant<T, E> m_held;
};

/// The T of a Result that has nothing to hand back.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// Builds one visitor from lambdas, for std::visit without a default branch.
template <class... Fs>
struct overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
overloaded(Fs...) -> overloaded<Fs...>;

} // namespace pulley
