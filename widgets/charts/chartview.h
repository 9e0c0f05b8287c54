// ChartView: any chart's picture on the screen or in a file, and the one way in which all charts are worked.
#pragma once

#include "models/domain/ids.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/charts/picture.h"
#include "widgets/charts/plot.h"

#include <QTimer>

#include <optional>

namespace pulley {

/// Hover names a spot, a click or Enter asks for its cards (cardsActivated), a drag zooms, a double click or Escape shows all
/// again; arrows walk from spot to spot and from layer to layer.
class ChartView : public QCustomPlot
{
    Q_OBJECT
public:
    /// Sprites are quick on a screen, vectors are sharp in a file.
    enum class Marks { Sprites, Vectors };

    explicit ChartView(QWidget *parent = nullptr, Marks marks = Marks::Sprites);

    void setPicture(Picture picture);
    const Picture &picture() const { return m_picture; }
    /// Overrides what follows from the palette.
    void setStyle(const ChartStyle &style);
    /// Where nothing is chosen, it is shown where there is room for it.
    void showDefinition(std::optional<bool> shown);
    bool isDefinitionShown() const;

    /// The spot nearest to `pos`, or under it; of spots on one place the last.
    SpotPlace spotAt(const QPointF &pos, double reach = 10) const;
    /// Where a spot is drawn.
    QPointF pixelOf(const SpotPlace &place) const;
    /// Under the mouse or reached by keys.
    SpotPlace current() const { return m_current; }
    /// What is said of a spot.
    QString wordsOf(const SpotPlace &place) const;
    /// Its cards, and those of the other spots on the same place.
    QList<int> cardsOf(const SpotPlace &place) const;

    AxisScale scale() const { return m_picture.y.scale; }
    /// From now on this one for all pictures that may have it.
    void chooseScale(AxisScale scale);

    void showAll();
    /// Under 1 shows less and larger; from the first day on.
    void zoomBy(double factor);
    bool isZoomed() const;
    std::pair<QCPRange, QCPRange> view() const { return {xAxis->range(), yAxis->range()}; }
    void setView(const std::pair<QCPRange, QCPRange> &view);

Q_SIGNALS:
    void cardsActivated(const QList<pulley::CardId> &cards);
    void zoomChanged(bool zoomed);
    void scaleChanged(pulley::AxisScale scale);
    /// By Page Up and Page Down: another chart, so many further on in the list.
    void chartWanted(int by);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void processRectZoom(QRect rect, QMouseEvent *event) override;

private:
    struct RuleItems {
        QCPItemStraightLine *casing = nullptr;
        QCPItemStraightLine *line = nullptr;
        QCPItemText *label = nullptr;
    };

    void buildLayout();
    void restyle();
    void describe();
    void wrapTexts();
    /// Axes: which is x, on what scale, and what they show.
    QCPAxis *axisOfX() const { return m_picture.lying ? yAxis : xAxis; }
    QCPAxis *axisOfY() const { return m_picture.lying ? xAxis : yAxis; }
    void takeAxes();
    void takeAxis(QCPAxis &axis, const PictureAxis &picture);
    void nameTicks();
    QCPRange wholeOf(const PictureAxis &axis, bool ofX) const;
    /// Layers and rules.
    void layLayers();
    void layLayer(const PictureLayer &layer);
    void layGraph(const PictureLayer &layer);
    void layBars(const PictureLayer &layer);
    void layCells(const PictureLayer &layer);
    void layLegend();
    void layRules();
    QCPItemStraightLine *straightLine(const PictureRule &rule, const QPen &pen);
    void placeLabels();
    QColor colorOf(const LayerLook &look) const;
    QPen penOf(Ink ink, Dash dash, double width) const;
    bool isLevel(const PictureRule &rule) const { return (rule.along == PictureRule::Along::X) != m_picture.lying; }
    /// Hands.
    void setCurrent(const SpotPlace &place);
    void speakCurrent();
    /// Where a spot of the picture before stands in this one; nowhere where it is gone.
    SpotPlace foundAgain(const SpotPlace &place, const Picture &before) const;
    void tellCurrent();
    void step(int by);
    void changeLayer(int by);
    void activate(const SpotPlace &place);
    void clickAt(const QPointF &pos);
    QString wordsOf(const SpotPlace &place, const QList<int> &cards) const;
    std::optional<double> distance(const PictureLayer &layer, const SpotPlace &place, const QPointF &pos, double reach) const;
    QPair<int, int> within(const PictureLayer &layer, const QPointF &pos, double reach) const;

    Picture m_picture;
    ChartStyle m_style;
    bool m_ownStyle = false;
    Marks m_marks;
    std::optional<bool> m_definitionChosen;
    std::optional<AxisScale> m_scaleChosen;
    QCPTextElement *m_title;
    QCPTextElement *m_reading;
    QCPTextElement *m_definition;
    QCPItemText *m_teaching;
    QCPItemText *m_name;
    QCPItemEllipse *m_ring;
    QCPLegend *m_legend = nullptr;
    QList<RuleItems> m_rules;
    QList<QCPAbstractItem *> m_cells;
    std::pair<QCPRange, QCPRange> m_all;
    SpotPlace m_current;
    /// Of m_current: to find them costs a look at all cards.
    QList<int> m_currentCards;
    /// A click that may yet become a double click.
    QTimer m_clicked;
    QPointF m_clickedAt;
    bool m_doubleClicked = false;
};

} // namespace pulley
