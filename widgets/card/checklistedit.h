// ChecklistEdit: the steps of a card, ticked, renamed, dragged into order, added by Enter and removed by Delete.
#pragma once

#include "models/domain/card.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace pulley {

class ChecklistEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ChecklistEdit(QWidget *parent = nullptr);

    QList<CheckItem> items() const;
    void setItems(const QList<CheckItem> &items);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addItem(const CheckItem &item);
    void addTyped();
    void fitHeight();

    QListWidget *m_list;
    QLineEdit *m_new;
};

} // namespace pulley
