// DuplicateDialog: a new board that works like the one on the screen.
#pragma once

#include "widgets/parts/sessionmaker.h"

#include <QDialog>

namespace pulley {

class InlineMessage;
class NewBoardForm;

class DuplicateDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of `source`, in the database at `location`. The board is made over a session of its own.
    DuplicateDialog(const Board &source, const Location &location, SessionMaker makeSession, QWidget *parent = nullptr);
    ~DuplicateDialog() override;

Q_SIGNALS:
    /// It is made.
    void made(const pulley::Location &location, const QString &boardKey);

private:
    void make();
    void create(const CreateBoard &action);
    void failed(const QString &words);

    Location m_location;
    SessionMaker m_makeSession;
    std::unique_ptr<BoardSession> m_session;
    NewBoardForm *m_form;
    InlineMessage *m_message;
};

} // namespace pulley
