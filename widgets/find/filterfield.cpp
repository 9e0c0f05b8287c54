// FilterField: keys go to the list while it is there, and on to the board otherwise.
#include "widgets/find/filterfield.h"

#include "widgets/find/suggestionlist.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

namespace pulley {

namespace {

constexpr int fieldHeight = 30;
constexpr int crossSide = 22;

class CrossButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return {crossSide, crossSide}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(underMouse() ? colors.text : colors.dim, 1.6, Qt::SolidLine, Qt::RoundCap));
        const QRectF box = QRectF(rect()).marginsRemoved({7, 7, 7, 7});
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
    }
};

} // namespace

FilterField::FilterField(QWidget *parent) : QLineEdit(parent), m_list(new SuggestionList(*this)), m_clear(new CrossButton(this))
{
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(tr("Filter the board"));
    setToolTip(
        QLatin1String("<p>")
        + tr("Words, or owner:me type:toil age>5 blocked due<3d -tag:x. What is left out counts in every limit all the same.")
              .toHtmlEscaped()
        + QLatin1String("</p>"));
    setFrame(false);
    QPalette see;
    see.setColor(QPalette::Base, Qt::transparent);
    setPalette(see);
    setFixedHeight(fieldHeight);
    setMinimumWidth(100);
    setMaximumWidth(420);
    setMaxLength(500);
    setTextMargins(8, 0, crossSide + 4, 0);
    setFont(textFont(metric::text - 1));
    setKeys({});
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Clear the filter (Esc)"));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &FilterField::cancelled);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        arrange();
    });
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_list->isVisible() && !m_taking)
            offer();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { accept(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &FilterField::tellChosen);
}

FilterField::~FilterField()
{
    delete m_list.data();
}

SuggestionList &FilterField::suggestions() const
{
    return *m_list;
}

void FilterField::setSuggest(Suggest suggest)
{
    m_suggest = std::move(suggest);
}

void FilterField::setKeys(const QString &keys)
{
    const QString example = tr("owner:me type:toil age>5");
    setPlaceholderText(keys.isEmpty() ? example : tr("%1  %2").arg(keys, example));
}

void FilterField::offer()
{
    m_offers = m_suggest && hasFocus() ? m_suggest(text(), cursorPosition()) : QList<Completion>();
    m_list->offer(m_offers);
}

void FilterField::accept(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    int cursor = 0;
    const QString whole = completed(text(), m_offers.at(row), cursor);
    {
        const QScopedValueRollback<bool> guard(m_taking, true);
        // As typing it would: undone by one Ctrl+Z, and not with the whole field.
        setSelection(0, static_cast<int>(text().size()));
        insert(whole);
        setCursorPosition(cursor);
    }
    offer();
}

void FilterField::tellChosen()
{
    setAccessibleDescription(m_list->chosenText());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // These mean the field while it has the keyboard, whatever actions they are bound to.
        const QList<int> own{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down, Qt::Key_Escape};
        if (own.contains(key->key()) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            event->accept();
            return true;
        }
        // And this is the window's: some platforms would delete the rest of the line with it.
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool FilterField::focusNextPrevChild(bool next)
{
    const bool takes = next && m_list->isVisible() && (m_list->currentRow() >= 0 || !text().isEmpty());
    if (!takes)
        return QLineEdit::focusNextPrevChild(next);
    accept(std::max(0, m_list->currentRow()));
    return true;
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_list->isVisible())
            m_list->move(1);
        else
            Q_EMIT onward();
        return;
    case Qt::Key_Up:
        if (m_list->isVisible() && m_list->currentRow() >= 0)
            m_list->move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible() && m_list->currentRow() >= 0)
            accept(m_list->currentRow());
        else
            Q_EMIT onward();
        return;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        selectAll();
        offer();
    }
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
    Q_EMIT left();
}

void FilterField::arrange()
{
    m_clear->setGeometry(width() - crossSide - 4, (height() - crossSide) / 2, crossSide, crossSide);
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
    if (m_list->isVisible())
        m_list->offer(m_offers);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.panel);
    painter.setPen(QPen(hasFocus() || !text().isEmpty() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.end();
    QLineEdit::paintEvent(event);
}

} // namespace pulley
