// NoMatch: the sentence over a board on which the filter leaves nothing.
#pragma once

#include <QLabel>

namespace pulley {

class NoMatch : public QLabel
{
    Q_OBJECT
public:
    /// Lies over `host`, hidden until asked for.
    explicit NoMatch(QWidget *host);

    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
};

} // namespace pulley
