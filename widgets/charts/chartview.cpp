// ChartView: its parts, how they are laid out and styled.
#include "widgets/charts/chartview.h"

#include "widgets/board/textblock.h"
#include "widgets/parts/spokenrole.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace pulley {

namespace {

constexpr int edgePx = 14;
constexpr int roomForDefinition = 400;

/// As many lines as it takes, broken where the language breaks them.
QString wrapped(const QString &text, const QFont &font, int width)
{
    constexpr int allLines = 1000;
    return breakText(text, font, 0, width, allLines).lines.join(QLatin1Char('\n'));
}

/// Without words it takes no room.
void fold(QCPTextElement &row, const QMargins &margins)
{
    const bool empty = row.text().isEmpty() || !row.visible();
    row.setMargins(empty ? QMargins() : margins);
    row.setMinimumSize(empty ? QSize(1, 1) : QSize());
    row.setMaximumSize(QWIDGETSIZE_MAX, empty ? 1 : QWIDGETSIZE_MAX);
}

QCPTextElement *textRow(QCustomPlot *plot)
{
    auto *text = new QCPTextElement(plot);
    text->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
    return text;
}

} // namespace

ChartView::ChartView(QWidget *parent, Marks marks) :
    QCustomPlot(parent), m_marks(marks), m_title(textRow(this)), m_reading(textRow(this)), m_definition(textRow(this)),
    m_teaching(new QCPItemText(this)), m_name(new QCPItemText(this)), m_ring(new QCPItemEllipse(this))
{
    setSpokenRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 200);
    setNoAntialiasingOnDrag(true);
    setSelectionRectMode(QCP::srmZoom);
    setAutoAddPlottableToLegend(false);
    buildLayout();
    connect(this, &QCustomPlot::afterLayout, this, &ChartView::placeLabels);
    m_clicked.setSingleShot(true);
    m_clicked.setInterval(QApplication::doubleClickInterval());
    connect(&m_clicked, &QTimer::timeout, this, [this] { activate(spotAt(m_clickedAt)); });
    setPicture({});
}

void ChartView::buildLayout()
{
    for (int row = 0; row < 3; ++row)
        plotLayout()->insertRow(row);
    plotLayout()->addElement(0, 0, m_title);
    plotLayout()->addElement(1, 0, m_reading);
    plotLayout()->addElement(4, 0, m_definition);
    plotLayout()->setRowSpacing(0);
    // The legend's, which is empty where one layer needs no telling apart.
    plotLayout()->setRowStretchFactor(2, 0.001);
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_teaching->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_teaching->position->setCoords(0.5, 0.45);
    m_teaching->setClipToAxisRect(false);
    m_name->setLayer(QStringLiteral("overlay"));
    m_name->setClipToAxisRect(false);
    m_name->position->setType(QCPItemPosition::ptAbsolute);
    m_name->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_name->setTextAlignment(Qt::AlignLeft);
    m_name->setPadding(QMargins(8, 6, 8, 6));
    m_ring->setLayer(QStringLiteral("overlay"));
    m_ring->setClipToAxisRect(false);
    m_ring->topLeft->setType(QCPItemPosition::ptAbsolute);
    m_ring->bottomRight->setType(QCPItemPosition::ptAbsolute);
    setCurrent({});
}

void ChartView::setPicture(Picture picture)
{
    if (picture.mayBeLogarithmic && m_scaleChosen)
        picture.y.scale = *m_scaleChosen;
    const bool keep = isZoomed() && picture.key == m_picture.key && picture.y.scale == m_picture.y.scale;
    const auto zoomed = view();
    const bool rescaled = picture.y.scale != m_picture.y.scale;
    const Picture before = std::exchange(m_picture, std::move(picture));
    const SpotPlace current = foundAgain(m_current, before);
    if (before.key != m_picture.key)
        m_clicked.stop();
    setCurrent({});
    takeAxes();
    if (keep)
        setView(zoomed);
    describe();
    if (current.isValid())
        setCurrent(current);
    if (current.isValid() && hasFocus())
        speakCurrent();
    if (rescaled)
        Q_EMIT scaleChanged(m_picture.y.scale);
}

void ChartView::describe()
{
    setAccessibleName(m_picture.title.isEmpty() ? tr("Chart") : m_picture.title);
    setAccessibleDescription(m_picture.reading + QLatin1Char(' ') + m_picture.definitions.join(QLatin1Char(' ')));
    restyle();
}

void ChartView::setStyle(const ChartStyle &style)
{
    m_ownStyle = true;
    m_style = style;
    restyle();
}

void ChartView::showDefinition(std::optional<bool> shown)
{
    m_definitionChosen = shown;
    wrapTexts();
    replot(rpQueuedReplot);
}

bool ChartView::isDefinitionShown() const
{
    return m_definitionChosen.value_or(viewport().height() >= roomForDefinition);
}

void ChartView::restyle()
{
    if (!m_ownStyle)
        m_style = chartStyle(palette(), font());
    applyStyle(*this, m_style);
    QFont bold = m_style.font;
    bold.setBold(true);
    m_title->setFont(bold);
    m_reading->setFont(m_style.font);
    m_title->setTextColor(m_style.text);
    m_reading->setTextColor(m_style.text);
    m_definition->setFont(m_style.small());
    m_definition->setTextColor(m_style.dim);
    m_teaching->setFont(m_style.font);
    m_teaching->setColor(m_style.dim);
    m_name->setFont(m_style.font);
    m_name->setColor(m_style.text);
    m_name->setBrush(m_style.panel);
    m_name->setPen(QPen(m_style.dim, 1));
    m_ring->setPen(QPen(m_style.text, 2));
    layLayers();
    layRules();
    wrapTexts();
    replot(rpQueuedReplot);
}

void ChartView::wrapTexts()
{
    const int room = std::max(120, viewport().width() - 2 * edgePx);
    m_title->setText(QFontMetrics(m_title->font()).elidedText(m_picture.title, Qt::ElideRight, room));
    m_reading->setText(m_picture.teaching.isEmpty() ? wrapped(m_picture.reading, m_style.font, room) : QString());
    m_definition->setText(isDefinitionShown() ? wrapped(m_picture.definitions.join(QLatin1Char(' ')), m_definition->font(), room)
                                              : QString());
    m_definition->setVisible(isDefinitionShown());
    fold(*m_title, {edgePx, 10, edgePx, 4});
    fold(*m_reading, {edgePx, 0, edgePx, 4});
    fold(*m_definition, {edgePx, 8, edgePx, 10});
    m_teaching->setText(wrapped(m_picture.teaching, m_style.font, std::min(460, room - 2 * edgePx)));
    m_teaching->setVisible(!m_picture.teaching.isEmpty());
    const bool blank = !m_picture.teaching.isEmpty();
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setVisible(!blank);
        axis->grid()->setVisible(!blank);
    }
    layLegend();
    // The room is only known when all is laid out, and then labels stand already: what the words leave of it, about.
    const int lines = int(m_definition->text().count(QLatin1Char('\n')) + m_reading->text().count(QLatin1Char('\n')));
    const int left = viewport().height() - lines * QFontMetrics(m_style.small()).height() - (m_legend ? 170 : 150);
    yAxis->ticker()->setTickCount(std::clamp(left / 34, 2, 6));
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_style.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        restyle();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    setViewport(rect());
    wrapTexts();
    nameTicks();
    QCustomPlot::resizeEvent(event);
}

} // namespace pulley
