// ColumnsPage: the board's columns: what they are called, what they are and what must hold to leave them.
#pragma once

#include "widgets/policy/drafts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pulley {

class ColumnsPage : public Drafts<Column>
{
    Q_OBJECT
public:
    explicit ColumnsPage(BoardSession &session, QWidget *parent = nullptr);

protected:
    Column fresh() const override;
    QIcon icon(const Column &column) const override;
    QStringList standing(const Column &column) const override;
    void changeEvent(QEvent *event) override;
    void fillForm(const Column &column) override;
    void readForm(Column &column) override;

private:
    void buildForm();
    void paintSwatches();
    void explainKind();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QCheckBox *m_split;
    QCheckBox *m_skippable;
    QComboBox *m_colour;
    QPlainTextEdit *m_policy;
    QLabel *m_kindHint = nullptr;
};

} // namespace pulley
