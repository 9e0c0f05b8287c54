// PolicyEditor: one tab for each part of the policy.
#include "widgets/policy/policyeditor.h"

#include "widgets/parts/composing.h"
#include "widgets/policy/boardpage.h"
#include "widgets/policy/classespage.h"
#include "widgets/policy/columnspage.h"
#include "widgets/policy/lanespage.h"
#include "widgets/policy/limitspage.h"
#include "widgets/policy/peoplepage.h"
#include "widgets/policy/typespage.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pulley {

PolicyEditor::PolicyEditor(BoardSession &session, QWidget *parent) :
    QDialog(parent), m_tabs(new QTabWidget(this)), m_columns(new ColumnsPage(session)), m_limits(new LimitsPage(session)),
    m_lanes(new LanesPage(session)), m_classes(new ClassesPage(session)), m_types(new TypesPage(session)),
    m_people(new PeoplePage(session)), m_settings(new BoardPage(session)), m_composing(new Composing(this))
{
    setObjectName(QStringLiteral("PolicyEditor"));
    setWindowTitle(tr("Policies: %1").arg(session.board().facts.name));
    setModal(false);
    resize(820, 676);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    addPage(m_columns, tr("Columns"));
    addPage(m_limits, tr("Limits"));
    addPage(m_lanes, tr("Lanes"));
    addPage(m_classes, tr("Classes of service"));
    addPage(m_types, tr("Work types"));
    addPage(m_people, tr("People"));
    addPage(m_settings, tr("Board"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &PolicyEditor::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
}

void PolicyEditor::addPage(QWidget *page, const QString &title)
{
    const int index = m_tabs->addTab(page, title);
    const QKeySequence keys(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + index)));
    m_tabs->setTabToolTip(index, keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, m_tabs, [this, index] { m_tabs->setCurrentIndex(index); });
}

bool PolicyEditor::hasUnsaved() const
{
    const QList<DraftList *> lists = findChildren<DraftList *>();
    return m_composing->isGoingOn() || m_settings->hasUnsaved()
        || std::any_of(lists.cbegin(), lists.cend(), [](const DraftList *list) { return list->hasUnsaved(); });
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
