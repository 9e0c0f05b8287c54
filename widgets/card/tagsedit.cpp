// TagsEdit: comma and Enter make a chip, Backspace in the empty line takes the last one away.
#include "widgets/card/tagsedit.h"

#include "widgets/card/flowlayout.h"
#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

namespace pulley {

namespace {

constexpr int longestChip = 40;

QString chipText(const QString &tag)
{
    QString shown = tag.simplified();
    if (shown.size() > longestChip)
        shown = shown.left(longestChip - 1) + QChar(0x2026);
    return asMenuText(shown) + QStringLiteral("  \u00d7");
}

} // namespace

TagsEdit::TagsEdit(QWidget *parent) :
    QWidget(parent), m_flow(new FlowLayout(this)), m_new(new QLineEdit(this)), m_known(new QStringListModel(this))
{
    m_new->setObjectName(QStringLiteral("tags"));
    m_new->setAccessibleName(tr("Tags, separated by commas"));
    m_new->setPlaceholderText(tr("database, on-call"));
    m_new->setMinimumWidth(110);
    m_new->installEventFilter(this);
    auto *completer = new QCompleter(m_known, m_new);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_new->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsEdit::takeTyped, Qt::QueuedConnection);
    connect(m_new, &QLineEdit::textChanged, this, &TagsEdit::typed);
    m_flow->insertWidget(0, m_new);
}

QWidget *TagsEdit::field() const
{
    return m_new;
}

QStringList TagsEdit::tags() const
{
    QStringList all = m_tags;
    const QString next = m_new->text().trimmed();
    if (!next.isEmpty() && !all.contains(next))
        all.append(next);
    return all;
}

void TagsEdit::setTags(const QStringList &tags)
{
    const bool quiet = blockSignals(true);
    for (const QString &tag : QStringList(m_tags))
        removeChip(tag);
    m_new->clear();
    for (const QString &tag : tags)
        addChip(tag);
    blockSignals(quiet);
}

void TagsEdit::offer(const QStringList &known)
{
    if (m_known->stringList() != known)
        m_known->setStringList(known);
}

void TagsEdit::setReadOnly(bool readOnly)
{
    m_new->setReadOnly(readOnly);
    m_new->setVisible(!readOnly || m_tags.isEmpty());
    for (QToolButton *chip : findChildren<QToolButton *>())
        chip->setEnabled(!readOnly);
}

void TagsEdit::typed(const QString &text)
{
    if (text.contains(QLatin1Char(',')))
        takeTyped();
    else
        Q_EMIT edited();
}

void TagsEdit::takeTyped()
{
    const QStringList typed = m_new->text().split(QLatin1Char(','));
    const bool quiet = m_new->blockSignals(true);
    m_new->clear();
    m_new->blockSignals(quiet);
    for (const QString &tag : typed) {
        if (!tag.trimmed().isEmpty() && !m_tags.contains(tag.trimmed()))
            addChip(tag.trimmed());
    }
    Q_EMIT edited();
}

void TagsEdit::addChip(const QString &tag)
{
    auto *chip = new QToolButton(this);
    chip->setText(chipText(tag));
    chip->setObjectName(QStringLiteral("tag"));
    chip->setProperty("tag", tag);
    chip->setToolTip(tr("Remove this tag"));
    chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
    chip->setFont(textFont(metric::small));
    chip->setFocusPolicy(Qt::StrongFocus);
    // Queued: the chip goes with its click.
    connect(
        chip, &QToolButton::clicked, this,
        [this, tag] {
            removeChip(tag);
            m_new->setFocus();
            Q_EMIT edited();
        },
        Qt::QueuedConnection);
    m_flow->insertWidget(static_cast<int>(m_tags.size()), chip);
    m_tags.append(tag);
    setTabOrder(chip, m_new);
    chip->show();
    updateGeometry();
}

void TagsEdit::removeChip(const QString &tag)
{
    const qsizetype index = m_tags.indexOf(tag);
    if (index < 0)
        return;
    m_tags.removeAt(index);
    QLayoutItem *item = m_flow->takeAt(static_cast<int>(index));
    delete item->widget();
    delete item;
    m_flow->invalidate();
    updateGeometry();
}

bool TagsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_new || event->type() != QEvent::KeyPress || m_new->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_new->text().trimmed().isEmpty()
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        takeTyped();
        return true;
    }
    if (key == Qt::Key_Backspace && m_new->text().isEmpty() && !m_tags.isEmpty()) {
        removeChip(QString(m_tags.last()));
        Q_EMIT edited();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pulley
