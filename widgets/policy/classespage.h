// ClassesPage: the board's classes of service: what they are called and how urgently their cards are pulled.
#pragma once

#include "widgets/policy/drafts.h"

class QComboBox;
class QLineEdit;

namespace pulley {

class ClassesPage : public Drafts<ServiceClass>
{
    Q_OBJECT
public:
    explicit ClassesPage(BoardSession &session, QWidget *parent = nullptr);

protected:
    void fillForm(const ServiceClass &serviceClass) override;
    void readForm(ServiceClass &serviceClass) override;

private:
    QLineEdit *m_name;
    QComboBox *m_urgency;
};

} // namespace pulley
