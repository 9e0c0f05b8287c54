// CardEditorTest: an editor on a card of a live board.
#pragma once

#include "tests/widgets/livesession.h"
#include "widgets/card/cardeditor.h"

#include <QTest>
#include <memory>

namespace pulley {

class CardEditorTest : public QObject
{
protected:
    using Editor = std::unique_ptr<CardEditor>;

    std::unique_ptr<LiveSession> m_live;
    CardId m_card;

    Editor open()
    {
        auto editor = std::make_unique<CardEditor>(*m_live->session, m_card, nullptr);
        editor->show();
        return editor;
    }
    /// Behind what stands there.
    static void type(QWidget *into, const QString &text)
    {
        into->setFocus();
        QTest::keyClick(into, Qt::Key_End);
        QTest::keyClicks(into, text);
    }
};

} // namespace pulley
