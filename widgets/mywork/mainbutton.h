// MainButton: the one thing to do next, filled with the accent, its key beside the words.
#pragma once

#include <QAbstractButton>

namespace pulley {

class MainButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MainButton(QWidget *parent = nullptr);

    void setKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace pulley
