#include "ui/widgets/entry_base.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <utility>

namespace kaban {

namespace entry_base {

class EntryInterface : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit EntryInterface(EntryBase* entry) : QAccessibleWidget(entry, QAccessible::EditableText) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = entry()->heardMasked();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? entry()->heardText() : QAccessibleWidget::text(kind);
    }

    QString text(int from, int to) const override { return entry()->heardText().mid(from, to - from); }
    int characterCount() const override { return static_cast<int>(entry()->heardText().size()); }
    /// Always behind the last character: there is no way back but the key that takes one away.
    int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override {}
    void selection(int, int* from, int* to) const override { *from = *to = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int* from, int* to) const override {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    EntryBase* entry() const { return static_cast<EntryBase*>(object()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const entry = qobject_cast<EntryBase*>(object);
    return entry ? new EntryInterface(entry) : nullptr;
}

} // namespace entry_base

EntryBase::EntryBase(QWidget* parent) : QWidget(parent) {
    // Qt keeps each factory once, however often it is told.
    QAccessible::installFactory(&entry_base::makeInterface);
}

void EntryBase::setHeard(const QString& name, const QString& text, bool masked) {
    setAccessibleName(name);
    const QString before = std::exchange(text_, text);
    masked_ = masked;
    if (name.isEmpty()) // it is going
        setAccessibleDescription({});
    else
        setAccessibleDescription(text.isEmpty() ? qtTrId("entry.empty") : qtTrId("entry.length").arg(text.size()));
    if (before == text || !QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent changed(this, 0, before, text);
    QAccessible::updateAccessibility(&changed);
}

} // namespace kaban
