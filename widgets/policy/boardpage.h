// BoardPage: what the board is called, its time zone, where its flow starts and ends, and what is expected of it.
#pragma once

#include "models/session/boardsession.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pulley {

class AnswerLine;
class ConsequenceStrip;
class ZoneBox;

class BoardPage : public QWidget
{
    Q_OBJECT
public:
    explicit BoardPage(BoardSession &session, QWidget *parent = nullptr);

    bool hasUnsaved() const { return typed() != m_base; }

public Q_SLOTS:
    void apply();

private:
    void nameWidgets();
    void addRows(QFormLayout *rows);
    void connectForm();
    BoardFacts typed() const;
    EditBoard edit() const { return EditBoard{typed(), m_base}; }
    bool isContested() const;
    void showFacts(const BoardFacts &facts);
    void follow();
    void rebase();
    void edited();
    void revert();
    void send();
    void showHints();
    void showConsequences();
    void updateButtons();

    BoardSession &m_session;
    BoardFacts m_base;
    QLineEdit *m_name;
    ZoneBox *m_zone;
    QLabel *m_there;
    QComboBox *m_commitment;
    QComboBox *m_delivery;
    QSpinBox *m_sleDays;
    QSpinBox *m_slePercent;
    QSpinBox *m_finishedDays;
    QLabel *m_lastShown;
    ConsequenceStrip *m_strip;
    AnswerLine *m_answer;
    QPushButton *m_revert;
    QPushButton *m_apply;
    bool m_filling = false;
};

} // namespace pulley
