#include "drivers/api/id_card_reader.h"

namespace kaban::drivers {

IdCardReader::~IdCardReader() = default;

} // namespace kaban::drivers
