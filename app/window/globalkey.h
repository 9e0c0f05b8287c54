// GlobalKey: one key of the whole desktop, where the platform is X11.
#pragma once

#include <QAbstractNativeEventFilter>
#include <QKeySequence>
#include <QObject>

namespace pulley {

class GlobalKey : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    enum class Grab { None, Held, Taken, Unknown };

    GlobalKey();
    ~GlobalKey() override;

    /// Other platforms let no program do this.
    static bool isPossible();
    /// Lets go of the key before. Taken: another program holds it; Unknown: this keyboard has no such key, or it has no modifier.
    Grab take(const QKeySequence &key);

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    void pressed();

private:
    void letGo();

    quint8 m_code = 0;
    quint16 m_modifiers = 0;
};

} // namespace pulley
