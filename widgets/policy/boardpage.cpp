// BoardPage: one form, applied as one command.
#include "widgets/policy/boardpage.h"

#include "models/items/boardmodels.h"
#include "widgets/parts/choices.h"
#include "widgets/parts/whendone.h"
#include "widgets/parts/zonebox.h"
#include "widgets/policy/answerline.h"
#include "widgets/policy/consequencestrip.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace pulley {

namespace {

using namespace std::chrono_literals;

QLabel *quietLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BoardPage::BoardPage(BoardSession &session, QWidget *parent) :
    QWidget(parent), m_session(session), m_name(new QLineEdit(this)), m_zone(new ZoneBox(this)), m_there(quietLabel("there", this)),
    m_commitment(new QComboBox(this)), m_delivery(new QComboBox(this)), m_sleDays(new QSpinBox(this)),
    m_slePercent(new QSpinBox(this)), m_finishedDays(new QSpinBox(this)), m_lastShown(quietLabel("lastShown", this)),
    m_strip(new ConsequenceStrip(this)), m_answer(new AnswerLine(session, this)), m_revert(new QPushButton(tr("Ta&ke back"), this)),
    m_apply(new QPushButton(tr("A&pply"), this))
{
    nameWidgets();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::wideGap);
    auto *rows = new QFormLayout;
    addRows(rows);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_apply);
    column->addLayout(rows);
    column->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_strip);
    column->addWidget(m_answer);
    connectForm();
    m_base = m_session.board().facts;
    showFacts(m_base);
}

void BoardPage::nameWidgets()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_commitment->setObjectName(QStringLiteral("commitment"));
    m_delivery->setObjectName(QStringLiteral("delivery"));
    m_sleDays->setObjectName(QStringLiteral("sleDays"));
    m_slePercent->setObjectName(QStringLiteral("slePercent"));
    m_finishedDays->setObjectName(QStringLiteral("finishedDays"));
    m_sleDays->setAccessibleName(tr("Days within which they are expected to finish"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_revert->setObjectName(QStringLiteral("revert"));
    for (QPushButton *button : {m_apply, m_revert})
        button->setAutoDefault(false);
    m_sleDays->setRange(0, 9999);
    m_sleDays->setSpecialValueText(tr("no expectation"));
    m_sleDays->setSuffix(tr(" days"));
    m_slePercent->setRange(1, 100);
    m_slePercent->setSuffix(tr("% of cards finish within"));
    m_finishedDays->setRange(0, 9999);
    m_finishedDays->setSpecialValueText(tr("until newer ones take their place"));
    m_finishedDays->setSuffix(tr(" days", "how long"));
}

void BoardPage::addRows(QFormLayout *rows)
{
    auto *expected = new QHBoxLayout;
    expected->addWidget(m_slePercent);
    expected->addWidget(m_sleDays);
    expected->addStretch();
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("Time &zone"), m_zone);
    rows->addRow(QString(), m_there);
    rows->addRow(tr("&Started when it reaches"), m_commitment);
    rows->addRow(tr("&Finished when it reaches"), m_delivery);
    auto *caption = new QLabel(tr("&Expected"), this);
    caption->setBuddy(m_slePercent);
    rows->addRow(caption, expected);
    rows->addRow(tr("Finished cards sta&y"), m_finishedDays);
    rows->addRow(QString(), m_lastShown);
}

void BoardPage::connectForm()
{
    connect(m_name, &QLineEdit::textChanged, this, &BoardPage::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &BoardPage::edited);
    for (QComboBox *box : {m_commitment, m_delivery})
        connect(box, &QComboBox::currentIndexChanged, this, &BoardPage::edited);
    for (QSpinBox *box : {m_sleDays, m_slePercent, m_finishedDays})
        connect(box, &QSpinBox::valueChanged, this, &BoardPage::edited);
    connect(m_apply, &QPushButton::clicked, this, &BoardPage::apply);
    connect(m_revert, &QPushButton::clicked, this, &BoardPage::revert);
    connect(m_answer, &AnswerLine::anyway, this, &BoardPage::send);
    connect(m_answer, &AnswerLine::leftIt, this, [this] {
        m_answer->clear();
        m_apply->setFocus();
    });
    connect(&m_session, &BoardSession::opened, this, &BoardPage::follow);
    connect(&m_session, &BoardSession::advanced, this, &BoardPage::follow);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &BoardPage::showHints);
    clock->start(20s);
}

