#include "app/ports/outbox_port.h"

#include <array>
#include <utility>

namespace kaban {
namespace {

constexpr std::array<std::pair<ItemState, const char*>, 8> itemStateNames = {{
    {ItemState::Sealed, "sealed"},
    {ItemState::Sending, "sending"},
    {ItemState::Unknown, "unknown"},
    {ItemState::Held, "held"},
    {ItemState::Accepted, "accepted"},
    {ItemState::Rejected, "rejected"},
    {ItemState::Parked, "parked"},
    {ItemState::Withdrawn, "withdrawn"},
}};

} // namespace

QString itemStateName(ItemState state) {
    for (const auto& [value, name] : itemStateNames) {
        if (value == state) {
            return QLatin1String(name);
        }
    }
    Q_UNREACHABLE();
}

std::optional<ItemState> itemStateFromName(const QString& name) {
    for (const auto& [value, text] : itemStateNames) {
        if (name == QLatin1String(text)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace kaban
