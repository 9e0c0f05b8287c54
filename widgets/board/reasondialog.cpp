// ReasonDialog: asks in the words of what is being done, and can't be accepted empty.
#include "widgets/board/reasondialog.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace pulley {

ReasonDialog::ReasonDialog(const QString &heading, const QString &question, const QString &action, QWidget *parent,
                           ReasonSize size) :
    QDialog(parent),
    m_targets(new QComboBox(this)), m_message(new InlineMessage(this))
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
    QWidget *field = makeField(question, size);
    label->setBuddy(field);
    m_targets->setAccessibleName(tr("Back to"));
    m_targets->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_message->setObjectName(QStringLiteral("message"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::finish);
    refresh();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(metric::wideGap);
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_targets), static_cast<QWidget *>(label), field,
                            static_cast<QWidget *>(m_message), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    field->setFocus();
}

QWidget *ReasonDialog::makeField(const QString &question, ReasonSize size)
{
    QWidget *field = nullptr;
    if (size == ReasonSize::Line) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textChanged, this, &ReasonDialog::refresh);
        field = m_line;
    } else {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(110);
        connect(m_text, &QPlainTextEdit::textChanged, this, &ReasonDialog::refresh);
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &ReasonDialog::finish);
        field = m_text;
    }
    field->setAccessibleName(question);
    field->setMinimumWidth(380);
    return field;
}

QString ReasonDialog::reason() const
{
    return (m_line ? m_line->text() : m_text->toPlainText()).trimmed();
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
    m_line ? m_line->setReadOnly(m_waiting) : m_text->setReadOnly(m_waiting);
    m_targets->setEnabled(!m_waiting);
    m_accept->setEnabled(!m_waiting && !reason().isEmpty());
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
    m_line ? m_line->setFocus() : m_text->setFocus();
}

void ReasonDialog::finish()
{
    const QString words = reason();
    if (words.isEmpty() || m_waiting)
        return;
    m_waiting = true;
    m_message->clear();
    refresh();
    const int target = m_targets->currentIndex();
    Q_EMIT given(words, target >= 0 && target < m_places.size() ? m_places.at(target).second : Place{});
}

} // namespace pulley
