// CardForm: the fields that people write about a card, for a new card and for one that is there.
#pragma once

#include "models/domain/board.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QVBoxLayout;

namespace pulley {

class ChecklistEdit;
class SafeBrowser;

/// What nobody touches in it comes out exactly as it went in, even where a field can't show it whole (a title with a line break,
/// a tag with a comma).
class CardForm : public QWidget
{
    Q_OBJECT
public:
    explicit CardForm(QWidget *parent = nullptr);

    /// Lanes, types and classes to choose from; keeps what is chosen.
    void setBoard(const Board &board);
    CardFacts facts() const;
    /// Only fields that differ are touched, so that a cursor elsewhere stays where it is.
    void setFacts(const CardFacts &facts);
    void setReadOnly(bool readOnly);
    void focusTitle();

    /// Rows under the form's fields, and room under those.
    QFormLayout *rows() const { return m_rows; }
    QVBoxLayout *side() const { return m_side; }

Q_SIGNALS:
    void edited();

private:
    void buildMain();
    void buildSide();
    void preview(int tab);
    QString shownTags(const QStringList &tags) const;
    QDate due() const;

    Board m_vocabulary; ///< lanes, types and classes only
    CardFacts m_shown;
    QLineEdit *m_title;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_description;
    SafeBrowser *m_preview;
    ChecklistEdit *m_checklist;
    QPlainTextEdit *m_links;
    QComboBox *m_type;
    QComboBox *m_class;
    QComboBox *m_lane;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QLineEdit *m_tags;
    QFormLayout *m_rows = nullptr;
    QVBoxLayout *m_side = nullptr;
};

} // namespace pulley
