// RowRelay: rows are read by one thread while another one takes them in: of a long history, each is half of the work.
#pragma once

#include "models/store/figurerows.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace pulley {

/// Used by the thread that reads. `take` is called in order, by another thread or by this one (there is no other for a short
/// history), never by two at a time, and for the last time before finish() is over.
class RowRelay
{
public:
    explicit RowRelay(TakeFigureRow take);
    ~RowRelay() { finish(); }
    RowRelay(const RowRelay &) = delete;
    RowRelay &operator=(const RowRelay &) = delete;

    /// Where the next row is to be put, over an older one; null when no more are wanted.
    FigureRow *next();
    /// The row is there.
    void put();
    /// Waits until everything that was put is taken.
    void finish();

private:
    static constexpr size_t rowsAtOnce = 256;
    struct Load {
        std::vector<FigureRow> rows = std::vector<FigureRow>(rowsAtOnce);
        size_t count = 0;
    };

    Load &load(size_t number) { return m_loads.at(number % m_loads.size()); }
    /// Hands the load at hand over, and waits for an empty one.
    void pass();
    void takeLoads();
    /// False when no more are wanted.
    bool takeRows(const Load &load);

    TakeFigureRow m_take;
    std::array<Load, 4> m_loads;
    size_t m_filled = 0; ///< so many loads have been handed over: the one at hand is the next
    size_t m_emptied = 0;
    bool m_last = false;
    bool m_wanted = true;
    bool m_open = true; ///< m_wanted, as far as who reads knows
    std::mutex m_mutex; ///< for the numbers and answers above, but for m_open
    std::condition_variable m_changed;
    std::thread m_taker;
};

} // namespace pulley
