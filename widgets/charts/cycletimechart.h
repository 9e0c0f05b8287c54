// CycleTimeChart: finished cards by the day they finished and how long they took, with percentile lines.
#pragma once

#include "widgets/charts/chartstyle.h"
#include "widgets/charts/cycletimedata.h"
#include "widgets/charts/plot.h"

#include <optional>

namespace pulley {

/// Hover names the card, a click or Enter asks for it (cardActivated), a drag zooms, a double click or Escape shows all again;
/// left and right arrows walk from card to card. Cards on one spot lie over each other: darker.
class CycleTimeChart : public QCustomPlot
{
    Q_OBJECT
public:
    /// Sprites are quick on a screen, vectors are sharp in a file.
    enum class Marks { Sprites, Vectors };

    explicit CycleTimeChart(QWidget *parent = nullptr, Marks marks = Marks::Sprites);

    void setData(CycleTimeData data);
    const CycleTimeData &data() const { return m_data; }
    /// Overrides what follows from the palette.
    void setStyle(const ChartStyle &style);

    /// Index in data().items of the card nearest to `pos`, at most `reach` px away; -1 for none. Of cards on one spot the last
    /// finished. Costs what is within reach across, never all points.
    qsizetype itemAt(const QPointF &pos, double reach = 10) const;
    /// Where the card is drawn.
    QPointF pixelOf(qsizetype index) const;
    /// The card under the mouse or reached by keys; -1 for none.
    qsizetype current() const { return m_current; }

    TimeScale scale() const { return m_scale; }
    /// From now on this one; until then it is usualScale() of the figures.
    void chooseScale(TimeScale scale);

    void showAll();
    /// Under 1 shows less and larger; from the first day on.
    void zoomBy(double factor);
    bool isZoomed() const;
    std::pair<QCPRange, QCPRange> view() const { return {xAxis->range(), yAxis->range()}; }
    void setView(const std::pair<QCPRange, QCPRange> &view);

Q_SIGNALS:
    void cardActivated(const pulley::CardId &card);
    void zoomChanged(bool zoomed);
    void scaleChanged(pulley::TimeScale scale);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void processRectZoom(QRect rect, QMouseEvent *event) override;

private:
    struct PercentileLine {
        QCPItemStraightLine *line;
        QCPItemText *label;
        int days;
    };

    void buildLayout();
    void restyle();
    void layPercentiles();
    void layLines();
    void describe();
    void fitAxes();
    void takeScale(TimeScale scale);
    void wrapTexts();
    void setCurrent(qsizetype index);
    void step(int by);

    CycleTimeData m_data;
    ChartStyle m_style;
    bool m_ownStyle = false;
    Marks m_marks;
    QCPGraph *m_points;
    QCPTextElement *m_title;
    QCPTextElement *m_reading;
    QCPTextElement *m_definition;
    QCPItemText *m_name;
    QCPItemEllipse *m_ring;
    QList<PercentileLine> m_lines;
    std::pair<QCPRange, QCPRange> m_all;
    TimeScale m_scale = TimeScale::Linear;
    bool m_scaleChosen = false;
    qsizetype m_current = -1;
};

} // namespace pulley
