// BoardsDialog: which database, and which board in it.
#pragma once

#include "widgets/parts/sessionmaker.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace pulley {

class InlineMessage;
class NewBoardForm;
class ServerForm;

/// Looks into the chosen place without holding up the window; failures are said in it.
class BoardsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `settings` must outlive it.
    BoardsDialog(const QSettings &settings, SessionMaker makeSession, QWidget *parent = nullptr);
    ~BoardsDialog() override;

    /// Lists the boards at `location`; with CreateIfMissing makes the database when there is none.
    void look(const Location &location, OpenMode mode = OpenMode::Existing);
    /// Still waiting for an answer.
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void chosen(const pulley::Location &location, const QString &boardKey);
    /// The answer is shown.
    void looked();

private:
    QWidget *buildPlaces();
    QWidget *buildBoards();
    void listPlaces();
    void placeChosen();
    void openFile();
    void newFile();
    void showFailure(const StoreError &error);
    void listBoards();
    void showBoards(const Result<QList<BoardSummary>, StoreError> &answer);
    void readPolicy(const QString &key);
    void make();
    void openChosen();
    void finish(const QString &key);

    const QSettings &m_settings;
    SessionMaker m_makeSession;
    std::unique_ptr<BoardSession> m_session;
    QListWidget *m_places;
    QStackedWidget *m_pages;
    ServerForm *m_server;
    QWidget *m_found;
    QLabel *m_where;
    QListWidget *m_boards;
    NewBoardForm *m_new;
    InlineMessage *m_message;
    QPushButton *m_open;
    bool m_looking = false;
};

} // namespace pulley
