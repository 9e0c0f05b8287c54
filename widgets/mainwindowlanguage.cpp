// MainWindow in another language: taken down and built anew around the same session, so that no text can stay behind.
#include "models/session/wording.h"
#include "widgets/board/boardview.h"
#include "widgets/board/emptypage.h"
#include "widgets/find/boardfilter.h"
#include "widgets/mainwindow_p.h"
#include "widgets/mainwindowwork.h"
#include "widgets/mywork/myworkwindow.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QSettings>

namespace pulley {

void MainWindow::makeLanguageActions()
{
    auto *group = new QActionGroup(this);
    // Each in its own words: whoever can't read the window can read these.
    const QList<std::pair<LanguageChoice, QString>> choices{{LanguageChoice::System, tr("S&ystem language")},
                                                            {LanguageChoice::English, QStringLiteral("&English")},
                                                            {LanguageChoice::Japanese, QStringLiteral("日本語(&J)")}};
    const QList<const char *> names{"languageSystem", "languageEnglish", "languageJapanese"};
    int key = Qt::Key_4;
    for (const auto &choice : choices) {
        QAction *action = windowAction(names.at(key - Qt::Key_4), choice.second, tr("Language of the window"),
                                       {QKeyCombination(Qt::ALT, Qt::Key(key))}, [this, which = choice.first] { speak(which); });
        action->setCheckable(true);
        action->setChecked(m_language.choice() == choice.first);
        action->setData(static_cast<int>(choice.first));
        group->addAction(action);
        m_actions->languages.append(action);
        ++key;
    }
}

void MainWindow::speak(LanguageChoice choice)
{
    QStringList shown;
    for (auto window = m_open.cbegin(); window != m_open.cend(); ++window) {
        if (window.value() && window.value()->isVisible())
            shown.append(window.key());
    }
    if (!closeOwnWindows()) {
        for (QAction *action : std::as_const(m_actions->languages))
            action->setChecked(action->data().toInt() == static_cast<int>(m_language.choice()));
        return;
    }
    // It draws away from this thread, with the locale that is about to change.
    delete m_open.value(QStringLiteral("chart")).data();
    m_language.choose(choice);
    m_settings.setValue(QStringLiteral("language"), languageName(choice));
    // Not from within the action, which goes with the old words.
    QMetaObject::invokeMethod(
        this,
        [this, shown] {
            rebuild();
            for (const QString &window : shown)
                reopen(window);
        },
        Qt::QueuedConnection);
}

std::unique_ptr<BoardSession> MainWindow::takeDown()
{
    m_work.reset();
    qDeleteAll(ownWindows());
    m_open.clear();
    delete std::exchange(m_view, nullptr);
    m_deeds = nullptr; // the view's
    delete std::exchange(m_models, nullptr);
    delete std::exchange(m_filter, nullptr);
    delete takeCentralWidget();
    delete menuBar();
    qDeleteAll(findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(actions());
    *m_actions = {};
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    return std::move(m_session);
}

void MainWindow::rebuild()
{
    const CardId current = m_view ? m_view->currentCard() : CardId();
    const QString filter = m_filter->text();
    const bool small = m_work->small && m_work->small->isVisible();
    const bool globalKey = m_work->keyAction->isVisible();
    std::unique_ptr<BoardSession> session = takeDown();
    build();
    m_work->keyAction->setVisible(globalKey);
    if (small)
        m_work->showSmall();
    if (!session)
        return;
    adopt(std::move(session));
    m_filter->set(filter);
    if (m_view)
        m_view->showCard(current);
    else if (m_session->state() == ConnectionState::Failed)
        showFailure(sentence(m_session->lastError()));
    else
        m_empty->say(tr("Opening %1\u2026").arg(m_session->location().shown), {});
}

void MainWindow::reopen(const QString &window)
{
    if (window == QLatin1String("chart"))
        showChart();
    else if (window == QLatin1String("policy"))
        editPolicy();
    else if (window == QLatin1String("boards"))
        chooseBoard();
    else if (window.startsWith(QLatin1String("card ")))
        editCard(CardId{window.mid(5)});
}

} // namespace pulley
