// CommentRow: read as Markdown, changed as text.
#include "widgets/card/commentrow.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/card/commentbox.h"
#include "widgets/card/safebrowser.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace pulley {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *quietButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setFont(textFont(metric::small));
    return button;
}

} // namespace

CommentRow::CommentRow(const CommentId &id, QWidget *parent) :
    QWidget(parent), m_id(id), m_author(plainLabel(this)), m_when(plainLabel(this)),
    m_edit(quietButton(tr("Edit"), "editComment", this)), m_remove(quietButton(tr("Remove"), "removeComment", this)),
    m_text(new SafeBrowser(this)), m_more(plainLabel(this)), m_editing(new QWidget(this)), m_changed(plainLabel(m_editing)),
    m_box(new CommentBox(m_editing))
{
    setObjectName(QStringLiteral("comment"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metric::wideGap);
    column->setSpacing(2);
    buildHead();
    m_text->setObjectName(QStringLiteral("commentText"));
    m_text->fitToText();
    column->addWidget(m_text);
    column->addWidget(m_more);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setWordWrap(true);
    m_more->hide();
    column->addWidget(m_editing);
    buildEditing();
    connect(m_text, &SafeBrowser::pointing, this, &CommentRow::pointing);
    connect(m_text, &SafeBrowser::linkAsked, this, &CommentRow::linkAsked);
    connect(m_edit, &QPushButton::clicked, this, &CommentRow::edit);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT given({}); });
}

void CommentRow::buildHead()
{
    m_author->setFont(textFont(metric::text, QFont::DemiBold));
    m_author->setObjectName(QStringLiteral("commentAuthor"));
    m_when->setObjectName(QStringLiteral("commentWhen"));
    m_when->setFont(textFont(metric::small));
    m_when->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::wideGap);
    row->addWidget(m_author);
    row->addWidget(m_when);
    row->addStretch();
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CommentRow::buildEditing()
{
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, 0);
    m_box->setObjectName(QStringLiteral("commentEdit"));
    m_box->setAccessibleName(tr("The comment's text"));
    m_changed->setObjectName(QStringLiteral("commentChanged"));
    m_changed->setWordWrap(true);
    m_changed->hide();
    auto *save = new QPushButton(tr("Save comment"), m_editing);
    auto *cancel = new QPushButton(tr("Cancel"), m_editing);
    save->setObjectName(QStringLiteral("saveComment"));
    cancel->setObjectName(QStringLiteral("cancelComment"));
    save->setToolTip(tr("Ctrl+Enter"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {cancel, save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addWidget(m_changed);
    column->addWidget(m_box);
    column->addLayout(row);
    m_editing->hide();
    const auto give = [this] {
        if (const auto text = typed())
            Q_EMIT given(*text);
        else
            endEditing();
    };
    connect(save, &QPushButton::clicked, this, give);
    connect(m_box, &CommentBox::sent, this, give);
    connect(m_box, &QPlainTextEdit::textChanged, this, &CommentRow::typing);
    connect(cancel, &QPushButton::clicked, this, &CommentRow::endEditing);
}

void CommentRow::show(const Board &board, const Comment &comment, bool mine)
{
    const bool other = m_comment.text != comment.text;
    m_mine = mine;
    m_comment = comment;
    m_author->setText(personName(board, comment.by));
    setAccessibleName(tr("Comment by %1").arg(m_author->text()));
    m_text->setAccessibleName(accessibleName());
    m_edit->setAccessibleName(tr("Edit this comment of yours"));
    m_remove->setAccessibleName(tr("Remove this comment of yours"));
    if (other) {
        m_text->showMarkdown(comment.text);
        const qsizetype parts = SafeBrowser::partsOf(comment.text).size();
        m_more->setText(tr("Only the first part of a very long comment is shown (1 of %1).").arg(parts));
        m_more->setVisible(parts > 1);
    }
    if (!m_editing->isHidden() && comment.text != m_base) {
        m_changed->setText(
            tr("It was changed elsewhere meanwhile. Saving replaces what it says there: %1").arg(shortened(comment.text)));
        m_changed->show();
    }
    showTimes(board);
    updateButtons();
}

void CommentRow::showTimes(const Board &board)
{
    const Instant now = systemNow();
    const QString ago = tr("%1 ago").arg(duration(m_comment.at, now));
    const bool edited = m_comment.edited != Instant{};
    m_when->setText(edited ? tr("%1, edited").arg(ago) : ago);
    const auto exact = [&](Instant at) { return QLocale().toString(toDateTime(at, zoneOf(board)), QLocale::LongFormat); };
    m_when->setToolTip(edited ? tr("%1, edited %2").arg(exact(m_comment.at), exact(m_comment.edited)) : exact(m_comment.at));
}

void CommentRow::setWritable(bool writable)
{
    m_writable = writable;
    updateButtons();
}

void CommentRow::updateButtons()
{
    const bool offered = m_mine && m_writable && m_editing->isHidden();
    m_edit->setVisible(offered);
    m_remove->setVisible(offered);
}

void CommentRow::edit()
{
    m_base = m_comment.text;
    m_box->setPlainText(m_base);
    m_box->moveCursor(QTextCursor::End);
    m_text->hide();
    m_changed->hide();
    m_editing->show();
    updateButtons();
    m_box->setFocus();
}

void CommentRow::endEditing()
{
    m_editing->hide();
    m_box->clear();
    m_text->show();
    updateButtons();
    m_edit->setFocus();
    Q_EMIT typing();
}

QList<QWidget *> CommentRow::stops() const
{
    QList<QWidget *> all{m_edit, m_remove, m_text, m_box};
    for (const char *name : {"cancelComment", "saveComment"})
        all.append(m_editing->findChild<QPushButton *>(QLatin1String(name)));
    return all;
}

std::optional<QString> CommentRow::typed() const
{
    if (m_editing->isHidden() || m_box->words() == m_base.trimmed())
        return {};
    return m_box->words();
}

void CommentRow::accepted(const QString &text)
{
    if (m_editing->isHidden())
        return;
    if (m_box->words() == text)
        endEditing();
    else
        m_base = text;
}

} // namespace pulley
