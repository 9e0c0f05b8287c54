// ChartControls: what is asked of a chart: which days, as of when, which cards, compared with what, and how days are counted.
#pragma once

#include "widgets/charts/chartchoices.h"
#include "widgets/charts/chartkinds.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace pulley {

class DayField;
class DaysOffDialog;
class FilterField;
class PeriodField;

class ChartControls : public QWidget
{
    Q_OBJECT
public:
    explicit ChartControls(QWidget *parent = nullptr);

    ChartQuery query() const;
    /// What is decided once for a board.
    ChartChoices choices() const;
    void setChoices(const ChartChoices &choices);
    /// Lets somebody say which days are off, beside the chart; working days count from then on.
    void editDaysOff();
    /// Only what means something for `kind` is there.
    void fit(const ChartKind &kind);
    /// The days there are, in the board's zone.
    void setDays(const QDate &first, const QDate &today);
    /// Which days are shown, and which are compared with: whoever wants to choose them begins there.
    void setShown(const Period &shown, const Period &compared);
    FilterField &filter() const { return *m_filter; }

Q_SIGNALS:
    /// Something else is asked for; while a slider is dragged, now and then.
    void changed();
    /// By hand: something else than choices() were.
    void decided();
    /// The keyboard is to go on to the chart.
    void left();

private:
    void build();
    void buildPeriod();
    void buildAsOf();
    void buildFilter();
    void buildChoices();
    void buildBaseline();
    void showBaseline(bool behaves);
    QComboBox *choices(const char *name, const QString &spoken, const QStringList &items);
    QSpinBox *number(const char *name, const QString &spoken, int from, int to, int value, const QString &words);
    void goTo(const QDate &day);
    void soon();
    void decide();

    QComboBox *m_period = nullptr;
    PeriodField *m_shown = nullptr;
    QLabel *m_asOfLabel = nullptr;
    DayField *m_asOf = nullptr;
    QSlider *m_slider = nullptr;
    FilterField *m_filter = nullptr;
    QComboBox *m_compare = nullptr;
    PeriodField *m_compared = nullptr;
    QComboBox *m_dayCount = nullptr;
    QComboBox *m_step = nullptr;
    QPushButton *m_daysOff = nullptr;
    QPointer<DaysOffDialog> m_daysOffDialog;
    WrittenWeek m_week;
    QComboBox *m_baselineBy = nullptr;
    QSpinBox *m_baseline = nullptr;
    PeriodField *m_baselineDays = nullptr;
    QSpinBox *m_items = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_history = nullptr;
    QTimer m_soon;
    QDate m_today;
    /// Whether it goes along with the days as they pass.
    bool m_isNow = true;
};

} // namespace pulley
