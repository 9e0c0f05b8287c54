// LimitsPage: the board's limits: which cards each counts and how many it lets in.
#pragma once

#include "widgets/policy/draftlist.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace pulley {

class LimitsPage : public DraftList
{
    Q_OBJECT
public:
    explicit LimitsPage(BoardSession &session, QWidget *parent = nullptr);

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
    void nameWidgets();
    QWidget *buildForm();
    void connectForm();
    Limit draft(const QString &id) const;
    void offer(const Limit &limit);
    void readSelector(Selector &selector) const;
    void showPreview(const Limit &limit);

    QHash<QString, Limit> m_drafts;
    QLineEdit *m_name;
    QListWidget *m_columns;
    QComboBox *m_lane;
    QComboBox *m_class;
    QComboBox *m_type;
    QComboBox *m_person;
    QSpinBox *m_max;
    QSpinBox *m_min;
    QListWidget *m_exempt;
    QCheckBox *m_blockedFree;
    QLabel *m_preview;
};

} // namespace pulley
