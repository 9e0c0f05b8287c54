// TagsEdit: tags as chips, and a line for the next one that knows the board's.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace pulley {

class FlowLayout;

class TagsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TagsEdit(QWidget *parent = nullptr);

    /// With what is typed and not yet a chip; each once.
    QStringList tags() const;
    void setTags(const QStringList &tags);
    /// What to complete with.
    void offer(const QStringList &known);
    void setReadOnly(bool readOnly);
    QWidget *field() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();
    void typed(const QString &text);
    void addChip(const QString &tag);
    void removeChip(const QString &tag);

    QStringList m_tags;
    FlowLayout *m_flow;
    QLineEdit *m_new;
    QStringListModel *m_known;
};

} // namespace pulley
