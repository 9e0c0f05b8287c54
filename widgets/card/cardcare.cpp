// CardEditor: what is done at once and needs no saving: owners, blocking, comments, relations, restoring.
#include "widgets/card/cardeditor.h"

#include "models/domain/relations.h"
#include "widgets/card/commentsview.h"
#include "widgets/card/relationsview.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"

#include <QLineEdit>

#include <utility>

namespace pulley {

namespace {

/// `card` with other relations, refused where somebody has changed them meanwhile.
EditCard relationsEdit(const Card &card, const QList<Relation> &relations)
{
    CardPatch after;
    after.relations = relations;
    return {.card = card.id, .after = after, .base = presentValues(card.facts, after)};
}

QList<Relation> withoutCard(QList<Relation> relations, const CardId &other)
{
    relations.removeIf([&](const Relation &relation) { return relation.card == other; });
    return relations;
}

} // namespace

void CardEditor::toggleOwner()
{
    if (!m_card)
        return;
    const bool owner = m_card->owners.contains(m_session.me());
    send(owner ? Action(LeaveCard{m_id}) : Action(JoinCard{m_id}), [] {});
}

void CardEditor::toggleBlocked()
{
    if (!m_card)
        return;
    if (m_card->blocked)
        send(UnblockCard{m_id}, [] {});
    else
        send(BlockCard{.card = m_id, .reason = m_reason->text().trimmed()}, [this] { m_reason->clear(); });
}

void CardEditor::setComment(const CommentId &comment, const QString &text, const std::function<void()> &then)
{
    send(SetComment{m_id, comment, text}, [this, comment, text, then] {
        m_comments->accepted(comment, text);
        if (text.isEmpty())
            m_message->tell(InlineMessage::Kind::Said, tr("The comment is removed. Undo on the board brings it back."));
        then();
    });
}

void CardEditor::sendTyped(const std::function<void()> &then)
{
    if (m_sending > 0 || m_afterRelation)
        return;
    if (const auto typed = m_comments->typed(); !typed.isEmpty()) {
        setComment(typed.first().id, typed.first().text, [this, then] { sendTyped(then); });
    } else if (reasonTyped()) {
        send(BlockCard{.card = m_id, .reason = m_reason->text().trimmed()}, [this, then] {
            m_reason->clear();
            sendTyped(then);
        });
    } else if (m_relations->hasTyped()) {
        m_afterRelation = [this, then] { sendTyped(then); };
        m_relations->add();
    } else {
        then();
    }
}

void CardEditor::addRelation(const Relation &relation)
{
    if (!m_card)
        return;
    QList<Relation> relations = withoutCard(m_card->facts.relations, relation.card);
    relations.append(relation);
    send(relationsEdit(*m_card, relations), [this, then = std::exchange(m_afterRelation, {})] {
        m_relations->accepted();
        if (then)
            then();
    });
}

/// Where it is written: here, at the other card, or at both.
void CardEditor::removeRelation(const Relation &relation)
{
    if (!m_card)
        return;
    if (m_card->facts.relations.contains(relation))
        send(relationsEdit(*m_card, withoutCard(m_card->facts.relations, relation.card)), [] {});
    const Card *other = findCard(m_session.board(), relation.card);
    const Relation seenThere{opposite(relation.kind), m_id, m_card->number};
    if (other && other->facts.relations.contains(seenThere))
        send(relationsEdit(*other, withoutCard(other->facts.relations, m_id)), [] {});
}

void CardEditor::restore()
{
    ++m_sending;
    updateState();
    whenDone(this, m_session.restore(m_id), [this](const Outcome &outcome) {
        --m_sending;
        answered(outcome);
        updateState();
    });
}

} // namespace pulley
