package countersign.reading;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;

/** Pages and numbers of pages in the cache, by the document's bytes and the first reader's version and settings. */
final class KeptReadings {

    /** Rises when decoding, or what is kept, changes. */
    private static final String EDITION = "4";

    private static final String READERS = "readers";

    private static final int LONGEST_ENTRY = 48 << 20;

    private final ReadingCache cache;

    KeptReadings(ReadingCache cache) {
        this.cache = cache;
    }

    /** Who read here last time, while nobody has said who does now. */
    Optional<Answer.Hello> readers() {
        return cache.get(READERS).flatMap(bytes -> {
            try {
                var fields = new WireInput(frame(bytes));
                var readers = new Answer.Hello(fields.text(200), fields.text(200), fields.text(200));
                fields.end();
                return Optional.of(readers);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    void keepReaders(Answer.Hello readers) {
        if (!readers().equals(Optional.of(readers))) {
            keep(READERS, Payload.written(out -> {
                WireOutput.text(out, readers.first());
                WireOutput.text(out, readers.second());
                WireOutput.text(out, readers.absent());
            }));
        }
    }

    Optional<Integer> pages(DocumentSource document, Answer.Hello readers) {
        return cache.get(key(document, 0, readers)).flatMap(bytes -> {
            try {
                var fields = new WireInput(frame(bytes));
                int pages = fields.number(1, Limits.PAGES);
                fields.end();
                return Optional.of(pages);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    void keepPages(DocumentSource document, Answer.Hello readers, int pages) {
        keep(key(document, 0, readers), Payload.written(out -> out.writeInt(pages)));
    }

    Optional<PageEntry> page(DocumentSource document, int page, Answer.Hello readers) {
        return cache.get(key(document, page, readers)).flatMap(bytes -> {
            try {
                return Optional.of(entry(new WireInput(frame(bytes))));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    void keepPage(DocumentSource document, int page, Answer.Hello readers, PageEntry entry) {
        keep(key(document, page, readers), Payload.written(out -> {
            WireOutput.text(out, entry.second());
            out.writeInt(entry.asked().size());
            for (int line : new TreeSet<>(entry.asked())) {
                out.writeInt(line);
            }
            out.write(AnswerCodec.frame(entry.read()).payload().bytes());
        }));
    }

    private static PageEntry entry(WireInput fields) throws BrokenProtocolException {
        String second = fields.text(200);
        int count = fields.number(0, 50_000);
        var asked = new TreeSet<Integer>();
        for (int i = 0; i < count; i++) {
            asked.add(fields.number(0, 50_000));
        }
        return new PageEntry(AnswerCodec.pageRead(fields), second, asked);
    }

    /** Framed with its hash, so that a damaged entry is told from a whole one. */
    private void keep(String key, Payload payload) {
        cache.put(
                key,
                Payload.written(out -> {
                            WireOutput.text(out, Hashes.sha256(payload.bytes()));
                            new Frame(0, payload).write(out);
                        })
                        .bytes());
    }

    private static Payload frame(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != 64) {
            throw new BrokenProtocolException("hash");
        }
        String hash = new String(in.readNBytes(64), java.nio.charset.StandardCharsets.US_ASCII);
        Payload payload = Frame.read(in, LONGEST_ENTRY).payload();
        if (!hash.equals(Hashes.sha256(payload.bytes()))) {
            throw new BrokenProtocolException("hash");
        }
        return payload;
    }

    private static String key(DocumentSource document, int page, Answer.Hello readers) {
        String edition =
                Hashes.sha256((EDITION + "\n" + readers.first()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return document.hash() + "-" + page + "-" + edition.substring(0, 16);
    }
}
