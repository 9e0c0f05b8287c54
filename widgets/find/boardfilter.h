// BoardFilter: what is typed in the filter's field becomes what the board shows, and back.
#pragma once

#include "models/items/boardmodels.h"
#include "models/items/filtercompletion.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QSettings;

namespace pulley {

class BoardView;
class FilterField;
class FilterStrip;
class NoMatch;

class BoardFilter : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. Filters that were used are kept in `settings`.
    BoardFilter(FilterField &field, FilterStrip &strip, QSettings &settings, QObject *parent);

    /// From now on it filters this board: another one than before begins without a filter.
    void attach(BoardModels &models, BoardView &view);
    /// The keys that lead to the field, and those that clear it, for the hints.
    void setKeys(const QKeySequence &find, const QKeySequence &clear);
    /// The field, with all of its text selected.
    void focus();
    /// Everything is shown, and the board has the keyboard.
    void clear();
    void set(const QString &text);
    QString text() const;

private:
    void apply();
    void tell();
    void remember();
    QStringList recent() const;
    QList<Completion> suggest(const QString &text, int cursor) const;

    FilterField &m_field;
    FilterStrip &m_strip;
    QSettings &m_settings;
    QPointer<BoardModels> m_models;
    QPointer<BoardView> m_view;
    QPointer<NoMatch> m_noMatch;
    BoardId m_board;
    QString m_clearKey;
};

} // namespace pulley
