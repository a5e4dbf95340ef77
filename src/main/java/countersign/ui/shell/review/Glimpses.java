package countersign.ui.shell.review;

import countersign.model.adjudication.Role;
import countersign.model.page.PageId;
import countersign.review.Reviews;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.HiddenPlaces;
import countersign.ui.kit.MaskedPictures;
import countersign.ui.kit.PagePicture;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.ReadingClaims;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Looks claims up for whoever peeks at them in a list, without opening them. */
final class Glimpses {

    /** The longer side of a page that is peeked at. */
    private static final int GLIMPSE = 500;

    /** So long a claim that is peeked at may take to be opened. */
    private static final Duration UNREAD = Duration.ofSeconds(60);

    private final Reviews reviews;
    private final Function<UUID, PagePictures> pictures;
    private final ReadingClaims reading;
    private final Executor background;

    Glimpses(Reviews reviews, Function<UUID, PagePictures> pictures, ReadingClaims reading, Executor background) {
        this.reviews = reviews;
        this.pictures = pictures;
        this.reading = reading;
        this.background = background;
    }

    /** Completes with the claim as it stands and, a moment later, its first page. */
    CompletableFuture<Glimpse> of(UUID id) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            try (var session = reviews.open(id)) {
                                return CaseView.of(session.state());
                            }
                        },
                        background)
                .thenApply(view -> new Glimpse(view, firstPage(id, view), pictures(id, view)));
    }

    /** Who sees pages masked only does not peek at them. */
    private CompletableFuture<PagePicture> firstPage(UUID id, CaseView view) {
        if (reviews.reviewer().role() == Role.ADVISOR) {
            return CompletableFuture.failedFuture(new IllegalArgumentException("no page to show"));
        }
        return view.pages().stream()
                .findFirst()
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> firstUnread(id))
                .thenCompose(page -> small(pictures(id, view), page));
    }

    /** Of a claim that nobody has read yet, as soon as it is known which pages it has. */
    private CompletableFuture<PageId> firstUnread(UUID id) {
        var first = new CompletableFuture<PageId>();
        var end = reading.follow(
                id,
                now -> now.documents().stream()
                        .filter(document -> document.pages() > 0)
                        .flatMap(document -> CaseView.pagesOf(document).stream())
                        .findFirst()
                        .ifPresent(first::complete));
        return first.orTimeout(UNREAD.toSeconds(), TimeUnit.SECONDS).whenComplete((page, failure) -> end.run());
    }

    private static CompletableFuture<PagePicture> small(PagePictures pages, PageId page) {
        return pages.kept(page)
                .thenCompose(kept ->
                        kept.map(CompletableFuture::completedFuture).orElseGet(() -> pages.picture(page, GLIMPSE)));
    }

    /** An advisor sees no numbers of cards. */
    PagePictures pictures(UUID id, CaseView view) {
        var whole = pictures.apply(id);
        var hidden = new HiddenPlaces(view);
        return reviews.reviewer().role() == Role.ADVISOR ? new MaskedPictures(whole, hidden::on) : whole;
    }
}
