#pragma once
// Purpose: a page of fields to check and to fill. What the authority or the card knew stands there already; what is
// missing is picked or typed in an editor over the page. Outcomes: next (only when nothing is wrong), back (keeps
// everything). Intents: open.<field>, choose.<field>:<code> (of a short list, without opening it), next, back; those of
// FieldEditor while one is open. Rules: IND-09, IND-11, FLD-10..17, FLD-50..54, GAP-17, GAP-39, MSK-05 (values are in
// clear here; the page masks them).

#include "app/steps/field_editor.h"

namespace kaban {

class FormStep : public Step {
    Q_OBJECT
public:
    struct Field {
        FieldDefinition definition;
        QString value; ///< as stored; codes of lists, clear text of the rest
        std::optional<AnswerSource> source = {};
        bool locked = false;                  ///< shown, not to be opened
        std::optional<FieldFault> fault = {}; ///< only after the first "next"
        std::optional<FieldWarning> warning = {};
    };
    struct Section {
        QString title; ///< text id
        QList<Field> fields;
    };

    FormStep(const StepDefinition& definition, const StepContext& context);
    ~FormStep() override;
    void run() override;
    void stop() override;
    void intent(const QString& id) override;

    /// Fields that are asked now, in the definition's order; groups without any are left out. Fields that are only
    /// shown (without an input) are the definition's business.
    QList<Section> sections() const;
    /// The field of the first fault after "next"; empty when there is none (FLD-52).
    QString firstFault() const;
    /// What a field's short list holds, in its order; empty where it has none.
    QList<FieldEditor::Entry> choices(const QString& field) const;
    /// Null while no field is open.
    const FieldEditor* editor() const { return editor_.get(); }
    const BranchChoice& branches() const { return *branches_; }

protected:
    /// An intent while no editor is open.
    virtual void formIntent(const QString& id);
    BranchChoice& branchChoice() { return *branches_; }

private:
    void askForLists();
    void open(const QString& field);
    void choose(const QString& fieldAndCode);
    void next();
    void takeList(quint64 ticket, const CodeList& list);

    std::unique_ptr<BranchChoice> branches_;
    std::unique_ptr<FieldEditor> editor_;
    std::unique_ptr<FieldEditor> closed_; ///< may still be on the stack when it says that it is closed
    QHash<quint64, QString> listTickets_;
    bool attempted_ = false;
};

} // namespace kaban
