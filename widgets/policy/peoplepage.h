// PeoplePage: who works on the board: login, name and initials.
#pragma once

#include "widgets/policy/drafts.h"

class QLineEdit;

namespace pulley {

class PeoplePage : public Drafts<Person>
{
    Q_OBJECT
public:
    explicit PeoplePage(BoardSession &session, QWidget *parent = nullptr);

protected:
    /// Without an id: that is the login, typed.
    Person fresh() const override { return {}; }
    QString title(const Person &person) const override;
    QStringList standing(const Person &person) const override;
    void fillForm(const Person &person) override;
    void readForm(Person &person) override;

private:
    QLineEdit *m_login;
    QLineEdit *m_name;
    QLineEdit *m_initials;
};

} // namespace pulley
