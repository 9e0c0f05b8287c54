// InlineMessage: a sentence inside a dialog about what was refused, failed or done there.
#pragma once

#include "widgets/parts/tintedlabel.h"

namespace pulley {

class InlineMessage : public TintedLabel
{
    Q_OBJECT
public:
    enum class Kind { Refused, Failed, Said };

    /// Hidden until there is something to tell.
    explicit InlineMessage(QWidget *parent = nullptr) : TintedLabel(parent) { }

    /// Plain text; empty hides it. Told to screen readers too.
    void tell(Kind kind, const QString &text);
    void clear();

protected:
    Tint tint(const Colors &colors) const override;

private:
    Kind m_kind = Kind::Said;
};

} // namespace pulley
