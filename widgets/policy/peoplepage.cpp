// PeoplePage: the form of one person.
#include "widgets/policy/peoplepage.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace pulley {

PeoplePage::PeoplePage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::people, {tr("People"), tr("New person")}, parent), m_login(new QLineEdit), m_name(new QLineEdit),
    m_initials(new QLineEdit)
{
    QFormLayout *rows = makeForm(m_login);
    rows->addRow(tr("&Login"), m_login);
    rows->addRow(QString(), hint(tr("As the computer or the database server knows them. It stays as it is.")));
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Initials"), m_initials);
    rows->addRow(QString(), hint(tr("On the cards they own. Two letters are enough.")));
    m_login->setObjectName(QStringLiteral("login"));
    m_name->setObjectName(QStringLiteral("name"));
    m_initials->setObjectName(QStringLiteral("initials"));
    m_initials->setPlaceholderText(tr("from the name"));
    m_initials->setMaxLength(4);
    for (QLineEdit *edit : {m_login, m_name, m_initials})
        connect(edit, &QLineEdit::textChanged, this, &PeoplePage::formEdited);
    reload();
}

QString PeoplePage::title(const Person &person) const
{
    return person.name.isEmpty() ? person.id.value : person.name;
}

QStringList PeoplePage::standing(const Person &person) const
{
    if (!findPerson(board(), person.id))
        return {};
    QStringList open;
    int finished = 0;
    for (const Card &card : board().cards) {
        if (!card.owners.contains(person.id))
            continue;
        if (isFinished(board(), card))
            ++finished;
        else
            open.append(cardNumber(board(), card));
    }
    std::sort(open.begin(), open.end());
    if (!open.isEmpty())
        return {tr("Owns open cards: %1.").arg(open.join(tr(", ")))};
    return {finished > 0
                ? tr("Only a name on finished cards, which keep it. It is not offered for new work until it pulls or joins a card.")
                : tr("Owns no card on the board.")};
}

void PeoplePage::fillForm(const Person &person)
{
    m_login->setText(person.id.value);
    m_login->setReadOnly(currentState() != State::New);
    m_name->setText(person.name);
    m_initials->setText(person.initials);
}

void PeoplePage::readForm(Person &person)
{
    person.id.value = m_login->text().trimmed();
    person.name = m_name->text().trimmed();
    person.initials = m_initials->text().trimmed();
}

} // namespace pulley
