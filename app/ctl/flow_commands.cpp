#include "app/ctl/flow_commands.h"

#include "app/ctl/command.h"
#include "app/domain/code_list.h"
#include "app/domain/legal_text.h"
#include "app/flow/checker.h"
#include "app/steps/deed_catalogue.h"
#include "app/view/translations.h"

#include <QDir>
#include <QFile>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray, QString> readServiceFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"%1: %2"_s.arg(path, file.errorString()));
    }
    return file.readAll();
}

QStringList compiledServices() {
    QStringList paths;
    for (const QString& name : QDir(u":/services"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        paths.append(u":/services/"_s + name);
    }
    return paths;
}

FlowCatalogue wholeCatalogue(const Translations& translations) {
    FlowCatalogue catalogue = deedCatalogue();
    for (const QString& name : QDir(u":/texts"_s).entryList({u"*.json"_s}, QDir::Files)) {
        const auto bytes = readServiceFile(u":/texts/"_s + name);
        const auto text = bytes ? parseLegalText(*bytes) : failure(QString());
        if (text) {
            catalogue.consents.insert(text->id);
        }
    }
    for (const QString& name : QDir(u":/code_lists"_s).entryList({u"*.json"_s}, QDir::Files)) {
        const auto bytes = readServiceFile(u":/code_lists/"_s + name);
        const auto list = bytes ? CodeList::parse(*bytes) : failure(QString());
        if (list) {
            catalogue.lists.insert(list->id());
        }
    }
    catalogue.missingLanguages = [&translations](const QString& textId) {
        QStringList missing;
        for (const QString& language : Translations::languages()) {
            if (!translations.has(language, textId)) {
                missing.append(language);
            }
        }
        return missing;
    };
    return catalogue;
}

} // namespace

int flowCheck(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const auto options = parseOptions(arguments, {}, {});
    Translations translations;
    if (!options || !translations.load(u":/translations"_s)) {
        err << (options ? u"the language files are missing"_s : options.error()) << '\n';
        return badUsage;
    }
    const FlowCatalogue catalogue = wholeCatalogue(translations);
    int findings = 0;
    for (const QString& path : options->positional.isEmpty() ? compiledServices() : options->positional) {
        const auto bytes = readServiceFile(path);
        const auto service = bytes ? parseService(*bytes) : failure(bytes.error());
        if (!service) {
            err << path << u": "_s << service.error() << '\n';
            return badUsage;
        }
        for (const FlowFinding& finding : checkService(*service, catalogue)) {
            out << path << u": "_s << finding.text() << '\n';
            ++findings;
        }
        out << u"%1: %2, version %3, %4 steps"_s.arg(path, service->id).arg(service->version).arg(service->steps.size())
            << '\n';
    }
    out << (findings == 0 ? u"sound"_s : u"%1 findings"_s.arg(findings)) << '\n';
    return findings == 0 ? done : notSo;
}

int flowGraph(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    if (arguments.size() != 1) {
        err << "Usage: kabanctl flow graph SERVICE\n";
        return badUsage;
    }
    const QString path =
        QFile::exists(arguments.first()) ? arguments.first() : u":/services/%1.json"_s.arg(arguments.first());
    const auto bytes = readServiceFile(path);
    const auto service = bytes ? parseService(*bytes) : failure(bytes.error());
    if (!service) {
        err << service.error() << '\n';
        return badUsage;
    }
    out << "digraph \"" << service->id
        << "\" {\n  rankdir=TB;\n  node [shape=box, fontname=\"Noto Sans CJK SC\"];\n  \"@home\" [shape=ellipse];\n";
    out << "  \"@home\" -> \"" << service->start << "\" [label=\"start\"];\n";
    for (const StepDefinition& step : service->steps) {
        out << "  \"" << step.id << "\" [label=\"" << step.id << "\\n"
            << step.page << " · " << step.deed << '"' << (step.end ? ", peripheries=2" : "") << "];\n";
        QStringList outcomes = step.outcomes.keys();
        outcomes.sort();
        for (const QString& outcome : outcomes) {
            for (const OutcomeTarget& target : step.outcomes.value(outcome)) {
                out << "  \"" << step.id << "\" -> \"" << target.step << "\" [label=\"" << outcome
                    << (target.when.isEmpty() ? "" : " (if)") << "\"];\n";
            }
        }
    }
    out << "}\n";
    return done;
}

} // namespace kaban::ctl
