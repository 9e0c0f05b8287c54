// RelationsView: what a card has to do with others: blocks, is blocked by, relates to.
#pragma once

#include "models/domain/relations.h"
#include "models/session/boardsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace pulley {

class RelationField;

class RelationsView : public QWidget
{
    Q_OBJECT
public:
    /// `session` outlives it.
    RelationsView(BoardSession &session, const CardId &card, QWidget *parent = nullptr);

    void show(const Card &card);
    void setReadOnly(bool readOnly);
    /// Something is typed that is no relation yet.
    bool hasTyped() const;
    /// Adds what is typed: asks for it by addAsked(), or says by notFound() why not, at once or once the store has answered.
    void add();
    /// It was added: the line is free for the next one.
    void accepted();
    QWidget *field() const;

Q_SIGNALS:
    void openAsked(const pulley::CardId &card);
    void addAsked(const pulley::Relation &relation);
    void removeAsked(const pulley::Relation &relation);
    /// What is typed names no card, in words.
    void notFound(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Other {
        QString title;
        QString state;
        bool over = false;
    };

    void fill();
    void addRow(const Relation &relation);
    Other otherOf(const Relation &relation);
    void lookUp(const Relation &relation);
    void addByNumber(qint64 number);
    void removeCurrent();
    void openCurrent();

    BoardSession &m_session;
    CardId m_card;
    QList<Relation> m_relations;
    /// Of cards that are no longer on the board.
    QHash<CardId, Other> m_gone;
    bool m_readOnly = false;
    QListWidget *m_list;
    QComboBox *m_kind;
    RelationField *m_field;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace pulley
