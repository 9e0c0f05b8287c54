// NewCardDialog: a card that isn't there yet.
#pragma once

#include "models/session/boardsession.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace pulley {

class CardForm;
class Composing;
class InlineMessage;

/// A refusal or failure is shown in it, and nothing typed is lost. `session` outlives it.
class NewCardDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewCardDialog(BoardSession &session, QWidget *parent = nullptr);

    /// Where the card goes; by default the first column.
    void setColumn(const ColumnId &column);

public Q_SLOTS:
    void add();
    void reject() override;

Q_SIGNALS:
    void added(const pulley::CardId &card);

private:
    void followBoard();
    bool isEmpty() const;

    BoardSession &m_session;
    CardFacts m_blank;
    CardForm *m_form;
    QComboBox *m_column;
    InlineMessage *m_message;
    QPushButton *m_add;
    Composing *m_composing;
    bool m_sending = false;
};

} // namespace pulley
