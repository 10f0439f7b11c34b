#pragma once
// Purpose: printing a receipt, as the last step needs it. Thread: the object lives in the session's thread; the device
// behind it does not. Ownership: by the composition root. Errors: finished(false): the page then asks to photograph the
// number. The receipt holds masked values only (MSK-07). Rules: IND-15, GEN-06..10, mockup 49; 已存本机, 银行已收妥,
// 已受理 never mixed (INV-3).

#include <QList>
#include <QObject>
#include <QString>

namespace kaban {

/// A receipt as lines of words in the applicant's language, in printing order. Layout is the printer's business.
struct ReceiptPaper {
    QString bank;    ///< host and kiosk number, under the title (GEN-18: the bank is not the provider)
    QString title;   ///< above all, with the state's own word: 暂存凭条, 收妥凭条, 受理凭条
    QString warning; ///< "还没有受理", empty when accepted
    QString numberLabel;
    QString number;
    struct Line {
        QString label;
        QString value; ///< masked
    };
    QList<Line> lines;
    QStringList next; ///< what comes next, in order
    QString qrText;   ///< the number again, ASCII; empty: no code
    QString provider; ///< GEN-18
    QString foot;     ///< fraud warning, kiosk number and time; may have several lines
    // May all stay empty; then their place is not there either.
    QString nextTitle;    ///< 接下来, above `next`
    QStringList qrBeside; ///< what the code is for; the first line is printed bold
    QStringList notes;    ///< free of charge, later changes at the branch (GEN-09, GEN-10)
    QString hotline;      ///< printed bold
};

class ReceiptPrinterPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// False: no printer is configured; then there is no print button.
    virtual bool available() const = 0;
    virtual void print(const ReceiptPaper& receipt) = 0;

Q_SIGNALS:
    void finished(bool printed);
};

} // namespace kaban
