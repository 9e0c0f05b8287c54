// ChartControls: what is asked of a chart: which days, as of when, which cards, compared with what, and how days are counted.
#pragma once

#include "widgets/charts/chartkinds.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSlider;
class QSpinBox;

namespace pulley {

class FilterField;

class ChartControls : public QWidget
{
    Q_OBJECT
public:
    explicit ChartControls(QWidget *parent = nullptr);

    ChartQuery query() const;
    void setQuery(const ChartQuery &query);
    /// Only what means something for `kind` is there.
    void fit(const ChartKind &kind);
    /// The days there are, in the board's zone.
    void setDays(const QDate &first, const QDate &today);
    FilterField &filter() const { return *m_filter; }

Q_SIGNALS:
    /// Something else is asked for; while a slider is dragged, now and then.
    void changed();
    /// The keyboard is to go on to the chart.
    void left();

private:
    void build();
    void buildPeriod();
    void buildAsOf();
    void buildFilter();
    void buildChoices();
    QComboBox *choices(const char *name, const QString &spoken, const QStringList &items);
    QSpinBox *number(const char *name, const QString &spoken, int from, int to, int value, const QString &words);
    void goTo(const QDate &day);
    void soon();

    QComboBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_asOfLabel = nullptr;
    QDateEdit *m_asOf = nullptr;
    QSlider *m_slider = nullptr;
    FilterField *m_filter = nullptr;
    QComboBox *m_compare = nullptr;
    QComboBox *m_dayCount = nullptr;
    QComboBox *m_step = nullptr;
    QSpinBox *m_baseline = nullptr;
    QSpinBox *m_items = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_history = nullptr;
    QTimer m_soon;
    QDate m_today;
    /// Whether it goes along with the days as they pass.
    bool m_isNow = true;
};

} // namespace pulley
