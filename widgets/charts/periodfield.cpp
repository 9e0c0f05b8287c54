// Two days beside each other.
#include "widgets/charts/periodfield.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace pulley {

DayField::DayField(const QString &name, const QString &spoken, QWidget *parent) : QDateEdit(QDate::currentDate(), parent)
{
    setObjectName(name);
    setAccessibleName(spoken);
    setToolTip(spoken);
    setCalendarPopup(true);
    // By itself it shows two digits of the year.
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
}

PeriodField::PeriodField(const QString &name, const QString &first, const QString &last, QWidget *parent) :
    QWidget(parent), m_from(new DayField(name + QStringLiteral("From"), first, this)),
    m_to(new DayField(name + QStringLiteral("To"), last, this))
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap);
    for (DayField *day : {m_from, m_to}) {
        row->addWidget(day, 0, Qt::AlignVCenter);
        connect(day, &QDateEdit::dateChanged, this, [this] {
            m_chosen = true;
            Q_EMIT chosen();
        });
    }
    setFocusProxy(m_from);
}

Period PeriodField::period() const
{
    return {qMin(m_from->date(), m_to->date()), qMax(m_from->date(), m_to->date())};
}

void PeriodField::setPeriod(const Period &period)
{
    put(period);
    m_chosen = true;
}

void PeriodField::suggest(const Period &period)
{
    if (!m_chosen)
        put(period);
}

void PeriodField::put(const Period &period)
{
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setDate(period.from);
    m_to->setDate(period.to);
}

} // namespace pulley
