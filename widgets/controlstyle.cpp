// ControlStyle: which shape stands for which of Qt's elements, and how much room they take.
#include "widgets/controlstyle.h"

#include "widgets/controlshapes.h"
#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>

#include <optional>

namespace pulley {

namespace {

constexpr int scrollBarPx = 12;
constexpr int rowPadding = 8;
constexpr int buttonPadding = 12;
constexpr int fieldPadding = 4;
constexpr int frameWidth = 2;

/// What a scrolled view fills itself with; none for anything else, and where it shows what is behind it.
std::optional<QColor> groundOf(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QWidget *viewport = area ? area->viewport() : nullptr;
    const bool filled = viewport && viewport->autoFillBackground();
    return filled ? std::optional(viewport->palette().color(viewport->backgroundRole())) : std::nullopt;
}

/// What a scroll bar lies on.
QColor groundBehind(const QWidget *bar, const QPalette &palette)
{
    for (const QWidget *each = bar ? bar->parentWidget() : nullptr; each && !each->isWindow(); each = each->parentWidget()) {
        if (const std::optional<QColor> ground = groundOf(each))
            return *ground;
    }
    return palette.color(QPalette::Window);
}

bool isWithinField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, *option);
        return;
    case PE_FrameLineEdit:
        if (!isWithinField(widget))
            paintField(*painter, *option);
        return;
    case PE_Frame:
        paintFrame(*painter, *option, groundOf(widget));
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintButton(*painter, *button);
            return;
        }
        break;
    case PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paintRow(*painter, *row);
            return;
        }
        break;
    case PE_FrameTabWidget:
        paintTabLine(*painter, *option, QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1));
        return;
    case PE_FrameTabBarBase:
        paintTabLine(*painter, *option, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape)
        paintTab(*painter, *tab);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        paintScrollBar(*painter, *bar, scrollHandle(*bar), groundBehind(widget, option->palette));
    } else if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        paintField(*painter, *option);
        paintChevron(*painter, *option, subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        paintField(*painter, *option);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        paintChevron(*painter, *option, subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow);
        paintChevron(*painter, *option, subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(*bar);
    const bool upright = bar->orientation == Qt::Vertical;
    QRect found = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarSubPage:
        upright ? found.setBottom(handle.top() - 1) : found.setRight(handle.left() - 1);
        return found;
    case SC_ScrollBarAddPage:
        upright ? found.setTop(handle.bottom() + 1) : found.setLeft(handle.right() + 1);
        return found;
    case SC_ScrollBarGroove:
        return found;
    default:
        return {}; // no arrows: the wheel, the keys and the ground beside the handle do what they did
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        found.rheight() += rowPadding;
    if (type == CT_PushButton)
        found.rwidth() += buttonPadding;
    return found;
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect found = QProxyStyle::subElementRect(element, option, widget);
    // Text doesn't touch its outline, and what a tab shows stands in line with what is above.
    if (element == SE_LineEditContents && !isWithinField(widget))
        return found.adjusted(fieldPadding, 0, -fieldPadding, 0);
    if (element == SE_TabWidgetTabContents)
        return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, metric::gap, 0, 0);
    return found;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return scrollBarPx;
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return frameWidth;
    if (metric == PM_FocusFrameHMargin)
        return fieldPadding; // beside the text of a row
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void ControlStyle::setMotion(Motion motion)
{
    m_motion = motion;
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && m_motion == Motion::None ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace pulley
