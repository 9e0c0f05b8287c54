// PolicyEditor: a board's definition of workflow, to read and to change: a page for each of its lists, and its settings.
#pragma once

#include "models/session/boardsession.h"

#include <QDialog>

class QTabWidget;

namespace pulley {

class BoardPage;
class ClassesPage;
class ColumnsPage;
class Composing;
class DraftList;
class LanesPage;
class LimitsPage;
class PeoplePage;
class TypesPage;

/// Not modal. Each change is a command of its own, decided and undone like any other. `session` outlives it.
class PolicyEditor : public QDialog
{
    Q_OBJECT
public:
    explicit PolicyEditor(BoardSession &session, QWidget *parent = nullptr);

    bool hasUnsaved() const;
    ColumnsPage *columns() const { return m_columns; }
    LimitsPage *limits() const { return m_limits; }
    LanesPage *lanes() const { return m_lanes; }
    ClassesPage *classes() const { return m_classes; }
    TypesPage *types() const { return m_types; }
    PeoplePage *people() const { return m_people; }
    BoardPage *settings() const { return m_settings; }

public Q_SLOTS:
    void reject() override;

private:
    /// Turned to with Alt and its number, from 1.
    void addPage(QWidget *page, const QString &title);

    QTabWidget *m_tabs;
    ColumnsPage *m_columns;
    LimitsPage *m_limits;
    LanesPage *m_lanes;
    ClassesPage *m_classes;
    TypesPage *m_types;
    PeoplePage *m_people;
    BoardPage *m_settings;
    Composing *m_composing;
};

} // namespace pulley
