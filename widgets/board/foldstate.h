// FoldState: which rows of which board are folded, kept in the settings.
#pragma once

#include "models/items/place.h"

class QSettings;

namespace pulley {

class FoldState
{
public:
    /// `settings` must outlive it.
    explicit FoldState(QSettings &settings);

    bool isFolded(const BoardId &board, const RowId &row) const;
    void setFolded(const BoardId &board, const QList<RowId> &rows, bool folded);

private:
    QSettings &m_settings;
};

} // namespace pulley
