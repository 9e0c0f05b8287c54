// FlowLayout: widgets beside each other, as many a line as there is room for.
#pragma once

#include <QLayout>

namespace pulley {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Place { Try, Do };
    /// The height it takes; the last widget gets what is left of its line.
    int arrange(const QRect &rect, Place place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace pulley
