// NewBoardForm: a board to make from a template, or from another board's policy.
#pragma once

#include "models/domain/command.h"
#include "models/domain/result.h"
#include "models/session/boardsession.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace pulley {

class PolicyPreview;
class ZoneBox;

class NewBoardForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewBoardForm(QWidget *parent = nullptr);

    /// The boards whose policy may be copied, behind the templates. What is chosen stays chosen where it still is there.
    void offerBoards(const QList<BoardSummary> &boards);
    /// The policy that policyWanted() asked for.
    void setPolicy(const QString &key, const Board &policy);
    /// Only this board's policy can be copied.
    void duplicate(const Board &source);
    /// The board as typed, or a sentence about what is wrong with it.
    Result<CreateBoard, QString> action() const;

Q_SIGNALS:
    void wanted();
    /// Of the board `key`, to be shown and copied.
    void policyWanted(const QString &key);

private:
    void nameWidgets();
    void addRows(QFormLayout *rows);
    void connectForm();
    /// Empty while a template is chosen.
    QString sourceKey() const;
    void sourceChosen();
    void showThere();
    /// The policy chosen, without columns while it isn't known.
    Board chosenPolicy() const;

    QComboBox *m_template;
    PolicyPreview *m_preview;
    QLabel *m_summary;
    QLineEdit *m_name;
    QLineEdit *m_key;
    ZoneBox *m_zone;
    QLabel *m_there;
    QCheckBox *m_people;
    QHash<QString, Board> m_policies;
};

} // namespace pulley
