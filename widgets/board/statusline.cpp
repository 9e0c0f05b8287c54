// StatusLine: the connection's state as a dot and a word.
#include "widgets/board/statusline.h"

#include "models/items/columnface.h"
#include "models/session/wording.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pulley {

namespace {

QColor stateColor(ConnectionState state, const Colors &colors)
{
    switch (state) {
    case ConnectionState::Live:
        return colors.green;
    case ConnectionState::Connecting:
    case ConnectionState::Waiting:
        return colors.amber;
    case ConnectionState::Lost:
    case ConnectionState::Failed:
        return colors.red;
    }
    return colors.dim;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(metric::small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

QString stateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return QCoreApplication::translate("StatusLine", "Connecting\u2026");
    case ConnectionState::Live:
        return QCoreApplication::translate("StatusLine", "Live");
    case ConnectionState::Waiting:
        return QCoreApplication::translate("StatusLine", "Waiting for an answer\u2026");
    case ConnectionState::Lost:
        return QCoreApplication::translate("StatusLine", "Reconnecting\u2026");
    case ConnectionState::Failed:
        return QCoreApplication::translate("StatusLine", "Not connected");
    }
    return {};
}

StatusLine::StatusLine(BoardSession &session, QWidget *parent) :
    QWidget(parent), m_session(session), m_figures(plainLabel(this)), m_where(plainLabel(this)), m_state(new QLabel(this))
{
    setFixedHeight(30);
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_state->setTextFormat(Qt::RichText);
    m_state->setFont(textFont(metric::small));
    m_figures->setObjectName(QStringLiteral("figures"));
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(metric::widestGap);
    row->addWidget(m_figures);
    row->addStretch(1);
    row->addWidget(m_where);
    row->addWidget(m_state);
    connect(&session, &BoardSession::stateChanged, this, &StatusLine::refresh);
    connect(&session, &BoardSession::pendingChanged, this, &StatusLine::refresh);
    connect(&session, &BoardSession::opened, this, &StatusLine::refresh);
    connect(&session, &BoardSession::advanced, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    const ConnectionState state = m_session.state();
    QString word = stateWord(state);
    if (m_session.pending() > 0 && state != ConnectionState::Live)
        word += QLatin1Char(' ') + tr("(%n kept)", "commands not answered yet", m_session.pending());
    const QColor ink = stateColor(state, colorsOf(palette()));
    m_state->setText(QStringLiteral("<span style=\"color:%1\">\u25cf&nbsp;%2</span>").arg(ink.name(), word.toHtmlEscaped()));
    m_state->setAccessibleName(tr("Connection: %1").arg(word));
    const bool bad = state == ConnectionState::Lost || state == ConnectionState::Failed;
    m_state->setToolTip(bad ? asToolTip(sentence(m_session.lastError())) : word);
    m_where->setText(m_session.location().shown);
    m_where->setAccessibleName(tr("Database: %1").arg(m_session.location().shown));
    if (!m_session.isOpen()) {
        m_figures->clear();
        return;
    }
    const WipFace wip = wipOf(m_session.counted());
    QStringList figures{wip.max > 0 ? tr("WIP %1 of %2").arg(wip.load).arg(wip.max) : tr("WIP %1").arg(wip.load)};
    if (const BoardFacts &facts = m_session.board().facts; facts.sleDays > 0)
        figures.append(facts.sleDays == 1 ? tr("%1% within a day").arg(facts.slePercent)
                                          : tr("%1% within %2 days").arg(facts.slePercent).arg(facts.sleDays));
    m_figures->setText(figures.join(QStringLiteral("     ")));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace pulley
