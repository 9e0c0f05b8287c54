// InlineMessage: green for what was said, amber for a refusal, red for a failure.
#include "widgets/parts/inlinemessage.h"

#include <QAccessible>

namespace pulley {

void InlineMessage::tell(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineMessage::clear()
{
    tell(Kind::Said, {});
}

TintedLabel::Tint InlineMessage::tint(const Colors &colors) const
{
    switch (m_kind) {
    case Kind::Failed:
        return {colors.redTint, colors.red};
    case Kind::Refused:
        return {colors.amberTint, colors.amber};
    case Kind::Said:
        break;
    }
    return {colors.greenTint, colors.green};
}

} // namespace pulley
