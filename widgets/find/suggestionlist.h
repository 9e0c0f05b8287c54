// SuggestionList: what may be typed next, under a field that keeps the keyboard.
#pragma once

#include "models/items/filtercompletion.h"

#include <QListWidget>

namespace pulley {

class SuggestionList : public QListWidget
{
    Q_OBJECT
public:
    /// Lies over the window of `field`; hidden until there is something to show.
    explicit SuggestionList(QWidget &field);

    /// Under the field; hides for an empty list. Nothing is chosen.
    void offer(const QList<Completion> &completions);
    void move(int by);
    /// "owner:, who works on it", or empty when nothing is chosen.
    QString chosenText() const;

private:
    QWidget &m_field;
};

} // namespace pulley
