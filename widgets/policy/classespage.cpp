// ClassesPage: the form of one class of service.
#include "widgets/policy/classespage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace pulley {

ClassesPage::ClassesPage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::classes, {tr("Classes of service"), tr("New class")}, parent), m_name(new QLineEdit),
    m_urgency(new QComboBox)
{
    QFormLayout *rows = makeForm(m_name);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("Urgenc&y"), m_urgency);
    rows->addRow(QString(), hint(tr("Pull next follows the urgency.\nWhich limits a class passes is said with each limit.")));
    m_name->setObjectName(QStringLiteral("name"));
    m_urgency->setObjectName(QStringLiteral("urgency"));
    m_urgency->addItem(tr("Expedite: pulled before all others"), int(Urgency::Expedite));
    m_urgency->addItem(tr("Fixed date: pulled next, those at risk first"), int(Urgency::FixedDate));
    m_urgency->addItem(tr("Standard: pulled in the board's order"), int(Urgency::Standard));
    m_urgency->addItem(tr("Intangible: pulled after all others"), int(Urgency::Intangible));
    connect(m_name, &QLineEdit::textChanged, this, &ClassesPage::formEdited);
    connect(m_urgency, &QComboBox::currentIndexChanged, this, &ClassesPage::formEdited);
    reload();
}

void ClassesPage::fillForm(const ServiceClass &serviceClass)
{
    m_name->setText(serviceClass.name);
    m_urgency->setCurrentIndex(m_urgency->findData(int(serviceClass.urgency)));
}

void ClassesPage::readForm(ServiceClass &serviceClass)
{
    serviceClass.name = m_name->text().trimmed();
    serviceClass.urgency = Urgency(m_urgency->currentData().toInt());
}

} // namespace pulley
