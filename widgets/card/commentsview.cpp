// CommentsView: a row a comment, kept in step by id.
#include "widgets/card/commentsview.h"

#include "models/session/boardsession.h"
#include "widgets/card/commentbox.h"
#include "widgets/card/commentrow.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pulley {

namespace {

constexpr qsizetype shownAtOnce = 30;

} // namespace

CommentsView::CommentsView(QWidget *parent) :
    QWidget(parent), m_earlier(new QPushButton(this)), m_none(new QLabel(tr("Nobody has said anything yet."), this)),
    m_list(new QVBoxLayout), m_new(new CommentBox(this)), m_add(new QPushButton(tr("Add com&ment"), this))
{
    setObjectName(QStringLiteral("comments"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::wideGap, 0, 0);
    m_earlier->setObjectName(QStringLiteral("earlierComments"));
    m_earlier->setAutoDefault(false);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_new->setObjectName(QStringLiteral("newComment"));
    m_new->setAccessibleName(tr("New comment"));
    m_new->setPlaceholderText(tr("Say something. Markdown; Ctrl+Enter sends it."));
    m_add->setObjectName(QStringLiteral("addComment"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addWidget(m_new);
    column->addWidget(m_add, 0, Qt::AlignRight);
    column->addStretch();
    connect(m_earlier, &QPushButton::clicked, this, &CommentsView::showEarlier);
    connect(m_add, &QPushButton::clicked, this, &CommentsView::sendNew);
    connect(m_new, &CommentBox::sent, this, &CommentsView::sendNew);
    connect(m_new, &QPlainTextEdit::textChanged, this, [this] {
        if (m_newId.isEmpty())
            m_newId = makeId<CommentId>();
        m_add->setEnabled(m_writable && !m_new->words().isEmpty());
        Q_EMIT typing();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        for (CommentRow *row : std::as_const(m_rows))
            row->showTimes(m_names);
    });
    m_minute.start(std::chrono::minutes(1));
}

QWidget *CommentsView::field() const
{
    return m_new;
}

void CommentsView::show(const Board &board, const QList<Comment> &comments, const PersonId &me)
{
    m_names.people = board.people;
    m_names.facts = board.facts;
    m_comments = comments;
    m_me = me;
    showAll();
}

void CommentsView::showAll()
{
    const qsizetype left = m_whole ? 0 : std::max<qsizetype>(0, m_comments.size() - shownAtOnce);
    m_earlier->setText(left == 1 ? tr("Show 1 earlier comment") : tr("Show %1 earlier comments").arg(left));
    m_earlier->setVisible(left > 0);
    m_none->setVisible(m_comments.isEmpty());
    QSet<CommentId> there;
    for (qsizetype i = left; i < m_comments.size(); ++i) {
        const Comment &comment = m_comments.at(i);
        there.insert(comment.id);
        CommentRow *row = rowFor(comment.id);
        m_list->removeWidget(row);
        m_list->insertWidget(static_cast<int>(i - left), row);
        row->show(m_names, comment, comment.by == m_me);
        row->setWritable(m_writable);
        row->setVisible(true);
    }
    for (CommentRow *row : QList<CommentRow *>(m_rows.values())) {
        // What is being typed over a comment that somebody took away elsewhere is kept.
        if (there.contains(row->id()) || row->typed())
            continue;
        m_rows.remove(row->id());
        row->deleteLater();
        row->hide();
    }
    orderTabs(left);
}

/// Rows come and go: Tab comes by them where they stand, above the new one.
void CommentsView::orderTabs(qsizetype from)
{
    QWidget *last = m_earlier;
    for (qsizetype i = from; i < m_comments.size(); ++i) {
        for (QWidget *stop : rowFor(m_comments.at(i).id)->stops()) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
    setTabOrder(last, m_new);
    setTabOrder(m_new, m_add);
}

void CommentsView::showEarlier()
{
    m_whole = true;
    showAll();
}

CommentRow *CommentsView::rowFor(const CommentId &id)
{
    CommentRow *&row = m_rows[id];
    if (!row) {
        row = new CommentRow(id, this);
        connect(row, &CommentRow::given, this, [this, id](const QString &text) { Q_EMIT given(id, text); });
        connect(row, &CommentRow::typing, this, &CommentsView::typing);
        connect(row, &CommentRow::linkAsked, this, &CommentsView::linkAsked);
        connect(row, &CommentRow::pointing, this, &CommentsView::pointing);
    }
    return row;
}

void CommentsView::setWritable(bool writable)
{
    if (m_writable == writable)
        return;
    m_writable = writable;
    m_new->setReadOnly(!writable);
    m_add->setEnabled(writable && !m_new->words().isEmpty());
    for (CommentRow *row : std::as_const(m_rows))
        row->setWritable(writable);
}

void CommentsView::sendNew()
{
    if (m_writable && !m_new->words().isEmpty())
        Q_EMIT given(m_newId, m_new->words());
}

QList<CommentsView::Typed> CommentsView::typed() const
{
    QList<Typed> all;
    for (const CommentRow *row : m_rows) {
        if (const auto text = row->typed())
            all.append({row->id(), *text});
    }
    if (!m_new->words().isEmpty())
        all.append({m_newId, m_new->words()});
    return all;
}

void CommentsView::dropTyped()
{
    m_new->clear();
    m_newId = {};
    for (CommentRow *row : QList<CommentRow *>(m_rows.values())) {
        if (const auto text = row->typed())
            row->accepted(*text);
    }
}

void CommentsView::accepted(const CommentId &id, const QString &text)
{
    if (id != m_newId) {
        if (CommentRow *row = m_rows.value(id))
            row->accepted(text);
        return;
    }
    // What was typed on meanwhile goes into the same comment when it is sent.
    if (m_new->words() != text)
        return;
    m_newId = {};
    m_new->clear();
}

} // namespace pulley
