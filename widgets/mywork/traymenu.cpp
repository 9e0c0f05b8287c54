// TrayMenu: entries made anew whenever the work has changed.
#include "widgets/mywork/traymenu.h"

#include "widgets/parts/plaintext.h"

#include <QAction>

namespace pulley {

namespace {

constexpr int longestLine = 60;
constexpr int mostListed = 12;

/// Text from people as a menu entry.
QString menuText(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestLine) {
        const qsizetype end = line.at(longestLine - 2).isHighSurrogate() ? longestLine - 2 : longestLine - 1;
        line = line.left(end) + QChar(0x2026);
    }
    return asMenuText(line);
}

} // namespace

TrayMenu::TrayMenu(QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>())
{
    showNone();
}

TrayMenu::~TrayMenu() = default;

QMenu &TrayMenu::menu()
{
    return *m_menu;
}

QString TrayMenu::toolTip() const
{
    return m_toolTip;
}

void TrayMenu::showNone()
{
    m_open = false;
    m_face = {};
    m_mine = {};
    m_menu->clear();
    m_toolTip = tr("Pulley: no board is open");
    m_menu->addAction(m_toolTip)->setEnabled(false);
    m_menu->addSeparator();
    addRest(false);
}

void TrayMenu::show(const CountedBoard &counted, const PersonId &me, const MyWorkFace &face)
{
    const QList<Card> cards = myCards(counted, me);
    if (m_open && face == m_face && cards == m_mine)
        return; // it may be open
    m_open = true;
    m_face = face;
    m_mine = cards;
    m_menu->clear();
    const QString mine = face.cards == 1 ? tr("one card is yours") : tr("%n cards are yours", "", face.cards);
    const int free = face.freeSlots.value_or(0);
    const QString room = free == 1 ? tr("one free slot") : tr("%n free slots", "", free);
    //: %1 is "2 free slots", %2 "3 cards are yours"
    m_toolTip = face.freeSlots ? tr("%1, %2").arg(room, mine) : mine;
    addPull(face);
    addOffers(face);
    addCards(counted.board(), cards);
    m_menu->addSeparator();
    addRest(true);
}

void TrayMenu::addPull(const MyWorkFace &face)
{
    if (!face.next) {
        m_menu->addAction(tr("Nothing to pull"))->setEnabled(false);
        m_menu->addAction(menuText(face.reason))->setEnabled(false);
        return;
    }
    QAction *pull =
        m_menu->addAction(menuText(tr("Pull next: %1 %2").arg(face.nextNumber, face.nextTitle)), this, &TrayMenu::pullAsked);
    pull->setObjectName(QStringLiteral("pull"));
    m_menu->addAction(menuText(face.reason))->setEnabled(false);
}

void TrayMenu::addOffers(const MyWorkFace &face)
{
    if (face.offers.isEmpty())
        return;
    m_menu->addSection(tr("What helps now"));
    for (const OfferFace &offer : face.offers)
        m_menu->addAction(menuText(offer.text), this, [this, card = offer.help.card] { Q_EMIT showAsked(card); });
}

void TrayMenu::addCards(const Board &board, const QList<Card> &mine)
{
    if (mine.isEmpty())
        return;
    m_menu->addSection(tr("My cards"));
    for (const Card &card : mine.first(std::min<qsizetype>(mine.size(), mostListed))) {
        const QString number = cardNumber(board, card);
        const QString text = card.blocked ? tr("%1 %2 (blocked)").arg(number, card.facts.title)
                                          : tr("%1 %2", "number and title of a card").arg(number, card.facts.title);
        m_menu->addAction(menuText(text), this, [this, id = card.id] { Q_EMIT openAsked(id); });
    }
}

void TrayMenu::addRest(bool open)
{
    m_menu->addAction(tr("&Quick add\u2026"), this, &TrayMenu::quickAddAsked)->setEnabled(open);
    m_menu->addAction(tr("&My work"), this, &TrayMenu::workAsked)->setEnabled(open);
    m_menu->addAction(tr("Open &board"), this, &TrayMenu::boardAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayMenu::quitAsked);
}

} // namespace pulley
