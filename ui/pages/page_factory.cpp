#include "ui/pages/page_factory.h"

#include "ui/pages/attract_page.h"
#include "ui/pages/authorise_page.h"
#include "ui/pages/busy_page.h"
#include "ui/pages/camera_page.h"
#include "ui/pages/check_data_page.h"
#include "ui/pages/clerk_page.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/commitment_page.h"
#include "ui/pages/done_page.h"
#include "ui/pages/face_check_page.h"
#include "ui/pages/form_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/photo_page.h"
#include "ui/pages/place_card_page.h"
#include "ui/pages/problem_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/sign_in_choice_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/pages/signpost_page.h"
#include "ui/pages/what_to_bring_page.h"
#include "ui/pages/whose_turn_page.h"

namespace kaban {

namespace page_factory {

struct Maker {
    const WidgetContext& context;
    QWidget* parent;

    PageSurface* operator()(const HomeContent&) const { return new HomePage(context, parent); }
    PageSurface* operator()(const AttractContent&) const { return new AttractPage(context, parent); }
    PageSurface* operator()(const PlaceCardContent&) const { return new PlaceCardPage(context, parent); }
    PageSurface* operator()(const CheckContent&) const { return new CheckDataPage(context, parent); }
    PageSurface* operator()(const CommitmentContent& content) const {
        return new CommitmentPage(context, content, parent);
    }
    PageSurface* operator()(const DoneContent&) const { return new DonePage(context, parent); }
    PageSurface* operator()(const ProblemContent&) const { return new ProblemPage(context, parent); }
    PageSurface* operator()(const BusyContent&) const { return new BusyPage(context, parent); }
    PageSurface* operator()(const AuthoriseContent&) const { return new AuthorisePage(context, parent); }
    PageSurface* operator()(const SignpostContent&) const { return new SignpostPage(context, parent); }
    PageSurface* operator()(const SignInContent&) const { return new SignInPage(context, parent); }
    PageSurface* operator()(const FormContent&) const { return new FormPage(context, parent); }
    PageSurface* operator()(const CollectionContent&) const { return new CollectionPage(context, parent); }
    PageSurface* operator()(const ReviewContent&) const { return new ReviewPage(context, parent); }
    PageSurface* operator()(const CameraContent& content) const {
        return new CameraPage(context, content.purpose, parent);
    }
    PageSurface* operator()(const SignInChoiceContent&) const { return new SignInChoicePage(context, parent); }
    PageSurface* operator()(const FaceCheckContent&) const { return new FaceCheckPage(context, parent); }
    PageSurface* operator()(const WhoseTurnContent&) const { return new WhoseTurnPage(context, parent); }
    PageSurface* operator()(const ClerkContent&) const { return new ClerkPage(context, parent); }
    PageSurface* operator()(const QuestionContent& content) const { return new QuestionPage(context, content, parent); }
    PageSurface* operator()(const WhatToBringContent&) const { return new WhatToBringPage(context, parent); }
    PageSurface* operator()(const PhotoContent& content) const { return new PhotoPage(context, content, parent); }
};

} // namespace page_factory

PageSurface* makePage(const PageModel& model, const WidgetContext& context, QWidget* parent) {
    PageSurface* page = std::visit(page_factory::Maker{context, parent}, model.content);
    page->showModel(model);
    return page;
}

} // namespace kaban
