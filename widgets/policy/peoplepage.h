// PeoplePage: who works on the board: login, name and initials.
#pragma once

#include "widgets/policy/draftlist.h"

class QLineEdit;

namespace pulley {

class PeoplePage : public DraftList
{
    Q_OBJECT
public:
    explicit PeoplePage(BoardSession &session, QWidget *parent = nullptr);

protected:
    QList<Row> rows() const override;
    Row makeDraft() override;
    void showForm(const QString &id) override;
    bool keepForm(const QString &id) override;
    void dropDraft(const QString &id) override;
    Action setAction(const QString &id) const override;
    Action removeAction(const QString &id) const override;
    Action moveAction(const QString &id, int index) const override;

private:
    Person draft(const QString &id) const;

    /// By the id in the list, which for a new person is not the login yet.
    QHash<QString, Person> m_drafts;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QLineEdit *m_initials;
};

} // namespace pulley
