// ConsequenceStrip: quiet while nothing happens to cards, with a bar at its side when something would.
#include "widgets/policy/consequencestrip.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"

#include <QAccessible>

namespace pulley {

namespace {

constexpr qsizetype mostLines = 7;

} // namespace

ConsequenceStrip::ConsequenceStrip(QWidget *parent) : TintedLabel(parent)
{
    setObjectName(QStringLiteral("preview"));
}

void ConsequenceStrip::showSituation(const QStringList &lines)
{
    showLines(Tone::Plain, lines);
}

void ConsequenceStrip::showAction(const Board &board, const Action &action, const QStringList &situation, Telling telling)
{
    const Consequences told = consequencesOf(board, action, systemNow());
    // What has no name yet is being typed: no news.
    const bool unnamed = told.refusal && told.refusal->rule == Rule::NameMissing;
    const QStringList lines = unnamed ? QStringList{} : sentences(board, told);
    if (told.refusal && telling == Telling::InTheWay)
        showLines(Tone::Refused, lines.mid(1));
    else if (told.refusal && !unnamed)
        showLines(Tone::Refused, situation + lines);
    else if (!lines.isEmpty())
        showLines(Tone::News, situation + lines);
    else
        showLines(Tone::Plain, situation + (unnamed ? QStringList{} : QStringList{tr("No card would be affected.")}));
}

void ConsequenceStrip::showLines(Tone tone, const QStringList &lines)
{
    QStringList shown = lines.first(std::min(mostLines, lines.size()));
    if (lines.size() > shown.size())
        shown.append(tr("And %1 more.").arg(lines.size() - shown.size()));
    const QString words = shown.join(QLatin1Char('\n'));
    m_tone = tone;
    const bool news = words != text();
    setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (news) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

TintedLabel::Tint ConsequenceStrip::tint(const Colors &colors) const
{
    switch (m_tone) {
    case Tone::Plain:
        return {colors.chip, colors.line};
    case Tone::News:
        return {colors.amberTint, colors.amber};
    case Tone::Refused:
        break;
    }
    return {colors.redTint, colors.red};
}

} // namespace pulley
