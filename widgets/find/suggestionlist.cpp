// SuggestionList: a plain child of the window instead of a popup, so that it takes neither keyboard nor mouse from anybody.
#include "widgets/find/suggestionlist.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace pulley {

namespace {

constexpr int suggestionHeight = 28;
constexpr int mostSuggestions = 9;
constexpr int suggestionHintRole = Qt::UserRole + 1;

class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? colors.accent : colors.chip);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 5, 5);
        }
        const QRect box = option.rect.adjusted(metric::wideGap, 0, -metric::wideGap, 0);
        const QString text = index.data().toString();
        painter->setFont(textFont(metric::text - 1));
        painter->setPen(chosen ? colors.onAccent : colors.text);
        const int width = std::min(painter->fontMetrics().horizontalAdvance(text), box.width());
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        painter->setFont(textFont(metric::small));
        painter->setPen(chosen ? colors.onAccent : colors.dim);
        const QRect rest = box.adjusted(width + metric::widestGap, 0, 0, 0);
        painter->drawText(
            rest, Qt::AlignVCenter | Qt::AlignRight,
            painter->fontMetrics().elidedText(index.data(suggestionHintRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, suggestionHeight}; }
};

} // namespace

SuggestionList::SuggestionList(QWidget &field) : QListWidget(field.window()), m_field(field)
{
    setObjectName(QStringLiteral("suggestions"));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new SuggestionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setAttribute(Qt::WA_Hover);
    hide();
}

void SuggestionList::offer(const QList<Completion> &completions)
{
    clear();
    for (const Completion &completion : completions) {
        auto *item = new QListWidgetItem(completion.shown, this);
        item->setData(suggestionHintRole, completion.hint);
        item->setData(Qt::AccessibleTextRole,
                      completion.hint.isEmpty() ? completion.shown : tr("%1, %2").arg(completion.shown, completion.hint));
    }
    if (completions.isEmpty()) {
        hide();
        return;
    }
    QWidget *window = m_field.window();
    if (parentWidget() != window)
        setParent(window);
    const int rows = std::min(static_cast<int>(completions.size()), mostSuggestions);
    const QPoint under = m_field.mapTo(window, QPoint(0, m_field.height() + metric::gap));
    setGeometry(QRect(under, QSize(std::max(m_field.width(), 320), rows * suggestionHeight + 2 * frameWidth())));
    setCurrentRow(-1);
    show();
    raise();
}

void SuggestionList::move(int by)
{
    const int last = count() - 1;
    const int row = currentRow() + by;
    setCurrentRow(row > last ? last : row);
}

QString SuggestionList::chosenText() const
{
    return currentItem() ? currentItem()->data(Qt::AccessibleTextRole).toString() : QString();
}

} // namespace pulley
