// CardForm: the fields that people write about a card, for a new card and for one that is there.
#pragma once

#include "models/domain/board.h"

#include <QVBoxLayout>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace pulley {

class ChecklistEdit;
class MarkdownView;
class TagsEdit;

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

    /// Rows beside the text, room above and under those, and room under the text.
    QFormLayout *rows() const { return m_rows; }
    QVBoxLayout *side() const { return m_side; }
    QVBoxLayout *main() const { return m_main; }
    /// Where in side() the links stand: what is of more weight goes before them.
    int linksAt() const { return m_side->indexOf(m_linksRow); }

Q_SIGNALS:
    void edited();
    /// Where the link under the mouse or the keyboard goes; empty when there is none.
    void pointing(const QString &link);
    /// Wants to be opened: nothing is, before somebody has seen where it goes.
    void linkAsked(const QUrl &link);

protected:
    /// Beside each other where there is room, else the facts under the text.
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMain();
    void buildSide();
    void buildLinks();
    void openLink();
    void showProgress();
    QString description() const;
    void preview(int tab);
    QDate due() const;

    Board m_vocabulary; ///< lanes, types and classes only
    CardFacts m_shown;
    /// The description of m_shown as the text edit has it, and what it has by now: five megabytes are not taken out at each asking.
    QString m_shownText;
    mutable QString m_text;
    mutable int m_textRevision = -1;
    QLineEdit *m_title;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_description;
    MarkdownView *m_preview;
    QLabel *m_progress;
    ChecklistEdit *m_checklist;
    QPlainTextEdit *m_links;
    QComboBox *m_type;
    QComboBox *m_class;
    QComboBox *m_lane;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    TagsEdit *m_tags;
    QPushButton *m_openLink;
    QBoxLayout *m_halves = nullptr;
    QWidget *m_sideBox = nullptr;
    QFormLayout *m_rows = nullptr;
    QVBoxLayout *m_side = nullptr;
    QHBoxLayout *m_linksRow = nullptr;
    QVBoxLayout *m_main = nullptr;
};

} // namespace pulley
