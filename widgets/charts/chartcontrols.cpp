// ChartControls: in as many lines as there is room for.
#include "widgets/charts/chartcontrols.h"

#include "models/metrics/dayscale.h"
#include "widgets/card/flowlayout.h"
#include "widgets/charts/daysoffdialog.h"
#include "widgets/charts/periodfield.h"
#include "widgets/find/filterfield.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace pulley {

namespace {

constexpr int soonMs = 250;
constexpr int rowHeight = 30;
constexpr int lastDays[] = {30, 90, 180, 365};
constexpr int allDays = 4;
constexpr int otherDays = 5;

} // namespace

ChartControls::ChartControls(QWidget *parent) : QWidget(parent), m_today(QDate::currentDate())
{
    new FlowLayout(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ChartControls::changed);
    build();
    for (QWidget *each : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        each->setMinimumHeight(rowHeight); // on one line, label and slider too
        layout()->addWidget(each);
    }
    setDays(m_today.addDays(-365), m_today);
}

QComboBox *ChartControls::choices(const char *name, const QString &spoken, const QStringList &items)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setToolTip(spoken);
    box->addItems(items);
    // Its own hint has no room for the widest of them in every font.
    box->ensurePolished();
    box->setMinimumWidth(box->sizeHint().width() + metric::gap);
    connect(box, &QComboBox::currentIndexChanged, this, &ChartControls::soon);
    return box;
}

QSpinBox *ChartControls::number(const char *name, const QString &spoken, int from, int to, int value, const QString &words)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setToolTip(spoken);
    box->setRange(from, to);
    box->setValue(value);
    const QStringList around = words.split(QStringLiteral("#"));
    box->setPrefix(around.value(0));
    box->setSuffix(around.value(1));
    connect(box, &QSpinBox::valueChanged, this, &ChartControls::soon);
    return box;
}

void ChartControls::build()
{
    buildPeriod();
    buildAsOf();
    buildFilter();
    buildChoices();
}

void ChartControls::buildPeriod()
{
    QStringList periods;
    for (const int days : lastDays)
        periods.append(tr("Last %n days", "", days));
    m_period = choices("period", tr("Which days the chart shows"), periods + QStringList{tr("All days"), tr("From, to\u2026")});
    m_period->setCurrentIndex(1);
    m_shown = new PeriodField(QStringLiteral("shown"), tr("First day shown"), tr("Last day shown"), this);
    const auto showDays = [this] { m_shown->setVisible(m_period->currentIndex() == otherDays); };
    showDays();
    connect(m_period, &QComboBox::currentIndexChanged, this, showDays);
    connect(m_shown, &PeriodField::chosen, this, &ChartControls::soon);
}

void ChartControls::buildAsOf()
{
    m_asOfLabel = new QLabel(tr("As of"), this);
    m_asOf = new DayField(QStringLiteral("asOf"), tr("The day up to which history counts: the figures as they were then"), this);
    m_asOfLabel->setBuddy(m_asOf);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("asOfSlider"));
    m_slider->setAccessibleName(m_asOf->accessibleName());
    m_slider->setToolTip(m_asOf->toolTip());
    m_slider->setMinimumWidth(140);
    m_slider->setMaximumWidth(220);
    connect(m_slider, &QSlider::valueChanged, this, [this](int day) { goTo(dateOf(day)); });
    connect(m_asOf, &QDateEdit::dateChanged, this, &ChartControls::goTo);
}

void ChartControls::buildFilter()
{
    m_filter = new FilterField(this);
    m_filter->setAccessibleName(tr("Which cards count"));
    m_filter->setMinimumWidth(220);
    connect(m_filter, &QLineEdit::textChanged, this, &ChartControls::soon);
    connect(m_filter, &FilterField::cancelled, this, [this] {
        m_filter->clear();
        Q_EMIT left();
    });
    connect(m_filter, &FilterField::onward, this, &ChartControls::left);
}

