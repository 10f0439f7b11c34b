// A test program for requires_test: one citation that is known, one that is not. Not registered with CTest.
#include "tests/support/requires.h"

#include <QTest>

class RequiresPlanted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownRequirement_cited_passes() { REQUIRES("IND-14"); }
    void unknownRequirement_cited_fails() { REQUIRES("IND-99"); }
};

QTEST_GUILESS_MAIN(RequiresPlanted)
#include "requires_planted.moc"
