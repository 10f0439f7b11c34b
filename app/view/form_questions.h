#pragma once
// Purpose: elder mode asks a form one question per screen: which one is it now, and where do next and back lead.
// Internal to app/view; the step knows nothing of it and judges the whole form as always. Thread: the screen's.
// Ownership: the session's. Source: visual language, section 4.

#include "app/steps/form_step.h"

namespace kaban {

class FormQuestions {
public:
    /// Another step, or another visit of it.
    void restart() { current_.clear(); }
    /// True when `id` was answered by showing another question; else it is the step's.
    bool act(const QString& id, const FormStep& step);
    /// After the step has refused to go on: to the question that is wrong.
    void goToFault(const FormStep& step);
    /// Of the fields that are asked (those that are locked are none), from 0.
    qsizetype position(const FormStep& step) const;

    /// Fields that the person can fill, in the form's order.
    static QStringList asked(const FormStep& step);

private:
    QString current_; ///< field id; empty: the first
};

} // namespace kaban
