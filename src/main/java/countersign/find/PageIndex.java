package countersign.find;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of all pages, in memory only: what stands in a record is nowhere on the disk for the sake of finding it.
 *
 * <p>Each character and each pair of neighbours leads to the pages that hold it; what those pages say decides. Words are found
 * over the ends of lines, and with one misread character: one half of them is then still whole.
 */
public final class PageIndex {

    /** Pairs share a slot now and then, which costs a look at a page too many. */
    private static final int SLOTS = 1 << 18;

    private static final int LEAST_MISREAD = 3;
    /** So many pages are looked at for misread words, the latest first. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final @Nullable Postings[] slots = new Postings[SLOTS];
    private final List<@Nullable Page> pages = new ArrayList<>();
    private volatile boolean filled;
    private final Map<UUID, List<Integer>> ofClaim = new HashMap<>();

    private record Page(UUID claim, Document document, PageId id, String text) {}

    /** Takes the pages of a claim, in place of those it had. */
    public synchronized void put(UUID claim, List<Document> documents) {
        remove(claim);
        var numbers = new ArrayList<Integer>();
        for (var document : documents) {
            var named = new Document(document.file(), document.kind(), document.title(), document.pages(), List.of());
            for (var transcript : document.transcripts()) {
                var text = text(transcript);
                int number = pages.size();
                pages.add(new Page(claim, named, transcript.page(), text));
                numbers.add(number);
                index(number, text);
            }
        }
        ofClaim.put(claim, numbers);
    }

    public synchronized void remove(UUID claim) {
        ofClaim.getOrDefault(claim, List.of()).forEach(number -> pages.set(number, null));
        ofClaim.remove(claim);
    }

    /** All that was there at the start has been taken in. */
    public void setFilled() {
        filled = true;
    }

    /** Whether a word that is not found stands on no page. */
    public boolean isFilled() {
        return filled;
    }

    /** How many pages can be searched. */
    public synchronized int size() {
        return ofClaim.values().stream().mapToInt(List::size).sum();
    }

    /** The pages with these words, one place each: those as typed first, then those misread; the latest pages first. */
    public synchronized List<PageHit> find(Wanted wanted, int most) {
        var hits = new ArrayList<PageHit>();
        var words = wanted.plain();
        if (words.isEmpty()) {
            return hits;
        }
        var found = new BitSet();
        look(words, 0, holding(words), hits, found, most, Integer.MAX_VALUE);
        if (hits.size() < most && words.length() >= LEAST_MISREAD) {
            int half = words.length() / 2;
            var candidates = holding(words.substring(0, half));
            candidates.or(holding(words.substring(half)));
            candidates.andNot(found);
            look(words, 1, candidates, hits, found, most, MOST_LOOKED_AT);
        }
        return hits;
    }

    private void look(
            String words, int wrong, BitSet candidates, List<PageHit> hits, BitSet found, int most, int patience) {
        int looks = 0;
        for (int i = candidates.length() - 1;
                i >= 0 && hits.size() < most && looks++ < patience;
                i = candidates.previousSetBit(i - 1)) {
            var page = pages.get(i);
            var place = page == null ? null : Place.of(words, page.text(), wrong);
            if (page != null && place != null) {
                found.set(i);
                hits.add(hit(page, place));
            }
        }
    }

    private static PageHit hit(Page page, Place place) {
        var text = page.text();
        int start = text.lastIndexOf('\n', place.start()) + 1;
        int stop = text.indexOf('\n', place.end());
        return new PageHit(
                page.claim(),
                page.document(),
                page.id(),
                text.substring(start, place.start()),
                text.substring(place.start(), place.end()).replace("\n", ""),
                text.substring(place.end(), stop < 0 ? text.length() : stop));
    }

    /** Pages that hold each pair of neighbours, or the only character. */
    private BitSet holding(String words) {
        if (words.length() == 1) {
            return pages(slot((char) 0, words.charAt(0)));
        }
        var all = pages(slot(words.charAt(0), words.charAt(1)));
        for (int i = 1; i + 1 < words.length() && !all.isEmpty(); i++) {
            all.and(pages(slot(words.charAt(i), words.charAt(i + 1))));
        }
        return all;
    }

    private BitSet pages(int slot) {
        var postings = slots[slot];
        return postings == null ? new BitSet() : postings.pages();
    }

    private void index(int number, String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char form = Plain.of(text.charAt(i));
            if (form != 0) {
                add(slot((char) 0, form), number);
                if (before != 0) {
                    add(slot(before, form), number);
                }
                before = form;
            }
        }
    }

    private void add(int slot, int number) {
        var postings = slots[slot];
        if (postings == null) {
            postings = new Postings();
            slots[slot] = postings;
        }
        postings.add(number);
    }

    private static int slot(char one, char two) {
        int mixed = (one * 0x9E3779B1) ^ (two * 0x85EBCA6B);
        mixed ^= mixed >>> 15;
        return mixed * 0x2C1B3C6D >>> 14;
    }

    private static String text(Transcript transcript) {
        var text = new StringBuilder();
        transcript.lines().forEach(line -> {
            line.glyphs().forEach(glyph -> text.append(glyph.text()));
            text.append('\n');
        });
        return text.toString();
    }
}
