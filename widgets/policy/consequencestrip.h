// ConsequenceStrip: how things stand, and what the change being made would do, in words.
#pragma once

#include "models/domain/consequences.h"
#include "widgets/parts/tintedlabel.h"

namespace pulley {

class ConsequenceStrip : public TintedLabel
{
    Q_OBJECT
public:
    /// What is told of a refused action: all, or only what stands in its way, where the refusal itself is told elsewhere.
    enum class Telling { All, InTheWay };

    explicit ConsequenceStrip(QWidget *parent = nullptr);

    /// How things stand; nothing is being changed.
    void showSituation(const QStringList &lines);
    /// What `action` would do to `board` at the time it is, below `situation`.
    void showAction(const Board &board, const Action &action, const QStringList &situation, Telling telling = Telling::All);

protected:
    Tint tint(const Colors &colors) const override;

private:
    enum class Tone { Plain, News, Refused };
    void showLines(Tone tone, const QStringList &lines);

    Tone m_tone = Tone::Plain;
};

} // namespace pulley
