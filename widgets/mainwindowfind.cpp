// MainWindow: finding things: the filter, the palette, and going to what was found.
#include "widgets/board/boardview.h"
#include "widgets/find/boardfilter.h"
#include "widgets/find/palette.h"
#include "widgets/mainwindow_p.h"
#include "widgets/notice.h"

namespace pulley {

void MainWindow::makeFindActions()
{
    WindowActions &a = *m_actions;
    a.palette = windowAction("palette", tr("Find &anything\u2026"), tr("Any action, card, board or person by name"),
                             {Qt::CTRL | Qt::Key_K}, [this] { showPalette(); });
    a.find = windowAction("filter", tr("Filter the &board"), tr("Show only the cards that match"),
                          {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}, [this] { m_filter->focus(); });
    a.unfilter = windowAction("clearFilter", tr("Clear the f&ilter"), tr("Show every card again"), {Qt::Key_Escape},
                              [this] { m_filter->clear(); });
}

void MainWindow::showPalette()
{
    QPointer<QWidget> &window = m_open[QStringLiteral("palette")];
    if (!window) {
        auto *found = new Palette(allActions(), m_session.get(), m_settings, this);
        connect(found, &Palette::cardWanted, this, &MainWindow::goToCard);
        connect(found, &Palette::editorWanted, this, &MainWindow::editCard);
        connect(found, &Palette::boardWanted, this, [this](const QString &key) {
            // Not from within the palette, which goes when the board does.
            QMetaObject::invokeMethod(
                this, [this, key] { openBoard(m_session->location(), key); }, Qt::QueuedConnection);
        });
        connect(found, &Palette::filterWanted, m_filter, &BoardFilter::set);
        window = found;
    }
    present(*window);
}

void MainWindow::goToCard(const CardId &card)
{
    const ColumnModel *home = m_models->modelOf(card);
    if (home && home->rowOf(card) < 0)
        m_filter->clear();
    activateWindow();
    m_view->showCard(card);
}

void MainWindow::tellHidden(const CardId &card)
{
    const Card *hidden = findCard(m_session->board(), card);
    if (hidden)
        m_notice->tell(NoticeKind::Said,
                       tr("%1 isn't shown: the filter leaves it out.").arg(cardNumber(m_session->board(), *hidden)));
}

} // namespace pulley
