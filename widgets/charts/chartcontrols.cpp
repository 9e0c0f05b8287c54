// ChartControls: in as many lines as there is room for.
#include "widgets/charts/chartcontrols.h"

#include "models/metrics/dayscale.h"
#include "widgets/card/flowlayout.h"
#include "widgets/charts/daysoffdialog.h"
#include "widgets/find/filterfield.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
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

/// Tab leaves it: within it the arrows go from part to part.
class DayField : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

QDateEdit *dayField(const char *name, const QString &spoken, QWidget *parent)
{
    auto *field = new DayField(QDate::currentDate(), parent);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(spoken);
    field->setToolTip(spoken);
    field->setCalendarPopup(true);
    // By itself it shows two digits of the year.
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return field;
}

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
    m_from = dayField("from", tr("First day shown"), this);
    m_to = dayField("to", tr("Last day shown"), this);
    const auto showDays = [this] {
        m_from->setVisible(m_period->currentIndex() == otherDays);
        m_to->setVisible(m_period->currentIndex() == otherDays);
    };
    showDays();
    connect(m_period, &QComboBox::currentIndexChanged, this, showDays);
    connect(m_from, &QDateEdit::dateChanged, this, &ChartControls::soon);
    connect(m_to, &QDateEdit::dateChanged, this, &ChartControls::soon);
}

void ChartControls::buildAsOf()
{
    m_asOfLabel = new QLabel(tr("As of"), this);
    m_asOf = dayField("asOf", tr("The day up to which history counts: the figures as they were then"), this);
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
                        {tr("No comparison"), tr("With the days before"), tr("With a year before")});
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
    m_baselineFrom = dayField("baselineFrom", tr("First day of the baseline, which says what is usual"), this);
    m_baselineTo = dayField("baselineTo", tr("Last day of the baseline, which says what is usual"), this);
    connect(m_baselineBy, &QComboBox::currentIndexChanged, this, [this] {
        showBaseline(true);
        decide();
    });
    connect(m_baseline, &QSpinBox::valueChanged, this, &ChartControls::decide);
    for (QDateEdit *day : {m_baselineFrom, m_baselineTo}) {
        connect(day, &QDateEdit::dateChanged, this, [this] {
            m_baselineChosen = true;
            decide();
        });
    }
}

void ChartControls::showBaseline(bool behaves)
{
    const bool byDates = m_baselineBy->currentIndex() == int(BaselineBy::Dates);
    m_baselineBy->setVisible(behaves);
    m_baseline->setVisible(behaves && !byDates);
    m_baselineFrom->setVisible(behaves && byDates);
    m_baselineTo->setVisible(behaves && byDates);
}

/// Whichever of the two was taken for the first.
Period ChartControls::baselineDays() const
{
    return {qMin(m_baselineFrom->date(), m_baselineTo->date()), qMax(m_baselineFrom->date(), m_baselineTo->date())};
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
    if (m_baselineChosen)
        return;
    constexpr int usualBaseline = 90;
    const QSignalBlocker from(m_baselineFrom);
    const QSignalBlocker to(m_baselineTo);
    m_baselineFrom->setDate(first);
    m_baselineTo->setDate(qMin(first.addDays(usualBaseline - 1), today));
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
    m_from->setVisible(!forecasts && m_period->currentIndex() == otherDays);
    m_to->setVisible(!forecasts && m_period->currentIndex() == otherDays);
    m_compare->setVisible(kind.comparable == Comparable::Yes);
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
        query.period = {m_from->date(), m_to->date()};
    if (!m_isNow)
        query.asOf = m_asOf->date();
    query.compare = Comparing(m_compare->currentIndex());
    query.dayCount = DayCount(m_dayCount->currentIndex());
    query.week = workWeekOf(m_week);
    if (m_step->currentIndex() > 0)
        query.step = Step(m_step->currentIndex() - 1);
    query.baseline = m_baseline->value();
    if (m_baselineBy->currentIndex() == int(BaselineBy::Dates))
        query.baselineDays = baselineDays();
    query.forecastItems = m_items->value();
    query.forecastDays = m_days->value();
    query.forecastHistory = m_history->value();
    return query;
}

ChartChoices ChartControls::choices() const
{
    // Days that nobody chose would stand still where the first day moves.
    return {DayCount(m_dayCount->currentIndex()), m_week, BaselineBy(m_baselineBy->currentIndex()), m_baseline->value(),
            m_baselineChosen || m_baselineBy->currentIndex() == int(BaselineBy::Dates) ? baselineDays() : Period{}};
}

void ChartControls::setChoices(const ChartChoices &choices)
{
    const QSignalBlocker quiet(this); // nobody decided anything now
    delete m_daysOffDialog;
    m_week = choices.week;
    m_baselineChosen = choices.days.from.isValid() && choices.days.to.isValid();
    if (m_baselineChosen) {
        m_baselineFrom->setDate(choices.days.from);
        m_baselineTo->setDate(choices.days.to);
    }
    m_baseline->setValue(choices.points);
    m_dayCount->setCurrentIndex(int(choices.dayCount));
    m_baselineBy->setCurrentIndex(int(choices.baselineBy));
    m_soon.stop(); // whoever sets them asks at once
}

} // namespace pulley
