#pragma once
// Purpose: a card source and an outbox that answer when a test says so; nothing real stands behind them. They fake time
// and faults for tests of steps and sessions; the real parts are tested with real devices, stores and servers
// elsewhere. Thread: the test's. Ownership: by the test. No Q_OBJECT: they add no signals, and header-only they need no
// moc.

#include "app/base/random_source.h"
#include "app/ports/id_card_source.h"
#include "app/ports/outbox_port.h"

namespace kaban::tests {

class ScriptedCardSource : public IdCardSource {
public:
    void start() override {
        ++starts;
        watching = true;
    }
    void stop() override { watching = false; }
    bool available() const override { return availableNow; }
    bool cardPresent() const override { return false; }

    int starts = 0;
    bool watching = false;
    bool availableNow = true;
};

class ScriptedOutbox : public OutboxPort {
public:
    void seal(const Application& application) override { asked.append(application); }
    std::optional<FailureCode> refusal() const override { return refused; }
    bool online() const override { return onlineNow; }
    std::optional<ItemStatus> status(const QString& key) const override {
        return items.contains(key) ? std::optional(items.value(key)) : std::nullopt;
    }
    void say(const ItemStatus& item) {
        const bool first = !items.contains(item.key);
        items.insert(item.key, item);
        if (first) {
            Q_EMIT sealed(item);
        } else {
            Q_EMIT itemChanged(item);
        }
    }

    QList<Application> asked;
    QHash<QString, ItemStatus> items;
    std::optional<FailureCode> refused;
    bool onlineNow = true;
};

class CountingRandom : public RandomSource {
public:
    QByteArray bytes(int count) override { return QByteArray(count, static_cast<char>(++calls)); }
    int calls = 0;
};

/// 11010519491231002X, born 1949-12-31, long-term.
inline ResidentCard sampleCard() {
    ResidentCard card;
    card.name = SecretText(QStringLiteral("张测试"));
    card.sex = Sex::Female;
    card.ethnicityCode = QStringLiteral("01");
    card.birthDate = QDate(1949, 12, 31);
    card.address = SecretText(QStringLiteral("北京市海淀区样例路1号院2号楼"));
    card.number = SecretText(QStringLiteral("11010519491231002X"));
    card.authority = QStringLiteral("北京市公安局样例分局");
    card.validFrom = QDate(2010, 1, 1);
    card.validUntil.longTerm = true;
    return card;
}

} // namespace kaban::tests
