// PaletteList: what the palette found, one line each.
#pragma once

#include "widgets/find/paletteentry.h"

#include <QListWidget>

namespace pulley {

class PaletteList : public QListWidget
{
    Q_OBJECT
public:
    explicit PaletteList(QWidget *parent = nullptr);

    enum class Choose { First, Same };
    /// Same: who has gone down the list stays on his entry while more comes in, if it is still there.
    void show(const QList<PaletteEntry> &entries, Choose choose);
    PaletteEntry entryAt(int row) const;
};

} // namespace pulley
