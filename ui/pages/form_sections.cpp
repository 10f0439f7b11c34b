#include "ui/pages/form_sections.h"

#include "ui/pages/field_mapping.h"
#include "ui/widgets/widget_role.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace form_sections {

constexpr int gap = 24;
constexpr int gapWhenSmall = 16;
constexpr int titleGap = 14;

int gapFor(const Theme& theme) {
    return theme.form() == FormFactor::Small ? gapWhenSmall : gap;
}

PickerFieldSpec::Kind kindOf(FormField::Kind kind) {
    switch (kind) {
    case FormField::Kind::Keyboard:
        return PickerFieldSpec::Kind::Keyboard;
    case FormField::Kind::Locked:
        return PickerFieldSpec::Kind::Locked;
    case FormField::Kind::List:
        break;
    }
    return PickerFieldSpec::Kind::List;
}

PickerFieldSpec specOf(const FormField& field, const QString& openField) {
    return {field.id,
            field.openAction,
            field.label,
            field.required,
            field.value,
            field.placeholder,
            kindOf(field.kind),
            badgeOf(field.provenance),
            field.provenanceLabel,
            field.warning,
            field.error,
            !openField.isEmpty() && field.id == openField};
}

/// What makes a widget another one: the rest is news.
QStringList shapeOf(const QList<FormSection>& sections) {
    QStringList shape;
    for (const FormSection& section : sections) {
        shape += u"#"_s + section.title;
        for (const FormField& field : section.fields)
            shape += field.id + u' ' + field.openAction + u' ' + QString::number(static_cast<int>(field.kind));
    }
    return shape;
}

} // namespace form_sections

FormSections::FormSections(const WidgetContext& context, QWidget* parent)
    : QWidget(parent), context_(context), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(form_sections::gapFor(context_.theme));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FormSections::setSections(const QList<FormSection>& sections, const QString& openField) {
    const QStringList shape = form_sections::shapeOf(sections);
    if (shape != shape_)
        rebuild(sections);
    shape_ = shape;
    firstWrong_ = nullptr;
    qsizetype at = 0;
    for (const FormSection& section : sections) {
        for (const FormField& field : section.fields) {
            PickerField* const shown = fields_[at++];
            shown->setSpec(form_sections::specOf(field, openField));
            if (!firstWrong_ && !field.error.isEmpty())
                firstWrong_ = shown;
        }
    }
    setVisible(!sections.isEmpty());
}

void FormSections::rebuild(const QList<FormSection>& sections) {
    fields_.clear();
    while (QLayoutItem* item = column_->takeAt(0)) {
        if (QWidget* part = item->widget()) {
            // The field whose tap brings us here may be one of them.
            part->hide();
            part->setParent(nullptr);
            part->deleteLater();
        }
        delete item;
    }
    for (const FormSection& section : sections)
        addSection(section);
}

void FormSections::addSection(const FormSection& section) {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(form_sections::titleGap);
    const bool low = context_.theme.form() == FormFactor::Small; // one block of fields, as drawn (mock-up 27)
    if (!section.title.isEmpty() && !low) {
        auto* title = new TextBlock(context_.theme, TextRole::Lead, context_.theme.colours().ink, part);
        title->setRole(TextRole::Lead, FontWeight::Bold);
        giveRole(title, QAccessible::Heading);
        title->setText(section.title);
        layout->addWidget(title);
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(form_sections::gapFor(context_.theme));
    const int columns = context_.theme.form() == FormFactor::Portrait ? 1 : 2;
    const int fields = static_cast<int>(section.fields.size());
    for (int i = 0; i < fields; ++i) {
        auto* field = new PickerField(context_, form_sections::specOf(section.fields[i], {}), part);
        connect(field, &PickerField::tapped, this, &FormSections::tapped);
        // What has no neighbour takes its place: an address is long.
        const bool alone = i > 0 && i + 1 == fields && i % columns == 0;
        grid->addWidget(field, i / columns, i % columns, 1, alone ? columns : 1, Qt::AlignTop);
        fields_ += field;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    layout->addLayout(grid);
    column_->addWidget(part);
    part->show();
}

} // namespace kaban
