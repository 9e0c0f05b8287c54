// GlobalKeyDialog: a field that takes keys as they are pressed.
#include "widgets/mywork/globalkeydialog.h"

#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulley {

GlobalKeyDialog::GlobalKeyDialog(const QKeySequence &key, QWidget *parent) : QDialog(parent), m_key(new QKeySequenceEdit(key, this))
{
    setObjectName(QStringLiteral("globalKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Global key for quick add"));
    m_key->setAccessibleName(tr("Key"));
    auto *label = new QLabel(tr("&Press the keys that open quick add in every program:"), this);
    label->setBuddy(m_key);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *use = buttons->addButton(tr("Use this key"), QDialogButtonBox::AcceptRole);
    QPushButton *none = buttons->addButton(tr("No key"), QDialogButtonBox::DestructiveRole);
    const auto choose = [this](const QKeySequence &chosenKey) {
        accept();
        Q_EMIT chosen(chosenKey);
    };
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // One chord: a desktop grabs no sequences of them.
    connect(use, &QPushButton::clicked, this, [this, choose] { choose(QKeySequence(m_key->keySequence()[0])); });
    connect(none, &QPushButton::clicked, this, [choose] { choose({}); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::wideGap);
    column->addWidget(label);
    column->addWidget(m_key);
    column->addWidget(buttons);
}

} // namespace pulley