void ChartControls::buildChoices()
{
    m_compare = choices("compare", tr("Another period to compare with"),
                        {tr("No comparison"), tr("With the days before"), tr("With a year before"), tr("With from, to\u2026")});
    m_compared =
        new PeriodField(QStringLiteral("compared"), tr("First day of the other period"), tr("Last day of the other period"), this);
    const auto showCompared = [this] { m_compared->setVisible(m_compare->currentIndex() == int(Comparing::Chosen)); };
    showCompared();
    connect(m_compare, &QComboBox::currentIndexChanged, this, showCompared);
    connect(m_compared, &PeriodField::chosen, this, &ChartControls::soon);
    m_dayCount = choices("dayCount", tr("Which days count"), {tr("Calendar days"), tr("Working days")});
    m_daysOff = new QPushButton(tr("Days off\u2026"), this);
    m_daysOff->setObjectName(QStringLiteral("daysOff"));
    m_daysOff->setToolTip(tr("Which weekdays and holidays don't count"));
    connect(m_daysOff, &QPushButton::clicked, this, &ChartControls::editDaysOff);
    m_step = choices("step", tr("How much time is one point"), {tr("Steps that fit"), tr("By day"), tr("By week"), tr("By month")});
    connect(m_dayCount, &QComboBox::currentIndexChanged, this, &ChartControls::decide);
    buildBaseline();
    //: # is the number
    m_items = number("items", tr("When will so many cards be finished?"), 1, 9999, 10, tr("When: # cards"));
    //: # is the number
    m_days = number("days", tr("How many cards will be finished in so many days?"), 1, 9999, 30, tr("In # days"));
    //: # is the number
    m_history = number("history", tr("From so many last days the forecast is drawn"), 7, 3650, 90, tr("From the last # days"));
}

void ChartControls::buildBaseline()
{
    m_baselineBy = choices("baselineBy", tr("What says what is usual"), {tr("Usual: first points"), tr("Usual: from, to\u2026")});
    //: # is the number
    m_baseline = number("baseline", tr("So many first points say what is usual"), 2, 500, 20, tr("First # points"));
    m_baselineDays = new PeriodField(QStringLiteral("baseline"), tr("First day of the baseline, which says what is usual"),
                                     tr("Last day of the baseline, which says what is usual"), this);
    connect(m_baselineBy, &QComboBox::currentIndexChanged, this, [this](int by) {
        // Whoever sees dates and leaves them has chosen them.
        if (by == int(BaselineBy::Dates))
            m_baselineDays->setPeriod(m_baselineDays->period());
        showBaseline(true);
        decide();
    });
    connect(m_baseline, &QSpinBox::valueChanged, this, &ChartControls::decide);
    connect(m_baselineDays, &PeriodField::chosen, this, &ChartControls::decide);
}

void ChartControls::showBaseline(bool behaves)
{
    const bool byDates = m_baselineBy->currentIndex() == int(BaselineBy::Dates);
    m_baselineBy->setVisible(behaves);
    m_baseline->setVisible(behaves && !byDates);
    m_baselineDays->setVisible(behaves && byDates);
}

void ChartControls::decide()
{
    m_daysOff->setVisible(m_dayCount->currentIndex() == int(DayCount::Working));
    soon();
    Q_EMIT decided();
}

void ChartControls::editDaysOff()
{
    m_dayCount->setCurrentIndex(int(DayCount::Working));
    if (!m_daysOffDialog) {
        m_daysOffDialog = new DaysOffDialog(m_week, window());
        m_daysOffDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_daysOffDialog, &DaysOffDialog::changed, this, [this](const WrittenWeek &week) {
            m_week = week;
            decide();
        });
    }
    m_daysOffDialog->show();
    m_daysOffDialog->raise();
    m_daysOffDialog->activateWindow();
}

void ChartControls::soon()
{
    m_soon.start();
}

void ChartControls::goTo(const QDate &day)
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_asOf);
    m_slider->setValue(dayNumberOf(day));
    m_asOf->setDate(day);
    m_isNow = day >= m_today;
    soon();
}

