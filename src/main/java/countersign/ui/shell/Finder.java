package countersign.ui.shell;

import countersign.find.PageHit;
import countersign.find.PageIndex;
import countersign.find.Wanted;
import countersign.model.adjudication.ClaimSummary;
import countersign.text.Texts;
import countersign.ui.kit.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims, words on pages and commands as they were when it was made, looked through away from the window's thread. */
final class Finder {

    /** Results shown at most. */
    static final int MOST = 12;

    private static final int PAGES = 5;
    private static final int RECENT = 5;

    private final List<ClaimSummary> claims;
    private final Map<UUID, ClaimSummary> byId;
    private final PageIndex pages;
    private final boolean masked;
    private final List<Command> commands;

    /** Where one may go from here. */
    sealed interface Goal {}

    record ToClaim(ClaimSummary claim) implements Goal {}

    /** @param of what is known of the page's claim */
    record ToPage(PageHit hit, Optional<ClaimSummary> of) implements Goal {}

    record Run(Command command) implements Goal {}

    /** Stands over results of one kind and leads nowhere. */
    record Head(String text) implements Goal {}

    private record Ranked<T>(T what, int distance) {}

    /**
     * On the window's thread.
     *
     * @param masked whether numbers of cards are neither shown nor found
     */
    Finder(List<ClaimSummary> claims, PageIndex pages, List<Command> commands, boolean masked) {
        this.masked = masked;
        this.claims = claims;
        this.pages = pages;
        this.commands = commands.stream()
                .filter(command -> command.enabled().get() && !command.id().equals("palette"))
                .toList();
        byId = claims.stream()
                .collect(Collectors.toMap(ClaimSummary::id, claim -> claim, (one, other) -> one, HashMap::new));
    }

    List<Goal> find(String typed, Texts texts) {
        var wanted = Wanted.of(typed);
        var found = new ArrayList<Goal>();
        if (wanted.isEmpty()) {
            claims.stream().limit(RECENT).map(ToClaim::new).forEach(found::add);
            add(found, "window.palette.commands", commands.stream().map(Run::new), MOST - found.size());
            return found;
        }
        var words = pages.find(wanted, PAGES).stream()
                .flatMap(hit -> (masked ? MaskedHit.of(hit) : Optional.of(hit)).stream())
                .toList();
        var named = named(wanted, texts);
        int room = MOST - words.size() - Math.min(2, named.size());
        claims(wanted).limit(Math.max(3, room)).map(ToClaim::new).forEach(found::add);
        add(found, "window.palette.pages", words.stream().map(hit -> new ToPage(hit, of(hit))), PAGES);
        if (!pages.isFilled()) {
            found.add(new Head("window.palette.filling"));
        }
        add(found, "window.palette.commands", named.stream().map(Run::new), Math.max(2, MOST - found.size()));
        return found;
    }

    private Optional<ClaimSummary> of(PageHit hit) {
        return Optional.ofNullable(byId.get(hit.claim()));
    }

    private static void add(List<Goal> found, String head, Stream<? extends Goal> goals, int most) {
        var list = goals.limit(Math.max(0, most)).toList();
        if (!list.isEmpty()) {
            found.add(new Head(head));
            found.addAll(list);
        }
    }

    private Stream<ClaimSummary> claims(Wanted wanted) {
        return claims.stream()
                .flatMap(claim -> Stream.of(claim.number(), claim.memberName(), claim.illness())
                        .map(wanted::distance)
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .min()
                        .stream()
                        .mapToObj(distance -> new Ranked<>(claim, distance)))
                .sorted(Comparator.comparingInt(Ranked::distance))
                .map(Ranked::what);
    }

    private List<Command> named(Wanted wanted, Texts texts) {
        return commands.stream()
                .flatMap(command -> wanted.distance(texts.of(command.text())).stream()
                        .filter(distance -> distance < 4)
                        .mapToObj(distance -> new Ranked<>(command, distance)))
                .sorted(Comparator.comparingInt(Ranked::distance))
                .map(Ranked::what)
                .toList();
    }
}
