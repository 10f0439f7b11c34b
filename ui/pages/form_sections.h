#pragma once
// Purpose: the fields of a form under their titles; one column on a high screen, two on a wide one. News of the same
// fields change them in place, so that scroll place and focus stay. Thread: the screen's. Ownership: its parent's.

#include "app/view/page_model.h"
#include "ui/widgets/picker_field.h"
#include "ui/widgets/text_block.h"

class QVBoxLayout;

namespace kaban {

class FormSections : public QWidget {
    Q_OBJECT
public:
    explicit FormSections(const WidgetContext& context, QWidget* parent = nullptr);

    /// openField: id of the field whose sheet is on the screen, or empty.
    void setSections(const QList<FormSection>& sections, const QString& openField);
    /// The first field with an error, or none.
    QWidget* firstWrong() const { return firstWrong_; }

Q_SIGNALS:
    void tapped(const QString& id);

private:
    void rebuild(const QList<FormSection>& sections);
    void addSection(const FormSection& section);

    WidgetContext context_;
    QVBoxLayout* column_;
    QList<PickerField*> fields_;
    QStringList shape_;
    QWidget* firstWrong_ = nullptr;
};

} // namespace kaban
