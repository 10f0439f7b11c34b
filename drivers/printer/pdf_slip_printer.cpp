#include "drivers/printer/pdf_slip_printer.h"

#include "drivers/printer/slip_layout.h"
#include "drivers/printer/slip_pdf.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace kaban::drivers {

using namespace Qt::StringLiterals;

namespace pdf_slip_printer_detail {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makeFolder(const QString& folder) {
    if (QDir(folder).exists()) {
        return true;
    }
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
}

} // namespace pdf_slip_printer_detail

PdfSlipPrinter::PdfSlipPrinter(const QString& folder) : folder_(folder) {}

SlipOutcome PdfSlipPrinter::print(const Slip& slip, const QDeadlineTimer& deadline) {
    if (slip.isEmpty()) {
        return SlipOutcome::Empty;
    }
    const QByteArray pdf = slipPdf(layOut(slip));
    if (pdf.isEmpty() || !pdf_slip_printer_detail::makeFolder(folder_)) {
        return SlipOutcome::Fault;
    }
    QSaveFile file(nextFile());
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(pdf_slip_printer_detail::ownerOnly) &&
                         file.write(pdf) == pdf.size() && file.flush();
    if (deadline.hasExpired()) {
        file.cancelWriting();
        return SlipOutcome::TooLate;
    }
    return written && file.commit() ? SlipOutcome::Printed : SlipOutcome::Fault;
}

QString PdfSlipPrinter::nextFile() {
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString path;
    do {
        ++counter_;
        path = u"%1/receipt-%2-%3.pdf"_s.arg(folder_, time, QString::number(counter_).rightJustified(4, u'0'));
    } while (QFile::exists(path));
    return path;
}

} // namespace kaban::drivers
