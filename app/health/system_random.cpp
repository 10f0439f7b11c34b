#include "app/health/system_random.h"

#include <QRandomGenerator>

namespace kaban {

QByteArray SystemRandom::bytes(int count) {
    QByteArray out(count, '\0');
    for (char& byte : out) {
        byte = static_cast<char>(QRandomGenerator::system()->generate() & 0xffU);
    }
    return out;
}

} // namespace kaban
