// PaletteList: title at the left, what it is at the right; what can't be had now is dim and says why.
#include "widgets/find/palettelist.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace pulley {

namespace {

constexpr int entryHeight = 34;
constexpr int entryRole = Qt::UserRole + 1;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto entry = index.data(entryRole).value<PaletteEntry>();
        const Colors &colors = colorsOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || hovered) {
            painter->setPen(chosen ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(colors.chip);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1.5, -2, -1.5), 6, 6);
        }
        QRect box = option.rect.adjusted(metric::widestGap, 0, -metric::widestGap, 0);
        painter->setFont(textFont(metric::small));
        painter->setPen(colors.dim);
        const QString detail = painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, box.width() / 2);
        const int detailWidth = painter->fontMetrics().horizontalAdvance(detail);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, detail);
        box.setRight(box.right() - detailWidth - metric::widestGap);
        if (!entry.number.isEmpty()) {
            painter->setFont(textFont(metric::text - 1));
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, entry.number);
            box.setLeft(box.left() + painter->fontMetrics().horizontalAdvance(entry.number) + metric::wideGap);
        }
        painter->setFont(textFont(metric::text));
        painter->setPen(entry.available ? colors.text : colors.dim);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(entry.title, Qt::ElideRight, box.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, entryHeight}; }
};

QString spoken(const PaletteEntry &entry)
{
    QStringList parts;
    for (const QString &part : {entry.number, entry.title, entry.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

PaletteList::PaletteList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
}

void PaletteList::show(const QList<PaletteEntry> &entries, Choose choose)
{
    const bool keep = choose == Choose::Same && currentRow() > 0;
    const PaletteEntry before = entryAt(currentRow());
    int chosen = 0;
    clear();
    for (const PaletteEntry &entry : entries) {
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(entryRole, QVariant::fromValue(entry));
        item->setData(Qt::AccessibleTextRole, spoken(entry));
        if (keep && entry.kind == before.kind && entry.id == before.id)
            chosen = count() - 1;
    }
    setCurrentRow(entries.isEmpty() ? -1 : chosen);
}

PaletteEntry PaletteList::entryAt(int row) const
{
    const QListWidgetItem *found = item(row);
    return found ? found->data(entryRole).value<PaletteEntry>() : PaletteEntry();
}

} // namespace pulley
