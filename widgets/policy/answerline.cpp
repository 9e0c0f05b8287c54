// AnswerLine: one line of the page, never a dialog over it.
#include "widgets/policy/answerline.h"

#include "models/session/wording.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace pulley {

namespace {

QPushButton *answerButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->hide();
    return button;
}

} // namespace

AnswerLine::AnswerLine(BoardSession &session, QWidget *parent) :
    QWidget(parent), m_session(session), m_message(new InlineMessage(this)), m_told(new InlineMessage(this)),
    m_question(new InlineMessage(this)), m_undo(answerButton(tr("Und&o"), "undo", this)),
    m_anyway(answerButton(tr("Apply any&way"), "anyway", this)), m_leave(answerButton(tr("Lea&ve it"), "leave", this))
{
    m_message->setObjectName(QStringLiteral("message"));
    m_told->setObjectName(QStringLiteral("told"));
    m_question->setObjectName(QStringLiteral("question"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::wideGap);
    for (QWidget *part : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_told), static_cast<QWidget *>(m_question)})
        row->addWidget(part, 1);
    for (QPushButton *button : {m_undo, m_leave, m_anyway})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &AnswerLine::undo);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        if (isAsking())
            Q_EMIT anyway();
    });
    connect(m_leave, &QPushButton::clicked, this, &AnswerLine::leftIt);
    connect(&m_session, &BoardSession::undoChanged, this, &AnswerLine::updateUndo);
}

void AnswerLine::clear()
{
    m_changes.clear();
    for (InlineMessage *message : {m_message, m_told, m_question})
        message->clear();
    for (QPushButton *button : {m_undo, m_anyway, m_leave})
        button->hide();
}

void AnswerLine::refuse(const QString &words)
{
    clear();
    m_message->tell(InlineMessage::Kind::Refused, words);
}

void AnswerLine::ask(const QString &words)
{
    clear();
    m_question->tell(InlineMessage::Kind::Refused, words);
    m_anyway->show();
    m_leave->show();
    m_leave->setFocus();
}

bool AnswerLine::isAsking() const
{
    return !m_anyway->isHidden();
}

void AnswerLine::answer(const Outcome &outcome)
{
    clear();
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        m_message->tell(InlineMessage::Kind::Refused, sentence(m_session.board(), *refusal));
    else if (const auto *error = std::get_if<StoreError>(&outcome))
        m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
    else
        applied(std::get<Committed>(outcome));
}

void AnswerLine::applied(const Committed &committed)
{
    const auto entry = entryOf(committed);
    if (!entry || entry->changes.isEmpty())
        return;
    m_changes = entry->changes;
    // Who is new to the board comes along with the first thing they do.
    const Change *main = &m_changes.last();
    for (const Change &change : m_changes) {
        if (!std::holds_alternative<PersonAltered>(change)) {
            main = &change;
            break;
        }
    }
    m_told->tell(InlineMessage::Kind::Said, tr("Applied: %1.").arg(sentence(m_session.board(), *main)));
    updateUndo();
}

void AnswerLine::updateUndo()
{
    m_undo->setVisible(!m_changes.isEmpty() && m_session.canUndo() && m_session.undoChanges() == m_changes);
}

void AnswerLine::undo()
{
    const QString words = label(m_session.board(), m_changes);
    m_undo->setEnabled(false);
    whenDone(this, m_session.undo(), [this, words](const Outcome &outcome) {
        m_undo->setEnabled(true);
        if (!std::holds_alternative<Committed>(outcome)) {
            answer(outcome);
            return;
        }
        clear();
        m_told->tell(InlineMessage::Kind::Said, tr("Taken back: %1.").arg(words));
    });
}

} // namespace pulley
