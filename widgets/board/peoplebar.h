// PeopleBar: who works here with what they have open against their own limits; beside them the limits on classes and types.
#pragma once

#include "models/items/personface.h"
#include "models/session/boardsession.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace pulley {

class BarMark;
struct MarkFace;

class PeopleBar : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit PeopleBar(BoardSession &session, QWidget *parent = nullptr);

    /// Those that there is room for; the others are in the menu behind them.
    QList<BarMark *> people() const;
    QList<BarMark *> kinds() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void cardChosen(const pulley::CardId &card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Mark {
        BarMark *mark = nullptr;
        /// What its menu is called, and the cards in it.
        QString title;
        QStringList limits;
        QList<Card> cards;
    };

    void refresh();
    void rebuild(const QList<PersonFace> &people, const QList<LimitFace> &kinds);
    void add(QList<Mark> &to, const MarkFace &face, const QString &title, const QStringList &limits, const QList<Card> &cards);
    void arrange();
    /// Puts what there is room for from `left` on, the rest away; gives back how many are shown.
    int place(const QList<Mark> &marks, int left, int right) const;
    void showMore(QToolButton &button, const QList<Mark> &marks, int shown, int left);
    void fillMenu(QMenu &menu, const Mark &mark);
    void open(const Mark &mark);
    void step(const BarMark *from, int direction) const;

    BoardSession &m_session;
    QList<PersonFace> m_people;
    QList<LimitFace> m_kinds;
    QList<Mark> m_personMarks;
    QList<Mark> m_kindMarks;
    QToolButton *m_morePeople;
    QToolButton *m_moreKinds;
};

} // namespace pulley