BoardFacts BoardPage::typed() const
{
    BoardFacts facts = m_base;
    facts.name = m_name->text().trimmed();
    facts.timeZone = m_zone->zone();
    facts.commitment = chosenId<ColumnId>(m_commitment);
    facts.delivery = chosenId<ColumnId>(m_delivery);
    facts.sleDays = m_sleDays->value();
    facts.slePercent = m_slePercent->value();
    facts.finishedDays = m_finishedDays->value();
    return facts;
}

void BoardPage::showFacts(const BoardFacts &facts)
{
    m_filling = true;
    QList<Column> done;
    QList<Column> others;
    for (const Column &column : m_session.board().columns)
        (column.kind == ColumnKind::Done ? done : others).append(column);
    offerChoices(m_commitment, others, facts.commitment);
    offerChoices(m_delivery, done, facts.delivery);
    if (m_name->text() != facts.name)
        m_name->setText(facts.name);
    m_zone->setZone(facts.timeZone);
    m_sleDays->setValue(facts.sleDays);
    m_slePercent->setValue(facts.slePercent);
    m_finishedDays->setValue(facts.finishedDays);
    m_filling = false;
    updateButtons();
    showHints();
    showConsequences();
}

/// What nobody typed anything into shows what the board has now.
void BoardPage::follow()
{
    const BoardFacts now = m_session.board().facts;
    if (m_base != now && m_answer->isAsking()) {
        rebase();
        return;
    }
    const bool apart = !isContested();
    const BoardFacts mine = apart ? merged(m_base, typed(), now) : typed();
    m_base = apart ? now : m_base;
    showFacts(mine);
}

/// Somebody else has changed what is changed here too, and to something else.
bool BoardPage::isContested() const
{
    const BoardFacts now = m_session.board().facts;
    return merged(m_base, typed(), now) != merged(m_base, now, typed());
}

void BoardPage::edited()
{
    if (m_filling)
        return;
    m_answer->clear();
    updateButtons();
    showHints();
    showConsequences();
}

void BoardPage::showHints()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_there->setText(ZoneBox::nowThere(m_zone->zone(), now));
    const int days = m_finishedDays->value();
    const QTimeZone zone(m_zone->zone().toUtf8());
    const QDate last = now.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date().addDays(days);
    m_lastShown->setText(days == 0
                             ? tr("The last %1 are kept on the board. Older ones stay in the history.").arg(Board::finishedKept)
                             : tr("One finished today is last shown on %1. Then it stays in the history.")
                                   .arg(QLocale().toString(last, QLocale::LongFormat)));
}

void BoardPage::showConsequences()
{
    if (hasUnsaved())
        m_strip->showAction(m_session.board(), edit(), {});
    else
        m_strip->showSituation({});
}

void BoardPage::updateButtons()
{
    m_apply->setEnabled(hasUnsaved());
    m_revert->setEnabled(hasUnsaved());
}

void BoardPage::revert()
{
    m_base = m_session.board().facts;
    m_answer->clear();
    showFacts(m_base);
}

/// What is typed stays; what the board has under it is what it has now, which is said once.
void BoardPage::rebase()
{
    const QString said = isContested()
        ? tr("Somebody else changed the board's settings meanwhile. Look them over; Apply now puts yours in their place.")
        : tr("Somebody else changed the board's settings meanwhile. What you changed is kept; look it over and apply it.");
    const BoardFacts mine = merged(m_base, typed(), m_session.board().facts);
    m_base = m_session.board().facts;
    showFacts(mine);
    m_answer->refuse(said);
}

void BoardPage::apply()
{
    m_answer->clear();
    if (m_base != m_session.board().facts) {
        rebase();
        return;
    }
    const Consequences told = consequencesOf(m_session.board(), edit(), systemNow());
    if (told.refusal || !wantsConsent(told))
        send();
    else
        m_answer->ask(tr("This does more than change the board's policy. Nothing is applied yet."));
}

void BoardPage::send()
{
    const EditBoard asked = edit();
    m_answer->clear();
    whenDone(this, m_session.submit(asked), [this, facts = asked.facts](const Outcome &outcome) {
        if (std::holds_alternative<Committed>(outcome))
            m_base = facts;
        follow();
        m_answer->answer(outcome);
    });
}

} // namespace pulley
