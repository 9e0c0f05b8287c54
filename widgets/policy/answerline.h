// AnswerLine: what came of a change of policy: refused and why, applied with a way back, or asked about once more.
#pragma once

#include "models/session/boardsession.h"

#include <QWidget>

class QPushButton;

namespace pulley {

class InlineMessage;

class AnswerLine : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerLine(BoardSession &session, QWidget *parent = nullptr);

    void refuse(const QString &words);
    /// Words for `outcome`; what was committed can be taken back from here for as long as nothing else was done in between.
    void answer(const Outcome &outcome);
    /// Whether to apply after all: answered with anyway() or leftIt().
    void ask(const QString &words);
    bool isAsking() const;
    void clear();

Q_SIGNALS:
    void anyway();
    void leftIt();

private:
    void applied(const Committed &committed);
    void undo();
    void updateUndo();

    BoardSession &m_session;
    InlineMessage *m_message;
    InlineMessage *m_told;
    InlineMessage *m_question;
    QPushButton *m_undo;
    QPushButton *m_anyway;
    QPushButton *m_leave;
    QList<Change> m_changes;
};

} // namespace pulley
