// ReasonDialog: one line of why, for what isn't done without a reason: a return, a block, a discard.
#pragma once

#include "models/items/place.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pulley {

class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shown with open(); announces given() once and goes.
    ReasonDialog(const QString &heading, const QString &question, const QString &action, QWidget *parent);

    /// Where to; asked only when there is more than one.
    void offer(const QList<std::pair<QString, Place>> &targets);

Q_SIGNALS:
    void given(const QString &reason, const pulley::Place &target);

private:
    void finish();

    QComboBox *m_targets;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QList<std::pair<QString, Place>> m_places;
};

} // namespace pulley
