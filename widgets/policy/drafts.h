// Drafts: what is typed for the things of one list of the board, kept until it is applied. A page adds only its form.
#pragma once

#include "widgets/policy/draftlist.h"

#include <algorithm>
#include <optional>

namespace pulley {

/// `Item` is what the list holds: anything with an id and a name that SetItem and RemoveItem take.
template <class Item>
class Drafts : public DraftList
{
protected:
    using Id = decltype(Item::id);
    struct Words {
        /// What the list is called.
        QString list;
        /// What a thing is called that has no name yet.
        QString fresh;
    };

    Drafts(BoardSession &session, QList<Item> Board::*list, const Words &words, QWidget *parent) :
        DraftList(session, words.list, parent), m_items(list), m_words(words)
    {
    }

    /// What a new one starts as.
    virtual Item fresh() const
    {
        Item item;
        item.id = makeId<Id>();
        return item;
    }
    virtual QString title(const Item &item) const { return item.name; }
    virtual QIcon icon(const Item &) const { return {}; }
    /// How `item`, as the board has it or as it is typed, stands now.
    virtual QStringList standing(const Item &) const { return {}; }
    virtual void fillForm(const Item &item) = 0;
    /// Takes the form into `item`, which holds what was there before.
    virtual void readForm(Item &item) = 0;

    QList<Row> rows() final
    {
        m_drafts.removeIf([this](const Draft &draft) { return present(Id{draft.key}) == draft.typed; });
        QList<Row> rows;
        for (const Item &item : board().*m_items)
            rows.append(find(item.id.value) >= 0 ? Row{item.id.value, title(item), State::Changed, icon(typed(item.id.value))}
                                                 : Row{item.id.value, title(item), State::OnBoard, icon(item)});
        for (const Draft &draft : std::as_const(m_drafts)) {
            if (!present(Id{draft.key}))
                rows.append(
                    {draft.key, draft.typed.name.isEmpty() ? m_words.fresh : draft.typed.name, State::New, icon(draft.typed)});
        }
        return rows;
    }

    QString makeDraft() final
    {
        const QString key = makeId<Id>().value;
        Item item = fresh();
        m_drafts.append({item.id.isEmpty() ? key : item.id.value, {}, item});
        return m_drafts.last().key;
    }

    void showForm(const QString &key) final { fillForm(typed(key)); }

    void keepForm(const QString &key) final
    {
        Item item = typed(key);
        readForm(item);
        if (const qsizetype at = find(key); at >= 0)
            m_drafts[at].typed = item;
        else
            m_drafts.append({key, present(Id{key}), item});
    }

    void dropDraft(const QString &key) final
    {
        m_drafts.removeIf([&](const Draft &draft) { return draft.key == key; });
    }

    Clash clash(const QString &key) final
    {
        const qsizetype at = find(key);
        if (at < 0)
            return Clash::None;
        Draft &draft = m_drafts[at];
        const std::optional<Item> now = present(draft.typed.id);
        if (draft.base == now)
            return Clash::None;
        if (draft.typed.id.value != key)
            return Clash::IdTaken;
        draft.base = now;
        return Clash::ChangedSince;
    }

    std::function<bool()> watch(const QString &key) const final
    {
        const Id id = typed(key).id;
        return [this, id, was = present(id)] { return present(id) == was; };
    }

    QString idOnBoard(const QString &key) const final { return typed(key).id.value; }
    Action setAction(const QString &key) const final { return SetItem<Item>{.item = typed(key), .index = {}}; }
    Action removeAction(const QString &key) const final { return RemoveItem<Id>{Id{key}}; }
    /// Moves what is on the board; what is typed stays typed.
    Action moveAction(const QString &key, int index) const final
    {
        return SetItem<Item>{.item = present(Id{key}).value_or(typed(key)), .index = index};
    }

    QStringList situation(const QString &key) const final { return standing(typed(key)); }

private:
    struct Draft {
        /// Its row; for what is on the board the id of that.
        QString key;
        /// What the board held when typing began.
        std::optional<Item> base;
        Item typed;
    };

    std::optional<Item> present(const Id &id) const
    {
        for (const Item &item : board().*m_items) {
            if (item.id == id)
                return item;
        }
        return {};
    }
    /// Index in m_drafts, or -1.
    qsizetype find(const QString &key) const
    {
        const auto found = std::find_if(m_drafts.cbegin(), m_drafts.cend(), [&](const Draft &draft) { return draft.key == key; });
        return found == m_drafts.cend() ? -1 : found - m_drafts.cbegin();
    }
    Item typed(const QString &key) const
    {
        const qsizetype at = find(key);
        return at < 0 ? present(Id{key}).value_or(Item{}) : m_drafts.at(at).typed;
    }

    QList<Item> Board::*m_items;
    Words m_words;
    QList<Draft> m_drafts;
};

} // namespace pulley
