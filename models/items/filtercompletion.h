// FilterCompletion: what may follow where the cursor stands in a filter: keys, and the values that this board has for them.
#pragma once

#include "models/domain/board.h"

#include <QDate>
#include <QLocale>

namespace pulley {

struct Completion {
    /// What of the text it takes the place of.
    int from = 0;
    int length = 0;
    QString insert;
    /// What it is called in the list, and what is said of it there.
    QString shown;
    QString hint;
    friend bool operator==(const Completion &, const Completion &) = default;
};

/// In the order to be shown; none where the text is complete as it is. Words come in `language`'s where there is a choice.
QList<Completion> filterCompletions(const Board &board, const QString &text, int cursor, QLocale::Language language);

/// `text` with `completion` in it; `cursor` comes to stand behind that.
QString completed(const QString &text, const Completion &completion, int &cursor);

/// A sentence about what isn't understood.
struct FilterProblem;
QString sentence(const FilterProblem &problem);

} // namespace pulley
