// RelationField: looks for the words as they are typed; ten thousand titles take a few milliseconds.
#include "widgets/card/relationfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace pulley {

namespace {

constexpr qsizetype longestOffered = 80;
constexpr qsizetype longestSearched = 400;
constexpr int offered = 8;

} // namespace

qint64 numberTyped(const Board &board, const QString &text)
{
    return cardNumberIn(board.facts.key, text.trimmed().section(QLatin1Char(' '), 0, 0));
}

QStringList cardsLike(const Board &board, const QString &text, const CardId &but, int most)
{
    struct Hit {
        bool done;
        qint64 number;
        QString line;
    };
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Hit> hits;
    for (const Card &card : board.cards) {
        const QString title = card.facts.title.left(longestSearched).simplified();
        const QString line = cardNumber(board, card) + QStringLiteral("  ") + title;
        const bool all = std::all_of(words.cbegin(), words.cend(),
                                     [&](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
        if (all && card.id != but)
            hits.append({isFinished(board, card), card.number, line.left(longestOffered)});
    }
    const auto kept = std::min<qsizetype>(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + kept, hits.end(),
                      [](const Hit &a, const Hit &b) { return std::pair(a.done, -a.number) < std::pair(b.done, -b.number); });
    QStringList lines;
    for (const Hit &hit : hits.first(kept))
        lines.append(hit.line);
    return lines;
}

RelationField::RelationField(const Board &board, const CardId &own, QWidget *parent) :
    QLineEdit(parent), m_board(board), m_own(own), m_found(new QStringListModel(this))
{
    setPlaceholderText(tr("Number or words of a title"));
    setAccessibleName(tr("Card to relate to, by number or words of its title"));
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(offered);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &RelationField::offer);
}

void RelationField::offer(const QString &text)
{
    m_found->setStringList(text.trimmed().isEmpty() ? QStringList() : cardsLike(m_board, text, m_own, offered));
    if (m_found->rowCount() > 0)
        completer()->complete();
    else
        completer()->popup()->hide();
}

} // namespace pulley
