// ReasonDialog: asks in the words of what is being done, and can't be accepted empty.
#include "widgets/board/reasondialog.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulley {

ReasonDialog::ReasonDialog(const QString &heading, const QString &question, const QString &action, QWidget *parent) :
    QDialog(parent), m_targets(new QComboBox(this)), m_reason(new QLineEdit(this)), m_message(new InlineMessage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(heading);
    auto *title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(textFont(metric::text, QFont::DemiBold));
    auto *label = new QLabel(question, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(question);
    m_reason->setMinimumWidth(380);
    m_targets->setAccessibleName(tr("Back to"));
    m_targets->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_message->setObjectName(QStringLiteral("message"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::finish);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::refresh);
    refresh();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(metric::wideGap);
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_targets), static_cast<QWidget *>(label),
                            static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_message), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    m_reason->setFocus();
}

void ReasonDialog::offer(const QList<std::pair<QString, Place>> &targets)
{
    m_places = targets;
    m_targets->clear();
    for (const auto &target : targets)
        m_targets->addItem(tr("Back to %1").arg(target.first));
    m_targets->setVisible(targets.size() > 1);
}

void ReasonDialog::refresh()
{
    m_reason->setReadOnly(m_waiting);
    m_targets->setEnabled(!m_waiting);
    m_accept->setEnabled(!m_waiting && !m_reason->text().trimmed().isEmpty());
}

void ReasonDialog::tellWait(const QString &sentence)
{
    m_message->tell(InlineMessage::Kind::Said, sentence);
}

void ReasonDialog::refuse(InlineMessage::Kind kind, const QString &sentence)
{
    m_waiting = false;
    refresh();
    m_message->tell(kind, sentence);
    m_reason->setFocus();
}

void ReasonDialog::finish()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || m_waiting)
        return;
    m_waiting = true;
    m_message->clear();
    refresh();
    const int target = m_targets->currentIndex();
    Q_EMIT given(reason, target >= 0 && target < m_places.size() ? m_places.at(target).second : Place{});
}

} // namespace pulley
