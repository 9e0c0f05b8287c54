// WhoDialog: the people of the board to choose from, or a login that the board hasn't met yet.
#include "widgets/mywork/whodialog.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulley {

namespace {

QString shownAs(const Person &person)
{
    return person.name.isEmpty() || person.name == person.id.value
        ? person.id.value
        : QStringLiteral("%1 (%2)").arg(person.name.simplified(), person.id.value);
}

} // namespace

WhoDialog::WhoDialog(const QList<Person> &people, const PersonId &me, QWidget *parent) :
    QDialog(parent), m_people(new QComboBox(this))
{
    setObjectName(QStringLiteral("whoDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Who am I"));
    m_people->setEditable(true);
    m_people->setInsertPolicy(QComboBox::NoInsert);
    m_people->setMinimumWidth(320);
    m_people->setAccessibleName(tr("Person or login"));
    for (const Person &person : people)
        m_people->addItem(shownAs(person), person.id.value);
    if (m_people->findData(me.value) < 0)
        m_people->addItem(me.value, me.value);
    m_people->setCurrentIndex(m_people->findData(me.value));
    auto *label = new QLabel(tr("&Who works here? Cards pulled in this program become theirs."), this);
    label->setBuddy(m_people);
    label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("That's me"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &WhoDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_people, &QComboBox::editTextChanged, this, [this] { m_accept->setEnabled(!typed().isEmpty()); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::wideGap);
    column->addWidget(label);
    column->addWidget(m_people);
    column->addWidget(buttons);
    m_people->lineEdit()->selectAll();
}

PersonId WhoDialog::typed() const
{
    const QString text = m_people->currentText().trimmed();
    const int known = m_people->findText(text, Qt::MatchFixedString);
    return PersonId{known >= 0 ? m_people->itemData(known).toString() : text.simplified()};
}

void WhoDialog::finish()
{
    const PersonId me = typed();
    if (me.isEmpty())
        return;
    accept();
    Q_EMIT chosen(me);
}

} // namespace pulley
