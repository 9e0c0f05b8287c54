// NewBoardForm: a board to make from a template.
#pragma once

#include "models/domain/command.h"
#include "models/domain/result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pulley {

class NewBoardForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewBoardForm(QWidget *parent = nullptr);

    /// The board as typed, or a sentence about what is wrong with it.
    Result<CreateBoard, QString> action() const;

Q_SIGNALS:
    void wanted();

private:
    QComboBox *m_template;
    QLineEdit *m_name;
    QLineEdit *m_key;
};

} // namespace pulley
