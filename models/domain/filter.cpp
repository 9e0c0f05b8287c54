// Taking a filter apart, term by term. Full-width signs count as their narrow ones: they are what a Japanese keyboard types.
#include "models/domain/filter.h"

#include "models/domain/filterwords.h"

#include <algorithm>

namespace pulley {

QString foldedForSearch(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

namespace {

QChar narrow(QChar sign)
{
    switch (sign.unicode()) {
    case 0x201c:
    case 0x201d:
        return QLatin1Char('"');
    case 0x2212:
        return QLatin1Char('-');
    case 0x3001:
        return QLatin1Char(',');
    default:
        // The full-width forms stand in the order of ASCII.
        return sign.unicode() >= 0xff01 && sign.unicode() <= 0xff5e ? QChar(sign.unicode() - 0xfee0) : sign;
    }
}

bool isQuote(QChar sign)
{
    return narrow(sign) == QLatin1Char('"');
}

/// A part of the text, by where it stands there.
struct Piece {
    int position = 0;
    int length = 0;
    bool quoted = false;
};

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) { }

    Filter read()
    {
        while (skipBlanks())
            readTerm();
        return m_filter;
    }

private:
    struct Operator {
        Compare compare = Compare::Is;
        /// How it is written: a colon, or a sign that compares.
        bool colon = false;
        int length = 0;
    };

    QChar at(qsizetype i) const { return i < m_text.size() ? narrow(m_text.at(i)) : QChar(); }
    bool isEnd(qsizetype i) const { return i >= m_text.size() || m_text.at(i).isSpace(); }

    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    QString typed(const Piece &piece) const { return m_text.mid(piece.position, piece.length); }
    QString folded(const Piece &piece) const { return foldedForSearch(typed(piece)); }

    /// From here up to a blank (or a comma, where those part values), or what stands in quotes.
    Piece readPiece(bool upToComma)
    {
        if (m_at < m_text.size() && isQuote(m_text.at(m_at))) {
            const int from = ++m_at;
            while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
                ++m_at;
            const Piece piece{from, m_at - from, true};
            m_at += m_at < m_text.size() ? 1 : 0;
            return piece;
        }
        const int from = m_at;
        while (!isEnd(m_at) && !(upToComma && at(m_at) == QLatin1Char(',')))
            ++m_at;
        return {from, m_at - from, false};
    }

    Operator operatorAt(int i) const
    {
        const QChar sign = at(i);
        const bool equal = at(i + 1) == QLatin1Char('=');
        if (sign == QLatin1Char(':') || sign == QLatin1Char('='))
            return {Compare::Is, sign == QLatin1Char(':'), 1};
        if (sign == QLatin1Char('<'))
            return {equal ? Compare::AtMost : Compare::Less, false, equal ? 2 : 1};
        if (sign == QLatin1Char('>'))
            return {equal ? Compare::AtLeast : Compare::More, false, equal ? 2 : 1};
        if (sign == QChar(0x2264) || sign == QChar(0x2266))
            return {Compare::AtMost, false, 1};
        if (sign == QChar(0x2265) || sign == QChar(0x2267))
            return {Compare::AtLeast, false, 1};
        return {};
    }

    void readTerm()
    {
        m_sense = Sense::With;
        if (at(m_at) == QLatin1Char('-') && !isEnd(m_at + 1)) {
            m_sense = Sense::Without;
            ++m_at;
        }
        int end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        const Operator sign = end > m_at ? operatorAt(end) : Operator();
        if (sign.length > 0) {
            const Piece name{m_at, end - m_at, false};
            if (const auto key = filterKey(folded(name))) {
                m_at = end + sign.length;
                readKey(*key, sign, name);
                return;
            }
            const int behind = end + sign.length;
            if (sign.colon && !isEnd(behind) && at(behind) != QLatin1Char('/')) {
                trouble(FilterTrouble::UnknownKey, name);
                m_at = behind;
                readPieces();
                return;
            }
        }
        readWord();
    }

    void readWord()
    {
        const Piece piece = readPiece(false);
        const QString text = folded(piece);
        if (text.isEmpty())
            return;
        if (const auto state = piece.quoted ? std::nullopt : cardState(text))
            add(IsOneOf{{*state}});
        else
            add(HasText{text});
    }

    QList<Piece> readPieces()
    {
        QList<Piece> pieces;
        while (!isEnd(m_at)) {
            const Piece piece = readPiece(true);
            if (piece.length > 0)
                pieces.append(piece);
            if (at(m_at) == QLatin1Char(','))
                ++m_at;
            else if (!isEnd(m_at) && piece.length == 0)
                break;
        }
        return pieces;
    }

    void readKey(FilterKey key, const Operator &sign, const Piece &name)
    {
        const QList<Piece> pieces = readPieces();
        if (pieces.isEmpty())
            return;
        const bool compares = key == FilterKey::Age || key == FilterKey::Due || key == FilterKey::Blocked;
        if (!compares && sign.compare != Compare::Is) {
            trouble(FilterTrouble::NotComparable, name);
            return;
        }
        switch (key) {
        case FilterKey::Owner:
            return addNames(NameField::Owner, pieces);
        case FilterKey::Type:
            return addNames(NameField::Type, pieces);
        case FilterKey::Class:
            return addNames(NameField::Class, pieces);
        case FilterKey::Lane:
            return addNames(NameField::Lane, pieces);
        case FilterKey::Column:
            return addNames(NameField::Column, pieces);
        case FilterKey::Tag:
            return addNames(NameField::Tag, pieces);
        case FilterKey::Age:
            return addValues<int, HasAge>(pieces, FilterTrouble::NoNumber, &Reader::daysOf, [&](const QList<int> &days) {
                return HasAge{sign.compare, days};
            });
        case FilterKey::Blocked:
            return addValues<Span, BlockedFor>(pieces, FilterTrouble::NoNumber, &Reader::spanOf, [&](const QList<Span> &spans) {
                return BlockedFor{sign.compare, spans};
            });
        case FilterKey::Due:
            return addValues<DueDay, HasDue>(pieces, FilterTrouble::NoDate, &Reader::dueOf, [&](const QList<DueDay> &days) {
                return HasDue{sign.compare, days};
            });
        case FilterKey::Has:
            return addValues<HasPart, HasParts>(pieces, FilterTrouble::UnknownValue, &hasPart,
                                                [](const QList<HasPart> &parts) { return HasParts{parts}; });
        case FilterKey::Is:
            return addValues<CardIs, IsOneOf>(pieces, FilterTrouble::UnknownValue, &cardState,
                                              [](const QList<CardIs> &states) { return IsOneOf{states}; });
        }
    }

    void addNames(NameField field, const QList<Piece> &pieces)
    {
        HasName term{field, {}};
        for (const Piece &piece : pieces)
            term.names.append({folded(piece), typed(piece), piece.quoted, piece.position, piece.length});
        add(term);
    }

    template <class Value, class Term, class Make>
    void addValues(const QList<Piece> &pieces, FilterTrouble wrong, std::optional<Value> (*valueOf)(const QString &), Make make)
    {
        QList<Value> values;
        for (const Piece &piece : pieces) {
            if (const auto value = valueOf(folded(piece)))
                values.append(*value);
            else
                trouble(wrong, piece);
        }
        if (!values.isEmpty())
            add(Term(make(values)));
    }

    /// "5", "5d", "2w", "3日", "12h".
    static std::optional<Span> spanOf(const QString &folded)
    {
        qsizetype digits = 0;
        while (digits < folded.size() && folded.at(digits).isDigit())
            ++digits;
        bool valid = false;
        const int count = QStringView(folded).left(digits).toInt(&valid);
        const QString unit = folded.mid(digits).trimmed();
        if (!valid || count > 100'000)
            return {};
        if (unit.isEmpty() || unit == QLatin1String("d") || unit == QStringLiteral(u"日"))
            return Span{count, 24};
        if (unit == QLatin1String("w") || unit == QStringLiteral(u"週") || unit == QStringLiteral(u"週間"))
            return Span{count, 24 * 7};
        if (unit == QLatin1String("h") || unit == QStringLiteral(u"時間"))
            return Span{count, 1};
        return {};
    }

    static std::optional<int> daysOf(const QString &folded)
    {
        const auto span = spanOf(folded);
        if (!span || span->hoursEach < 24)
            return {};
        return span->count * (span->hoursEach / 24);
    }

    static std::optional<DueDay> dueOf(const QString &folded)
    {
        if (meansWord(folded, FilterWord::None))
            return DueDay{};
        int day = -1;
        for (const FilterWord word : {FilterWord::Yesterday, FilterWord::Today, FilterWord::Tomorrow}) {
            if (meansWord(folded, word))
                return DueDay{{}, day};
            ++day;
        }
        for (const auto *format : {"yyyy-M-d", "yyyy/M/d"}) {
            if (const QDate date = QDate::fromString(folded, QLatin1String(format)); date.isValid())
                return DueDay{date, {}};
        }
        const bool past = folded.startsWith(QLatin1Char('-'));
        const auto days = daysOf(past ? folded.mid(1) : folded);
        return days ? std::optional(DueDay{{}, past ? -*days : *days}) : std::nullopt;
    }

    void add(const FilterWhat &what) { m_filter.terms.append({m_sense, what}); }
    void trouble(FilterTrouble what, const Piece &piece)
    {
        m_filter.problems.append({what, piece.position, piece.length, typed(piece)});
    }

    const QString &m_text;
    int m_at = 0;
    Sense m_sense = Sense::With;
    Filter m_filter;
};

} // namespace

Filter parseFilter(const QString &text)
{
    return Reader(text).read();
}

QString filterValue(const QString &text)
{
    const auto parts = [](QChar sign) { return sign.isSpace() || narrow(sign) == QLatin1Char(',') || isQuote(sign); };
    QString value = text.simplified();
    if (!value.isEmpty() && std::none_of(value.cbegin(), value.cend(), parts))
        return value;
    return QLatin1Char('"') + value.removeIf([](QChar sign) { return isQuote(sign); }) + QLatin1Char('"');
}

} // namespace pulley
