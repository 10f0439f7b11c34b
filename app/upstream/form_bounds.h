#pragma once
// Purpose: which values of a person the bundle's schema lets a form hold. What the authority itself says outside of it
// would be sealed, delivered and refused there, when nobody stands at the kiosk any more; so it counts as not known and
// the person is asked. Thread: any (pure). Units: characters as the schema counts them (code points). Errors: false. A
// test takes these bounds from the schema. Rules: SEC-48, SEC-58.

#include <QString>

namespace kaban {

bool isFormAddress(const QString& text);
bool isFormMobile(const QString& text);
bool isFormLandline(const QString& text);

} // namespace kaban
