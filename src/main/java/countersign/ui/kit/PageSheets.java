package countersign.ui.kit;

import countersign.model.page.PageId;
import countersign.model.page.Transcript;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how a page of a claim is shown and spoken. */
public final class PageSheets {

    private PageSheets() {}

    public static PageSheet of(CaseWords words, PageId page) {
        var read = words.view().transcript(page);
        var spoken = spoken(words, page, read);
        return read.map(transcript -> new PageSheet(page, transcript.width(), transcript.height(), spoken))
                .orElseGet(() -> PageSheet.unread(page, spoken));
    }

    private static String spoken(CaseWords words, PageId page, Optional<Transcript> read) {
        var head = words.texts()
                .of(
                        "review.page.spoken",
                        words.name(page),
                        page.page(),
                        words.view().sureness(page).map(CaseWords::percent).orElse("–"),
                        words.view().flagsOn(page).size());
        return head
                + read.map(transcript -> transcript.lines().stream()
                                .map(line -> line.text())
                                .collect(Collectors.joining("\n", "\n", "")))
                        .orElse("");
    }
}
