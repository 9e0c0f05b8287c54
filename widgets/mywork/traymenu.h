// TrayMenu: what the program says and offers from the system tray; it knows no tray.
#pragma once

#include "models/items/myworkface.h"

#include <QMenu>
#include <memory>

namespace pulley {

class TrayMenu : public QObject
{
    Q_OBJECT
public:
    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    QMenu &menu();
    /// "2 free slots, 3 cards are yours"
    QString toolTip() const;

    void show(const CountedBoard &counted, const PersonId &me, const MyWorkFace &face);
    /// No board is open.
    void showNone();

Q_SIGNALS:
    void pullAsked();
    void openAsked(const pulley::CardId &card);
    /// On the board.
    void showAsked(const pulley::CardId &card);
    void quickAddAsked();
    void workAsked();
    void boardAsked();
    void quitAsked();

private:
    void addPull(const MyWorkFace &face);
    void addOffers(const MyWorkFace &face);
    void addCards(const Board &board, const QList<Card> &mine);
    void addRest(bool open);

    std::unique_ptr<QMenu> m_menu;
    QString m_toolTip;
    bool m_open = false;
    MyWorkFace m_face;
    QList<Card> m_mine;
};

} // namespace pulley