void ChartControls::setDays(const QDate &first, const QDate &today)
{
    m_today = today;
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_asOf);
    constexpr int leastDays = 30;
    m_slider->setRange(dayNumberOf(qMin(first, today.addDays(-leastDays))), dayNumberOf(today));
    m_slider->setPageStep(7);
    m_asOf->setMaximumDate(today);
    if (m_isNow) {
        m_slider->setValue(m_slider->maximum());
        m_asOf->setDate(today);
    }
    constexpr int usualBaseline = 90;
    m_baselineDays->suggest({first, qMin(first.addDays(usualBaseline - 1), today)});
}

void ChartControls::setShown(const Period &shown, const Period &compared)
{
    if (m_period->currentIndex() != otherDays)
        m_shown->suggest(shown);
    if (m_compare->currentIndex() != int(Comparing::Chosen))
        m_compared->suggest(compared);
}

void ChartControls::fit(const ChartKind &kind)
{
    const bool behaves = kind.choice == ChartChoice::Baseline;
    const bool forecasts = kind.choice == ChartChoice::Items || kind.choice == ChartChoice::Days;
    m_step->setVisible(kind.choice == ChartChoice::Step || (behaves && qstrcmp(kind.key, "behaviour-cycle-time") != 0));
    showBaseline(behaves);
    m_daysOff->setVisible(m_dayCount->currentIndex() == int(DayCount::Working));
    m_items->setVisible(kind.choice == ChartChoice::Items);
    m_days->setVisible(kind.choice == ChartChoice::Days);
    m_history->setVisible(forecasts);
    m_period->setVisible(!forecasts);
    m_shown->setVisible(!forecasts && m_period->currentIndex() == otherDays);
    const bool comparable = kind.comparable == Comparable::Yes;
    m_compare->setVisible(comparable);
    m_compared->setVisible(comparable && m_compare->currentIndex() == int(Comparing::Chosen));
    layout()->invalidate();
    updateGeometry();
}

ChartQuery ChartControls::query() const
{
    ChartQuery query;
    query.filter = m_filter->text();
    const int period = m_period->currentIndex();
    if (period < allDays)
        query.lastDays = lastDays[period];
    else if (period == otherDays)
        query.period = m_shown->period();
    if (!m_isNow)
        query.asOf = m_asOf->date();
    query.compare = Comparing(m_compare->currentIndex());
    if (query.compare == Comparing::Chosen)
        query.comparePeriod = m_compared->period();
    query.dayCount = DayCount(m_dayCount->currentIndex());
    query.week = workWeekOf(m_week);
    if (m_step->currentIndex() > 0)
        query.step = Step(m_step->currentIndex() - 1);
    query.baseline = m_baseline->value();
    if (m_baselineBy->currentIndex() == int(BaselineBy::Dates))
        query.baselineDays = m_baselineDays->period();
    query.forecastItems = m_items->value();
    query.forecastDays = m_days->value();
    query.forecastHistory = m_history->value();
    return query;
}

ChartChoices ChartControls::choices() const
{
    // Days that nobody chose would stand still where the first day moves.
    return {DayCount(m_dayCount->currentIndex()), m_week, BaselineBy(m_baselineBy->currentIndex()), m_baseline->value(),
            m_baselineDays->isChosen() || m_baselineBy->currentIndex() == int(BaselineBy::Dates) ? m_baselineDays->period()
                                                                                                 : Period{}};
}

void ChartControls::setChoices(const ChartChoices &choices)
{
    const QSignalBlocker quiet(this); // nobody decided anything now
    delete m_daysOffDialog;
    m_week = choices.week;
    m_baselineDays->forget();
    if (choices.days.from.isValid() && choices.days.to.isValid())
        m_baselineDays->setPeriod(choices.days);
    m_baseline->setValue(choices.points);
    m_dayCount->setCurrentIndex(int(choices.dayCount));
    m_baselineBy->setCurrentIndex(int(choices.baselineBy));
    m_soon.stop(); // whoever sets them asks at once
}

} // namespace pulley
