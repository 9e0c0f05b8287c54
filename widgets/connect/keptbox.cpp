// KeptBox: counts along while answers come, and goes by itself with the last one.
#include "widgets/connect/keptbox.h"

#include <QPushButton>

namespace pulley {

KeptBox::KeptBox(BoardSession &session, Leaving leaving, QWidget *parent) :
    QMessageBox(parent), m_session(session), m_leaving(leaving), m_lose(addButton(QString(), DestructiveRole))
{
    setObjectName(QStringLiteral("kept"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes not saved yet"));
    QPushButton *back = addButton(leaving == Leaving::Quit ? tr("&Don't quit") : tr("&Stay here"), RejectRole);
    setDefaultButton(back);
    setEscapeButton(back);
    connect(m_lose, &QAbstractButton::clicked, this, &KeptBox::free);
    connect(this, &QDialog::rejected, this, &QObject::deleteLater);
    connect(&m_session, &BoardSession::pendingChanged, this, &KeptBox::follow);
    connect(&m_session, &BoardSession::stateChanged, this, &KeptBox::follow);
    // An answer that says no wants to be read before one leaves.
    connect(&m_session, &BoardSession::refused, this, &KeptBox::stay);
    connect(&m_session, &BoardSession::failed, this, &KeptBox::stay);
    follow();
}

void KeptBox::follow()
{
    const int kept = m_session.pending();
    if (kept == 0) {
        deleteLater();
        Q_EMIT free();
        return;
    }
    setText(kept == 1 ? tr("One change is not in the database yet.") : tr("%1 changes are not in the database yet.").arg(kept));
    const bool quit = m_leaving == Leaving::Quit;
    setInformativeText((m_session.state() == ConnectionState::Lost
                            ? tr("The connection is lost. What is kept is sent as soon as it is back.")
                            : tr("The database is taking long to answer."))
                       + QLatin1Char(' ') + (quit ? tr("Pulley then quits by itself.") : tr("The other board is opened then.")));
    m_lose->setText(quit ? tr("&Quit and lose %1").arg(kept) : tr("&Leave and lose %1").arg(kept));
    if (m_session.state() != ConnectionState::Live && !isVisible())
        open();
}

void KeptBox::stay()
{
    disconnect(&m_session, nullptr, this, nullptr);
    deleteLater();
}

} // namespace pulley
