// ReasonDialog: one line of why, for what isn't done without a reason: a return, a block, a discard.
#pragma once

#include "models/items/place.h"
#include "widgets/parts/inlinemessage.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pulley {

class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shown with open(). After given() it waits: for accept() when it is done, or for refuse() to try again with what is typed.
    ReasonDialog(const QString &heading, const QString &question, const QString &action, QWidget *parent);

    /// Where to; asked only when there is more than one.
    void offer(const QList<std::pair<QString, Place>> &targets);
    /// Why it is not done yet; it may be closed, and what was given is still on its way.
    void tellWait(const QString &sentence);
    void refuse(InlineMessage::Kind kind, const QString &sentence);

Q_SIGNALS:
    void given(const QString &reason, const pulley::Place &target);

private:
    void finish();
    void refresh();

    QComboBox *m_targets;
    QLineEdit *m_reason;
    InlineMessage *m_message;
    QPushButton *m_accept;
    bool m_waiting = false;
    QList<std::pair<QString, Place>> m_places;
};

} // namespace pulley
