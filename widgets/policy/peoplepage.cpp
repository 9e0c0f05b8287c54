// PeoplePage: the form of one person.
#include "widgets/policy/peoplepage.h"

#include <QFormLayout>
#include <QLineEdit>

namespace pulley {

PeoplePage::PeoplePage(BoardSession &session, QWidget *parent) :
    DraftList(session, Order::Fixed, parent), m_login(new QLineEdit), m_name(new QLineEdit), m_initials(new QLineEdit)
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(tr("&Login"), m_login);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Initials"), m_initials);
    form->setFocusProxy(m_login);
    m_login->setObjectName(QStringLiteral("login"));
    m_name->setObjectName(QStringLiteral("name"));
    m_initials->setObjectName(QStringLiteral("initials"));
    m_initials->setPlaceholderText(tr("from the name"));
    m_initials->setMaxLength(4);
    for (QLineEdit *edit : {m_login, m_name, m_initials})
        connect(edit, &QLineEdit::textChanged, this, &PeoplePage::formEdited);
    setForm(form);
    start();
}

QList<DraftList::Row> PeoplePage::rows() const
{
    QList<Row> rows;
    for (const Person &person : board().people)
        rows.append({person.id.value, person.name.isEmpty() ? person.id.value : person.name});
    return rows;
}

DraftList::Row PeoplePage::makeDraft()
{
    const QString id = makeId<CommandId>().value;
    m_drafts.insert(id, Person{});
    return {id, tr("New person")};
}

Person PeoplePage::draft(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    if (found != m_drafts.constEnd())
        return *found;
    const Person *person = findPerson(board(), PersonId{id});
    return person ? *person : Person{};
}

void PeoplePage::showForm(const QString &id)
{
    const Person person = draft(id);
    m_login->setText(person.id.value);
    m_login->setReadOnly(findPerson(board(), PersonId{id}) != nullptr);
    m_name->setText(person.name);
    m_initials->setText(person.initials);
}

bool PeoplePage::keepForm(const QString &id)
{
    const Person person{PersonId{m_login->text().trimmed()}, m_name->text().trimmed(), m_initials->text().trimmed()};
    m_drafts.insert(id, person);
    const Person *present = findPerson(board(), PersonId{id});
    return !present || *present != person;
}

void PeoplePage::dropDraft(const QString &id)
{
    m_drafts.remove(id);
}

Action PeoplePage::setAction(const QString &id) const
{
    return SetPerson{.item = draft(id), .index = {}};
}

Action PeoplePage::removeAction(const QString &id) const
{
    return RemovePerson{PersonId{id}};
}

Action PeoplePage::moveAction(const QString &id, int index) const
{
    return SetPerson{.item = draft(id), .index = index};
}

} // namespace pulley
