// Palette: one line in which any action, card, board or person is found by what one remembers of it, and gone to.
#pragma once

#include "models/items/boardmodels.h"
#include "widgets/find/palettelist.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;

namespace pulley {

class HistorySearch;

class Palette : public QDialog
{
    Q_OBJECT
public:
    /// Without a session there are actions only. What was used is kept in `settings`. All must outlive it.
    Palette(const QList<QAction *> &actions, BoardSession *session, QSettings &settings, QWidget *parent);
    ~Palette() override;

Q_SIGNALS:
    void cardWanted(const pulley::CardId &card);
    /// The card's own window.
    void editorWanted(const pulley::CardId &card);
    void boardWanted(const QString &key);
    void filterWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class How { Go, Edit };

    void build();
    void gatherActions(const QList<QAction *> &actions);
    void gatherBoard();
    void gatherBoards();
    void look();
    /// More has come in: the list anew, and who has gone down it stays where he is.
    void join();
    void list(PaletteList::Choose choose);
    QList<PaletteEntry> answers() const;
    QList<PaletteEntry> beginning() const;
    bool isKey(const QKeyEvent &event);
    void run(How how);
    void go(const PaletteEntry &entry, How how);
    void tellChosen();
    void remember(const PaletteEntry &entry);
    QStringList recent() const;

    BoardSession *m_session;
    QSettings &m_settings;
    QLineEdit *m_line;
    PaletteList *m_list;
    QLabel *m_state;
    HistorySearch *m_history = nullptr;
    QHash<QString, QPointer<QAction>> m_actions;
    /// All that needn't be asked for: actions, open cards, boards, filters.
    QList<PaletteEntry> m_all;
    /// From the history, for what is typed now.
    QList<PaletteEntry> m_closed;
};

} // namespace pulley
