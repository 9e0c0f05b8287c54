// FilterStrip: a line under the top bar while a filter is on: how much it shows, and what of it isn't understood.
#pragma once

#include "models/domain/filter.h"
#include "models/items/columnface.h"

#include <QWidget>

class QLabel;

namespace pulley {

class FilterStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FilterStrip(QWidget *parent = nullptr);

    /// Hidden until then.
    void tell(const Shown &shown, const QList<FilterProblem> &problems);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_shown;
    QLabel *m_problems;
};

} // namespace pulley
