// The words themselves. They are part of a language, not of the window's wording: each is understood whatever the window speaks.
#include "models/domain/filterwords.h"

namespace pulley {

namespace {

QStringList split(const char16_t *words)
{
    return QString::fromUtf16(words).split(QLatin1Char(' '));
}

template <class T, class Names>
std::optional<T> find(const QList<T> &all, const QString &folded, Names names)
{
    for (const T each : all) {
        if (names(each).contains(folded))
            return each;
    }
    return {};
}

} // namespace

QList<FilterKey> allFilterKeys()
{
    return {FilterKey::Owner, FilterKey::Type, FilterKey::Class, FilterKey::Lane,    FilterKey::Column, FilterKey::Tag,
            FilterKey::Age,   FilterKey::Due,  FilterKey::Is,    FilterKey::Blocked, FilterKey::Has};
}

QStringList filterKeyNames(FilterKey key)
{
    switch (key) {
    case FilterKey::Owner:
        return split(u"owner 担当 担当者");
    case FilterKey::Type:
        return split(u"type 作業種別 種別 種類");
    case FilterKey::Class:
        return split(u"class クラス サービスクラス");
    case FilterKey::Lane:
        return split(u"lane レーン");
    case FilterKey::Column:
        return split(u"column 列 カラム");
    case FilterKey::Tag:
        return split(u"tag タグ label");
    case FilterKey::Age:
        return split(u"age 日数 経過日数");
    case FilterKey::Due:
        return split(u"due 期日 期限");
    case FilterKey::Blocked:
        return split(u"blocked ブロック");
    case FilterKey::Has:
        return split(u"has あり");
    case FilterKey::Is:
        return split(u"is 状態");
    }
    return {};
}

std::optional<FilterKey> filterKey(const QString &folded)
{
    return find(allFilterKeys(), folded, filterKeyNames);
}

QStringList filterWordNames(FilterWord word)
{
    switch (word) {
    case FilterWord::Me:
        return split(u"me 自分");
    case FilterWord::None:
        return split(u"none なし");
    case FilterWord::Yesterday:
        return split(u"yesterday 昨日");
    case FilterWord::Today:
        return split(u"today 今日");
    case FilterWord::Tomorrow:
        return split(u"tomorrow 明日");
    }
    return {};
}

bool meansWord(const QString &folded, FilterWord word)
{
    return filterWordNames(word).contains(folded);
}

QList<HasPart> allHasParts()
{
    return {HasPart::Checklist, HasPart::Description, HasPart::Links, HasPart::Relations,
            HasPart::Comments,  HasPart::Due,         HasPart::Tags,  HasPart::Owner};
}

QStringList hasPartNames(HasPart part)
{
    switch (part) {
    case HasPart::Checklist:
        return split(u"checklist チェックリスト");
    case HasPart::Description:
        return split(u"description 説明");
    case HasPart::Links:
        return split(u"links リンク link");
    case HasPart::Relations:
        return split(u"relations 関連 relation");
    case HasPart::Comments:
        return split(u"comments コメント comment");
    case HasPart::Due:
        return split(u"due 期限 期日");
    case HasPart::Tags:
        return split(u"tags タグ tag");
    case HasPart::Owner:
        return split(u"owner 担当 担当者");
    }
    return {};
}

std::optional<HasPart> hasPart(const QString &folded)
{
    return find(allHasParts(), folded, hasPartNames);
}

QList<CardIs> allCardStates()
{
    return {CardIs::Blocked, CardIs::Ready, CardIs::Overdue, CardIs::Expedite};
}

QStringList cardStateNames(CardIs state)
{
    switch (state) {
    case CardIs::Blocked:
        return split(u"blocked ブロック中 ブロック");
    case CardIs::Ready:
        return split(u"ready 引き取り待ち");
    case CardIs::Overdue:
        return split(u"overdue 期日超過 期限超過 期限切れ");
    case CardIs::Expedite:
        return split(u"expedite 緊急 特急");
    }
    return {};
}

std::optional<CardIs> cardState(const QString &folded)
{
    return find(allCardStates(), folded, cardStateNames);
}

} // namespace pulley
