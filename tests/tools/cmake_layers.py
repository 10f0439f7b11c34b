"""What the CMakeLists.txt of our folders link, held against the layer table."""

import re

_KEYWORDS = {"SOURCES", "LAYERS", "LIBRARIES", "LABELS", "TIMEOUT", "ENVIRONMENT"}
_SCOPES = {"PRIVATE", "PUBLIC", "INTERFACE"}
_FREE_TARGETS = {"kaban_options", "kaban_tests_support"}


def _commands(text):
    """(name, arguments, line) of every command; comments dropped, quotes stripped."""
    text = re.sub(r"#[^\n]*", "", text)
    for match in re.finditer(r"([A-Za-z_]\w*)\s*\(", text):
        depth, end = 1, match.end()
        while depth and end < len(text):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        words = [word.strip('"') for word in text[match.end():end - 1].replace(";", " ").split()]
        yield match[1].lower(), words, text.count("\n", 0, match.start()) + 1


def _variables(commands):
    values = {}
    for name, words, _ in commands:
        if name == "set" and words:
            values.setdefault(words[0], []).extend(words[1:])
        elif name == "list" and words[:1] == ["APPEND"] and len(words) > 1:
            values.setdefault(words[1], []).extend(words[2:])
    return values


def _expanded(words, variables):
    for word in words:
        match = re.fullmatch(r"\$\{(\w+)\}", word)
        yield from variables.get(match[1], [word]) if match else [word]


def _section(words, keyword):
    inside = False
    for word in words:
        if word in _KEYWORDS:
            inside = word == keyword
        elif inside:
            yield word


def _check_layer(layers, folder, layer):
    if layer not in layers.folders:
        return f"LAYERS names {layer}, which the layer table does not know"
    return layers.may_use(folder, layer)


def _check_library(layers, folder, library):
    targets = {"kaban_" + name.replace("/", "_"): name for name in layers.folders}
    if library in targets:
        return layers.may_use(folder, targets[library])
    if library.startswith("Qt6::"):
        return layers.may_use_qt(folder, "Qt" + library.removeprefix("Qt6::"))
    return None


def _check_link(layers, folder, words):
    scope = "PRIVATE"
    for word in words[1:]:
        if word in _SCOPES:
            scope = word
            continue
        if word.startswith("kaban_") and word not in _FREE_TARGETS and scope != "PRIVATE":
            yield f"{word} is linked {scope}; layers are linked PRIVATE"
        yield _check_library(layers, folder, word)


def _check_sources(words):
    """A source of another folder would be seen by no rule of its own folder."""
    for word in words:
        if ".." in word.split("/"):
            yield f"{word}: sources are of their own folder"


def _check_command(layers, folder, name, words):
    if name in ("add_library", "add_executable", "target_sources"):
        yield from _check_sources(words)
    if name in ("kaban_library", "kaban_program", "kaban_test"):
        yield from _check_sources(_section(words, "SOURCES"))
        for layer in _section(words, "LAYERS"):
            yield _check_layer(layers, folder, layer)
        for library in _section(words, "LIBRARIES"):
            yield _check_library(layers, folder, library)
    elif name == "target_link_libraries":
        yield from _check_link(layers, folder, words)
    elif name in ("target_include_directories", "include_directories"):
        if any(re.fullmatch(r"\$\{(CMAKE|PROJECT|kaban)_SOURCE_DIR\}/?", word) for word in words):
            yield "there is no global include root"


def findings(layers, path, text):
    """Complaints about one CMakeLists.txt (path relative to the root)."""
    folder = layers.folder_of(path.parent.as_posix())
    commands = list(_commands(text))
    variables = _variables(commands)
    for name, words, line in commands:
        words = list(_expanded(words, variables))
        if folder is None:
            if name in ("kaban_library", "kaban_program"):
                yield f"{path}:{line}: unknown folder: {path.parent} is not in the layer table"
            continue
        for complaint in _check_command(layers, folder, name, words):
            if complaint:
                yield f"{path}:{line}: {complaint}"
