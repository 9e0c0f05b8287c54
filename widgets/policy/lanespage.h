// LanesPage: the board's lanes, in order.
#pragma once

#include "widgets/policy/drafts.h"

class QLineEdit;

namespace pulley {

class LanesPage : public Drafts<Lane>
{
    Q_OBJECT
public:
    explicit LanesPage(BoardSession &session, QWidget *parent = nullptr);

protected:
    void fillForm(const Lane &lane) override;
    void readForm(Lane &lane) override;

private:
    QLineEdit *m_name;
};

} // namespace pulley
