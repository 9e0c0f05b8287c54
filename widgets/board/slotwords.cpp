// SlotWords: asks the pull policy for each column that has room.
#include "widgets/board/slotwords.h"

#include "models/session/wording.h"

#include <QCoreApplication>

namespace pulley {

namespace {

QString slotWord(const char *text)
{
    return QCoreApplication::translate("SlotWords", text);
}

} // namespace

SlotWords slotWords(const BoardModels &models, const ColumnFace &face, const std::optional<PullChoice> &next,
                    const QString &pullKey)
{
    const Board &board = models.board();
    const bool first = board.columns.first().id == face.column;
    const int freeSlots = face.limited() ? face.free() : 1;
    const bool counted = face.kind == ColumnKind::Active && face.limited();
    if (face.kind == ColumnKind::Done || first || freeSlots == 0)
        return {};
    const auto choice = models.nextPull(face.column);
    if (choice) {
        const Card *card = findCard(board, choice->card);
        const QString number = card ? cardNumber(board, *card) : QString();
        const bool byKey = !pullKey.isEmpty() && next && next->card == choice->card && next->to == choice->to;
        const QString why = reason(board, *choice);
        return {counted ? freeSlots : 1, slotWord(QT_TRANSLATE_NOOP("SlotWords", "Pull %1")).arg(number),
                byKey ? slotWord(QT_TRANSLATE_NOOP("SlotWords", "%1 \u00b7 %2")).arg(why, pullKey) : why};
    }
    if (!counted)
        return {};
    const bool limited = choice.error().rule == Rule::LimitFull;
    return {freeSlots,
            {},
            limited ? slotWord(QT_TRANSLATE_NOOP("SlotWords", "free, but %1 is full")).arg(choice.error().limit.name)
                    : slotWord(QT_TRANSLATE_NOOP("SlotWords", "free"))};
}

} // namespace pulley
