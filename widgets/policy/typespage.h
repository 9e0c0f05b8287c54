// TypesPage: the board's work types: what they are called, the mark on their cards and whether they are toil.
#pragma once

#include "widgets/policy/drafts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace pulley {

class TypesPage : public Drafts<WorkType>
{
    Q_OBJECT
public:
    explicit TypesPage(BoardSession &session, QWidget *parent = nullptr);

protected:
    void fillForm(const WorkType &type) override;
    void readForm(WorkType &type) override;

private:
    void buildForm();

    QLineEdit *m_name;
    QComboBox *m_mark;
    QCheckBox *m_toil;
};

} // namespace pulley
