// BoardPage: one form, applied as one command.
#include "widgets/policy/boardpage.h"

#include "models/session/wording.h"
#include "widgets/parts/choices.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

namespace pulley {

BoardPage::BoardPage(BoardSession &session, QWidget *parent) :
    QWidget(parent), m_session(session), m_name(new QLineEdit(this)), m_zone(new QComboBox(this)),
    m_commitment(new QComboBox(this)), m_delivery(new QComboBox(this)), m_sleDays(new QSpinBox(this)),
    m_slePercent(new QSpinBox(this)), m_message(new InlineMessage(this)), m_apply(new QPushButton(tr("A&pply"), this))
{
    auto *column = new QVBoxLayout(this);
    auto *rows = new QFormLayout;
    addRows(rows);
    column->addLayout(rows);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_apply, 0, Qt::AlignRight);
    connectForm();
    m_base = m_session.board().facts;
    showFacts(m_base);
}

void BoardPage::addRows(QFormLayout *rows)
{
    m_name->setObjectName(QStringLiteral("name"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_commitment->setObjectName(QStringLiteral("commitment"));
    m_delivery->setObjectName(QStringLiteral("delivery"));
    m_sleDays->setObjectName(QStringLiteral("sleDays"));
    m_slePercent->setObjectName(QStringLiteral("slePercent"));
    m_message->setObjectName(QStringLiteral("message"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setAutoDefault(false);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id));
    m_sleDays->setRange(0, 9999);
    m_sleDays->setSpecialValueText(tr("no expectation"));
    m_sleDays->setSuffix(tr(" days"));
    m_slePercent->setRange(1, 100);
    m_slePercent->setSuffix(tr("% of cards finish within"));
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("Time &zone"), m_zone);
    rows->addRow(tr("&Started when it reaches"), m_commitment);
    rows->addRow(tr("&Finished when it reaches"), m_delivery);
    rows->addRow(tr("&Expected"), m_slePercent);
    rows->addRow(QString(), m_sleDays);
    m_sleDays->setAccessibleName(tr("Days within which they are expected to finish"));
}

void BoardPage::connectForm()
{
    connect(m_name, &QLineEdit::textChanged, this, &BoardPage::updateButtons);
    connect(m_zone, &QComboBox::currentTextChanged, this, &BoardPage::updateButtons);
    connect(m_commitment, &QComboBox::currentIndexChanged, this, &BoardPage::updateButtons);
    connect(m_delivery, &QComboBox::currentIndexChanged, this, &BoardPage::updateButtons);
    connect(m_sleDays, &QSpinBox::valueChanged, this, &BoardPage::updateButtons);
    connect(m_slePercent, &QSpinBox::valueChanged, this, &BoardPage::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &BoardPage::apply);
    connect(&m_session, &BoardSession::opened, this, &BoardPage::follow);
    connect(&m_session, &BoardSession::changed, this, [this](const Change &change) {
        if (cardOf(change).isEmpty())
            follow();
    });
}

BoardFacts BoardPage::typed() const
{
    BoardFacts facts = m_base;
    facts.name = m_name->text().trimmed();
    facts.timeZone = m_zone->currentText().trimmed();
    facts.commitment = chosenId<ColumnId>(m_commitment);
    facts.delivery = chosenId<ColumnId>(m_delivery);
    facts.sleDays = m_sleDays->value();
    facts.slePercent = m_slePercent->value();
    return facts;
}

void BoardPage::showFacts(const BoardFacts &facts)
{
    m_filling = true;
    QList<Column> done;
    for (const Column &column : m_session.board().columns) {
        if (column.kind == ColumnKind::Done)
            done.append(column);
    }
    offerChoices(m_commitment, m_session.board().columns, facts.commitment);
    offerChoices(m_delivery, done, facts.delivery);
    if (m_name->text() != facts.name)
        m_name->setText(facts.name);
    if (m_zone->currentText() != facts.timeZone)
        m_zone->setCurrentText(facts.timeZone);
    m_sleDays->setValue(facts.sleDays);
    m_slePercent->setValue(facts.slePercent);
    m_filling = false;
    updateButtons();
}

void BoardPage::follow()
{
    const bool untouched = !hasUnsaved();
    if (untouched)
        m_base = m_session.board().facts;
    showFacts(untouched ? m_base : typed());
}

void BoardPage::updateButtons()
{
    if (!m_filling)
        m_apply->setEnabled(hasUnsaved());
}

void BoardPage::apply()
{
    const BoardFacts facts = typed();
    m_message->clear();
    if (m_base != m_session.board().facts) {
        m_base = m_session.board().facts;
        m_message->tell(
            InlineMessage::Kind::Refused,
            tr("Somebody else changed the board's settings meanwhile. Look them over; Apply now puts yours in their place."));
        updateButtons();
        return;
    }
    whenDone(this, m_session.submit(EditBoard{facts}), [this, facts](const Outcome &outcome) {
        if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Refused, sentence(m_session.board(), *refusal));
        } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
        } else {
            m_base = facts;
            m_message->tell(InlineMessage::Kind::Said, tr("Applied."));
        }
        updateButtons();
    });
}

} // namespace pulley
