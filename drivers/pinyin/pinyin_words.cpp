// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/pinyin/pinyin_words.h"

#include <pinyin.h>

namespace kaban_pinyin {

namespace {

constexpr std::size_t mostWords = 1000;

} // namespace

class PinyinWords::Private {
public:
    struct FreeContext {
        void operator()(pinyin_context_t* context) const { pinyin_fini(context); }
    };
    struct FreeInstance {
        void operator()(pinyin_instance_t* instance) const { pinyin_free_instance(instance); }
    };

    std::optional<Word> word(guint index) const {
        lookup_candidate_t* candidate = nullptr;
        lookup_candidate_type_t type = NORMAL_CANDIDATE;
        const gchar* text = nullptr;
        if (!pinyin_get_candidate(instance.get(), index, &candidate) ||
            !pinyin_get_candidate_type(instance.get(), candidate, &type) ||
            (type != NBEST_MATCH_CANDIDATE && type != NORMAL_CANDIDATE) ||
            !pinyin_get_candidate_string(instance.get(), candidate, &text) || text == nullptr || !isText(text)) {
            return std::nullopt;
        }
        // Choosing is the one way to learn how far a candidate reaches; it is taken back at once.
        const int used = pinyin_choose_candidate(instance.get(), 0, candidate);
        pinyin_clear_constraint(instance.get(), 0);
        return used > 0 ? std::optional(Word{text, static_cast<std::size_t>(used)}) : std::nullopt;
    }

    std::unique_ptr<pinyin_context_t, FreeContext> context;
    std::unique_ptr<pinyin_instance_t, FreeInstance> instance;
};

PinyinWords::PinyinWords(std::unique_ptr<Private> made) : d(std::move(made)) {}
PinyinWords::~PinyinWords() = default;

std::unique_ptr<PinyinWords> PinyinWords::load(const std::string& folder) {
    auto made = std::make_unique<Private>();
    made->context.reset(pinyin_init(folder.c_str(), ""));
    if (!made->context) {
        return nullptr;
    }
    const auto options = static_cast<pinyin_option_t>(PINYIN_INCOMPLETE) |
                         static_cast<pinyin_option_t>(USE_DIVIDED_TABLE) |
                         static_cast<pinyin_option_t>(USE_RESPLIT_TABLE);
    pinyin_set_options(made->context.get(), options);
    made->instance.reset(pinyin_alloc_instance(made->context.get()));
    if (!made->instance) {
        return nullptr;
    }
    return std::unique_ptr<PinyinWords>(new PinyinWords(std::move(made)));
}

std::vector<Word> PinyinWords::wordsFor(const std::string& letters, const std::string& before) {
    pinyin_instance_t* const instance = d->instance.get();
    std::vector<Word> words;
    pinyin_reset(instance);
    if (pinyin_parse_more_full_pinyins(instance, letters.c_str()) > 0) {
        if (before.empty()) {
            pinyin_guess_sentence(instance);
        } else {
            pinyin_guess_sentence_with_prefix(instance, before.c_str());
        }
        pinyin_guess_candidates(instance, 0, SORT_BY_PHRASE_LENGTH_AND_PINYIN_LENGTH_AND_FREQUENCY);
        guint count = 0;
        pinyin_get_n_candidate(instance, &count);
        for (guint i = 0; i < count && words.size() < mostWords; ++i) {
            if (auto word = d->word(i); word && word->used <= letters.size()) {
                words.push_back(std::move(*word));
            }
        }
    }
    pinyin_reset(instance);
    return words;
}

} // namespace kaban_pinyin
