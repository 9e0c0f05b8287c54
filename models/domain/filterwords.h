// FilterWords: the words of the filter language, in English and Japanese.
#pragma once

#include "models/domain/filter.h"

namespace pulley {

enum class FilterKey { Owner, Type, Class, Lane, Column, Tag, Age, Due, Blocked, Has, Is };

QList<FilterKey> allFilterKeys();
/// English first, then Japanese, then others that are understood too.
QStringList filterKeyNames(FilterKey key);
std::optional<FilterKey> filterKey(const QString &folded);

/// Words that stand for something other than themselves behind a key.
enum class FilterWord { Me, None, Yesterday, Today, Tomorrow };
QStringList filterWordNames(FilterWord word);
bool meansWord(const QString &folded, FilterWord word);

QList<HasPart> allHasParts();
QStringList hasPartNames(HasPart part);
std::optional<HasPart> hasPart(const QString &folded);

QList<CardIs> allCardStates();
QStringList cardStateNames(CardIs state);
std::optional<CardIs> cardState(const QString &folded);

} // namespace pulley
