// LinkLabel: a label with links in it, in the colours of now.
#pragma once

#include <QEvent>
#include <QLabel>

namespace pulley {

/// QLabel gives links their colour when it reads its text, and keeps it when the palette is another one.
class LinkLabel : public QLabel
{
public:
    explicit LinkLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::RichText);
        setWordWrap(true);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() != QEvent::PaletteChange)
            return;
        const QString shown = text();
        setText({});
        setText(shown);
    }
};

} // namespace pulley
