// WhoDialog: which person of the board works here; never shown unless it is asked for.
#pragma once

#include "models/domain/board.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace pulley {

class WhoDialog : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when closed.
    WhoDialog(const QList<Person> &people, const PersonId &me, QWidget *parent);

Q_SIGNALS:
    void chosen(const pulley::PersonId &me);

private:
    PersonId typed() const;
    void finish();

    QComboBox *m_people;
    QPushButton *m_accept;
};

} // namespace pulley
