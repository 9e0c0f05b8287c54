// ColumnsPage: the board's columns: what they are called, what they are and what must hold to leave them.
#pragma once

#include "widgets/policy/draftlist.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace pulley {

class ColumnsPage : public DraftList
{
    Q_OBJECT
public:
    explicit ColumnsPage(BoardSession &session, QWidget *parent = nullptr);

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
    Column draft(const QString &id) const;

    QHash<QString, Column> m_drafts;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QCheckBox *m_split;
    QCheckBox *m_skippable;
    QPlainTextEdit *m_policy;
};

} // namespace pulley
