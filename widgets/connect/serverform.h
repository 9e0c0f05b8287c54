// ServerForm: where a PostgreSQL server is: its parts, a service's name or a URI. Asks for no password and keeps none.
#pragma once

#include "models/session/boardsession.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace pulley {

class InlineMessage;

class ServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    /// What is typed as a location, or a sentence about what is missing.
    Result<Location, QString> location() const;

Q_SIGNALS:
    void given(const pulley::Location &location);

private:
    void submit();

    QLineEdit *m_uri;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_service;
    InlineMessage *m_message;
};

} // namespace pulley
