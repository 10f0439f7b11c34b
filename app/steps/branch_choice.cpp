#include "app/steps/branch_choice.h"

#include "app/steps/form_fields.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

BranchChoice::BranchChoice(const StepContext& context, QObject* parent) : QObject(parent), context_(context) {
    connect(&context_.authority, &AuthorityPort::branchesReady, this, &BranchChoice::take);
    connect(&context_.authority, &AuthorityPort::failed, this, [this](quint64 ticket) {
        if (ticket_ == ticket) {
            ticket_.reset();
            state_ = State::Away;
            Q_EMIT changed();
        }
    });
}

void BranchChoice::propose() {
    Answers& answers = context_.answers;
    const KioskFacts& facts = context_.facts;
    if (answers.value(u"bank_code"_s).isEmpty() && !facts.bankCode.isEmpty()) {
        answers.set(u"bank_code"_s, facts.bankCode, AnswerSource::Typed);
        markProposed(answers, u"bank_code"_s);
    }
    const bool thisBank = !facts.bankCode.isEmpty() && answers.value(u"bank_code"_s) == facts.bankCode;
    if (thisBank && answers.value(u"branch_code"_s).isEmpty() && !facts.branchCode.isEmpty()) {
        choose(facts.branchCode);
        markProposed(answers, u"branch_code"_s);
    }
}

void BranchChoice::ask() {
    const QString bank = context_.answers.value(u"bank_code"_s);
    if (bank.isEmpty() || (list_.bankCode == bank && (state_ == State::Here || state_ == State::Asked))) {
        return;
    }
    list_ = {bank, QString(), {}};
    state_ = State::Asked;
    ticket_ = context_.authority.requestBranches(bank);
    Q_EMIT changed();
}

void BranchChoice::bankChanged() {
    forgetBranch();
    propose();
    ask();
}

void BranchChoice::choose(const QString& code) {
    keepOwnValue(context_.answers, u"branch_code"_s);
    context_.answers.set(u"branch_code"_s, code, AnswerSource::Typed);
    if (const Branch* branch = find(code)) {
        fill(*branch);
    } else if (code == context_.facts.branchCode) { // known without the list: the person stands in it
        context_.answers.set(u"branch.name"_s, context_.facts.branchName, AnswerSource::Upstream);
    }
}

void BranchChoice::stop() {
    context_.authority.disconnect(this);
    ticket_.reset();
}

const Branch* BranchChoice::find(const QString& code) const {
    const auto found = std::find_if(list_.branches.begin(), list_.branches.end(),
                                    [&](const Branch& branch) { return branch.code == code; });
    return found == list_.branches.end() ? nullptr : &*found;
}

void BranchChoice::take(quint64 ticket, const BranchList& list) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    list_.version = list.version;
    list_.branches = list.branches;
    state_ = State::Here;
    const QString chosen = context_.answers.value(u"branch_code"_s);
    if (const Branch* branch = find(chosen)) {
        fill(*branch);
    } else if (!chosen.isEmpty() && !list_.branches.isEmpty()) {
        forgetBranch(); // it does not issue cards any more: the person chooses anew
    }
    Q_EMIT changed();
}

void BranchChoice::fill(const Branch& branch) {
    const auto set = [&](const QString& field, const QString& value) {
        context_.answers.set(field, value, AnswerSource::Upstream);
    };
    set(u"branch.name"_s, branch.chinese);
    set(u"branch.name_en"_s, branch.english);
    set(u"branch.address"_s, branch.address);
    set(u"branch.hours"_s, branch.openingHours);
    set(u"branch.postal"_s, branch.postal ? u"yes"_s : u"no"_s);
}

void BranchChoice::forgetBranch() {
    for (const QString& field : {u"branch_code"_s, u"branch.name"_s, u"branch.name_en"_s, u"branch.address"_s,
                                 u"branch.hours"_s, u"branch.postal"_s}) {
        context_.answers.remove(field);
    }
}

} // namespace kaban
