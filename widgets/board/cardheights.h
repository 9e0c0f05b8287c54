// CardHeights: how high cards are, by look and width: exact once their text has been laid out, a guess until there was time.
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class QModelIndex;

namespace pulley {

/// All heights exact at once; or only so many in one turn of the event loop, and the others when there is time.
enum class Measuring { AtOnce, InTurns };

class CardHeights : public QObject
{
    Q_OBJECT
public:
    /// So many texts are laid out in a turn before guesses begin.
    static constexpr int perTurn = 100;

    explicit CardHeights(Measuring measuring, QObject *parent = nullptr);

    /// Of a card `width` wide. What it once said it goes on saying, guess or not, until measure() finds better.
    int at(const QModelIndex &index, int width);
    /// Makes it exact, whatever it costs; gives whether at() said another height before.
    bool measure(const QModelIndex &index, int width);
    bool isExact(const QModelIndex &index, int width) const;
    /// How often it has guessed so far.
    qint64 guesses() const { return m_guesses; }
    /// Fonts are others now: what is known is a guess.
    void forget();
    /// spare() will come once more, when what people do has been attended to.
    void askForTime();

Q_SIGNALS:
    /// There is time for measuring, until then.
    void spare(const QDeadlineTimer &until);

private:
    struct Height {
        qint64 stamp = 0;
        int width = 0;
        int height = 0;
        bool exact = false;
    };

    Height &known(const QModelIndex &index);
    int layOut(const QModelIndex &index, int width);
    int guess(const Height &height) const;
    void nextTurn();

    Measuring m_measuring;
    /// By card: another day or colour hardly ever makes it higher, so what it was is the best guess.
    QHash<QString, Height> m_heights;
    qint64 m_sum = 0;
    qint64 m_count = 0;
    qint64 m_guesses = 0;
    int m_spent = 0;
    bool m_asked = false;
    QTimer m_turn;
};

} // namespace pulley
