#pragma once
// Purpose: what the pages before signing in show: a question, the list of what to bring; part of the page model.
// Thread: the session's (the screen's) thread; plain values. Ownership: by value. Rules: SCR-01, MIN-48, GAP-12.

#include "app/view/action_model.h"
#include "app/view/part_models.h"

#include <QList>
#include <QString>

namespace kaban {

/// Nobody is here (SCR-01): what this is and how it begins, in both languages at once; nothing of anybody.
struct AttractContent {
    struct Words {
        QString name;
        QString touch;

        bool operator==(const Words&) const = default;
    };
    QString brand;
    Words first;       ///< in the kiosk's language
    Words second;      ///< in the other one
    ActionModel start; ///< the whole page is its button; its label says it in both languages

    bool operator==(const AttractContent&) const = default;
};

/// One question with a few answers (mockup 36, on the way to it).
struct QuestionContent {
    QString picture; ///< name of what is meant, shown above; may be empty
    QList<TileModel> answers;
};

/// What to bring, before anybody signs in (SCR-01, MIN-48, GAP-12, mockup 36).
struct WhatToBringContent {
    struct Side {
        QString picture;
        QString label;
    };
    struct Thing {
        QString title;
        QString sentence;
        QString picture; ///< beside the words; may be empty
        QList<Side> sides;
    };
    struct Remark {
        QString icon;
        QString text;
    };
    QString groupTitle; ///< 要带 3 样，都要原件
    ActionModel again;  ///< 重新选
    QList<Thing> things;
    QList<Remark> remarks;
    QString note; ///< what was not looked at, or what became of the print
};

} // namespace kaban
