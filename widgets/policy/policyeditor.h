// PolicyEditor: a board's definition of workflow, to read and to change: columns, limits, settings and people.
#pragma once

#include "models/session/boardsession.h"

#include <QDialog>

class QTabWidget;

namespace pulley {

class BoardPage;
class ColumnsPage;
class LimitsPage;
class PeoplePage;

/// Not modal. Each change is a command of its own, decided and undone like any other. `session` outlives it.
class PolicyEditor : public QDialog
{
    Q_OBJECT
public:
    explicit PolicyEditor(BoardSession &session, QWidget *parent = nullptr);

    bool hasUnsaved() const;
    ColumnsPage *columns() const { return m_columns; }
    LimitsPage *limits() const { return m_limits; }
    PeoplePage *people() const { return m_people; }
    BoardPage *settings() const { return m_settings; }

public Q_SLOTS:
    void reject() override;

private:
    QTabWidget *m_tabs;
    ColumnsPage *m_columns;
    LimitsPage *m_limits;
    PeoplePage *m_people;
    BoardPage *m_settings;
};

} // namespace pulley
