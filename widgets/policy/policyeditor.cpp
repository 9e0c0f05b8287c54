// PolicyEditor: one tab for each part of the policy.
#include "widgets/policy/policyeditor.h"

#include "widgets/policy/boardpage.h"
#include "widgets/policy/columnspage.h"
#include "widgets/policy/limitspage.h"
#include "widgets/policy/peoplepage.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pulley {

PolicyEditor::PolicyEditor(BoardSession &session, QWidget *parent) :
    QDialog(parent), m_tabs(new QTabWidget(this)), m_columns(new ColumnsPage(session)), m_limits(new LimitsPage(session)),
    m_people(new PeoplePage(session)), m_settings(new BoardPage(session))
{
    setObjectName(QStringLiteral("PolicyEditor"));
    setWindowTitle(tr("Policies: %1").arg(session.board().facts.name));
    setModal(false);
    resize(780, 600);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(m_columns, tr("&Columns"));
    m_tabs->addTab(m_limits, tr("&Limits"));
    m_tabs->addTab(m_people, tr("P&eople"));
    m_tabs->addTab(m_settings, tr("&Board"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &PolicyEditor::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
}

bool PolicyEditor::hasUnsaved() const
{
    return m_columns->hasUnsaved() || m_limits->hasUnsaved() || m_people->hasUnsaved() || m_settings->hasUnsaved();
}

void PolicyEditor::reject()
{
    if (!hasUnsaved()) {
        QDialog::reject();
        return;
    }
    if (findChild<QMessageBox *>(QStringLiteral("unsaved")))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Some changes are not applied (they have a dot before them). Close anyway and lose them?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsaved"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *lose = box->addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Go back"), QMessageBox::RejectRole));
    connect(lose, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace pulley
