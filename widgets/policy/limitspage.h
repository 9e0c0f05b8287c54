// LimitsPage: the board's limits: which cards each counts and how many it lets in.
#pragma once

#include "widgets/policy/drafts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace pulley {

class LimitsPage : public Drafts<Limit>
{
    Q_OBJECT
public:
    explicit LimitsPage(BoardSession &session, QWidget *parent = nullptr);

protected:
    Limit fresh() const override;
    QString title(const Limit &limit) const override;
    QStringList standing(const Limit &limit) const override;
    void fillForm(const Limit &limit) override;
    void readForm(Limit &limit) override;

private:
    void nameWidgets();
    QWidget *buildForm();
    void connectForm();
    void offer(const Limit &limit);
    void readSelector(Selector &selector) const;

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
};

} // namespace pulley
