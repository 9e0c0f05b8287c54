// PeriodField: two days, the first and the last of a period, chosen by hand.
#pragma once

#include "models/metrics/metrics.h"

#include <QDateEdit>
#include <QWidget>

namespace pulley {

/// A day, as yyyy-MM-dd. Tab leaves it: within it the arrows go from part to part.
class DayField : public QDateEdit
{
    Q_OBJECT
public:
    DayField(const QString &name, const QString &spoken, QWidget *parent);

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

class PeriodField : public QWidget
{
    Q_OBJECT
public:
    /// The days are called `name` + "From" and "To", and spoken of as `first` and `last`.
    PeriodField(const QString &name, const QString &first, const QString &last, QWidget *parent);

    /// Whichever of the two was taken for the first.
    Period period() const;
    /// By whoever remembers what was chosen.
    void setPeriod(const Period &period);
    /// What stands there until somebody chooses.
    void suggest(const Period &period);
    bool isChosen() const { return m_chosen; }
    void forget() { m_chosen = false; }

Q_SIGNALS:
    /// By hand.
    void chosen();

private:
    void put(const Period &period);

    DayField *m_from;
    DayField *m_to;
    bool m_chosen = false;
};

} // namespace pulley
