// ReportDialog: charts to tick, a format, and where to.
#include "widgets/charts/chartreport.h"

#include "widgets/charts/chartkinds.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pulley {

ReportDialog::ReportDialog(const QString &current, QWidget *parent) :
    QDialog(parent), m_list(new QListWidget(this)), m_format(new QComboBox(this))
{
    setWindowTitle(tr("Report"));
    auto *column = new QVBoxLayout(this);
    auto *head = new QLabel(tr("Charts of the &report, for the days and cards that are chosen now:"), this);
    head->setWordWrap(true);
    head->setBuddy(m_list);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    const QStringList usual = usualReport();
    for (const ChartKind &kind : chartKinds()) {
        auto *item = new QListWidgetItem(chartTitle(kind), m_list);
        const QString key = QLatin1String(kind.key);
        item->setData(Qt::UserRole, key);
        item->setCheckState(usual.contains(key) || key == current ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setObjectName(QStringLiteral("reportCharts"));
    m_list->setAccessibleName(tr("Charts of the report"));
    m_list->setCurrentRow(0);
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->addItem(tr("PDF, to print"), QStringLiteral("pdf"));
    m_format->addItem(tr("HTML, one file for a browser"), QStringLiteral("html"));
    auto *form = new QFormLayout;
    form->addRow(tr("&As"), m_format);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("&Save\u2026"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::askWhere);
    connect(m_list, &QListWidget::itemChanged, this, [this, save] { save->setEnabled(!keys().isEmpty()); });
    resize(420, 560);
}

QStringList ReportDialog::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

void ReportDialog::askWhere()
{
    const QString suffix = m_format->currentData().toString();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder, QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("flow-report.%1").arg(suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT chosen(keys(), file);
        accept();
    });
    dialog->open();
}

} // namespace pulley
