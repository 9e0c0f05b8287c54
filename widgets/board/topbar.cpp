// TopBar: name, boards and buttons on a panel.
#include "widgets/board/topbar.h"

#include "widgets/board/quietbutton.h"
#include "widgets/find/filterfield.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace pulley {

TopBar::TopBar(QWidget *parent) :
    QWidget(parent), m_row(new QHBoxLayout(this)), m_board(new QuietButton(this)), m_boards(new QMenu(m_board)),
    m_filter(new FilterField(this))
{
    setFixedHeight(46);
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->setSpacing(12);
    auto *name = new QLabel(QStringLiteral("Pulley"), this);
    name->setFont(textFont(metric::text + 1, QFont::Bold));
    m_row->addWidget(name);
    m_board->setPopupMode(QToolButton::InstantPopup);
    m_board->setMenu(m_boards);
    m_board->setToolTip(tr("Another board"));
    leaveBoard();
    m_row->addWidget(m_board);
    m_row->addWidget(m_filter, 100);
    m_row->addStretch(1);
    connect(m_boards, &QMenu::aboutToShow, this, &TopBar::boardsWanted);
}

void TopBar::setBoardName(const QString &name)
{
    QString shown = name.simplified().left(60);
    m_board->setText(asMenuText(shown));
    m_board->setAccessibleName(tr("Board: %1").arg(name));
}

void TopBar::setBoards(const QList<BoardSummary> &boards, const QString &currentKey, QAction *more)
{
    m_boards->clear();
    for (const BoardSummary &board : boards) {
        QString text = QStringLiteral("%1  %2").arg(board.key, board.name.simplified().left(60));
        QAction *action = m_boards->addAction(asMenuText(text));
        action->setCheckable(true);
        action->setChecked(board.key == currentKey);
        connect(action, &QAction::triggered, this, [this, key = board.key] { Q_EMIT boardChosen(key); });
    }
    m_boards->addSeparator();
    m_boards->addAction(more);
}

void TopBar::addButton(QAction *action)
{
    auto *button = new QuietButton(this);
    button->follow(action);
    m_row->addWidget(button);
}

void TopBar::leaveBoard()
{
    m_board->setText(tr("Boards"));
    m_board->setAccessibleName(tr("Board"));
    delete std::exchange(m_main, nullptr);
}

void TopBar::setMainButton(QAction *action)
{
    delete std::exchange(m_main, nullptr);
    auto *button = new QuietButton(this);
    button->follow(action);
    m_row->insertWidget(2, button);
    m_main = button;
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace pulley
