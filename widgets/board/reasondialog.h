// ReasonDialog: words that go with a deed: why a card is returned, blocked or discarded, or a note on it.
#pragma once

#include "models/items/place.h"
#include "widgets/parts/inlinemessage.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pulley {

/// A line is given with Return; in a text Return begins a line, and Ctrl+Return gives it.
enum class ReasonSize { Line, Text };

class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shown with open(). After given() it waits: for accept() when it is done, or for refuse() to try again with what is typed.
    ReasonDialog(const QString &heading, const QString &question, const QString &action, QWidget *parent,
                 ReasonSize size = ReasonSize::Line);

    /// Where to; asked only when there is more than one.
    void offer(const QList<std::pair<QString, Place>> &targets);
    /// Why it is not done yet; it may be closed, and what was given is still on its way.
    void tellWait(const QString &sentence);
    void refuse(InlineMessage::Kind kind, const QString &sentence);

Q_SIGNALS:
    void given(const QString &reason, const pulley::Place &target);

private:
    QWidget *makeField(const QString &question, ReasonSize size);
    QString reason() const;
    void finish();
    void refresh();

    QComboBox *m_targets;
    /// One of the two.
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    InlineMessage *m_message;
    QPushButton *m_accept;
    bool m_waiting = false;
    QList<std::pair<QString, Place>> m_places;
};

} // namespace pulley
