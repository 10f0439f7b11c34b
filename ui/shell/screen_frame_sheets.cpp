// The part of the frame that stands over the page: an enlarged picture, the editor, a question, the count.
#include "ui/shell/keyboard_dock.h"
#include "ui/shell/model_mapping.h"
#include "ui/shell/screen_frame.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/editor_sheet.h"
#include "ui/widgets/enlarged_view.h"
#include "ui/widgets/timeout_sheet.h"

namespace kaban {

/// Over the page, under every sheet. What it covered is a fresh surface once it is gone.
void ScreenFrame::showEnlarged(const std::optional<EnlargedModel>& enlarged) {
    if (!enlarged) {
        if (!enlarged_->isHidden()) {
            setFocus(Qt::OtherFocusReason);
            enlarged_->dismiss();
            taps_.surfaceChanged();
        }
        return;
    }
    enlarged_->setPicture(toEnlargedSpec(*enlarged));
    if (!enlarged_->isHidden())
        return;
    taps_.surfaceChanged();
    enlarged_->open();
    for (QWidget* sheet : QList<QWidget*>{editor_, sheet_, timeout_})
        sheet->raise();
}

/// The sheet covers the action strip: neither the tap that opened it nor the one that closed it may do more.
void ScreenFrame::showEditor(const std::optional<EditorModel>& editor) {
    if (!editor) {
        dock_->release();
        if (!editor_->isHidden()) {
            editor_->dismiss();
            taps_.surfaceChanged();
        }
        return;
    }
    const bool another = editor_->setEditor(toEditorSpec(*editor));
    if (theme_.form() == FormFactor::Portrait && editor->kind == EditorModel::Kind::Text)
        dock_->stand(page_, editor->field);
    else
        dock_->release();
    if (editor_->isHidden())
        editor_->open();
    else if (sheet_->isHidden() && timeout_->isHidden())
        editor_->takeKeyboard();
    if (another)
        taps_.surfaceChanged();
    if (!sheet_->isHidden())
        sheet_->raise();
}

void ScreenFrame::showQuestion(const std::optional<ConfirmModel>& confirm) {
    if (!confirm) {
        if (!sheet_->isHidden()) {
            takeKeyboard();
            sheet_->dismiss();
        }
        return;
    }
    sheet_->setQuestion(toConfirmSpec(*confirm));
    if (sheet_->isHidden()) {
        taps_.surfaceChanged();
        sheet_->open();
    }
}

void ScreenFrame::showTimeout(const std::optional<TimeoutModel>& timeout) {
    if (timeout) {
        timeout_->setTimeout(toTimeoutSpec(*timeout));
        if (timeout_->isHidden()) {
            taps_.surfaceChanged();
            timeout_->open();
        }
        // Above a question that came meanwhile, and took the keyboard.
        timeout_->raise();
        if (!timeout_->isAncestorOf(focusWidget()))
            timeout_->open();
        return;
    }
    if (timeout_->isHidden())
        return;
    // What was below it is a fresh surface again: the second tap of a double tap on "stay" means nothing there.
    taps_.surfaceChanged();
    takeKeyboard();
    timeout_->hide();
    timeout_->setTimeout({});
    if (!sheet_->isHidden())
        sheet_->open();
}

/// When a sheet goes: to the editor or the picture that lies below it, else to the page.
void ScreenFrame::takeKeyboard() {
    if (!editor_->isHidden())
        editor_->setFocus(Qt::OtherFocusReason);
    else if (enlarged_->isHidden())
        setFocus(Qt::OtherFocusReason);
    else
        enlarged_->takeKeyboard();
}

/// While a sheet stands, only what is on it counts, whatever an assistive tool presses behind it.
void ScreenFrame::usedOnPage(const QString& id) {
    if (enlarged_->isHidden())
        usedOnEnlarged(id);
}

void ScreenFrame::usedOnEnlarged(const QString& id) {
    if (editor_->isHidden())
        usedInEditor(id);
}

void ScreenFrame::usedInEditor(const QString& id) {
    if (sheet_->isHidden())
        usedOnQuestion(id);
}

void ScreenFrame::usedOnQuestion(const QString& id) {
    if (timeout_->isHidden())
        Q_EMIT actionUsed(id);
}

} // namespace kaban
