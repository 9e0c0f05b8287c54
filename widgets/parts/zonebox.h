// ZoneBox: a time zone, found by typing any part of its name, or as an offset from UTC.
#pragma once

#include <QComboBox>

namespace pulley {

class ZoneBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneBox(QWidget *parent = nullptr);

    /// As typed or chosen; it may be no zone.
    QString zone() const;
    void setZone(const QString &zone);
    /// "Now there: Monday 14:05, UTC+09:00", or that there is no such zone.
    static QString nowThere(const QString &zone, const QDateTime &now);
    /// The computer's own, UTC where it has none.
    static QString systemZone();
};

} // namespace pulley
