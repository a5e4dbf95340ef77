package countersign.ui.shell.review;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.ui.kit.Drafts;
import countersign.ui.kit.Following;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.SeenPages;
import countersign.ui.kit.Zoom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Where a person was on a claim, how they looked at it, and which of its pages they have seen. */
final class ClaimMemory {

    private static final String FLAG = "at.flag";
    private static final String PAGE = "at.page";
    private static final String MIDDLE = "at.middle";
    private static final String ZOOM = "at.zoom";
    private static final String WORDS = "at.words";
    private static final String SEEN = "seen";

    private final Drafts drafts;
    private final SeenPages seen;
    private final Following following = new Following();
    private final List<Watching> watched = new ArrayList<>();

    ClaimMemory(Map<String, String> kept, Consumer<Map<String, String>> keeper, Executor background) {
        drafts = new Drafts(kept, keeper, background);
        seen = new SeenPages(pages(drafts.get(SEEN)));
    }

    Drafts drafts() {
        return drafts;
    }

    /** Takes the claim to where it was left, unless its first open flag is a new one, and follows the person from there. */
    void recall(OpenClaim claim) {
        var canvas = claim.viewerView().canvas();
        zoom(drafts.get(ZOOM)).ifPresent(canvas.zoomProperty()::set);
        if (!drafts.get(WORDS).isEmpty()) {
            claim.viewer().wordsProperty().set(Boolean.parseBoolean(drafts.get(WORDS)));
        }
        boolean there = claim.view()
                .flag(drafts.get(FLAG))
                .filter(flag -> flag.open() || claim.view().flags().stream().noneMatch(each -> each.open()))
                .isPresent();
        if (there) {
            claim.flags().select(drafts.get(FLAG));
        }
        if (there || claim.view().flags().isEmpty()) {
            page(drafts.get(PAGE))
                    .filter(claim.view().pages()::contains)
                    .ifPresent(page -> middle(drafts.get(MIDDLE))
                            .ifPresentOrElse(
                                    box -> claim.viewer().look(page, box),
                                    () -> claim.viewer().open(page)));
        }
        claim.sawPages(seen.whole());
        watch(canvas, claim);
        following.on(claim.flags().selectedProperty(), () -> note(claim));
        following.on(claim.viewer().lookProperty(), () -> note(claim));
        following.on(claim.viewer().wordsProperty(), () -> note(claim));
        following.on(canvas.zoomProperty(), () -> note(claim));
    }

    /** Keeps it at once, as when the claim is left. */
    void keep(OpenClaim claim) {
        note(claim);
        following.end();
        watched.clear();
        drafts.keep();
    }

    /** Counts what is seen whole on that canvas, until the claim is left. */
    void watch(PageCanvas canvas, OpenClaim claim) {
        var watching = new Watching(canvas, seen, claim::view, page -> {
            claim.sawPages(seen.whole());
            drafts.put(
                    SEEN, seen.whole().stream().map(ClaimMemory::name).sorted().collect(Collectors.joining("\n")));
        });
        following.on(claim.viewProperty(), watching::again);
        following.until(watching::end);
        watched.add(watching);
    }

    /** What was hidden may be in sight now. */
    void lookAgain() {
        watched.forEach(Watching::again);
    }

    private void note(OpenClaim claim) {
        var canvas = claim.viewerView().canvas();
        drafts.put(FLAG, claim.flags().selectedProperty().get().orElse(""));
        drafts.put(PAGE, claim.viewer().page().map(ClaimMemory::name).orElse(""));
        drafts.put(WORDS, String.valueOf(claim.viewer().wordsProperty().get()));
        var zoom = canvas.zoomProperty().get();
        drafts.put(
                ZOOM,
                zoom.fit() == Zoom.Fit.NONE
                        ? String.valueOf(zoom.factor())
                        : zoom.fit().name());
        var at = canvas.geometryProperty().get();
        if (at.viewWidth() > 0) {
            var middle = at.toPage(at.viewWidth() / 2, at.viewHeight() / 2);
            drafts.put(MIDDLE, middle.getX() + " " + middle.getY());
        }
    }

    private static String name(PageId page) {
        return page.file() + "#" + page.page();
    }

    private static Set<PageId> pages(String names) {
        return Arrays.stream(names.split("\n"))
                .flatMap(name -> page(name).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<PageId> page(String name) {
        int at = name.lastIndexOf('#');
        return at < 0 || !name.substring(at + 1).matches("\\d{1,6}")
                ? Optional.empty()
                : Optional.of(new PageId(name.substring(0, at), Integer.parseInt(name.substring(at + 1))));
    }

    private static Optional<Box> middle(String kept) {
        return kept.matches("[\\d.E-]+ [\\d.E-]+")
                ? Optional.of(new Box(
                        Double.parseDouble(kept.substring(0, kept.indexOf(' '))),
                        Double.parseDouble(kept.substring(kept.indexOf(' ') + 1)),
                        0.001,
                        0.001))
                : Optional.empty();
    }

    private static Optional<Zoom> zoom(String kept) {
        if (kept.equals(Zoom.Fit.WIDTH.name())) {
            return Optional.of(Zoom.WIDTH);
        }
        if (kept.equals(Zoom.Fit.PAGE.name())) {
            return Optional.of(Zoom.PAGE);
        }
        return kept.matches("[\\d.]+") ? Optional.of(Zoom.of(Double.parseDouble(kept))) : Optional.empty();
    }
}
