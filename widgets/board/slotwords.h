// SlotWords: what the free slots of a column say: which card comes next and why, or why none may.
#pragma once

#include "models/domain/pullpolicy.h"
#include "models/items/boardmodels.h"
#include "models/items/columnface.h"

namespace pulley {

struct SlotWords {
    /// Free slots to show; 0 for none.
    int count = 0;
    /// Empty where there is nothing to pull.
    QString headline = {};
    QString why = {};
};

/// `next` is what a pull without a column would take: its slot names `pullKey`, where that is not empty.
SlotWords slotWords(const BoardModels &models, const ColumnFace &face, const std::optional<PullChoice> &next,
                    const QString &pullKey);

} // namespace pulley
