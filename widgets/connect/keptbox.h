// KeptBox: asks whether to wait for commands that the database hasn't answered, or to leave without them.
#pragma once

#include "models/session/boardsession.h"

#include <QMessageBox>

namespace pulley {

enum class Leaving { Quit, Switch };

/// There from the moment somebody wants to leave; in sight only when the answers are taking their time. `session` outlives it.
class KeptBox : public QMessageBox
{
    Q_OBJECT
public:
    KeptBox(BoardSession &session, Leaving leaving, QWidget *parent);

Q_SIGNALS:
    /// Everything is answered, or is to be lost.
    void free();

private:
    void follow();
    void stay();

    BoardSession &m_session;
    Leaving m_leaving;
    QAbstractButton *m_lose;
};

} // namespace pulley
