#include "app/steps/form_step.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

template <class Visit>
void forEachField(const StepDefinition& step, Visit visit) {
    for (const FieldGroupDefinition& group : step.groups) {
        for (const FieldDefinition& field : group.fields) {
            visit(field);
        }
    }
}

} // namespace

FormStep::FormStep(const StepDefinition& definition, const StepContext& stepContext)
    : Step(definition, stepContext), branches_(std::make_unique<BranchChoice>(stepContext)) {}

FormStep::~FormStep() = default;

void FormStep::run() {
    connect(&context().authority, &AuthorityPort::listReady, this, &FormStep::takeList);
    connect(branches_.get(), &BranchChoice::changed, this, &FormStep::changed);
    askForLists();
    Q_EMIT changed();
}

void FormStep::stop() {
    context().authority.disconnect(this);
    branches_->stop();
    editor_.reset();
    context().authority.cancelAll();
}

void FormStep::askForLists() {
    bool branches = false;
    forEachField(definition(), [&](const FieldDefinition& field) {
        branches = branches || field.input == u"branch";
        if (!field.list.isEmpty() && field.list != u"ethnic_groups") { // a national standard, compiled in
            listTickets_.insert(context().authority.requestList(field.list), field.list);
        }
    });
    if (branches) {
        branches_->propose();
        branches_->ask();
    }
}

void FormStep::takeList(quint64 ticket, const CodeList& list) {
    const QString id = listTickets_.take(ticket);
    if (!id.isEmpty()) {
        context().codeLists.insert(id, list);
        Q_EMIT changed();
    }
}

void FormStep::intent(const QString& id) {
    closed_.reset();
    if (editor_) {
        editor_->intent(id);
    } else if (id.startsWith(u"open.")) {
        open(id.mid(5));
    } else if (id.startsWith(u"choose.")) {
        choose(id.mid(7));
    } else if (id == u"next") {
        next();
    } else if (id == u"back") {
        Q_EMIT finished(id);
    } else {
        formIntent(id);
    }
}

void FormStep::formIntent(const QString& id) {
    Q_UNUSED(id)
}

void FormStep::open(const QString& id) {
    forEachField(definition(), [&](const FieldDefinition& field) {
        const Answers& answers = context().answers;
        if (field.id != id || !fieldAsked(field, answers) || fieldLocked(field, answers)) {
            return;
        }
        editor_ = std::make_unique<FieldEditor>(field, context(), *branches_);
        connect(editor_.get(), &FieldEditor::changed, this, &FormStep::changed);
        connect(editor_.get(), &FieldEditor::closed, this, [this] {
            closed_ = std::move(editor_);
            Q_EMIT changed();
        });
    });
    Q_EMIT changed();
}

/// As if the list had been opened, the entry tapped and confirmed.
void FormStep::choose(const QString& fieldAndCode) {
    open(fieldAndCode.section(u':', 0, 0));
    for (const QString& id : {u"pick."_s + fieldAndCode.section(u':', 1), u"confirm"_s, u"close"_s}) {
        if (editor_) {
            editor_->intent(id);
        }
    }
}

QList<FieldEditor::Entry> FormStep::choices(const QString& id) const {
    QList<FieldEditor::Entry> entries;
    forEachField(definition(), [&](const FieldDefinition& field) {
        if (field.id == id && field.input == u"list") {
            const FieldEditor list(field, context(), *branches_);
            entries = list.kind() == FieldEditor::Kind::Choices ? list.entries() : QList<FieldEditor::Entry>();
        }
    });
    return entries;
}

void FormStep::next() {
    attempted_ = true;
    if (!firstFault().isEmpty()) {
        Q_EMIT changed();
        return;
    }
    refreshProposals(context());
    Q_EMIT finished(u"next"_s);
}

QList<FormStep::Section> FormStep::sections() const {
    const Answers& answers = context().answers;
    QList<Section> sections;
    for (const FieldGroupDefinition& group : definition().groups) {
        Section section{group.title, {}};
        for (const FieldDefinition& field : group.fields) {
            if (fieldAsked(field, answers)) {
                section.fields.append(
                    {field, answers.value(field.id), answers.source(field.id), fieldLocked(field, answers),
                     attempted_ ? fieldFault(field, answers) : std::nullopt, fieldWarning(field, context())});
            }
        }
        if (!section.fields.isEmpty()) {
            sections.append(section);
        }
    }
    return sections;
}

QString FormStep::firstFault() const {
    for (const Section& section : sections()) {
        for (const Field& field : section.fields) {
            if (field.fault) {
                return field.definition.id;
            }
        }
    }
    return {};
}

} // namespace kaban
