// LanesPage: the form of one lane.
#include "widgets/policy/lanespage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace pulley {

LanesPage::LanesPage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::lanes, {tr("Lanes"), tr("New lane")}, parent), m_name(new QLineEdit)
{
    QFormLayout *rows = makeForm(m_name);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(QString(),
                 hint(tr("A lane holds the cards of one product, customer or service.\nA limit can count one lane alone.")));
    m_name->setObjectName(QStringLiteral("name"));
    connect(m_name, &QLineEdit::textChanged, this, &LanesPage::formEdited);
    reload();
}

void LanesPage::fillForm(const Lane &lane)
{
    m_name->setText(lane.name);
}

void LanesPage::readForm(Lane &lane)
{
    lane.name = m_name->text().trimmed();
}

} // namespace pulley
