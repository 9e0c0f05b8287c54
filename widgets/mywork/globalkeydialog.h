// GlobalKeyDialog: which key opens quick add from every program, or none.
#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;

namespace pulley {

class GlobalKeyDialog : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when closed.
    GlobalKeyDialog(const QKeySequence &key, QWidget *parent);

Q_SIGNALS:
    /// Empty for none.
    void chosen(const QKeySequence &key);

private:
    QKeySequenceEdit *m_key;
};

} // namespace pulley
