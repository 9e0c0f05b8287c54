// FilterField: the line in which a filter is typed, with what may follow in a list under it.
#pragma once

#include "models/items/filtercompletion.h"

#include <QLineEdit>
#include <QPointer>
#include <functional>

class QToolButton;

namespace pulley {

class SuggestionList;

class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);
    ~FilterField() override;

    /// Where suggestions come from: text and cursor in, what to offer out.
    using Suggest = std::function<QList<Completion>(const QString &text, int cursor)>;
    void setSuggest(Suggest suggest);
    /// Keys that lead here, for the hint in the empty field.
    void setKeys(const QString &keys);
    SuggestionList &suggestions() const;

Q_SIGNALS:
    /// Down, or Enter: on to what was found.
    void onward();
    /// Escape or the cross: no filter, and the keyboard elsewhere.
    void cancelled();
    /// The keyboard went elsewhere.
    void left();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void accept(int row);
    void arrange();
    void tellChosen();

    Suggest m_suggest;
    QList<Completion> m_offers;
    /// The window's: it lies over what is under the field.
    QPointer<SuggestionList> m_list;
    QToolButton *m_clear;
    bool m_taking = false;
};

} // namespace pulley
