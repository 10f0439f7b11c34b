// Writes a mark in every way that a program can, each into a file named after the way, in the folder that is its first
// argument; the mark is its second. The test of the recorder, and a leak for the proof of SEC-26 to find.

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

std::string folder;
std::string mark;

std::string at(const char* name) {
    return folder + '/' + name;
}

void fill(int descriptor) {
    if (descriptor < 0 || ::write(descriptor, mark.data(), mark.size()) < 0 || ::close(descriptor) != 0) {
        std::perror("write_recorder_planted");
        std::exit(1);
    }
}

void fill(std::FILE* file) {
    std::fputs(mark.c_str(), file);
    std::fclose(file);
}

void systemCalls() {
    fill(::open(at("open").c_str(), O_WRONLY | O_CREAT, 0600));
    fill(::open64(at("open64").c_str(), O_WRONLY | O_CREAT, 0600));
    fill(::creat(at("creat").c_str(), 0600));
    const int here = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    fill(::openat(here, "openat", O_RDWR | O_CREAT, 0600));
    const int pieces = ::open(at("writev").c_str(), O_WRONLY | O_CREAT, 0600);
    const iovec piece{mark.data(), mark.size()};
    static_cast<void>(::writev(pieces, &piece, 1));
    static_cast<void>(::pwrite(pieces, mark.data(), mark.size(), 100));
    ::close(pieces);
    std::string pattern = at("mkstemp-XXXXXX");
    fill(::mkstemp(pattern.data()));
    ::close(here);
}

void standardLibraries() {
    fill(std::fopen(at("fopen").c_str(), "w"));
    fill(std::fopen(at("fopen").c_str(), "r+")); // again, now for reading and writing
    std::ofstream(at("ofstream")) << mark;
    std::filesystem::create_directory(at("folder"));
    std::filesystem::copy_file(at("fopen"), at("copied"));
    std::filesystem::create_symlink("fopen", at("link"));
}

void qt() {
    QFile file(QString::fromStdString(at("QFile")));
    QSaveFile saved(QString::fromStdString(at("QSaveFile")));
    QTemporaryFile temporary(QString::fromStdString(at("QTemporaryFile-XXXXXX")));
    for (QFileDevice* device :
         {static_cast<QFileDevice*>(&file), static_cast<QFileDevice*>(&saved), static_cast<QFileDevice*>(&temporary)}) {
        if (!device->open(QIODevice::WriteOnly)) {
            std::exit(1);
        }
        device->write(mark.data(), static_cast<qint64>(mark.size()));
    }
    saved.commit();
    QSettings settings(QString::fromStdString(at("QSettings")), QSettings::IniFormat);
    settings.setValue(u"mark"_s, QString::fromStdString(mark));
    settings.sync();
    QLocalServer server;
    server.listen(QString::fromStdString(at("socket")));
}

/// Stored, and deleted again so that the file at the end does not show it.
void sqlite() {
    sqlite3* store = nullptr;
    sqlite3_open(at("sqlite").c_str(), &store);
    for (const std::string& sql :
         {std::string("PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; CREATE TABLE t(a)"),
          "INSERT INTO t VALUES('" + mark + "')", std::string("DELETE FROM t; VACUUM")}) {
        sqlite3_exec(store, sql.c_str(), nullptr, nullptr, nullptr);
    }
    sqlite3_close(store);
}

void goingAway() {
    fill(std::fopen(at("removed").c_str(), "w"));
    ::unlink(at("removed").c_str());
    fill(std::fopen(at("replaced").c_str(), "w"));
    std::ofstream(at("replacing")) << "nothing";
    ::rename(at("replacing").c_str(), at("replaced").c_str());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        return 2;
    }
    folder = argv[1];
    mark = argv[2];
    std::ofstream(at("before")) << mark; // for those that are only read
    std::ifstream read(at("before"));
    std::string text;
    read >> text;
    systemCalls();
    standardLibraries();
    qt();
    sqlite();
    goingAway();
    return 0;
}
